"""Objects without a type that look like objects with one: inferred, never more than that.

Two objects look alike when their slots have one size, their pointers are at the same places, and
the same field of the same type refers to them.  Where all that look so and have a type have the
same, the others are taken to have it too.  (A field tells no more by itself if it is an
unsafe.Pointer.)
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.heap.dump import Bytes, HeapDump, Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.masks import mask_keys
from stackward.heap.pages import Calls
from stackward.heap.rows import ranges


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
    units: Int64s,
    calls: Calls,
) -> Alike:
    """Return the objects with no row (-1) that look like others, which all have the same.

    `units` is, for each row of the types, the size after which its fields repeat.
    """
    unknown = np.flatnonzero(rows < 0)
    nothing = np.zeros(0, np.int64)
    if not len(unknown) or not len(graph.target):
        return Alike(object=nothing, model=nothing)
    edges = np.full(len(rows), -1, np.int32)
    calls.call("note_referrers", len(rows), graph.first, graph.target, edges)
    held = unknown[edges[unknown] >= 0]
    source = np.searchsorted(graph.first, edges[held], side="right") - 1
    held, source = held[rows[source] >= 0], source[rows[source] >= 0]
    if not len(held):
        return Alike(object=nothing, model=nothing)
    wanted = np.unique(_fields(graph, rows, units, source, edges[held]))
    near, fields = _referred(graph, rows, units, edges, wanted)
    shapes = mask_keys(dump.objects, near, calls).view(np.uint64) * np.uint64(31)
    keys = (shapes ^ fields.view(np.uint64)).view(np.int64)
    # What an object is, to compare: its row, how it is used, and whether there are several.
    nature = rows[near].astype(np.int64) * 64 + roles[near] * 2 + (counts[near] > 1)
    nature[rows[near] < 0] = -1
    model = _models(keys, nature)
    good = (nature < 0) & (model >= 0)
    return Alike(object=near[good], model=near[model[good]])


def _fields(
    graph: Graph, rows: Int32s, units: Int64s, source: Int64s, edges: Int64s | Int32s
) -> Int64s:
    """Return a number for the field of the type that each edge starts from."""
    kind = rows[source].astype(np.int64)
    found: Int64s = kind * (1 << 24) + graph.offset[edges] % np.maximum(units[kind], 1)
    return found


def _referred(
    graph: Graph, rows: Int32s, units: Int64s, edges: Int32s, wanted: Int64s
) -> tuple[Int64s, Int64s]:
    """Return the objects that first one of the fields `wanted` refers to, and which one."""
    # One more, for rows of -1.
    of_kind = np.zeros(len(units) + 1, np.bool_)
    of_kind[wanted >> 24] = True
    holders = np.flatnonzero(of_kind[rows])
    first, last = graph.first[holders], graph.first[holders + 1]
    at = ranges(first, last)
    fields = _fields(graph, rows, units, np.repeat(holders, last - first), at)
    place = np.minimum(np.searchsorted(wanted, fields), len(wanted) - 1)
    good = (wanted[place] == fields) & (edges[graph.target[at]] == at)
    return graph.target[at[good]].astype(np.int64), fields[good]


def _models(keys: Int64s, nature: Int64s) -> Int64s:
    """Return for each row one with a nature, where all rows of its key have the same; else -1."""
    wanted = np.unique(keys[nature < 0])
    group = np.minimum(np.searchsorted(wanted, keys), len(wanted) - 1)
    typed = np.flatnonzero((nature >= 0) & (wanted[group] == keys))
    low = np.full(len(wanted), np.iinfo(np.int64).max)
    high = np.full(len(wanted), -1, np.int64)
    np.minimum.at(low, group[typed], nature[typed])
    np.maximum.at(high, group[typed], nature[typed])
    model = np.full(len(wanted), -1, np.int64)
    model[group[typed]] = typed
    found: Int64s = np.where((low == high)[group], model[group], -1)
    return found
