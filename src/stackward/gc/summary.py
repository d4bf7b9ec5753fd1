"""What the collector did, in sums: the head of `stackward gc report`."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import ABSENT, FORCED, HEAP, PERIODIC, Cycles
from stackward.gc.pauses import Spread, spread


@dataclass(frozen=True, slots=True, kw_only=True)
class GcSummary:
    """Sums over the cycles of one process.

    `duration_ns` is from the program's beginning (or the first line) to the end of the last cycle,
    or the part of the run that was looked at; the allocation rate is of the traced time in it.
    `gc_cpu_percent` is the compulsory part of all processors' time over that span; idle marking,
    which nobody waits for, stands apart.  `runtime_cpu_percent` is the runtime's own last figure.
    Pauses are the two stop-the-world phases, each for itself.
    """

    cycles_count: int
    heap_triggered_count: int
    periodic_count: int
    forced_count: int
    leak_checks_count: int
    duration_ns: int
    processors: int
    gc_cpu_ns: int
    assist_cpu_ns: int
    idle_cpu_ns: int
    gc_cpu_percent: float
    runtime_cpu_percent: int
    intervals_ns: Spread
    marks_ns: Spread
    sweep_terminations_ns: Spread
    mark_terminations_ns: Spread
    pauses_ns: Spread
    allocated_bytes: int
    allocation_rate: float  # bytes per second
    peak_heap_live_bytes: int
    first_heap_marked_bytes: int
    last_heap_marked_bytes: int
    last_heap_goal_bytes: int
    largest_stacks_bytes: int
    largest_globals_bytes: int


def summarize(cycles: Cycles, *, within_ns: tuple[int, int] | None = None) -> GcSummary:
    """Return the sums of `cycles`, at least one.

    `within_ns` is from when to when they were looked at, where that is a part of the run: then
    shares are of that time, and the runtime's own figure, which is of the whole run, is left out.
    """
    begins = int(cycles.start_ns[0]) if int(cycles.number[0]) > 1 else 0
    traced = duration = max(1, int(cycles.end_ns[-1]) - begins)
    if within_ns is not None:
        duration = max(1, within_ns[1] - within_ns[0])
    processors = int(np.max(cycles.processors))
    cpu = int(cycles.compulsory_cpu_ns.sum())
    allocated = int(cycles.allocated_bytes.sum())
    pauses = np.concatenate([cycles.sweep_termination_ns, cycles.mark_termination_ns])
    return GcSummary(
        cycles_count=len(cycles),
        heap_triggered_count=int((cycles.trigger == HEAP).sum()),
        periodic_count=int((cycles.trigger == PERIODIC).sum()),
        forced_count=int((cycles.trigger == FORCED).sum()),
        leak_checks_count=int(cycles.leak_check.sum()),
        duration_ns=duration,
        processors=processors,
        gc_cpu_ns=cpu,
        assist_cpu_ns=int(cycles.assist_cpu_ns.sum()),
        idle_cpu_ns=int(cycles.idle_cpu_ns.sum()),
        gc_cpu_percent=100.0 * cpu / (duration * processors),
        runtime_cpu_percent=int(cycles.cpu_percent[-1]) if within_ns is None else ABSENT,
        intervals_ns=spread(np.diff(cycles.start_ns)),
        marks_ns=spread(cycles.mark_ns),
        sweep_terminations_ns=spread(cycles.sweep_termination_ns),
        mark_terminations_ns=spread(cycles.mark_termination_ns),
        pauses_ns=spread(pauses),
        allocated_bytes=allocated,
        allocation_rate=allocated * 1e9 / traced,
        peak_heap_live_bytes=int(cycles.heap_live_end_bytes.max()),
        first_heap_marked_bytes=int(cycles.heap_marked_bytes[0]),
        last_heap_marked_bytes=int(cycles.heap_marked_bytes[-1]),
        last_heap_goal_bytes=int(cycles.heap_goal_bytes[-1]),
        largest_stacks_bytes=int(cycles.stacks_bytes.max(initial=ABSENT)),
        largest_globals_bytes=int(cycles.globals_bytes.max(initial=ABSENT)),
    )
