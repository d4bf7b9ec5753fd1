"""Decodes gcpacertrace and scavtrace lines, of Go 1.18 to 1.27."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import Floats, Int64s
from stackward.gc.numbers import TEXTS_AT_A_TIME, numbers_in

# Numbers have bounds, so that damaged lines cannot overflow a column.
_N = rb"\d{1,16}+"
_END = re.compile(
    rb"pacer: %(n)b%% CPU \(%(n)b exp\.\) for %(n)b\+%(n)b\+%(n)b B work \(%(n)b B exp\.\) "
    rb"in %(n)b B -> %(n)b B \(\xe2\x88\x86goal -?%(n)b, cons/mark "
    rb"([-+]?\d+(?:\.\d+)?(?:e[-+]?\d{1,3})?)\)" % {b"n": _N}
)
_SCAVENGED = re.compile(
    rb"scav (\d{1,12}+) KiB work(?: \(bg\), (\d{1,12}+) KiB work \(eager\))?, "
    rb"(\d{1,12}+) KiB (?:now|total), (\d{1,3}+)% util( \(forced\)| \[controller reset\])?"
)
_WHOLE = 9  # numbers before cons/mark
_NONE = np.zeros(0, dtype=np.int64)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class PacerEnds:
    """What the pacer said as each concurrent mark ended; exact bytes, one row per line.

    `triggered_bytes` is the live heap (heapLive) when the cycle began, `live_bytes` when marking
    ended, `goal_delta_bytes` the second less the goal, `cons_mark` the ratio in use for this cycle
    (bytes allocated for each byte of work).  A cycle in which nothing was allocated has no line.
    """

    offset: Int64s
    cpu_percent: Int64s
    heap_work_bytes: Int64s
    stack_work_bytes: Int64s
    globals_work_bytes: Int64s
    expected_work_bytes: Int64s
    triggered_bytes: Int64s
    live_bytes: Int64s
    goal_delta_bytes: Int64s
    cons_mark: Floats

    def __len__(self) -> int:
        """Return the number of lines."""
        return len(self.offset)

    @property
    def goal_bytes(self) -> Int64s:
        """Return the heap goal of each cycle as it ended."""
        return self.live_bytes - self.goal_delta_bytes


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ScavengerLines:
    """What the scavenger returned to the system since its line before; one row per line."""

    offset: Int64s
    line: Int64s
    background_bytes: Int64s
    eager_bytes: Int64s
    released_bytes: Int64s  # now, of the whole heap
    used_percent: Int64s
    forced: Int64s


def read_pacer(data: bytes) -> PacerEnds:
    """Return the lines of gcpacertrace that end a cycle."""
    spans = [at for match in _END.finditer(data) for at in (match.start(), *match.span(1))]
    offsets, begins, ends = np.array(spans, dtype=np.int64).reshape(-1, 3).T.copy()
    heads = [data[a:b] for a, b in zip(offsets.tolist(), begins.tolist(), strict=True)]
    parts = [
        numbers_in(heads[i : i + TEXTS_AT_A_TIME]).whole
        for i in range(0, len(heads), TEXTS_AT_A_TIME)
    ]
    whole = np.concatenate([_NONE, *parts]).reshape(-1, _WHOLE)
    whole[[b"goal -" in head for head in heads], _WHOLE - 1] *= -1
    ratios = [float(data[a:b]) for a, b in zip(begins.tolist(), ends.tolist(), strict=True)]
    names = (
        "cpu_percent", "", "heap_work_bytes", "stack_work_bytes", "globals_work_bytes",
        "expected_work_bytes", "triggered_bytes", "live_bytes", "goal_delta_bytes",
    )  # fmt: skip
    columns = {name: column for name, column in zip(names, whole.T, strict=True) if name}
    return PacerEnds(offset=offsets, **columns, cons_mark=np.array(ratios, dtype=np.float64))


def read_scavenger(data: bytes, newlines: Int64s) -> ScavengerLines:
    """Return the lines of scavtrace; `newlines` are the offsets of the line ends."""
    rows = [
        (m.start(), int(m[1]) << 10, int(m[2] or 0) << 10, int(m[3]) << 10, int(m[4]),
         m[5] == b" (forced)")
        for m in _SCAVENGED.finditer(data)
    ]  # fmt: skip
    columns = np.array(rows, dtype=np.int64).reshape(-1, 6).T
    names = (
        "offset", "background_bytes", "eager_bytes", "released_bytes", "used_percent", "forced"
    )  # fmt: skip
    line = np.searchsorted(newlines, columns[0]) + 1
    return ScavengerLines(line=line, **dict(zip(names, columns, strict=True)))
