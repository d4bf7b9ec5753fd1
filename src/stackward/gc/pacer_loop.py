"""The loop of the simulator, from collection to collection; compiled by Numba where that is there.

Everything here is float64 and plain arithmetic: sizes in bytes, times in ns.  Formulas: Go 1.27,
runtime/mgcpacer.go (goal, trigger, cons/mark, assists), mgclimit.go (CPU limiter).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import numpy as np

numba: Any
prange: Any
try:
    import numba
    from numba import prange
except ImportError:
    numba, prange = None, range

COMPILED = numba is not None
Function = Callable[..., Any]


def njit(**options: bool) -> Callable[[Function], Function]:
    """Return Numba's decorator, or one that leaves functions as they are."""
    if numba is None:
        return lambda function: function
    decorator: Callable[[Function], Function] = numba.njit(**options)
    return decorator


_MIB = 1048576.0
_MINIMUM = 4 * _MIB  # smallest goal at GOGC=100
_BACKGROUND = 0.25
_PERIOD_NS = 120e9
_LIMITER_NS = 1e9  # for each processor
_MANY = 1_000_000  # collections after which a run is given up
_COLLECT, _SET_GOGC = 0.0, 1.0
_LIKE = 0.25  # ln of the work of two collections: nearer than this they are alike
_LEAST_ROOM = 65536.0  # no room is smaller: the least that a goroutine scans when it assists
# What is known of a program in single numbers, in order; a trend is its value at a room ratio of
# one and its slope over the ratio's logarithm.
SCALARS = (
    "processors", "total", "speed_one", "speed_slope",
    "cost_one", "cost_slope", "idle_one", "idle_slope",
    "usual_assist", "work_one", "work_slope", "room_low",
    "room_high", "other_one", "other_ratio", "together",
    "freed_factor", "waste_ratio", "background_one", "background_slope",
    "forced_speed", "forced_bytes", "low_first", "low_end",
    "high_first", "high_end", "low_room", "high_room",
    "initial_marked", "initial_race", "stacks_slope", "stacks_gap",
)  # fmt: skip


@njit(cache=True)
def trigger_of(goal: float, marked: float, runway: float) -> float:
    """Return the live heap at which a collection with `goal` begins (section `trigger`)."""
    if marked >= goal:
        return goal
    part = (goal - marked) / 64.0
    low = marked + 45.0 * part
    high = max(marked + 61.0 * part, goal - _MINIMUM if goal > _MINIMUM else 0.0, low)
    return min(max(goal - runway, low), high)


@njit(cache=True)
def limit_goal(limit: float, other: float, floor: float) -> float:
    """Return the goal that a memory limit leaves: less what is not heap, less its headroom."""
    if other >= limit:
        return floor
    goal = limit - other
    headroom = max(goal / 100.0 * 3.0, _MIB)
    goal = goal - headroom if goal >= 2 * headroom else headroom
    return max(goal, floor)


@njit(cache=True)
def limited_trigger(
    goal: float, lowest: float, marked: float, holes: float, runway: float
) -> float:
    """Return the trigger under a memory limit whose goal rises while holes in spans fill up.

    It begins at `lowest` and is `goal` once all `holes` are filled.
    """
    need = lowest - marked
    if holes > 0 and need <= 0:
        return marked  # the goal is the live heap: the next collection begins at once
    if holes > 0:
        # The goal rises with the heap, by a little less; so do the bounds of the trigger.  What has
        # been allocated when the heap meets the lower one, the two upper ones, and the runway:
        slope = min(max((goal - lowest) / holes, 0.0), 1.0)
        behind = max(1 - slope, 1e-15)
        low = 45 * need / (64 - 45 * slope)
        high = max(61 * need / (64 - 61 * slope), (need - _MINIMUM) / behind, low)
        early = min(max((need - runway) / behind, low), high)
        if early <= holes:
            return marked + early
    return max(float(trigger_of(goal, marked, runway)), min(marked + holes, goal))


@njit(cache=True)
def moving_room(ahead: float, slope: float, wanted: float) -> float:
    """Return what is allocated while marking where the goal moves on by `slope` of each byte.

    The goal is `ahead` as marking begins; unhindered the program would allocate `wanted`.  Each
    byte has to be paid for by the work that is left over the room that is left; workers in the
    background pay `1 / wanted` of the work, and assists the rest while that is not enough.
    """
    if wanted <= ahead:
        return wanted
    if slope < 1e-3:
        return ahead
    behind = max(1 - slope, 1e-6)
    left = (ahead / wanted) ** (behind / slope)  # of the room, once the workers are enough
    return float(min(ahead * ((1 - left) / behind + left), wanted))


@njit(cache=True)
def _at(column: Any, progress: float) -> float:
    place = min(max(progress, 0.0), 1.0) * (len(column) - 1)
    low = int(place)
    if low >= len(column) - 1:
        return float(column[len(column) - 1])
    part = place - low
    return float(column[low] * (1 - part) + column[low + 1] * part)


@njit(cache=True)
def _nearby(positions: Any, first: int, end: int, progress: float, draw: float) -> int:
    """Return the row, from `first` to `end`, of a collection recorded near `progress`."""
    count = end - first
    low, high = first, end
    while low < high:
        middle = (low + high) // 2
        if positions[middle] < progress:
            low = middle + 1
        else:
            high = middle
    window = max(8, count // 8)
    begin = min(max(low - window // 2, first), max(end - window, first))
    return min(begin + int(draw * min(window, count)), end - 1)


@njit(cache=True)
def run_program(
    gogc: float, limit: float, draws: Any, known: Any, live_bytes: Any, heap_work: Any,
    stack_work: Any, globals_work: Any, gap_rate: Any, positions: Any, speed_residual: Any,
    mark_residual: Any, idle_residual: Any, background_residual: Any, assist_residual: Any,
    pause_ns: Any, pause_cpu: Any, used_ratio: Any, excess: Any, event_at: Any, event_kind: Any,
    event_value: Any, stacks: Any, free_shares: Any, freed_shares: Any, row_work: Any,
    out: Any,
) -> None:  # fmt: skip
    """Run the program once at `gogc` percent (below 0: off) and `limit` bytes; fill `out`."""
    processors, total, speed_one, speed_slope = known[0], known[1], known[2], known[3]
    cost_one, cost_slope, idle_one, idle_slope = known[4], known[5], known[6], known[7]
    usual_assist, work_one, work_slope, room_low = known[8], known[9], known[10], known[11]
    room_high, other_one, other_ratio, together = known[12], known[13], known[14], known[15]
    freed_factor, waste_ratio, background_one, background_slope = (
        known[16],
        known[17],
        known[18],
        known[19],
    )
    forced_speed, forced_bytes, low_first, low_end = known[20], known[21], known[22], known[23]
    high_first, high_end, low_room, high_room = known[24], known[25], known[26], known[27]
    initial_marked, initial_race, stacks_slope, stacks_gap = (
        known[28],
        known[29],
        known[30],
        known[31],
    )
    allocated, wall, marked, race = 0.0, 0.0, initial_marked, initial_race
    last1, last2, last3, last4 = 0.0, 0.0, 0.0, race
    last_stack, last_globals = stack_work[0], globals_work[0]
    expected = last_stack + last_globals + (heap_work[0] if marked > 0 else 0.0)
    bucket = 0.0
    limiter = processors * _LIMITER_NS
    holes = 0.0  # free slots in spans that are in use
    cold, age = 0.0, 0.0  # those of them that no allocation has come to, and turnovers since then
    widest = marked  # the largest heap so far
    apart = math.exp(stacks_gap)  # bytes from the collection before to this one
    event = 0
    count = 0
    while True:
        progress = allocated / total
        percent = (
            max(_MINIMUM * gogc / 100, marked + (marked + last_stack + last_globals) * gogc / 100)
            if gogc >= 0
            else np.inf
        )
        goal = percent
        runway = 3.0 * race * expected
        bound, lowest = 0.0, 0.0  # the goal under the limit, holes filled and open
        full = np.inf  # the heap that takes all that there is below the limit
        if limit < np.inf:
            waste = waste_ratio * (marked + holes)
            # By the time that the goal is reached stacks and the largest heap may have grown.
            distance = math.log(max(apart, _MIB)) - stacks_gap
            beside = other_one + max(_at(stacks, progress) + stacks_slope * distance, 0.0)
            bound = limit_goal(limit, beside + other_ratio * widest + waste, marked)
            reached = min(bound, percent)
            later = _at(stacks, (allocated + reached - marked) / total)
            beside = other_one + max(later + stacks_slope * distance, 0.0)
            other = beside + other_ratio * max(widest, reached)
            full = limit - other - max(waste, waste_ratio * reached)
            bound = limit_goal(limit, limit - full, marked)
            lowest = limit_goal(limit, other + max(waste, holes), 0.0)
        if limit < np.inf and bound < percent:
            goal = bound
            trigger = limited_trigger(bound, lowest, marked, holes, runway)
        else:
            trigger = trigger_of(goal, marked, runway) if goal < np.inf else np.inf
            if limit < np.inf:
                # While holes are open the limit may still be what counts.
                trigger = min(trigger, limited_trigger(bound, lowest, marked, holes, runway))
        gap = max(trigger - marked, 0.0)
        kind = 0
        if event < len(event_at) and event_at[event] * total <= allocated + gap:
            at = max(event_at[event] * total - allocated, 0.0)
            if event_kind[event] == _COLLECT:
                gap, kind = at, 2
            else:
                # Until here with the old setting: the goal changes, the heap stays.
                if event_kind[event] == _SET_GOGC:
                    gogc = event_value[event] if event_value[event] < np.inf else -1.0
                else:
                    limit = event_value[event]
                event += 1
                continue
            event += 1
        rate = _at(gap_rate, progress)
        if gogc >= 0 and gap * rate > _PERIOD_NS:
            gap, kind = _PERIOD_NS / rate, 1
        # What the program asks for at its very end still runs; what the pacer would start, not.
        if gap == np.inf or allocated + gap > total or (kind != 2 and allocated + gap == total):
            wall += (total - allocated) * rate
            out[9] = max(out[9], marked + total - allocated)
            if limit < np.inf:
                out[10] = max(out[10], marked + max(total - allocated, holes))
            break
        allocated += gap
        trigger = marked + gap
        progress = allocated / total
        alive = min(_at(live_bytes, progress), trigger)
        # What is alive lies thinly spread over the spans in use, filled or not.
        spans = trigger + max(holes - gap, 0.0)
        room_log = math.log(max(spans / max(alive, _MIB / 4), 1.0))
        seen = min(max(room_log, room_low), room_high)
        now_stack, now_globals = _at(stack_work, progress), _at(globals_work, progress)
        heap = _at(heap_work, progress) * math.exp(work_one + work_slope * seen)
        work = heap + now_stack + now_globals
        draw = draws[count % len(draws)]
        # A collection like those recorded at the setting with as much room, or in between.
        first, last = int(low_first), int(low_end)
        if high_room > low_room:
            part = (room_log - low_room) / (high_room - low_room)
            if draws[(count + 1777) % len(draws)] < part:
                first, last = int(high_first), int(high_end)
        near = _nearby(positions, first, last, progress, draw)
        # And of a heap about as large: what marking costs per byte differs where it fits a cache.
        size = math.log(work)
        for again in range(1, 4):
            if abs(row_work[near] - size) < _LIKE:
                break
            draw = draws[(count + 911 * again) % len(draws)]
            row = _nearby(positions, first, last, progress, draw)
            if abs(row_work[row] - size) < abs(row_work[near] - size):
                near = row
        speed = math.exp(speed_one + speed_slope * seen + speed_residual[near])
        cost = math.exp(cost_one + cost_slope * seen) * mark_residual[near]
        idle = min(max(idle_one + idle_slope * seen + idle_residual[near], 0.0), 0.75)
        assist = min(max(usual_assist + assist_residual[near], 0.0), 0.5)
        background = background_one + background_slope * seen + background_residual[near]
        background = min(max(background, 0.002), 0.5)
        spent = cost * work
        # What the program allocates while all of this is marked, with no more assists than usual.
        during = speed * spent / (background + assist + idle)
        if kind == 2:
            during = min(during * forced_speed, forced_bytes)
        room = max(goal - trigger, _LEAST_ROOM)
        if limit < np.inf and bound <= percent:
            room = max(bound, trigger) - trigger
            if trigger < marked + holes:
                # The goal moves on as holes fill up.
                slope = min(max((bound - lowest) / holes, 0.0), 1.0)
                ahead = lowest + slope * gap - trigger
                if ahead <= 0 or lowest < marked:
                    ahead, slope = 1.07 * marked - trigger, 0.0
                room = min(room, moving_room(max(ahead, _LEAST_ROOM), slope, during))
            room = max(room, _LEAST_ROOM)
        if work > 1.03 * expected and expected > 0 and goal < np.inf:
            # The heap holds more than it did: the assists' goal moves on with the work.
            most = heap / max(alive, 1.0) * trigger + now_stack + now_globals
            scale = 1 + (gogc if gogc >= 0 else 100000.0) / 100
            further = min(room / expected * most, scale * goal - trigger)
            # Memory above the limit counts against the goal: beyond this there is no room at all.
            further = min(further, full - trigger + max(bound - trigger, 0.0))
            room = max(room, further)
        if bucket >= limiter * 0.999:
            # No assists: in the long run half of the time is the program's.
            out[12] += 1
            assist = max(assist, 0.5 - background)
            during = min(during, speed * spent / (background + assist + idle))
        elif during > room * used_ratio[near] + excess[near]:
            during = room * used_ratio[near] + excess[near]
            free = max(1 - background - idle, 0.1)
            assist = assist_of(during, speed * spent, assist, background + idle, free)
        if kind == 2:
            during = min(during, total - allocated)
        if allocated + during > total:
            wall += (total - allocated) * rate
            out[9] = max(out[9], trigger + total - allocated)
            out[10] = max(out[10], trigger + total - allocated)
            break
        share = background + assist + idle
        mark_wall = spent / (share * processors)
        idle_cpu = spent * idle / share
        assist_cpu = spent * assist / share
        if limit < np.inf and marked > 2 * _MINIMUM and gap < 0.1 * marked and kind == 0:
            out[13] += 1
        pause = pause_ns[near]
        # The CPU limiter's bucket: the collector's time fills it, the program's empties it.
        mutator = gap / speed
        bucket = max(bucket - mutator, 0.0)
        bucket += (2 * (_BACKGROUND + assist) - 1 + idle) * mark_wall * processors
        bucket += pause * processors
        bucket = min(max(bucket, 0.0), limiter)
        allocated += during
        end = trigger + during
        # The spans in use hold what lives, the dead, and holes that were not filled.
        dead = max(trigger - alive, 0.0)
        left = max(holes - gap - during, 0.0)
        spans = alive + during + dead + left
        turnover = dead / max(alive, _MIB / 4)
        # Allocation comes back to the spans that it filled last: the others are left to themselves.
        thawed = 0.0
        if left > 0:
            was = age * cold / left if left > cold else age  # before this collection
            was_free = _at(free_shares, was / (1 + was))
            age = was + turnover
            thawed = left * (_at(free_shares, age / (1 + age)) - was_free) / max(1 - was_free, 1e-9)
        cold = left
        one_by_one = max(spans - cold, 0.0) * _at(freed_shares, turnover / (1 + turnover))
        freed = together * dead + freed_factor * ((1 - together) * one_by_one + thawed)
        cold -= min(freed_factor, 1.0) * thawed
        holes = max(dead + left - freed, 0.0)
        widest = max(widest, spans)
        apart = gap + during
        wall += gap * rate + mark_wall + pause
        marked = alive + during
        if during > 0:
            used = _BACKGROUND + assist
            latest = during * (used + idle) / (work * (1 - used))
            race = max(latest, race_of(last1, last2, last3, last4))
            last1, last2, last3, last4 = last2, last3, last4, latest
        expected, last_stack, last_globals = work, now_stack, now_globals
        out[0] += 1
        if kind == 1:
            out[1] += 1
        elif kind == 2:
            out[2] += 1
        out[3] += spent - idle_cpu - assist_cpu
        out[4] += assist_cpu
        out[5] += idle_cpu
        out[6] += pause_cpu[near]
        out[7] += pause
        out[8] = max(out[8], pause)
        out[9] = max(out[9], end)
        out[10] = max(out[10], max(end, marked + holes))
        count += 1
        if count >= _MANY:
            out[14] = 1
            break
    out[11] = wall


@njit(cache=True)
def assist_of(room: float, speed: float, usual: float, others: float, free: float) -> float:
    """Return the assists' share of all processors that makes a program allocate only `room`.

    It allocates `speed` in the time that marking takes all processors together; `others` mark as
    well, the program has the share `free`, and `usual` assists do not hold it back.  More assists
    shorten the mark and take the program's time: both count.
    """
    # room = speed * (1 - (share - usual) / free) / (others + share), solved for the share
    found = (speed * (free + usual) / free - room * others) / (room + speed / free)
    return min(max(found, usual), 0.98 - min(others, 0.9))


@njit(cache=True)
def race_of(last1: float, last2: float, last3: float, last4: float) -> float:
    """Return the largest of the four samples of cons/mark before."""
    return max(max(last1, last2), max(last3, last4))


@njit(cache=True, parallel=True)
def run_settings(settings: Any, draws: Any, known: Any, arrays: Any, out: Any) -> None:
    """Fill `out` (settings x replicates x outputs) by `run_program`."""
    for row in prange(len(settings)):
        for replicate in range(len(draws)):
            run_program(
                settings[row][0], settings[row][1], draws[replicate], known[replicate],
                arrays[0], arrays[1], arrays[2], arrays[3], arrays[4], arrays[5], arrays[6],
                arrays[7], arrays[8], arrays[9], arrays[10], arrays[11], arrays[12], arrays[13],
                arrays[14], arrays[15], arrays[16], arrays[17], arrays[18], arrays[19],
                arrays[20], arrays[21], out[row][replicate],
            )  # fmt: skip
