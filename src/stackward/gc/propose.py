"""Which GOGC and GOMEMLIMIT to propose for a calibrated program under a memory budget."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stackward.gc.calibration import Calibration
from stackward.gc.environment import Setting
from stackward.gc.prediction import Estimate, Prediction, predict

GOGC_CHOICES: tuple[int | None, ...] = (
    25, 30, 40, 50, 60, 75, 100, 125, 150, 200, 250, 300, 400, 500, 600, 800, 1000, 1200, 1600,
    None,
)  # fmt: skip
_LOWEST_CHOICES = (20, 15, 10)  # where nothing else keeps within the budget
_LIMIT_SHARES = (1.0, 0.8, 0.65, 0.5)  # of the highest limit, tried with GOGC=off
_MIB = 1 << 20
_HEADROOM = 0.05
_OVERSHOOT = 1.03  # how far above a limit that is kept memory goes
_MARGIN = 1.25  # a limit stays that far above what the program needs
_FAR_MARGIN = 2.0  # and with GOGC=off
_DEARER = 1.25  # a limit may cost that much more GC CPU than none
_WIDER = 1.35  # how much further intervals reach under any limit, for what is not modelled
_CLEARLY = 0.9  # GOGC=off has to come down to that share of the cost
_NET = 0.85  # and what has no limit as a net below it to that
_ALIKE = 0.04  # costs that are no further apart are alike
_NEGLIGIBLE = {"cpu": 2e-3, "latency": 2e-4}  # of all CPU time: nobody pays memory for that
_WORTH = 0.05  # of the base's cost: less is not worth a trial
_SAFE = 0.9  # of the budget, for a trial of the program


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """A memory budget and what of it Go's memory may take.

    `not_go_bytes` is resident memory that Go has not mapped: the binary, C's heap, mapped files.
    """

    budget_bytes: int
    not_go_bytes: int
    spread_bytes: int = 0  # by which what is not heap was seen to vary

    @property
    def headroom_bytes(self) -> int:
        """Return what is left free below the budget when a memory limit is reached."""
        return max(round(_HEADROOM * self.budget_bytes), self.spread_bytes)

    @property
    def limit_bytes(self) -> int:
        """Return the highest memory limit, in whole MiB where it is one or more."""
        limit = self.budget_bytes - self.not_go_bytes - self.headroom_bytes
        return limit // _MIB * _MIB if limit >= _MIB else max(limit, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Choices:
    """What may be proposed.  A program that makes a setting itself leaves one value of it."""

    gogc: tuple[int | None, ...] = GOGC_CHOICES
    limit_fixed: bool = False
    fixed_limit_bytes: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Proposal:
    """What is proposed (`best`, None where nothing keeps within the budget), beside the base.

    `worth_trying` tells whether it promises more than noise.  `live_bytes` and `other_bytes` are
    the most that lives and what is mapped beside it.  `least_budget` is the least budget that
    something keeps within.
    """

    base: Prediction
    best: Prediction | None
    worth_trying: bool
    live_bytes: int
    other_bytes: int
    least_budget: Estimate


def score(prediction: Prediction, objective: str, processors: int) -> float:
    """Return what `objective` makes small, in ns of CPU: its cost."""
    if objective == "cpu":
        return prediction.gc_cpu_ns.value
    # Nobody runs in a pause: it takes all processors.
    return prediction.assist_cpu_ns.value + processors * prediction.pause_total_ns.value


def peak_high_bytes(prediction: Prediction) -> float:
    """Return the most that Go will have mapped; a limit that is kept bounds it."""
    peak, limit = prediction.peak_mapped_bytes, prediction.setting.memory_limit_bytes
    if limit is None or "limit-not-kept" in prediction.warnings:
        return peak.high
    return min(peak.high, max(_OVERSHOOT * limit, peak.value))


def propose(
    calibration: Calibration, *, base: Setting, room: Room, objective: str, choices: Choices
) -> Proposal:
    """Return the cheapest setting that keeps within the budget, by the model alone."""
    live, other = _needs(calibration)
    floor = round(_MARGIN * (live + other))
    asked = list(_settings(room, choices, floor, live + other))
    lowest = [] if choices.limit_fixed else [Setting(one) for one in _LOWEST_CHOICES]
    found = predict(calibration, [base, *asked, *lowest])
    by_setting = {one.setting: one for one in found}
    candidates = [one for one in found[1 : 1 + len(asked)] if _admissible(one, room, by_setting)]
    if not candidates:
        candidates = [one for one in found[1 + len(asked) :] if _admissible(one, room, by_setting)]
    cost = _Cost(calibration, objective)
    best = cost.chosen(candidates)
    base_high = peak_high_bytes(found[0]) + room.not_go_bytes
    return Proposal(
        base=found[0],
        best=best,
        worth_trying=best is not None
        and (base_high > room.budget_bytes or cost.worth_trying(found[0], best)),
        live_bytes=live,
        other_bytes=other,
        least_budget=_least(found, room),
    )


def safe_gogc(
    calibration: Calibration, room: Room, values: Sequence[int], *, least: int
) -> int | None:
    """Return the first of `values` that is safe to run: within the budget, `least` collections."""
    for one in predict(calibration, [Setting(value) for value in values]):
        fits = one.peak_mapped_bytes.high + room.not_go_bytes <= _SAFE * room.budget_bytes
        if fits and one.collections_count.low >= least:
            return one.setting.gogc_percent
    return None


def _needs(known: Calibration) -> tuple[int, int]:
    """Return the most that lives, and what is mapped beside it even in a full heap."""
    live = float(known.live_bytes.max())
    shape = known.footprint
    return round(live), round(shape.other(live) + max(shape.waste_ratio, 0.0) * live)


def _settings(room: Room, choices: Choices, floor: int, needs: int) -> Iterator[Setting]:
    if choices.limit_fixed:
        for gogc in choices.gogc:
            yield Setting(gogc, choices.fixed_limit_bytes)
        return
    top = room.limit_bytes
    for gogc in choices.gogc:
        if gogc is not None:
            yield Setting(gogc)
            if top >= floor:
                yield Setting(gogc, top)
        else:
            for share in _LIMIT_SHARES:
                limit = round(share * top) // _MIB * _MIB
                if limit >= _FAR_MARGIN * needs and limit:
                    yield Setting(None, limit)


def _admissible(one: Prediction, room: Room, by_setting: dict[Setting, Prediction]) -> bool:
    """Return whether a candidate keeps within the budget, and cannot spiral at its limit."""
    if one.warnings or peak_high_bytes(one) + room.not_go_bytes > room.budget_bytes:
        return False
    free = by_setting.get(Setting(one.setting.gogc_percent))
    if one.setting.memory_limit_bytes is None or free is None:
        return True
    if one.gc_cpu_ns.value > _DEARER * free.gc_cpu_ns.value:
        return False
    return one.gc_cpu_ns.high <= _WIDER * _DEARER * free.gc_cpu_ns.high


class _Cost:
    """Compares candidates by the objective."""

    def __init__(self, known: Calibration, objective: str) -> None:
        self._processors, self._objective = known.processors, objective
        self._negligible = _NEGLIGIBLE[objective] * known.duration_ns * known.processors

    def of(self, one: Prediction) -> float:
        return score(one, self._objective, self._processors)

    def chosen(self, candidates: Sequence[Prediction]) -> Prediction | None:
        """Return the candidate with the least memory of those that cost about the least.

        One with a limit goes before one without, and that before GOGC=off: the limit is what
        catches a heap that is larger than was recorded.
        """
        finite = [one for one in candidates if one.setting.gogc_percent is not None]
        free = self._frugal([one for one in finite if one.setting.memory_limit_bytes is None])
        limited = self._frugal([one for one in finite if one.setting.memory_limit_bytes])
        off = self._frugal([one for one in candidates if one.setting.gogc_percent is None])
        best = limited or free
        if limited is not None and free is not None and self._below(free, _NET, limited):
            best = free
        if best is None or (off is not None and self._below(off, _CLEARLY, best)):
            return off
        return best

    def _below(self, one: Prediction, share: float, other: Prediction) -> bool:
        """Return whether `one` costs less than `share` of `other`, by more than is negligible."""
        saved = self.of(other) - self.of(one)
        return self.of(one) < share * self.of(other) and saved > self._negligible

    def _frugal(self, candidates: Sequence[Prediction]) -> Prediction | None:
        if not candidates:
            return None
        least = min(map(self.of, candidates))
        alike = [
            one for one in candidates
            if self.of(one) <= max((1 + _ALIKE) * least, least + self._negligible)
        ]  # fmt: skip
        return min(
            alike, key=lambda one: (one.peak_mapped_bytes.value, one.setting.gogc_percent or 0)
        )

    def worth_trying(self, base: Prediction, new: Prediction) -> bool:
        saved = self.of(base) - self.of(new)
        return saved > max(_WORTH * self.of(base), self._negligible)


def _least(found: Sequence[Prediction], room: Room) -> Estimate:
    """Return the least budget by the model: the lowest peak without a limit, and all else."""
    free = [one for one in found if one.setting.memory_limit_bytes is None]
    peak = min((one.peak_mapped_bytes for one in free or found), key=lambda one: one.high)
    beside = room.not_go_bytes
    return Estimate(value=peak.value + beside, low=peak.low + beside, high=peak.high + beside)
