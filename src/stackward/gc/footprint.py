"""How much memory a heap takes: holes in its spans, stacks, metadata, free pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import Floats
from stackward.gc.samples import Samples
from stackward.gc.workload import Workload

_MIB = float(1 << 20)
# Without samples: what a small program has beside its heap, and per byte of heap.
_GUESSED_OTHER_BYTES, _GUESSED_RATIO = 3.5 * _MIB, 0.03
_GUESSED_HOLES = 0.25
_OPEN_SHARE = 0.03  # of the spans in use: below it holes are not told from waste
_EARLY_SHARE = 0.3  # of what died: more allocated than that may have filled all holes


@dataclass(frozen=True, slots=True, kw_only=True)
class Footprint:
    """What is mapped beside heapLive, in bytes; linear in the size of the heap.

    Peak mapped memory is `peak * mapped_ratio + mapped_bytes`.  `other_*` is all that is not the
    heap's spans.  `holes_*` is the share of dead bytes that stay behind as holes in spans still in
    use, as a line over ln(spans in use over what lives in them); `waste_ratio` is what never gets
    filled again.
    """

    mapped_bytes: float
    mapped_ratio: float
    other_bytes: float
    other_ratio: float
    holes_at_one: float
    holes_slope: float
    waste_ratio: float
    mapped_spread: float  # standard deviation between runs, as a share
    other_spread_bytes: float
    measured: bool

    def peak(self, heap_live_bytes: Floats) -> Floats:
        """Return the most memory mapped for a heap that grew to `heap_live_bytes`."""
        return np.maximum(self.mapped_bytes + self.mapped_ratio * heap_live_bytes, heap_live_bytes)

    def other(self, heap_bytes: float) -> float:
        """Return what is mapped beside the spans of a heap of `heap_bytes`."""
        return self.other_bytes + self.other_ratio * heap_bytes


def footprint_of(runs: Sequence[Workload]) -> Footprint:
    """Return the footprint from the runs that were sampled; guessed where none was."""
    sampled = [(run, run.samples) for run in runs if run.samples is not None]
    sampled = [(run, one) for run, one in sampled if (one.mapped_bytes >= 0).sum() >= 3]
    if not sampled:
        stacks = max(float(run.stack_work_bytes.max()) for run in runs)
        return Footprint(
            mapped_bytes=_GUESSED_OTHER_BYTES + stacks, mapped_ratio=1 + _GUESSED_RATIO,
            other_bytes=_GUESSED_OTHER_BYTES + stacks, other_ratio=0.02,
            holes_at_one=_GUESSED_HOLES, holes_slope=0.0, waste_ratio=_GUESSED_RATIO,
            mapped_spread=0.1, other_spread_bytes=2 * _MIB, measured=False,
        )  # fmt: skip
    peaks = np.array([_peak(run) for run, _ in sampled])
    mapped = np.array([float(one.mapped_bytes.max()) for _, one in sampled])
    mapped_bytes, mapped_ratio, spread = _line(peaks, mapped)
    other_bytes, other_ratio, other_spread = _other([one for _, one in sampled])
    waste = float(np.mean([_waste(one) for _, one in sampled]))
    holes = [_holes(run, one, waste) for run, one in sampled]
    at_one, slope = _holes_line([one for one in holes if one is not None])
    return Footprint(
        mapped_bytes=mapped_bytes, mapped_ratio=mapped_ratio, other_bytes=other_bytes,
        other_ratio=other_ratio, holes_at_one=at_one, holes_slope=slope,
        waste_ratio=waste, mapped_spread=spread, other_spread_bytes=other_spread, measured=True,
    )  # fmt: skip


def _peak(run: Workload) -> float:
    """Return the largest heapLive of a run, also what came after its last collection."""
    rest = run.total_bytes - run.position_bytes[-1] - (run.end_bytes[-1] - run.start_bytes[-1])
    return max(float(run.end_bytes.max()), float(run.marked_bytes[-1] + max(rest, 0.0)))


def _line(heap: Floats, mapped: Floats) -> tuple[float, float, float]:
    """Return the line from peak heaps to peak mapped memory, never below the heap itself."""
    over = mapped - heap
    if len(heap) < 2 or heap.max() < 1.3 * heap.min():
        ratio = 1.0 + float(np.clip(np.mean(over / heap), 0, 0.05))
    else:
        ratio = 1.0 + float(np.clip(np.polyfit(heap, over, 1)[0], -0.05, 0.4))
    rest = mapped - ratio * heap
    spread = float(np.std(rest) / mapped.mean()) if len(heap) > 2 else 0.0
    return float(rest.mean()), ratio, spread


def _other(samples: Sequence[Samples]) -> tuple[float, float, float]:
    """Return what is mapped beside the spans: a constant, a share of them, and how it spreads."""
    heap = np.concatenate(
        [(one["heap_objects_bytes"] + one["heap_unused_bytes"]) for one in samples]
    )
    other = np.concatenate([one.other_bytes for one in samples])
    known = other >= 0
    heap, other = heap[known].astype(np.float64), other[known].astype(np.float64)
    if len(heap) < 4 or heap.max() < 1.5 * heap.min():
        ratio = 0.0
    else:
        ratio = float(np.clip(np.polyfit(heap, other, 1)[0], 0.0, 0.1))
    middle, high = np.quantile(other - ratio * heap, [0.75, 0.95])
    return float(middle), ratio, max(float(high - middle), 0.25 * _MIB)


def _holes(run: Workload, samples: Samples, waste: float) -> tuple[float, float] | None:
    """Return ln(spans in use over what lives in them), and the share of the rest that are holes.

    Sweeping opens holes and allocating fills them.  As long as some are open, all that was
    allocated since the collection has gone into others.
    """
    unused = np.maximum(samples["heap_unused_bytes"], 0).astype(np.float64)
    used = unused + samples["heap_objects_bytes"]
    open_bytes = np.maximum(unused - waste * used, 0.0)
    allocated = samples["allocated_bytes"].astype(np.float64)
    ended = np.interp(run.ended_ns, samples.time_ns, allocated)
    row = np.searchsorted(run.start_ns, samples.time_ns, side="right") - 1
    most, dead, fullness = (np.full(len(run), np.nan) for _ in range(3))
    for i in np.unique(row[row >= 0]):
        at = np.flatnonzero(row == i)
        widest = at[np.argmax(open_bytes[at])]
        since = max(allocated[widest] - ended[i], 0.0)
        before = max(int(np.searchsorted(samples.time_ns, run.ended_ns[i])) - 1, 0)
        spans = max(float(run.end_bytes[i]), float(used[before]))
        empty = (1 - waste) * spans - run.marked_bytes[i]
        is_open = open_bytes[widest] > _OPEN_SHARE * used[widest]
        if empty < _MIB / 4 or (not is_open and since > _EARLY_SHARE * empty):
            continue  # nothing died, or what was open may have been filled before anyone looked
        most[i] = min(open_bytes[widest] + (since if is_open else 0.0), empty)
        dead[i], fullness[i] = empty, np.log(spans / max(run.marked_bytes[i], 1.0))
    known = np.isfinite(most)
    if not known.any():
        return None
    weights = dead[known]
    return float(np.average(fullness[known], weights=weights)), float(
        most[known].sum() / weights.sum()
    )


def _holes_line(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    if not points:
        return 0.05, 0.0
    x, y = np.array(points).T
    if x.max() - x.min() < 0.2:
        return float(y.mean()), 0.0
    slope, at_one = np.polyfit(x, y, 1)
    return float(at_one), float(slope)


def _waste(samples: Samples) -> float:
    """Return the share of the spans in use that stays empty even when the heap is full."""
    unused = np.maximum(samples["heap_unused_bytes"], 0)
    used = np.maximum(samples["heap_objects_bytes"] + unused, 1)
    return float(np.quantile(unused / used, 0.1))
