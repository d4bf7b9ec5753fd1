"""Everything that `stackward gc report` says of one program."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from stackward.core import Caveat
from stackward.gc.counted import CountedTime
from stackward.gc.cycles import ABSENT, Cycles, Int64s
from stackward.gc.finding import Finding
from stackward.gc.findings import detect
from stackward.gc.memory import released_and_taken
from stackward.gc.read import GcLog
from stackward.gc.sampled import Sampled, summed
from stackward.gc.samples import Samples
from stackward.gc.scrape import RecentPauses
from stackward.gc.summary import GcSummary, summarize


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GcReport:
    """A trace, samples of the runtime's metrics, or both, with sums and findings.

    `log` and `summary` are None where there is no trace, `samples` and `sampled` where nobody
    asked the runtime.  `counted` says what was left out of them; None: nothing was.
    `resident_peak_bytes` is of the whole run, because that is what a container has to hold.
    """

    source: str
    log: GcLog | None
    summary: GcSummary | None
    findings: tuple[Finding, ...]
    caveats: tuple[Caveat, ...]
    samples: Samples | None = None
    sampled: Sampled | None = None
    resident_peak_bytes: int = ABSENT
    container_limit_bytes: int = ABSENT
    recent_pauses: RecentPauses | None = None
    counted: CountedTime | None = None
    environment: Mapping[str, str | None] | None = None

    @property
    def cycles(self) -> Cycles:
        """Return the cycles of the trace; none without one."""
        return Cycles.none() if self.log is None else self.log.cycles

    @property
    def peak_mapped_bytes(self) -> int:
        """Return the most that Go had mapped in any sample, ABSENT without samples."""
        peak = None if self.sampled is None else self.sampled.peak
        return ABSENT if peak is None else peak.mapped_bytes

    @property
    def peak_resident_bytes(self) -> int:
        """Return the most that was resident, ABSENT where nobody looked."""
        seen = ABSENT if self.samples is None else int(self.samples.resident_bytes.max(initial=-1))
        return max(seen, self.resident_peak_bytes)

    @property
    def returned_bytes(self) -> tuple[int, int]:
        """Return what was given back to the system, and what of that was taken again.

        By the scavenger's own lines where the trace has them: samples miss what goes and comes
        between two of them.
        """
        lines = None if self.log is None else self.log.scavenger
        if lines is not None and len(lines.offset) > 1:
            returned = int((lines.background_bytes + lines.eager_bytes).sum())
            gone = int(lines.released_bytes[-1] - lines.released_bytes[0])
            return returned, max(0, returned - gone)
        if self.samples is None:
            return ABSENT, ABSENT
        return released_and_taken(self.samples["heap_released_bytes"])


def report_of(
    log: GcLog | None,
    *,
    source: str,
    samples: Samples | None = None,
    resident_peak_bytes: int = ABSENT,
    container_limit_bytes: int = ABSENT,
    caveats: tuple[Caveat, ...] | None = None,
    recent_pauses: RecentPauses | None = None,
    counted: CountedTime | None = None,
    environment: Mapping[str, str | None] | None = None,
) -> GcReport:
    """Return the report on `log` and `samples`, with `caveats` in place of the log's own."""
    if caveats is None:
        caveats = () if log is None else log.caveats
    within = None if counted is None else (counted.begin_ns, counted.end_ns)
    return GcReport(
        source=source,
        log=log,
        summary=None if log is None else summarize(log.cycles, within_ns=within),
        findings=detect(
            Cycles.none() if log is None else log.cycles,
            samples=samples,
            scavenger=None if log is None else log.scavenger,
            container_limit_bytes=container_limit_bytes,
            resident_peak_bytes=resident_peak_bytes,
            environment=environment,
        ),
        caveats=caveats,
        samples=samples,
        sampled=None if samples is None else summed(samples),
        resident_peak_bytes=resident_peak_bytes,
        container_limit_bytes=container_limit_bytes,
        recent_pauses=recent_pauses,
        counted=counted,
        environment=environment,
    )


def with_container_limit(report: GcReport, limit_bytes: int) -> GcReport:
    """Return the report on the same program in a container with that memory limit."""
    if report.log is None and report.samples is None:
        return report
    return report_of(
        report.log,
        source=report.source,
        samples=report.samples,
        resident_peak_bytes=report.resident_peak_bytes,
        container_limit_bytes=limit_bytes,
        caveats=report.caveats,
        recent_pauses=report.recent_pauses,
        counted=report.counted,
        environment=report.environment,
    )


def typical_cycle(cycles: Cycles) -> int:
    """Return the row of the cycle whose mark took the median time: the one to tell about."""
    order: Int64s = np.argsort(cycles.mark_ns, kind="stable")
    return int(order[(len(order) - 1) // 2])
