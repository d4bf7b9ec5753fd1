"""The nodes of the tree of dominators that retain much: few, unless they are a long list."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.dominators import Dominators
from stackward.heap.dump import Int32s, Int64s


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class LargeNodes:
    """The nodes that retain much, the top left out, in the order of the tree; one row each.

    `own` is what each retains in parts that are not large.
    """

    node: Int32s
    begin: Int64s  # positions in the tree's order
    end: Int64s
    retained: Int64s
    own: Int64s

    def chain(self, row: int) -> npt.NDArray[np.int64]:
        """Return the rows of the nodes that dominate `row`, outermost first, and itself."""
        return np.flatnonzero((self.begin <= self.begin[row]) & (self.begin[row] < self.end))

    def holder(self, row: int) -> int:
        """Return the row of the node right below the top that dominates `row`, or is it."""
        return int(self.chain(row)[0])

    def contains(self, outer: int, inner: int) -> bool:
        """Return whether `outer` dominates `inner`, or is it."""
        return bool(self.begin[outer] <= self.begin[inner] < self.end[outer])

    def inside(self, rows: list[int]) -> dict[int, int]:
        """Return, for each of `rows` (ascending), what the nearest of them inside it retain."""
        inside = dict.fromkeys(rows, 0)
        around: list[int] = []
        for row in rows:
            while around and not self.contains(around[-1], row):
                around.pop()
            if around:
                inside[around[-1]] += int(self.retained[row])
            around.append(row)
        return inside


def find_large(tree: Dominators, least_bytes: int) -> LargeNodes:
    """Return the nodes that retain at least `least_bytes`."""
    found = np.flatnonzero(tree.retained_size_bytes[:-1] >= least_bytes)
    node = found[np.argsort(tree.position[found], kind="stable")].astype(np.int32, copy=False)
    begin = tree.position[node].astype(np.int64)
    retained = tree.retained_size_bytes[node]
    own = retained.copy()
    above = tree.parent[node]
    below_top = above != tree.top
    # Each large node's parent is large, and before it.
    rows = np.searchsorted(begin, tree.position[above[below_top]])
    np.subtract.at(own, rows, retained[below_top])
    return LargeNodes(
        node=node, begin=begin, end=begin + tree.extent[begin], retained=retained, own=own
    )
