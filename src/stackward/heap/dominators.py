"""What would go if an object went: dominators and retained sizes.

Object d dominates object v where every path from the roots to v goes through d; what v retains is
all that it dominates.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.heap.dump import Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.pages import Calls
from stackward.heap.roots import Roots


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dominators:
    """The tree of dominators: nodes are objects 0..n-1, roots n..n+r-1, and n+r is the top.

    `parent[v]` is v's immediate dominator, -1 where v is not reached, and of the top.
    `retained_size_bytes[v]` is the size of all that v dominates, itself too (roots themselves weigh
    nothing), 0 where v is not reached.

    `order` has the reached nodes so that each is before what it dominates and these are together:
    node v is at `position[v]` (-1 where not reached), and it and what it dominates are the
    `extent[position[v]]` nodes from there on.
    """

    objects_count: int
    roots_count: int
    parent: Int32s
    retained_size_bytes: Int64s
    order: Int32s
    position: Int32s
    extent: Int32s

    @property
    def top(self) -> int:
        """The node that dominates all."""
        return self.objects_count + self.roots_count

    def dominated(self, node: int) -> Int32s:
        """Return `node` and all nodes that it dominates."""
        at = int(self.position[node])
        if at < 0:
            return self.order[:0]
        return self.order[at : at + int(self.extent[at])]

    def children(self, node: int, calls: Calls) -> Int32s:
        """Return the nodes that `node` dominates immediately, those that retain most first."""
        found = self.unsorted_children(node, calls)
        return found[np.argsort(-self.retained_size_bytes[found], kind="stable")]

    def unsorted_children(self, node: int, calls: Calls) -> Int32s:
        """Return the nodes that `node` dominates immediately, in the tree's order."""
        at = int(self.position[node])
        if at < 0:
            return self.order[:0]
        found = np.empty(0, np.int32)
        count = calls.call("list_dominated", self.order, self.extent, at, found, 0)
        found = np.empty(count, np.int32)
        calls.call("list_dominated", self.order, self.extent, at, found, count)
        return found

    def holder(self, node: int) -> int:
        """Return the node right below the top that dominates `node` (or is it)."""
        while self.parent[node] not in (-1, self.top):
            node = int(self.parent[node])
        return node


def find_dominators(graph: Graph, roots: Roots, calls: Calls) -> Dominators:
    """Return the dominators of all that `roots` reach (give it `Marks.roots`).

    Semi-NCA, in time that is nearly linear: about 0.3 s for a million objects.
    """
    objects, holders = len(graph), len(roots)
    edges = len(graph.target) + len(roots.target)
    number = np.full(objects + holders + 1, -1, np.int32)
    vertex, tree, path, cursor, stop = (np.empty(len(number), np.int32) for _ in range(5))
    entry = np.full(len(number), -1, np.int32)
    source, link = np.empty(edges, np.int32), np.empty(edges, np.int32)
    count = calls.call(
        "depth_first",
        graph.first,
        graph.target,
        objects,
        roots.first,
        roots.target,
        holders,
        number,
        vertex,
        tree,
        entry,
        source,
        link,
        path,
        cursor,
        stop,
    )
    del cursor, stop, number
    vertex, tree = vertex[:count], tree[:count]
    semi, label, ancestor = tree.copy(), tree.copy(), tree.copy()
    calls.call("settle_dominators", count, tree, entry, source, link, semi, label, ancestor, path)
    del entry, source, link, path, ancestor
    return _weighed(graph, holders, vertex, tree, semi, label, calls)


def _weighed(
    graph: Graph,
    roots_count: int,
    vertex: Int32s,
    tree: Int32s,
    inside: Int32s,
    free: Int32s,
    calls: Calls,
) -> Dominators:
    """Return sizes and order of the tree of numbers; `inside` and `free` are memory to use."""
    objects, count = len(graph), len(vertex)
    nodes = objects + roots_count + 1
    parent, position = np.full(nodes, -1, np.int32), np.full(nodes, -1, np.int32)
    retained, weight = np.zeros(nodes, np.int64), np.empty(count, np.int64)
    calls.call(
        "weigh_dominated",
        count,
        objects,
        vertex,
        tree,
        graph.size_bytes,
        weight,
        retained,
        inside,
        parent,
    )
    del weight
    order, extent = np.empty(count, np.int32), np.empty(count, np.int32)
    calls.call("order_dominated", count, vertex, tree, inside, free, order, position, extent)
    return Dominators(
        objects_count=objects,
        roots_count=roots_count,
        parent=parent,
        retained_size_bytes=retained,
        order=order,
        position=position,
        extent=extent,
    )
