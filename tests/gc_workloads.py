"""Workloads made by hand: programs whose behaviour is known exactly."""

from __future__ import annotations

import numpy as np

from stackward.gc.cycles import ABSENT, HEAP
from stackward.gc.pacer_loop import trigger_of
from stackward.gc.samples import Samples
from stackward.gc.workload import Workload

MIB = float(1 << 20)


def steady(
    gogc: int = 100,
    *,
    live: float = 64 * MIB,
    count: int = 40,
    during: float = 2 * MIB,
    trigger: int = HEAP,
    cost: float = 1.0,
    samples: Samples | None = None,
) -> Workload:
    """Return a program that keeps `live` bytes and allocates `during` while they are marked.

    Marking takes `cost` ns for each byte; a quarter of two processors marks, and nothing else.
    """
    ones = np.ones(count)
    marked = live + during
    goal = marked + (marked + MIB / 4) * gogc / 100
    start = trigger_of(goal, marked, during)
    gap = np.full(count, start - marked)
    gap[0] = start
    position = np.cumsum(gap) + during * np.arange(count)
    work = live + MIB / 4
    mark_ns = cost * work / (0.25 * 2)
    ends = np.cumsum(gap * 1.0 + mark_ns)
    return Workload(
        gogc_percent=gogc,
        memory_limit_bytes=ABSENT,
        set_by_itself=frozenset(),
        begins_late=False,
        processors=2,
        total_bytes=float(position[-1] + during),
        start_ns=(ends - mark_ns).astype(np.int64),
        ended_ns=ends.astype(np.int64),
        position_bytes=position,
        live_bytes=live * ones,
        start_bytes=start * ones,
        end_bytes=(start + during) * ones,
        goal_bytes=goal * ones,
        marked_bytes=marked * ones,
        heap_work_bytes=live * ones,
        stack_work_bytes=MIB / 8 * ones,
        globals_work_bytes=MIB / 8 * ones,
        cons_mark=during * 0.25 / (work * 0.75) * ones,
        assist_ratio=0 * ones,
        idle_ratio=0 * ones,
        background_ratio=0.25 * ones,
        mark_cpu_ns=cost * work * ones,
        pause_cpu_ns=2e5 * ones,
        pause_ns=1e5 * ones,
        gap_ns=gap * 1.0,
        gap_bytes=gap,
        trigger=np.full(count, trigger),
        exact=True,
        duration_ns=float(ends[-1]),
        samples=samples,
    )
