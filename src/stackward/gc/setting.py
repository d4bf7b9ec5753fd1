"""Tells from the trace alone that GOGC was changed while the program ran."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from stackward.gc.cycles import Cycles, Floats, Int64s
from stackward.gc.finding import Finding, evidence_of
from stackward.gc.pacer import gogc_of_goal

_MIB = 1 << 20
_LEAST_HEAP_BYTES = 16 << 20  # below, whole megabytes are too coarse
_LEAST_CYCLES = 4
_SAME, _OTHER = 0.15, 0.4


def gogc_changed(cycles: Cycles) -> Finding | None:
    """Find two stretches of cycles whose goals were set by clearly different GOGC.

    A goal is the live heap before, plus GOGC percent of it and of the roots.  Under a memory limit
    it follows the limit, and changes from cycle to cycle.
    """
    rows, percent = _implied(cycles)
    stretches = _stretches(percent)
    for before, after in pairwise(stretches):
        was, now = (float(np.median(percent[one])) for one in (before, after))
        if abs(now - was) >= _OTHER * min(was, now):
            first = after.start
            return Finding(
                slug="gogc-changed-likely",
                severity="note",
                text=f"the heap goals fit about GOGC={_rounded(was)} up to cycle "
                f"{cycles.number[rows[first - 1]]} and GOGC={_rounded(now)} from cycle "
                f"{cycles.number[rows[first]]}: the program seems to set it (debug.SetGCPercent), "
                "or a memory limit takes over",
                advice="take it into account: what is set in the environment is overruled",
                evidence=evidence_of(cycles, rows[first - 1 : first + 1]),
            )
    return None


def _implied(cycles: Cycles) -> tuple[Int64s, Floats]:
    """Return the rows in which the goal tells GOGC, and what it tells, in percent."""
    marked, goal = cycles.heap_marked_bytes[:-1], cycles.heap_goal_bytes[1:]
    roots = np.maximum(cycles.stacks_bytes, 0)[:-1] + np.maximum(cycles.globals_bytes, 0)[:-1]
    next_ = np.diff(cycles.number) == 1
    # Whole megabytes are rounded down: half of one is the better guess.
    marked = marked + np.where(marked % _MIB, 0, _MIB // 2)
    goal = goal + np.where(goal % _MIB, 0, _MIB // 2)
    found = np.flatnonzero((marked >= _LEAST_HEAP_BYTES) & (goal > marked) & next_)
    return found + 1, gogc_of_goal(goal[found], marked[found], roots[found])


def _stretches(percent: Floats) -> list[slice]:
    """Return the stretches of at least four values that are about the same."""
    found, begin = [], 0
    for at in range(1, len(percent) + 1):
        middle = float(np.median(percent[begin:at][-50:]))
        if at == len(percent) or abs(percent[at] - middle) > _SAME * middle:
            if at - begin >= _LEAST_CYCLES:
                found.append(slice(begin, at))
            begin = at
    return found


def _rounded(percent: float) -> int:
    step = 5 if percent < 200 else 25
    return max(step, step * round(percent / step))
