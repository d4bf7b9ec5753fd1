"""Everything that `stackward gc report` says of one trace."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.core import Caveat
from stackward.gc.cycles import ABSENT, Cycles, Int64s
from stackward.gc.detectors import detect
from stackward.gc.finding import Finding
from stackward.gc.read import GcLog
from stackward.gc.samples import Samples
from stackward.gc.summary import GcSummary, summarize


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GcReport:
    """A trace with its sums and findings; `samples` where it is of a recording."""

    source: str
    log: GcLog
    summary: GcSummary
    findings: tuple[Finding, ...]
    caveats: tuple[Caveat, ...]
    samples: Samples | None = None
    resident_peak_bytes: int = ABSENT


def report_of(
    log: GcLog,
    *,
    source: str,
    samples: Samples | None = None,
    resident_peak_bytes: int = ABSENT,
    caveats: tuple[Caveat, ...] | None = None,
) -> GcReport:
    """Return the report on `log`, with `caveats` in place of the log's own where given."""
    return GcReport(
        source=source,
        log=log,
        summary=summarize(log.cycles),
        findings=detect(log.cycles),
        caveats=log.caveats if caveats is None else caveats,
        samples=samples,
        resident_peak_bytes=resident_peak_bytes,
    )


def typical_cycle(cycles: Cycles) -> int:
    """Return the row of the cycle whose mark took the median time: the one to tell about."""
    order: Int64s = np.argsort(cycles.mark_ns, kind="stable")
    return int(order[(len(order) - 1) // 2])
