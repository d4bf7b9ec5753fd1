"""What tuning a program's collector found: `stackward gc tune`."""

from __future__ import annotations

from dataclasses import dataclass

from stackward.core import Caveat
from stackward.gc.environment import Setting
from stackward.gc.measured import MeasuredRun
from stackward.gc.prediction import Estimate, Prediction
from stackward.gc.propose import Room

IMPROVED = "improved"
WITHIN_NOISE = "within-noise"
DEFAULT_IS_BEST = "default-is-best"
BUDGET_INFEASIBLE = "budget-infeasible"


@dataclass(frozen=True, slots=True, kw_only=True)
class Needs:
    """Why a budget is too small: what lives, what is beside it, and the least that would do."""

    live_bytes: int
    other_bytes: int
    not_go_bytes: int
    least_budget: Estimate


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """One measure in both groups of runs: medians, and how likely chance alone explains them."""

    name: str
    base: tuple[float, ...]
    new: tuple[float, ...]
    p_value: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the runs say, in a word and in a sentence."""

    slug: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TuneResult:
    """A tuned program.

    `recommendation` is what to set: the base again where nothing is better, None where nothing
    keeps within the budget.  `set_by_program` names the variables that count for nothing, because
    the program makes these settings itself.  `tried` is what was proposed and run.  The runs of
    `base` and `new` were made in turn.
    """

    command: tuple[str, ...]
    go_version: str | None
    objective: str
    room: Room
    budget_from: str  # option or cgroup
    base: Setting
    set_by_program: tuple[str, ...]
    tried: Setting | None
    recommendation: Setting | None
    predicted_base: Prediction | None
    predicted_new: Prediction | None
    calibrated_at: tuple[int, ...]
    measured_base: tuple[MeasuredRun, ...]
    measured_new: tuple[MeasuredRun, ...]
    latency_from: str | None
    tested: Comparison | None
    needs: Needs | None
    verdict: Verdict
    caveats: tuple[Caveat, ...]
