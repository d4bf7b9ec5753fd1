"""What grows in a running program: growth of each allocation site and each group of goroutines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from stackward.core import Caveat, Frame
from stackward.diagnose.goroutines_read import Snapshot, read_snapshot
from stackward.diagnose.growth_fit import Drift, drift_of, unlikely
from stackward.diagnose.leaks_memstats import MemoryNow, read_memstats
from stackward.diagnose.leaks_sites import (
    HeapUse,
    SiteKey,
    SiteUse,
    read_heap_use,
    sampling_variances,
)
from stackward.gc.cycles import ABSENT
from stackward.goroutines import GoroutineGroup, Stack
from stackward.goroutines.own_frames import own_frame

_SLOWING = 0.5  # of the rate in the first half
_LEAST_VALUES, _ENOUGH_LOOKS = 3, 6  # two do not tell how much the program varies
_NOTHING = SiteUse()
_STACK_BYTES = 2048  # the least that a goroutine's stack takes (stackMin of runtime/stack.go)


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteGrowth:
    """An allocation site: what was in use of it at each look, and how fast that grows.

    `chain` are the frames from the allocation to `frame`, the user's own; `stack` the heaviest
    whole stack.  `sampled_count` is the number of sampled objects that the last value rests on
    (all objects where nothing is sampled).  `slowing` is set where it grew less than half as fast
    in the second half as in the first.
    """

    frame: Frame
    chain: tuple[Frame, ...]
    stack: tuple[Frame, ...]
    live_bytes: tuple[int, ...]
    live_objects: tuple[int, ...]
    allocated_bytes: int
    sampled_count: float
    drift: Drift
    suspect: bool
    slowing: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class GoroutineGrowth:
    """A group of goroutines: its number at each look, and how fast that grows."""

    group: GoroutineGroup
    frame: Frame
    counts: tuple[int, ...]
    drift: Drift
    suspect: bool
    slowing: bool

    @property
    def least_bytes_per_second(self) -> float:
        """Return what their stacks take at the least."""
        return _STACK_BYTES * self.drift.per_second


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One number of the whole program at each look, and how fast it grows."""

    values: tuple[int, ...]
    drift: Drift | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakReport:
    """What grew, the fastest first; `sites` and `goroutines` have all that changed at all.

    `times_ns` are those of the looks, from the first on.  What is in use is known as of the end of
    a collection: sites and `live` (all of them together) have a value for each collection that a
    look was the first to see, at `heap_times_ns`.  `heap`, `mapped` and `resident` are what the
    runtime and the system say, `goroutines_all` the number of goroutines, at each look.
    `collections_count` are those from the first look to the last.
    """

    source: str
    times_ns: tuple[int, ...]
    heap_times_ns: tuple[int, ...]
    sites: tuple[SiteGrowth, ...]
    goroutines: tuple[GoroutineGrowth, ...]
    live: Series
    heap: Series | None
    mapped: Series | None
    resident: Series | None
    goroutines_all: Series | None
    rate_bytes: int
    collections_count: int | None
    caveats: tuple[Caveat, ...] = ()

    @property
    def suspects_count(self) -> int:
        """Return how many sites and groups are suspected."""
        sites = sum(one.suspect for one in self.sites)
        return sites + sum(one.suspect for one in self.goroutines)


@dataclass(slots=True, kw_only=True)
class LeakLooks:
    """Takes what a program answers, look by look, and keeps of it what is compared.

    `collect` says that the program has collected for each look.  Where it was started anew in
    between, what was before is dropped, and `restarts_count` counts that.
    """

    source: str
    collect: bool = False
    restarts_count: int = 0
    times_ns: list[int] = field(default_factory=list)
    heaps: list[HeapUse] = field(default_factory=list)
    memory: list[MemoryNow | None] = field(default_factory=list)
    goroutines: list[Snapshot | None] = field(default_factory=list)
    resident_bytes: list[int] = field(default_factory=list)

    def add(
        self,
        *,
        at_ns: int,
        heap: bytes,
        memstats: bytes | None,
        goroutines: bytes | None,
        resident_bytes: int = ABSENT,
    ) -> None:
        """Take one look: a heap profile, its text form for the sums, and a goroutine profile."""
        use = read_heap_use(heap, source=f"{self.source}/heap", time_ns=at_ns)
        now = read_memstats(memstats) if memstats else None
        if self.memory and _is_another(self.memory[-1], now):
            self._begin_anew()
        if len(self.heaps) > 1:  # of records between the first and the last look nothing is asked
            self.heaps[-1] = replace(self.heaps[-1], records={})
        self.heaps.append(use)
        self.times_ns.append(at_ns)
        self.memory.append(now)
        self.goroutines.append(
            read_snapshot(goroutines, source=f"{self.source}/goroutine", time_ns=at_ns)
            if goroutines
            else None
        )
        self.resident_bytes.append(resident_bytes)

    def _begin_anew(self) -> None:
        self.restarts_count += 1
        for one in (self.times_ns, self.heaps, self.memory, self.goroutines, self.resident_bytes):
            one.clear()


def _is_another(before: MemoryNow | None, now: MemoryNow | None) -> bool:
    """Return whether another process answers: one that has collected less often."""
    return (
        before is not None
        and now is not None
        and (0 <= now.collections_count < before.collections_count)
    )


def judge_leaks(looks: LeakLooks, *, caveats: Sequence[Caveat] = ()) -> LeakReport:
    """Return what grew over `looks`, of which there are two or more."""
    times = [(one - looks.times_ns[0]) / 1e9 for one in looks.times_ns]
    at_ns, heaps = _collected(looks)
    heap_times = [(one - at_ns[0]) / 1e9 for one in at_ns]
    memory = [one for one in looks.memory if one is not None]
    whole = memory if len(memory) == len(times) else []
    variances = sampling_variances(looks.heaps[0], looks.heaps[-1])
    collections = None
    if whole and min(one.collections_count for one in whole) >= 0:
        collections = whole[-1].collections_count - whole[0].collections_count
    counts = [one.count for one in looks.goroutines if one is not None]
    report = LeakReport(
        source=looks.source,
        times_ns=tuple(one - looks.times_ns[0] for one in looks.times_ns),
        heap_times_ns=tuple(one - at_ns[0] for one in at_ns),
        sites=_sites(heaps, heap_times, variances),
        goroutines=_goroutines(looks.goroutines, times),
        live=_series(heap_times, [one.live_bytes for one in heaps], sum(variances.values())),
        heap=_series(times, [one.heap_objects_bytes for one in whole]) if whole else None,
        mapped=_series(times, [one.mapped_bytes for one in whole]) if whole else None,
        resident=_series(times, looks.resident_bytes) if min(looks.resident_bytes) >= 0 else None,
        goroutines_all=_counted(times, counts) if len(counts) == len(times) else None,
        rate_bytes=looks.heaps[-1].rate_bytes,
        collections_count=collections,
    )
    if looks.restarts_count:
        text = (
            "the program was started anew while it was watched, or several processes answer at its "
            "address: only the looks after that count"
        )
        caveats = (*caveats, Caveat(slug="watch-began-anew", text=text))
    return _with_caveats(report, caveats)


def _collected(looks: LeakLooks) -> tuple[list[int], list[HeapUse]]:
    """Return the heaps of different collections, and when these ended.

    A heap profile is as of the end of the last collection but one, and of the last where the
    program has asked for that itself (mProf_Flush and mProf_PostSweep of runtime/mprof.go).
    Between collections it does not change: taken at each look it would stand still and then jump,
    taken by collection it grows as the program does.  Where collections are not known, or fewer
    than two, it is by look.
    """
    times: list[int] = []
    heaps: list[HeapUse] = []
    for memory, heap in zip(looks.memory, looks.heaps, strict=True):
        if memory is None:
            return looks.times_ns, looks.heaps
        ended = memory.last_collection_ns if looks.collect else memory.previous_collection_ns
        if ended > (times[-1] if times else 0):
            times.append(ended)
            heaps.append(heap)
    return (times, heaps) if len(times) > 1 else (looks.times_ns, looks.heaps)


def _series(times: Sequence[float], values: Sequence[int], variance: float = 0.0) -> Series:
    drift = drift_of(times, values, sampling_variance=variance)
    return Series(values=tuple(values), drift=drift)


def _counted(times: Sequence[float], counts: Sequence[int]) -> Series:
    # New goroutines come one by one: their number varies as Poisson's does.
    return _series(times, counts, abs(counts[-1] - counts[0]))


def _sites(
    heaps: Sequence[HeapUse], times: Sequence[float], variances: dict[SiteKey, float]
) -> tuple[SiteGrowth, ...]:
    found = []
    for site in dict.fromkeys(key for one in heaps for key in one.sites):
        uses = [one.sites.get(site, _NOTHING) for one in heaps]
        live = [one.live_bytes for one in uses]
        if live[0] == live[-1] or not site:
            continue
        drift = drift_of(times, live, sampling_variance=variances.get(site, 0.0))
        if drift is None:
            continue
        heaviest = max(uses, key=lambda one: one.heaviest_bytes)
        found.append(
            SiteGrowth(
                frame=own_frame(site) or site[0],
                chain=site,
                stack=heaviest.heaviest,
                live_bytes=tuple(live),
                live_objects=tuple(one.live_objects for one in uses),
                allocated_bytes=max(0, uses[-1].allocated_bytes - uses[0].allocated_bytes),
                sampled_count=uses[-1].sampled,
                drift=drift,
                suspect=False,
                slowing=_slowing(times, live),
            )
        )
    stand_out = unlikely([one.drift.chance_ratio for one in found])
    judged = [
        replace(one, suspect=out and one.drift.low > 0 and len(times) >= _LEAST_VALUES)
        for one, out in zip(found, stand_out, strict=True)
    ]
    return tuple(sorted(judged, key=lambda one: (not one.suspect, -one.drift.per_second)))


def _slowing(times: Sequence[float], values: Sequence[float]) -> bool:
    """Return whether it grew much more slowly in the second half than in the first."""
    if len(values) < 5:
        return False
    middle = len(values) // 2
    early = (values[middle] - values[0]) / (times[middle] - times[0])
    late = (values[-1] - values[middle]) / (times[-1] - times[middle])
    return late < _SLOWING * early


def _goroutines(
    looks: Sequence[Snapshot | None], times: Sequence[float]
) -> tuple[GoroutineGrowth, ...]:
    if any(one is None for one in looks):
        return ()
    counted = [_counts(one) for one in looks if one is not None]
    groups: dict[Stack, GoroutineGroup] = {
        group.stack: group for one in looks if one is not None for group in one.groups
    }
    found = []
    for stack, group in groups.items():
        counts = [one.get(stack, 0) for one in counted]
        drift = _counted(times, counts).drift
        if drift is None or counts[0] == counts[-1] or group.frame is None:
            continue
        found.append(
            GoroutineGrowth(
                group=group,
                frame=group.frame,
                counts=tuple(counts),
                drift=drift,
                suspect=False,
                slowing=_slowing(times, counts),
            )
        )
    stand_out = unlikely([one.drift.chance_ratio for one in found])
    judged = [
        replace(one, suspect=out and one.drift.low > 0 and len(times) >= _LEAST_VALUES)
        for one, out in zip(found, stand_out, strict=True)
    ]
    return tuple(sorted(judged, key=lambda one: (not one.suspect, -one.drift.per_second)))


def _counts(look: Snapshot) -> dict[Stack, int]:
    found: dict[Stack, int] = {}
    for one in look.groups:
        found[one.stack] = found.get(one.stack, 0) + one.count
    return found


def _with_caveats(report: LeakReport, given: Sequence[Caveat]) -> LeakReport:
    found = list(given)
    looks, collections = len(report.times_ns), len(report.heap_times_ns)
    if looks < _ENOUGH_LOOKS:
        found.append(
            Caveat(
                slug="few-looks",
                text=f"of {looks} looks intervals are wide: {_ENOUGH_LOOKS} or more tell growth "
                "from chance (--interval, --duration)",
            )
        )
    elif collections < _ENOUGH_LOOKS or report.collections_count == 0:
        seen = "none" if report.collections_count == 0 else f"{collections}"
        found.append(
            Caveat(
                slug="few-collections",
                text="what is in use is known as of a collection's end, and the looks saw "
                f"{seen} that differ: watch for longer, or have it collect at each look (--gc)",
            )
        )
    if report.rate_bytes > 1:
        found.append(
            Caveat(
                slug="heap-sampled",
                text=f"one allocation in {report.rate_bytes >> 10} KiB is sampled: what is in use "
                "of a site is an estimate, and the intervals have its error in them",
            )
        )
    found.append(
        Caveat(
            slug="growth-is-no-proof",
            text="a site that grows is a suspect: a cache that fills up grows, too. Sites say "
            "where memory was allocated, not who keeps it",
        )
    )
    return replace(report, caveats=tuple(found))
