"""The result of `stackward gc report` as JSON (format_version 1)."""

from __future__ import annotations

import msgspec

from stackward import __version__
from stackward.gc import Cycles, GcSummary
from stackward.gc.cycles import TRIGGERS
from stackward.gc.report import GcReport
from stackward.gc.sampled import Sampled
from stackward.report.run_json import FORMAT_VERSION, JsonCaveat, converted, to_text


class JsonSpread(msgspec.Struct, frozen=True, kw_only=True):
    """Percentiles of a time, in ns."""

    count: int
    total: int
    p50: int
    p90: int
    p99: int
    highest: int


class JsonCycle(msgspec.Struct, frozen=True, kw_only=True):
    """One cycle; `null` is a value that the trace does not have."""

    number: int
    line: int | None
    start_ns: int
    trigger_kind: str
    leak_check: bool
    processors_count: int
    stw_ns: list[int]
    mark_ns: int
    assist_ns: int | None
    background_ns: int | None
    idle_ns: int | None
    heap_live_start_bytes: int
    heap_live_end_bytes: int
    heap_marked_bytes: int
    heap_goal_bytes: int | None
    stacks_bytes: int | None
    globals_bytes: int | None


class JsonEvidence(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the log, or a sample (`line` is null); `time_ns` since the program began."""

    line: int | None
    time_ns: int
    text: str


class JsonFinding(msgspec.Struct, frozen=True, kw_only=True):
    """What a detector found."""

    slug: str
    severity: str
    text: str
    advice: str
    evidence: list[JsonEvidence]


class JsonMemory(msgspec.Struct, frozen=True, kw_only=True):
    """What Go's memory was used for at one moment; the parts add up to `mapped_bytes`."""

    time_ns: int
    mapped_bytes: int
    heap_objects_bytes: int
    heap_unused_bytes: int
    heap_free_bytes: int
    stacks_bytes: int
    metadata_bytes: int
    released_bytes: int
    resident_bytes: int | None


class JsonSampled(msgspec.Struct, frozen=True, kw_only=True):
    """What samples of runtime/metrics say, from the first to the last; `null` is not known.

    `gogc` and `memory_limit` are `off` where there is none, else percent and bytes.
    """

    samples_count: int
    begin_ns: int
    duration_ns: int
    cycles_count: int | None
    forced_count: int | None
    allocated_bytes: int | None
    allocated_objects: int | None
    gc_cpu_ns: int | None
    gc_cpu_percent: float | None
    assist_cpu_ns: int | None
    idle_mark_cpu_ns: int | None
    scavenge_cpu_ns: int | None
    cpu_ns: int | None
    peak: JsonMemory | None
    last: JsonMemory | None
    first_goroutines_count: int | None
    last_goroutines_count: int | None
    most_goroutines_count: int | None
    gogc: int | str | None
    memory_limit: int | str | None
    pauses_ns: JsonSpread | None
    stopping_ns: JsonSpread | None
    latencies_ns: JsonSpread | None


class JsonRecentPauses(msgspec.Struct, frozen=True, kw_only=True):
    """Pauses of whole cycles: the last 256 by quantiles; number and sum since the beginning."""

    p25_ns: int
    p50_ns: int
    p75_ns: int
    highest_ns: int
    count: int
    total_ns: int


class JsonCounted(msgspec.Struct, frozen=True, kw_only=True):
    """The time of a recording that counts, and the collections before and after it (left out)."""

    begin_ns: int
    end_ns: int
    cycles_before_count: int
    cycles_after_count: int


class JsonGcReport(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document; `null` is what neither trace nor samples say."""

    format_version: int
    tool_version: str
    source: str
    cycles_count: int | None
    heap_triggered_count: int | None
    periodic_count: int | None
    forced_count: int | None
    leak_checks_count: int | None
    duration_ns: int
    processors_count: int | None
    gc_cpu_percent: float | None
    runtime_cpu_percent: int | None
    gc_cpu_ns: int | None
    assist_cpu_ns: int | None
    idle_cpu_ns: int | None
    intervals_ns: JsonSpread | None
    marks_ns: JsonSpread | None
    pauses_ns: JsonSpread | None
    sweep_terminations_ns: JsonSpread | None
    mark_terminations_ns: JsonSpread | None
    allocated_bytes: int | None
    allocated_bytes_per_second: float | None
    peak_heap_live_bytes: int | None
    first_heap_marked_bytes: int | None
    last_heap_marked_bytes: int | None
    last_heap_goal_bytes: int | None
    peak_mapped_bytes: int | None
    peak_resident_bytes: int | None
    released_bytes: int | None
    taken_again_bytes: int | None
    sampled: JsonSampled | None
    recent_pauses: JsonRecentPauses | None
    counted: JsonCounted | None
    cycles: list[JsonCycle]
    findings: list[JsonFinding]
    caveats: list[JsonCaveat]


def gc_json(report: GcReport) -> str:
    """Return `report` as JSON text."""
    returned, taken = report.returned_bytes
    return to_text(
        JsonGcReport(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            source=report.source,
            **_sums(report),  # type: ignore[arg-type]
            peak_mapped_bytes=_known(report.peak_mapped_bytes),
            peak_resident_bytes=_known(report.peak_resident_bytes),
            released_bytes=_known(returned),
            taken_again_bytes=_known(taken),
            sampled=None if report.sampled is None else _sampled(report.sampled),
            recent_pauses=None
            if report.recent_pauses is None
            else converted(report.recent_pauses, JsonRecentPauses),
            counted=None if report.counted is None else converted(report.counted, JsonCounted),
            cycles=_cycles(report.cycles),
            findings=converted(report.findings, list[JsonFinding]),
            caveats=converted(report.caveats, list[JsonCaveat]),
        )
    )


_SPREADS = (
    "intervals_ns", "marks_ns", "pauses_ns", "sweep_terminations_ns", "mark_terminations_ns"
)  # fmt: skip
_SAME = (
    "cycles_count", "heap_triggered_count", "periodic_count", "forced_count", "leak_checks_count",
    "duration_ns", "gc_cpu_percent", "runtime_cpu_percent", "gc_cpu_ns", "assist_cpu_ns",
    "idle_cpu_ns", "allocated_bytes", "peak_heap_live_bytes", "first_heap_marked_bytes",
    "last_heap_marked_bytes", "last_heap_goal_bytes",
)  # fmt: skip


# The trace counts whole spans, and waiting for goroutines to stop as the collector's.
_EXACT = (
    "allocated_bytes", "allocated_bytes_per_second", "gc_cpu_percent", "gc_cpu_ns",
    "assist_cpu_ns", "idle_cpu_ns",
)  # fmt: skip


def _sums(report: GcReport) -> dict[str, object]:
    """Return the sums of the trace, what it lacks from the samples."""
    sums: dict[str, object] = dict.fromkeys(
        (*_SPREADS, *_SAME, "processors_count", "allocated_bytes_per_second")
    )
    if report.sampled is not None:
        sums |= _from_samples(report.sampled)
    if report.summary is not None:
        exact = {name: sums[name] for name in _EXACT if sums[name] is not None}
        sums |= {name: one for name, one in _from_trace(report.summary).items() if one is not None}
        sums |= exact
    return sums


def _from_trace(found: GcSummary) -> dict[str, object]:
    spreads = {name: converted(getattr(found, name), JsonSpread) for name in _SPREADS}
    return {
        **spreads,
        **{name: _known(getattr(found, name)) for name in _SAME},
        "processors_count": _known(found.processors),
        "allocated_bytes_per_second": found.allocation_rate,
    }


def _from_samples(found: Sampled) -> dict[str, object]:
    same = (
        "cycles_count", "forced_count", "duration_ns", "gc_cpu_ns", "assist_cpu_ns",
        "allocated_bytes", "first_heap_marked_bytes", "last_heap_marked_bytes",
        "last_heap_goal_bytes",
    )  # fmt: skip
    return {
        **{name: _known(getattr(found, name)) for name in same},
        "idle_cpu_ns": _known(found.idle_mark_cpu_ns),
        "processors_count": _known(found.processors),
        "gc_cpu_percent": found.gc_cpu_percent,
        "allocated_bytes_per_second": found.allocation_rate,
        "pauses_ns": None if found.pauses is None else converted(found.pauses, JsonSpread),
    }


def _sampled(found: Sampled) -> JsonSampled:
    plain = {
        name: _known(getattr(found, name))
        for name in (
            "samples_count", "begin_ns", "duration_ns", "cycles_count", "forced_count",
            "allocated_bytes", "allocated_objects", "gc_cpu_ns", "assist_cpu_ns",
            "idle_mark_cpu_ns", "scavenge_cpu_ns", "cpu_ns", "first_goroutines_count",
            "last_goroutines_count", "most_goroutines_count",
        )
    }  # fmt: skip
    spreads = {
        f"{name}_ns": None if (one := getattr(found, name)) is None else converted(one, JsonSpread)
        for name in ("pauses", "stopping", "latencies")
    }
    return JsonSampled(
        **plain,  # type: ignore[arg-type]
        **spreads,  # type: ignore[arg-type]
        gc_cpu_percent=found.gc_cpu_percent,
        peak=_memory(found, "peak"),
        last=_memory(found, "last"),
        gogc=_setting(found.gogc_percent),
        memory_limit=_setting(found.memory_limit_bytes),
    )


def _memory(found: Sampled, which: str) -> JsonMemory | None:
    split = getattr(found, which)
    if split is None:
        return None
    fields = {name: getattr(split, name) for name in JsonMemory.__struct_fields__}
    return JsonMemory(**{**fields, "resident_bytes": _known(split.resident_bytes)})


def _setting(value: int | None) -> int | str | None:
    return "off" if value is None else _known(value)


def _known(value: int | float) -> int | None:
    return None if value < 0 else value  # type: ignore[return-value]


def _cycles(cycles: Cycles) -> list[JsonCycle]:
    columns = {name: getattr(cycles, name).tolist() for name in Cycles.__slots__}
    return [
        JsonCycle(
            number=columns["number"][i],
            line=columns["line"][i] or None,
            start_ns=columns["start_ns"][i],
            trigger_kind=TRIGGERS[columns["trigger"][i]],
            leak_check=columns["leak_check"][i],
            processors_count=columns["processors"][i],
            stw_ns=[columns["sweep_termination_ns"][i], columns["mark_termination_ns"][i]],
            mark_ns=columns["mark_ns"][i],
            assist_ns=_known(columns["assist_cpu_ns"][i]),
            background_ns=_known(columns["background_cpu_ns"][i]),
            idle_ns=_known(columns["idle_cpu_ns"][i]),
            heap_live_start_bytes=columns["heap_live_start_bytes"][i],
            heap_live_end_bytes=columns["heap_live_end_bytes"][i],
            heap_marked_bytes=columns["heap_marked_bytes"][i],
            heap_goal_bytes=_known(columns["heap_goal_bytes"][i]),
            stacks_bytes=_known(columns["stacks_bytes"][i]),
            globals_bytes=_known(columns["globals_bytes"][i]),
        )
        for i in range(len(cycles))
    ]
