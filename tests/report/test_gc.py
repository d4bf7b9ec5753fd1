"""The report on the collector, of recorded traces."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import jsonschema
import numpy as np
import pytest

from gc_samples import samples_of
from gctrace_lines import Line, log_of
from stackward import __version__
from stackward.gc import read_log
from stackward.gc.counted import CountedTime
from stackward.gc.report import GcReport, report_of
from stackward.gc.samples import Histogram, Samples
from stackward.report.gc_json import gc_json
from stackward.report.gc_markdown import gc_markdown
from stackward.report.gc_text import gc_text
from stackward.report.schema import schemas
from stackward.report.style import Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]
RECORDED = Path(__file__).parents[1] / "recorded" / "gc"


def report(name: str) -> GcReport:
    path = RECORDED / f"{name}.log"
    return report_of(read_log(path.read_bytes(), source=path.name), source=path.name)


@pytest.mark.parametrize("width", [80, 100])
@pytest.mark.parametrize("name", ["grow-go1.27.3", "forced-go1.24.11"])
def test_text(name: str, width: int, golden: Golden, fits: Fits) -> None:
    text = gc_text(report(name), style=Style(width=width))
    golden(f"gc-{name}-{width}.txt", text)
    fits(text, width)


def sampled(**columns: int | list[int]) -> GcReport:
    """Return the report on a trace with samples beside it, in which much stands out."""
    path = RECORDED / "grow-go1.27.3.log"
    log = read_log(path.read_bytes(), source=path.name)
    columns = {"limiter_cycle": [0] * 18 + [7, 7], "memory_limit_bytes": 60 << 20, **columns}
    samples = samples_of(histograms=HISTOGRAMS, **columns)
    return report_of(log, source="a recording", samples=samples, container_limit_bytes=80 << 20)


HISTOGRAMS = {
    name: Histogram(
        bounds=np.array([0.0, 1e-6, 1e-4, 1e-2]), counts=np.array([[0, 0, 0]] * 19 + [[50, 40, 10]])
    )
    for name in ("/sched/latencies:seconds", "/sched/pauses/stopping/gc:seconds")
}


@pytest.mark.parametrize("width", [80, 100])
def test_a_recording(width: int, golden: Golden, fits: Fits) -> None:
    text = gc_text(sampled(), style=Style(width=width))
    golden(f"gc-recording-{width}.txt", text)
    fits(text, width)


def test_a_server(golden: Golden, fits: Fits) -> None:
    report = report_of(None, source="http://host/metrics", samples=samples_of())
    text = gc_text(report, style=Style(width=80))
    golden("gc-server-80.txt", text)
    fits(text, 80)
    assert gc_markdown(report).startswith("### `http://host/metrics`")
    document = json.loads(gc_json(report))
    jsonschema.validate(document, schemas()["gc-report"])
    assert document["cycles_count"] == 19
    assert document["cycles"] == []
    assert document["peak_mapped_bytes"] == 64 << 20


def test_what_the_runtime_counts_itself_is_taken() -> None:
    document = json.loads(gc_json(sampled()))
    jsonschema.validate(document, schemas()["gc-report"])
    assert document["allocated_bytes"] == 19 * (30 << 20)
    assert document["gc_cpu_ns"] == 19 * 11_100_000
    assert document["cycles_count"] == 17
    assert document["sampled"]["memory_limit"] == 60 << 20
    assert {one["line"] for one in document["findings"][0]["evidence"]} == {None}
    assert "| heap objects, with garbage | 40.00MB |" in gc_markdown(sampled())


@pytest.mark.parametrize("known", ["cycles_count", "goroutines_count", "heap_objects_bytes"])
def test_a_server_that_says_little(known: str) -> None:
    rows = np.arange(4, dtype=np.int64)
    samples = Samples(time_ns=rows * 10**9, columns={known: rows}, resident_bytes=rows * 0 - 1)
    report = report_of(None, source="x", samples=samples)
    assert "not known" in gc_text(report, style=Style(width=80))
    jsonschema.validate(json.loads(gc_json(report)), schemas()["gc-report"])


def test_markdown(golden: Golden) -> None:
    golden("gc-grow.md", gc_markdown(report("grow-go1.27.3")))


def test_json(golden: Golden) -> None:
    text = gc_json(report("forced-go1.27.3"))
    version = f'"tool_version": "{__version__}"'
    golden("gc-forced.json", text.replace(version, '"tool_version": "VERSION"'))


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*.log")), ids=lambda path: path.stem)
def test_json_keeps_its_schema(path: Path) -> None:
    document = json.loads(gc_json(report(path.stem)))
    jsonschema.validate(document, schemas()["gc-report"])
    assert document["cycles_count"] == len(document["cycles"])
    assert document["gc_cpu_ns"] >= sum(cycle["assist_ns"] for cycle in document["cycles"])


def test_what_does_not_count_is_said() -> None:
    time = CountedTime(
        begin_ns=4 * 10**9, end_ns=64 * 10**9, cycles_before_count=246, cycles_after_count=1
    )
    made = replace(sampled(), counted=time)
    text = gc_text(made, style=Style(width=80))
    assert "counted     60 s, from 4 s on\n" in text
    assert "left out: 246 collections before it (start and warm-up)" in text
    assert "1 collection after it" in " ".join(text.split())
    assert "over the whole run" in text
    document = json.loads(gc_json(made))
    jsonschema.validate(document, schemas()["gc-report"])
    assert document["counted"]["cycles_before_count"] == 246


def test_a_peak_that_no_sample_saw_is_told() -> None:
    log = read_log(log_of(Line(heap=(90, 95, 30))), source="x")
    text = gc_text(report_of(log, source="x", samples=samples_of()), style=Style(width=80))
    assert "between two samples the heap reached 95.00MB, as the trace says" in text
    log = read_log(log_of(Line(heap=(50, 55, 30))), source="x")
    text = gc_text(report_of(log, source="x", samples=samples_of()), style=Style(width=80))
    assert "between two samples" not in text


@pytest.mark.parametrize(
    ("count", "says"), [(1, "allocated   not known"), (3, "from the first collection to the last")]
)
def test_what_the_trace_tells_of_a_part_is_from_cycle_to_cycle(count: int, says: str) -> None:
    log = read_log(log_of(*(Line(number=5 + i, at=f"{5 + i}.0") for i in range(count))), source="x")
    time = CountedTime(
        begin_ns=4 * 10**9, end_ns=64 * 10**9, cycles_before_count=4, cycles_after_count=0
    )
    assert says in gc_text(report_of(log, source="x", counted=time), style=Style(width=80))
