"""What the collector did: decoders of its traces, sums, findings, and the pacer's arithmetic.

In: bytes of a log.  Out: `GcLog` with `Cycles`, `GcSummary`, `Finding`; from those a `Calibration`
and what other settings would do (`parse`, `calibrate`, `simulate`, `predict`).

Each name is loaded when it is asked for: a report on a log needs nothing of the model.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.gc.calibration import Calibration, calibrate
    from stackward.gc.cycles import Cycles
    from stackward.gc.environment import Setting
    from stackward.gc.finding import Evidence, Finding
    from stackward.gc.findings import detect
    from stackward.gc.pauses import Spread
    from stackward.gc.prediction import Estimate, Prediction, predict
    from stackward.gc.read import GcLog, read_log
    from stackward.gc.read import read_log as parse
    from stackward.gc.runtime_count import workload_by_runtime
    from stackward.gc.simulator import Simulated, simulate
    from stackward.gc.summary import GcSummary, summarize
    from stackward.gc.workload import Workload, recorded_workload, workload_of

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
    "workload_by_runtime",
    "workload_of",
]

_HOMES = {
    "calibration": ("Calibration", "calibrate"),
    "cycles": ("Cycles",),
    "environment": ("Setting",),
    "finding": ("Evidence", "Finding"),
    "findings": ("detect",),
    "pauses": ("Spread",),
    "prediction": ("Estimate", "Prediction", "predict"),
    "read": ("GcLog", "read_log"),
    "runtime_count": ("workload_by_runtime",),
    "simulator": ("Simulated", "simulate"),
    "summary": ("GcSummary", "summarize"),
    "workload": ("Workload", "recorded_workload", "workload_of"),
}
_HOME = {name: home for home, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> object:
    home = "read" if name == "parse" else _HOME.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    module = __import__(f"{__name__}.{home}", fromlist=[name])
    value: object = getattr(module, "read_log" if name == "parse" else name)
    globals()[name] = value
    return value
