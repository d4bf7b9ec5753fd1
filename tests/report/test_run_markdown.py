"""The Markdown of `stackward run`, and text that may stand in its cells."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import given
from hypothesis import strategies as st

from stackward.diagnose import (
    RunResult,
)
from stackward.diagnose.rank import rank
from stackward.report.places import Places
from stackward.report.run_markdown import cell, code, run_markdown

Golden = Callable[[str, str], None]


def test_a_run(run_result: RunResult, places: Places, golden: Golden) -> None:
    golden("run.md", run_markdown(run_result, rank(run_result, top=2), places=places))


def test_a_profile(profile_result: RunResult, places: Places, golden: Golden) -> None:
    golden("run-profile.md", run_markdown(profile_result, rank(profile_result), places=places))


def test_every_row_of_a_table_has_as_many_cells(run_result: RunResult, places: Places) -> None:
    text = run_markdown(run_result, rank(run_result, show_all=True), places=places)
    for table in re.findall(r"(?:^\|.*\n)+", text, re.M):
        counts = {len(re.findall(r"(?<!\\)\|", row)) for row in table.splitlines()}
        assert len(counts) == 1, table


@given(st.text("ab` |\n", max_size=12))
def test_a_code_span_holds_any_text(text: str) -> None:
    span = code(text)
    ticks = re.match(r"`+", span)
    assert ticks is not None
    inner = span[len(ticks[0]) : -len(ticks[0])]
    # The fence occurs in the span at its two ends only, so Markdown reads it as one.
    assert ticks[0] not in re.findall(r"`+", inner)
    assert text in inner


@given(st.text("ab|\\\n ", max_size=12))
def test_a_cell_is_one_line_and_has_no_open_bar(text: str) -> None:
    found = cell(text)
    assert "\n" not in found
    assert found.replace("\\|", "|") == text.replace("\n", " ") or "\\|" in text
