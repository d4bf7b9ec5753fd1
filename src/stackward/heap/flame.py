"""The tree of dominators merged by labels: the stacks of a flame graph of retained sizes."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.heap.dominators import Dominators
from stackward.heap.dump import Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.pages import Calls

_MOST_STACKS = 1 << 18
_DEEPEST = 60


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HeldStacks:
    """Stacks of labels, one row each: `label` on the stack `above` (-1: right below the top).

    `objects_count` and `bytes` are of the objects right there, by their own size: added up over all
    rows they are all that is reached.  A stack comes behind the one above it.
    """

    above: Int32s
    label: Int32s
    objects_count: Int64s
    bytes: Int64s

    def __len__(self) -> int:
        return len(self.above)


def merge_dominators(
    graph: Graph, dominators: Dominators, labels: Int32s, calls: Calls
) -> HeldStacks:
    """Return the stacks by `labels`, one for each object and root, none of them negative.

    What is deeper than 60 labels, or of more than some 196,000 different stacks, counts for the
    stack above it.
    """
    count = len(dominators.order)
    room = _MOST_STACKS // 4 * 3
    above, label = np.empty(room, np.int32), np.empty(room, np.int32)
    counts, sizes = np.empty(2 * room, np.int64), np.empty(room, np.int64)
    stack_of = np.full(dominators.top + 1, -1, np.int32)
    stacks = calls.call(
        "merge_dominated",
        dominators.order,
        count,
        dominators.parent,
        graph.size_bytes,
        dominators.objects_count,
        np.ascontiguousarray(labels, np.int32),
        _DEEPEST,
        stack_of,
        above,
        label,
        counts,
        sizes,
        np.full(_MOST_STACKS, -1, np.int32),
        _MOST_STACKS - 1,
    )
    return HeldStacks(
        above=above[:stacks].copy(),
        label=label[:stacks].copy(),
        objects_count=counts[: 2 * stacks : 2].copy(),
        bytes=sizes[:stacks].copy(),
    )
