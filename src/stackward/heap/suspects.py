"""Leak suspects: the few places where much of the heap comes together.

As in Eclipse MAT, a suspect is a node of the tree of dominators that retains a large share of the
reachable heap, or many nodes of one label under one parent that do so together.  What it retains
directly, in many small parts, counts for it; what goes to one child that is large by itself is
that child's.  So the figures `accumulated_bytes` of all suspects are of different bytes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.dominators import Dominators
from stackward.heap.dump import Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.mark import Marks
from stackward.heap.pages import Calls
from stackward.heap.paths import Path, path_to
from stackward.heap.rows import ranges

LARGE_RATIO = 0.1
# As in MAT: where the largest part keeps this share, the parts are one thing.
_ONE_THING_RATIO = 0.7
_MOST_CONTENTS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelShare:
    """Nodes of one label and their size: retained where they are children, shallow else."""

    label: int
    nodes_count: int
    size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HolderShare:
    """A node below the top, and to how many of the members it or what it dominates refers."""

    node: int
    members_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspect:
    """One place that keeps much of the heap alive.

    `node` is the object to look at (or n + a root's row), -1 for many nodes of one `label` that no
    other node holds (they are `members`, largest first).  `holder` is the node below the top that
    dominates it: a root, or an object that several roots hold.  `point` is where the memory comes
    together: `node` itself, or a part of it (the table of a map), or a node of the list or the tree
    that `node` heads.

    `retained_bytes` is what goes if `node` goes, of which `accumulated_bytes` is not another
    suspect's.  `children` are the labels of what `point` dominates immediately, with what they
    retain, and `contents` those of all that `node` dominates, with their own sizes; the largest
    few of each, largest first.  Where no single root holds `holder`, or `members`, `held_by` says
    what refers to how many of them: roots, or objects that several roots hold.  One member may
    count for several; members that refer to one another are left out.

    `path` leads to `node`, of many nodes to the largest; None where that is a root.
    """

    node: int
    label: int
    holder: int
    point: int
    retained_bytes: int
    accumulated_bytes: int
    share_ratio: float
    members: Int32s
    children: tuple[LabelShare, ...]
    contents: tuple[LabelShare, ...]
    held_by: tuple[HolderShare, ...]
    path: Path | None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Large:
    """The nodes that retain much, the top left out, in the order of the tree.

    `own` is what each retains in parts that are not large.
    """

    node: Int32s
    begin: Int64s  # positions in the tree's order
    end: Int64s
    retained: Int64s
    own: Int64s

    def chain(self, position: int) -> npt.NDArray[np.int64]:
        """Return the rows of the nodes that dominate what is at `position`, outermost first."""
        return np.flatnonzero((self.begin <= position) & (position < self.end))


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Search:
    """What is searched: labels of all nodes, and which labels are parts of what holds them."""

    graph: Graph
    marks: Marks
    tree: Dominators
    labels: Int32s
    is_part: npt.NDArray[np.bool_]
    least_bytes: int
    calls: Calls


def find_suspects(
    graph: Graph,
    marks: Marks,
    dominators: Dominators,
    labels: Int32s,
    calls: Calls,
    *,
    least_ratio: float = LARGE_RATIO,
    is_part: npt.NDArray[np.bool_] | None = None,
) -> tuple[Suspect, ...]:
    """Return the suspects, by what they accumulate, largest first.

    `labels` has one for each object, or for each object and root; nodes of one label are of one
    sort, those of label -1 of none.  `is_part` says, by label, what is only a part of the object
    that dominates it, such as a map's tables: the suspect is then that object.  What retains at
    least `least_ratio` of the reachable heap is large.
    """
    nodes = dominators.top + 1
    every = np.full(nodes, -1, np.int32)
    every[: len(labels)] = labels
    last = int(every.max(initial=-1))
    parts = np.zeros(last + 2, np.bool_)
    if is_part is not None:
        parts[: min(len(is_part), last + 1)] = is_part[: last + 1]
    least = max(int(np.ceil(least_ratio * marks.reachable_bytes)), 1)
    search = _Search(
        graph=graph,
        marks=marks,
        tree=dominators,
        labels=every,
        is_part=parts,
        least_bytes=least,
        calls=calls,
    )
    large = _large(search)
    found = [*_single(search, large), *_grouped(search)]
    return tuple(sorted(found, key=lambda suspect: -suspect.accumulated_bytes))


def _large(search: _Search) -> _Large:
    tree = search.tree
    found = np.flatnonzero(tree.retained_size_bytes[:-1] >= search.least_bytes)
    node = found[np.argsort(tree.position[found], kind="stable")].astype(np.int32, copy=False)
    begin = tree.position[node].astype(np.int64)
    retained = tree.retained_size_bytes[node]
    own = retained.copy()
    above = tree.parent[node]
    below_top = above != tree.top
    # Each large node's parent is large, and before it.
    rows = np.searchsorted(begin, tree.position[above[below_top]])
    np.subtract.at(own, rows, retained[below_top])
    return _Large(
        node=node, begin=begin, end=begin + tree.extent[begin], retained=retained, own=own
    )


def _single(search: _Search, large: _Large) -> list[Suspect]:
    """Return the suspects that are one node each."""
    points: dict[int, list[int]] = {}
    for row in np.flatnonzero(large.own >= search.least_bytes).tolist():
        points.setdefault(_head(search, large, row), []).append(row)
    chosen: dict[int, int] = {}  # row of the node: row of the point
    for head, rows in points.items():
        point = max(rows, key=lambda row: int(large.own[row]))
        is_whole = large.own[point] >= _ONE_THING_RATIO * large.retained[head]
        node = _whole(search, large, point if is_whole and len(rows) == 1 else head)
        if node not in chosen or large.own[chosen[node]] < large.own[point]:
            chosen[node] = point
    _add_scattered(search, large, chosen)
    inside = _inside(large, sorted(chosen))
    return [
        _suspect(search, large, node, point, int(large.retained[node]) - inside[node])
        for node, point in chosen.items()
    ]


def _head(search: _Search, large: _Large, row: int) -> int:
    """Return the first of a list, the root of a tree, that `row` is a node of; else `row`.

    It is one where there are more of its label inside it; the head is the outermost of them.
    """
    label = search.labels[large.node[row]]
    inside = search.labels[search.tree.dominated(int(large.node[row]))]
    if label < 0 or np.count_nonzero(inside == label) < 2:
        return row
    chain = large.chain(int(large.begin[row]))
    return int(chain[search.labels[large.node[chain]] == label][0])


def _whole(search: _Search, large: _Large, row: int) -> int:
    """Return the object that `row` is a part of: the nearest around it that is no part."""
    chain = large.chain(int(large.begin[row]))
    wholes = chain[~search.is_part[search.labels[large.node[chain]]]]
    return int(wholes[-1]) if len(wholes) else row


def _add_scattered(search: _Search, large: _Large, chosen: dict[int, int]) -> None:
    """Add, for each node below the top, what is large in it and no suspect's so far.

    The memory comes together nowhere: the node is the innermost that keeps most of it.
    """
    tree = search.tree
    for holder in np.flatnonzero(tree.parent[large.node] == tree.top).tolist():
        begin, end = large.begin[holder], large.end[holder]
        rows = [row for row in chosen if begin <= large.begin[row] < end]
        taken = sum(
            int(large.retained[row])
            for row in rows
            if not any(other != row and _contains(large, other, row) for other in rows)
        )
        if large.retained[holder] - taken < search.least_bytes:
            continue
        most = _ONE_THING_RATIO * large.retained[holder]
        within = (large.begin >= begin) & (large.begin < end) & (large.retained >= most)
        node = _whole(search, large, int(np.flatnonzero(within)[-1]))
        chosen.setdefault(node, node)


def _contains(large: _Large, outer: int, inner: int) -> bool:
    return bool(large.begin[outer] <= large.begin[inner] < large.end[outer])


def _inside(large: _Large, rows: list[int]) -> dict[int, int]:
    """Return, for each of `rows` (ascending), what the nearest of them inside it retain."""
    inside = dict.fromkeys(rows, 0)
    around: list[int] = []
    for row in rows:
        while around and not _contains(large, around[-1], row):
            around.pop()
        if around:
            inside[around[-1]] += int(large.retained[row])
        around.append(row)
    return inside


def _suspect(search: _Search, large: _Large, row: int, point: int, accumulated: int) -> Suspect:
    tree = search.tree
    node = int(large.node[row])
    chain = large.chain(int(large.begin[row]))
    is_object = node < tree.objects_count
    dominated = tree.dominated(node)
    return Suspect(
        node=node,
        label=int(search.labels[node]),
        holder=int(large.node[chain[0]]),
        point=int(large.node[point]),
        retained_bytes=int(large.retained[row]),
        accumulated_bytes=accumulated,
        share_ratio=int(large.retained[row]) / search.marks.reachable_bytes,
        members=np.empty(0, np.int32),
        children=_children(search, tree.unsorted_children(int(large.node[point]), search.calls)),
        contents=_contents(search, dominated),
        held_by=_held_by(search, large.node[chain[:1]]),
        path=path_to(search.graph, search.marks, node, search.calls) if is_object else None,
    )


def _grouped(search: _Search) -> list[Suspect]:
    """Return the suspects that are many nodes of one label which no single root holds."""
    tree = search.tree
    children = tree.unsorted_children(tree.top, search.calls)
    small = children[tree.retained_size_bytes[children] < search.least_bytes]
    sums = _sums(search.labels[small], tree.retained_size_bytes[small])
    groups = np.flatnonzero(sums[1:] >= search.least_bytes).tolist()
    return [_group(search, small[search.labels[small] == label], label) for label in groups]


def _group(search: _Search, members: Int32s, label: int) -> Suspect:
    tree = search.tree
    retained = tree.retained_size_bytes[members]
    size = int(retained.sum())
    members = members[np.argsort(-retained, kind="stable")]
    example = int(members[0])
    is_object = example < tree.objects_count
    is_member = np.zeros(tree.top + 1, np.bool_)
    is_member[members] = True
    begin = tree.position[members].astype(np.int64)
    dominated = tree.order[ranges(begin, begin + tree.extent[begin])]
    return Suspect(
        node=-1,
        label=label,
        holder=-1,
        point=-1,
        retained_bytes=size,
        accumulated_bytes=size,
        share_ratio=size / search.marks.reachable_bytes,
        members=members,
        children=_children(search, dominated[is_member[tree.parent[dominated]]]),
        contents=_contents(search, dominated),
        held_by=_held_by(search, members),
        path=path_to(search.graph, search.marks, example, search.calls) if is_object else None,
    )


def _held_by(search: _Search, members: Int32s) -> tuple[HolderShare, ...]:
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
    places = places[np.argsort(-held[places], kind="stable")][:_MOST_CONTENTS]
    return tuple(
        HolderShare(node=int(tree.order[place]), members_count=int(held[place])) for place in places
    )


def _children(search: _Search, nodes: Int32s) -> tuple[LabelShare, ...]:
    return _shares(search.labels[nodes], search.tree.retained_size_bytes[nodes])


def _contents(search: _Search, nodes: Int32s) -> tuple[LabelShare, ...]:
    objects = nodes[nodes < search.tree.objects_count]
    return _shares(search.labels[objects], search.graph.size_bytes[objects])


def _shares(labels: Int32s, sizes: Int64s) -> tuple[LabelShare, ...]:
    """Return the largest labels."""
    counts, sums = np.bincount(labels + 1), _sums(labels, sizes)
    first = np.argsort(-sums, kind="stable")[:_MOST_CONTENTS]
    return tuple(
        LabelShare(label=int(row) - 1, nodes_count=int(counts[row]), size_bytes=int(sums[row]))
        for row in first
        if counts[row]
    )


def _sums(labels: Int32s, sizes: Int64s) -> Int64s:
    """Return the sum of each label, -1 first; below 2^53 floating point is exact."""
    return np.bincount(labels + 1, weights=sizes).astype(np.int64)
