"""What changed from one heap to another, in text and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import jsonschema
import pytest

from report.heap_results import DIFF
from stackward.report.heap_diff_json import heap_diff_json
from stackward.report.heap_diff_text import heap_diff_text, signed_bytes
from stackward.report.places import Places
from stackward.report.schema import schemas
from stackward.report.style import PLAIN, Style

PLACES = Places(folder="/src/shop")


@pytest.mark.parametrize("width", [60, 80, 120])
def test_text(
    width: int, golden: Callable[[str, str], None], fits: Callable[[str, int], None]
) -> None:
    text = heap_diff_text(DIFF, style=Style(width=width), places=PLACES, top=6)
    fits(text, width)
    if width == 80:
        golden("heap-diff.txt", text)


def test_what_shrank_most_is_shown_too() -> None:
    text = heap_diff_text(DIFF, style=PLAIN, places=PLACES, top=4)
    assert "main.gone" in text
    assert "fmt.pp" in text
    assert "unchanged" not in text


def test_all_rows() -> None:
    few, everything = (heap_diff_text(DIFF, style=PLAIN, places=PLACES, top=n) for n in (1, 0))
    assert "1 way more (--top 0: all)" in few
    assert "rows more (--top 0: all)" in few
    assert "--top" not in everything
    moved = [one.name for one in DIFF.types if one.delta_bytes or one.delta_retained]
    assert all(name in everything for name in moved if len(name) < 40)


def test_nothing_changed() -> None:
    same = replace(DIFF, types=(), sites=(), paths=(), identity=None, reachable_new=1 << 20,
                   objects_count_new=4000, caveats=())  # fmt: skip
    text = heap_diff_text(same, style=PLAIN, places=PLACES)
    assert "delta 0B, +0 objects" in text
    assert "nothing by more than" in text
    assert text.endswith("\n")


@pytest.mark.parametrize(
    ("size", "text"),
    [(0, "0B"), (1, "+1B"), (-1, "-1B"), (1536, "+1.50kB"), (-(1 << 20), "-1.00MB")],
)
def test_sizes_with_their_sign(size: int, text: str) -> None:
    assert signed_bytes(size) == text


def test_json() -> None:
    document = json.loads(heap_diff_json(DIFF))
    jsonschema.validate(document, schemas()["heap-diff"])
    assert document["types"][0]["delta_bytes"] == 5_376_000 - 537_600
    assert document["paths"][0]["delta_retained"] == 5_376_000 - 537_600
    assert document["identity"]["survived_count"] == 3990
    other = json.loads(heap_diff_json(replace(DIFF, identity=None)))
    jsonschema.validate(other, schemas()["heap-diff"])
    assert other["identity"] is None
