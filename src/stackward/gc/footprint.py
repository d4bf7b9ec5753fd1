"""How much memory a heap takes: holes in its spans, stacks, metadata, free pages."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import Floats
from stackward.gc.holes import MOST_SLOTS, Holes, holes_of, swept_of
from stackward.gc.samples import Samples
from stackward.gc.workload import GRID, Workload, binned_over_progress

_MIB = float(1 << 20)
# Without samples: what a small program has beside its heap, and per byte of heap.
_GUESSED_OTHER_BYTES, _GUESSED_RATIO = 3.5 * _MIB, 0.03
_GUESSED_HOLES = Holes(together_ratio=0.75, slots_count=MOST_SLOTS)
_EARLY = 0.1  # of a run: stacks are still being made
_APART = 0.5  # runs whose collections lie less apart than by this (in ln) tell no trend


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Footprint:
    """What is mapped beside heapLive, in bytes.

    Peak mapped memory without a limit is `peak * mapped_ratio + mapped_bytes`.  `other_*` is what
    is neither the heap's spans nor stacks: metadata follows the largest heap so far and stays.
    Memory for stacks is a column over the run's progress, as it was where collections lay
    `exp(stacks_gap)` bytes apart; `stacks_slope` more for each time e further apart, as stacks that
    are no longer used are given back by collections.  `waste_ratio` of the spans never gets filled.
    """

    mapped_bytes: float
    mapped_ratio: float
    other_bytes: float
    other_ratio: float
    stacks_bytes: Floats
    stacks_slope: float
    stacks_gap: float
    holes: Holes
    waste_ratio: float
    other_spread_bytes: float
    measured: bool

    def peak(self, heap_live_bytes: Floats) -> Floats:
        """Return the most memory mapped for a heap that grew to `heap_live_bytes`."""
        return np.maximum(self.mapped_bytes + self.mapped_ratio * heap_live_bytes, heap_live_bytes)

    def other(self, heap_bytes: float) -> float:
        """Return the most that is mapped beside the spans of a heap of at most `heap_bytes`."""
        most = float(self.stacks_bytes.max())
        return self.other_bytes + most + self.other_ratio * heap_bytes


def footprint_of(runs: Sequence[Workload]) -> Footprint:
    """Return the footprint from the runs that were sampled; guessed where none was."""
    sampled = [(run, run.samples) for run in runs if run.samples is not None]
    sampled = [(run, one) for run, one in sampled if (one.mapped_bytes >= 0).sum() >= 3]
    if not sampled:
        return _guessed(runs)
    peaks = np.array([_peak(run) for run, _ in sampled])
    mapped = np.array([float(one.mapped_bytes.max()) for _, one in sampled])
    mapped_bytes, mapped_ratio = _line(peaks, mapped)
    other_bytes, other_ratio, other_spread = _other([one for _, one in sampled])
    stacks_bytes, stacks_slope, stacks_gap, stacks_spread = _stacks(sampled)
    wastes = [_waste(one) for _, one in sampled]
    swept = [swept_of(run, one, waste) for (run, one), waste in zip(sampled, wastes, strict=True)]
    return Footprint(
        mapped_bytes=mapped_bytes, mapped_ratio=mapped_ratio, other_bytes=other_bytes,
        other_ratio=other_ratio, stacks_bytes=stacks_bytes, stacks_slope=stacks_slope,
        stacks_gap=stacks_gap, holes=holes_of(swept) or _GUESSED_HOLES,
        waste_ratio=min(wastes),
        other_spread_bytes=float(np.hypot(other_spread, stacks_spread)), measured=True,
    )  # fmt: skip


def _guessed(runs: Sequence[Workload]) -> Footprint:
    stacks = max(float(run.stack_work_bytes.max()) for run in runs)
    return Footprint(
        mapped_bytes=_GUESSED_OTHER_BYTES + stacks, mapped_ratio=1 + _GUESSED_RATIO,
        other_bytes=_GUESSED_OTHER_BYTES, other_ratio=0.02, stacks_bytes=np.full(GRID, stacks),
        stacks_slope=0.0, stacks_gap=0.0, holes=_GUESSED_HOLES, waste_ratio=_GUESSED_RATIO,
        other_spread_bytes=2 * _MIB, measured=False,
    )  # fmt: skip


def _peak(run: Workload) -> float:
    """Return the largest heapLive of a run, also what came after its last collection."""
    rest = run.total_bytes - run.position_bytes[-1] - (run.end_bytes[-1] - run.start_bytes[-1])
    return max(float(run.end_bytes.max()), float(run.marked_bytes[-1] + max(rest, 0.0)))


def _line(heap: Floats, mapped: Floats) -> tuple[float, float]:
    """Return the line from peak heaps to peak mapped memory, never below the heap itself."""
    over = mapped - heap
    if len(heap) < 2 or heap.max() < 1.3 * heap.min():
        ratio = 1.0 + float(np.clip(np.mean(over / heap), 0, 0.05))
    else:
        ratio = 1.0 + float(np.clip(np.polyfit(heap, over, 1)[0], -0.05, 0.4))
    rest = mapped - ratio * heap
    return float(rest.mean()), ratio


def _other(samples: Sequence[Samples]) -> tuple[float, float, float]:
    """Return what is mapped beside spans and stacks: a constant, a share, and how it spreads.

    The share is of the largest heap so far.
    """
    heaps, rests = [], []
    for one in samples:
        known = one.other_bytes >= 0
        used = (one["heap_objects_bytes"] + np.maximum(one["heap_unused_bytes"], 0))[known]
        heaps.append(np.maximum.accumulate(used).astype(np.float64))
        stacks = np.maximum(one["heap_stacks_bytes"], 0)
        rests.append((one.other_bytes - stacks)[known].astype(np.float64))
    heap, rest = np.concatenate(heaps), np.concatenate(rests)
    if len(heap) < 4 or heap.max() < 1.5 * heap.min():
        ratio = 0.0
    else:
        ratio = float(np.clip(np.polyfit(heap, rest, 1)[0], 0.0, 0.1))
    middle = float(np.median(rest - ratio * heap))
    spread = float(np.std(rest - ratio * heap))
    return middle, ratio, max(spread, 0.25 * _MIB)


def _stacks(sampled: Sequence[tuple[Workload, Samples]]) -> tuple[Floats, float, float, float]:
    """Return memory for stacks over progress, its trend with the distance of collections, spread.

    The column is of the run with most collections; the trend is per e-fold of bytes between them.
    """
    dense, samples = max(sampled, key=lambda one: len(one[0]))
    at, stacks = _stacks_over_progress(samples)
    column = binned_over_progress(at, stacks, np.ones(len(at)))
    gaps, levels = [], []
    for run, one in sampled:
        progress, values = _stacks_over_progress(one)
        late = progress >= _EARLY
        if not late.any():
            continue
        gaps.append(_gap(run))
        levels.append(float(np.mean(values[late])))
    slope = 0.0
    if len(gaps) > 1 and np.ptp(gaps) >= _APART:
        slope = max(float(np.polyfit(gaps, levels, 1)[0]), 0.0)
    places = np.linspace(0.0, 1.0, GRID)
    late = at >= _EARLY
    spread = float(np.std((stacks - np.interp(at, places, column))[late])) if late.any() else 0.0
    return column, slope, _gap(dense), spread


def _stacks_over_progress(samples: Samples) -> tuple[Floats, Floats]:
    allocated = np.maximum(samples["allocated_bytes"], 0).astype(np.float64)
    allocated -= allocated[0]
    progress = allocated / max(float(allocated[-1]), 1.0)
    return progress, np.maximum(samples["heap_stacks_bytes"], 0).astype(np.float64)


def _gap(run: Workload) -> float:
    """Return ln of what is allocated from one collection to the next."""
    return float(np.log(max(float(np.mean(np.diff(run.position_bytes))), _MIB)))


def _waste(samples: Samples) -> float:
    """Return the share of the spans in use that stays empty even when the heap is full."""
    unused = np.maximum(samples["heap_unused_bytes"], 0)
    used = np.maximum(samples["heap_objects_bytes"] + unused, 1)
    return float(np.quantile(unused / used, 0.1))
