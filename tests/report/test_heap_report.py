"""Who holds the memory, in text, Markdown and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import jsonschema
import pytest

from report.heap_results import REPORT, SUSPECTS, suspect
from stackward.report.heap_json import heap_json
from stackward.report.heap_markdown import heap_markdown
from stackward.report.heap_text import heap_text, shortened
from stackward.report.heap_words import suspect_advice
from stackward.report.places import Places
from stackward.report.schema import schemas
from stackward.report.style import PLAIN, Style

PLACES = Places(folder="/src/shop", goroot="/goroot", module_cache="/cache/mod")
Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]


@pytest.mark.parametrize("width", [80, 100, 140])
def test_text(width: int, golden: Golden, fits: Fits) -> None:
    text = heap_text(REPORT, places=PLACES, style=Style(width=width))
    fits(text, width)
    if width == 80:
        golden("heap-report.txt", text)


def test_markdown(golden: Golden) -> None:
    golden("heap-report.md", heap_markdown(REPORT))


def test_fewer_types() -> None:
    text = heap_text(REPORT, places=PLACES, style=PLAIN, top=1)
    assert "and 2 types more (--top 0: all)" in text
    assert "unknown (32 B, with pointers)" not in text


def test_a_heap_that_does_not_add_up() -> None:
    check = replace(REPORT.self_check, memstats_objects_count=6180)
    text = heap_text(replace(REPORT, self_check=check), places=PLACES, style=PLAIN)
    assert "but the runtime counted 6,180 objects, 6.00MB" in " ".join(text.split())


def test_a_heap_with_no_count_of_the_runtime() -> None:
    check = replace(REPORT.self_check, memstats_objects_count=None, memstats_objects_bytes=None)
    text = heap_text(replace(REPORT, self_check=check), places=PLACES, style=PLAIN)
    assert "there is no count of the runtime's own" in " ".join(text.split())


def test_nothing_is_suspected() -> None:
    none = replace(REPORT, suspects=())
    assert "No suspect" in heap_text(none, places=PLACES, style=PLAIN)
    assert "No suspect." in heap_markdown(none)


def test_an_empty_heap() -> None:
    totals = replace(REPORT.totals, **dict.fromkeys(REPORT.totals.__slots__, 0))
    empty = replace(
        REPORT, totals=totals, types=(), suspects=(), tree=(), roots=(), goroutines=(), sites=(),
        lost=(), caveats=(),
    )  # fmt: skip
    text = heap_text(empty, places=PLACES, style=PLAIN)
    assert "0 objects, 0B" in text
    assert "Not reached" not in text
    assert heap_markdown(empty).endswith("No suspect.\n")
    jsonschema.validate(json.loads(heap_json(empty)), schemas()["heap-report"])


def test_roots_that_are_alike_are_summed() -> None:
    text = heap_text(REPORT, places=PLACES, style=Style(width=120))
    (line,) = [one for one in text.splitlines() if one.split()[3:4] == ["goroutine"]]
    assert line.split()[:3] == ["48.00kB", "0.8%", "3"]


@pytest.mark.parametrize(
    ("one", "says"),
    [
        (SUSPECTS[0], "delete what is done with, or bound it"),
        (SUSPECTS[1], "40 slices there use 640B of arrays of 640.00kB"),
        (SUSPECTS[2], "says whether these can ever go on"),
        (SUSPECTS[3], "the finalizer never runs"),
        (SUSPECTS[4], "call Stop"),
        (SUSPECTS[5], ""),
        (suspect(holder_kind="object"), ""),
    ],
)
def test_advice(one, says: str) -> None:
    assert says in suspect_advice(one)
    assert bool(says) is bool(suspect_advice(one))


@pytest.mark.parametrize(
    ("text", "room", "shown"),
    [("abc", 3, "abc"), ("abcdef", 5, "ab…ef"), ("abcdef", 4, "a…ef"), ("abcdef", 6, "abcdef")],
)
def test_the_middle_is_left_out(text: str, room: int, shown: str) -> None:
    assert shortened(text, room) == shown


def test_json() -> None:
    document = json.loads(heap_json(REPORT))
    jsonschema.validate(document, schemas()["heap-report"])
    assert len(document["suspects"]) == len(SUSPECTS)
    assert document["suspects"][0]["text"].startswith("One map[string]*main.session, held by")
    assert document["suspects"][1]["pinned"]["used_bytes"] == 640
    assert document["suspects"][5]["node"] is None
    assert document["self_check"]["phantoms_count"] == 17
    assert document["memstats"]["HeapAlloc"] == document["totals"]["bytes"]
