"""The report on the collector, of recorded traces."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import jsonschema
import pytest

from stackward import __version__
from stackward.gc import read_log
from stackward.gc.report import GcReport, report_of
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
