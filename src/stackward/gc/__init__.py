"""What the collector did: decoders of its traces, sums, findings, and the pacer's arithmetic.

In: bytes of a log.  Out: `GcLog` with `Cycles`, `GcSummary`, `Finding`; from those a `Calibration`
and what other settings would do (`parse`, `calibrate`, `simulate`, `predict`).
"""

from stackward.gc.cycles import Cycles
from stackward.gc.finding import Evidence, Finding
from stackward.gc.findings import detect
from stackward.gc.pauses import Spread
from stackward.gc.read import GcLog, read_log
from stackward.gc.summary import GcSummary, summarize

__all__ = [
    "Cycles",
    "Evidence",
    "Finding",
    "GcLog",
    "GcSummary",
    "Spread",
    "detect",
    "read_log",
    "summarize",
]
