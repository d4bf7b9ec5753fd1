"""Each detector of samples on what it looks for; on a steady program none finds anything."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import pytest

from gc_samples import MIB, NO_LIMIT, samples_of
from gctrace_lines import Line, log_of
from stackward.gc import detect, findings, read_log
from stackward.gc.cycles import Cycles
from stackward.gc.histograms import LATENCIES, PAUSES, STOPPING
from stackward.gc.samples import Histogram, Samples


def found(samples: Samples, **more: int) -> dict[str, str]:
    """Return the severities of what the detectors find, by slug."""
    findings = detect(Cycles.none(), samples=samples, **more)
    for one in findings:
        assert one.text
        assert one.advice
        assert one.evidence
        assert all(each.line is None and each.text for each in one.evidence)
    return {one.slug: one.severity for one in findings}


@pytest.mark.parametrize("count", [1, 2, 20])
def test_nothing_stands_out(count: int) -> None:
    assert found(samples_of(count)) == {}


def test_nothing_is_known() -> None:
    rows = np.arange(5, dtype=np.int64)
    assert found(Samples(time_ns=rows, columns={}, resident_bytes=rows - 10)) == {}


@pytest.mark.parametrize(
    ("columns", "slug", "severity"),
    [
        ({"limiter_cycle": [0] * 10 + [7] * 10}, "cpu-limiter-engaged", "problem"),
        ({"dedicated_cpu_ns": [i * 10**9 for i in range(20)]}, "much-gc-cpu", "warning"),
        ({"cycles_count": [i * 50 for i in range(20)]}, "frequent-collections", "note"),
        ({"forced_count": list(range(20))}, "explicit-collections", "warning"),
        ({"heap_goal_bytes": 8 * MIB, "gogc_percent": 200, "cycles_count":
          [i * 30 for i in range(20)]}, "heap-minimum", "note"),
        ({"heap_marked_bytes": [(30 + 3 * i) * MIB for i in range(20)]},
         "live-heap-grows", "problem"),
        ({"goroutines_count": [10 + 100 * i for i in range(20)]}, "goroutines-grow", "warning"),
        ({"gogc_percent": [100] * 10 + [400] * 10}, "settings-changed", "note"),
        ({"memory_limit_bytes": [NO_LIMIT] * 10 + [1 << 30] * 10}, "settings-changed", "note"),
        ({"processors": [2] * 10 + [4] * 10}, "processors-changed", "note"),
        ({"gogc_percent": NO_LIMIT}, "collector-off", "warning"),
        ({"memory_limit_bytes": 12 * MIB}, "limit-below-other-memory", "problem"),
        ({"memory_limit_bytes": 39 * MIB}, "limit-below-live-heap", "problem"),
        ({"memory_limit_bytes": 55 * MIB}, "above-memory-limit", "warning"),
        ({"heap_unused_bytes": 60 * MIB, "total_bytes": 126 * MIB}, "span-waste", "warning"),
        ({"heap_stacks_bytes": 200 * MIB, "total_bytes": 268 * MIB},
         "roots-larger-than-heap", "note"),
        ({"heap_released_bytes": [900 * MIB * (i % 2) for i in range(20)], "total_bytes":
          1100 * MIB}, "scavenger-thrash", "note"),
    ],
)  # fmt: skip
def test_what_is_found(columns: dict[str, int | list[int]], slug: str, severity: str) -> None:
    assert found(samples_of(**columns))[slug] == severity


def test_memory_that_is_not_go_s() -> None:
    assert found(samples_of(resident=200 * MIB)) == {"memory-not-go": "warning"}
    assert found(samples_of(resident=100 * MIB)) == {}


def test_memory_that_comes_and_goes_is_go_s_although_it_was_resident_a_moment_longer() -> None:
    total = [(270 if i % 2 else 70) * MIB for i in range(20)]
    resident = [(60 if i % 2 else 260) * MIB for i in range(20)]
    assert found(samples_of(heap_free_bytes=[one - 60 * MIB for one in total], total_bytes=total,
                            resident=resident)) == {}  # fmt: skip


def test_room_in_spans_after_a_collection_is_no_waste() -> None:
    unused = [(60 if i % 3 else 2) * MIB for i in range(20)]
    assert found(samples_of(heap_unused_bytes=unused, total_bytes=126 * MIB)) == {}


def histogram(seconds: float, count: int) -> Histogram:
    bounds = np.array([0, seconds / 2, seconds, np.inf])
    return Histogram(bounds=bounds, counts=np.array([[0, 0, 0], [0, count, 0]]))


def test_histograms() -> None:
    slow = {LATENCIES[0]: histogram(0.02, 500), PAUSES[0]: histogram(0.03, 4),
            STOPPING[0]: histogram(0.025, 4)}  # fmt: skip
    samples = samples_of(2, histograms=slow)
    assert found(samples) == {"scheduler-latency": "warning", "long-pause": "warning"}
    (pause,) = (one for one in detect(Cycles.none(), samples=samples) if one.slug == "long-pause")
    assert "waiting for goroutines to stop took up to 25 ms" in pause.text


def test_every_finding_has_a_rank_and_a_line_in_the_docs() -> None:
    folder = Path(findings.__file__).parent
    slugs = {
        slug
        for path in folder.glob("*.py")
        for slug in re.findall(r'^ +slug="([a-z-]+)",\n +severity', path.read_text(), re.MULTILINE)
    }
    assert slugs == set(findings._RANKS)
    page = (folder.parents[2] / "docs" / "commands" / "gc.md").read_text()
    assert {slug for slug in slugs if f"| `{slug}` |" not in page} == set()


def test_the_container_s_limit() -> None:
    assert found(samples_of(resident=95 * MIB), container_limit_bytes=100 * MIB) == {
        "out-of-memory-risk": "warning"
    }
    assert found(samples_of(resident=80 * MIB), container_limit_bytes=100 * MIB) == {}


def test_a_burst_that_may_pass_the_container_s_limit() -> None:
    lines = [Line(number=i, at=f"{i}.0", heap=(60, 62, 30), goal=64) for i in range(1, 20)]
    burst = Line(number=20, at="20.0", heap=(40, 90, 20), goal=42)
    cycles = read_log(log_of(*lines, burst), source="x").cycles
    findings = detect(cycles, samples=samples_of(), container_limit_bytes=120 * MIB)
    (risk,) = (one for one in findings if one.slug == "out-of-memory-risk")
    assert risk.evidence[0].line == 20
    assert "a burst may reach 122 MiB" in risk.text  # 64 + 48 past its goal + 10 beside the heap


def test_what_is_proven_is_not_told_as_likely() -> None:
    lines = [
        Line(number=i, at=f"{i}.0", heap=(60, 62, 30), goal=64,
             spent=("0.02", "0", "1000", "0", "0.004"))
        for i in range(1, 20)
    ]  # fmt: skip
    cycles = read_log(log_of(*lines), source="x").cycles
    assert "cpu-limiter-likely" in {one.slug for one in detect(cycles)}
    proven = detect(cycles, samples=samples_of(limiter_cycle=[0] * 5 + [7] * 15))
    assert [one.slug for one in proven] == ["cpu-limiter-engaged"]


@pytest.mark.parametrize(
    ("columns", "environ", "says"),
    [
        ({}, {}, ""),
        ({"gogc_percent": 50}, {"GOGC": "50"}, ""),
        ({"gogc_percent": NO_LIMIT}, {"GOGC": "off"}, ""),
        ({"gogc_percent": 50}, {"GOGC": None}, "GOGC 50 in place of 100"),
        ({"gogc_percent": NO_LIMIT}, {}, "GOGC off in place of 100"),
        (
            {"memory_limit_bytes": 1 << 30},
            {},
            "GOMEMLIMIT 1024MiB in place of none",
        ),
        ({"memory_limit_bytes": 1 << 30}, {"GOMEMLIMIT": "1GiB"}, ""),
        ({"gogc_percent": -1, "memory_limit_bytes": -1}, {"GOGC": "50"}, ""),
        ({"gogc_percent": 50}, {"GOMEMLIMIT": "much"}, ""),
    ],
)
def test_a_program_that_sets_it_as_it_starts(
    columns: dict[str, int], environ: dict[str, str | None], says: str
) -> None:
    samples = samples_of(**columns)
    told = [
        one.evidence[0].text
        for one in detect(Cycles.none(), samples=samples, environment=environ)
        if one.slug == "settings-changed"
    ]
    assert told == ([says] if says else [])
    without = detect(Cycles.none(), samples=samples)
    assert "settings-changed" not in [one.slug for one in without]


@pytest.mark.parametrize(
    ("limit", "forced", "says"),
    [
        (NO_LIMIT, False, "smooth the load that makes the heap rise and fall"),
        (1 << 30, False, "raise GOMEMLIMIT (the scavenger works against it from 95%), or smooth"),
        (NO_LIMIT, True, "leave out debug.FreeOSMemory, or smooth"),
    ],
)
def test_advice_on_memory_given_back_names_only_what_is_there(
    limit: int, forced: bool, says: str
) -> None:
    cycles = read_log(log_of(Line(), Line(number=2, at="19.0", forced=forced)), source="x").cycles
    samples = samples_of(
        heap_released_bytes=[900 * MIB * (i % 2) for i in range(20)],
        total_bytes=1100 * MIB,
        memory_limit_bytes=limit,
    )
    (advice,) = [
        one.advice for one in detect(cycles, samples=samples) if one.slug == "scavenger-thrash"
    ]
    assert advice.startswith(says)
