"""What a suspect is made of: the labels of what it keeps, and what refers to it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.dominators import Dominators
from stackward.heap.dump import Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.mark import Marks
from stackward.heap.pages import Calls

_MOST_CONTENTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelShare:
    """Nodes of one label and their size: retained where they are children, shallow else."""

    label: int
    nodes_count: int
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderShare:
    """A node below the top, and to how many of the members it or what it dominates refers.

    Nodes of one label are one: `nodes_count` of them, of which `node` refers to most.
    """

    node: int
    members_count: int
    nodes_count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Search:
    """What is searched: labels of all nodes, and which labels are parts of what holds them."""

    graph: Graph
    marks: Marks
    tree: Dominators
    labels: Int32s
    is_part: npt.NDArray[np.bool_]
    least_bytes: int
    calls: Calls


def held_by(search: Search, members: Int32s) -> tuple[HolderShare, ...]:
    """Return what refers to most of `members`, which are right below the top."""
    tree, graph, roots = search.tree, search.graph, search.marks.roots
    if members[0] >= tree.objects_count:
        return ()
    is_member = np.zeros(tree.top + 1, np.uint8)
    is_member[members] = 1
    held = np.zeros(len(tree.order), np.int32)
    search.calls.call(
        "count_holders",
        tree.order,
        tree.extent,
        len(tree.order),
        tree.objects_count,
        graph.first,
        graph.target,
        roots.first,
        roots.target,
        is_member,
        np.zeros(tree.objects_count, np.int32),
        held,
    )
    places = np.flatnonzero(held)
    return _holder_shares(search, tree.order[places], held[places].astype(np.int64))


def _holder_shares(search: Search, nodes: Int32s, held: Int64s) -> tuple[HolderShare, ...]:
    """Return the largest sorts of `nodes`, by all that they refer to; without a label one each."""
    order = np.argsort(-held, kind="stable")
    nodes, held = nodes[order], held[order]
    label = search.labels[nodes].astype(np.int64)
    sorts = np.where(label >= 0, label, -1 - nodes.astype(np.int64))
    _, first, sort, counts = np.unique(
        sorts, return_index=True, return_inverse=True, return_counts=True
    )
    sums = np.bincount(sort, weights=held)
    return tuple(
        HolderShare(
            node=int(nodes[first[k]]),
            members_count=int(held[first[k]]),
            nodes_count=int(counts[k]),
        )
        for k in np.lexsort((first, -sums))[:_MOST_CONTENTS].tolist()
    )


def shares_in(
    search: Search, nodes: Int32s
) -> tuple[tuple[LabelShare, ...], tuple[LabelShare, ...]]:
    """Return what `nodes` dominate, immediately (by what it retains) and at all (by its size)."""
    tree = search.tree
    places = tree.position[nodes].astype(np.int64)
    counts = np.zeros((2, len(search.is_part)), np.int32)
    sums = np.zeros((2, len(search.is_part)), np.int64)
    search.calls.call(
        "sum_dominated",
        tree.order,
        tree.extent,
        places,
        len(places),
        tree.objects_count,
        search.graph.size_bytes,
        tree.retained_size_bytes,
        search.labels,
        counts[0],
        sums[0],
        counts[1],
        sums[1],
    )
    contents, children = (_shares(*each) for each in zip(counts, sums, strict=True))
    return children, contents


def _shares(counts: Int32s, sums: Int64s) -> tuple[LabelShare, ...]:
    """Return the largest labels of columns that begin with label -1."""
    first = np.argsort(-sums, kind="stable")[:_MOST_CONTENTS]
    return tuple(
        LabelShare(label=row - 1, nodes_count=int(counts[row]), size_bytes=int(sums[row]))
        for row in first.tolist()
        if counts[row]
    )
