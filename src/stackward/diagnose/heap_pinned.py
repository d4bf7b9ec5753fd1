"""Slices and strings that use a small part of the array they keep alive."""

from __future__ import annotations

import numpy as np

from stackward.binary.types import Kind
from stackward.diagnose.heap_labels import value_offset
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_result import Pinned
from stackward.heap.field_path import type_at
from stackward.heap.roots import words_at

_MOST_EDGES = 4096
_WORD = 8
_PINNED_RATIO = 0.5
_LEAST_BYTES = 4096  # below, what is over is the allocator's rounding up


def pinned_by(heap: OpenHeap, holder: int) -> Pinned | None:
    """Return how little the slices and strings in object `holder` use; None where they use most.

    The holder's type has to be known.  Of an array that several slices refer to the largest counts.
    """
    program = heap.program
    if program is None or not 0 <= holder < len(heap.graph):
        return None
    label = heap.types.labels[int(heap.types.label[holder])]
    if label.type < 0:
        return None
    edges = heap.graph.edges_of(holder)
    targets = heap.graph.target[edges][:_MOST_EDGES]
    offsets = heap.graph.offset[edges][:_MOST_EDGES]
    header = value_offset(heap.dump, holder)
    used: dict[int, int] = {}
    rows, places, widths = [], [], []
    for target, offset in zip(targets.tolist(), offsets.tolist(), strict=True):
        row, rest = type_at(program.types, label.type, offset - header)
        kind = program.types[row].kind if row >= 0 else Kind.INVALID
        if rest or kind not in (Kind.SLICE, Kind.STRING):
            continue
        element = program.types[row].element
        rows.append(target)
        places.append(int(heap.dump.objects.content_at[holder]) + offset + _WORD)
        widths.append(program.types[element].size_bytes if kind == Kind.SLICE else 1)
    if not rows:
        return None
    lengths = words_at(heap.dump, np.array(places, np.int64), heap.calls)
    for target, length, width in zip(rows, lengths.tolist(), widths, strict=True):
        used[target] = max(used.get(target, 0), length * width)
    whole = sum(int(heap.graph.size_bytes[row]) for row in used)
    part = sum(min(size, int(heap.graph.size_bytes[row])) for row, size in used.items())
    if whole < _LEAST_BYTES or part > _PINNED_RATIO * whole:
        return None
    return Pinned(slices_count=len(rows), used_bytes=part, array_bytes=whole)
