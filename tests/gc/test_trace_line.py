"""Lines read thousands at a time, against the same lines read one by one with Python's numbers."""

from __future__ import annotations

import re
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gctrace_lines import Line, log_of
from stackward.gc import numbers, trace_line
from stackward.gc.cycles import ABSENT, FORCED, HEAP, PERIODIC, Cycles
from stackward.gc.trace_line import read_cycles

S, MS, MB = (
    rb"(\d{1,9}+(?:\.\d{1,9}+)?+)", rb"(\d{1,10}+(?:\.\d{1,6}+)?+)", rb"(\d{1,10}+)",
)  # fmt: skip
WHOLE = re.compile(
    rb"gc (\d{1,12}+) @%(s)bs (\d{1,3}+)%%( \(checking for goroutine leaks\))?+: "
    rb"%(n)b\+%(n)b\+%(n)b ms clock, %(n)b\+%(n)b/%(n)b/%(n)b\+%(n)b ms cpu, "
    rb"%(m)b->%(m)b->%(m)b MB, (\d{1,16}+) MB goal, "
    rb"(?:%(m)b MB stacks, %(m)b MB globals, )?+(\d{1,6}+) P( \(forced\))?+"
    % {b"s": S, b"n": MS, b"m": MB}
)
CUT = re.compile(rb"gc \d+ @[\d.]*s?\b")
LEAKS = re.compile(rb"gc \d{1,12}+ @[\d.]{1,19}+s \d{1,3}+% \(checking for")
NO_GOAL_MB = 1 << 40
COLUMNS = [name for name in Cycles.__slots__ if name != "process"]


def slowly(data: bytes) -> tuple[list[dict[str, int]], list[int], list[int]]:
    """Return each cycle's columns, where each line begins, and where broken ones do."""
    cycles, starts, broken = [], [], []
    periodic = [match.end() for match in re.finditer(rb"GC forced\r?\n", data)]
    for at in (match.start() for match in re.finditer(rb"gc \d", data)):
        match = WHOLE.match(data, at)
        if match is None:
            broken += [at] if CUT.match(data, at) else []
            continue
        starts.append(at)
        cycles.append(cycle(match, data))
    for end in periodic:
        row = next((i for i, start in enumerate(starts) if start >= end), None)
        if row is not None:
            cycles[row]["trigger"] = PERIODIC
    return cycles, starts, broken


def cycle(match: re.Match[bytes], data: bytes) -> dict[str, int]:
    number, at, cpu, _, *rest, processors, forced = match.groups()
    times = [int(Decimal(text.decode()) * 10**6) for text in rest[:8]]
    sizes = [ABSENT if text is None else int(text) for text in rest[8:]]
    goal = sizes.pop(3)
    heap_and_roots = [size << 20 if size >= 0 else ABSENT for size in sizes]
    values = [
        int(number), int(Decimal(at.decode()) * 10**9), int(cpu), *times, *heap_and_roots[:3],
        ABSENT if goal >= NO_GOAL_MB else goal << 20, *heap_and_roots[3:], int(processors),
        FORCED if forced else HEAP, bool(LEAKS.match(data, match.start())),
        data.count(b"\n", 0, match.start()) + 1,
    ]  # fmt: skip
    return dict(zip(COLUMNS, values, strict=True))


def fast(data: bytes) -> tuple[list[dict[str, int]], list[int], list[int]]:
    newlines = np.flatnonzero(np.frombuffer(data, dtype=np.uint8) == 0x0A)
    cycles, starts, broken = read_cycles(data, newlines)
    columns = [getattr(cycles, name).tolist() for name in COLUMNS]
    rows = [dict(zip(COLUMNS, row, strict=True)) for row in zip(*columns, strict=True)]
    return rows, starts.tolist(), broken.tolist()


def digits(most: int) -> st.SearchStrategy[str]:
    return st.text("0123456789", min_size=1, max_size=most)


def with_fraction(whole: int, fraction: int) -> st.SearchStrategy[str]:
    return st.tuples(digits(whole), st.just("") | digits(fraction).map(".{}".format)).map("".join)


WIDE = st.integers(0, 10**10 - 1) | st.integers(0, 200)
SHORT_OR_LONG = with_fraction(2, 3) | with_fraction(10, 6)
LINES = st.builds(
    Line,
    number=st.integers(0, 99) | st.integers(0, 10**12 - 1),
    at=with_fraction(4, 3) | with_fraction(9, 9),
    cpu=st.integers(0, 999),
    clock=st.tuples(*[SHORT_OR_LONG] * 3),
    spent=st.tuples(*[SHORT_OR_LONG] * 5),
    heap=st.tuples(WIDE, WIDE, WIDE),
    goal=st.integers(0, 10**16 - 1) | st.integers(0, 200),
    roots=st.none() | st.tuples(WIDE, WIDE),
    processors=st.integers(0, 10**6 - 1),
    forced=st.booleans(),
    leaks=st.booleans(),
).map(str)
OTHER = st.sampled_from([
    "GC forced\n", "gc 5 ", "gc 5 @", "gc 5 @1.", "gc 7 @0.1s", "gc ", "gc 1234567890123 @1s", "\n",
    '{"level":"info"}\n', "v1.27.3", "9", ".", "é", " (forced)", "gc 1 @0.1.2s 3%: ",
])  # fmt: skip
LOGS = st.lists(LINES | LINES.map("{}\n".format) | OTHER, max_size=12).map("".join)


@given(LOGS, st.data())
def test_as_line_by_line(log: str, data: st.DataObject) -> None:
    text = bytearray(log.encode())
    for _ in range(data.draw(st.integers(0, 3)) if text else 0):
        at = data.draw(st.integers(0, len(text) - 1))
        text[at] = data.draw(st.sampled_from(b"0.s+ P\n") | st.integers(0, 255))
    assert fast(bytes(text)) == slowly(bytes(text))


@given(LOGS, st.integers(1, 4), st.integers(1, 60))
def test_as_line_by_line_wherever_a_part_ends(log: str, lines: int, size: int) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(trace_line, "TEXTS_AT_A_TIME", lines)
        patch.setattr(trace_line, "_CHUNK_BYTES", size)
        assert fast(log.encode()) == slowly(log.encode())


def test_more_lines_than_are_read_at_a_time() -> None:
    count = 2 * numbers.TEXTS_AT_A_TIME + 7
    lines = [Line(number=n, at=f"{n / 1000:.3f}", forced=n % 7 == 0) for n in range(1, count)]
    text = log_of(*lines[:3000], str(lines[3000])[:40], *lines[3000:])
    assert fast(text) == slowly(text)
    assert len(fast(text)[0]) == count - 1
