"""Sums over cycles."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gctrace_lines import Line, log_of
from stackward.gc import read_log, summarize
from stackward.gc.pauses import spread
from stackward.gc.report import typical_cycle

MIB = 1 << 20


def test_sums() -> None:
    cycles = read_log(
        log_of(
            Line(number=1, at="0.100", heap=(4, 5, 2), goal=4),
            Line(number=2, at="0.200", heap=(6, 7, 3), goal=8, forced=True),
            "GC forced",
            Line(number=3, at="0.400", heap=(9, 9, 4), goal=8, cpu=4, roots=(3, 1)),
        ),
        source="x",
    ).cycles
    found = summarize(cycles)
    assert (found.cycles_count, found.heap_triggered_count) == (3, 1)
    assert (found.forced_count, found.periodic_count, found.leak_checks_count) == (1, 1, 0)
    assert found.duration_ns == 400_000_000 + 1_012_000
    each = 20_000 + 100_000 + 500_000 + 4_000
    assert (found.gc_cpu_ns, found.assist_cpu_ns, found.idle_cpu_ns) == (3 * each, 300_000, 900_000)
    assert found.gc_cpu_percent == pytest.approx(100 * 3 * each / (2 * found.duration_ns))
    assert found.runtime_cpu_percent == 4
    assert (found.intervals_ns.p50, found.intervals_ns.highest) == (100_000_000, 200_000_000)
    assert (found.pauses_ns.count, found.pauses_ns.total) == (6, 3 * 12_000)
    # 5 MiB up to the end of the first; 7 - 2 and 9 - 3 after it.
    assert found.allocated_bytes == (5 + 5 + 6) * MIB
    assert (found.peak_heap_live_bytes, found.last_heap_goal_bytes) == (9 * MIB, 8 * MIB)
    assert (found.largest_stacks_bytes, found.largest_globals_bytes) == (3 * MIB, MIB)


def test_a_log_that_begins_late_is_measured_from_there() -> None:
    cycles = read_log(
        log_of(Line(number=8, at="10.000"), Line(number=9, at="11.000")), source="x"
    ).cycles
    assert summarize(cycles).duration_ns == 1_001_012_000
    assert summarize(cycles).allocated_bytes == (1 + 3) * MIB


def test_the_cycle_to_tell_about_is_of_median_length() -> None:
    lines = [
        Line(number=i + 1, at=f"0.{i + 1}00", clock=("0.01", ms, "0.01"))
        for i, ms in enumerate(("9.0", "1.0", "4.0"))
    ]
    assert typical_cycle(read_log(log_of(*lines), source="x").cycles) == 2


@given(st.lists(st.integers(0, 10**12), min_size=1, max_size=300))
def test_percentiles_are_of_the_values_themselves(values: list[int]) -> None:
    found = spread(np.array(values, dtype=np.int64))
    assert (found.count, found.total, found.highest) == (len(values), sum(values), max(values))
    assert found.p50 <= found.p90 <= found.p99 <= found.highest
    for value, part in ((found.p50, 0.5), (found.p90, 0.9), (found.p99, 0.99)):
        assert value in values
        assert sum(one <= value for one in values) >= part * len(values)


def test_nothing_to_spread() -> None:
    assert spread(np.zeros(0, dtype=np.int64)).highest == 0
