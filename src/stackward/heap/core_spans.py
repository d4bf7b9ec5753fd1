"""The objects of a core: slots of the spans in use that are allocated, and their pointers.

Source: runtime/mheap.go (mspan) and runtime/mbitmap.go (isFree, heapBitsSmallForAddr,
typePointers), Go 1.24 to 1.27.  Up to 512 bytes the end of a span says which words are pointers,
above that a type does: at the slot's beginning, or the span's largeType above 32 KiB.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from stackward.core import StackwardError
from stackward.heap.core_masks import Mask, PointerMasks
from stackward.heap.core_memory import CoreMemory
from stackward.heap.core_runtime import Runtime
from stackward.heap.dump import Int32s, Int64s, Objects
from stackward.heap.rows import ranges, starts_of
from stackward.heap.size_classes import LARGEST_WITHOUT_HEADER_BYTES, PAGE_BYTES, WORD_BYTES

_SPAN = "runtime.mspan"
_IN_USE = 1
_BITS_IN_WORD = 64
# The mark bits that GreenTea keeps at the end of a span (spanInlineMarkBits), from Go 1.25 on.
_MARKS_BYTES, _MARKS_FROM_BYTES = 128, 16
_MOST_PAGES = 1 << 35
_AT_ONCE = 1 << 22
_LARGEST_OFFSET = (1 << 31) - WORD_BYTES


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Spans:
    """The spans in use, in ascending order of address; `content_at` is -1 where the core has none.

    `marks_bytes` is what GreenTea keeps at the end of spans of small objects, 0 without it.
    """

    address: Int64s
    size_bytes: Int64s
    content_at: Int64s
    slot_bytes: Int64s
    slots_count: Int64s
    free_index: Int64s
    allocated_bits: Int64s  # address of allocBits
    allocated_count: Int64s
    is_scanned: npt.NDArray[np.bool_]
    is_large: npt.NDArray[np.bool_]
    large_type: Int64s
    specials: Int64s
    sweep_generation: Int64s
    marks_bytes: int

    def __len__(self) -> int:
        return len(self.address)


class SpanObjects(NamedTuple):
    """The objects of all spans, and what could not be read of them."""

    objects: Objects
    large_type: Int64s
    span: Int32s  # of each object
    untyped_count: int  # objects with pointers whose type is not to be had
    huge_count: int  # objects with pointers beyond what an offset can say


def read_spans(runtime: Runtime, all_spans: Int64s) -> Spans:
    """Return the spans in use of those at the addresses `all_spans`."""
    names = (
        *("startAddr", "npages", "elemsize", "nelems", "freeindex", "allocBits", "allocCount"),
        *("spanclass", "largeType", "specials", "sweepgen", "state"),
    )
    rows = runtime.columns(_SPAN, all_spans, *names)
    order = np.argsort(rows[0], kind="stable")
    in_use = order[rows[-1][order] == _IN_USE]
    start, pages, slot, count, free, bits, counted, kind, large, specials, sweep = (
        column[in_use] for column in rows[:-1]
    )
    if (slot <= 0).any() or (pages <= 0).any() or (pages > _MOST_PAGES).any():
        raise _strange("spans without size")
    if (start < 0).any() or (slot > pages * PAGE_BYTES).any():
        raise _strange("spans that are smaller than their objects")
    if (slot * count > pages * PAGE_BYTES).any() or (start[1:] < start[:-1]).any():
        raise _strange("spans with more objects than they have room for")
    size = pages * PAGE_BYTES
    if (start[1:] < (start + size)[:-1]).any():
        raise _strange("spans that overlap")
    is_scanned = kind & 1 == 0
    is_large = kind >> 1 == 0
    return Spans(
        address=start,
        size_bytes=size,
        content_at=runtime.memory.places(start, size),
        slot_bytes=slot,
        slots_count=count,
        free_index=free,
        allocated_bits=bits,
        allocated_count=counted,
        is_scanned=is_scanned,
        is_large=is_large,
        large_type=large,
        specials=specials,
        sweep_generation=sweep,
        marks_bytes=_marks_bytes(
            slot[~is_large], count[~is_large], size[~is_large], is_scanned[~is_large]
        ),
    )


def _marks_bytes(slot: Int64s, count: Int64s, size: Int64s, scanned: npt.NDArray[np.bool_]) -> int:
    """Return what GreenTea keeps in a span: how many slots there are shows whether it does."""
    small = slot <= LARGEST_WITHOUT_HEADER_BYTES
    slot, count, size, scanned = slot[small], count[small], size[small], scanned[small]
    bitmap = np.where(scanned, size // _BITS_IN_WORD, 0)
    for marks in (_MARKS_BYTES, 0):
        inline = np.where(slot >= _MARKS_FROM_BYTES, marks, 0)
        if (count == (size - bitmap - inline) // slot).all():
            return marks
    raise _strange("spans with a number of slots that no release has")


def _strange(what: str) -> StackwardError:
    return StackwardError(
        "core-runtime-unknown",
        f"the runtime's memory is not understood: {what}",
        "Cores of programs of Go 1.24 to 1.27 are read; the executable must be the one that ran.",
    )


def read_objects(spans: Spans, memory: CoreMemory, masks: PointerMasks) -> SpanObjects:
    """Return the allocated objects of `spans`; those of spans that the core lacks are left out."""
    return _Reader(spans, memory, masks).read()


class _Piece(NamedTuple):
    """Objects with as many pointers each; `offsets` are those of one after the other."""

    rows: Int64s
    counts: Int64s
    offsets: Int32s


class _Reader:
    def __init__(self, spans: Spans, memory: CoreMemory, masks: PointerMasks) -> None:
        self._spans, self._memory, self._masks = spans, memory, masks
        self._pieces: list[_Piece] = []
        self._untyped = self._huge = 0

    def read(self) -> SpanObjects:
        spans = self._spans
        groups = self._groups()
        slots = [self._allocated(group) for group in groups]
        counts = np.zeros(len(spans), np.int64)
        for group, found in zip(groups, slots, strict=True):
            counts[group] = np.bincount(found[0], minlength=len(group))
        first = starts_of(counts)
        total = int(first[-1])
        span = np.repeat(np.arange(len(spans), dtype=np.int32), counts)
        offset = np.empty(total, np.int64)
        for group, (which, slot) in zip(groups, slots, strict=True):
            rows = ranges(first[group], first[group + 1])
            offset[rows] = slot * spans.slot_bytes[group[0]]
            if spans.is_scanned[group[0]]:
                self._point(group, which, slot, rows, offset[rows])
        size = spans.slot_bytes[span]
        start, offsets = self._pointers(total)
        large = np.where(spans.is_large & spans.is_scanned, spans.large_type, 0)
        objects = Objects(
            address=spans.address[span] + offset,
            size_bytes=size,
            content_at=spans.content_at[span] + offset,
            pointer_start=start,
            pointer_offsets=offsets,
        )
        return SpanObjects(objects, large[span], span, self._untyped, self._huge)

    def _groups(self) -> list[Int64s]:
        """Return the spans that are alike, not too many at once."""
        spans = self._spans
        held = np.flatnonzero((spans.content_at >= 0) & (spans.slots_count > 0))
        kinds = np.stack(
            [
                spans.slot_bytes,
                spans.slots_count,
                spans.is_scanned,
                spans.is_large,
                spans.size_bytes,
            ]
        )
        order = held[np.lexsort(kinds[:, held])]
        same = kinds[:, order]
        bounds = np.flatnonzero((same[:, 1:] != same[:, :-1]).any(axis=0)) + 1
        found = []
        for group in np.split(order, bounds):
            if len(group):
                at_once = max(_AT_ONCE // int(spans.slots_count[group[0]]), 1)
                found += [group[k : k + at_once] for k in range(0, len(group), at_once)]
        return found

    def _allocated(self, group: Int64s) -> tuple[Int64s, Int64s]:
        """Return (place in the group, slot) of the allocated slots of spans that are alike."""
        spans = self._spans
        count = int(spans.slots_count[group[0]])
        bits, there = self._memory.gather(spans.allocated_bits[group], (count + 7) // 8)
        taken = np.unpackbits(bits, axis=1, count=count, bitorder="little").astype(np.bool_)
        taken[~there] = False
        taken |= np.arange(count) < spans.free_index[group][:, None]
        which, slot = np.nonzero(taken)
        return which, slot

    def _point(
        self, group: Int64s, which: Int64s, slot: Int64s, rows: Int64s, offset: Int64s
    ) -> None:
        spans = self._spans
        size = int(spans.slot_bytes[group[0]])
        if spans.is_large[group[0]]:
            for row, one in zip(rows.tolist(), which.tolist(), strict=True):
                kind = int(spans.large_type[group[one]])
                if kind:
                    self._repeat(np.array([row]), kind, size, 0)
        elif size <= LARGEST_WITHOUT_HEADER_BYTES:
            self._by_bitmap(group, which, slot, rows)
        else:
            self._by_headers(rows, spans.content_at[group][which] + offset, size)

    def _by_bitmap(self, group: Int64s, which: Int64s, slot: Int64s, rows: Int64s) -> None:
        spans, first = self._spans, int(group[0])
        size, span_bytes = int(spans.slot_bytes[first]), int(spans.size_bytes[first])
        words, count = size // WORD_BYTES, int(spans.slots_count[first])
        bitmap_bytes = span_bytes // _BITS_IN_WORD
        marks = spans.marks_bytes if size >= _MARKS_FROM_BYTES else 0
        at = spans.content_at[group] + span_bytes - bitmap_bytes - marks
        bits = np.unpackbits(
            self._memory.bytes[at[:, None] + np.arange(bitmap_bytes)],
            axis=1,
            count=words * count,
            bitorder="little",
        ).reshape(len(group), count, words)
        row, word = np.nonzero(bits[which, slot])
        counts = np.bincount(row, minlength=len(rows))
        self._pieces.append(_Piece(rows, counts, (word * WORD_BYTES).astype(np.int32)))

    def _by_headers(self, rows: Int64s, at: Int64s, size: int) -> None:
        kinds = self._memory.words_at(at)
        for kind in np.unique(kinds).tolist():
            self._repeat(rows[kinds == kind], kind, size - WORD_BYTES, WORD_BYTES)

    def _repeat(self, rows: Int64s, kind: int, room: int, begin: int) -> None:
        """Note the pointers of slots that hold values of one type, as many as there is room for."""
        mask = self._masks.of(kind)
        if mask is None:
            self._untyped += len(rows)
            return
        if room > _LARGEST_OFFSET and len(mask.offsets):
            self._huge += len(rows)
        offsets = _repeated(mask, min(room, _LARGEST_OFFSET)) + begin
        counts = np.full(len(rows), len(offsets), np.int64)
        self._pieces.append(_Piece(rows, counts, np.tile(offsets.astype(np.int32), len(rows))))

    def _pointers(self, total: int) -> tuple[Int64s, Int32s]:
        start = np.zeros(total + 1, np.int64)
        for piece in self._pieces:
            start[piece.rows + 1] = piece.counts
        np.cumsum(start, out=start)
        offsets = np.empty(int(start[-1]), np.int32)
        for piece in self._pieces:
            first = start[piece.rows]
            offsets[ranges(first, first + piece.counts)] = piece.offsets
        return start, offsets


def _repeated(mask: Mask, room: int) -> Int64s:
    """Return the offsets of the pointers of values that fill `room` bytes."""
    if not len(mask.offsets):
        return mask.offsets
    times = -(-room // mask.size_bytes)
    offsets = (np.arange(times)[:, None] * mask.size_bytes + mask.offsets).reshape(-1)
    return offsets[offsets < room]
