"""Leaves out slots that the runtime writes as objects though they are none.

A span of slots up to 512 bytes keeps its pointer bitmap (128 bytes, in spans whose objects have
pointers) at its end, and with the Green Tea collector its marks (128 bytes, slots of 16 bytes and
more) behind that.  WriteHeapDump walks over all of the span (Go 1.22 to 1.27, runtime/heapdump.go,
dumpobjs).  Which of the two there is follows from the release and from GOEXPERIMENT; the right
choice makes count and bytes equal those of MemStats.

A page has three zones, by where a slot ends: 0 for slots that end before both areas, 1 for those
that reach into the first area, 2 for those that reach into the second.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.dump import Int64s
from stackward.heap.read_kernels import LARGEST_SLOT_WITH_TAIL

_SMALLEST_MARKED_SLOT = 16
_BITMAP, _MARKS = (1, 22), (1, 26)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Kept:
    """What is left of each run: its first `slots` slots, which have `pointers` pointers."""

    slots: Int64s
    pointers: Int64s
    bytes_count: int

    @property
    def objects_count(self) -> int:
        """Return how many objects are left."""
        return int(self.slots.sum())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Layout:
    """What spans keep at their ends, and what to think of a page that has only such slots."""

    has_bitmap: bool
    has_marks: bool
    # Sweeping frees a span without objects, so that a page's only slots are objects, if they can.
    doubtful_are_objects: bool = True


def keep_objects(runs: Int64s, version: str, memstats: dict[str, int]) -> Kept:
    """Return what is left of `runs` (columns as read_kernels.RUN_WIDTH has them).

    That is the first choice of layout whose count and bytes are those of `memstats`; where there
    is none, what the release of Go has by default.
    """
    layouts = _layouts(version)
    first = None
    for layout in layouts:
        kept = _kept(runs, layout)
        if (kept.objects_count, kept.bytes_count) == (
            memstats["HeapObjects"],
            memstats["HeapAlloc"],
        ):
            return kept
        first = first or kept
    assert first is not None
    return first


def _layouts(version: str) -> list[_Layout]:
    """Return the layouts, that of the release first."""
    match = re.search(r"go(\d+)\.(\d+)", version)
    # A development version is newer than any release.
    release = (int(match[1]), int(match[2])) if match else (1, 99)
    has_marks = release >= _MARKS
    if "greenteagc" in version:
        has_marks = "nogreenteagc" not in version
    usual = (release >= _BITMAP, has_marks and release >= _BITMAP)
    others = [pair for pair in ((True, True), (True, False), (False, False)) if pair != usual]
    return [
        _Layout(has_bitmap=has_bitmap, has_marks=marks, doubtful_are_objects=doubtful)
        for has_bitmap, marks in (usual, *others)
        for doubtful in (True, False)
    ]


def _kept(runs: Int64s, layout: _Layout) -> Kept:
    sizes = runs[:, 2]
    slots, pointers = runs[:, 4:7], runs[:, 7:10]
    if not layout.has_bitmap:
        zones = np.full(len(runs), 3)
    else:
        is_small = sizes <= LARGEST_SLOT_WITH_TAIL
        is_marked = is_small & (sizes >= _SMALLEST_MARKED_SLOT) & layout.has_marks
        # The zones that hold objects: of a span without pointers, and of one with them.
        plain = np.where(is_marked, 2, 3)
        safe = plain - is_small
        zones = np.where(_has_bitmap(slots, pointers, safe, layout), safe, plain)
    kept_slots, kept_pointers = _first_zones(slots, zones), _first_zones(pointers, zones)
    bytes_count = int((kept_slots * sizes).sum())
    return Kept(slots=kept_slots, pointers=kept_pointers, bytes_count=bytes_count)


def _has_bitmap(
    slots: Int64s, pointers: Int64s, safe: Int64s, layout: _Layout
) -> npt.NDArray[np.bool_]:
    """Return which spans have a bitmap: every object of theirs has a pointer.

    Where no slot is within the safe zones, slots behind them say it by their pointers.  If those
    have none, it may be an empty span with a bitmap, or one without that has just these objects.
    """
    has_pointers = _first_zones(pointers, safe) > 0
    if layout.doubtful_are_objects:
        return has_pointers
    found: npt.NDArray[np.bool_] = has_pointers | (_first_zones(slots, safe) == 0)
    return found


def _first_zones(columns: Int64s, zones: Int64s) -> Int64s:
    """Return the sums of the first `zones` of the three columns, of each row."""
    sums = np.zeros((len(columns), 4), np.int64)
    np.cumsum(columns, axis=1, out=sums[:, 1:])
    chosen: Int64s = sums[np.arange(len(columns)), zones]
    return chosen
