"""Where sampled objects were allocated: one place of the user's own for each allocation stack.

A program that samples every allocation, or that allocates at the end of deep recursions, has
hundreds of thousands of stacks made of few frames: each frame is looked at once.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from stackward.core import Frame
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_result import AllocationSite
from stackward.goroutines.own_frames import is_runtime, is_standard
from stackward.heap.dump import BucketFrame, HeapDump

_OWN, _STANDARD, _RUNTIME = range(3)


def allocation_sites(heap: OpenHeap, which: npt.NDArray[np.bool_]) -> tuple[AllocationSite, ...]:
    """Return where the sampled objects among `which` (one for each object) were allocated.

    A site is the innermost frame of the user's own; `stack` is of the one that allocated most.
    """
    samples, buckets = heap.dump.samples, heap.dump.buckets
    chosen = which[samples.object] if len(samples.object) else np.zeros(0, np.bool_)
    objects, rows = samples.object[chosen], samples.bucket[chosen]
    sizes = np.bincount(rows, weights=heap.graph.size_bytes[objects]).astype(np.int64)
    counts = np.bincount(rows)
    ranked = np.argsort(-sizes, kind="stable")
    order = [row for row in ranked[counts[ranked] > 0].tolist() if buckets[row].frames]
    sites = _Sites()
    of_bucket = np.array([sites.number(buckets[row].frames) for row in order], np.int64)
    site_sizes, site_counts = (np.zeros(len(sites.frames), np.int64) for _ in range(2))
    np.add.at(site_sizes, of_bucket, sizes[order])
    np.add.at(site_counts, of_bucket, counts[order])
    _, first = np.unique(of_bucket, return_index=True)
    found = [
        AllocationSite(
            function=at.function,
            file=at.file,
            line=at.line,
            objects_count=count,
            bytes=size,
            stack=tuple(map(_shown, buckets[order[example]].frames)),
        )
        for at, count, size, example in zip(
            sites.frames, site_counts.tolist(), site_sizes.tolist(), first.tolist(), strict=True
        )
    ]
    return tuple(sorted(found, key=lambda one: -one.bytes))


def sampled_files(dump: HeapDump) -> Iterator[str]:
    """Return the source files of all allocation stacks, each frame's once."""
    frames = {id(frame): frame for bucket in dump.buckets for frame in bucket.frames}
    return (frame.file for frame in frames.values())


def _shown(frame: BucketFrame) -> str:
    return f"{frame.function} {frame.file}:{frame.line}"


class _Sites:
    """Numbers for the sites of stacks, in the order in which they come; `frames` are the sites."""

    def __init__(self) -> None:
        self.frames: list[BucketFrame] = []
        self._numbers: dict[BucketFrame, int] = {}
        # By identity: stacks share their frames, and comparing these takes much longer.
        self._number_of: dict[int, int] = {}
        self._sort_of: dict[int, int] = {}

    def number(self, stack: tuple[BucketFrame, ...]) -> int:
        """Return the number of the site of `stack`, which has frames."""
        at = self._site(stack)
        number = self._number_of.get(id(at))
        if number is None:
            number = self._numbers.setdefault(at, len(self.frames))
            self._number_of[id(at)] = number
            if number == len(self.frames):
                self.frames.append(at)
        return number

    def _site(self, stack: tuple[BucketFrame, ...]) -> BucketFrame:
        """Return the innermost frame of the user's own, else the innermost outside the runtime."""
        library = None
        for frame in stack:
            sort = self._sort_of.get(id(frame))
            if sort is None:
                sort = self._sort_of[id(frame)] = _sort(frame)
            if sort == _OWN:
                return frame
            if sort == _STANDARD and library is None:
                library = frame
        return library or stack[0]


def _sort(bucket_frame: BucketFrame) -> int:
    frame = Frame(function=bucket_frame.function, file=bucket_frame.file, line=bucket_frame.line)
    if not is_standard(frame):
        return _OWN
    return _RUNTIME if is_runtime(frame) else _STANDARD
