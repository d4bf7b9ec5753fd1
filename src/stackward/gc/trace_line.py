"""Decodes gctrace lines: `gc 12 @0.345s 3%: ... 2 P`, as Go 1.18 to 1.27 print them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import ABSENT, FORCED, HEAP, PERIODIC, Cycles, Flags, Int64s, goal_bytes
from stackward.gc.numbers import TEXTS_AT_A_TIME, Bytes, Numbers, numbers_in

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
_START, _TIMES, _HEAP, _GOAL, _ROOTS = 1, slice(3, 11), slice(11, 14), 14, slice(15, 17)
_FIELDS = 18
_CHUNK_BYTES = 1 << 18  # so that the arrays between stay in the processor's cache


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Lines:
    """Whole lines of the trace: their offsets, their words, and the last byte of each."""

    starts: Int64s
    texts: Sequence[bytes]
    last: Bytes
    broken: Int64s  # the offsets of lines that are not whole


def read_cycles(data: bytes, newlines: Int64s) -> tuple[Cycles, Int64s, Int64s]:
    """Return the cycles in `data`, the offsets of their lines, and those of broken lines.

    `newlines` are the offsets of the line ends.  Lines that are cut or of another form are left
    out: they are the broken ones.
    """
    beginnings = _beginnings(data)
    table = np.empty((_FIELDS, len(beginnings)), dtype=np.int64)
    none = np.zeros(0, dtype=np.int64)
    starts, last, broken, count = [none], [none.astype(np.uint8)], [none], 0
    for lines in _whole_lines(data, beginnings):
        table[:, count : count + len(lines.texts)] = _rows(lines.texts)
        count += len(lines.texts)
        starts.append(lines.starts)
        last.append(lines.last)
        broken.append(lines.broken)
    offsets = np.concatenate(starts)
    trigger = np.full(count, HEAP, dtype=np.int64)
    trigger[np.concatenate(last) == ord(")")] = FORCED
    trigger[_periodic(data, offsets)] = PERIODIC
    cycles = Cycles(
        **dict(zip(_COLUMNS, table[:, :count], strict=True)),
        trigger=trigger,
        leak_check=_leak_checks(data, offsets),
        line=np.searchsorted(newlines, offsets) + 1,
        process=_processes(table[0, :count], table[_START, :count]),
    )
    return cycles, offsets, np.concatenate(broken)


_COLUMNS = (
    "number", "start_ns", "cpu_percent", "sweep_termination_ns", "mark_ns", "mark_termination_ns",
    "sweep_termination_cpu_ns", "assist_cpu_ns", "background_cpu_ns", "idle_cpu_ns",
    "mark_termination_cpu_ns", "heap_live_start_bytes", "heap_live_end_bytes", "heap_marked_bytes",
    "heap_goal_bytes", "stacks_bytes", "globals_bytes", "processors",
)  # fmt: skip


def _beginnings(data: bytes) -> Int64s:
    """Return where `gc `, and a digit after it, stand."""
    text = np.frombuffer(data, dtype=np.uint8)
    found = [np.zeros(0, dtype=np.int64)]
    for begin in range(0, len(text) - 3, _CHUNK_BYTES):
        chunk = text[begin : begin + _CHUNK_BYTES + 3]
        said = (chunk[:-3] == ord("g")) & (chunk[1:-2] == ord("c")) & (chunk[2:-1] == ord(" "))
        said &= (chunk[3:] - np.uint8(ord("0"))) < 10
        found.append(np.flatnonzero(said) + begin)
    return np.concatenate(found)


def _whole_lines(data: bytes, beginnings: Int64s) -> Iterator[_Lines]:
    """Yield the lines of the trace, some thousand at a time; each is at one of `beginnings`.

    A line ends before the next begins; whether a cut one does is told by the byte after it.
    """
    text = np.frombuffer(data, dtype=np.uint8)
    for first in range(0, len(beginnings), TEXTS_AT_A_TIME):
        starts = beginnings[first : first + TEXTS_AT_A_TIME]
        after = beginnings[first + TEXTS_AT_A_TIME :][:1]
        span = int(starts[0]), int(after[0]) + 1 if len(after) else len(data)
        # Matches take three times as long as their words; where each is, is mostly known.
        texts = _LINE.findall(data, *span)
        if len(texts) != len(starts):
            starts = np.array([m.start() for m in _LINE.finditer(data, *span)], dtype=np.int64)
        last = text[starts + np.fromiter(map(len, texts), np.int64, len(texts)) - 1]
        whole = np.isin(last, _ENDS_BYTES)
        if not whole.all():
            texts = [text for text, is_whole in zip(texts, whole.tolist(), strict=True) if is_whole]
        yield _Lines(starts=starts[whole], texts=texts, last=last[whole], broken=starts[~whole])


def _rows(texts: Sequence[bytes]) -> Int64s:
    """Return the lines' fields in base units: one row for each of `_COLUMNS`."""
    numbers = _fields(texts)
    rows = numbers.whole.T.copy()
    rows[_START] = numbers.column(_START).scaled(9)
    rows[_TIMES] = numbers.column(_TIMES).scaled(6).T
    rows[_HEAP] <<= 20
    rows[_GOAL] = goal_bytes(rows[_GOAL])
    rows[_ROOTS] = np.where(rows[_ROOTS] < 0, ABSENT, rows[_ROOTS] << 20)
    return rows


def _fields(texts: Sequence[bytes]) -> Numbers:
    """Return the numbers of each line, as rows; ABSENT for stacks and globals that it lacks."""
    numbers = numbers_in(texts)
    if len(numbers) != _FIELDS * len(texts):
        present = np.ones((len(texts), _FIELDS), dtype=np.bool_)
        present[[b"stacks" not in text for text in texts], _ROOTS] = False
        numbers = numbers.put(np.flatnonzero(present), present.size, ABSENT)
    return numbers.reshape(len(texts), _FIELDS)


def _periodic(data: bytes, starts: Int64s) -> Int64s:
    """Return the rows of the cycles that a line `GC forced` announces (none for 2 minutes)."""
    said = np.array([match.end() for match in _PERIODIC.finditer(data)], dtype=np.int64)
    rows = np.searchsorted(starts, said)
    return rows[rows < len(starts)]


def _leak_checks(data: bytes, starts: Int64s) -> Flags:
    """Return which cycles looked for goroutines that can never run again."""
    said: list[int] = []
    if b"% (checking for" in data:  # rare, and sooner looked for
        said = [match.start() for match in _LEAK_CHECK.finditer(data)]
    return np.isin(starts, np.array(said, dtype=np.int64))


def _processes(numbers: Int64s, start_ns: Int64s) -> Int64s:
    """Return which process each cycle is of: several may write to one log, also at once."""
    step = np.diff(numbers)
    if np.all(step == 1) and np.all(np.diff(start_ns) >= 0):
        return np.zeros(len(numbers), dtype=np.int64)
    return np.array(_followed(numbers.tolist(), start_ns.tolist()), dtype=np.int64)


def _followed(numbers: Sequence[int], start_ns: Sequence[int]) -> list[int]:
    """Follow each process by its numbers; one whose lines were lost goes on where time allows.

    Of two that have come as far, the one that began later goes on: the other may have ended there.
    """
    last: list[tuple[int, int]] = []
    processes = []
    for number, at in zip(numbers, start_ns, strict=True):
        fits = [i for i, (n, t) in enumerate(last) if n < number and t <= at]
        if number == 1 or not fits:
            last.append((number, at))
            processes.append(len(last) - 1)
            continue
        nearest = max(fits, key=lambda i: (last[i][0], i))
        last[nearest] = (number, at)
        processes.append(nearest)
    return processes
