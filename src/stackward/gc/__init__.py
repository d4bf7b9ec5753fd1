"""What the collector did: decoders of its traces, sums, findings, and the pacer's arithmetic.

In: bytes of a log.  Out: `GcLog` with `Cycles`, `GcSummary`, `Finding`; from those a `Calibration`
and what other settings would do (`parse`, `calibrate`, `simulate`, `predict`).
"""

from stackward.gc.calibration import Calibration, calibrate
from stackward.gc.cycles import Cycles
from stackward.gc.finding import Evidence, Finding
from stackward.gc.findings import detect
from stackward.gc.pauses import Spread
from stackward.gc.predict import Estimate, Prediction, predict
from stackward.gc.read import GcLog, read_log
from stackward.gc.simulator import Setting, Simulated, simulate
from stackward.gc.summary import GcSummary, summarize
from stackward.gc.workload import Workload, recorded_workload, workload_of

parse = read_log

__all__ = [
    "Calibration",
    "Cycles",
    "Estimate",
    "Evidence",
    "Finding",
    "GcLog",
    "GcSummary",
    "Prediction",
    "Setting",
    "Simulated",
    "Spread",
    "Workload",
    "calibrate",
    "detect",
    "parse",
    "predict",
    "read_log",
    "recorded_workload",
    "simulate",
    "summarize",
    "workload_of",
]
