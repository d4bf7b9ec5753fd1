"""What samples of runtime/metrics say, in sums: the part of the report that no trace line has."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import ABSENT, Int64s
from stackward.gc.histograms import LATENCIES, PAUSES, STOPPING, spread_of
from stackward.gc.memory import MemorySplit, memory_at, peak_row, released_and_taken
from stackward.gc.pauses import Spread
from stackward.gc.samples import Samples

# runtime/metrics has no word for "no limit" and "GOGC=off" but its largest numbers.
_OFF = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampled:
    """Sums from the first sample to the last; ABSENT or None is what the source does not say.

    `gc_cpu_ns` is what the program had to give up (pauses, dedicated and fractional workers,
    assists); marking on idle processors stands apart.  `cpu_ns` is all processors' time, idle or
    not.  The runtime moves these on at the end of a cycle.  `released_bytes` was given back to the
    system, `taken_again_bytes` came back from it.
    """

    samples_count: int
    begin_ns: int
    duration_ns: int
    cycles_count: int
    forced_count: int
    allocated_bytes: int
    allocated_objects: int
    gc_cpu_ns: int
    assist_cpu_ns: int
    idle_mark_cpu_ns: int
    scavenge_cpu_ns: int
    cpu_ns: int
    peak: MemorySplit | None
    last: MemorySplit | None
    peak_resident_bytes: int
    released_bytes: int
    taken_again_bytes: int
    first_heap_marked_bytes: int
    last_heap_marked_bytes: int
    last_heap_goal_bytes: int
    first_goroutines_count: int
    last_goroutines_count: int
    most_goroutines_count: int
    processors: int
    gogc_percent: int | None  # None: off
    memory_limit_bytes: int | None  # None: no limit
    pauses: Spread | None
    stopping: Spread | None
    latencies: Spread | None

    @property
    def gc_cpu_percent(self) -> float | None:
        """Return the share of all CPU time that the program gave up, None where not known."""
        known = self.gc_cpu_ns >= 0 and self.cpu_ns > 0
        return 100.0 * self.gc_cpu_ns / self.cpu_ns if known else None

    @property
    def allocation_rate(self) -> float | None:
        """Return bytes per second."""
        known = self.allocated_bytes >= 0 and self.duration_ns > 0
        return self.allocated_bytes * 1e9 / self.duration_ns if known else None


def summed(samples: Samples) -> Sampled | None:
    """Return the sums of `samples`, None where they hold nothing of the runtime's."""
    if not len(samples) or not samples.columns:
        return None
    goroutines = _known(samples["goroutines_count"])
    marked = _known(samples["heap_marked_bytes"])
    released, taken = released_and_taken(samples["heap_released_bytes"])
    return Sampled(
        samples_count=len(samples),
        begin_ns=int(samples.time_ns[0]),
        duration_ns=int(samples.time_ns[-1] - samples.time_ns[0]),
        cycles_count=_more(samples["cycles_count"]),
        forced_count=_more(samples["forced_count"]),
        allocated_bytes=_more(samples["allocated_bytes"]),
        allocated_objects=_more(samples["allocated_objects"]),
        gc_cpu_ns=_all_more(samples, "assist_cpu_ns", "dedicated_cpu_ns", "pause_cpu_ns"),
        assist_cpu_ns=_more(samples["assist_cpu_ns"]),
        idle_mark_cpu_ns=_more(samples["idle_mark_cpu_ns"]),
        scavenge_cpu_ns=_all_more(samples, "scavenge_assist_cpu_ns", "scavenge_background_cpu_ns"),
        cpu_ns=_more(samples["total_cpu_ns"]),
        peak=memory_at(samples, peak_row(samples)),
        last=memory_at(samples, -1),
        peak_resident_bytes=int(samples.resident_bytes.max()),
        released_bytes=released,
        taken_again_bytes=taken,
        first_heap_marked_bytes=_at(marked, 0),
        last_heap_marked_bytes=_at(marked, -1),
        last_heap_goal_bytes=_goal(_at(_known(samples["heap_goal_bytes"]), -1)),
        first_goroutines_count=_at(goroutines, 0),
        last_goroutines_count=_at(goroutines, -1),
        most_goroutines_count=int(goroutines.max(initial=ABSENT)),
        processors=_at(_known(samples["processors"]), -1),
        gogc_percent=_setting(samples["gogc_percent"]),
        memory_limit_bytes=_setting(samples["memory_limit_bytes"]),
        pauses=spread_of(samples, PAUSES),
        stopping=spread_of(samples, STOPPING),
        latencies=spread_of(samples, LATENCIES),
    )


def _known(values: Int64s) -> Int64s:
    return values[values >= 0]


def _at(values: Int64s, place: int) -> int:
    return int(values[place]) if len(values) else ABSENT


def _more(values: Int64s) -> int:
    """Return by how much a count rose; ABSENT where fewer than two samples know it."""
    known = _known(values)
    return max(0, int(known[-1] - known[0])) if len(known) > 1 else ABSENT


def _all_more(samples: Samples, *names: str) -> int:
    rises = [_more(samples[name]) for name in names]
    return ABSENT if ABSENT in rises else sum(rises)


def _goal(value: int) -> int:
    return ABSENT if value > _OFF >> 3 else value


def _setting(values: Int64s) -> int | None:
    """Return the last value of a setting; ABSENT where it is not known, None where it is off."""
    value = _at(_known(values), -1)
    return None if value >= _OFF >> 1 else value
