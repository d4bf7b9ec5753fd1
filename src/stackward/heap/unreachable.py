"""What is not reached from the roots: garbage, or held by what a dump does not have.

The collector has roots that no record is written for (runtime/mgcmark.go, markrootSpans): what
runtime.AddCleanup keeps (cleanups.py says how it is known), and the handles of weak pointers, whose
mark is an address where no pointer is.  What these may hold is unknown, with all that it reaches;
the rest is garbage.  So is all of a core, which has these roots.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.cleanups import ProgramCode, cleanups_may_keep
from stackward.heap.dump import HeapDump, Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.mark import Marks
from stackward.heap.pages import Calls
from stackward.heap.roots import words_at

GARBAGE = 0  # nothing can hold it
FINALIZED = 1  # garbage that waits for its finalizer to run
CLOSURE = 2  # a function value: a cleanup's, or garbage
ARGUMENT = 3  # where there are such functions: a cleanup's argument, or garbage
HANDLE = 4  # an address that is no pointer: a weak pointer's handle, or garbage

_LARGEST_HANDLE_BYTES = 16

Bools = npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Unreachable:
    """What is not reached, in clusters, the largest first.

    `head` is an object that reaches the rest of its cluster and that no object out of it refers to,
    but for garbage that refers to what is unknown; every unreachable object counts in one cluster,
    so that the bytes add up.  `standing` is that of the head, one of the constants above, and holds
    for the cluster.
    """

    head: Int32s
    objects_count: Int64s
    size_bytes: Int64s
    standing: Int32s

    def __len__(self) -> int:
        return len(self.head)

    def is_unknown(self) -> Bools:
        """Return for each cluster whether something that is not in the dump may hold it."""
        return self.standing >= CLOSURE


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Clusters:
    """Heads, and for each object the place of its own among them; below 0 where it has none."""

    head: Int32s
    owner: Int32s


def find_unreachable(
    dump: HeapDump,
    graph: Graph,
    marks: Marks,
    calls: Calls,
    code: ProgramCode | None = None,
) -> Unreachable:
    """Return the clusters of objects that are not reached, by their heads.

    `code` says which closures are a cleanup's; without it, any may be, and some objects that begin
    with a number are taken for closures.
    """
    is_unreached = marks.parent < 0
    whole = _clusters(graph, is_unreached, calls)
    standing = np.full(len(graph), GARBAGE, np.int32)
    if dump.kind != "core":
        _put_unknown(standing, dump, graph, marks, whole.head, calls, code)
    subjects = marks.roots.subject[marks.roots.subject >= 0]
    standing[subjects] = FINALIZED
    unknown = np.flatnonzero(is_unreached & (standing >= CLOSURE))
    if not len(unknown):
        return _joined(graph, [whole], standing)
    is_unknown = _reached_from(graph, marks, unknown, calls)
    parts = [is_unknown, is_unreached & ~is_unknown]
    # Heads in a circle are no better than others in it: one of those is known to be a closure.
    in_circle = is_unknown & (standing < CLOSURE)
    standing[in_circle] = CLOSURE
    return _joined(graph, [_clusters(graph, part, calls) for part in parts], standing)


def _put_unknown(
    standing: Int32s,
    dump: HeapDump,
    graph: Graph,
    marks: Marks,
    heads: Int32s,
    calls: Calls,
    code: ProgramCode | None,
) -> None:
    """Set the standing of each object that something may hold which is not in the dump."""
    kept = cleanups_may_keep(dump, marks, heads, calls, code)
    standing[kept.arguments] = ARGUMENT
    if code is None or code.has_weak_pointers:
        rows = np.flatnonzero(marks.parent < 0)
        standing[rows[_may_be_handle(dump, graph, rows, calls)]] = HANDLE
    standing[kept.closures] = CLOSURE


def _clusters(graph: Graph, which: Bools, calls: Calls) -> _Clusters:
    """Return the clusters of the objects `which`, as if there were no others."""
    count = len(graph)
    number = np.count_nonzero(which)
    outside = np.where(which, np.int32(-1), np.int32(0))
    held = np.zeros(max(count, 1), np.uint8)
    calls.call("note_held", graph.first, graph.target, outside, count, held)
    owner = np.where(which, np.int32(-1), np.int32(-2))
    queue, candidates, heads = (np.empty(number, np.int32) for _ in range(3))
    found = calls.call(
        "claim_unmarked", graph.first, graph.target, count, held, owner, queue, candidates, heads
    )
    return _Clusters(head=heads[:found], owner=owner)


def _reached_from(graph: Graph, marks: Marks, rows: Int64s, calls: Calls) -> Bools:
    """Return what is reached from `rows`, them included, of what is not reached from the roots."""
    parent = marks.parent.copy()
    parent[rows] = rows
    queue = np.empty(marks.unreachable_count, np.int32)
    queue[: len(rows)] = rows
    end = calls.call("spread_marks", graph.first, graph.target, parent, queue, 0, len(rows))
    found = np.zeros(len(graph), np.bool_)
    found[queue[:end]] = True
    return found


def _joined(graph: Graph, parts: list[_Clusters], standing: Int32s) -> Unreachable:
    """Return the clusters of all parts, the largest first; `standing` is that of each object."""
    heads = np.concatenate([one.head for one in parts])
    counts = np.concatenate(
        [np.bincount(one.owner[one.owner >= 0], minlength=len(one.head)) for one in parts]
    )
    sizes = np.concatenate([_sizes(graph, one) for one in parts])
    order = np.argsort(-sizes, kind="stable")
    return Unreachable(
        head=heads[order],
        objects_count=counts[order],
        size_bytes=sizes[order],
        standing=standing[heads[order]],
    )


def _sizes(graph: Graph, clusters: _Clusters) -> Int64s:
    rows = np.flatnonzero(clusters.owner >= 0)
    size = np.zeros(len(clusters.head), np.int64)
    np.add.at(size, clusters.owner[rows], graph.size_bytes[rows])
    return size


def _may_be_handle(dump: HeapDump, graph: Graph, rows: Int64s, calls: Calls) -> Bools:
    """Return whether each object is of no pointers, and small, and holds an object's address."""
    objects = dump.objects
    size = objects.size_bytes[rows]
    found = (objects.pointer_start[rows] == objects.pointer_start[rows + 1]) & (
        size <= _LARGEST_HANDLE_BYTES
    )
    is_address = np.zeros(len(rows), np.bool_)
    for offset in range(0, _LARGEST_HANDLE_BYTES, dump.params.pointer_bytes):
        at = np.flatnonzero(found & (offset < size))
        word = words_at(dump, objects.content_at[rows[at]] + offset, calls)
        is_address[at] |= graph.table.resolve(word, calls) >= 0
    return is_address
