"""Retained sizes as pprof reads them."""

from __future__ import annotations

from stackward.diagnose.heap_stacks import HeldStack
from stackward.profile import read_profile, top
from stackward.report.heap_pprof import heap_pprof

STACKS = [
    HeldStack(labels=("main.cache",), objects_count=0, bytes=0),
    HeldStack(labels=("map[string]*main.Session", "main.cache"), objects_count=1, bytes=48),
    HeldStack(
        labels=("main.Session", "map[string]*main.Session", "main.cache"),
        objects_count=1000,
        bytes=96_000,
    ),
    HeldStack(labels=("[]uint8", "goroutine main.worker"), objects_count=3, bytes=30_000),
]


def test_cumulative_size_is_what_is_retained() -> None:
    content = heap_pprof(STACKS, comments=["made of heap.dump"], time_ns=1_700_000_000_000_000_000)
    profile = read_profile(content, source="retained.pb.gz")
    report = top(profile, sample_type="inuse_space")
    rows = {row.function: (row.flat, row.cum) for row in report.rows}
    assert rows["main.cache"] == (0, 96_048)
    assert rows["map[string]*main.Session"] == (48, 96_048)
    assert rows["main.Session"] == (96_000, 96_000)
    assert rows["goroutine main.worker"] == (0, 30_000)


def test_nothing_held_is_an_empty_profile() -> None:
    profile = read_profile(heap_pprof([], comments=[]), source="retained.pb.gz")
    assert profile.samples_count == 0
