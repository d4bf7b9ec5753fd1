"""What a detector reports: a finding with the lines of the log that show it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import numpy as np

from stackward.gc.cycles import Cycles, Int64s
from stackward.gc.samples import Samples

Severity = Literal["problem", "warning", "note"]
_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """What shows it, in words: a line of the log, or a sample of the runtime's metrics.

    `line` is None for a sample; `time_ns` is since the program began.
    """

    text: str
    time_ns: int
    line: int | None = None

    @property
    def place(self) -> str:
        """Return where it stands, for people."""
        if self.line is not None:
            return f"line {self.line}"
        return f"at {self.time_ns / 1e9:.{3 if self.time_ns < 10_000_000_000 else 1}f} s"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something worth knowing: what it is, what shows it, what to do."""

    slug: str
    severity: Severity
    text: str
    advice: str
    evidence: tuple[Evidence, ...]


def evidence_of(
    cycles: Cycles,
    rows: Int64s,
    *,
    worst: int | None = None,
    says: Callable[[int], str] = lambda _: "",
) -> tuple[Evidence, ...]:
    """Return the first rows and the last of `rows` as evidence, and the `worst` one of them.

    `says` adds to a cycle's sizes what it is shown for.
    """
    numbered = bool((cycles.line > 0).all())
    return tuple(
        Evidence(
            text=_cycle(cycles, i, timed=numbered) + says(i),
            time_ns=int(cycles.start_ns[i]),
            line=int(cycles.line[i]) if numbered else None,
        )
        for i in _picked(rows, worst)
    )


def sample_evidence(
    samples: Samples, rows: Int64s, says: Callable[[int], str]
) -> tuple[Evidence, ...]:
    """Return the first and the last of the samples in `rows` as evidence, told by `says`."""
    return tuple(
        Evidence(text=says(i), time_ns=int(samples.time_ns[i])) for i in _picked(np.unique(rows))
    )


def mib(size: int) -> str:
    """Return a size in whole MiB for a finding, none where it is absent."""
    return "none" if size < 0 else f"{size / (1 << 20):,.0f}"


def _picked(rows: Int64s, worst: int | None = None) -> list[int]:
    picked: list[int] = rows.tolist()
    if len(picked) <= _SHOWN:
        return picked
    if worst is None or worst in {picked[0], picked[-1]}:
        return [*picked[: _SHOWN - 1], picked[-1]]
    return [picked[0], worst, picked[-1]]


def _cycle(cycles: Cycles, i: int, *, timed: bool) -> str:
    start, end, marked, goal = (
        mib(int(column[i]))
        for column in (
            cycles.heap_live_start_bytes, cycles.heap_live_end_bytes,
            cycles.heap_marked_bytes, cycles.heap_goal_bytes,
        )
    )  # fmt: skip
    at = f" at {cycles.start_ns[i] / 1e9:.3f} s" if timed else ""
    return f"cycle {cycles.number[i]}{at}: {start}->{end}->{marked} MiB, goal {goal}"
