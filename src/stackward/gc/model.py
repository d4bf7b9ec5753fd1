"""What other settings of the collector would do to a recorded program: `stackward gc model`."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from stackward.core import Caveat
from stackward.gc.calibration import SET_GOGC, SET_LIMIT, Calibration, calibrate
from stackward.gc.environment import Setting
from stackward.gc.prediction import Prediction, predict
from stackward.gc.workload import Workload

_FAR = 2.0  # times the recorded range of GOGC: beyond it trends are carried on


@dataclass(frozen=True, slots=True, kw_only=True)
class SelfCheck:
    """A recorded run beside what the model makes of its own setting."""

    prediction: Prediction
    collections_count: int
    gc_cpu_ns: int
    peak_mapped_bytes: int | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """What going from one GOGC to the next buys, at the same memory limit."""

    base: Setting
    new: Setting
    saved_cpu_ns: float  # below 0: it costs
    saved_percent: float
    added_bytes: float


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GcModel:
    """Predictions for settings, in their order, and how far to trust them."""

    sources: tuple[str, ...]
    calibration: Calibration
    checks: tuple[SelfCheck, ...]
    predictions: tuple[Prediction, ...]
    steps: tuple[Step, ...]
    caveats: tuple[Caveat, ...]


def model(
    workloads: Sequence[Workload], settings: Sequence[Setting], *, sources: Sequence[str] = ()
) -> GcModel:
    """Return what each of `settings` would do to the program of `workloads`."""
    known = calibrate(workloads)
    own = [_setting(one) for one in workloads]
    predictions = predict(known, settings)
    # Each run is checked over its own work, whatever the others did.
    checks = [
        predict(replace(known, total_bytes=run.total_bytes), [setting])[0]
        for run, setting in zip(workloads, own, strict=True)
    ]
    return GcModel(
        sources=tuple(sources),
        calibration=known,
        checks=tuple(_check(run, one) for run, one in zip(workloads, checks, strict=True)),
        predictions=predictions,
        steps=_steps(predictions),
        caveats=(*known.caveats, *_caveats(known, predictions)),
    )


def _setting(run: Workload) -> Setting:
    limit = run.memory_limit_bytes
    return Setting(None if run.gogc_percent < 0 else run.gogc_percent, None if limit < 0 else limit)


def _check(run: Workload, prediction: Prediction) -> SelfCheck:
    cpu = (run.background_ratio + run.assist_ratio) * run.mark_cpu_ns
    share = np.maximum(run.background_ratio + run.assist_ratio + run.idle_ratio, 1e-9)
    mapped = None if run.samples is None else int(run.samples.mapped_bytes.max())
    return SelfCheck(
        prediction=prediction,
        collections_count=len(run),
        gc_cpu_ns=int((cpu / share).sum() + run.pause_cpu_ns.sum()),
        peak_mapped_bytes=None if mapped is None or mapped < 0 else mapped,
    )


def _steps(predictions: Sequence[Prediction]) -> tuple[Step, ...]:
    """Return the steps from each GOGC to the next higher one, limit by limit."""
    found = []
    for limit in dict.fromkeys(one.setting.memory_limit_bytes for one in predictions):
        rows = [one for one in predictions if one.setting.memory_limit_bytes == limit]
        rows = [one for one in rows if one.setting.gogc_percent is not None]
        rows.sort(key=lambda one: one.setting.gogc_percent or 0)
        for base, new in itertools.pairwise(rows):
            saved = base.gc_cpu_ns.value - new.gc_cpu_ns.value
            found.append(
                Step(
                    base=base.setting,
                    new=new.setting,
                    saved_cpu_ns=saved,
                    saved_percent=100 * saved / max(base.gc_cpu_ns.value, 1.0),
                    added_bytes=new.peak_mapped_bytes.value - base.peak_mapped_bytes.value,
                )
            )
    return tuple(found)


def _caveats(known: Calibration, predictions: Sequence[Prediction]) -> tuple[Caveat, ...]:
    found = [
        Caveat(
            slug="same-work",
            text="predicted for the same work as recorded; a sync.Pool is emptied by every second "
            "collection, so that with fewer of them the program may allocate less than predicted",
        )
    ]
    percents = dict.fromkeys(one.setting.gogc_percent for one in predictions)
    far = [str(one) for one in percents if one is not None and not _within(known, one)]
    if far:
        text = (
            f"GOGC={', '.join(far)} is far from the settings that were recorded: what marking "
            "costs there is carried on from them"
        )
        found.append(Caveat(slug="extrapolated", text=text))
    kinds = set(known.event_kind.tolist())
    if SET_GOGC in kinds or SET_LIMIT in kinds:
        text = (
            "the program changes GOGC or its memory limit itself (debug.SetGCPercent, "
            "debug.SetMemoryLimit): the settings hold until it does, as recorded"
        )
        found.append(Caveat(slug="sets-itself", text=text))
    return tuple(found)


def _within(known: Calibration, percent: int) -> bool:
    recorded = [one for one in known.settings if one > 0]
    if not recorded:
        return True
    return min(recorded) / _FAR <= percent <= max(recorded) * _FAR
