"""Risks that trace, samples and limits show together: out of memory, memory given back in vain."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import ABSENT, FORCED, Cycles
from stackward.gc.finding import Evidence, Finding, evidence_of, mib, sample_evidence
from stackward.gc.memory import released_and_taken
from stackward.gc.pacer_line import ScavengerLines
from stackward.gc.samples import Samples

_MIB = 1 << 20
_NEAR_PERCENT = 90
# Given back and taken again: 128 MiB a second are some 30,000 page faults.
_SOME_PER_SECOND, _MUCH_PER_SECOND = 128 * _MIB, 512 * _MIB


def out_of_memory_risk(
    cycles: Cycles,
    samples: Samples | None,
    container_limit_bytes: int,
    resident_peak_bytes: int = ABSENT,
) -> Finding | None:
    """Find a peak near the container's limit, or a burst that would have passed it.

    A burst is what the heap grew by while it was marked: the same burst at the largest goal gives
    the peak that the next one may reach.
    """
    if container_limit_bytes <= 0:
        return None
    peak = _peak(cycles, samples, resident_peak_bytes)
    reach = _reach(cycles, samples)
    if max(peak.bytes, reach.bytes) * 100 < container_limit_bytes * _NEAR_PERCENT:
        return None
    limit = mib(container_limit_bytes)
    if peak.bytes * 100 >= container_limit_bytes * _NEAR_PERCENT:
        share = 100 * peak.bytes / container_limit_bytes
        text = f"memory reached {mib(peak.bytes)} MiB, {share:.0f}% of the container's {limit} MiB"
        evidence = peak.evidence
    else:
        text = (
            f"a burst may reach {mib(reach.bytes)} MiB in the container's {limit} MiB: the heap "
            f"grew {mib(reach.past_bytes)} MiB past its goal while it was marked, and may do so at "
            "its largest goal"
        )
        evidence = reach.evidence
    return Finding(
        slug="out-of-memory-risk",
        severity="problem" if peak.bytes >= container_limit_bytes else "warning",
        text=f"{text}; the kernel ends a program that needs more",
        advice="set GOMEMLIMIT below the container's limit (by the memory that is not Go's, and "
        "by the largest burst), or raise the container's limit",
        evidence=evidence,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Height:
    bytes: int
    past_bytes: int = 0
    evidence: tuple[Evidence, ...] = ()


def _peak(cycles: Cycles, samples: Samples | None, resident_peak_bytes: int) -> _Height:
    """Return the most memory that was seen: resident, else mapped by Go, else the heap alone.

    Only what was touched counts against a container's limit, so the others are guesses.
    """
    if samples is not None and len(samples):
        resident = bool((samples.resident_bytes >= 0).any())
        seen = samples.resident_bytes if resident else samples.mapped_bytes
        row, word = int(np.argmax(seen)), "resident" if resident else "mapped"
        told = sample_evidence(
            samples, np.array([row]), lambda i: f"{mib(int(seen[i]))} MiB {word}"
        )
        return _Height(bytes=max(int(seen[row]), resident_peak_bytes), evidence=told)
    if not len(cycles):
        return _Height(bytes=0)
    row = int(np.argmax(cycles.heap_live_end_bytes))
    told = evidence_of(cycles, np.array([row]))
    return _Height(bytes=int(cycles.heap_live_end_bytes[row]), evidence=told)


def _reach(cycles: Cycles, samples: Samples | None) -> _Height:
    """Return what the worst overshoot makes of the largest goal, with the memory beside it."""
    known = np.flatnonzero(cycles.heap_goal_bytes >= 0)
    if not len(known):
        return _Height(bytes=0)
    past = (cycles.heap_live_end_bytes - cycles.heap_goal_bytes)[known]
    row = known[int(np.argmax(past))]
    other = 0 if samples is None else int(samples.other_bytes.max(initial=0))
    roots = int(np.maximum(cycles.stacks_bytes, 0).max())
    over = max(int(past.max()), 0)
    return _Height(
        bytes=int(cycles.heap_goal_bytes[known].max()) + over + max(other, roots),
        past_bytes=over,
        evidence=evidence_of(cycles, np.array([row])),
    )


def scavenger_thrash(
    cycles: Cycles, samples: Samples | None, scavenger: ScavengerLines | None
) -> Finding | None:
    """Find memory that is given back to the system and taken again, over and over."""
    returned, taken, span_ns = ABSENT, ABSENT, 0
    evidence: tuple[Evidence, ...] = ()
    if samples is not None and len(samples) > 1:
        returned, taken = released_and_taken(samples["heap_released_bytes"])
        span_ns = int(samples.time_ns[-1] - samples.time_ns[0])
        released = samples["heap_released_bytes"]
        rows = np.array([int(np.argmin(released)), int(np.argmax(released))])
        evidence = sample_evidence(
            samples, rows, lambda i: f"{mib(int(released[i]))} MiB given back"
        )
    if scavenger is not None and len(scavenger.offset) > 1 and len(cycles):
        by_lines = int(scavenger.background_bytes.sum() + scavenger.eager_bytes.sum())
        if by_lines > returned:
            now = scavenger.released_bytes
            returned, taken = by_lines, by_lines - int(now[-1] - now[0])
            span_ns = int(cycles.end_ns[-1] - cycles.start_ns[0])
            evidence = _scavenged(cycles, scavenger)
    both = min(returned, taken)
    per_second = both * 1e9 / max(span_ns, 1)
    if both < 256 * _MIB or per_second < _SOME_PER_SECOND:
        return None
    return Finding(
        slug="scavenger-thrash",
        severity="warning" if per_second >= _MUCH_PER_SECOND else "note",
        text=f"{mib(returned)} MiB were given back to the system and {mib(taken)} MiB taken again "
        f"in {span_ns / 1e9:.1f} s: each page costs a call and a page fault",
        advice=_smoother(cycles, samples),
        evidence=evidence,
    )


def _smoother(cycles: Cycles, samples: Samples | None) -> str:
    """Return what to do; what the program does not do, or has not, is left out where known."""
    forced = bool((cycles.trigger == FORCED).any())
    limits = None if samples is None else samples["memory_limit_bytes"]
    limited = limits is None or bool(((limits < 0) | (limits < 1 << 60)).any())
    ways = []
    if forced or not len(cycles):
        ways.append("leave out debug.FreeOSMemory")
    if limited:
        ways.append("raise GOMEMLIMIT (the scavenger works against it from 95%)")
    smooth = "smooth the load that makes the heap rise and fall"
    return ", ".join([*ways, f"or {smooth}" if ways else smooth])


def _scavenged(cycles: Cycles, scavenger: ScavengerLines) -> tuple[Evidence, ...]:
    """Return the lines on which most was given back."""
    returned = scavenger.background_bytes + scavenger.eager_bytes
    rows = np.sort(np.argsort(-returned, kind="stable")[:3])
    # A line of the scavenger has no time: that of the next cycle is near.
    after = np.minimum(np.searchsorted(cycles.line, scavenger.line[rows]), len(cycles) - 1)
    return tuple(
        Evidence(
            text=f"{mib(int(returned[row]))} MiB given back",
            time_ns=int(cycles.start_ns[cycle]),
            line=int(scavenger.line[row]),
        )
        for row, cycle in zip(rows.tolist(), after.tolist(), strict=True)
    )
