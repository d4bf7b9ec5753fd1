"""The result of `stackward gc tune` as JSON (format_version 1)."""

from __future__ import annotations

import msgspec

from stackward import __version__
from stackward.diagnose.gc_tune_result import Comparison, Needs, TuneResult
from stackward.gc.environment import Setting
from stackward.gc.measured import MeasuredRun
from stackward.gc.prediction import Prediction
from stackward.report.gc_model_json import JsonEstimate, JsonPrediction
from stackward.report.gc_tune_settings import environment_lines, recommended_variables
from stackward.report.run_json import FORMAT_VERSION, JsonCaveat, converted, to_text


class JsonSetting(msgspec.Struct, frozen=True, kw_only=True):
    """A setting of the collector; `null` is GOGC=off, or no limit."""

    gogc_percent: int | None
    memory_limit_bytes: int | None


class JsonBudget(msgspec.Struct, frozen=True, kw_only=True):
    """The memory budget: from the `option` or the `cgroup`; what of it Go's memory may not take."""

    bytes: int
    source: str
    not_go_bytes: int
    headroom_bytes: int


class JsonMeasuredRun(msgspec.Struct, frozen=True, kw_only=True):
    """One run; `null` is what is not known.  `latency_ns` is by percentile (`p99`)."""

    elapsed_ns: int
    collections_count: int
    gc_cpu_ns: int
    mark_assist_cpu_ns: int
    idle_cpu_ns: int
    pause_total_ns: int
    pause_longest_ns: int
    allocated_bytes: int | None
    peak_mapped_bytes: int | None
    peak_resident_bytes: int | None
    exit_status: int
    latency_ns: dict[str, int]


class JsonMeasured(msgspec.Struct, frozen=True, kw_only=True):
    """The runs of both settings, which were made in turn."""

    base: list[JsonMeasuredRun]
    new: list[JsonMeasuredRun]


class JsonPredicted(msgspec.Struct, frozen=True, kw_only=True):
    """What was predicted; `null` where nothing was, or nothing keeps within the budget."""

    base: JsonPrediction | None
    new: JsonPrediction | None


class JsonComparison(msgspec.Struct, frozen=True, kw_only=True):
    """What the verdict rests on: one value of each run, and the p-value of the exact test."""

    name: str
    base: list[float]
    new: list[float]
    p_value: float


class JsonNeeds(msgspec.Struct, frozen=True, kw_only=True):
    """Why a budget is too small."""

    live_bytes: int
    other_bytes: int
    not_go_bytes: int
    least_budget_bytes: JsonEstimate


class JsonGcTune(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document.

    `verdict` is improved, within-noise, default-is-best or budget-infeasible.  `recommendation` is
    `null` in the last case; `environment` are its lines, without Go's defaults and without what is
    `set_by_program`.
    """

    format_version: int
    tool_version: str
    command: list[str]
    go_version: str | None
    objective: str
    budget: JsonBudget
    base: JsonSetting
    set_by_program: list[str]
    tried: JsonSetting | None
    recommendation: JsonSetting | None
    environment: list[str]
    calibrated_at_gogc_percent: list[int]
    predicted: JsonPredicted
    measured: JsonMeasured
    latency_source: str | None
    tested: JsonComparison | None
    needs: JsonNeeds | None
    verdict: str
    verdict_text: str
    caveats: list[JsonCaveat]


def gc_tune_json(result: TuneResult) -> str:
    """Return `result` as JSON text."""
    room, recommended = result.room, result.recommendation
    budget = JsonBudget(
        bytes=room.budget_bytes,
        source=result.budget_from,
        not_go_bytes=room.not_go_bytes,
        headroom_bytes=room.headroom_bytes,
    )
    document = JsonGcTune(
        format_version=FORMAT_VERSION,
        tool_version=__version__,
        command=list(result.command),
        go_version=result.go_version,
        objective=result.objective,
        budget=budget,
        base=_setting(result.base),
        set_by_program=list(result.set_by_program),
        tried=None if result.tried is None else _setting(result.tried),
        recommendation=None if recommended is None else _setting(recommended),
        environment=environment_lines(recommended_variables(result)),
        calibrated_at_gogc_percent=list(result.calibrated_at),
        predicted=JsonPredicted(
            base=_prediction(result.predicted_base), new=_prediction(result.predicted_new)
        ),
        measured=JsonMeasured(
            base=[_run(one) for one in result.measured_base],
            new=[_run(one) for one in result.measured_new],
        ),
        latency_source=result.latency_from,
        tested=_comparison(result.tested),
        needs=_needs(result.needs),
        verdict=result.verdict.slug,
        verdict_text=result.verdict.text,
        caveats=[JsonCaveat(slug=one.slug, text=one.text) for one in result.caveats],
    )
    return to_text(document)


def _setting(setting: Setting) -> JsonSetting:
    return JsonSetting(
        gogc_percent=setting.gogc_percent, memory_limit_bytes=setting.memory_limit_bytes
    )


def _prediction(found: Prediction | None) -> JsonPrediction | None:
    if found is None:
        return None
    names = (
        "collections_count", "gc_cpu_ns", "idle_cpu_ns", "peak_mapped_bytes", "pause_total_ns",
        "pause_longest_ns", "duration_ns",
    )  # fmt: skip
    estimates = {name: converted(getattr(found, name), JsonEstimate) for name in names}
    return JsonPrediction(
        gogc_percent=found.setting.gogc_percent,
        memory_limit_bytes=found.setting.memory_limit_bytes,
        mark_assist_cpu_ns=converted(found.assist_cpu_ns, JsonEstimate),
        **estimates,
        warnings=list(found.warnings),
    )


def _run(run: MeasuredRun) -> JsonMeasuredRun:
    names = [
        name for name in JsonMeasuredRun.__struct_fields__
        if name not in ("mark_assist_cpu_ns", "latency_ns")
    ]  # fmt: skip
    return JsonMeasuredRun(
        **{name: getattr(run, name) for name in names},
        mark_assist_cpu_ns=run.assist_cpu_ns,
        latency_ns=dict(run.latency_ns),
    )


def _comparison(found: Comparison | None) -> JsonComparison | None:
    if found is None:
        return None
    return JsonComparison(
        name=found.name, base=list(found.base), new=list(found.new), p_value=found.p_value
    )


def _needs(needs: Needs | None) -> JsonNeeds | None:
    if needs is None:
        return None
    return JsonNeeds(
        live_bytes=needs.live_bytes,
        other_bytes=needs.other_bytes,
        not_go_bytes=needs.not_go_bytes,
        least_budget_bytes=converted(needs.least_budget, JsonEstimate),
    )
