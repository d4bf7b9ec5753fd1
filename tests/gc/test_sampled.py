"""Sums over samples, and the split of memory."""

from __future__ import annotations

import numpy as np

from gc_samples import MIB, NO_LIMIT, SECOND, samples_of
from stackward.gc.cycles import ABSENT
from stackward.gc.histograms import LATENCIES, spread_of
from stackward.gc.memory import memory_at, peak_row
from stackward.gc.sampled import summed
from stackward.gc.samples import Histogram, Samples


def test_the_parts_add_up() -> None:
    split = memory_at(samples_of(), 0)
    assert split is not None
    assert split.mapped_bytes == 64 * MIB
    assert split.mapped_bytes == (
        split.heap_objects_bytes + split.heap_unused_bytes + split.heap_free_bytes
        + split.stacks_bytes + split.metadata_bytes
    )  # fmt: skip
    assert split.metadata_bytes == 8 * MIB


def test_sums_are_differences() -> None:
    sums = summed(samples_of(11))
    assert sums is not None
    assert sums.duration_ns == 10 * SECOND
    assert sums.cycles_count == 10
    assert sums.allocated_bytes == 300 * MIB
    assert sums.allocation_rate == 30 * MIB
    assert sums.gc_cpu_ns == 10 * 11_100_000
    assert sums.gc_cpu_percent == 100 * 0.0111 / 2
    assert sums.gogc_percent == 100
    assert sums.memory_limit_bytes is None
    assert sums.pauses is None


def test_what_is_not_known_stays_so() -> None:
    few = Samples(
        time_ns=np.array([0, SECOND]),
        columns={"goroutines_count": np.array([3, 4])},
        resident_bytes=np.array([ABSENT, ABSENT]),
    )
    sums = summed(few)
    assert sums is not None
    assert sums.cycles_count == ABSENT
    assert sums.gc_cpu_percent is None
    assert sums.peak is None
    assert sums.gogc_percent == ABSENT
    assert sums.last_goroutines_count == 4


def test_the_peak_is_where_most_is_mapped() -> None:
    samples = samples_of(5, total_bytes=[70 * MIB, 90 * MIB, 300 * MIB, 80 * MIB, 70 * MIB])
    assert peak_row(samples) == 2
    sums = summed(samples)
    assert sums is not None
    assert sums.peak is not None
    assert sums.peak.mapped_bytes == 294 * MIB
    assert sums.released_bytes == 0


def test_given_back_and_taken_again() -> None:
    sums = summed(samples_of(4, heap_released_bytes=[10 * MIB, 30 * MIB, 5 * MIB, 6 * MIB]))
    assert sums is not None
    assert (sums.released_bytes, sums.taken_again_bytes) == (21 * MIB, 25 * MIB)


def test_no_samples() -> None:
    empty = np.zeros(0, dtype=np.int64)
    assert summed(Samples(time_ns=empty, columns={}, resident_bytes=empty)) is None


def test_percentiles_are_the_upper_bounds_of_buckets() -> None:
    bounds = np.array([-np.inf, 0, 1e-6, 1e-3, 1.0, np.inf])
    counts = np.array([[0, 5, 0, 0, 0], [0, 95, 9, 0, 1]])
    spread = spread_of(
        samples_of(2, histograms={LATENCIES[0]: Histogram(bounds=bounds, counts=counts)}), LATENCIES
    )
    assert spread is not None
    assert spread.count == 100
    assert (spread.p50, spread.p90, spread.p99) == (1_000, 1_000, 1_000_000)
    assert spread.highest == SECOND


def test_the_largest_number_is_no_setting() -> None:
    sums = summed(samples_of(3, gogc_percent=NO_LIMIT, memory_limit_bytes=100 * MIB))
    assert sums is not None
    assert sums.gogc_percent is None
    assert sums.memory_limit_bytes == 100 * MIB
