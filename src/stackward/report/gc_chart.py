"""The heap over time, drawn with block characters."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from stackward.gc import Cycles
from stackward.gc.samples import Samples
from stackward.report.quantities import span, whole_bytes
from stackward.report.style import Style

Floats = npt.NDArray[np.float64]

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
    times, sizes = _corners(cycles)
    goals = np.where(cycles.heap_goal_bytes >= 0, cycles.heap_goal_bytes, 0).astype(np.float64)
    yield from _chart(times, sizes, cycles.end_ns.astype(np.float64), goals, style)


def sampled_heap(samples: Samples, style: Style) -> Iterator[str]:
    """Yield the heap's objects over time, as samples saw them."""
    objects = samples["heap_objects_bytes"]
    rows = np.flatnonzero(objects >= 0)
    if len(rows) < 3:
        return
    times = samples.time_ns[rows].astype(np.float64)
    said = samples["heap_goal_bytes"][rows]
    # No goal, as GOGC=off has it, would flatten all else.
    goals = np.where((said >= 0) & (said < 1 << 60), said, 0).astype(np.float64)
    yield from _chart(times, objects[rows].astype(np.float64), times, goals, style)


def _chart(
    times: Floats, sizes: Floats, goal_times: Floats, goals: Floats, style: Style
) -> Iterator[str]:
    columns = max(20, min(style.width, 100) - _LABEL - 2)
    edges = np.linspace(times[0], max(float(times[-1]), float(times[0]) + 1.0), columns + 1)
    heap = _highest(times, sizes, edges)
    goal = _highest(goal_times, goals, edges)
    top = max(float(heap.max()), float(np.where(goal < 4 * heap.max(), goal, 0).max()), 1.0)
    levels = np.rint(heap / top * _ROWS * 8).astype(int)
    marks = np.rint(goal / top * (_ROWS - 1)).astype(int)
    for row in reversed(range(_ROWS)):
        cells = []
        for level, mark in zip(levels.tolist(), marks.tolist(), strict=True):
            cell = _EIGHTHS[max(0, min(8, level - 8 * row))]
            cells.append("·" if cell == " " and mark == row and mark else cell)
        label = whole_bytes(top * (row + 1) / _ROWS) if row in (_ROWS - 1, _ROWS // 2 - 1) else ""
        yield f"{label:>{_LABEL}} {style(''.join(cells), 'cyan')}".rstrip()
    begin = span(float(times[0])) if times[0] else "0 s"
    text = f"{begin} to {span(float(times[-1]))}: heap in use, with garbage (· heap goal)"
    yield style(" " * (_LABEL + 1) + text, "dim")


def _corners(cycles: Cycles) -> tuple[Floats, Floats]:
    """Return the points between which the heap's size runs: start, end and result of each cycle."""
    times = np.stack([cycles.start_ns, cycles.end_ns, cycles.end_ns], axis=1).ravel()
    sizes = np.stack(
        [cycles.heap_live_start_bytes, cycles.heap_live_end_bytes, cycles.heap_marked_bytes], axis=1
    ).ravel()
    # Else what was before is not known; line 0 is of an execution trace.
    first = int(cycles.number[0]) <= 1 and int(cycles.line[0]) > 0
    return (
        np.concatenate([[0.0] * first, times.astype(np.float64)]),
        np.concatenate([[0.0] * first, sizes.astype(np.float64)]),
    )


def _highest(times: Floats, values: Floats, edges: Floats) -> Floats:
    """Return the highest value of each stretch of time between `edges`."""
    found = np.maximum(np.interp(edges[:-1], times, values), np.interp(edges[1:], times, values))
    inside = np.clip(np.searchsorted(edges, times, side="right") - 1, 0, len(edges) - 2)
    np.maximum.at(found, inside, values)
    return found
