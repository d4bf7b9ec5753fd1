"""`stackward escapes` as text and Markdown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from stackward.diagnose.escapes import EscapesResult
from stackward.report.escapes import escapes_markdown, escapes_text
from stackward.report.places import Places
from stackward.report.style import Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]


@pytest.mark.parametrize("verbose", [False, True], ids=["short", "verbose"])
@pytest.mark.parametrize("width", [80, 120])
def test_text(
    escapes_result: EscapesResult,
    places: Places,
    width: int,
    verbose: bool,
    golden: Golden,
    fits: Fits,
) -> None:
    found = escapes_text(escapes_result, places=places, style=Style(width=width), verbose=verbose)
    golden(f"escapes-{'verbose-' if verbose else ''}{width}.txt", found)
    fits(found, width)


def test_markdown(escapes_result: EscapesResult, places: Places, golden: Golden) -> None:
    golden("escapes.md", escapes_markdown(escapes_result, places=places))


def test_nothing(escapes_result: EscapesResult, places: Places) -> None:
    empty = replace(escapes_result, rows=(), indirect_calls=(), caveats=())
    found = escapes_text(empty, places=places, style=Style(), verbose=False)
    assert found.startswith("Nothing to show: ")
    assert found.count("\n") == 1


def test_what_allocates_nothing_is_no_cause(escapes_result: EscapesResult, places: Places) -> None:
    found = escapes_text(escapes_result, places=places, style=Style(), verbose=False)
    summary = found[found.index("5 rows") :]
    assert "interface-conversion" not in summary
    assert "append-growth" in summary
