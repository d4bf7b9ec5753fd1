"""Objects without a type that look like objects with one: inferred, never more than that.

Two objects look alike when their slots have one size, their pointers are at the same places, and
the same field of the same type refers to them.  Where all that look so and have a type have the
same, the others are taken to have it too.  (A field tells no more by itself if it is an
unsafe.Pointer.)
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
    """Return the objects with no row (-1) that look like others, which all have the same.

    `value_sizes` is, for each object with a row, the size after which its fields repeat.
    """
    unknown = np.flatnonzero(rows < 0)
    nothing = np.zeros(0, np.int64)
    if not len(unknown):
        return Alike(object=nothing, model=nothing)
    near, keys = _of_the_same_shape(dump, unknown, calls)
    edges = np.full(len(rows), -1, np.int32)
    calls.call("note_referrers", len(rows), graph.first, graph.target, edges)
    keys, is_held = _by_field(keys, graph, edges[near], rows, value_sizes)
    # What an object is, to compare: its row, how it is used, and whether there are several.
    nature = rows[near].astype(np.int64) * 64 + roles[near] * 2 + (counts[near] > 1)
    nature[rows[near] < 0] = -1
    model = _models(keys, nature, is_held)
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


def _by_field(
    keys: Int64s, graph: Graph, edges: Int32s, rows: Int32s, value_sizes: Int64s
) -> tuple[Int64s, Flags]:
    """Return `keys` mixed with the field that each edge starts from, and whether it has a type."""
    if not len(graph.target):
        return keys, np.zeros(len(keys), np.bool_)
    source = np.maximum(np.searchsorted(graph.first, edges, side="right") - 1, 0)
    place = graph.offset[np.maximum(edges, 0)] % np.maximum(value_sizes[source], 1)
    field = rows[source].astype(np.int64) * (1 << 24) + place
    mixed = (keys.view(np.uint64) * np.uint64(31) ^ field.view(np.uint64)).view(np.int64)
    return mixed, (edges >= 0) & (rows[source] >= 0)


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
