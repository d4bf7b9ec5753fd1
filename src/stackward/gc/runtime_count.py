"""The collector's CPU time as the runtime counts it, in place of the trace's own figures.

Of a pause the trace (gctrace) charges every processor, from when the stop is asked for until the
world runs again.  The runtime counts each processor from when it has stopped.  Where goroutines
take long to stop, or the machine is busy, the trace's figure of a program with many short
collections is up to twice the runtime's (mgc.go, proc.go of Go 1.24 to 1.27).  The trace's other
figures are cut to two digits: 2 to 3% below the runtime's.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from stackward.core import Caveat
from stackward.gc.counted import counted
from stackward.gc.cycles import Cycles
from stackward.gc.read import GcLog
from stackward.gc.recording import Recording
from stackward.gc.samples import Samples
from stackward.gc.workload import Workload, recorded_workload

_APART = 1.15  # the two figures, for a caveat
_MOST = 0.9  # of the collections that the samples saw have to have a line


@dataclass(frozen=True, slots=True, kw_only=True)
class RuntimeCount:
    """What the runtime counted of the same collections, over what the trace says of them.

    `pause_ratio` is of pauses, `mark_ratio` of marking (assists, workers, idle processors).
    """

    pause_ratio: float
    mark_ratio: float

    def gc_cpu_ns(self, cycles: Cycles) -> int:
        """Return what the program had to give up to `cycles`, idle marking apart."""
        marking = int((cycles.assist_cpu_ns + cycles.background_cpu_ns).sum())
        return round(_pauses(cycles) * self.pause_ratio + marking * self.mark_ratio)


BY_TRACE = RuntimeCount(pause_ratio=1.0, mark_ratio=1.0)


def runtime_count(recording: Recording) -> RuntimeCount | None:
    """Return how the runtime's count differs; None where nobody sampled it, or too little of it."""
    counts = counted(recording)
    if counts.log is None or counts.samples is None:
        return None
    samples, cycles = _known(counts.samples), counts.log.cycles
    if len(samples) < 2:
        return None
    number = samples["cycles_count"]
    same = cycles.take((cycles.number > number[0]) & (cycles.number <= number[-1]))
    counted_cycles = int(number[-1] - number[0])
    if not len(same) or len(same) < _MOST * counted_cycles:
        return None
    share = len(same) / counted_cycles  # single lines may be missing
    pauses = _pauses(same)
    marking = int((same.assist_cpu_ns + same.background_cpu_ns + same.idle_cpu_ns).sum())
    rose = {name: int(samples[name][-1] - samples[name][0]) for name in _COUNTS}
    counted_marking = sum(rose.values()) - rose["pause_cpu_ns"]
    return RuntimeCount(
        pause_ratio=share * rose["pause_cpu_ns"] / pauses if pauses else 1.0,
        mark_ratio=share * counted_marking / marking if marking else 1.0,
    )


_COUNTS = ("pause_cpu_ns", "assist_cpu_ns", "dedicated_cpu_ns", "idle_mark_cpu_ns")


def _known(samples: Samples) -> Samples:
    """Return the samples that have all counts."""
    known = samples["cycles_count"] >= 0
    for name in _COUNTS:
        known = known & (samples[name] >= 0)
    return samples.take(known)


def _pauses(cycles: Cycles) -> int:
    return int((cycles.sweep_termination_cpu_ns + cycles.mark_termination_cpu_ns).sum())


def workload_by_runtime(recording: Recording) -> Workload:
    """Return the workload of `recording` with CPU times in the runtime's count, where it is known.

    Raises as `recorded_workload` does.
    """
    found = recorded_workload(recording)
    count = runtime_count(recording) or BY_TRACE
    return replace(
        found,
        mark_cpu_ns=found.mark_cpu_ns * count.mark_ratio,
        pause_cpu_ns=found.pause_cpu_ns * count.pause_ratio,
    )


def clock_caveats(logs: Sequence[tuple[GcLog, RuntimeCount | None]]) -> tuple[Caveat, ...]:
    """Return what to know of the GC CPU time of the recorded runs, where it matters.

    Where the two figures are more than 15% apart, which is which; where the runtime's is not known
    and pauses are more than 15% of the trace's, that it is the trace's.
    """
    figures = [
        (BY_TRACE.gc_cpu_ns(log.cycles), (count or BY_TRACE).gc_cpu_ns(log.cycles))
        for log, count in logs
    ]
    by_trace, by_runtime = (sum(one) for one in zip(*figures, strict=True))
    if not all(count for _, count in logs):
        if sum(_pauses(log.cycles) for log, _ in logs) <= (_APART - 1) * by_trace:
            return ()
        text = (
            "GC CPU is by the trace's clock, which charges a pause to all processors from when it "
            "is asked for: the runtime's own count, which needs samples, may be lower"
        )
        return (Caveat(slug="cpu-by-trace", text=text),)
    if max(by_trace, by_runtime) <= _APART * min(by_trace, by_runtime):
        return ()
    text = (
        f"the trace charges {by_trace / 1e6:,.1f} ms of CPU time to the recorded collections, the "
        f"runtime counts {by_runtime / 1e6:,.1f} ms: the trace takes a pause to hold all "
        "processors from when it is asked for. GC CPU here is by the runtime's count"
    )
    return (Caveat(slug="clocks-differ", text=text),)
