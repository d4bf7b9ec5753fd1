"""The part of a recording that counts: what came before, warming up, and after is left out."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from stackward.gc.cycles import Flags
from stackward.gc.pacer_line import ScavengerLines
from stackward.gc.read import GcLog
from stackward.gc.recording import Recording
from stackward.gc.samples import Samples

_ENDED_BY_US = {"load", "duration"}  # what it does after that is to end
_FOREVER = np.iinfo(np.int64).max


@dataclass(frozen=True, slots=True, kw_only=True)
class CountedTime:
    """From when to when it counts, in ns since the program began, and what is left out."""

    begin_ns: int
    end_ns: int
    cycles_before_count: int
    cycles_after_count: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Counted:
    """Trace and samples of the time that counts; `time` is None where all of it does.

    `log` is None where no cycle lies in that time, `samples` where no sample does.
    """

    log: GcLog | None
    samples: Samples | None
    time: CountedTime | None


def counted(recording: Recording) -> Counted:
    """Return what counts of `recording`: the cycles and samples within its measured time.

    A cycle counts where it begins in that time; one that was under way as it began does not.
    """
    begin, end = recording.measured
    ended = recording.document.ended_by in _ENDED_BY_US
    last = end if ended else _FOREVER
    log, before, after = _log_within(recording.log, begin, last)
    if begin <= 0 and not after:
        return Counted(log=recording.log, samples=recording.samples, time=None)
    return Counted(
        log=log,
        samples=_samples_within(recording.samples, begin, last),
        time=CountedTime(
            begin_ns=begin, end_ns=end, cycles_before_count=before, cycles_after_count=after
        ),
    )


def _log_within(log: GcLog | None, begin: int, end: int) -> tuple[GcLog | None, int, int]:
    """Return the cycles that begin from `begin` to `end`, and how many lie before and after."""
    if log is None:
        return None, 0, 0
    starts = log.cycles.start_ns
    inside = (starts >= begin) & (starts <= end)
    before, after = int((starts < begin).sum()), int((starts > end).sum())
    if not inside.any():
        return None, before, after
    part = replace(
        log,
        cycles=log.cycles.take(inside),
        pacer_of=log.pacer_of[inside],
        scavenger=_scavenged_within(log, inside),
    )
    return part, before, after


def _scavenged_within(log: GcLog, inside: Flags) -> ScavengerLines:
    """Return the scavenger's lines of the chosen cycles; they have no time, but a place."""
    lines = log.scavenger
    cycle = np.searchsorted(log.cycles.line, lines.line) - 1  # that which it stands behind
    rows = (cycle >= 0) & inside[np.maximum(cycle, 0)]
    return ScavengerLines(**{name: getattr(lines, name)[rows] for name in lines.__slots__})


def _samples_within(samples: Samples | None, begin: int, end: int) -> Samples | None:
    if samples is None:
        return None
    rows = (samples.time_ns >= begin) & (samples.time_ns <= end)
    return samples.take(rows) if rows.any() else None
