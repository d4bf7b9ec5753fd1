"""Looks for what is wrong or worth knowing in a trace; each detector names its evidence.

Thresholds are of what users can feel: a pause of 10 ms, a twentieth of all CPU time, collections
within 50 ms of each other.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from stackward.gc.cycles import FORCED, HEAP, PERIODIC, Cycles, Int64s
from stackward.gc.finding import Evidence, Finding, evidence_of
from stackward.gc.growth import Growth, growth_of
from stackward.gc.pacer import HEAP_MINIMUM_BYTES
from stackward.gc.setting import gogc_changed

_MIB = 1 << 20
_LONG_PAUSE_NS, _GRAVE_PAUSE_NS = 10_000_000, 50_000_000
_CLOSE_NS = 50_000_000
_MUCH_CPU_PERCENT = 25.0
_LIMITER_PERCENT = 45.0
_MANY_ASSISTS = 0.2
_GROWTH_CYCLES = 8
_WARM_CYCLES = 10
_SECOND_NS = 1_000_000_000
_NOTICED_CPU_PERCENT = 5.0
_LONG_SPAN_NS = 10 * _SECOND_NS  # in less, a program may still be loading its data
_STUCK_CYCLES = 5

Detector = Callable[[Cycles], Finding | None]


def detect_in_cycles(cycles: Cycles) -> tuple[Finding, ...]:
    """Return what shows in the trace lines alone."""
    return tuple(found for one in _DETECTORS if (found := one(cycles)) is not None)


def _limit_collapse(cycles: Cycles) -> Finding | None:
    """Find a goal that lies at the live heap: a memory limit leaves no room to allocate."""
    before = cycles.heap_marked_bytes[:-1]
    goal = cycles.heap_goal_bytes[1:]
    stuck = (goal >= 0) & (goal <= before + _MIB) & (before > 2 * HEAP_MINIMUM_BYTES)
    rows = _longest_run(stuck) + 1
    if len(rows) < _STUCK_CYCLES:
        return None
    percent = _busy_percent(cycles)
    limiter = (
        f", for {percent:.0f}% of all CPU time (the runtime's CPU limiter was probably on)"
        if percent >= _MUCH_CPU_PERCENT
        else ""
    )
    return Finding(
        slug="goal-at-live-heap",
        severity="problem",
        text=f"for {len(rows)} cycles in a row the heap goal was no higher than the live heap: the "
        f"memory limit leaves no room, so that collection follows collection{limiter}",
        advice="raise GOMEMLIMIT above the live heap with its stacks and other memory, or keep "
        "less alive; GOGC alone cannot help below the limit",
        evidence=evidence_of(cycles, rows),
    )


def _busy(cycles: Cycles) -> Finding | None:
    """Find stretches in which the collector takes about all that its CPU limiter allows.

    The limiter is a bucket that holds a second of all processors' time: it takes as long to fill.
    """
    span = np.maximum(_intervals(cycles), 1)
    # The limiter leaves idle processors out, too.
    window = np.maximum(span * cycles.processors[:-1] - cycles.idle_cpu_ns[:-1], 1)
    percent = 100.0 * cycles.compulsory_cpu_ns[:-1] / window
    rows = _longest_run(percent >= _LIMITER_PERCENT)
    if len(rows) >= _STUCK_CYCLES and span[rows].sum() >= _SECOND_NS:
        return Finding(
            slug="cpu-limiter-likely",
            severity="problem",
            text=f"for {len(rows)} cycles in a row the collector took {_LIMITER_PERCENT:.0f}% or "
            "more of the CPU time, where the runtime's limiter (50%) lets the heap grow past its "
            "limit instead",
            advice="raise GOMEMLIMIT or GOGC, or allocate less; the metric "
            "/gc/limiter/last-enabled:gc-cycle says whether the limiter was on",
            evidence=evidence_of(cycles, rows),
        )
    rows = np.flatnonzero(percent >= _MUCH_CPU_PERCENT)
    total = 100.0 * int(cycles.compulsory_cpu_ns[:-1].sum()) / int(window.sum()) if len(span) else 0
    often = len(rows) * 2 >= len(percent)
    if len(rows) < _STUCK_CYCLES or not (often or total >= _MUCH_CPU_PERCENT):
        return None
    return Finding(
        slug="much-gc-cpu",
        severity="warning" if span[rows].sum() >= _SECOND_NS else "note",
        text=f"the collector took {total:.0f}% of the CPU time that was not idle, "
        f"{_MUCH_CPU_PERCENT:.0f}% or more in {len(rows)} of {len(percent)} intervals",
        advice="raise GOGC where there is memory, or allocate less (`stackward run`)",
        evidence=evidence_of(cycles, rows),
    )


def _overshoot(cycles: Cycles) -> Finding | None:
    """Find cycles that ended above their goal by more than rounding and one large object.

    The first cycles of a heap that fills end above their goals as a rule: no more than a note.
    """
    goal, end = cycles.heap_goal_bytes, cycles.heap_live_end_bytes
    rows = np.flatnonzero((goal >= 0) & (end > goal + np.maximum(goal // 10, 4 * _MIB)))
    if not len(rows):
        return None
    over, warm = int((end - goal)[rows].max()), rows[-1] >= _WARM_CYCLES
    often = len(rows) * 10 >= len(cycles) or (len(rows) * 100 >= len(cycles) and warm)
    grave = (over >= 16 * _MIB and often) or (over >= 64 * _MIB and warm)
    return Finding(
        slug="goal-overshot",
        severity="warning" if grave else "note",
        text=f"{len(rows)} of {len(cycles)} cycles ended above their heap goal, by up to "
        f"{over >> 20} MiB: the program allocated faster than marking could finish",
        advice="leave that much room below the container's limit, spread the burst, or let "
        "GOMEMLIMIT start collections earlier",
        evidence=evidence_of(cycles, rows, worst=int(rows[np.argmax((end - goal)[rows])])),
    )


def _assists(cycles: Cycles) -> Finding | None:
    assist, all_ = int(cycles.assist_cpu_ns.sum()), int(cycles.compulsory_cpu_ns.sum())
    span = int(cycles.end_ns[-1] - cycles.start_ns[0]) * int(cycles.processors.max())
    if assist < _MANY_ASSISTS * all_ or assist * 200 < span or assist < 10_000_000:
        return None
    rows = np.argsort(-cycles.assist_cpu_ns, kind="stable")[:3]
    return Finding(
        slug="mark-assists",
        severity="warning" if assist * 50 >= span else "note",
        text=f"{100 * assist / all_:.0f}% of the collector's CPU time was taken from goroutines "
        f"that allocate (mark assists), {100 * assist / span:.1f}% of all CPU time: their requests "
        "wait for it",
        advice="raise GOGC, so that marking has a longer runway, or allocate less while it runs",
        evidence=evidence_of(cycles, np.sort(rows)),
    )


def _at_minimum(cycles: Cycles) -> Finding | None:
    """Find a heap so small that the 4 MiB minimum decides when to collect."""
    small = (cycles.heap_goal_bytes == HEAP_MINIMUM_BYTES) & (cycles.trigger == HEAP)
    rows = np.flatnonzero(small)
    if len(rows) * 2 < len(cycles) or len(rows) < _STUCK_CYCLES or not _often(cycles):
        return None
    return Finding(
        slug="heap-minimum",
        severity="note",
        text=f"{len(rows)} of {len(cycles)} cycles had the smallest heap goal (4 MiB): a small "
        "heap with much garbage is collected often",
        advice="raise GOGC (the minimum grows with it), or set GOGC=off with a GOMEMLIMIT",
        evidence=evidence_of(cycles, rows),
    )


def _close_together(cycles: Cycles) -> Finding | None:
    if len(cycles) < 20:
        return None
    middle = int(np.median(_intervals(cycles)))
    if middle >= _CLOSE_NS or not _often(cycles):
        return None
    rows = np.flatnonzero(_intervals(cycles) < _CLOSE_NS) + 1
    percent = _busy_percent(cycles)
    return Finding(
        slug="frequent-collections",
        severity="warning" if percent >= _NOTICED_CPU_PERCENT else "note",
        text=f"half of all collections began within {middle / 1e6:.0f} ms of the one before; "
        f"they took {percent:.1f}% of the CPU time",
        advice="raise GOGC, or allocate less: `stackward run` shows where",
        evidence=evidence_of(cycles, rows),
    )


def _explicit(cycles: Cycles) -> Finding | None:
    rows = np.flatnonzero((cycles.trigger == FORCED) & ~cycles.leak_check)
    if not len(rows):
        return None
    often = len(rows) * 2 > len(cycles)
    return Finding(
        slug="explicit-collections",
        severity="warning" if often or len(rows) >= 10 else "note",
        text=f"{len(rows)} of {len(cycles)} collections were asked for by the program "
        "(runtime.GC, debug.FreeOSMemory, a heap profile with gc=1; go test asks for one before "
        "each run of a benchmark)",
        advice="let the pacer decide: take out the calls that no test or profile needs",
        evidence=evidence_of(cycles, rows),
    )


def _periodic(cycles: Cycles) -> Finding | None:
    rows = np.flatnonzero(cycles.trigger == PERIODIC)
    if not len(rows):
        return None
    return Finding(
        slug="periodic-collections",
        severity="note",
        text=f"{len(rows)} {'collection' if len(rows) == 1 else 'collections'} ran because there "
        "had been none for two minutes: the "
        "program was nearly idle",
        advice="nothing to do: that is how the runtime keeps an idle program's memory fresh",
        evidence=evidence_of(cycles, rows),
    )


def _long_pauses(cycles: Cycles) -> Finding | None:
    longest = np.maximum(cycles.sweep_termination_ns, cycles.mark_termination_ns)
    rows = np.flatnonzero(longest >= _LONG_PAUSE_NS)
    if not len(rows):
        return None
    worst = int(rows[np.argmax(longest[rows])])
    grave = (len(rows) > 1 and len(rows) * 200 >= len(cycles)) or longest[worst] >= _GRAVE_PAUSE_NS
    first = cycles.sweep_termination_ns[worst] >= cycles.mark_termination_ns[worst]
    which = "sweep" if first else "mark"
    return Finding(
        slug="long-pause",
        severity="warning" if grave else "note",
        text=f"in {len(rows)} of {len(cycles)} cycles the world stopped for 10 ms or more, the "
        f"longest time for {longest[worst] / 1e6:.0f} ms ({which} termination)",
        advice="the clock includes waiting for goroutines to stop: look for long loops without "
        "calls, system calls that hold a processor, and a machine with less CPU than GOMAXPROCS",
        evidence=evidence_of(
            cycles, rows, worst=worst, says=lambda i: f": stopped for {longest[i] / 1e6:.0f} ms"
        ),
    )


def _growing(cycles: Cycles) -> Finding | None:
    """Find a live heap that only grows: a leak suspect."""
    growth = growth_of(cycles.start_ns, cycles.heap_marked_bytes, least=2 * _MIB, least_ratio=0.02)
    if growth is None:
        return _all_survives(cycles)
    rows = np.array([0, len(cycles) // 2, len(cycles) - 1], dtype=np.int64)
    return growing_finding(growth, len(cycles), evidence_of(cycles, rows))


def _all_survives(cycles: Cycles) -> Finding | None:
    """Find a heap from which next to nothing was freed: it needs few collections to grow large."""
    marked, before = cycles.heap_marked_bytes, cycles.heap_live_start_bytes
    if not 3 <= len(cycles) < _GROWTH_CYCLES or np.any(marked * 10 < before * 9):
        return None
    if marked[-1] < max(16 * _MIB, 4 * int(marked[0])):
        return None
    span_ns = int(cycles.start_ns[-1] - cycles.start_ns[0])
    return Finding(
        slug="live-heap-grows",
        severity="warning" if span_ns >= 5 * _SECOND_NS else "note",
        text=f"next to nothing was freed by {len(cycles)} collections: what survives grew from "
        f"{int(marked[0]) >> 20} to {int(marked[-1]) >> 20} MiB in {span_ns / 1e9:.1f} s: a leak "
        "suspect, or data that is still being loaded",
        advice="run longer to see whether it levels off, and compare two heap profiles "
        "(`stackward top --base`)",
        evidence=evidence_of(cycles, np.arange(len(cycles), dtype=np.int64)),
    )


def growing_finding(growth: Growth, count: int, evidence: tuple[Evidence, ...]) -> Finding:
    """Return the finding on a live heap that grows, seen `count` times."""
    sure = not growth.slowing and count >= _GROWTH_CYCLES and growth.span_ns >= _LONG_SPAN_NS
    sure = sure and growth.last * 10 > growth.first * 11
    slowly = ", more slowly than before" if growth.slowing else ""
    rate = growth.per_second
    speed = f"{rate / _MIB:.1f} MiB/s" if rate > 0.1 * _MIB else f"{3600 * rate / _MIB:.1f} MiB/h"
    loading = growth.slowing and growth.span_ns < _LONG_SPAN_NS
    return Finding(
        slug="live-heap-grows",
        severity="problem" if sure else "note" if loading else "warning",
        text=f"what survives a collection grew from {growth.first >> 20} to {growth.last >> 20} "
        f"MiB after warming up and was still growing at the end ({speed}{slowly}): a leak suspect, "
        "or a cache that has not reached its size",
        advice="compare two heap profiles some minutes apart (`stackward top --base`), and run "
        "longer to see whether it levels off",
        evidence=evidence,
    )


def _processors(cycles: Cycles) -> Finding | None:
    rows = np.flatnonzero(np.diff(cycles.processors)) + 1
    if not len(rows):
        return None
    seen = sorted(set(cycles.processors.tolist()))
    return Finding(
        slug="processors-changed",
        severity="note",
        text=f"GOMAXPROCS changed while the program ran ({', '.join(map(str, seen))}): Go 1.25 and "
        "later follow the container's CPU limit; runtime.GOMAXPROCS sets it, too",
        advice="shares of CPU time are of the number at each cycle",
        evidence=evidence_of(cycles, rows),
    )


def _roots(cycles: Cycles) -> Finding | None:
    roots = np.maximum(cycles.stacks_bytes, 0) + np.maximum(cycles.globals_bytes, 0)
    rows = np.flatnonzero((roots > 8 * _MIB) & (roots > cycles.heap_marked_bytes))
    if len(rows) * 2 < len(cycles):
        return None
    stacks = int(cycles.stacks_bytes.max()) >> 20
    return Finding(
        slug="roots-larger-than-heap",
        severity="note",
        text="stacks and globals are larger than the live heap, and each collection scans them "
        f"(stacks up to {stacks} MiB)",
        advice="many goroutines or deep stacks: look at `stackward goroutines` or a goroutine "
        "profile; they count towards the heap goal",
        evidence=evidence_of(cycles, rows),
    )


def _busy_percent(cycles: Cycles) -> float:
    """Return what part of all CPU time the collector took, from the first cycle to the last."""
    span = int(cycles.end_ns[-1] - cycles.start_ns[0]) * int(cycles.processors.max())
    return 100 * int(cycles.compulsory_cpu_ns.sum()) / max(span, 1)


def _often(cycles: Cycles) -> bool:
    """Return whether collections were close together for a third of the time, not at first only."""
    every = _intervals(cycles)
    return int(every[every < _CLOSE_NS].sum()) * 3 >= int(every.sum())


def _intervals(cycles: Cycles) -> Int64s:
    return np.diff(cycles.start_ns)


def _longest_run(flags: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Int64s:
    """Return the indices of the longest stretch of true values."""
    edges = np.flatnonzero(np.diff(np.concatenate([[False], flags, [False]])))
    if not len(edges):
        return np.zeros(0, dtype=np.int64)
    begins, ends = edges[::2], edges[1::2]
    longest = int(np.argmax(ends - begins))
    return np.arange(begins[longest], ends[longest], dtype=np.int64)


_DETECTORS: tuple[Detector, ...] = (
    _limit_collapse, _busy, _growing, _overshoot, _assists, _long_pauses, _close_together,
    _explicit, _at_minimum, _periodic, _processors, _roots,
    gogc_changed,
)  # fmt: skip
