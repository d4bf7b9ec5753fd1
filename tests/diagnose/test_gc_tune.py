"""How tuning goes on from what the runs show; the program is one that is made up."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from gc_workloads import steady
from stackward.core import Caveat, StackwardError
from stackward.diagnose import gc_tune
from stackward.diagnose.gc_trials import Trial
from stackward.diagnose.gc_tune import TuneRequest, tune
from stackward.diagnose.gc_tune_result import TuneResult
from stackward.gc.cycles import ABSENT
from stackward.gc.environment import Setting
from stackward.gc.measured import MeasuredRun

MIB = 1 << 20
LIVE_MIB = 64


def usual(setting: Setting) -> MeasuredRun:
    """Return what a program with 64 MiB alive does at a setting."""
    gogc, limit = setting.gogc_percent, setting.memory_limit_bytes
    peak = LIVE_MIB * (1 + (gogc or 10_000) / 100) + 4
    if limit is not None:
        peak = min(peak, limit / MIB)
    count = round(20_000 / (peak - LIVE_MIB))
    return MeasuredRun(
        elapsed_ns=3_000_000_000,
        collections_count=count,
        gc_cpu_ns=count * 10_000_000,
        assist_cpu_ns=count * 100_000,
        idle_cpu_ns=0,
        pause_total_ns=count * 100_000,
        pause_longest_ns=100_000,
        allocated_bytes=20_000 * MIB,
        peak_mapped_bytes=round(peak * MIB),
        peak_resident_bytes=round(peak * MIB),
        exit_status=0,
        fixed_work=True,
    )


class Program:
    """Stands for the program: what it does, what it sets itself, and what was run."""

    def __init__(self) -> None:
        self.behaves: Callable[[Setting], MeasuredRun] = usual
        self.sets: tuple[int | None, int] = (None, ABSENT)
        self.not_go_bytes = 6 * MIB
        self.caveats: tuple[Caveat, ...] = ()
        self.ran: list[tuple[str, Setting]] = []

    def run(self, setting: Setting, name: str, step: str) -> Trial:
        self.ran.append((name, setting))
        measured = self.behaves(setting)
        # A little noise, the same every time.
        cpu = round(measured.gc_cpu_ns * (1 + 0.01 * (len(self.ran) % 5)))
        measured = replace(measured, gc_cpu_ns=cpu)
        recording: Any = SimpleNamespace(setting=setting, source=name, caveats=self.caveats)
        return Trial(setting=setting, recording=recording, measured=measured)

    def workload(self, recording: Any) -> Any:
        gogc = self.sets[0] or recording.setting.gogc_percent
        return steady(
            gogc, live=LIVE_MIB * float(MIB), count=usual(Setting(gogc)).collections_count
        )

    def settings(self, recording: Any) -> tuple[int, int]:
        return self.sets[0] or recording.setting.gogc_percent, self.sets[1]


@pytest.fixture
def program(monkeypatch: pytest.MonkeyPatch) -> Program:
    found = Program()
    prepared = SimpleNamespace(go_version="go1.27.3", caveats=())
    trials = SimpleNamespace(run=found.run, left_count=0, latency_from=None)
    monkeypatch.setattr(gc_tune, "prepare", lambda *_, **__: prepared)
    monkeypatch.setattr(gc_tune, "Trials", lambda *_, **__: trials)
    monkeypatch.setattr(gc_tune, "workload_by_runtime", found.workload)
    monkeypatch.setattr(gc_tune, "set_by_program", found.settings)
    monkeypatch.setattr(gc_tune, "not_go_bytes", lambda _: found.not_go_bytes)
    monkeypatch.setattr(gc_tune, "memory_limit_bytes", lambda: None)
    monkeypatch.setattr(gc_tune, "memory_in_use_bytes", lambda: None)
    return found


def tuned(
    budget_mib: int | None, *, environ: dict[str, str] | None = None, **more: Any
) -> TuneResult:
    request = TuneRequest(
        command=("./program",),
        cwd=Path("/"),
        environ=environ or {},
        budget_bytes=None if budget_mib is None else budget_mib * MIB,
        runs_count=4,
        **more,
    )
    return tune(request, Path("/nowhere"), scratch=Path("/nowhere"))


def slugs(result: TuneResult) -> set[str]:
    return {one.slug for one in result.caveats}


def test_a_trace_that_is_lost_is_not_a_program_without_collections(program: Program) -> None:
    program.caveats = (Caveat(slug="trace-lost", text="counted 50 collections, but no line"),)
    program.behaves = lambda setting: replace(usual(setting), collections_count=0)
    with pytest.raises(StackwardError) as caught:
        tuned(500)
    assert caught.value.slug == "trace-lost"
    assert len(program.ran) == 1


def test_better(program: Program) -> None:
    found = tuned(500)
    assert found.verdict.slug == "improved"
    assert found.calibrated_at == (50, 400)
    assert found.recommendation == found.tried
    assert found.tried is not None
    assert (found.tried.gogc_percent or 0) > 200
    assert (found.tried.memory_limit_bytes or 0) < 480 * MIB
    assert found.tested is not None
    assert found.tested.p_value <= 0.05
    assert len(found.measured_base) == len(found.measured_new) == 4


@pytest.mark.parametrize(
    ("budget_mib", "at"),
    [(500, (50, 400)), (290, (50, 200)), (170, (50, 100, 25)), (120, (50, 25))],
)
def test_where_it_calibrates(program: Program, budget_mib: int, at: tuple[int, ...]) -> None:
    """As far from GOGC=50 as is safe; where that is near, on both sides of it."""
    assert tuned(budget_mib).calibrated_at == at


def test_base_and_new_take_turns(program: Program) -> None:
    tuned(500)
    names = [name for name, _ in program.ran]
    assert names[:2] == ["calibration-gogc-50", "calibration-gogc-400"]
    assert names[2:] == [
        "base-1", "new-1", "new-2", "base-2", "base-3", "new-3", "new-4", "base-4",
    ]  # fmt: skip
    assert {setting for name, setting in program.ran if name.startswith("base")} == {Setting(100)}


def test_no_better_than_noise(program: Program) -> None:
    program.behaves = lambda setting: replace(usual(Setting(100)), gc_cpu_ns=10**9)
    found = tuned(500)
    assert found.verdict.slug == "within-noise"
    assert found.recommendation == Setting(100)
    assert found.tried != found.recommendation


def test_worse_against_the_prediction(program: Program) -> None:
    def behaves(setting: Setting) -> MeasuredRun:
        run = usual(setting)
        return run if setting.gogc_percent in (50, 100, 400) else replace(run, gc_cpu_ns=10**11)

    program.behaves = behaves
    found = tuned(500)
    assert found.verdict.slug == "default-is-best"
    assert found.recommendation == Setting(100)
    assert "prediction-missed" in slugs(found)


def test_what_one_has_is_the_best_already(program: Program) -> None:
    best = tuned(500).tried
    assert best is not None
    program.ran.clear()
    environ = {"GOGC": str(best.gogc_percent), "GOMEMLIMIT": f"{best.memory_limit_bytes}"}
    found = tuned(500, environ=environ)
    assert found.verdict.slug == "default-is-best"
    assert found.recommendation == best
    assert len(program.ran) == 2, "nothing to verify"


def test_the_budget_cannot_be_met(program: Program) -> None:
    found = tuned(65)
    assert found.verdict.slug == "budget-infeasible"
    assert found.recommendation is None
    assert found.needs is not None
    assert found.needs.not_go_bytes == 6 * MIB
    assert found.needs.least_budget.high > 70 * MIB
    assert "MiB alive" in found.verdict.text
    assert found.calibrated_at == (50, 25)


def test_memory_that_is_not_gos_counts(program: Program) -> None:
    program.not_go_bytes = 300 * MIB
    found = tuned(500)
    assert found.tried is not None
    assert (found.tried.memory_limit_bytes or 0) <= 175 * MIB
    program.not_go_bytes = 450 * MIB
    found = tuned(500)
    assert found.verdict.slug == "budget-infeasible"
    assert "no setting makes less" in found.verdict.text


def test_a_base_that_breaks_the_budget(program: Program) -> None:
    found = tuned(115)
    assert found.verdict.slug == "improved"
    assert "broke the budget in 4 of 4 runs" in found.verdict.text
    assert found.recommendation == found.tried
    assert all(run.peak_bytes() <= 115 * MIB for run in found.measured_new)


def test_a_lower_setting_after_a_wrong_prediction(program: Program) -> None:
    """What was proposed takes more than predicted: the second time with room for that."""

    def behaves(setting: Setting) -> MeasuredRun:
        run = usual(setting)
        if setting.memory_limit_bytes is None:
            return run
        peak = round((run.peak_resident_bytes or 0) * 1.15)
        return replace(run, peak_resident_bytes=peak, peak_mapped_bytes=peak)

    program.behaves = behaves
    found = tuned(500)
    assert found.verdict.slug == "improved"
    assert "prediction-broke-budget" in slugs(found)
    tried = [setting for name, setting in program.ran if "new" in name]
    assert tried[0] != tried[-1] == found.tried
    assert [name for name, _ in program.ran if name.startswith("second-")][:2] == [
        "second-base-1", "second-new-1",
    ]  # fmt: skip
    assert len([one for one in program.ran if one[0].startswith("new")]) == 1, "left at once"


def test_a_run_that_is_killed_took_nothing_that_is_known(program: Program) -> None:
    """What it had as it was seen last says nothing of why."""

    def behaves(setting: Setting) -> MeasuredRun:
        killed = (setting.memory_limit_bytes or 0) > 300 * MIB
        return replace(usual(setting), exit_status=-9 if killed else 0)

    program.behaves = behaves
    found = tuned(400)
    (text,) = (one.text for one in found.caveats if one.slug == "prediction-broke-budget")
    assert "was killed" in text
    assert "took" not in text


@pytest.mark.parametrize(
    ("base_mib", "slug"), [(100, "default-is-best"), (900, "budget-infeasible")]
)
def test_nothing_that_is_tried_keeps_within(program: Program, base_mib: int, slug: str) -> None:
    def behaves(setting: Setting) -> MeasuredRun:
        peak = 900 if setting.memory_limit_bytes is not None else base_mib
        return replace(usual(setting), peak_resident_bytes=peak * MIB)

    program.behaves = behaves
    found = tuned(500)
    assert found.verdict.slug == slug
    assert found.recommendation == (Setting(100) if base_mib == 100 else None)


def test_the_new_setting_is_killed(program: Program) -> None:
    def behaves(setting: Setting) -> MeasuredRun:
        killed = (setting.memory_limit_bytes or 0) > 430 * MIB
        return replace(usual(setting), exit_status=-9 if killed else 0)

    program.behaves = behaves
    found = tuned(500)
    assert found.verdict.slug == "improved"
    assert found.tried is not None
    assert (found.tried.memory_limit_bytes or 0) < 430 * MIB


def test_killed_while_it_calibrates(program: Program) -> None:
    program.behaves = lambda setting: replace(usual(setting), exit_status=-9)
    with pytest.raises(StackwardError, match="killed at GOGC=50") as raised:
        tuned(500)
    assert raised.value.slug == "tuned-program-failed"


@pytest.mark.parametrize("count", [0, 3])
def test_hardly_a_collection(program: Program, count: int) -> None:
    program.behaves = lambda setting: replace(usual(setting), collections_count=count)
    found = tuned(500)
    assert found.verdict.slug == "default-is-best"
    assert "nothing to tune" in found.verdict.text
    assert found.predicted_base is None
    assert len(program.ran) == 1
    with pytest.raises(StackwardError, match="too few to model it by"):
        tuned(50)


def test_gogc_off_is_what_one_has(program: Program) -> None:
    """Nothing collects less; where that takes more than the budget it has to go."""
    found = tuned(30_000, environ={"GOGC": "off"})
    assert found.verdict.slug == "default-is-best"
    assert found.recommendation == Setting(None)
    found = tuned(500, environ={"GOGC": "off"})
    assert found.verdict.slug == "improved"
    assert "broke the budget" in found.verdict.text


def test_a_program_that_sets_gogc(program: Program) -> None:
    program.sets = (70, ABSENT)
    found = tuned(500)
    assert found.set_by_program == ("GOGC",)
    assert "program-sets-itself" in slugs(found)
    assert found.base.gogc_percent == 70
    assert found.verdict.slug == "default-is-best"


def test_a_program_that_sets_its_limit(program: Program) -> None:
    program.sets = (None, 300 * MIB)
    found = tuned(500)
    assert found.set_by_program == ("GOMEMLIMIT",)
    assert found.base == Setting(100, 300 * MIB)
    assert found.tried is None or found.tried.memory_limit_bytes == 300 * MIB


@pytest.mark.parametrize("sets", [(70, 300 * MIB), (ABSENT, ABSENT)])
def test_a_program_that_leaves_nothing_to_tune(program: Program, sets: tuple[int, int]) -> None:
    program.sets = sets
    with pytest.raises(StackwardError) as raised:
        tuned(500)
    assert raised.value.slug == "settings-overridden"


def test_where_the_budget_comes_from(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(StackwardError) as raised:
        tuned(None)
    assert raised.value.slug == "no-memory-budget"
    monkeypatch.setattr(gc_tune, "memory_limit_bytes", lambda: 400 * MIB)
    found = tuned(None)
    assert found.budget_from == "cgroup"
    assert found.room.budget_bytes == 400 * MIB
    assert "container-shared" not in slugs(found)
    assert tuned(500).budget_from == "option"


def test_what_others_have_of_the_container_is_left_out(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Ourselves first of all: a run that needs the whole budget would be killed."""
    monkeypatch.setattr(gc_tune, "memory_limit_bytes", lambda: 400 * MIB)
    monkeypatch.setattr(gc_tune, "memory_in_use_bytes", lambda: 150 * MIB)
    found = tuned(None)
    assert found.room.budget_bytes == 250 * MIB
    assert found.tried is not None
    assert (found.tried.memory_limit_bytes or 0) < 250 * MIB
    assert "container-shared" in slugs(found)
    (text,) = (one.text for one in found.caveats if one.slug == "container-shared")
    assert "150 MiB of the container's 400 MiB" in text
    assert tuned(300).room.budget_bytes == 250 * MIB
    assert "container-shared" not in slugs(tuned(200))
