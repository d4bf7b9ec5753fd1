"""What single collections differ by from the trends over runs: drawn again by the simulator."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import Floats, Int64s
from stackward.gc.workload import Workload

_BOUND = 0.9  # of the room to its goal: a program that wants more is held back by assists
_GROWN = 1.03  # less growth than this is met at the very end of marking and moves nothing


@dataclass(frozen=True, slots=True, kw_only=True)
class Trend:
    """A value that follows how full of garbage the heap is: `at_one + slope * ln(room ratio)`."""

    at_one: float
    slope: float


def residuals_of(
    runs: Sequence[Workload],
    speeds: Sequence[Floats],
    *,
    cost: Trend,
    speed: Trend,
    idle: Trend,
    background: Trend,
    assist: float,
    rooms: Sequence[float],
) -> tuple[dict[str, Floats], Int64s, int]:
    """Return the residuals, where each run's begin, and how many runs had little room: the first.

    Runs are kept apart: one on a busy machine differs in all of its collections.
    """
    groups: list[list[dict[str, Floats]]] = [[], []]
    middle = np.mean([min(rooms), max(rooms)])
    for run, fast, mean in zip(runs, speeds, rooms, strict=True):
        room = np.log(run.room_ratio)
        work = np.maximum(run.work_bytes, 1.0)
        # Nothing allocated while marking: slow as can be.
        raced = np.where(np.isfinite(fast), fast - (speed.at_one + speed.slope * room), -5.0)
        found = {
            "residual_position": run.position_bytes / run.total_bytes,
            "residual_work_bytes": work,
            "speed_residual": raced,
            "mark_residual": run.mark_cpu_ns / work / np.exp(cost.at_one + cost.slope * room),
            "idle_residual": run.idle_ratio - (idle.at_one + idle.slope * room),
            "assist_residual": np.minimum(run.assist_ratio - assist, 0.0),
            "background_residual": run.background_ratio
            - (background.at_one + background.slope * room),
            "pause_ns": run.pause_ns,
            "pause_cpu_ns": run.pause_cpu_ns,
            **_held_back(run, fast, assist),
        }
        groups[int(mean > middle)].append(found)
    ordered = [one for group in groups for one in _filled(group)]
    starts = np.cumsum([0, *(len(one["residual_position"]) for one in ordered)]).astype(np.int64)
    residuals = {name: np.concatenate([one[name] for one in ordered]) for name in ordered[0]}
    return residuals, starts, len(groups[0]) or len(groups[1])


def _held_back(run: Workload, speed: Floats, usual: float) -> dict[str, Floats]:
    """Return how the collections used their room that assists held back; NaN for the others.

    Held back are those in which the program would have allocated more than there was room for.
    What is allocated beyond the room is a matter of when assists get to run, not of its size.
    """
    share = run.background_ratio + np.minimum(run.assist_ratio, usual) + run.idle_ratio
    wanted = np.exp(speed) * run.mark_cpu_ns / np.maximum(share, 0.002)
    room = room_bytes(run)
    held = (wanted > _BOUND * room) & (room > 0) & np.isfinite(run.goal_bytes)
    held[1:] &= run.work_bytes[1:] <= 1.1 * run.work_bytes[:-1]
    held[0] = False  # the first collection knows nothing of the work ahead
    during = run.end_bytes - run.start_bytes
    return {
        "used_ratio": np.where(held, np.minimum(during / np.maximum(room, 1.0), 1.0), np.nan),
        "excess_bytes": np.where(held, np.maximum(during - room, 0.0), np.nan),
    }


def _filled(runs: Sequence[dict[str, Floats]]) -> list[dict[str, Floats]]:
    """Return residuals whose use of room is drawn from like collections where it is not known.

    From the run's own, where there are none from the other runs'; else all of the room is used.
    """
    filled = []
    for run in runs:
        used, excess = run["used_ratio"], run["excess_bytes"]
        known = np.isfinite(used)
        others = [run] if known.any() else runs
        from_used = np.concatenate([one["used_ratio"] for one in others])
        from_excess = np.concatenate([one["excess_bytes"] for one in others])
        rows = np.flatnonzero(np.isfinite(from_used))
        if len(rows):
            drawn = np.random.default_rng(0).choice(rows, len(used))
            used = np.where(known, used, from_used[drawn])
            excess = np.where(known, excess, from_excess[drawn])
        else:
            used, excess = np.ones(len(used)), np.zeros(len(used))
        filled.append({**run, "used_ratio": used, "excess_bytes": excess})
    return filled


def room_bytes(run: Workload) -> Floats:
    """Return what could be allocated in each collection before assists held the program back.

    That is up to the goal; where there turns out to be more to scan than the last time, the assists
    aim further (gcControllerState.revise).
    """
    room = run.goal_bytes - run.start_bytes
    work = run.work_bytes
    expected = np.concatenate([work[:1], work[:-1]])
    roots = run.stack_work_bytes + run.globals_work_bytes
    most = run.heap_work_bytes / np.maximum(run.live_bytes, 1.0) * run.start_bytes + roots
    scale = 1 + (run.gogc_percent if run.gogc_percent >= 0 else 100_000) / 100
    further = np.minimum(room / expected * most, scale * run.goal_bytes - run.start_bytes)
    grown = (work > _GROWN * expected) & np.isfinite(run.goal_bytes)
    return np.where(grown, np.maximum(room, further), room)
