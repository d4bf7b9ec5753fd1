"""What one recorded run came to, in the figures that the model predicts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import ABSENT, Cycles, Int64s
from stackward.gc.recording import Recording
from stackward.gc.runtime_count import BY_TRACE, runtime_count
from stackward.gc.samples import Samples

_SHORT_NS = 1_000_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredRun:
    """Sums over the time that counts; peaks over the whole run.

    None is what is not known.  `gc_cpu_ns` is compulsory, idle marking apart; CPU times are in the
    runtime's own count where that was sampled, else by the trace's clock.  `exit_status` is that
    of a program that ended by itself, else 0.  `latency_ns` has percentiles by their names.
    """

    elapsed_ns: int
    collections_count: int
    gc_cpu_ns: int
    assist_cpu_ns: int
    idle_cpu_ns: int
    pause_total_ns: int
    pause_longest_ns: int
    allocated_bytes: int | None
    peak_mapped_bytes: int | None
    peak_resident_bytes: int | None
    exit_status: int
    fixed_work: bool  # it ended with its work done, not when a time was over
    latency_ns: tuple[tuple[str, int], ...] = ()

    def peak_bytes(self, not_go_bytes: int = 0) -> int:
        """Return the most memory that the run needed, `not_go_bytes` of it beside Go's.

        What was mapped may never have been touched, so what was resident counts; a short run may
        have ended before anyone looked at that.
        """
        mapped = 0 if self.peak_mapped_bytes is None else self.peak_mapped_bytes + not_go_bytes
        if self.peak_resident_bytes is None or self.elapsed_ns < _SHORT_NS:
            return max(mapped, self.peak_resident_bytes or 0)
        return self.peak_resident_bytes


def measured_run(recording: Recording) -> MeasuredRun:
    """Return what `recording` came to."""
    document = recording.document
    begin, end = recording.measured
    # The trace's clock may be a little behind ours: what ended by itself has no end to look at.
    by_itself = document.ended_by == "program"
    cycles = _within(recording, begin, None if by_itself else end)
    pauses = cycles.sweep_termination_ns + cycles.mark_termination_ns
    single = np.concatenate([cycles.sweep_termination_ns, cycles.mark_termination_ns])
    count = runtime_count(recording) or BY_TRACE
    elapsed = end - begin
    if document.load is not None and document.ended_by == "load":
        elapsed = document.load.elapsed_ns or elapsed
    return MeasuredRun(
        elapsed_ns=elapsed,
        collections_count=len(cycles),
        gc_cpu_ns=count.gc_cpu_ns(cycles),
        assist_cpu_ns=round(int(cycles.assist_cpu_ns.sum()) * count.mark_ratio),
        idle_cpu_ns=round(int(cycles.idle_cpu_ns.sum()) * count.mark_ratio),
        pause_total_ns=int(pauses.sum()),
        pause_longest_ns=int(single.max(initial=0)),
        allocated_bytes=_allocated(recording.samples, begin, end),
        peak_mapped_bytes=_peak(recording.samples),
        peak_resident_bytes=_known(recording.resident_peak_bytes),
        exit_status=(document.exit_status or 0) if by_itself else 0,
        fixed_work=by_itself,
    )


def not_go_bytes(recording: Recording) -> int:
    """Return how much memory was resident at most that Go had not mapped.

    Part of what Go has mapped was never touched, so that this may be too low; where the runtime
    was not sampled nothing is known of it, and 0 is returned.
    """
    samples = recording.samples
    if samples is None or _peak(samples) is None:
        return 0
    known = (samples.mapped_bytes >= 0) & (samples.resident_bytes >= 0)
    beside = (samples.resident_bytes - samples.mapped_bytes)[known]
    usual = float(np.quantile(beside, 0.9)) if len(beside) else 0.0
    at_peak = recording.resident_peak_bytes - (_peak(samples) or 0)
    return max(0, round(usual), at_peak)


def set_by_program(recording: Recording) -> tuple[int, int] | None:
    """Return GOGC and the memory limit as they were at the end; None where nobody sampled them.

    ABSENT is off, or none.
    """
    samples = recording.samples
    if samples is None or not len(samples):
        return None
    gogc, limit = samples["gogc_percent"], samples["memory_limit_bytes"]
    if gogc[-1] == ABSENT:
        return None
    return _setting(int(gogc[-1])), _setting(int(limit[-1]))


def _setting(value: int) -> int:
    """Return a setting of the runtime's, which says "off" by its largest number."""
    return ABSENT if value < 0 or value >= 1 << 62 else value


def _within(recording: Recording, begin: int, end: int | None) -> Cycles:
    if recording.log is None:
        return Cycles.none()
    cycles = recording.log.cycles
    ended = cycles.end_ns <= end if end is not None else True
    return cycles.take((cycles.start_ns >= begin) & ended)


def _peak(samples: Samples | None) -> int | None:
    if samples is None or not len(samples):
        return None
    return _known(int(samples.mapped_bytes.max()))


def _known(value: int) -> int | None:
    return None if value < 0 else value


def _allocated(samples: Samples | None, begin: int, end: int) -> int | None:
    if samples is None or len(samples) < 2:
        return None
    values: Int64s = samples["allocated_bytes"]
    known = values >= 0
    if known.sum() < 2:
        return None
    at = np.interp([begin, end], samples.time_ns[known], values[known].astype(np.float64))
    return int(at[1] - at[0])
