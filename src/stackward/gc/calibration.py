"""What the model takes from recordings: how much lives, what marking costs, how fast both race."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stackward.core import Caveat, StackwardError
from stackward.gc.cycles import ABSENT, FORCED, Floats, Int64s
from stackward.gc.footprint import Footprint, footprint_of
from stackward.gc.residuals import Trend, residuals_of
from stackward.gc.workload import GRID, Workload, binned_over_progress

_NEGLIGIBLE_BYTES = 4 << 20  # by which recordings of the same work may differ
_DOUBT = 0.12  # in ln of the room ratio: below it two runs tell more of noise than of a slope
_APART = 0.2  # two runs whose heaps are fuller by less than this (in ln) tell no slope


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Calibration:
    """A program as the model knows it.

    The columns `*_bytes` of length `GRID` are over the run's progress (allocated so far over all
    allocated).  The residuals are what single collections differed from the trends by, run by
    run in order of `residual_position` (progress, 0 to 1), runs with little room first.  Room ratio
    is the heap as a collection begins over what is alive in it; trends hold from `lowest_room` to
    `highest_room`.
    """

    processors: int
    settings: tuple[int, ...]  # GOGC of the runs; ABSENT: off
    collections_count: int
    total_bytes: float
    duration_ns: float
    initial_marked_bytes: float  # 0 but where the recording begins late
    initial_cons_mark: float
    live_bytes: Floats
    heap_work_bytes: Floats
    stack_work_bytes: Floats
    globals_work_bytes: Floats
    gap_ns_per_byte: Floats
    allocation_speed: Trend  # of its logarithm; bytes for each ns of a processor while marking
    mark_ns_per_byte: Trend  # of its logarithm; ns of CPU for each byte of work
    idle_ratio: Trend
    usual_assist_ratio: float  # where nothing holds the program back
    background_ratio: Trend  # dedicated and fractional workers, of all processors while marking
    work_ratio: Trend  # of its logarithm: work for each byte alive, over that of the densest run
    lowest_room: float
    highest_room: float
    residual_position: Floats
    residual_work_bytes: Floats  # what those collections scanned
    speed_residual: Floats  # ln
    mark_residual: Floats  # factor
    idle_residual: Floats
    background_residual: Floats
    assist_residual: Floats
    pause_ns: Floats
    pause_cpu_ns: Floats
    residual_starts: Int64s  # of each run its first residual; at last their number
    low_runs: int  # how many of these runs had little room; the others follow
    low_room: float  # ln of the room ratio of both
    high_room: float
    forced_speed: float  # of collections that the program asked for, over that of the others
    forced_bytes: float  # the most that was allocated during one of them
    used_ratio: Floats  # of the room, by those that were held back; for the others drawn
    excess_bytes: Floats  # what these allocated beyond it before anything held them
    event_position: Floats  # progress at which the program itself acted
    event_kind: Int64s  # COLLECT, SET_GOGC, SET_LIMIT
    event_value: Floats
    footprint: Footprint
    caveats: tuple[Caveat, ...] = ()


COLLECT, SET_GOGC, SET_LIMIT = 0, 1, 2


def calibrate(workloads: Sequence[Workload]) -> Calibration:
    """Return the calibration from one recording or several of the same program.

    Two runs at different GOGC tell how costs change as the heap holds more garbage; one run alone
    leaves that open (caveat `one-setting`).  Raises `StackwardError` (`recordings-differ`) where
    the runs are not of the same work.
    """
    if not workloads:
        raise StackwardError("no-recording", "no recording to calibrate by", "Give at least one.")
    runs = sorted(workloads, key=len)
    dense = runs[-1]
    _same_work(runs)
    mass = [_Mass(run) for run in runs]
    usable = [one for one in mass if one.cost > 0 and one.work > 0]
    cost = _trend([(one.room, np.log(one.cost)) for one in usable])
    idle = _trend([(one.room, one.idle) for one in mass])
    # What assists there are where room is plenty; more of them hold the program back.
    assist = min(one.assist for one in mass)
    background = _trend([(one.room, one.background) for one in mass])
    scan = _trend([(one.room, np.log(one.work / one.alive)) for one in usable])
    base = scan.at_one + scan.slope * mass[-1].room
    speeds = [_speed(run, assist) for run in runs]
    speed = _trend([_mean_speed(run, one) for run, one in zip(runs, speeds, strict=True)])
    rooms = [one.room for one in mass]
    residuals, starts, low_runs = residuals_of(
        runs, speeds, cost=cost, speed=speed, idle=idle, background=background, assist=assist,
        rooms=rooms,
    )  # fmt: skip
    events = _events(dense)
    forced = _forced(runs, speeds, speed)
    return Calibration(
        processors=dense.processors,
        settings=tuple(run.gogc_percent for run in workloads),
        collections_count=sum(len(run) for run in runs),
        total_bytes=max(run.total_bytes for run in runs),
        duration_ns=float(np.median([run.duration_ns for run in runs])),
        initial_marked_bytes=float(dense.marked_bytes[0]) if dense.begins_late else 0.0,
        initial_cons_mark=_initial_race(dense) if dense.begins_late else 0.0,
        live_bytes=_over_progress(
            dense, dense.live_bytes, first=None if dense.begins_late else 0.0
        ),
        heap_work_bytes=_over_progress(dense, dense.heap_work_bytes),
        stack_work_bytes=_over_progress(dense, dense.stack_work_bytes),
        globals_work_bytes=_over_progress(dense, dense.globals_work_bytes),
        gap_ns_per_byte=_gap_rate(dense),
        allocation_speed=speed,
        mark_ns_per_byte=cost,
        idle_ratio=idle,
        usual_assist_ratio=assist,
        background_ratio=background,
        work_ratio=Trend(at_one=scan.at_one - base, slope=scan.slope),
        lowest_room=min(float(np.quantile(run.room_ratio, 0.05)) for run in runs),
        highest_room=max(float(np.quantile(run.room_ratio, 0.95)) for run in runs),
        **residuals,
        residual_starts=starts,
        low_runs=low_runs,
        low_room=min(rooms),
        high_room=max(rooms),
        forced_speed=forced[0],
        forced_bytes=forced[1],
        event_position=events[0],
        event_kind=events[1],
        event_value=events[2],
        footprint=footprint_of(runs),
        caveats=_caveats(runs),
    )


class _Mass:
    """A run's averages, as the trends need them."""

    def __init__(self, run: Workload) -> None:
        work = run.work_bytes
        self.work = float(work.sum())
        self.cost = float(run.mark_cpu_ns.sum()) / max(self.work, 1.0)
        self.alive = float((run.live_bytes + run.stack_work_bytes + run.globals_work_bytes).sum())
        self.room = float(np.average(np.log(run.room_ratio), weights=np.maximum(work, 1.0)))
        weights = np.maximum(run.mark_cpu_ns, 1.0)
        self.idle = float(np.average(run.idle_ratio, weights=weights))
        self.background = float(np.average(run.background_ratio, weights=weights))
        self.assist = float(np.average(run.assist_ratio, weights=weights))


def _trend(points: Sequence[tuple[float, float]]) -> Trend:
    """Return the line through the runs' averages, level where they lie too close together."""
    if not points:
        return Trend(at_one=0.0, slope=0.0)
    x, y = np.array(points).T
    if x.max() - x.min() < _APART:
        return Trend(at_one=float(y.mean()), slope=0.0)
    slope, _ = np.polyfit(x, y, 1)
    # Runs at settings close to each other tell little of a slope: their noise counts in full.
    spread = float(np.var(x))
    slope *= spread / (spread + _DOUBT**2)
    return Trend(at_one=float(y.mean() - slope * x.mean()), slope=float(slope))


def _speed(run: Workload, usual: float) -> Floats:
    """Return how fast the program allocated in each collection (ln of bytes per ns of a processor).

    As if it had had no more assists than `usual`: those took that share of the program's own time.
    NaN where it allocated nothing.
    """
    share = np.maximum(run.background_ratio + run.assist_ratio + run.idle_ratio, 0.002)
    free = np.maximum(1 - run.background_ratio - run.idle_ratio, 0.1)
    left = np.maximum(1 - np.maximum(run.assist_ratio - usual, 0.0) / free, 0.15)
    processor_ns = np.maximum(run.mark_cpu_ns, 1.0) / share
    with np.errstate(divide="ignore"):
        found = np.log((run.end_bytes - run.start_bytes) / processor_ns / left)
    return np.where(np.isfinite(found), found, np.nan)


def _forced(
    runs: Sequence[Workload], speeds: Sequence[Floats], trend: Trend
) -> tuple[float, float]:
    """Return how fast and how much was allocated in collections that the program asked for.

    Its goroutine waits for them: a program with no other allocates next to nothing meanwhile.
    """
    ratios, most = [], 0.0
    for run, fast in zip(runs, speeds, strict=True):
        rows = run.trigger == FORCED
        usual = trend.at_one + trend.slope * np.log(run.room_ratio)
        ratios.append(np.exp(np.nan_to_num(fast - usual, nan=-5.0))[rows])
        during = run.end_bytes - run.start_bytes
        most = max(most, float(during[rows].max(initial=0.0)))
    every = np.concatenate(ratios)
    return (float(every.mean()), most) if len(every) else (1.0, float("inf"))


def _mean_speed(run: Workload, speed: Floats) -> tuple[float, float]:
    known = np.isfinite(speed)
    room = np.log(run.room_ratio)
    if not known.any():
        return float(room.mean()), -20.0
    return float(room[known].mean()), float(speed[known].mean())


def _over_progress(run: Workload, values: Floats, *, first: float | None = None) -> Floats:
    """Return `values` at even steps of progress."""
    at = run.position_bytes / run.total_bytes
    if first is not None:
        at, values = np.concatenate([[0.0], at]), np.concatenate([[first], values])
    return np.interp(np.linspace(0.0, 1.0, GRID), at, values)


def _initial_race(run: Workload) -> float:
    """Return cons/mark as the pacer would have it already: the largest of the first samples."""
    first = run.cons_mark[:5]
    return float(np.nanmax(first)) if np.isfinite(first).any() else 0.0


def _gap_rate(run: Workload) -> Floats:
    """Return the wall time that each byte took while nothing was collected, over progress."""
    gaps = run.gap_bytes > 0
    if not gaps.any():
        return np.full(GRID, run.duration_ns / max(run.total_bytes, 1.0))
    at = (run.position_bytes / run.total_bytes)[gaps]
    sizes = run.gap_bytes[gaps]
    return binned_over_progress(at, run.gap_ns[gaps] / sizes, sizes)


def _events(run: Workload) -> tuple[Floats, Int64s, Floats]:
    """Return what the program itself did to its collector: asked for it, changed its settings."""
    found = [
        (position / run.total_bytes, COLLECT, 0.0)
        for position in run.position_bytes[run.trigger == FORCED].tolist()
    ]
    samples = run.samples
    if samples is not None and len(samples) > 1:
        allocated = np.maximum(samples["allocated_bytes"], 0).astype(np.float64)
        if run.begins_late:
            allocated -= allocated[0]
        progress = allocated / max(float(allocated[-1]), 1.0)
        for name, variable, kind in (
            ("gogc_percent", "GOGC", SET_GOGC),
            ("memory_limit_bytes", "GOMEMLIMIT", SET_LIMIT),
        ):
            values = samples[name]
            if variable in run.set_by_itself:
                found.append((0.0, kind, _setting(int(values[0]))))
            changed = np.flatnonzero(np.diff(values) != 0) + 1
            found += [(float(progress[i]), kind, _setting(int(values[i]))) for i in changed]
    found.sort()
    columns = np.array(found, dtype=np.float64).reshape(-1, 3).T
    return columns[0], columns[1].astype(np.int64), columns[2]


def _setting(value: int) -> float:
    """Return a setting of the runtime's; inf for off, which it says by its largest number."""
    return float("inf") if value < 0 or value >= 1 << 62 else float(value)


def _same_work(runs: Sequence[Workload]) -> None:
    processors = {run.processors for run in runs}
    if len(processors) > 1:
        raise StackwardError(
            "recordings-differ",
            f"the recordings ran on different numbers of processors: {sorted(processors)}",
            "Record all of them with the same GOMAXPROCS.",
        )


def _caveats(runs: Sequence[Workload]) -> tuple[Caveat, ...]:
    found = []
    settings = {run.gogc_percent for run in runs}
    if len(settings) < 2:
        only = "off" if settings == {ABSENT} else str(*settings)
        text = (
            f"calibrated at one setting (GOGC={only}): how marking slows down as the heap holds "
            "more garbage is not known; a second recording at another GOGC tells"
        )
        found.append(Caveat(slug="one-setting", text=text))
    if not all(run.exact for run in runs):
        text = (
            "without gcpacertrace=1 what was scanned and the sizes below 1 MiB are not known: "
            "record with `stackward gc record`"
        )
        found.append(Caveat(slug="no-pacer-lines", text=text))
    if any(run.samples is None for run in runs):
        text = (
            "without samples of runtime/metrics mapped memory and what a memory limit leaves for "
            "the heap are estimates"
        )
        found.append(Caveat(slug="no-samples", text=text))
    totals = [run.total_bytes for run in runs]
    least, most = min(totals), max(totals)
    # Of less than that a few objects at start and end are more than a tenth.
    if most > 1.1 * least and most - least > _NEGLIGIBLE_BYTES:
        text = (
            "the recordings did not do the same work: they allocated between "
            f"{least / (1 << 20):,.1f} and {most / (1 << 20):,.1f} MiB"
        )
        found.append(Caveat(slug="work-differs", text=text))
    return tuple(found)
