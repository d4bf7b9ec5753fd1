"""Types that the runtime itself keeps beside objects: malloc headers, large types, goroutines.

Source: mallocgc and heapSetTypeSmallHeader in runtime/malloc.go and mbitmap.go, Go 1.22 on: a slot
of more than 512 bytes with pointers begins with the address of its element's type; above 32 KiB
the span has it, which a core shows and a dump does not.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap import typing_codes as k
from stackward.heap.dump import Bytes, HeapDump, Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.pages import Calls
from stackward.heap.roots import words_at
from stackward.heap.size_classes import (
    LARGEST_SMALL_BYTES,
    LARGEST_WITHOUT_HEADER_BYTES,
    WORD_BYTES,
)
from stackward.heap.type_layout import TypeLayout
from stackward.heap.type_rows import TypeRows

# The columns of `Told`, in its order.
_Part = tuple[Int64s, Int64s, Int64s, Int64s, Int64s]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Told:
    """Objects whose type the runtime tells: rows, types, how many values, and how it is known.

    `mismatched_count` is the number of headers that contradict the object's own pointers, as they
    do where the binary is another one.
    """

    object: Int64s
    type: Int32s
    count: Int64s
    standing: Bytes
    step: Bytes
    mismatched_count: int


def read_told(
    dump: HeapDump,
    graph: Graph,
    layout: TypeLayout,
    rows: TypeRows,
    goroutine_row: int,
    calls: Calls,
) -> Told:
    """Return what headers, spans and goroutine records say; `goroutine_row` is of runtime.g."""
    headed, mismatched_headed = _by_headers(dump, layout, rows, calls)
    large, mismatched_large = _by_spans(dump, layout, rows)
    running = _goroutines(dump, graph, layout, goroutine_row, calls)
    of_g = np.full(len(running), goroutine_row)
    room = dump.objects.size_bytes[running]
    of_records = _part(layout, running, of_g, room, k.STANDING_EXACT, k.STEP_RUNTIME)
    joined = [np.concatenate(column) for column in zip(headed, large, of_records, strict=True)]
    return Told(
        object=joined[0],
        type=joined[1].astype(np.int32),
        count=joined[2],
        standing=joined[3].astype(np.uint8),
        step=joined[4].astype(np.uint8),
        mismatched_count=mismatched_headed + mismatched_large,
    )


def _by_headers(
    dump: HeapDump, layout: TypeLayout, rows: TypeRows, calls: Calls
) -> tuple[_Part, int]:
    """Return what malloc headers say, and how many contradict their object."""
    objects = dump.objects
    sizes = objects.size_bytes
    has_pointers = np.diff(objects.pointer_start) > 0
    headed = np.flatnonzero(
        (sizes > LARGEST_WITHOUT_HEADER_BYTES) & (sizes <= LARGEST_SMALL_BYTES) & has_pointers
    )
    types = rows.find(words_at(dump, objects.content_at[headed], calls))
    known = types >= 0
    headed, types = headed[known], types[known]
    good = _agrees(dump, layout, headed, types, WORD_BYTES)
    # A slot of 32 KiB may be without a header, and begin with an interface value.
    doubtful = sizes[headed] == LARGEST_SMALL_BYTES
    for at in np.flatnonzero(good & doubtful).tolist():
        good[at] = _repeats(dump, layout, int(headed[at]), int(types[at]))
    mismatched = int(np.count_nonzero(~good & ~doubtful))
    headed, types = headed[good], types[good]
    standing = np.where(doubtful[good], k.STANDING_PROPAGATED, k.STANDING_EXACT)
    room = sizes[headed] - WORD_BYTES
    return _part(layout, headed, types, room, standing, k.STEP_HEADER), mismatched


def _by_spans(dump: HeapDump, layout: TypeLayout, rows: TypeRows) -> tuple[_Part, int]:
    """Return what the spans of large objects say, and how many contradict their object."""
    objects, types = _large(dump, rows)
    good = _agrees(dump, layout, objects, types, 0)
    mismatched = int(len(good) - good.sum())
    objects, types = objects[good], types[good]
    room = dump.objects.size_bytes[objects]
    return _part(layout, objects, types, room, k.STANDING_EXACT, k.STEP_HEADER), mismatched


def _part(
    layout: TypeLayout,
    objects: Int64s,
    types: Int64s,
    room: Int64s,
    standing: Int64s | int,
    step: int,
) -> _Part:
    size = np.maximum(layout.columns[types, k.TYPE_SIZE], 1)
    count = np.maximum(room // size, 1)
    standings, steps = (np.full(len(objects), one) for one in (standing, step))
    return objects, types.astype(np.int64), count, standings, steps


def _agrees(
    dump: HeapDump, layout: TypeLayout, objects: Int64s, types: Int64s, start: int
) -> npt.NDArray[np.bool_]:
    """Return whether each object's first pointer is where its type has one."""
    columns = layout.columns[types]
    first = dump.objects.pointer_start[objects]
    there = dump.objects.pointer_start[objects + 1] > first
    expected = layout.masks[columns[:, k.TYPE_MASK_AT]] + start
    offsets = dump.objects.pointer_offsets
    offset = offsets[np.minimum(first, max(len(offsets) - 1, 0))] if len(offsets) else expected
    good = np.where(columns[:, k.TYPE_MASK] > 0, there & (offset == expected), ~there)
    opaque = columns[:, k.TYPE_FLAGS] & k.FLAG_OPAQUE > 0
    found: npt.NDArray[np.bool_] = good | opaque
    return found


def _repeats(dump: HeapDump, layout: TypeLayout, row: int, kind: int) -> bool:
    """Return whether object `row` has, behind a header, the pointers of values of one type."""
    columns = layout.columns[kind]
    if columns[k.TYPE_FLAGS] & k.FLAG_OPAQUE:
        return False
    first, last = dump.objects.pointer_start[row : row + 2].tolist()
    mask_at, per = int(columns[k.TYPE_MASK_AT]), int(columns[k.TYPE_MASK])
    mask = layout.masks[mask_at : mask_at + per].astype(np.int64)
    unit = int(columns[k.TYPE_UNIT])
    times = LARGEST_SMALL_BYTES // unit + 1
    expected = (np.arange(times)[:, None] * unit + mask[None, :]).reshape(-1) + WORD_BYTES
    expected = expected[expected < LARGEST_SMALL_BYTES]
    return np.array_equal(dump.objects.pointer_offsets[first:last], expected)


def _large(dump: HeapDump, rows: TypeRows) -> tuple[Int64s, Int64s]:
    if dump.large_type is None:
        none = np.zeros(0, np.int64)
        return none, none
    objects = np.flatnonzero(dump.large_type)
    types = rows.find(dump.large_type[objects])
    return objects[types >= 0], types[types >= 0]


def _goroutines(dump: HeapDump, graph: Graph, layout: TypeLayout, row: int, calls: Calls) -> Int64s:
    """Return the objects that goroutine records are about."""
    if row < 0:
        return np.zeros(0, np.int64)
    addresses = dump.goroutines.address
    objects = graph.table.resolve(addresses, calls).astype(np.int64)
    found = objects >= 0
    objects, addresses = objects[found], addresses[found]
    whole = dump.objects.address[objects] == addresses
    whole &= dump.objects.size_bytes[objects] >= layout.columns[row, k.TYPE_SIZE]
    return np.unique(objects[whole])
