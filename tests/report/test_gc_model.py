"""Predictions as text, JSON and Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable

import jsonschema
import pytest

from gc_workloads import steady
from stackward.gc.environment import Setting
from stackward.gc.model import GcModel, model
from stackward.report.gc_model_json import gc_model_json
from stackward.report.gc_model_markdown import gc_model_markdown
from stackward.report.gc_model_text import gc_model_text, short_bytes
from stackward.report.schema import schemas
from stackward.report.style import Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]
SETTINGS = [Setting(gogc, limit) for limit in (None, 150 << 20) for gogc in (50, 100, 200)]


def found() -> GcModel:
    return model([steady(50), steady(200)], SETTINGS, sources=("low", "high"))


@pytest.mark.parametrize("width", [80, 100])
def test_text(width: int, golden: Golden, fits: Fits) -> None:
    text = gc_model_text(found(), style=Style(width=width), by_runtime=True)
    golden(f"gc-model-{width}.txt", text)
    fits(text, width)


def test_markdown(golden: Golden) -> None:
    golden("gc-model.md", gc_model_markdown(found(), by_runtime=True))


def test_json_is_as_its_schema_says() -> None:
    document = json.loads(gc_model_json(found(), by_runtime=False))
    jsonschema.validate(document, schemas()["gc-model"])
    assert len(document["predictions"]) == len(SETTINGS)
    assert document["calibration"]["gogc_percent"] == [50, 200]
    assert document["calibration"]["gc_cpu_counted_by"] == "trace"
    for one in document["predictions"]:
        for name in ("collections_count", "gc_cpu_ns", "peak_mapped_bytes"):
            assert one[name]["low"] <= one[name]["value"] <= one[name]["high"]


def test_what_the_next_step_buys_shrinks() -> None:
    """From 50 to 100 more is saved than from 100 to 200: it is not linear."""
    first, second = (one for one in found().steps if one.base.memory_limit_bytes is None)
    assert first.saved_cpu_ns > second.saved_cpu_ns > 0
    assert second.added_bytes > first.added_bytes > 0


@pytest.mark.parametrize(
    ("value", "text"),
    [(0, "0 B"), (1 << 10, "1 kB"), (7.15e6, "6.82 MB"), (183 << 20, "183 MB"),
     (1 << 30, "1 GB"), (12.3 * (1 << 30), "12 GB")],
)  # fmt: skip
def test_short_bytes(value: float, text: str) -> None:
    assert short_bytes(value) == text
