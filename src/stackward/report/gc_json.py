"""The result of `stackward gc report` as JSON (format_version 1)."""

from __future__ import annotations

import msgspec

from stackward import __version__
from stackward.gc import Cycles, GcSummary
from stackward.gc.cycles import TRIGGERS
from stackward.gc.report import GcReport
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
    line: int
    start_ns: int
    trigger_kind: str
    leak_check: bool
    processors_count: int
    stw_ns: list[int]
    mark_ns: int
    assist_ns: int
    background_ns: int
    idle_ns: int
    heap_live_start_bytes: int
    heap_live_end_bytes: int
    heap_marked_bytes: int
    heap_goal_bytes: int | None
    stacks_bytes: int | None
    globals_bytes: int | None


class JsonEvidence(msgspec.Struct, frozen=True, kw_only=True):
    """A line of the log."""

    line: int
    text: str


class JsonFinding(msgspec.Struct, frozen=True, kw_only=True):
    """What a detector found."""

    slug: str
    severity: str
    text: str
    advice: str
    evidence: list[JsonEvidence]


class JsonGcReport(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document."""

    format_version: int
    tool_version: str
    source: str
    cycles_count: int
    heap_triggered_count: int
    periodic_count: int
    forced_count: int
    leak_checks_count: int
    duration_ns: int
    processors_count: int
    gc_cpu_percent: float
    runtime_cpu_percent: int
    gc_cpu_ns: int
    assist_cpu_ns: int
    idle_cpu_ns: int
    intervals_ns: JsonSpread
    marks_ns: JsonSpread
    pauses_ns: JsonSpread
    sweep_terminations_ns: JsonSpread
    mark_terminations_ns: JsonSpread
    allocated_bytes: int
    allocated_bytes_per_second: float
    peak_heap_live_bytes: int
    first_heap_marked_bytes: int
    last_heap_marked_bytes: int
    last_heap_goal_bytes: int | None
    cycles: list[JsonCycle]
    findings: list[JsonFinding]
    caveats: list[JsonCaveat]


def gc_json(report: GcReport) -> str:
    """Return `report` as JSON text."""
    return to_text(
        JsonGcReport(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            source=report.source,
            **_sums(report.summary),  # type: ignore[arg-type]
            cycles=_cycles(report.log.cycles),
            findings=converted(report.findings, list[JsonFinding]),
            caveats=converted(report.caveats, list[JsonCaveat]),
        )
    )


def _sums(found: GcSummary) -> dict[str, object]:
    spreads = {
        name: converted(getattr(found, name), JsonSpread)
        for name in (
            "intervals_ns", "marks_ns", "pauses_ns", "sweep_terminations_ns", "mark_terminations_ns"
        )
    }  # fmt: skip
    same = (
        "cycles_count", "heap_triggered_count", "periodic_count", "forced_count",
        "leak_checks_count", "duration_ns", "gc_cpu_percent", "runtime_cpu_percent", "gc_cpu_ns",
        "assist_cpu_ns", "idle_cpu_ns", "allocated_bytes", "peak_heap_live_bytes",
        "first_heap_marked_bytes", "last_heap_marked_bytes",
    )  # fmt: skip
    return {
        **spreads,
        **{name: getattr(found, name) for name in same},
        "processors_count": found.processors,
        "allocated_bytes_per_second": found.allocation_rate,
        "last_heap_goal_bytes": _known(found.last_heap_goal_bytes),
    }


def _known(value: int) -> int | None:
    return None if value < 0 else value


def _cycles(cycles: Cycles) -> list[JsonCycle]:
    columns = {name: getattr(cycles, name).tolist() for name in Cycles.__slots__}
    return [
        JsonCycle(
            number=columns["number"][i],
            line=columns["line"][i],
            start_ns=columns["start_ns"][i],
            trigger_kind=TRIGGERS[columns["trigger"][i]],
            leak_check=columns["leak_check"][i],
            processors_count=columns["processors"][i],
            stw_ns=[columns["sweep_termination_ns"][i], columns["mark_termination_ns"][i]],
            mark_ns=columns["mark_ns"][i],
            assist_ns=columns["assist_cpu_ns"][i],
            background_ns=columns["background_cpu_ns"][i],
            idle_ns=columns["idle_cpu_ns"][i],
            heap_live_start_bytes=columns["heap_live_start_bytes"][i],
            heap_live_end_bytes=columns["heap_live_end_bytes"][i],
            heap_marked_bytes=columns["heap_marked_bytes"][i],
            heap_goal_bytes=_known(columns["heap_goal_bytes"][i]),
            stacks_bytes=_known(columns["stacks_bytes"][i]),
            globals_bytes=_known(columns["globals_bytes"][i]),
        )
        for i in range(len(cycles))
    ]
