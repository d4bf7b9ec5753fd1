"""Decodes gctrace lines: `gc 12 @0.345s 3%: ... 2 P`, as Go 1.18 to 1.27 print them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from stackward.gc.cycles import ABSENT, FORCED, HEAP, PERIODIC, Cycles, Floats, Int64s, goal_bytes

# Searched for anywhere: a program's own output may stand before it on the line.
# Numbers have bounds, so that damaged lines cannot overflow a column; none of them is tried twice.
_N, _MB = rb"\d{1,12}+(?:\.\d{1,9}+)?+", rb"\d{1,12}+"
_LINE = re.compile(
    rb"gc \d{1,12}+ @%(n)bs \d{1,3}+%%(?: \(checking for goroutine leaks\))?+: "
    rb"%(n)b\+%(n)b\+%(n)b ms clock, %(n)b\+%(n)b/%(n)b/%(n)b\+%(n)b ms cpu, "
    rb"%(m)b->%(m)b->%(m)b MB, \d{1,16}+ MB goal, "
    rb"(?:%(m)b MB stacks, %(m)b MB globals, )?+\d{1,6}+ P(?: \(forced\))?+" % {b"n": _N, b"m": _MB}
)
_BEGINNING = re.compile(rb"gc \d+ @[\d.]*s?\b")
_PERIODIC = re.compile(rb"GC forced\r?\n")
_GOAL = b" MB goal, "
_NO_ROOTS = b" MB goal, 0 MB stacks, 0 MB globals, "
_FIELDS = 18
# All but digits and points separates numbers.
_TO_NUMBERS = bytes(c if chr(c) in "0123456789." else 0x20 for c in range(256))


class _Numbers(dict[bytes, float]):
    """Numbers by their text: a long trace repeats few, and looking one up is faster."""

    def __missing__(self, text: bytes) -> float:
        """Return the number that `text` stands for, and remember it."""
        number = self[text] = float(text)
        return number


def read_cycles(data: bytes, newlines: Int64s) -> tuple[Cycles, Int64s]:
    """Return the cycles in `data` and the offsets of their lines.

    `newlines` are the offsets of the line ends.  Lines that are cut or of another form are left
    out; `broken_lines` finds them.
    """
    offsets, texts = [], []
    forced, leaks, rootless = [], [], []
    for row, match in enumerate(_LINE.finditer(data)):
        text = match[0]
        if text.endswith(b")"):
            forced.append(row)
        if b" (c" in text:
            leaks.append(row)
        if b"stacks" not in text:
            rootless.append(row)
            text = text.replace(_GOAL, _NO_ROOTS)
        offsets.append(match.start())
        texts.append(text)
    starts = np.array(offsets, dtype=np.int64)
    words = b" ".join(texts).translate(_TO_NUMBERS).split()
    numbers = np.fromiter(map(_Numbers().__getitem__, words), np.float64, len(words))
    fields = numbers.reshape(-1, _FIELDS)
    whole = fields.astype(np.int64)
    trigger = np.full(len(fields), HEAP, dtype=np.int64)
    trigger[forced] = FORCED
    trigger[_periodic(data, starts)] = PERIODIC
    leak_check = np.zeros(len(fields), dtype=np.bool_)
    leak_check[leaks] = True
    roots = whole[:, 15:17] << 20
    roots[rootless] = ABSENT
    cycles = Cycles(
        number=whole[:, 0],
        start_ns=_nanoseconds(fields[:, 1], 1e9),
        cpu_percent=whole[:, 2],
        **dict(zip(_TIMES, _nanoseconds(fields[:, 3:11], 1e6).T, strict=True)),
        heap_live_start_bytes=whole[:, 11] << 20,
        heap_live_end_bytes=whole[:, 12] << 20,
        heap_marked_bytes=whole[:, 13] << 20,
        heap_goal_bytes=goal_bytes(whole[:, 14]),
        stacks_bytes=roots[:, 0],
        globals_bytes=roots[:, 1],
        processors=whole[:, 17],
        trigger=trigger,
        leak_check=leak_check,
        line=np.searchsorted(newlines, starts) + 1,
        process=_processes(whole[:, 0], fields[:, 1]),
    )
    return cycles, starts


_TIMES = (
    "sweep_termination_ns", "mark_ns", "mark_termination_ns", "sweep_termination_cpu_ns",
    "assist_cpu_ns", "background_cpu_ns", "idle_cpu_ns", "mark_termination_cpu_ns",
)  # fmt: skip


def broken_lines(data: bytes, newlines: Int64s, found: Int64s) -> tuple[int, ...]:
    """Return the lines with the beginning of a gctrace line at which none was read."""
    known = set(found.tolist())
    broken = [m.start() for m in _BEGINNING.finditer(data) if m.start() not in known]
    return tuple((np.searchsorted(newlines, np.array(broken, dtype=np.int64)) + 1).tolist())


def _nanoseconds(values: Floats, scale: float) -> Int64s:
    return np.rint(values * scale).astype(np.int64)


def _periodic(data: bytes, starts: Int64s) -> Int64s:
    """Return the rows of the cycles that a line `GC forced` announces (none for 2 minutes)."""
    said = np.array([match.end() for match in _PERIODIC.finditer(data)], dtype=np.int64)
    rows = np.searchsorted(starts, said)
    return rows[rows < len(starts)]


def _processes(numbers: Int64s, seconds: Floats) -> Int64s:
    """Return which process each cycle is of: several may write to one log, also at once."""
    step = np.diff(numbers)
    if np.all(step == 1) and np.all(np.diff(seconds) >= 0):
        return np.zeros(len(numbers), dtype=np.int64)
    return np.array(_followed(numbers.tolist(), seconds.tolist()), dtype=np.int64)


def _followed(numbers: Sequence[int], seconds: Sequence[float]) -> list[int]:
    """Follow each process by its numbers; one whose lines were lost goes on where time allows."""
    last: list[tuple[int, float]] = []
    processes = []
    for number, at in zip(numbers, seconds, strict=True):
        fits = [i for i, (n, t) in enumerate(last) if n < number and t <= at]
        if number == 1 or not fits:
            last.append((number, at))
            processes.append(len(last) - 1)
            continue
        nearest = max(fits, key=lambda i: last[i][0])
        last[nearest] = (number, at)
        processes.append(nearest)
    return processes
