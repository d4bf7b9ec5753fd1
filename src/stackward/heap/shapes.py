"""Objects without a type that look like objects with one: inferred, never more than that.

Two objects look alike when their slots have one size, their pointers are at the same places, and
the same field of the same type refers to them.  Where all that look so and have a type have the
same, the others are taken to have it too.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.dump import Bytes, HeapDump, Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.masks import mask_keys
from stackward.heap.pages import Calls
from stackward.heap.size_classes import LARGEST_SMALL_BYTES, WORD_BYTES

Flags = npt.NDArray[np.bool_]

# With no pointers to compare and no field that refers to it, nothing tells objects apart.
_LEAST_POINTERS = 1
# Of a first look, by two numbers: larger ones are taken as these.
_MOST_WORDS, _MOST_POINTERS = LARGEST_SMALL_BYTES // WORD_BYTES + 1, 63


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Alike:
    """Objects, each with one of the typed objects that it looks like."""

    object: Int64s
    model: Int64s


def find_alike(
    dump: HeapDump,
    graph: Graph,
    rows: Int32s,
    counts: Int64s,
    roles: Bytes,
    value_sizes: Int64s,
    calls: Calls,
) -> Alike:
    """Return the objects with no row (-1) that look like objects that all have one and the same.

    `value_sizes` is, for each object with a row, the size after which its fields repeat.
    """
    unknown = np.flatnonzero(rows < 0)
    nothing = np.zeros(0, np.int64)
    if not len(unknown):
        return Alike(object=nothing, model=nothing)
    near, keys = _of_the_same_shape(dump, unknown, calls)
    has_pointers = np.diff(dump.objects.pointer_start)[near] >= _LEAST_POINTERS
    edges = np.full(len(rows), -1, np.int32)
    calls.call("note_referrers", len(rows), graph.first, graph.target, edges)
    by_field = _mixed(keys, _field_keys(graph, edges[near], rows, value_sizes))
    # What an object is, to compare: its row, how it is used, and whether there are several.
    nature = rows[near].astype(np.int64) * 64 + roles[near] * 2 + (counts[near] > 1)
    nature[rows[near] < 0] = -1
    found = _models(by_field, nature, edges[near] >= 0)
    rest = _models(keys, nature, has_pointers)
    model = np.where(found >= 0, found, rest)
    good = (nature < 0) & (model >= 0)
    return Alike(object=near[good], model=near[model[good]])


def _of_the_same_shape(dump: HeapDump, unknown: Int64s, calls: Calls) -> tuple[Int64s, Int64s]:
    """Return the objects with the slot and the pointers of one of `unknown`, and their keys."""
    objects = dump.objects
    words = np.minimum(objects.size_bytes // WORD_BYTES, _MOST_WORDS)
    pointers = np.minimum(np.diff(objects.pointer_start), _MOST_POINTERS)
    both = words * (_MOST_POINTERS + 1) + pointers
    wanted = np.zeros((_MOST_WORDS + 1) * (_MOST_POINTERS + 1), np.bool_)
    wanted[both[unknown]] = True
    near = np.flatnonzero(wanted[both])
    keys = mask_keys(objects, near, calls)
    known = _among(keys, mask_keys(objects, unknown, calls))
    return near[known], keys[known]


def _among(keys: Int64s, wanted: Int64s) -> Flags:
    """Return which of `keys` are among the few that are `wanted`."""
    wanted = np.unique(wanted)
    at = np.searchsorted(wanted, keys)
    found: Flags
    found = wanted[np.minimum(at, len(wanted) - 1)] == keys
    return found


def _field_keys(graph: Graph, edges: Int32s, rows: Int32s, value_sizes: Int64s) -> Int64s:
    """Return a number for the field that each edge starts from: the holder's row and the place."""
    if not len(graph.target):
        return np.full(len(edges), -1, np.int64)
    source = np.searchsorted(graph.first, edges, side="right") - 1
    source = np.maximum(source, 0)
    size = np.maximum(value_sizes[source], 1)
    place = graph.offset[np.maximum(edges, 0)] % size
    kind = np.where(rows[source] >= 0, rows[source], -2 - graph.size_bytes[source])
    return kind * (1 << 24) + place


def _mixed(one: Int64s, other: Int64s) -> Int64s:
    mixed: Int64s = (one.view(np.uint64) * np.uint64(31) ^ other.view(np.uint64)).view(np.int64)
    return mixed


def _models(keys: Int64s, nature: Int64s, allowed: Flags) -> Int64s:
    """Return for each row one with a nature, where all rows of its key have the same; else -1."""
    wanted = np.unique(keys[nature < 0])
    group = np.minimum(np.searchsorted(wanted, keys), len(wanted) - 1)
    typed = np.flatnonzero((nature >= 0) & allowed & (wanted[group] == keys))
    low = np.full(len(wanted), np.iinfo(np.int64).max)
    high = np.full(len(wanted), -1, np.int64)
    np.minimum.at(low, group[typed], nature[typed])
    np.maximum.at(high, group[typed], nature[typed])
    model = np.full(len(wanted), -1, np.int64)
    model[group[typed]] = typed
    found: Int64s = np.where((low == high)[group] & allowed, model[group], -1)
    return found
