"""Samples of runtime/metrics made by hand."""

from __future__ import annotations

import numpy as np

from stackward.gc.samples import METRICS, Histogram, Samples

MIB = 1 << 20
NO_LIMIT = np.iinfo(np.int64).max
SECOND = 1_000_000_000

# A program in which nothing stands out: 30 MiB alive, 64 MiB mapped, a collection a second.
STEADY = {
    "heap_objects_bytes": 40 * MIB, "heap_unused_bytes": 4 * MIB, "heap_free_bytes": 10 * MIB,
    "heap_released_bytes": 6 * MIB, "heap_stacks_bytes": 2 * MIB, "total_bytes": 70 * MIB,
    "heap_goal_bytes": 64 * MIB, "heap_marked_bytes": 30 * MIB, "gogc_percent": 100,
    "memory_limit_bytes": NO_LIMIT, "processors": 2, "goroutines_count": 10, "limiter_cycle": 0,
    "forced_count": 0,
}  # fmt: skip
RISING = {
    "cycles_count": 1, "allocated_bytes": 30 * MIB, "allocated_objects": 1000,
    "assist_cpu_ns": 10**6, "dedicated_cpu_ns": 10**7, "pause_cpu_ns": 10**5,
    "idle_mark_cpu_ns": 10**7, "scavenge_assist_cpu_ns": 0, "scavenge_background_cpu_ns": 1000,
    "total_cpu_ns": 2 * SECOND,
}  # fmt: skip


def samples_of(
    count: int = 20,
    *,
    resident: int | list[int] = 50 * MIB,
    histograms: dict[str, Histogram] | None = None,
    **columns: int | list[int],
) -> Samples:
    """Return a sample a second; `columns` replace what is usual, a number stays the same."""
    assert set(columns) <= set(METRICS)
    usual = {**STEADY, **{name: [i * step for i in range(count)] for name, step in RISING.items()}}
    return Samples(
        time_ns=np.arange(count, dtype=np.int64) * SECOND,
        columns={name: _column(value, count) for name, value in {**usual, **columns}.items()},
        resident_bytes=_column(resident, count),
        histograms=histograms or {},
    )


def _column(value: int | list[int], count: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(value if isinstance(value, list) else [value] * count, dtype=np.int64)
