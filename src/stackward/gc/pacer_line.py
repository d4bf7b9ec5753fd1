"""Decodes gcpacertrace and scavtrace lines, of Go 1.18 to 1.27."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import Floats, Int64s

_NUMBER = rb"[-+]?[\d.]+(?:e[-+]?\d+)?"
_END = re.compile(
    rb"pacer: (\d+)% CPU \(\d+ exp\.\) for (\d+)\+(\d+)\+(\d+) B work \((\d+) B exp\.\) "
    rb"in (\d+) B -> (\d+) B \(\xe2\x88\x86goal (-?\d+), cons/mark (" + _NUMBER + rb")\)"
)
_SCAVENGED = re.compile(
    rb"scav (\d+) KiB work(?: \(bg\), (\d+) KiB work \(eager\))?, (\d+) KiB (?:now|total), "
    rb"(\d+)% util( \(forced\)| \[controller reset\])?"
)


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
    background_bytes: Int64s
    eager_bytes: Int64s
    released_bytes: Int64s  # now, of the whole heap
    used_percent: Int64s
    forced: Int64s


def read_pacer(data: bytes) -> PacerEnds:
    """Return the lines of gcpacertrace that end a cycle."""
    rows = [(match.start(), *match.groups()) for match in _END.finditer(data)]
    whole = np.array([[int(one) for one in row[:-1]] for row in rows], dtype=np.int64)
    whole = whole.reshape(-1, 9)
    names = (
        "offset", "cpu_percent", "heap_work_bytes", "stack_work_bytes", "globals_work_bytes",
        "expected_work_bytes", "triggered_bytes", "live_bytes", "goal_delta_bytes",
    )  # fmt: skip
    return PacerEnds(
        **dict(zip(names, whole.T, strict=True)),
        cons_mark=np.array([float(row[-1]) for row in rows], dtype=np.float64),
    )


def read_scavenger(data: bytes) -> ScavengerLines:
    """Return the lines of scavtrace."""
    rows = [
        (m.start(), int(m[1]) << 10, int(m[2] or 0) << 10, int(m[3]) << 10, int(m[4]),
         m[5] == b" (forced)")
        for m in _SCAVENGED.finditer(data)
    ]  # fmt: skip
    columns = np.array(rows, dtype=np.int64).reshape(-1, 6).T
    names = (
        "offset", "background_bytes", "eager_bytes", "released_bytes", "used_percent", "forced"
    )  # fmt: skip
    return ScavengerLines(**dict(zip(names, columns, strict=True)))
