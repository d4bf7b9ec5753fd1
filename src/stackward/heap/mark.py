"""What the collector would reach from the roots, and what it would not.

What is not reached is garbage, or it is held by something that a dump does not have: the function
and argument of a cleanup (runtime.AddCleanup), the handle of a weak pointer, a plugin's variables.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.dump import Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.pages import Calls
from stackward.heap.roots import BY_FINALIZER, Roots


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Marks:
    """What is reached, breadth first, so that every path by `parent` is one of the shortest.

    `parent[i]` is the object that object i was reached from, or, of what a root refers to, n + the
    root's row; -1 where it is not reached.  `order` has the reached objects, nearest first.

    `roots` are the roots that count: what an object with a finalizer refers to is held by its
    finalizer only where nothing else holds the object.
    """

    parent: Int32s
    order: Int32s
    roots: Roots
    reachable_bytes: int
    unreachable_bytes: int

    @property
    def reachable_count(self) -> int:
        """How many objects are reached."""
        return len(self.order)

    @property
    def unreachable_count(self) -> int:
        """How many objects are not reached."""
        return len(self.parent) - len(self.order)

    def is_reachable(self) -> npt.NDArray[np.bool_]:
        """Return for each object whether it is reached."""
        return self.parent >= 0


def mark(
    graph: Graph,
    roots: Roots,
    calls: Calls,
    *,
    avoid: npt.NDArray[np.bool_] | None = None,
    preference: Int32s | None = None,
) -> Marks:
    """Return what `roots` reach, without going through objects that `avoid` says.

    Of paths equally short the one from the root wins that has the least `preference` (a number for
    each root; else their order).  Costs about 0.1 s for a million objects.
    """
    count = len(graph)
    parent = np.full(max(count, 1), -1, np.int32)
    order = np.empty(max(count, 1), np.int32)
    if avoid is not None:
        parent[:count][avoid] = 0  # as good as marked
    holders = roots.holders()
    is_late = roots.how == BY_FINALIZER
    reached = _spread(graph, roots, ~is_late, holders, preference, parent, order, 0, calls)
    if is_late.any():
        # Of these roots only those count whose object is held by nothing else.
        kept = ~is_late | (parent[roots.subject[holders]] < 0)
        is_late &= kept
        reached = _spread(graph, roots, is_late, holders, preference, parent, order, reached, calls)
        roots = roots.kept(kept)
    parent = parent[:count]
    if avoid is not None:
        parent[avoid] = -1
    order = order[:reached]
    reachable_bytes = int(graph.size_bytes[order].sum())
    return Marks(
        parent=parent,
        order=order,
        roots=roots,
        reachable_bytes=reachable_bytes,
        unreachable_bytes=int(graph.size_bytes.sum()) - reachable_bytes,
    )


def _spread(
    graph: Graph,
    roots: Roots,
    which: npt.NDArray[np.bool_],
    holders: Int32s,
    preference: Int32s | None,
    parent: Int32s,
    order: Int32s,
    reached: int,
    calls: Calls,
) -> int:
    """Mark from `which` of the roots' targets; return how many objects are marked in all."""
    target, holder = roots.target[which], holders[which]
    if preference is not None:
        first = np.argsort(preference[holder], kind="stable")
        target, holder = target[first], holder[first]
    queued = calls.call(
        "seed_marks", target, holder + np.int32(len(graph)), len(target), parent, order, reached
    )
    return calls.call("spread_marks", graph.first, graph.target, parent, order, reached, queued)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Unreachable:
    """What is not reached, in clusters, the largest first.

    `head` is an object that reaches the rest of its cluster and that no object out of it refers to;
    every unreachable object counts in one cluster, so that the bytes add up.  `is_finalized` says
    that the head has a finalizer, and so waits for it.
    """

    head: Int32s
    objects_count: Int64s
    size_bytes: Int64s
    is_finalized: npt.NDArray[np.bool_]

    def __len__(self) -> int:
        return len(self.head)


def find_unreachable(graph: Graph, marks: Marks, calls: Calls) -> Unreachable:
    """Return the clusters of objects that are not reached, by their heads."""
    count = len(graph)
    held = np.zeros(max(count, 1), np.uint8)
    calls.call("note_held", graph.first, graph.target, marks.parent, count, held)
    owner = np.where(marks.parent >= 0, np.int32(-2), np.int32(-1))
    queue, heads, merged = (np.empty(marks.unreachable_count, np.int32) for _ in range(3))
    number = calls.call(
        "claim_unmarked", graph.first, graph.target, count, held, owner, queue, heads, merged
    )
    final = _last_heads(merged[:number])
    rows = np.flatnonzero(owner >= 0)
    cluster = final[owner[rows]]
    objects = np.bincount(cluster, minlength=number)
    size = np.zeros(number, np.int64)
    np.add.at(size, cluster, graph.size_bytes[rows])
    kept = np.flatnonzero(final == np.arange(number))
    kept = kept[np.argsort(-size[kept], kind="stable")]
    return Unreachable(
        head=heads[kept],
        objects_count=objects[kept],
        size_bytes=size[kept],
        is_finalized=np.isin(heads[kept], marks.roots.subject),
    )


def _last_heads(merged: Int32s) -> Int32s:
    """Return for each head the one that its cluster is part of in the end."""
    final = np.arange(len(merged), dtype=np.int32)
    for number in np.flatnonzero(merged >= 0)[::-1].tolist():
        final[number] = final[merged[number]]
    return final
