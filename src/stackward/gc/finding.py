"""What a detector reports: a finding with the lines of the log that show it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stackward.gc.cycles import Cycles, Int64s

Severity = Literal["problem", "warning", "note"]
_SHOWN = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """One line of the log, in words."""

    line: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """Something worth knowing: what it is, what shows it, what to do."""

    slug: str
    severity: Severity
    text: str
    advice: str
    evidence: tuple[Evidence, ...]


def evidence_of(cycles: Cycles, rows: Int64s, words: str = "") -> tuple[Evidence, ...]:
    """Return the first rows and the last of `rows` as evidence."""
    picked = rows.tolist()
    if len(picked) > _SHOWN:
        picked = [*picked[: _SHOWN - 1], picked[-1]]
    return tuple(Evidence(line=int(cycles.line[i]), text=_cycle(cycles, i) + words) for i in picked)


def _cycle(cycles: Cycles, i: int) -> str:
    start, end, marked, goal = (
        _mib(int(column[i]))
        for column in (
            cycles.heap_live_start_bytes, cycles.heap_live_end_bytes,
            cycles.heap_marked_bytes, cycles.heap_goal_bytes,
        )
    )  # fmt: skip
    return (
        f"cycle {cycles.number[i]} at {cycles.start_ns[i] / 1e9:.3f} s: "
        f"{start}->{end}->{marked} MiB, goal {goal}"
    )


def _mib(size: int) -> str:
    return "none" if size < 0 else f"{size >> 20}"
