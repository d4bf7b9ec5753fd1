"""What one recording tells of a program, apart from how its collector was set."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.core import StackwardError
from stackward.gc.counted import counted
from stackward.gc.cycles import ABSENT, Floats, Int64s
from stackward.gc.own_setting import names_set_at_start
from stackward.gc.pacer import HEAP_MINIMUM_BYTES, gogc_of_goal, marked_of_goal
from stackward.gc.read import GcLog
from stackward.gc.recording import Recording
from stackward.gc.samples import Samples

GRID = 256  # points of a run's progress at which what changes over it is kept
_MIB = 1 << 20
_BACKGROUND = 0.25
_USUAL = (25, 50, 75, 100, 150, 200, 250, 300, 400, 500, 600, 800, 1000)
_HALF_MIB = _MIB // 2  # what truncation to whole megabytes takes away on average


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Workload:
    """One row per collection (float64 unless said otherwise), and what holds for the whole run.

    `position_bytes` is what the program had allocated when a collection began, in the runtime's own
    count (heapLive: whole spans, as caches take them); `total_bytes` at the end of the run.
    `live_bytes` is what was reachable as the collection began: what it marked less what was
    allocated while it ran.  Work is what marking scanned; `scannable_bytes` all that it might have.
    `cons_mark` is bytes allocated per ns of the program's CPU time, over bytes scanned per ns of
    the collector's: how fast the two race each other.  It is NaN where the trace does not tell.
    """

    gogc_percent: int  # ABSENT: off
    memory_limit_bytes: int  # ABSENT: none
    set_by_itself: frozenset[str]  # GOGC, GOMEMLIMIT: whatever the environment says
    begins_late: bool  # after the program's first collection: with a heap
    processors: int
    total_bytes: float
    start_ns: Int64s  # since the program began
    ended_ns: Int64s
    position_bytes: Floats
    live_bytes: Floats
    start_bytes: Floats
    end_bytes: Floats
    goal_bytes: Floats  # inf where there was none
    marked_bytes: Floats
    heap_work_bytes: Floats
    stack_work_bytes: Floats
    globals_work_bytes: Floats
    cons_mark: Floats
    assist_ratio: Floats  # of all processors' time while marking
    idle_ratio: Floats
    background_ratio: Floats
    mark_cpu_ns: Floats  # workers, assists and idle processors
    pause_cpu_ns: Floats
    pause_ns: Floats  # both stops of the world
    gap_ns: Floats  # from the end of the collection before (or the program's start)
    gap_bytes: Floats  # allocated in that time
    trigger: Int64s
    exact: bool  # sizes from the pacer's own lines; else rounded to MiB
    duration_ns: float
    samples: Samples | None

    def __len__(self) -> int:
        """Return the number of collections."""
        return len(self.position_bytes)

    @property
    def work_bytes(self) -> Floats:
        """Return all that each collection scanned."""
        return self.heap_work_bytes + self.stack_work_bytes + self.globals_work_bytes

    @property
    def room_ratio(self) -> Floats:
        """Return the heap's size at each collection's beginning over what was alive in it."""
        return self.start_bytes / np.maximum(self.live_bytes, _MIB // 4)


def workload_of(
    log: GcLog,
    *,
    gogc_percent: int | None = None,
    memory_limit_bytes: int = ABSENT,
    samples: Samples | None = None,
    duration_ns: int | None = None,
    set_by_itself: frozenset[str] = frozenset(),
) -> Workload:
    """Return what `log` tells of its program.

    `gogc_percent` is the setting of the run: None estimates it from goals and live heaps.
    `duration_ns` is how long the program ran; without it, until the last collection's end.
    Raises `StackwardError` (`too-few-collections`) below three collections.
    """
    cycles = log.cycles
    if len(cycles) < 3:
        raise _too_few(len(cycles))
    gogc = estimated_gogc(log) if gogc_percent is None else gogc_percent
    start = cycles.heap_live_start_bytes.astype(np.float64)
    end = cycles.heap_live_end_bytes.astype(np.float64)
    exact = log.pacer_of >= 0
    heap, stack, globals_ = _work(log, exact)
    marked = _marked(log, gogc, stack + globals_)
    start = np.where(exact, start, start + _HALF_MIB)
    end = np.where(exact, np.maximum(end, start), np.maximum(end + _HALF_MIB, start))
    # A recording that begins late begins with a heap: how it was filled is not part of the work.
    late = int(cycles.number[0]) > 1
    before = np.concatenate([start[:1] if late else [0.0], marked[:-1]])
    gap = np.maximum(start - before, 0.0)
    during = end - start
    position = np.cumsum(gap) + np.concatenate([[0.0], np.cumsum(during[:-1])])
    span_ns = (cycles.sweep_termination_ns + cycles.mark_ns).astype(np.float64)
    cpu = np.maximum(span_ns * cycles.processors, 1.0)
    assist, idle = cycles.assist_cpu_ns / cpu, cycles.idle_cpu_ns / cpu
    used = np.minimum(_BACKGROUND + assist, 0.99)
    work = heap + stack + globals_
    race = during * (used + idle) / np.maximum(work * (1 - used), 1.0)
    starts = cycles.start_ns.astype(np.float64)
    began = starts[0] if late else 0.0
    ended = np.concatenate([[began], cycles.end_ns[:-1].astype(np.float64)])
    return Workload(
        gogc_percent=gogc,
        memory_limit_bytes=memory_limit_bytes,
        set_by_itself=set_by_itself,
        begins_late=late,
        processors=int(np.median(cycles.processors)),
        total_bytes=_total(position, during, cycles.end_ns, samples),
        start_ns=cycles.start_ns,
        ended_ns=cycles.end_ns,
        position_bytes=position,
        live_bytes=np.maximum(marked - during, 1.0),
        start_bytes=start,
        end_bytes=end,
        goal_bytes=np.where(cycles.heap_goal_bytes >= 0, cycles.heap_goal_bytes, np.inf),
        marked_bytes=marked,
        heap_work_bytes=heap,
        stack_work_bytes=stack,
        globals_work_bytes=globals_,
        cons_mark=np.where(during > 0, race, np.nan),
        assist_ratio=assist,
        idle_ratio=idle,
        background_ratio=cycles.background_cpu_ns / cpu,
        mark_cpu_ns=(cycles.assist_cpu_ns + cycles.background_cpu_ns + cycles.idle_cpu_ns).astype(
            np.float64
        ),
        pause_cpu_ns=(cycles.sweep_termination_cpu_ns + cycles.mark_termination_cpu_ns).astype(
            np.float64
        ),
        pause_ns=(cycles.sweep_termination_ns + cycles.mark_termination_ns).astype(np.float64),
        gap_ns=np.maximum(starts - ended, 0.0),
        gap_bytes=gap,
        trigger=cycles.trigger,
        exact=bool(exact.mean() > 0.5),
        duration_ns=float(duration_ns or cycles.end_ns[-1]),
        samples=samples,
    )


def recorded_workload(recording: Recording) -> Workload:
    """Return what `recording` tells of its program, within the time that counts.

    Raises `StackwardError` (`too-few-collections`, `gogc-off`) where that is not enough.
    """
    counts = counted(recording)
    log, samples = counts.log, counts.samples
    began, ended = recording.measured
    if log is None:
        raise _too_few(0)
    if samples is not None and not (samples["allocated_bytes"] >= 0).any():
        samples = None  # resident memory only
    gogc, limit = _settings(recording, samples)
    own = frozenset[str]()
    if samples is not None and recording.samples is not None:
        own = names_set_at_start(recording.samples, recording.document.environment)
    return workload_of(
        log,
        gogc_percent=gogc,
        memory_limit_bytes=limit,
        samples=samples,
        duration_ns=ended - began,
        set_by_itself=own,
    )


def _settings(recording: Recording, samples: Samples | None) -> tuple[int | None, int]:
    """Return GOGC (None: not known) and the memory limit that the program ran with."""
    if samples is None:
        text = recording.document.environment.get("GOGC") or ""
        return (int(text) if text.isdigit() else ABSENT if text == "off" else None), ABSENT
    gogc, limit = int(samples["gogc_percent"][0]), int(samples["memory_limit_bytes"][0])
    # The runtime says "off" by the largest numbers there are.
    known = ABSENT if gogc > _MIB * _MIB or gogc < 0 else gogc
    return known, limit if limit < 1 << 62 else ABSENT


def _too_few(count: int) -> StackwardError:
    return StackwardError(
        "too-few-collections",
        f"the recording has {count} collections: too few to model a program by",
        "Record longer, under more load, or with a lower GOGC (GOGC=25).",
    )


def estimated_gogc(log: GcLog) -> int:
    """Return the GOGC that best explains the goals in `log`, ABSENT where there were none."""
    cycles = log.cycles
    goal = cycles.heap_goal_bytes[1:].astype(np.float64)
    if not (goal > 0).any():
        return ABSENT
    exact = log.pacer_of >= 0
    _, stack, globals_ = _work(log, exact)
    roots, printed = (stack + globals_)[:-1], cycles.heap_marked_bytes[:-1].astype(np.float64)
    told = (goal > 0) & (printed > 2 * HEAP_MINIMUM_BYTES)
    if told.sum() < 3:  # a small heap: its minimum tells
        return _rounded(100 * float(goal[goal > 0].min()) / HEAP_MINIMUM_BYTES)
    marked = printed + _HALF_MIB
    middle = float(np.median(gogc_of_goal(goal, marked, roots)[told]))

    def explained(percent: int) -> int:
        found = marked_of_goal(goal, roots, percent)
        return int(((found >= printed) & (found <= printed + _MIB))[told].sum())

    near = [one for one in _USUAL if 0.8 * middle <= one <= 1.25 * middle]
    candidates = [*near, _rounded(middle)]
    return max(candidates, key=explained)  # of equals the first: what people set


def _rounded(percent: float) -> int:
    return max(round(percent / 5.0) * 5, 5)


def _work(log: GcLog, exact: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> tuple[Floats, ...]:
    """Return what each collection scanned: heap, stacks, globals."""
    cycles, rows = log.cycles, log.pacer_of
    guess = (
        np.maximum(cycles.heap_marked_bytes, _HALF_MIB),
        np.maximum(cycles.stacks_bytes, 0),
        np.maximum(cycles.globals_bytes, 150 << 10),
    )
    if not exact.any():
        return tuple(one.astype(np.float64) for one in guess)
    told = (
        log.pacer.heap_work_bytes,
        log.pacer.stack_work_bytes,
        log.pacer.globals_work_bytes,
    )
    nearest = np.flatnonzero(exact)
    filled = nearest[np.clip(np.searchsorted(nearest, np.arange(len(cycles))), 0, len(nearest) - 1)]
    return tuple(one[rows[filled]].astype(np.float64) for one in told)


def _marked(log: GcLog, gogc: int, roots: Floats) -> Floats:
    """Return what each collection marked: to the byte where the next one's goal gives it away."""
    cycles = log.cycles
    rounded = cycles.heap_marked_bytes.astype(np.float64)
    marked = rounded + _HALF_MIB
    if gogc <= 0 or len(cycles) < 2:
        return marked
    told = (log.pacer_of[1:] >= 0) & (cycles.heap_goal_bytes[1:] > 0)
    goal = cycles.heap_goal_bytes[1:].astype(np.float64)
    found = marked_of_goal(goal, roots[:-1], gogc)
    # Where a minimum or a limit made the goal, what comes out does not agree with the line's own.
    agrees = told & (found >= rounded[:-1]) & (found < rounded[:-1] + _MIB)
    marked[:-1] = np.where(agrees, found, marked[:-1])
    return marked


def _total(position: Floats, during: Floats, ends_ns: Int64s, samples: Samples | None) -> float:
    """Return all that the program allocated: up to the last collection, and after it."""
    known = float(position[-1] + during[-1])
    if samples is None or len(samples) < 2 or samples["allocated_bytes"][-1] < 0:
        return known
    allocated = samples["allocated_bytes"].astype(np.float64)
    at = np.interp(ends_ns.astype(np.float64), samples.time_ns.astype(np.float64), allocated)
    if at[-1] - at[0] <= 0:
        return known
    # The runtime counts whole spans for its pacing: a little more than the objects in them.
    ratio = (known - (position[0] + during[0])) / (at[-1] - at[0])
    return known + max(0.0, float(allocated[-1] - at[-1])) * float(ratio)


def binned_over_progress(at: Floats, values: Floats, weights: Floats) -> Floats:
    """Return the weighted mean of `values`, seen at progress `at`, at `GRID` even steps of it."""
    edges = np.linspace(0.0, 1.0, 33)
    bins = np.clip(np.digitize(at, edges) - 1, 0, 31)
    total = np.bincount(bins, values * weights, 32)
    weight = np.bincount(bins, weights, 32)
    known = weight > 0
    middle = (edges[:-1] + edges[1:]) / 2
    found: Floats = np.interp(
        np.linspace(0.0, 1.0, GRID), middle[known], total[known] / weight[known]
    )
    return found
