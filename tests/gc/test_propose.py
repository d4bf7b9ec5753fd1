"""What is proposed for programs whose behaviour is known."""

from __future__ import annotations

from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gc_workloads import steady
from stackward.gc.calibration import Calibration, calibrate
from stackward.gc.environment import Setting
from stackward.gc.propose import (
    Choices,
    Proposal,
    Room,
    peak_high_bytes,
    propose,
    safe_gogc,
    score,
)

MIB = 1 << 20


@cache
def known() -> Calibration:
    """Return a program with 64 MiB alive, that was recorded at two settings."""
    return calibrate([steady(50, count=120), steady(200, count=60)])


def proposed(
    budget_mib: int,
    *,
    base: Setting = Setting(100),  # noqa: B008  it is frozen
    not_go_mib: int = 10,
    objective: str = "cpu",
    choices: Choices = Choices(),  # noqa: B008
) -> Proposal:
    room = Room(budget_bytes=budget_mib * MIB, not_go_bytes=not_go_mib * MIB)
    return propose(known(), base=base, room=room, objective=objective, choices=choices)


@settings(deadline=None, max_examples=20)
@given(st.integers(90, 3000), st.sampled_from(["cpu", "latency"]), st.integers(0, 60))
def test_what_is_proposed_keeps_within_the_budget(budget: int, objective: str, beside: int) -> None:
    found = proposed(budget, not_go_mib=beside, objective=objective)
    if found.best is None:
        return
    limit = found.best.setting.memory_limit_bytes
    assert peak_high_bytes(found.best) + beside * MIB <= budget * MIB
    assert not found.best.warnings
    assert limit is None or limit > found.live_bytes + found.other_bytes
    assert limit is None or limit + beside * MIB <= 0.95 * budget * MIB


def test_more_room_more_garbage() -> None:
    """The budget is used, with a finite GOGC and the limit as a net below it."""
    small, large = proposed(200).best, proposed(400).best
    assert small is not None
    assert large is not None
    assert (large.setting.gogc_percent or 0) > (small.setting.gogc_percent or 0) >= 100
    assert score(large, "cpu", 2) < score(small, "cpu", 2)
    assert large.setting.memory_limit_bytes is not None
    assert proposed(800).worth_trying


def test_a_budget_below_what_lives() -> None:
    found = proposed(60)
    assert found.best is None
    assert found.live_bytes == pytest.approx(64 * MIB, rel=0.02)
    assert found.least_budget.high > 74 * MIB
    again = proposed(1 + int(found.least_budget.high) // MIB)
    assert again.best is not None


def test_a_base_that_breaks_the_budget_is_worth_replacing() -> None:
    found = proposed(110)
    assert found.worth_trying
    assert found.best is not None


def test_nothing_better_than_what_one_has() -> None:
    best = proposed(400).best
    assert best is not None
    found = proposed(400, base=best.setting)
    assert not found.worth_trying


def test_only_what_is_asked_for() -> None:
    found = proposed(800, choices=Choices(gogc=(50, 75)))
    assert found.best is not None
    assert found.best.setting.gogc_percent in (50, 75)


def test_off_with_a_limit_far_from_the_floor() -> None:
    found = [proposed(budget, choices=Choices(gogc=(None,))).best for budget in range(100, 900, 50)]
    off = [one.setting for one in found if one is not None and one.setting.gogc_percent is None]
    assert len(off) > 5
    assert min(one.memory_limit_bytes or 0 for one in off) > 1.5 * (64 + 4) * MIB
    near = proposed(120, choices=Choices(gogc=(None,)))
    assert near.best is None or near.best.setting.gogc_percent is not None


def test_a_limit_that_the_program_sets_itself_stays() -> None:
    limit = 300 * MIB
    choices = Choices(limit_fixed=True, fixed_limit_bytes=limit)
    found = proposed(600, base=Setting(100, limit), choices=choices)
    assert found.best is not None
    assert found.best.setting.memory_limit_bytes == limit


def test_room_takes_off_what_is_not_gos() -> None:
    room = Room(budget_bytes=512 * MIB, not_go_bytes=100 * MIB)
    assert room.limit_bytes == 386 * MIB
    assert (
        Room(budget_bytes=512 * MIB, not_go_bytes=0, spread_bytes=60 * MIB).limit_bytes == 452 * MIB
    )
    assert Room(budget_bytes=50 * MIB, not_go_bytes=60 * MIB).limit_bytes == 0


@pytest.mark.parametrize(("budget", "gogc"), [(1000, 400), (270, 200), (180, 100), (80, None)])
def test_where_the_program_may_run_a_second_time(budget: int, gogc: int | None) -> None:
    room = Room(budget_bytes=budget * MIB, not_go_bytes=0)
    assert safe_gogc(known(), room, (400, 200, 100), least=4) == gogc
    assert safe_gogc(known(), room, (400, 200, 100), least=10_000) is None
