"""The pacer's arithmetic against values worked out by hand."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from stackward.gc.pacer import heap_goal_bytes, runway_bytes, trigger_bytes

MIB = 1 << 20


def column(*values: int) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
    return np.array(values, dtype=np.int64)


def test_the_first_cycle_begins_at_61_of_64_parts_of_4_mib() -> None:
    goal = heap_goal_bytes(column(0), column(0), 100)
    assert goal.tolist() == [4 * MIB]
    assert trigger_bytes(goal, column(0), column(0)).tolist() == [4 * MIB // 64 * 61]


def test_goals() -> None:
    assert heap_goal_bytes(column(100 * MIB), column(4 * MIB), 100).tolist() == [204 * MIB]
    assert heap_goal_bytes(column(100 * MIB), column(4 * MIB), 50).tolist() == [152 * MIB]
    assert heap_goal_bytes(column(MIB), column(0), 200).tolist() == [8 * MIB]
    assert heap_goal_bytes(column(MIB), column(0), 0).tolist() == [MIB]


def test_the_runway_sets_the_trigger_between_its_bounds() -> None:
    goal, marked = column(200 * MIB), column(100 * MIB)
    low, high = 100 * MIB + 100 * MIB // 64 * 45, 196 * MIB
    for runway, trigger in ((20, 180 * MIB), (0, high), (80, low), (300, low)):
        assert trigger_bytes(goal, marked, column(runway * MIB)).tolist() == [trigger], runway


def test_sweeping_that_is_not_done_pushes_the_trigger_up() -> None:
    found = trigger_bytes(column(200 * MIB), column(100 * MIB), column(90 * MIB), 190 * MIB)
    assert found.tolist() == [190 * MIB]


def test_no_room_at_all() -> None:
    assert trigger_bytes(column(90), column(100), column(5)).tolist() == [90]


def test_the_runway_is_three_times_what_is_allocated_for_the_work() -> None:
    assert runway_bytes(np.array([0.1]), column(10 * MIB)).tolist() == [3 * MIB]


SIZES = st.integers(0, 1 << 45)


@given(SIZES, SIZES, SIZES)
def test_a_trigger_lies_between_the_live_heap_and_the_goal(a: int, b: int, runway: int) -> None:
    marked, goal = sorted((a, b))
    (found,) = trigger_bytes(column(goal), column(marked), column(runway)).tolist()
    assert marked <= found <= goal
