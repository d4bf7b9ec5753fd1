"""Who holds an object: the path from a root, and the paths to many objects merged."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.dump import Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.mark import Marks
from stackward.heap.pages import Calls


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Path:
    """One of the shortest ways from a root to an object, which is the last of `objects`.

    The root (a row of the roots) refers to the first object by the word at address `place` (0: no
    word of a segment or stack), in the way `how` (roots.BY_...).  `offsets[k]` is the place of the
    pointer to `objects[k]` in the slot of the object before it; `offsets[0]` is -1.
    """

    root: int
    place: int
    how: int
    objects: Int32s
    offsets: Int32s


def path_to(graph: Graph, marks: Marks, row: int, calls: Calls) -> Path | None:
    """Return the path to object `row`, None where it is not reached.

    With marks that avoid some objects (`mark(..., avoid=...)`) the path avoids them.
    """
    if marks.parent[row] < 0:
        return None
    objects = offsets = np.empty(0, np.int32)
    room = 64
    while len(objects) < room:
        objects, offsets = np.empty(room, np.int32), np.empty(room, np.int32)
        room = calls.call(
            "trace_path",
            graph.first,
            graph.target,
            graph.offset,
            marks.parent,
            len(graph),
            row,
            objects,
            offsets,
            room,
        )
    objects, offsets = objects[:room], offsets[:room]
    root = int(marks.parent[objects[0]]) - len(graph)
    roots = marks.roots
    refers = slice(int(roots.first[root]), int(roots.first[root + 1]))
    edge = refers.start + int(np.flatnonzero(roots.target[refers] == objects[0])[0])
    return Path(
        root=root,
        place=int(roots.place[edge]),
        how=int(roots.how[edge]),
        objects=objects,
        offsets=offsets,
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MergedPaths:
    """The shortest paths to all objects of a set, merged where they go by the same labels.

    Each row is a group of objects of one `label` behind the group `above` (-1: it is a group of
    roots).  `members_count` of the set, with `members_bytes`, are held by paths through the group;
    `ends_count` of them are in it.  `steps_count` objects are in the group, one of them `example`
    (of a group of roots a row of the roots); objects of one label in a row, as of a list, are in
    one group.  A group comes behind the one above it.

    `left_out_count` members are in a group that there was no room for, and count above it only.
    """

    above: Int32s
    label: Int32s
    members_count: Int64s
    members_bytes: Int64s
    ends_count: Int64s
    steps_count: Int64s
    example: Int32s
    left_out_count: int

    def __len__(self) -> int:
        return len(self.above)


def merge_paths(
    graph: Graph,
    marks: Marks,
    members: npt.NDArray[np.bool_],
    labels: Int32s,
    calls: Calls,
    *,
    root_labels: Int32s | None = None,
    most_groups: int = 1 << 14,
) -> MergedPaths:
    """Return the paths to `members` (one for each object) merged by `labels` (of each object).

    Roots are merged by `root_labels`, none of them negative; without, each is by itself.
    """
    count, reached = len(graph), len(marks.order)
    if root_labels is None:
        root_labels = np.arange(len(marks.roots), dtype=np.int32)
    is_member = np.ascontiguousarray(members).view(np.uint8)
    through, through_bytes = np.zeros(count, np.int32), np.zeros(count, np.int64)
    calls.call(
        "sum_paths",
        marks.order,
        reached,
        marks.parent,
        count,
        is_member,
        graph.size_bytes,
        through,
        through_bytes,
    )
    table = np.full(_power_of_two(4 * most_groups), -1, np.int32)
    above, kind, counts, ends, steps, example = (np.zeros(most_groups, np.int32) for _ in range(6))
    sizes = np.zeros(most_groups, np.int64)
    kept = calls.call(
        "merge_paths",
        marks.order,
        reached,
        marks.parent,
        count,
        is_member,
        through,
        through_bytes,
        np.maximum(labels, -1).astype(np.int32, copy=False),
        root_labels,
        np.full(count, -1, np.int32),
        above,
        kind,
        counts,
        sizes,
        ends,
        steps,
        example,
        table,
        len(table) - 1,
        most_groups,
    )
    is_root = above[:kept] < 0
    return MergedPaths(
        above=above[:kept],
        label=np.where(is_root, -2 - kind[:kept], kind[:kept]),
        members_count=counts[:kept].astype(np.int64),
        members_bytes=sizes[:kept],
        ends_count=ends[:kept].astype(np.int64),
        steps_count=steps[:kept].astype(np.int64),
        example=np.where(is_root, example[:kept] - np.int32(count), example[:kept]),
        left_out_count=int(np.count_nonzero(members & (marks.parent >= 0)))
        - int(ends[:kept].sum()),
    )


def _power_of_two(least: int) -> int:
    return 1 << (least - 1).bit_length()
