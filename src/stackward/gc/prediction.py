"""What a program would do at other settings of its collector, each figure with an interval."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stackward.gc.calibration import Calibration
from stackward.gc.cycles import Floats
from stackward.gc.environment import Setting
from stackward.gc.simulator import Simulated, simulate

_LOW, _HIGH = 0.05, 0.95
_NEAR_LIMIT = 0.85
_REPLICATES, _LEAST = 24, 3
_RUNS = 2400  # simulations in all, but for the fewest replicates


@dataclass(frozen=True, slots=True, kw_only=True)
class Estimate:
    """A predicted value with its 90% interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Prediction:
    """What is predicted for one setting.  CPU times are ns over the whole run.

    `gc_cpu_ns` is compulsory: assists (`assist_cpu_ns`) and pauses in it, idle marking apart.
    `warnings` are slugs: `limit-not-kept`, `goal-at-live-heap`, `cpu-limiter`.
    """

    setting: Setting
    collections_count: Estimate
    gc_cpu_ns: Estimate
    assist_cpu_ns: Estimate
    idle_cpu_ns: Estimate
    peak_mapped_bytes: Estimate
    pause_total_ns: Estimate
    pause_longest_ns: Estimate
    duration_ns: Estimate
    warnings: tuple[str, ...]


def predict(
    calibration: Calibration, settings: Sequence[Setting], *, replicates: int | None = None
) -> tuple[Prediction, ...]:
    """Return a prediction for each of `settings`.

    `replicates` is how often each is simulated: 24 times, a large grid less often.  Few of them
    spread less than many would, so that intervals are widened by what is known of small samples.
    """
    if replicates is None:
        replicates = min(_REPLICATES, max(_LEAST, _RUNS // max(1, len(settings))))
    found = simulate(calibration, settings, replicates=replicates)
    peaks = _mapped(calibration, found)
    return tuple(
        _prediction(setting, found, peaks[row], row) for row, setting in enumerate(settings)
    )


def _prediction(setting: Setting, found: Simulated, peaks: Floats, row: int) -> Prediction:
    limited = setting.memory_limit_bytes is not None
    wide = 0.20 if limited else 0.03

    def estimate(values: Floats, *, least: float = 0.0, share: float = wide) -> Estimate:
        middle = float(np.median(values))
        low, high = _bounds(values, middle)
        low = max(0.0, min(low * (1 - share), low - least))
        return Estimate(value=middle, low=low, high=max(high * (1 + share), high + least))

    peak = estimate(peaks, share=0.05 if limited else 0.03)
    limit = setting.memory_limit_bytes
    if limit is not None and peak.value > _NEAR_LIMIT * limit:
        # Free pages are given back from 95% of the limit on, not before: it may fill up to there.
        peak = Estimate(value=peak.value, low=peak.low, high=max(peak.high, 1.01 * limit))
    return Prediction(
        setting=setting,
        collections_count=estimate(found["collections_count"][row], least=1.0),
        gc_cpu_ns=estimate(found.gc_cpu_ns[row], share=0.50 if limited else 0.15),
        assist_cpu_ns=estimate(found["assist_cpu_ns"][row], share=0.25),
        idle_cpu_ns=estimate(found["idle_cpu_ns"][row], share=0.25),
        peak_mapped_bytes=peak,
        pause_total_ns=estimate(found["pause_ns"][row], share=0.2),
        pause_longest_ns=estimate(found["longest_pause_ns"][row], share=0.2),
        duration_ns=estimate(found["wall_ns"][row]),
        warnings=_warnings(setting, found, peaks, row),
    )


def _bounds(values: Floats, middle: float) -> tuple[float, float]:
    """Return the bounds of 90% of `values`; of few values, by their spread."""
    if len(values) >= _REPLICATES:
        low, high = (float(one) for one in np.quantile(values, [_LOW, _HIGH]))
        return low, high
    # The range of three normal values is 1.7 standard deviations on average; 3.3 hold 90%.
    range_in_deviations = {1: 1.0, 2: 1.13, 3: 1.69, 4: 2.06}.get(len(values), 2.33)
    half = 1.645 * float(np.ptp(values)) / range_in_deviations
    return min(middle - half, float(values.min())), max(middle + half, float(values.max()))


def _mapped(calibration: Calibration, found: Simulated) -> Floats:
    """Return the most memory mapped: the heap's peak with what lies around it, within the limit."""
    shape = calibration.footprint
    peaks = shape.peak(found["peak_heap_bytes"])
    for row, setting in enumerate(found.settings):
        if setting.memory_limit_bytes is None:
            continue
        # Free pages go back to the system at the limit; what is in use cannot.
        used = found["peak_limited_bytes"][row]
        needed = used * (1 + shape.other_ratio) + shape.other(0.0)
        peaks[row] = np.minimum(peaks[row], np.maximum(needed, setting.memory_limit_bytes))
    return peaks


def _warnings(setting: Setting, found: Simulated, peaks: Floats, row: int) -> tuple[str, ...]:
    warnings = []
    count = np.maximum(found["collections_count"][row], 1)
    limit = setting.memory_limit_bytes
    if limit is not None and np.median(peaks) > 1.02 * limit:
        warnings.append("limit-not-kept")
    if np.median(found["at_live_heap_count"][row] / count) > 0.1:
        warnings.append("goal-at-live-heap")
    if np.median(found["limited_count"][row] / count) > 0.05:
        warnings.append("cpu-limiter")
    return tuple(warnings)
