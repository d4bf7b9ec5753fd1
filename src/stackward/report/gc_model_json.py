"""The result of `stackward gc model` as JSON (format_version 1)."""

from __future__ import annotations

from typing import Literal

import msgspec

from stackward import __version__
from stackward.gc.model import GcModel, SelfCheck, Step
from stackward.gc.prediction import Prediction
from stackward.report.run_json import FORMAT_VERSION, JsonCaveat, converted, to_text


class JsonEstimate(msgspec.Struct, frozen=True, kw_only=True):
    """A predicted value with its 90% interval."""

    value: float
    low: float
    high: float


class JsonPrediction(msgspec.Struct, frozen=True, kw_only=True):
    """What is predicted for one setting; `null` is GOGC=off, or no limit."""

    gogc_percent: int | None
    memory_limit_bytes: int | None
    collections_count: JsonEstimate
    gc_cpu_ns: JsonEstimate
    mark_assist_cpu_ns: JsonEstimate
    idle_cpu_ns: JsonEstimate
    peak_mapped_bytes: JsonEstimate
    pause_total_ns: JsonEstimate
    pause_longest_ns: JsonEstimate
    duration_ns: JsonEstimate
    warnings: list[str]


class JsonStep(msgspec.Struct, frozen=True, kw_only=True):
    """What going from one GOGC to the next buys."""

    base_gogc_percent: int | None
    new_gogc_percent: int | None
    memory_limit_bytes: int | None
    saved_cpu_ns: float
    saved_percent: float
    added_bytes: float


class JsonCheck(msgspec.Struct, frozen=True, kw_only=True):
    """A recorded run, and the model at its setting."""

    collections_count: int
    gc_cpu_ns: int
    peak_mapped_bytes: int | None
    predicted: JsonPrediction


class JsonCalibration(msgspec.Struct, frozen=True, kw_only=True):
    """What the model took from the recordings.

    `gc_cpu_counted_by` says whose count all GC CPU times are in: `runtime` (its own, as sampled)
    or `trace` (gctrace's clock, which charges a pause to all processors).
    """

    sources: list[str]
    gogc_percent: list[int | None]
    processors_count: int
    collections_count: int
    allocated_bytes: float
    live_bytes: float
    duration_ns: float
    gc_cpu_counted_by: Literal["runtime", "trace"]
    checks: list[JsonCheck]


class JsonGcModel(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document."""

    format_version: int
    tool_version: str
    calibration: JsonCalibration
    predictions: list[JsonPrediction]
    steps: list[JsonStep]
    caveats: list[JsonCaveat]


def gc_model_json(found: GcModel, *, by_runtime: bool) -> str:
    """Return `found` as JSON text; `by_runtime` is whether GC CPU is in the runtime's own count."""
    known = found.calibration
    return to_text(
        JsonGcModel(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            calibration=JsonCalibration(
                sources=list(found.sources),
                gogc_percent=[None if one < 0 else one for one in known.settings],
                processors_count=known.processors,
                collections_count=known.collections_count,
                allocated_bytes=known.total_bytes,
                live_bytes=float(known.live_bytes[-1]),
                duration_ns=known.duration_ns,
                gc_cpu_counted_by="runtime" if by_runtime else "trace",
                checks=[_check(one) for one in found.checks],
            ),
            predictions=[prediction_json(one) for one in found.predictions],
            steps=[_step(one) for one in found.steps],
            caveats=converted(found.caveats, list[JsonCaveat]),
        )
    )


def prediction_json(one: Prediction) -> JsonPrediction:
    """Return a prediction as it stands in documents."""

    def estimate(name: str) -> JsonEstimate:
        return converted(getattr(one, name), JsonEstimate)

    return JsonPrediction(
        gogc_percent=one.setting.gogc_percent,
        memory_limit_bytes=one.setting.memory_limit_bytes,
        collections_count=estimate("collections_count"),
        gc_cpu_ns=estimate("gc_cpu_ns"),
        mark_assist_cpu_ns=estimate("assist_cpu_ns"),
        idle_cpu_ns=estimate("idle_cpu_ns"),
        peak_mapped_bytes=estimate("peak_mapped_bytes"),
        pause_total_ns=estimate("pause_total_ns"),
        pause_longest_ns=estimate("pause_longest_ns"),
        duration_ns=estimate("duration_ns"),
        warnings=list(one.warnings),
    )


def _check(one: SelfCheck) -> JsonCheck:
    return JsonCheck(
        collections_count=one.collections_count,
        gc_cpu_ns=one.gc_cpu_ns,
        peak_mapped_bytes=one.peak_mapped_bytes,
        predicted=prediction_json(one.prediction),
    )


def _step(one: Step) -> JsonStep:
    return JsonStep(
        base_gogc_percent=one.base.gogc_percent,
        new_gogc_percent=one.new.gogc_percent,
        memory_limit_bytes=one.base.memory_limit_bytes,
        saved_cpu_ns=one.saved_cpu_ns,
        saved_percent=one.saved_percent,
        added_bytes=one.added_bytes,
    )
