"""The simulator's arithmetic, against the pacer's formulas and slow searches."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from stackward.gc.pacer import trigger_bytes
from stackward.gc.pacer_loop import (
    COMPILED,
    assist_of,
    limit_goal,
    limited_trigger,
    moving_room,
    trigger_of,
)

MIB = 1 << 20
SIZES = st.integers(0, 1 << 34)


@given(marked=SIZES, room=SIZES, runway=SIZES)
def test_trigger_is_that_of_the_pacer(marked: int, room: int, runway: int) -> None:
    """Where Go divides whole numbers, the loop may be off by less than 64 bytes."""
    exact = trigger_bytes(
        *(np.array([value], dtype=np.int64) for value in (marked + room, marked, runway))
    )
    assert trigger_of(marked + room, marked, runway) == pytest.approx(float(exact[0]), abs=64)


@given(limit=st.integers(1 << 20, 1 << 36), other=SIZES, marked=SIZES)
def test_limit_goal_is_that_of_the_runtime(limit: int, other: int, marked: int) -> None:
    """As gcControllerState.memoryLimitHeapGoal has it, in whole numbers."""
    if other >= limit:
        expected = marked
    else:
        goal = limit - other
        headroom = max(goal // 100 * 3, MIB)
        goal = headroom if goal < headroom or goal - headroom < headroom else goal - headroom
        expected = max(goal, marked)
    assert limit_goal(limit, other, marked) == pytest.approx(expected, abs=8)


@given(
    marked=st.integers(MIB, 1 << 30),
    room=st.integers(MIB, 1 << 30),
    holes=st.floats(0, 1),
    slope=st.floats(0.5, 1),
    runway=st.integers(0, 1 << 28),
)
@settings(max_examples=300, deadline=None)
@example(marked=MIB, room=(128 << 20) + 1, holes=0.96875, slope=1.0, runway=0)
def test_trigger_while_holes_fill_up(
    marked: int, room: int, holes: float, slope: float, runway: int
) -> None:
    """The first heap at which the pacer's own test holds, found by trying all of them."""
    goal, filled = float(marked + room), holes * room
    lowest = goal - slope * filled

    def collects(heap: float) -> bool:
        now = lowest + slope * min(heap - marked, filled)
        return heap >= float(trigger_of(now, marked, runway))

    tried = np.linspace(marked, goal, 4001)
    first = next(heap for heap in tried if collects(heap))
    found = limited_trigger(goal, lowest, marked, filled, runway)
    if lowest > marked:
        assert found == pytest.approx(first, abs=tried[1] - tried[0] + 64)
    else:
        assert found == marked


@given(
    room=st.floats(1e5, 1e9), speed=st.floats(1e4, 1e10), usual=st.floats(0, 0.3),
    others=st.floats(0.05, 0.6),
)  # fmt: skip
def test_assists_meet_the_room(room: float, speed: float, usual: float, others: float) -> None:
    """With the share found, what is allocated while marking is the room that there was."""
    free = 1 - others
    share = assist_of(room, speed, usual, others, free)
    allocated = speed * (1 - (share - usual) / free) / (others + share)
    if usual < share < 0.98 - others:
        assert allocated == pytest.approx(room, rel=1e-6)
    elif share == usual:
        assert allocated <= room * (1 + 1e-9)


@given(ahead=st.floats(0.01, 1), slope=st.floats(0, 0.999), further=st.floats(1.0, 100.0))
@settings(max_examples=60, deadline=None)
def test_room_that_moves_on(ahead: float, slope: float, further: float) -> None:
    """Step by step: what is allocated pays for the work that is left over the room that is left."""
    wanted = ahead * further
    left, allocated = 1.0, 0.0
    step = wanted / 20_000
    while left > 1e-9 and allocated < wanted:
        room = max(ahead - (1 - slope) * allocated, 1e-12)
        left -= step * max(left / room, 1 / wanted)
        allocated += step
    assert moving_room(ahead, slope, wanted) == pytest.approx(allocated, rel=0.02, abs=2 * step)


def test_numba_is_there() -> None:
    """The tests run with the extra `fast`."""
    assert COMPILED
