"""Looks in samples of runtime/metrics for what memory is used for, and whether a limit fits."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from stackward.gc.cycles import Int64s
from stackward.gc.finding import Finding, mib, sample_evidence
from stackward.gc.growth import growth_of
from stackward.gc.samples import Samples

_MIB = 1 << 20
_OFF = np.iinfo(np.int64).max >> 1

Detector = Callable[[Samples], Finding | None]


def detect_in_memory(samples: Samples) -> tuple[Finding, ...]:
    """Return what shows in the memory classes of `samples`."""
    return tuple(found for one in _DETECTORS if (found := one(samples)) is not None)


def _limit_below_other(samples: Samples) -> Finding | None:
    """Find a memory limit that memory beside the heap's objects uses up, or nearly."""
    limit, other = samples["memory_limit_bytes"], _not_objects(samples)
    limited = (limit >= 0) & (limit < _OFF) & (other >= 0)
    rows = np.flatnonzero(limited & (other * 10 >= limit * 7))
    if len(rows) * 4 < len(samples):
        return None
    full = bool((other >= limit)[rows].any())
    return Finding(
        slug="limit-below-other-memory",
        severity="problem" if full else "warning",
        text=f"memory that is not heap objects (stacks, metadata, room inside spans) took "
        f"{'all' if full else '70% or more'} of GOMEMLIMIT, so that little is left for the heap",
        advice="raise GOMEMLIMIT: the runtime counts goroutine stacks and its own tables, too; "
        "look at the number of goroutines",
        evidence=sample_evidence(
            samples,
            rows,
            lambda i: f"{mib(int(other[i]))} MiB beside objects, limit {mib(int(limit[i]))} MiB",
        ),
    )


def _limit_below_live(samples: Samples) -> Finding | None:
    limit, marked = samples["memory_limit_bytes"], samples["heap_marked_bytes"]
    other = samples.other_bytes
    limited = (limit >= 0) & (limit < _OFF) & (other >= 0) & (marked > 0)
    rows = np.flatnonzero(limited & (marked + other >= limit))
    if len(rows) * 4 < len(samples):
        return None
    return Finding(
        slug="limit-below-live-heap",
        severity="problem",
        text=f"in {len(rows)} of {len(samples)} samples the live heap and the memory beside it "
        "were above GOMEMLIMIT: collection follows collection and none can reach it",
        advice="raise GOMEMLIMIT above what is alive, with room to allocate; or keep less alive",
        evidence=sample_evidence(
            samples,
            rows,
            lambda i: (
                f"{mib(int(marked[i]))} MiB alive and {mib(int(other[i]))} MiB beside it, "
                f"limit {mib(int(limit[i]))} MiB"
            ),
        ),
    )


def _above_limit(samples: Samples) -> Finding | None:
    limit, mapped = samples["memory_limit_bytes"], samples.mapped_bytes
    limited = (limit >= 0) & (limit < _OFF) & (mapped >= 0)
    rows = np.flatnonzero(limited & (mapped > limit + limit // 20))
    if not len(rows):
        return None
    over = int((mapped - limit)[rows].max())
    return Finding(
        slug="above-memory-limit",
        severity="warning",
        text=f"in {len(rows)} of {len(samples)} samples Go's memory was above GOMEMLIMIT, by up to "
        f"{mib(over)} MiB: the limit is soft, and gives way when the heap cannot be kept below it",
        advice="leave room between GOMEMLIMIT and the container's limit, or raise both",
        evidence=sample_evidence(
            samples,
            rows,
            lambda i: f"{mib(int(mapped[i]))} MiB mapped, limit {mib(int(limit[i]))} MiB",
        ),
    )


def _span_waste(samples: Samples) -> Finding | None:
    """Find room inside spans that stays: after a collection much is ordinary, until it is refilled.

    So the samples with least of it count, of the second half.
    """
    unused, objects = samples["heap_unused_bytes"], samples["heap_objects_bytes"]
    late = np.arange(len(samples)) * 2 >= len(samples)
    rows = np.flatnonzero((unused >= 0) & (objects >= 0) & late)
    if len(rows) < 5:
        return None
    ratio = unused[rows] / np.maximum(unused[rows] + objects[rows], 1)
    least = rows[np.argsort(ratio, kind="stable")[: max(1, len(rows) // 10)]]
    row = int(least[-1])
    if unused[row] < 32 * _MIB or ratio.min() < 0.3:
        return None
    return Finding(
        slug="span-waste",
        severity="warning",
        text=f"{mib(int(unused[row]))} MiB inside spans in use stay empty, beside "
        f"{mib(int(objects[row]))} MiB of objects: survivors are scattered over spans that "
        "objects of other sizes cannot use (fragmentation)",
        advice="keep long-lived objects together (one slice instead of many pointers), or apart "
        "from short-lived ones of the same size; under GOMEMLIMIT this room counts as used",
        evidence=sample_evidence(
            samples,
            least,
            lambda i: f"{mib(int(unused[i]))} MiB empty, {mib(int(objects[i]))} MiB objects",
        ),
    )


def _not_go(samples: Samples) -> Finding | None:
    """Find resident memory that Go has not mapped: cgo, mmap, other libraries.

    The system is not asked in the same moment as the runtime: what was mapped shortly before or
    after may still be, or already be, resident.
    """
    mapped, resident = _highest_near(samples.mapped_bytes), samples.resident_bytes
    beside = np.where((mapped >= 0) & (resident >= 0), resident - mapped, -1)
    rows = np.flatnonzero((beside >= 64 * _MIB) & (beside * 4 >= resident))
    if len(rows) * 4 < len(samples) or not len(rows):
        return None
    known = np.flatnonzero(mapped >= 0)
    growth = growth_of(
        samples.time_ns[known], np.maximum(beside[known], 0), least=16 * _MIB, least_ratio=0.1
    )
    grows = "" if growth is None else ", and it grows"
    worst = int(beside.max())
    return Finding(
        slug="memory-not-go",
        severity="warning",
        text=f"up to {mib(worst)} MiB of the resident memory is not Go's{grows}: memory of C "
        "libraries (cgo), mapped files, the race detector (-race), or a large executable",
        advice="neither GOGC nor GOMEMLIMIT limits it: take it off the container's limit before "
        "setting GOMEMLIMIT, and look at the C side with its own tools",
        evidence=sample_evidence(
            samples,
            np.unique([rows[0], int(np.argmax(beside))]),
            lambda i: f"{mib(int(resident[i]))} MiB resident, {mib(int(mapped[i]))} MiB Go's",
        ),
    )


def _stacks(samples: Samples) -> Finding | None:
    stacks, objects = samples["heap_stacks_bytes"], samples["heap_marked_bytes"]
    objects = np.where(objects >= 0, objects, samples["heap_objects_bytes"])
    rows = np.flatnonzero((stacks > 16 * _MIB) & (stacks > objects))
    if len(rows) * 2 < len(samples) or not len(rows):
        return None
    goroutines = samples["goroutines_count"]
    return Finding(
        slug="roots-larger-than-heap",
        severity="note",
        text="goroutine stacks are larger than the live heap, and each collection scans them",
        advice="many goroutines or deep stacks: look at a goroutine profile; they count towards "
        "the heap goal",
        evidence=sample_evidence(
            samples,
            rows,
            lambda i: f"{mib(int(stacks[i]))} MiB of stacks, {goroutines[i]:,} goroutines",
        ),
    )


def _highest_near(values: Int64s) -> Int64s:
    """Return the highest of each value and its three neighbours on either side."""
    padded = np.pad(values, 3, mode="edge")
    highest: Int64s = np.lib.stride_tricks.sliding_window_view(padded, 7).max(axis=1)
    return highest


def _not_objects(samples: Samples) -> Int64s:
    """Return what the heap goal under a limit cannot use: all but objects and free spans."""
    other, unused = samples.other_bytes, samples["heap_unused_bytes"]
    return np.where((other >= 0) & (unused >= 0), other + unused, -1)


_DETECTORS: tuple[Detector, ...] = (
    _limit_below_other, _limit_below_live, _above_limit, _span_waste, _not_go, _stacks,
)  # fmt: skip
