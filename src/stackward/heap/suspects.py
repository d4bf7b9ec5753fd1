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
from stackward.heap.large_nodes import LargeNodes, find_large
from stackward.heap.mark import Marks
from stackward.heap.pages import Calls
from stackward.heap.paths import Path, path_to
from stackward.heap.suspect_shares import (
    HolderShare,
    LabelShare,
    Search,
    held_by,
    shares_in,
)

LARGE_RATIO = 0.1
# As in MAT: where the largest part keeps this share, the parts are one thing.
_ONE_THING_RATIO = 0.7
# So many large nodes of one label are one thing, which is split into parts.
_SEVERAL = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Suspect:
    """One place that keeps much of the heap alive.

    `node` is the object to look at (or n + a root's row), -1 for many nodes of one `label` that no
    other node holds (they are `members`, largest first).  `holder` is the node below the top that
    dominates it: a root, or an object that several roots hold.  `point` is where the memory comes
    together: `node` itself, or a part of it (the table of a map).  Where `is_recursive`, more nodes
    of the point's label are inside it: it heads a list or a tree.

    `retained_bytes` is what goes if `node` goes, of which `accumulated_bytes` is not another
    suspect's.  `children` are the labels of what `point` dominates immediately, with what they
    retain, and `contents` those of all that `node` dominates, with their own sizes; the largest
    few of each, largest first (of a list or a tree the contents both times).

    Where no single root holds `holder`, or `members`, `held_by` says what refers to how many of
    them: roots, or objects that several roots hold.  One member may count for several; members that
    refer to one another are left out.

    `path` leads to `node`, of many nodes to the largest; None where that is a root.
    """

    node: int
    label: int
    holder: int
    point: int
    retained_bytes: int
    accumulated_bytes: int
    share_ratio: float
    is_recursive: bool
    members: Int32s
    children: tuple[LabelShare, ...]
    contents: tuple[LabelShare, ...]
    held_by: tuple[HolderShare, ...]
    path: Path | None


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
    search = Search(
        graph=graph,
        marks=marks,
        tree=dominators,
        labels=every,
        is_part=parts,
        least_bytes=least,
        calls=calls,
    )
    large = find_large(dominators, least)
    many = _many(search, large)
    found = [*_single(search, large, many), *_grouped(search, many)]
    return tuple(sorted(found, key=lambda suspect: -suspect.accumulated_bytes))


def _many(search: Search, large: LargeNodes) -> npt.NDArray[np.int64]:
    """Return the labels that several large nodes below the top have: they are one group each."""
    tree = search.tree
    labels = search.labels[large.node[tree.parent[large.node] == tree.top]]
    return np.flatnonzero(np.bincount(labels[labels >= 0]) >= _SEVERAL)


def _single(search: Search, large: LargeNodes, many: npt.NDArray[np.int64]) -> list[Suspect]:
    """Return the suspects that are one node each, not below nodes of the labels `many`."""
    points: dict[int, list[int]] = {}
    for row in np.flatnonzero(large.own >= search.least_bytes).tolist():
        points.setdefault(_head(search, large, row), []).append(row)
    chosen: dict[int, int] = {}  # row of the node: row of the point
    for head, rows in points.items():
        point = max(rows, key=lambda row: int(large.own[row]))
        is_whole = large.own[point] >= _ONE_THING_RATIO * large.retained[head]
        if not is_whole or len(rows) > 1:
            point = head
        node = _whole(search, large, point)
        if node not in chosen or large.own[chosen[node]] < large.own[point]:
            chosen[node] = point
    chosen = _gathered(search, large, chosen)
    _add_scattered(search, large, chosen)
    for node in list(chosen):
        if search.labels[large.node[large.holder(node)]] in many:
            del chosen[node]
    inside = large.inside(sorted(chosen))
    own = {node: int(large.retained[node]) - inside[node] for node in chosen}
    # What holds nothing but another suspect adds nothing to it.
    return [
        _suspect(search, large, node, point, own[node])
        for node, point in chosen.items()
        if own[node]
    ]


def _head(search: Search, large: LargeNodes, row: int) -> int:
    """Return the first of a list, the root of a tree, that `row` is a node of; else `row`.

    It is one where there are more of its label inside it; the head is the outermost of them.
    """
    if not _has_label_inside(search, large, row):
        return row
    chain = large.chain(row)
    return int(chain[search.labels[large.node[chain]] == search.labels[large.node[row]]][0])


def _has_label_inside(search: Search, large: LargeNodes, row: int) -> bool:
    label = search.labels[large.node[row]]
    inside = search.labels[search.tree.dominated(int(large.node[row]))]
    return bool(label >= 0 and np.count_nonzero(inside == label) > 1)


def _gathered(search: Search, large: LargeNodes, chosen: dict[int, int]) -> dict[int, int]:
    """Return `chosen` with several nodes of one label replaced by what holds them all.

    These are the shards of a cache, or large buffers in a slice.
    """
    kinds: dict[tuple[int, int], list[int]] = {}
    for node in chosen:
        label = int(search.labels[large.node[node]])
        kinds.setdefault((large.holder(node), label if label >= 0 else -1 - node), []).append(node)
    out: dict[int, int] = {}
    for nodes in kinds.values():
        first, last = min(nodes), max(nodes)
        chain = large.chain(first)
        common = chain[(chain != first) & (large.end[chain] > large.begin[last])]
        if len(nodes) >= (2 if _are_leaves(search, large, nodes) else _SEVERAL) and len(common):
            out[_whole(search, large, int(common[-1]))] = int(common[-1])
        else:
            out |= {node: chosen[node] for node in nodes if node not in out}
    return out


def _are_leaves(search: Search, large: LargeNodes, nodes: list[int]) -> bool:
    """Return whether the nodes are objects that are large by themselves."""
    objects = large.node[nodes]
    if (objects >= search.tree.objects_count).any():
        return False
    sizes = search.graph.size_bytes[objects]
    return bool((sizes >= _ONE_THING_RATIO * large.retained[nodes]).all())


def _whole(search: Search, large: LargeNodes, row: int) -> int:
    """Return the object that `row` is a part of: the nearest around it that is no part."""
    chain = large.chain(row)
    wholes = chain[~search.is_part[search.labels[large.node[chain]]]]
    return int(wholes[-1]) if len(wholes) else row


def _add_scattered(search: Search, large: LargeNodes, chosen: dict[int, int]) -> None:
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
            if not any(other != row and large.contains(other, row) for other in rows)
        )
        if large.retained[holder] - taken < search.least_bytes:
            continue
        most = _ONE_THING_RATIO * large.retained[holder]
        within = (large.begin >= begin) & (large.begin < end) & (large.retained >= most)
        node = _whole(search, large, int(np.flatnonzero(within)[-1]))
        chosen.setdefault(node, node)


def _suspect(search: Search, large: LargeNodes, row: int, point: int, accumulated: int) -> Suspect:
    tree = search.tree
    node = int(large.node[row])
    chain = large.chain(row)
    is_object = node < tree.objects_count
    is_recursive = _has_label_inside(search, large, point)
    children, _ = shares_in(search, large.node[point : point + 1])
    _, contents = shares_in(search, large.node[row : row + 1])
    return Suspect(
        node=node,
        label=int(search.labels[node]),
        holder=int(large.node[chain[0]]),
        point=int(large.node[point]),
        retained_bytes=int(large.retained[row]),
        accumulated_bytes=accumulated,
        share_ratio=int(large.retained[row]) / search.marks.reachable_bytes,
        is_recursive=is_recursive,
        members=np.empty(0, np.int32),
        children=contents if is_recursive else children,
        contents=contents,
        held_by=held_by(search, large.node[chain[:1]]),
        path=path_to(search.graph, search.marks, node, search.calls) if is_object else None,
    )


def _grouped(search: Search, many: npt.NDArray[np.int64]) -> list[Suspect]:
    """Return the suspects that are many nodes of one label which no single root holds.

    They are small, but for those of the labels `many`.
    """
    tree = search.tree
    children = tree.unsorted_children(tree.top, search.calls)
    is_large = tree.retained_size_bytes[children] >= search.least_bytes
    is_large[is_large] = ~np.isin(search.labels[children[is_large]], many)
    small = children[~is_large]
    sums = _sums(search.labels[small], tree.retained_size_bytes[small])
    groups = np.flatnonzero(sums[1:] >= search.least_bytes).tolist()
    return [_group(search, small[search.labels[small] == label], label) for label in groups]


def _group(search: Search, members: Int32s, label: int) -> Suspect:
    tree = search.tree
    retained = tree.retained_size_bytes[members]
    size = int(retained.sum())
    members = members[np.argsort(-retained, kind="stable")]
    example = int(members[0])
    is_object = example < tree.objects_count
    children, contents = shares_in(search, members)
    return Suspect(
        node=-1,
        label=label,
        holder=-1,
        point=-1,
        retained_bytes=size,
        accumulated_bytes=size,
        share_ratio=size / search.marks.reachable_bytes,
        is_recursive=False,
        members=members,
        children=children,
        contents=contents,
        held_by=held_by(search, members),
        path=path_to(search.graph, search.marks, example, search.calls) if is_object else None,
    )


def _sums(labels: Int32s, sizes: Int64s) -> Int64s:
    """Return the sum of each label, -1 first; below 2^53 floating point is exact."""
    return np.bincount(labels + 1, weights=sizes).astype(np.int64)
