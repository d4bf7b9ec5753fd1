"""Tuning as text, JSON and Markdown."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import jsonschema
import pytest

from stackward.core import Caveat
from stackward.diagnose.gc_tune_result import Needs, TuneResult, Verdict
from stackward.diagnose.gc_verdict import compare, judged
from stackward.gc.environment import Setting
from stackward.gc.measured import MeasuredRun
from stackward.gc.prediction import Estimate, Prediction
from stackward.gc.propose import Room
from stackward.report.gc_tune_json import gc_tune_json
from stackward.report.gc_tune_markdown import gc_tune_markdown
from stackward.report.gc_tune_text import gc_tune_text
from stackward.report.schema import schemas
from stackward.report.style import PLAIN, Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]
MIB, MS = 1 << 20, 1_000_000


def estimate(value: float, *, share: float = 0.2) -> Estimate:
    return Estimate(value=value, low=value * (1 - share), high=value * (1 + share))


def prediction(setting: Setting, count: int, peak_mib: float) -> Prediction:
    return Prediction(
        setting=setting,
        collections_count=estimate(count),
        gc_cpu_ns=estimate(count * 31.4 * MS),
        assist_cpu_ns=estimate(count * 2.71 * MS, share=0.6),
        idle_cpu_ns=estimate(0),
        peak_mapped_bytes=estimate(peak_mib * MIB, share=0.08),
        pause_total_ns=estimate(count * 0.3 * MS),
        pause_longest_ns=estimate(0.9 * MS, share=0.9),
        duration_ns=estimate(6_000 * MS, share=0.1),
        warnings=(),
    )


def runs(count: int, peak_mib: int, p99_ms: float) -> tuple[MeasuredRun, ...]:
    return tuple(
        MeasuredRun(
            elapsed_ns=(5_800 + 60 * i) * MS,
            collections_count=count + i % 2,
            gc_cpu_ns=(count * 30 + 7 * i) * MS,
            assist_cpu_ns=count * 2 * MS + i * MS,
            idle_cpu_ns=0,
            pause_total_ns=count * 280_000 + i,
            pause_longest_ns=(600 + 200 * i) * 1000,
            allocated_bytes=4_000 * MIB,
            peak_mapped_bytes=(peak_mib + i) * MIB,
            peak_resident_bytes=(peak_mib + 5 + i) * MIB,
            exit_status=0,
            fixed_work=True,
            latency_ns=(("p50", 334_000), ("p99", round((p99_ms + i / 10) * MS))),
        )
        for i in range(5)
    )


BASE, NEW = Setting(100), Setting(400, 476 * MIB)


def improved() -> TuneResult:
    base, new = runs(60, 110, 2.9), runs(14, 380, 1.2)
    tested = compare(base, new, "cpu")
    return TuneResult(
        command=("go", "run", "./cmd/server", "-v"),
        go_version="go1.27.3",
        objective="cpu",
        room=Room(budget_bytes=512 * MIB, not_go_bytes=10 * MIB),
        budget_from="option",
        base=BASE,
        set_by_program=(),
        tried=NEW,
        recommendation=NEW,
        predicted_base=prediction(BASE, 61, 112.4),
        predicted_new=prediction(NEW, 14, 391.2),
        calibrated_at=(50, 400),
        measured_base=base,
        measured_new=new,
        latency_from="output of the load generator (wrk)",
        tested=tested,
        needs=None,
        verdict=judged(tested),
        caveats=(Caveat(slug="prediction-missed", text="outside of what was predicted"),),
    )


def infeasible() -> TuneResult:
    needs = Needs(
        live_bytes=600 * MIB,
        other_bytes=31 * MIB,
        not_go_bytes=10 * MIB,
        least_budget=estimate(700 * MIB, share=0.1),
    )
    verdict = Verdict(slug="budget-infeasible", text="the budget of 512.0 MiB cannot be met: why")
    return replace(
        improved(),
        needs=needs,
        verdict=verdict,
        recommendation=None,
        tried=None,
        predicted_new=None,
        measured_base=(),
        measured_new=(),
        tested=None,
        latency_from=None,
        caveats=(),
    )


def untouched() -> TuneResult:
    verdict = Verdict(slug="default-is-best", text="nothing is predicted to be better")
    return replace(
        improved(), verdict=verdict, recommendation=BASE, tried=None, measured_base=(),
        measured_new=(), tested=None, latency_from=None,
    )  # fmt: skip


ALL = {"improved": improved, "infeasible": infeasible, "untouched": untouched}


@pytest.mark.parametrize("name", ALL)
def test_text(name: str, golden: Golden, fits: Fits) -> None:
    text = gc_tune_text(ALL[name](), style=Style(width=80))
    golden(f"gc-tune-{name}.txt", text)
    fits(text, 80)


@pytest.mark.parametrize("name", ALL)
def test_markdown(name: str, golden: Golden) -> None:
    golden(f"gc-tune-{name}.md", gc_tune_markdown(ALL[name]()))


@pytest.mark.parametrize("name", ALL)
def test_json_is_as_its_schema_says(name: str) -> None:
    document = json.loads(gc_tune_json(ALL[name]()))
    jsonschema.validate(document, schemas()["gc-tune"])
    assert document["verdict"] == ALL[name]().verdict.slug
    assert document["base"] == {"gogc_percent": 100, "memory_limit_bytes": None}
    assert len(document["measured"]["new"]) == (5 if name == "improved" else 0)
    assert (document["recommendation"] is None) == (name == "infeasible")


def test_off_and_no_limit_are_null() -> None:
    document = json.loads(gc_tune_json(replace(improved(), recommendation=Setting(None))))
    assert document["recommendation"] == {"gogc_percent": None, "memory_limit_bytes": None}
    assert document["environment"] == ["GOGC=off"]


def test_what_the_program_sets_itself_is_not_to_be_set() -> None:
    found = replace(improved(), set_by_program=("GOGC",))
    text = gc_tune_text(found, style=PLAIN)
    assert "  GOMEMLIMIT=476MiB" in text.splitlines()
    assert "  GOGC=400" not in text.splitlines()


@pytest.mark.parametrize(
    ("size", "said"), [(512 * MIB, "512Mi"), (2048 * MIB, "2Gi"), (10**9, "1000000000")]
)
def test_kubernetes_quantities(size: int, said: str) -> None:
    found = replace(improved(), room=Room(budget_bytes=size, not_go_bytes=0))
    assert f"memory: {said}\n" in gc_tune_text(found, style=PLAIN)
