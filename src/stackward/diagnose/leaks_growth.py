"""How fast each allocation site and each group of goroutines grows, and which stand out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

from stackward.core import Frame
from stackward.diagnose.goroutines_read import Snapshot
from stackward.diagnose.growth_fit import Drift, drift_of, unlikely
from stackward.diagnose.leaks_sites import HeapUse, SiteKey, SiteUse
from stackward.goroutines import GoroutineGroup, Stack
from stackward.goroutines.own_frames import own_frame

_SLOWING = 0.5  # of the rate in the first half
_LEAST_VALUES = 3  # two do not tell how much the program varies
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


Growth = TypeVar("Growth", SiteGrowth, GoroutineGrowth)


def series_of(times: Sequence[float], values: Sequence[int], variance: float = 0.0) -> Series:
    """Return the series of `values`; `variance` is what sampling adds."""
    drift = drift_of(times, values, sampling_variance=variance)
    return Series(values=tuple(values), drift=drift)


def counted_series(times: Sequence[float], counts: Sequence[int]) -> Series:
    """Return the series of a number of goroutines."""
    # New goroutines come one by one: their number varies as Poisson's does.
    return series_of(times, counts, abs(counts[-1] - counts[0]))


def grown_sites(
    heaps: Sequence[HeapUse], times: Sequence[float], variances: dict[SiteKey, float]
) -> tuple[SiteGrowth, ...]:
    """Return the sites that changed, suspects first; `variances` is what sampling adds to each."""
    found: list[SiteGrowth] = []
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
    return _judged(found, len(times))


def grown_goroutines(
    looks: Sequence[Snapshot | None], times: Sequence[float]
) -> tuple[GoroutineGrowth, ...]:
    """Return the groups that changed, suspects first; none where a look had no goroutines."""
    if any(one is None for one in looks):
        return ()
    counted = [_counts(one) for one in looks if one is not None]
    groups: dict[Stack, GoroutineGroup] = {
        group.stack: group for one in looks if one is not None for group in one.groups
    }
    found: list[GoroutineGrowth] = []
    for stack, group in groups.items():
        counts = [one.get(stack, 0) for one in counted]
        drift = counted_series(times, counts).drift
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
    return _judged(found, len(times))


def _counts(look: Snapshot) -> dict[Stack, int]:
    found: dict[Stack, int] = {}
    for one in look.groups:
        found[one.stack] = found.get(one.stack, 0) + one.count
    return found


def _judged(found: Sequence[Growth], values_count: int) -> tuple[Growth, ...]:
    """Return `found` with the suspects told, these first, then the fastest."""
    stand_out = unlikely([one.drift.chance_ratio for one in found])
    judged = [
        replace(one, suspect=out and one.drift.low > 0 and values_count >= _LEAST_VALUES)
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
