"""The simulator on programs whose behaviour is known."""

from __future__ import annotations

import dataclasses
import importlib.util
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gc_workloads import MIB, steady
from stackward.gc import pacer_loop
from stackward.gc.calibration import SET_GOGC, Calibration, calibrate
from stackward.gc.cycles import FORCED
from stackward.gc.environment import Setting
from stackward.gc.holes import Holes
from stackward.gc.samples import Samples
from stackward.gc.simulator import OUTPUTS, _arrays, _scalars, simulate
from stackward.gc.workload import Workload


def known(**changes: object) -> Calibration:
    return calibrate([steady(**changes)])  # type: ignore[arg-type]


def median(calibration: Calibration, setting: Setting, name: str) -> float:
    return float(np.median(simulate(calibration, [setting])[name]))


@pytest.mark.parametrize("gogc", [50, 100, 200, 400])
def test_its_own_setting_comes_out(gogc: int) -> None:
    """As many collections as were recorded, of the same cost, and the same peak."""
    run = late(steady(gogc, count=300))
    found = simulate(calibrate([run]), [Setting(gogc)])
    assert np.median(found["collections_count"]) == pytest.approx(len(run), abs=1.5)
    marked = run.mark_cpu_ns.sum() + run.pause_cpu_ns.sum()
    assert np.median(found.gc_cpu_ns) == pytest.approx(marked, rel=0.01)
    assert np.median(found["peak_heap_bytes"]) == pytest.approx(run.end_bytes.max(), rel=0.01)


def late(whole: Workload) -> Workload:
    """Return `whole` as recorded from its first collection on: with the heap that is there."""
    return dataclasses.replace(
        whole,
        begins_late=True,
        gap_bytes=np.concatenate([[0.0], whole.gap_bytes[1:]]),
        position_bytes=whole.position_bytes - whole.position_bytes[0],
        total_bytes=whole.total_bytes - whole.position_bytes[0],
    )


def test_a_heap_grows_from_nothing_in_a_few_collections() -> None:
    """From 4 MiB on: four doublings lead to 64 MiB, and what is alive grows meanwhile."""
    run = steady(100, count=300)
    from_nothing, from_there = (
        median(calibrate([one]), Setting(100), "collections_count") for one in (run, late(run))
    )
    assert 4 <= from_nothing - from_there <= 8


@pytest.mark.parametrize("gogc", [25, 50, 200, 400, 800])
def test_close_to_the_closed_form(gogc: int) -> None:
    """A constant live heap: each collection gives room for what the goal lies above it."""
    run = steady(100, count=200)
    found = median(calibrate([run]), Setting(gogc), "collections_count")
    live = float(run.live_bytes[0])
    assert found == pytest.approx(run.total_bytes / (live * gogc / 100), rel=0.15)


@settings(deadline=None, max_examples=25)
@given(st.lists(st.integers(10, 2000), min_size=2, max_size=6, unique=True))
def test_more_room_means_fewer_collections(gogc: list[int]) -> None:
    found = simulate(CONSTANT, [Setting(one) for one in sorted(gogc)], replicates=1)
    counts = found["collections_count"][:, 0]
    assert (np.diff(counts) <= 0).all()
    assert (np.diff(found["peak_heap_bytes"][:, 0]) >= -MIB).all()


CONSTANT = known(count=100)


def test_a_limit_above_all_changes_nothing() -> None:
    free, limited = (simulate(CONSTANT, [Setting(100, limit)]).values for limit in (None, 1 << 40))
    assert np.array_equal(free[:, :, :9], limited[:, :, :9])


def test_a_limit_keeps_the_heap_below_it() -> None:
    limit = 160 << 20
    found = simulate(CONSTANT, [Setting(None, limit)])
    assert (found["peak_heap_bytes"] <= limit).all()
    assert (found["collections_count"] > 0).all()


def test_gogc_off_without_a_limit_never_collects() -> None:
    found = simulate(CONSTANT, [Setting(None)])
    assert not found["collections_count"].any()
    assert found["peak_heap_bytes"] == pytest.approx(CONSTANT.total_bytes)


def test_a_limit_below_the_live_heap_is_a_spiral() -> None:
    """Collection follows collection, up to half of the CPU time, and the limit is not kept."""
    limit = int(60 * MIB)
    found = simulate(CONSTANT, [Setting(100, limit)])
    usual = simulate(CONSTANT, [Setting(100)])
    assert (found["collections_count"] > 3 * usual["collections_count"]).all()
    assert (found["at_live_heap_count"] > 0.9 * found["collections_count"]).all()
    assert (found["peak_heap_bytes"] > limit).all()


def test_the_cpu_limiter_bounds_the_spiral() -> None:
    """With a heap that takes long to mark, the limiter engages after a second of it."""
    slow = known(count=100, cost=40.0)
    found = simulate(slow, [Setting(100, int(60 * MIB))])
    assert (found["limited_count"] > 0).any()


def test_collections_that_the_program_asks_for_stay() -> None:
    asked = known(trigger=FORCED, count=30)
    for gogc in (50, 400):
        found = simulate(asked, [Setting(gogc)])
        assert np.median(found["forced_count"]) == pytest.approx(30, abs=1)


def test_two_idle_minutes_collect() -> None:
    idle = dataclasses.replace(CONSTANT, gap_ns_per_byte=CONSTANT.gap_ns_per_byte * 1e5)
    found = simulate(idle, [Setting(100), Setting(None, 1 << 40)])
    assert (found["periodic_count"][0] > 0).all()
    assert not found["periodic_count"][1].any()  # GOGC=off has none


def test_a_program_that_sets_gogc_itself() -> None:
    """From then on the asked value is without effect."""
    own = dataclasses.replace(
        CONSTANT,
        event_position=np.array([0.0]),
        event_kind=np.array([SET_GOGC]),
        event_value=np.array([100.0]),
    )
    first, second = (median(own, Setting(gogc), "collections_count") for gogc in (25, 800))
    assert first == second


def test_the_same_seed_gives_the_same() -> None:
    one, two = (simulate(CONSTANT, [Setting(100)], seed=7).values for _ in range(2))
    assert np.array_equal(one, two)


def test_compiled_and_interpreted_agree(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Numba the same text runs as it is: to the same end, but for the last digits."""
    with monkeypatch.context() as context:
        context.setitem(sys.modules, "numba", None)
        interpreted = importlib.util.module_from_spec(pacer_loop.__spec__)
        pacer_loop.__spec__.loader.exec_module(interpreted)
    assert pacer_loop.COMPILED
    assert not interpreted.COMPILED
    draws = np.random.default_rng(3).random(4096)
    columns = _arrays(CONSTANT)
    scalars = np.array(_scalars(CONSTANT))
    for gogc, limit in ((100.0, np.inf), (-1.0, 170 * MIB), (50.0, 60 * MIB)):
        compiled, plain = np.zeros(len(OUTPUTS)), [0.0] * len(OUTPUTS)
        pacer_loop.run_program(gogc, limit, draws, scalars, *columns, compiled)
        lists = [column.tolist() for column in columns]
        interpreted.run_program(gogc, limit, draws.tolist(), scalars.tolist(), *lists, plain)
        assert compiled == pytest.approx(plain, rel=1e-9)


def test_settings_made_before_the_first_sample() -> None:
    """The program's own GOGC counts from its beginning, whatever is asked for."""
    run = steady(100, count=60)
    samples = Samples(
        time_ns=np.array([0, 1]),
        columns={"allocated_bytes": np.array([0, 1]), "gogc_percent": np.array([100, 100])},
        resident_bytes=np.array([-1, -1]),
    )
    own = dataclasses.replace(run, samples=samples, set_by_itself=frozenset({"GOGC"}))
    known_events = dataclasses.replace(calibrate([own]), footprint=CONSTANT.footprint)
    first, second = (median(known_events, Setting(gogc), "collections_count") for gogc in (25, 800))
    assert first == second == median(calibrate([run]), Setting(100), "collections_count")


def test_busy_and_calm_runs_are_not_mixed() -> None:
    """Of three runs alike one marked at triple cost: so does one replicate in three."""
    runs = [steady(100, count=200, cost=cost) for cost in (1.0, 1.0, 3.0)]
    found = simulate(calibrate(runs), [Setting(100)], replicates=24).gc_cpu_ns[0]
    busy = found > 2 * found.min()
    assert busy.sum() == 8
    assert found[busy].mean() / found[~busy].mean() == pytest.approx(3.0, rel=0.15)


def test_holes_under_a_limit_fill_up_or_die_out() -> None:
    """Objects that share spans keep them: the less is given back, the more is collected."""
    footprint = CONSTANT.footprint
    counts = []
    for slots in (1.0, 20.0, 400.0):
        holes = Holes(together_ratio=0.0, slots_count=slots)
        known = dataclasses.replace(CONSTANT, footprint=dataclasses.replace(footprint, holes=holes))
        counts.append(median(known, Setting(None, 140 << 20), "collections_count"))
    assert counts[0] < counts[1] <= counts[2]
