"""Decodes gctrace lines: `gc 12 @0.345s 3%: ... 2 P`, as Go 1.18 to 1.27 print them."""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np

from stackward.gc.cycles import ABSENT, FORCED, HEAP, PERIODIC, Cycles, Flags, Int64s, goal_bytes
from stackward.gc.numbers import Numbers, numbers_in

# Searched for anywhere: a program's own output may stand before it on the line.
# Numbers have bounds, so that damaged lines cannot overflow a column; none of them is tried twice.
_S, _MS, _MB = rb"\d{1,9}+(?:\.\d{1,9}+)?+", rb"\d{1,10}+(?:\.\d{1,6}+)?+", rb"\d{1,10}+"
# What begins as such a line and does not go on as one matches up to there.
_LINE = re.compile(
    rb"gc (?:\d{1,12}+ @%(s)bs \d{1,3}+%%(?: \(checking for goroutine leaks\))?+: "
    rb"%(n)b\+%(n)b\+%(n)b ms clock, %(n)b\+%(n)b/%(n)b/%(n)b\+%(n)b ms cpu, "
    rb"%(m)b->%(m)b->%(m)b MB, \d{1,16}+ MB goal, "
    rb"(?:%(m)b MB stacks, %(m)b MB globals, )?+\d{1,6}+ P(?: \(forced\))?+"
    rb"|\d+ @[\d.]*s?\b)" % {b"s": _S, b"n": _MS, b"m": _MB}
)
_ENDS_BYTES = (ord("P"), ord(")"))
_PERIODIC = re.compile(rb"GC forced\r?\n")
_LEAK_CHECK = re.compile(rb"gc \d{1,12}+ @[\d.]{1,19}+s \d{1,3}+% \(checking for")
_FIELDS, _ROOTS = 18, slice(15, 17)


def read_cycles(data: bytes, newlines: Int64s) -> tuple[Cycles, Int64s, Int64s]:
    """Return the cycles in `data`, the offsets of their lines, and those of broken lines.

    `newlines` are the offsets of the line ends.  Lines that are cut or of another form are left
    out: they are the broken ones.
    """
    offsets, texts = [], []
    for match in _LINE.finditer(data):
        offsets.append(match.start())
        texts.append(match[0])
    starts = np.array(offsets, dtype=np.int64)
    ends = starts + np.fromiter(map(len, texts), dtype=np.int64, count=len(texts))
    last = np.frombuffer(data, dtype=np.uint8)[ends - 1]
    whole_lines = np.isin(last, _ENDS_BYTES)
    broken = starts[~whole_lines]
    if len(broken):
        starts, last = starts[whole_lines], last[whole_lines]
        texts = [text for text, whole in zip(texts, whole_lines.tolist(), strict=True) if whole]
    fields = _fields(texts)
    whole = fields.whole
    trigger = np.full(len(texts), HEAP, dtype=np.int64)
    trigger[last == ord(")")] = FORCED
    trigger[_periodic(data, starts)] = PERIODIC
    start_ns = fields.column(1).scaled(9)
    roots = np.where(whole[:, _ROOTS] < 0, ABSENT, whole[:, _ROOTS] << 20)
    cycles = Cycles(
        number=whole[:, 0],
        start_ns=start_ns,
        cpu_percent=whole[:, 2],
        **dict(zip(_TIMES, fields.column(slice(3, 11)).scaled(6).T, strict=True)),
        heap_live_start_bytes=whole[:, 11] << 20,
        heap_live_end_bytes=whole[:, 12] << 20,
        heap_marked_bytes=whole[:, 13] << 20,
        heap_goal_bytes=goal_bytes(whole[:, 14]),
        stacks_bytes=roots[:, 0],
        globals_bytes=roots[:, 1],
        processors=whole[:, 17],
        trigger=trigger,
        leak_check=_leak_checks(data, starts),
        line=np.searchsorted(newlines, starts) + 1,
        process=_processes(whole[:, 0], start_ns),
    )
    return cycles, starts, broken


def _fields(texts: Sequence[bytes]) -> Numbers:
    """Return the numbers of each line, as rows; ABSENT for stacks and globals that it lacks."""
    numbers = numbers_in(texts)
    if len(numbers) != _FIELDS * len(texts):
        present = np.ones((len(texts), _FIELDS), dtype=np.bool_)
        present[[b"stacks" not in text for text in texts], _ROOTS] = False
        numbers = numbers.put(np.flatnonzero(present), present.size, ABSENT)
    return numbers.reshape(len(texts), _FIELDS)


_TIMES = (
    "sweep_termination_ns", "mark_ns", "mark_termination_ns", "sweep_termination_cpu_ns",
    "assist_cpu_ns", "background_cpu_ns", "idle_cpu_ns", "mark_termination_cpu_ns",
)  # fmt: skip


def _periodic(data: bytes, starts: Int64s) -> Int64s:
    """Return the rows of the cycles that a line `GC forced` announces (none for 2 minutes)."""
    said = np.array([match.end() for match in _PERIODIC.finditer(data)], dtype=np.int64)
    rows = np.searchsorted(starts, said)
    return rows[rows < len(starts)]


def _leak_checks(data: bytes, starts: Int64s) -> Flags:
    """Return which cycles looked for goroutines that can never run again."""
    said = np.array([match.start() for match in _LEAK_CHECK.finditer(data)], dtype=np.int64)
    return np.isin(starts, said)


def _processes(numbers: Int64s, start_ns: Int64s) -> Int64s:
    """Return which process each cycle is of: several may write to one log, also at once."""
    step = np.diff(numbers)
    if np.all(step == 1) and np.all(np.diff(start_ns) >= 0):
        return np.zeros(len(numbers), dtype=np.int64)
    return np.array(_followed(numbers.tolist(), start_ns.tolist()), dtype=np.int64)


def _followed(numbers: Sequence[int], start_ns: Sequence[int]) -> list[int]:
    """Follow each process by its numbers; one whose lines were lost goes on where time allows."""
    last: list[tuple[int, int]] = []
    processes = []
    for number, at in zip(numbers, start_ns, strict=True):
        fits = [i for i, (n, t) in enumerate(last) if n < number and t <= at]
        if number == 1 or not fits:
            last.append((number, at))
            processes.append(len(last) - 1)
            continue
        nearest = max(fits, key=lambda i: last[i][0])
        last[nearest] = (number, at)
        processes.append(nearest)
    return processes
