"""What sweeping gives back: whole spans, or holes between objects that are still alive.

A span (8 KiB and more of slots of one size) is free only once all that is in it has died.  Some of
what dies does so together with its neighbours: their spans are free at once.  The rest dies here
and there: a span of `slots` objects, of which the share `1 - exp(-turnover)` has died since it was
filled, is free with the probability `(1 - exp(-turnover)) ** slots`.  Turnover is what died in a
time over what is alive.  Programs have objects of more than one size, so that slots are spread.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from stackward.gc.cycles import Floats
from stackward.gc.samples import Samples
from stackward.gc.workload import Workload

_MIB = float(1 << 20)
POINTS = 257  # of the table of `freed_share`
MOST_SLOTS = 1e4  # no span is ever free
_OPEN_RATIO = 0.03  # of the spans in use: below it holes are not told from waste
_UNSURE_RATIO = 0.2  # of what was swept: more than that may have gone into new spans meanwhile
_SWEPT_RATIO = 0.25  # of what died: less swept when the sample was taken tells little
_LITTLE = 0.002  # of the spans in use: less is noise
_SPREADS, _KINDS = (1.0, 3.0, 10.0), 5  # how far slots may be spread
_LONGEST, _STEPS = 40.0, 4001  # turnovers over which shares are summed up


@dataclass(frozen=True, slots=True, kw_only=True)
class Holes:
    """How a program's dead objects lie: `together_ratio` of them fill spans that die as a whole.

    The others lie in spans of about `slots_count` objects that die one by one: from
    `slots_count / slots_spread` to `slots_count * slots_spread`, as many bytes of each.
    """

    together_ratio: float
    slots_count: float
    slots_spread: float = 1.0

    def free_shares(self) -> Floats:
        """Return what share of spans is free so many turnovers after they were full.

        A table over `turnover / (1 + turnover)`, 0 to 1.
        """
        return self._tables()[0]

    def freed_shares(self) -> Floats:
        """Return what share of the spans is free that were filled evenly over so many turnovers.

        A table like `free_shares`.
        """
        return self._tables()[1]

    def freed_share(self, dead_ratio: Floats, turnover: Floats) -> Floats:
        """Return what share of the spans is given back, `dead_ratio` of which has just died."""
        one_by_one = np.interp(
            turnover / (1 + turnover), np.linspace(0.0, 1.0, POINTS), self.freed_shares()
        )
        found: Floats = self.together_ratio * dead_ratio + (1 - self.together_ratio) * one_by_one
        return found

    def _tables(self) -> tuple[Floats, Floats]:
        return _tables(self.slots_count, self.slots_spread)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Swept:
    """What collections left, as samples saw it (bytes; one row for each collection seen)."""

    spans_bytes: Floats  # in use as the collection ended
    dead_bytes: Floats  # died since the one before
    live_bytes: Floats
    freed_bytes: Floats  # given back as whole spans


def swept_of(run: Workload, samples: Samples, waste: float) -> Swept:
    """Return what each collection of `run` gave back, where a sample was taken in time to tell.

    That is a sample before the holes were filled: until then no new span was needed, and the spans
    in use are fewer by those that were freed.
    """
    unused = np.maximum(samples["heap_unused_bytes"], 0).astype(np.float64)
    objects = samples["heap_objects_bytes"].astype(np.float64)
    used = objects + unused
    cycle = np.searchsorted(run.start_ns, samples.time_ns, side="right") - 1
    at = np.flatnonzero((cycle >= 0) & (samples.time_ns > run.ended_ns[np.maximum(cycle, 0)]))
    cycle = cycle[at]
    allocated = samples["allocated_bytes"].astype(np.float64)
    since = allocated[at] - np.interp(run.ended_ns[cycle], samples.time_ns, allocated)
    since = np.maximum(since, 0.0)
    # Objects that nobody has swept yet still count as objects.
    unswept = np.maximum(objects[at] - run.marked_bytes[cycle] - since, 0.0)
    spans = run.end_bytes.copy()
    done = (unswept < _OPEN_RATIO * used[at]) & (cycle + 1 < len(run))
    # Where holes were left, a sample before the collection has seen more spans than heapLive tells.
    np.maximum.at(spans, cycle[done] + 1, used[at][done])
    spans = spans[cycle]
    empty = np.maximum((1 - waste) * spans - run.marked_bytes[cycle], 0.0)
    swept = np.maximum(empty - unswept, 0.0)
    is_open = unused[at] - waste * used[at] > _OPEN_RATIO * used[at]
    freed = np.clip(spans - used[at], 0.0, swept)
    # Where no hole is open, what was allocated may already have taken freed spans again.
    most = np.where(is_open, freed, np.minimum(freed + since, swept))
    useful = (swept > _SWEPT_RATIO * empty) & (empty > _MIB / 4)
    sure = useful & (most - freed <= _UNSURE_RATIO * swept)
    if not (spans[sure] > 0.5 * np.median(run.end_bytes)).any():
        sure = useful  # then what was seen: no hole open, however late
    chosen = _best(cycle[sure], (swept - 2 * (most - freed))[sure])
    kept = np.flatnonzero(sure)[chosen]
    cycle = cycle[kept]
    return Swept(
        spans_bytes=spans[kept],
        dead_bytes=np.maximum(run.start_bytes[cycle] - run.live_bytes[cycle], 0.0),
        live_bytes=run.live_bytes[cycle],
        freed_bytes=most[kept] * empty[kept] / swept[kept],
    )


def _best(groups: np.ndarray[tuple[int], np.dtype[np.int64]], score: Floats) -> list[int]:
    """Return the row with the highest score of each group."""
    order = np.lexsort((score, groups))
    last = np.flatnonzero(np.diff(groups[order], append=-1) != 0)
    return [int(one) for one in order[last]]


def holes_of(found: Sequence[Swept]) -> Holes | None:
    """Return the law that explains best what was given back; None where nothing was seen.

    Every run counts the same, and little the same as much: near a memory limit a hundredth of
    the spans, given back or not, makes the difference.
    """
    seen = [one for one in found if len(one.spans_bytes)]
    if not seen:
        return None
    dead = np.concatenate([one.dead_bytes / one.spans_bytes for one in seen])
    freed = np.concatenate([one.freed_bytes / one.spans_bytes for one in seen])
    turnover = np.concatenate(
        [one.dead_bytes / np.maximum(one.live_bytes, _MIB / 4) for one in seen]
    )
    weights = np.concatenate([one.spans_bytes / one.spans_bytes.sum() for one in seen])
    measured = np.log(freed + _LITTLE)
    together = np.concatenate([[0.0], np.geomspace(1e-3, 1.0, 61)])
    best, least = Holes(together_ratio=0.0, slots_count=MOST_SLOTS), np.inf
    for slots in np.geomspace(MOST_SLOTS, 1.0, 49):
        for spread in _SPREADS:
            one = Holes(together_ratio=0.0, slots_count=float(slots), slots_spread=spread)
            one_by_one = one.freed_share(dead, turnover)
            told = np.outer(together, dead) + np.outer(1 - together, one_by_one)
            error = np.square(np.log(told + _LITTLE) - measured) @ weights
            row = int(np.argmin(error))
            if error[row] < 0.999 * least:
                best, least = replace(one, together_ratio=float(together[row])), error[row]
    return best


@functools.cache
def _tables(slots: float, spread: float) -> tuple[Floats, Floats]:
    ages = np.linspace(0.0, _LONGEST, _STEPS)
    counts = np.maximum(slots * np.geomspace(1 / spread, spread, _KINDS if spread > 1 else 1), 1.0)
    free = np.mean([(1 - np.exp(-ages)) ** count for count in counts], axis=0)
    step = ages[1]
    summed = np.concatenate([[0.0], np.cumsum((free[1:] + free[:-1]) / 2 * step)])
    place = np.linspace(0.0, 1.0, POINTS)[1:-1]
    turnover = place / (1 - place)
    beyond = np.maximum(turnover - _LONGEST, 0.0)  # there all are free
    share = (np.interp(turnover, ages, summed) + beyond) / turnover
    return (
        np.concatenate([[0.0], np.interp(turnover, ages, free), [1.0]]),
        np.concatenate([[0.0], share, [1.0]]),
    )
