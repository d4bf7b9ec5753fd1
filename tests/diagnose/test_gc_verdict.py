"""What runs say: better, no better than noise, worse; and memory above the budget."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stackward.diagnose.gc_verdict import broke_budget, budget_judged, compare, judged, peak_bytes
from stackward.gc.measured import MeasuredRun
from stackward.gc.propose import Room

MIB = 1 << 20
ROOM = Room(budget_bytes=100 * MIB, not_go_bytes=10 * MIB)


def run(**changes: object) -> MeasuredRun:
    usual = MeasuredRun(
        elapsed_ns=2_000_000_000,
        collections_count=40,
        gc_cpu_ns=1_000_000_000,
        assist_cpu_ns=10_000_000,
        idle_cpu_ns=0,
        pause_total_ns=4_000_000,
        pause_longest_ns=200_000,
        allocated_bytes=1000 * MIB,
        peak_mapped_bytes=60 * MIB,
        peak_resident_bytes=70 * MIB,
        exit_status=0,
        fixed_work=True,
    )
    return replace(usual, **changes)  # type: ignore[arg-type]


def runs(*gc_cpu_ms: int, **changes: object) -> list[MeasuredRun]:
    return [run(gc_cpu_ns=one * 1_000_000, **changes) for one in gc_cpu_ms]


@pytest.mark.parametrize(
    ("new", "slug"),
    [
        ((500, 510, 520, 530), "improved"),
        ((900, 1000, 1100, 1200), "within-noise"),
        ((2000, 2001, 2002, 2003), "default-is-best"),
    ],
)
def test_verdicts(new: tuple[int, ...], slug: str) -> None:
    verdict = judged(compare(runs(950, 1000, 1050, 1150), runs(*new), "cpu"))
    assert verdict.slug == slug
    assert "4 runs each" in verdict.text


def test_too_few_runs_tell_nothing() -> None:
    verdict = judged(compare(runs(1000, 1001, 1002), runs(1, 2, 3), "cpu"))
    assert verdict.slug == "within-noise"
    assert "--runs 4" in verdict.text


def test_what_was_0_is_said_so() -> None:
    verdict = judged(compare(runs(0, 0, 0, 0), runs(5, 6, 7, 8), "cpu"))
    assert verdict.slug == "default-is-best"
    assert "was 0 before" in verdict.text


def test_in_the_same_time_the_work_counts() -> None:
    """Twice the requests cost twice the collector's time: no change."""
    base = runs(1000, 1010, 1020, 1030, fixed_work=False)
    new = runs(2000, 2020, 2040, 2060, fixed_work=False, allocated_bytes=2000 * MIB)
    found = compare(base, new, "cpu")
    assert found.name == "GC CPU time per byte allocated"
    assert found.base == found.new
    assert judged(found).slug == "within-noise"


def test_latency_is_judged_by_its_percentile() -> None:
    base = [run(latency_ns=(("p50", 1), ("p99", 100 + i))) for i in range(4)]
    new = [run(latency_ns=(("p50", 5), ("p99", 50 + i))) for i in range(4)]
    found = compare(base, new, "latency")
    assert found.name == "p99 latency"
    assert judged(found).slug == "improved"
    found = compare([run()] * 4, [run(assist_cpu_ns=0)] * 4, "latency")
    assert found.name == "time in assists and pauses"


def test_memory_above_the_budget() -> None:
    assert not broke_budget(run(), ROOM)
    assert broke_budget(run(peak_resident_bytes=101 * MIB), ROOM)
    assert broke_budget(run(exit_status=-9), ROOM)
    unknown = run(peak_resident_bytes=None, peak_mapped_bytes=95 * MIB)
    assert broke_budget(unknown, ROOM), "what is not Go's comes on top"
    mapped = run(peak_mapped_bytes=95 * MIB)
    assert not broke_budget(mapped, ROOM), "what was mapped need not have been touched"
    assert broke_budget(replace(mapped, elapsed_ns=100_000_000), ROOM), "nobody may have looked"
    assert peak_bytes([run(), run(peak_resident_bytes=80 * MIB)], ROOM) == 80 * MIB
    assert peak_bytes([], ROOM) == 0


def test_a_base_that_breaks_the_budget() -> None:
    base = runs(100, 101, 102, 103, peak_resident_bytes=150 * MIB)
    verdict = budget_judged(base, runs(200, 200, 200, 200), ROOM)
    assert verdict.slug == "improved"
    assert "broke the budget in 4 of 4 runs" in verdict.text
    assert "up by" in verdict.text
    once = [run(peak_resident_bytes=101 * MIB), *[run(peak_resident_bytes=50 * MIB)] * 3]
    assert budget_judged(once, [run()] * 4, ROOM).slug == "within-noise"
