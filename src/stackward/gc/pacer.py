"""The pacer's arithmetic, as Go 1.27 has it (runtime/mgcpacer.go): goals and triggers.

All sizes are int64 bytes; divisions round down as Go's do.  The functions take columns or numbers.
"""

from __future__ import annotations

import numpy as np

from stackward.gc.cycles import Floats, Int64s

HEAP_MINIMUM_BYTES = 4 << 20  # at GOGC=100
_LOWEST, _HIGHEST, _PARTS = 45, 61, 64  # where between live heap and goal a cycle may begin
_MOST_BEFORE_GOAL_BYTES = 4 << 20
_BACKGROUND_RATIO = 0.25  # of all processors, what background marking uses


def heap_goal_bytes(heap_marked_bytes: Int64s, roots_bytes: Int64s, gogc_percent: int) -> Int64s:
    """Return the goal for the cycle after one that left `heap_marked_bytes`, without a limit.

    `roots_bytes` are the stacks and globals that the last cycle scanned.
    """
    wanted = heap_marked_bytes + (heap_marked_bytes + roots_bytes) * gogc_percent // 100
    return np.maximum(wanted, HEAP_MINIMUM_BYTES * gogc_percent // 100)


def gogc_of_goal(
    goal_bytes: Floats | Int64s, heap_marked_bytes: Floats | Int64s, roots_bytes: Floats | Int64s
) -> Floats:
    """Return the GOGC, in percent, that makes `goal_bytes` of a live heap and its roots."""
    return 100.0 * (goal_bytes - heap_marked_bytes) / (heap_marked_bytes + roots_bytes)


def marked_of_goal(goal_bytes: Floats, roots_bytes: Floats, gogc_percent: int) -> Floats:
    """Return the live heap of which `gogc_percent` makes `goal_bytes`."""
    return (goal_bytes - roots_bytes * gogc_percent / 100) / (1 + gogc_percent / 100)


def runway_bytes(cons_mark: Floats, work_bytes: Int64s) -> Int64s:
    """Return what is expected to be allocated while `work_bytes` of heap and roots are marked."""
    ratio = (1 - _BACKGROUND_RATIO) / _BACKGROUND_RATIO
    return np.asarray(cons_mark * ratio * work_bytes).astype(np.int64)


def trigger_bytes(
    goal_bytes: Int64s,
    heap_marked_bytes: Int64s,
    runway: Int64s,
    minimum_bytes: Int64s | int = 0,
) -> Int64s:
    """Return the live heap at which the next cycle begins.

    `minimum_bytes` keeps it above what sweeping needs; 0 once sweeping is done.
    """
    part = (goal_bytes - heap_marked_bytes) // _PARTS
    floor = np.maximum(heap_marked_bytes, minimum_bytes)
    low = np.maximum(heap_marked_bytes + part * _LOWEST, floor)
    high = heap_marked_bytes + part * _HIGHEST
    near = goal_bytes - _MOST_BEFORE_GOAL_BYTES
    high = np.where((goal_bytes > _MOST_BEFORE_GOAL_BYTES) & (near > high), near, high)
    high = np.maximum(high, low)
    wanted = np.where(runway > goal_bytes, low, goal_bytes - runway)
    found = np.clip(wanted, low, high)
    return np.where(heap_marked_bytes >= goal_bytes, goal_bytes, found)
