"""The result of `stackward run` as JSON; field names are API (docs/schema/run.json)."""

from __future__ import annotations

import json
import re
from typing import Any, TypeVar

import msgspec

from stackward import __version__
from stackward.diagnose import RunResult, Site

FORMAT_VERSION = 1
Made = TypeVar("Made")
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
    chain_percent: float = 100.0
    benchmark_package: str = ""


class JsonIndirectCall(msgspec.Struct, frozen=True, kw_only=True):
    """An interface or function call that the compiler made direct, or did not."""

    file: str
    line: int
    column: int
    call: str
    outcome: str
    target: str
    text: str


class JsonSource(msgspec.Struct, frozen=True, kw_only=True):
    """A source file and its content when the run was made; empty where that is not sure."""

    file: str
    sha256: str


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
    sources: list[JsonSource] = []


def run_document(result: RunResult) -> JsonRun:
    """Return `result` in the shape of its JSON document."""
    per_operation = result.measure == "per_op"
    return JsonRun(
        format_version=FORMAT_VERSION,
        tool_version=__version__,
        go=converted(result.build, Go),
        measure=result.measure,
        source=result.source,
        packages=list(result.packages),
        benchmarks=converted(result.benchmarks, list[JsonBenchmark]),
        sites=[_site(one, per_operation) for one in result.sites],
        indirect_calls=converted(result.indirect_calls, list[JsonIndirectCall]),
        diagnostics_count=result.diagnostics_count,
        unclassified_count=result.unclassified_count,
        caveats=converted(result.caveats, list[JsonCaveat]),
        sources=converted(result.sources, list[JsonSource]),
    )


def converted(source: object, kind: type[Made]) -> Made:
    """Return the fields of `source` that have the same names in the document `kind`."""
    return msgspec.convert(source, kind, from_attributes=True)


def _site(one: Site, per_operation: bool) -> JsonSite:
    site = converted(one, JsonSite)
    if not per_operation:
        return site
    return msgspec.structs.replace(
        site,
        bytes_per_op=site.bytes,
        allocs_per_op=site.objects,
        bytes=msgspec.UNSET,
        objects=msgspec.UNSET,
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
