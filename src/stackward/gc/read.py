"""A log with gctrace lines in it, mixed with whatever else the program wrote."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from stackward.core import Caveat, StackwardError
from stackward.gc.cycles import ABSENT, Cycles, Int64s
from stackward.gc.pacer_line import PacerEnds, ScavengerLines, read_pacer, read_scavenger
from stackward.gc.trace_line import read_cycles


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class GcLog:
    """The collector's lines of one process.

    `pacer_of` is, for each cycle, the row of `pacer` that belongs to it, ABSENT where it has none.
    """

    cycles: Cycles
    pacer: PacerEnds
    pacer_of: Int64s
    scavenger: ScavengerLines
    caveats: tuple[Caveat, ...] = ()


def read_log(data: bytes, *, source: str) -> GcLog:
    """Return the cycles in `data`, those of the process that has most of them.

    `source` names the input in errors.  Raises `StackwardError` (`no-gctrace`) where there is no
    gctrace line at all.
    """
    # Containers' log drivers write lines as JSON strings, in which > is escaped; lines stay lines.
    if b"-\\u003e" in data:
        data = data.replace(b"-\\u003e", b"->")
    newlines = np.flatnonzero(np.frombuffer(data, dtype=np.uint8) == 0x0A)
    cycles, offsets, broken_at = read_cycles(data, newlines)
    if not len(cycles):
        raise StackwardError(
            "no-gctrace",
            f"{source}: no line of the collector's trace in it",
            "Run the program with GODEBUG=gctrace=1 and keep its standard error; one that ends "
            "before its heap reaches 4 MiB has no collection.",
        )
    # A program may end while the runtime writes: a last line with no end is cut, and not broken.
    of_lines = np.searchsorted(newlines, broken_at)
    broken = tuple((of_lines[of_lines < len(newlines)] + 1).tolist())
    chosen, others = _longest(cycles)
    pacer = read_pacer(data)
    pacer_of = _paired(offsets, pacer) if not others else np.full(len(cycles), ABSENT)
    pacer_of = pacer_of[chosen].astype(np.int64)
    exact = _exact(cycles.take(chosen) if others else cycles, pacer, pacer_of)
    caveats = _caveats(exact, cycles.process, broken, source)
    if not (pacer_of >= 0).any():
        caveats = (*caveats, _ROUNDED)
    return GcLog(
        cycles=exact,
        pacer=pacer,
        pacer_of=pacer_of,
        scavenger=read_scavenger(data, newlines),
        caveats=caveats,
    )


_ROUNDED = Caveat(
    slug="sizes-rounded",
    text="gctrace prints whole megabytes, rounded down; with gcpacertrace=1 beside it, heap sizes "
    "and goals are exact",
)


def _exact(cycles: Cycles, pacer: PacerEnds, pacer_of: Int64s) -> Cycles:
    """Return `cycles` with the bytes that the pacer gives for the heap and its goal."""
    rows = pacer_of >= 0
    if not rows.any():
        return cycles
    columns = {
        "heap_live_start_bytes": pacer.triggered_bytes,
        "heap_live_end_bytes": pacer.live_bytes,
        "heap_goal_bytes": pacer.goal_bytes,
    }
    better = {name: getattr(cycles, name).copy() for name in columns}
    for name, values in columns.items():
        known = rows & (better[name] >= 0)  # a goal that there is not stays absent
        better[name][known] = values[pacer_of[known]]
    return replace(cycles, **better)


def _longest(cycles: Cycles) -> tuple[np.ndarray[tuple[int], np.dtype[np.bool_]], int]:
    """Return the rows of the process with most cycles, and how many processes more there are."""
    counts = np.bincount(cycles.process)
    return cycles.process == int(np.argmax(counts)), len(counts) - 1


def _paired(offsets: Int64s, pacer: PacerEnds) -> Int64s:
    """Return the pacer's line of each cycle: it stands before the cycle's own, after the last."""
    rows = np.searchsorted(offsets, pacer.offset)
    pairs = np.full(len(offsets), ABSENT, dtype=np.int64)
    inside = rows < len(offsets)
    pairs[rows[inside]] = np.arange(len(pacer))[inside]
    return pairs


def _several(processes: Int64s, source: str) -> str:
    """Return whose cycles these are: `processes` tells the process of each line."""
    counts = np.sort(np.bincount(processes))[::-1]
    also = ", ".join(f"{count:,}" for count in counts[1:4]) + (", ..." if len(counts) > 4 else "")
    text = (
        f"{source} holds the traces of {len(counts)} processes: this is the one with most cycles "
        f"({counts[0]:,}; the {'other has' if len(counts) == 2 else 'others have'} {also}). "
    )
    # One after the other there are as many changes as processes after the first.
    if np.count_nonzero(np.diff(processes)) < len(counts):
        return text + (
            "They ran one after the other: `go run` and `go test` trace the go command itself, too"
        )
    return text + (
        "Their lines stand among each other: they ran at the same time, or a program prints such "
        "lines itself; `stackward gc record` keeps the program's own apart"
    )


def _caveats(
    cycles: Cycles, processes: Int64s, broken: tuple[int, ...], source: str
) -> tuple[Caveat, ...]:
    found = []
    if processes.any():
        found.append(Caveat(slug="several-processes", text=_several(processes, source)))
    missing = int(cycles.number[-1] - cycles.number[0] + 1 - len(cycles))
    if cycles.number[0] > 1:
        text = f"the first line is of cycle {cycles.number[0]}: what was before is not known"
        found.append(Caveat(slug="log-begins-late", text=text))
    if missing > 0:
        first = int(cycles.number[:-1][np.diff(cycles.number) > 1][0])
        text = f"{missing} cycles have no line (the first after cycle {first}): sums leave them out"
        found.append(Caveat(slug="cycles-missing", text=text))
    if broken:
        where = ", ".join(map(str, broken[:5])) + (", ..." if len(broken) > 5 else "")
        text = f"{len(broken)} lines are cut or mixed with other output and left out (line {where})"
        found.append(Caveat(slug="lines-broken", text=text))
    return tuple(found)
