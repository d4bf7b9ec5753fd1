"""The heap's sawtooth, drawn with block characters."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from stackward.gc import Cycles
from stackward.report.quantities import duration, whole_bytes
from stackward.report.style import Style

_ROWS = 8
_LABEL = 10
_EIGHTHS = " ▁▂▃▄▅▆▇█"


def sawtooth(cycles: Cycles, style: Style) -> Iterator[str]:
    """Yield the live heap over time: it climbs to the trigger and falls to what was marked.

    Each column shows the highest value within it; `·` marks the heap goal.
    """
    if not cycles.heap_live_end_bytes.any():
        yield style("(the heap stayed below a megabyte)", "dim")
        return
    columns = max(20, min(style.width, 100) - _LABEL - 2)
    times, sizes = _corners(cycles)
    heap = _highest(times, sizes, columns)
    goals = np.where(cycles.heap_goal_bytes >= 0, cycles.heap_goal_bytes, 0).astype(np.float64)
    goal = _highest(cycles.end_ns.astype(np.float64), goals, columns)
    top = max(float(heap.max()), float(np.where(goal < 4 * heap.max(), goal, 0).max()), 1.0)
    levels = np.rint(heap / top * _ROWS * 8).astype(int)
    marks = np.rint(goal / top * (_ROWS - 1)).astype(int)
    for row in reversed(range(_ROWS)):
        cells = []
        for level, mark in zip(levels.tolist(), marks.tolist(), strict=True):
            cell = _EIGHTHS[max(0, min(8, level - 8 * row))]
            cells.append("·" if cell == " " and mark == row else cell)
        label = whole_bytes(top * (row + 1) / _ROWS) if row in (_ROWS - 1, _ROWS // 2 - 1) else ""
        yield f"{label:>{_LABEL}} {style(''.join(cells), 'cyan')}".rstrip()
    span = f"0 s to {duration(int(cycles.end_ns[-1]))}: heap in use, with garbage (· heap goal)"
    yield style(" " * (_LABEL + 1) + span, "dim")


def _corners(
    cycles: Cycles,
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return the points between which the heap's size runs: start, end and result of each cycle."""
    times = np.stack([cycles.start_ns, cycles.end_ns, cycles.end_ns], axis=1).ravel()
    sizes = np.stack(
        [cycles.heap_live_start_bytes, cycles.heap_live_end_bytes, cycles.heap_marked_bytes], axis=1
    ).ravel()
    return (
        np.concatenate([[0.0], times.astype(np.float64)]),
        np.concatenate([[0.0], sizes.astype(np.float64)]),
    )


def _highest(
    times: npt.NDArray[np.float64], values: npt.NDArray[np.float64], columns: int
) -> npt.NDArray[np.float64]:
    """Return the highest value of each of `columns` equal stretches of time."""
    end = max(float(times[-1]), 1.0)
    edges = np.linspace(0.0, end, columns + 1)
    found = np.maximum(np.interp(edges[:-1], times, values), np.interp(edges[1:], times, values))
    inside = np.clip((times / end * columns).astype(int), 0, columns - 1)
    np.maximum.at(found, inside, values)
    return found
