"""The result of `stackward run` as JSON; field names are API (docs/schema/run.json)."""

from __future__ import annotations

import json
import re
from typing import Any

import msgspec

from stackward import __version__
from stackward.core import Caveat, Frame
from stackward.diagnose import BenchmarkResult, Build, IndirectCall, RunResult, Site

FORMAT_VERSION = 1
_SURROGATE = re.compile("[\udc80-\udcff]")


class Go(msgspec.Struct, frozen=True, kw_only=True):
    """The build settings that the answer depends on."""

    version: str
    goos: str
    goarch: str
    goamd64: str
    pgo: str
    tags: str
    experiments: str
    race: bool
    revision: str


class JsonFrame(msgspec.Struct, frozen=True, kw_only=True):
    """One frame of an inline chain."""

    function: str
    file: str
    line: int


class JsonLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of an explanation."""

    text: str
    file: str
    line: int
    column: int


class JsonAdvice(msgspec.Struct, frozen=True, kw_only=True):
    """One line of advice and its docs page."""

    summary: str
    docs_slug: str


class JsonCaveat(msgspec.Struct, frozen=True, kw_only=True):
    """One reason for doubt."""

    slug: str
    text: str


class JsonBenchmark(msgspec.Struct, frozen=True, kw_only=True):
    """One leaf benchmark."""

    name: str
    package: str
    iterations: int
    ns_per_op: float | None
    bytes_per_op: float
    allocs_per_op: float
    sites_bytes_per_op: float
    sites_allocs_per_op: float
    attributed_bytes_percent: float
    attributed_allocs_percent: float
    unmatched_bytes_percent: float
    closes: bool
    method: str


class JsonSite(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One allocation site; per_op fields when measured by benchmarks, else bytes and objects."""

    benchmark: str
    package: str
    function: str
    file: str
    line: int
    column: int | None
    candidates: list[str]
    inline_chain: list[JsonFrame]
    bytes_per_op: float | msgspec.UnsetType = msgspec.UNSET
    allocs_per_op: float | msgspec.UnsetType = msgspec.UNSET
    bytes: float | msgspec.UnsetType = msgspec.UNSET
    objects: float | msgspec.UnsetType = msgspec.UNSET
    share_percent: float
    cause: str
    mechanism: str
    expression: str
    verdict: str
    explanation: list[JsonLine]
    advice: JsonAdvice | None
    standing: str
    objects_standing: str


class JsonIndirectCall(msgspec.Struct, frozen=True, kw_only=True):
    """An interface or function call that the compiler made direct, or did not."""

    file: str
    line: int
    column: int
    call: str
    outcome: str
    target: str
    text: str


class JsonRun(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document."""

    format_version: int
    tool_version: str
    go: Go
    measure: str
    source: str
    packages: list[str]
    benchmarks: list[JsonBenchmark]
    sites: list[JsonSite]
    indirect_calls: list[JsonIndirectCall]
    diagnostics_count: int
    unclassified_count: int
    caveats: list[JsonCaveat]


def run_document(result: RunResult) -> JsonRun:
    """Return `result` in the shape of its JSON document."""
    per_operation = result.measure == "per_op"
    return JsonRun(
        format_version=FORMAT_VERSION,
        tool_version=__version__,
        go=go_document(result.build),
        measure=result.measure,
        source=result.source,
        packages=list(result.packages),
        benchmarks=[_benchmark(one) for one in result.benchmarks],
        sites=[_site(one, per_operation) for one in result.sites],
        indirect_calls=[indirect_document(one) for one in result.indirect_calls],
        diagnostics_count=result.diagnostics_count,
        unclassified_count=result.unclassified_count,
        caveats=caveats_document(result.caveats),
    )


def run_json(result: RunResult) -> str:
    """Return `result` as JSON text, two spaces deep."""
    return to_text(run_document(result))


def to_text(document: Any) -> str:  # any msgspec document
    """Return `document` as JSON text ending in a newline.

    A file name that is not UTF-8, which JSON cannot hold, has its strange bytes written as `\\xNN`.
    """
    try:
        text = msgspec.json.encode(document)
    except UnicodeEncodeError:
        plain = json.dumps(msgspec.to_builtins(document), ensure_ascii=False)
        text = _SURROGATE.sub(lambda one: f"\\\\x{ord(one[0]) - 0xDC00:02x}", plain).encode()
    return msgspec.json.format(text, indent=2).decode() + "\n"


def go_document(build: Build) -> Go:
    """Return the build settings for a document."""
    return Go(
        version=build.version,
        goos=build.goos,
        goarch=build.goarch,
        goamd64=build.goamd64,
        pgo=build.pgo,
        tags=build.tags,
        experiments=build.experiments,
        race=build.race,
        revision=build.revision,
    )


def indirect_document(one: IndirectCall) -> JsonIndirectCall:
    """Return one indirect call for a document."""
    return JsonIndirectCall(
        file=one.file,
        line=one.line,
        column=one.column,
        call=one.call,
        outcome=one.outcome,
        target=one.target,
        text=one.text,
    )


def caveats_document(caveats: tuple[Caveat, ...]) -> list[JsonCaveat]:
    """Return `caveats` for a document."""
    return [JsonCaveat(slug=one.slug, text=one.text) for one in caveats]


def frame_document(frame: Frame) -> JsonFrame:
    """Return `frame` for a document."""
    return JsonFrame(function=frame.function, file=frame.file, line=frame.line)


def _benchmark(one: BenchmarkResult) -> JsonBenchmark:
    return JsonBenchmark(
        name=one.name,
        package=one.package,
        iterations=one.iterations,
        ns_per_op=one.ns_per_op,
        bytes_per_op=one.bytes_per_op,
        allocs_per_op=one.allocs_per_op,
        sites_bytes_per_op=one.sites_bytes_per_op,
        sites_allocs_per_op=one.sites_allocs_per_op,
        attributed_bytes_percent=one.attributed_bytes_percent,
        attributed_allocs_percent=one.attributed_allocs_percent,
        unmatched_bytes_percent=one.unmatched_bytes_percent,
        closes=one.closes,
        method=one.method,
    )


def _site(one: Site, per_operation: bool) -> JsonSite:
    amounts: dict[str, float] = (
        {"bytes_per_op": one.bytes, "allocs_per_op": one.objects}
        if per_operation
        else {"bytes": one.bytes, "objects": one.objects}
    )
    return JsonSite(
        benchmark=one.benchmark,
        package=one.package,
        function=one.function,
        file=one.file,
        line=one.line,
        column=one.column,
        candidates=list(one.candidates),
        inline_chain=[frame_document(frame) for frame in one.inline_chain],
        share_percent=one.share_percent,
        cause=one.cause,
        mechanism=one.mechanism,
        expression=one.expression,
        verdict=one.verdict,
        explanation=[
            JsonLine(text=line.text, file=line.file, line=line.line, column=line.column)
            for line in one.explanation
        ],
        advice=JsonAdvice(summary=one.advice.summary, docs_slug=one.advice.docs_slug)
        if one.advice
        else None,
        standing=one.standing,
        objects_standing=one.objects_standing,
        **amounts,
    )
