"""Results made by hand, one of each command, with all that a renderer has to cope with."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from stackward.core import Caveat, Frame, Position
from stackward.diagnose import (
    BenchmarkResult,
    Build,
    ExplanationLine,
    IndirectCall,
    RunResult,
    Site,
    SiteAdvice,
)
from stackward.diagnose.annotate import AnnotatedFunction, AnnotatedLine, Listing
from stackward.diagnose.asked_place import AskedPlace
from stackward.diagnose.escapes import EscapeRow, EscapesResult
from stackward.diagnose.explain import ExplainedRow, Explanation
from stackward.report.places import Places

ROOT = "/src/shop"
BUILD = Build(
    version="go1.27.3", goos="linux", goarch="amd64", pgo="", tags="", experiments="", goamd64="v1"
)
BUFFER = Frame("example.com/shop/codec.(*Encoder[...]).Encode", f"{ROOT}/codec/encode.go", 42)
ENCODE = Site(
    benchmark="BenchmarkEncode-8",
    package="example.com/shop/codec",
    function=BUFFER.function,
    file=BUFFER.file,
    line=42,
    column=13,
    inline_chain=(BUFFER,),
    bytes=4096.0,
    objects=1.0,
    share_percent=66.7,
    cause="returned",
    mechanism="makeslice",
    verdict="escapes to heap",
    expression="make([]byte, n)",
    explanation=(
        ExplanationLine(text="the buffer must live on after Encode, because Encode returns it"),
        ExplanationLine(
            text="return buf returns it to the caller", file=BUFFER.file, line=45, column=2
        ),
        ExplanationLine(text="buf is stored there (line 44)", file=BUFFER.file, line=44),
    ),
    benchmark_package="example.com/shop/codec",
    advice=SiteAdvice(
        summary="let the caller pass the buffer: func (e *Encoder) AppendEncode(dst []byte, v T) "
        "[]byte, and append to dst",
        docs_slug="returned",
    ),
    standing="exact",
)
INLINED = replace(
    ENCODE,
    file=f"{ROOT}/sum.go",
    line=8,
    function="example.com/shop.sum",
    column=None,
    inline_chain=(
        Frame("example.com/shop.sum", f"{ROOT}/sum.go", 8),
        Frame("example.com/shop.(*Order).Total", f"{ROOT}/order.go", 17),
    ),
    bytes=1536.5,
    objects=12.25,
    share_percent=25.0,
    cause="append-growth",
    mechanism="growslice",
    verdict="",
    expression="",
    explanation=(ExplanationLine(text="append needs more room than the slice has"),),
    standing="inferred",
    objects_standing="inferred",
    candidates=("append(a, b...)", "append(c, d)"),
)
COPIED = replace(
    ENCODE,
    file=f"{ROOT}/internal/warehouse/stock_keeping_unit.go",
    line=1200,
    column=None,
    function="example.com/shop/internal/warehouse.(*StockKeepingUnit).MarshalTextTo",
    inline_chain=(
        Frame("example.com/log/v2.Grow", "/cache/mod/example.com/log/v2@v2.1.0/grow.go", 5),
        Frame(
            "example.com/shop/internal/warehouse.(*StockKeepingUnit).MarshalTextTo",
            f"{ROOT}/internal/warehouse/stock_keeping_unit.go",
            1200,
        ),
    ),
    bytes=0.5,
    objects=0.03,
    share_percent=0.7,
    cause="dynamic-size",
    mechanism="makeslice",
)
LIBRARY = replace(
    ENCODE,
    benchmark="BenchmarkEncode/very_long_sub-benchmark_name_of_somebody=17-8",
    benchmark_package="example.com/shop/api",
    file=f"{ROOT}/api/handler.go",
    line=101,
    function="example.com/shop/api.handle.func1",
    column=None,
    inline_chain=(
        Frame("encoding/json.newEncodeState", "/goroot/src/encoding/json/encode.go", 300),
        Frame("encoding/json.Marshal", "/goroot/src/encoding/json/encode.go", 160),
        Frame("example.com/log/v2.Event", "/cache/mod/example.com/log/v2@v2.1.0/event.go", 3),
        Frame("example.com/log/v2.Send", "/cache/mod/example.com/log/v2@v2.1.0/send.go", 9),
        Frame("example.com/log/v2.Write", "/cache/mod/example.com/log/v2@v2.1.0/w.go", 1),
        Frame("example.com/shop/api.handle.func1", f"{ROOT}/api/handler.go", 101),
    ),
    bytes=96.0,
    objects=2.0,
    share_percent=0.3,
    cause="library",
    mechanism="newobject",
    verdict="",
    expression="",
    explanation=(ExplanationLine(text="allocated inside example.com/log/v2.Write, called here"),),
    advice=None,
    standing="propagated",
)
UNMATCHED = replace(
    LIBRARY,
    benchmark="BenchmarkEncode-8",
    benchmark_package="example.com/shop/codec",
    file="",
    line=0,
    function="runtime.newproc",
    inline_chain=(Frame("runtime.newproc", "", 0),),
    bytes=0.001,
    objects=0.0001,
    share_percent=8.0,
    cause="unmatched",
    mechanism="newproc",
    explanation=(),
)


def benchmark(name: str, **values: object) -> BenchmarkResult:
    """Return a benchmark that closes, with the values given."""
    settings: dict[str, object] = {
        "name": name,
        "package": "example.com/shop/codec",
        "iterations": 120_000,
        "ns_per_op": 10_250.0,
        "bytes_per_op": 5632.5,
        "allocs_per_op": 13.25,
        "sites_bytes_per_op": 5632.5,
        "sites_allocs_per_op": 13.25,
        "attributed_bytes_percent": 100.0,
        "attributed_allocs_percent": 99.97,
        "unmatched_bytes_percent": 0.0,
        "method": "timer",
    }
    return BenchmarkResult(**{**settings, **values})  # type: ignore[arg-type]


BENCHMARKS = (
    benchmark("BenchmarkEncode-8"),
    benchmark(
        LIBRARY.benchmark, package="example.com/shop/api", ns_per_op=1.25, bytes_per_op=32000.0,
        attributed_bytes_percent=81.2, unmatched_bytes_percent=18.8, method="replay",
    ),
    benchmark(
        "BenchmarkNothing-8", package="example.com/shop/api", ns_per_op=None, bytes_per_op=0.0,
        allocs_per_op=0.0, sites_bytes_per_op=0.0, sites_allocs_per_op=0.0,
    ),
    benchmark(
        "BenchmarkOnce-8", package="example.com/shop/api", ns_per_op=2.5e9, bytes_per_op=0.25,
        allocs_per_op=0.004, sites_bytes_per_op=0.25, sites_allocs_per_op=0.004,
    ),
)  # fmt: skip
CALLS = (
    IndirectCall(
        file=f"{ROOT}/order.go", line=20, column=9, call="w.Write", outcome="devirtualized",
        target="*bytes.Buffer", text="",
    ),
    IndirectCall(
        file=f"{ROOT}/order.go", line=22, column=0, call="io.Writer.Write",
        outcome="not-devirtualized", target="",
        text="called through the method table: not inlined, its arguments may escape",
    ),
)  # fmt: skip
CAVEATS = (
    Caveat(
        slug="tiny-objects",
        text="BenchmarkEncode-8: objects below 16 bytes share blocks; their number is exact in "
        "sum, shared out over the sites in proportion to the blocks each opened",
    ),
    Caveat(slug="tiny-objects", text="BenchmarkOnce-8: objects below 16 bytes share blocks"),
    Caveat(slug="difference-of-two-runs", text="measured as the difference of two runs"),
)


@pytest.fixture
def places() -> Places:
    """Return how places are shortened for a user in the module's folder."""
    return Places(folder=ROOT, goroot="/goroot", module_cache="/cache/mod")


@pytest.fixture
def run_result() -> RunResult:
    """Return a run of four benchmarks in two packages."""
    return RunResult(
        build=replace(BUILD, pgo="/src/shop/default.pgo", tags="fast,debug", race=True),
        measure="per_op",
        packages=("example.com/shop/codec", "example.com/shop/api"),
        benchmarks=BENCHMARKS,
        sites=(ENCODE, INLINED, COPIED, UNMATCHED, LIBRARY),
        caveats=CAVEATS,
        indirect_calls=CALLS,
        diagnostics_count=4000,
        unclassified_count=1,
    )


@pytest.fixture
def profile_result() -> RunResult:
    """Return an explained profile of a running service."""
    sites = tuple(
        replace(
            site,
            benchmark="",
            benchmark_package="",
            bytes=site.bytes * 1e6,
            objects=site.objects * 1e3,
        )
        for site in (ENCODE, INLINED)
    )
    return RunResult(
        build=replace(BUILD, revision="0123456789abcdef0123456789abcdef01234567"),
        measure="total",
        packages=("example.com/shop/codec",),
        benchmarks=(),
        sites=sites,
        caveats=(Caveat(slug="sampled-profile", text="sampled once per 524,288 bytes"),),
        source="http://localhost:6060/debug/pprof/allocs",
    )


DIAGNOSED = EscapeRow(
    package="example.com/shop/codec",
    function="(*Encoder[...]).Encode",
    file=BUFFER.file,
    line=42,
    column=13,
    expression="make([]byte, n)",
    verdict="escapes to heap",
    cause="returned",
    allocates="yes",
    mechanism="",
    inline_chain=(Position(BUFFER.file, 42, 13),),
    explanation=ENCODE.explanation,
    summary="the buffer must live on after Encode, because Encode returns it",
)
ROWS = (
    DIAGNOSED,
    replace(
        DIAGNOSED, line=60, column=2, expression="total", verdict="moved to heap",
        cause="captured-by-closure", allocates="unknown", explanation=(),
        summary="a goroutine's closure holds the address of total",
    ),
    replace(
        DIAGNOSED, line=77, column=9, expression='"a | constant"', verdict="escapes to heap",
        cause="interface-conversion", allocates="no", explanation=(),
        summary="kept in read-only data",
    ),
    replace(
        DIAGNOSED, file=f"{ROOT}/order.go", line=9, column=0, expression="", verdict="",
        cause="map-growth", allocates="yes", mechanism="mapassign_faststr",
        function="example.com/shop.(*Order).index", explanation=(),
        inline_chain=(Position(f"{ROOT}/order.go", 9),),
        summary="calls mapassign_faststr (map[string]int): the map has no room for a new key, so "
        "the runtime makes it larger",
    ),
    replace(
        DIAGNOSED, file=f"{ROOT}/order.go", line=30, column=22, function="Total",
        expression="append([]example.com/shop/api/internal/wire.Item(nil), items...)",
        cause="append-growth",
        inline_chain=(Position(f"{ROOT}/sum.go", 8, 4), Position(f"{ROOT}/order.go", 30, 22)),
    ),
)  # fmt: skip


@pytest.fixture
def escapes_result() -> EscapesResult:
    """Return what the compiler said of two files."""
    return EscapesResult(
        build=BUILD,
        packages=("example.com/shop/codec", "example.com/shop"),
        rows=ROWS,
        indirect_calls=CALLS,
        unclassified_count=0,
        caveats=CAVEATS[2:],
    )


SOURCE = """\
package codec

// Encode returns v encoded; the œuvre has a name of more than one byte.
func (e *Encoder[T]) Encode(v T, n int) []byte {
\t/* œ */\tbuf := make([]byte, n); x := &v
\treturn fill(buf, x)
}
"""


@pytest.fixture
def explanation() -> Explanation:
    """Return everything known about a line with two decisions."""
    advice = SiteAdvice(summary="let the caller pass the buffer", docs_slug="returned")
    here = replace(DIAGNOSED, line=5, column=SOURCE.splitlines()[4].encode().index(b"make") + 1)
    other = replace(ROWS[1], line=5, column=here.column + 24, function="(*Encoder[...]).Encode")
    through = replace(ROWS[4], inline_chain=(*ROWS[4].inline_chain, Position(BUFFER.file, 5, 2)))
    return Explanation(
        place=AskedPlace(file=Path(BUFFER.file), line=5),
        package="example.com/shop/codec",
        source=tuple(SOURCE.splitlines()),
        rows=tuple(ExplainedRow(row=row, advice=advice) for row in (here, other, through, ROWS[3])),
        indirect_calls=CALLS,
        stack_decisions=(),
        caveats=CAVEATS[2:],
    )


@pytest.fixture
def annotated() -> Listing:
    """Return one function's lines with costs and verdicts."""
    costs = {5: (4096.0, 4096.0), 6: (0.0, 1536.5)}
    lines = tuple(
        AnnotatedLine(
            number=number,
            text=text,
            flat=costs.get(number, (0.0, 0.0))[0],
            cum=costs.get(number, (0.0, 0.0))[1],
            rows=(DIAGNOSED, DIAGNOSED, ROWS[2], ROWS[3]) if number == 5 else (),
        )
        for number, text in enumerate(SOURCE.splitlines(), 1)
        if number >= 4
    )
    function = AnnotatedFunction(
        function=BUFFER.function, file=BUFFER.file, flat=4096.0, cum=5632.5, lines=lines
    )
    return Listing(
        unit="B/op",
        total=0.0,
        source="run of 2026-01-02 03:04",
        functions=(function,),
        caveats=CAVEATS[2:],
    )


@pytest.fixture
def fits() -> Callable[[str, int], None]:
    """Return a check that no line is longer than a width, but for a word that has no room."""

    def check(text: str, width: int) -> None:
        for line in text.splitlines():
            assert len(line) <= width or len(line.split(" ")[-1]) > 40, line

    return check
