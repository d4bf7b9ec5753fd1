"""What runtime/metrics said over time: one row per sample, as NumPy columns."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from stackward.gc.cycles import ABSENT, Flags, Floats, Int64s

# Columns and the runtime's metrics that they hold; seconds are kept as ns.
METRICS: Mapping[str, str] = {
    "heap_objects_bytes": "/memory/classes/heap/objects:bytes",
    "heap_unused_bytes": "/memory/classes/heap/unused:bytes",
    "heap_free_bytes": "/memory/classes/heap/free:bytes",
    "heap_released_bytes": "/memory/classes/heap/released:bytes",
    "heap_stacks_bytes": "/memory/classes/heap/stacks:bytes",
    "total_bytes": "/memory/classes/total:bytes",
    "heap_goal_bytes": "/gc/heap/goal:bytes",
    "heap_marked_bytes": "/gc/heap/live:bytes",
    "allocated_bytes": "/gc/heap/allocs:bytes",
    "freed_bytes": "/gc/heap/frees:bytes",
    "allocated_objects": "/gc/heap/allocs:objects",
    "tiny_objects": "/gc/heap/tiny/allocs:objects",
    "scan_heap_bytes": "/gc/scan/heap:bytes",
    "scan_stacks_bytes": "/gc/scan/stack:bytes",
    "scan_globals_bytes": "/gc/scan/globals:bytes",
    "cycles_count": "/gc/cycles/total:gc-cycles",
    "forced_count": "/gc/cycles/forced:gc-cycles",
    "limiter_cycle": "/gc/limiter/last-enabled:gc-cycle",
    "gogc_percent": "/gc/gogc:percent",
    "memory_limit_bytes": "/gc/gomemlimit:bytes",
    "processors": "/sched/gomaxprocs:threads",
    "goroutines_count": "/sched/goroutines:goroutines",
    "cgo_calls_count": "/cgo/go-to-c-calls:calls",
    "assist_cpu_ns": "/cpu/classes/gc/mark/assist:cpu-seconds",
    "dedicated_cpu_ns": "/cpu/classes/gc/mark/dedicated:cpu-seconds",
    "idle_mark_cpu_ns": "/cpu/classes/gc/mark/idle:cpu-seconds",
    "pause_cpu_ns": "/cpu/classes/gc/pause:cpu-seconds",
    "scavenge_assist_cpu_ns": "/cpu/classes/scavenge/assist:cpu-seconds",
    "scavenge_background_cpu_ns": "/cpu/classes/scavenge/background:cpu-seconds",
    "user_cpu_ns": "/cpu/classes/user:cpu-seconds",
    "idle_cpu_ns": "/cpu/classes/idle:cpu-seconds",
    "total_cpu_ns": "/cpu/classes/total:cpu-seconds",
}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Histogram:
    """A cumulative histogram of times: bounds in seconds (float64, n + 1), counts (int64).

    A row of `counts` (n wide) belongs to the row of the samples; the difference of two is what
    came between.
    """

    bounds: Floats
    counts: npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Samples:
    """What a program's runtime said of itself, in order of time.

    `time_ns` is since the program began (int64).  `columns` has the names of `METRICS`, int64 each,
    ABSENT where the source does not have a value.  Sizes are bytes, times ns of CPU since the
    program began; the runtime moves the collector's CPU times on at the end of a cycle only.
    `resident_bytes` is what the operating system says, ABSENT where nobody looked.
    `histograms` are by the runtime's own names, such as `/sched/latencies:seconds`.
    """

    time_ns: Int64s
    columns: Mapping[str, Int64s]
    resident_bytes: Int64s
    histograms: Mapping[str, Histogram] = field(default_factory=dict)

    def __len__(self) -> int:
        """Return the number of samples."""
        return len(self.time_ns)

    def take(self, rows: Flags) -> Samples:
        """Return the chosen samples."""
        return Samples(
            time_ns=self.time_ns[rows],
            columns={name: values[rows] for name, values in self.columns.items()},
            resident_bytes=self.resident_bytes[rows],
            histograms={
                name: Histogram(bounds=one.bounds, counts=one.counts[rows])
                for name, one in self.histograms.items()
            },
        )

    def __getitem__(self, name: str) -> Int64s:
        """Return the column `name` of `METRICS`; all ABSENT where the source has none."""
        found = self.columns.get(name)
        return np.full(len(self), ABSENT, dtype=np.int64) if found is None else found

    @property
    def mapped_bytes(self) -> Int64s:
        """Return what Go has mapped and not given back: what GOMEMLIMIT limits."""
        total, released = self["total_bytes"], self["heap_released_bytes"]
        known = (total >= 0) & (released >= 0)
        return np.where(known, total - released, np.int64(ABSENT))

    @property
    def other_bytes(self) -> Int64s:
        """Return what is mapped beside the heap's spans: stacks, metadata, profiles."""
        heap = self["heap_objects_bytes"] + self["heap_unused_bytes"] + self["heap_free_bytes"]
        known = (self.mapped_bytes >= 0) & (self["heap_unused_bytes"] >= 0)
        return np.where(known, self.mapped_bytes - heap, np.int64(ABSENT))
