"""The heap as a graph: who points at whom, and from which roots (contract; see kernels)."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.dump import Int32s, Int64s

GLOBAL, GOROUTINE, FINALIZER, OTHER = 0, 1, 2, 3


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Roots:
    """What the collector marks from; one row for each named holder.

    `kind` is one of GLOBAL, GOROUTINE, FINALIZER, OTHER.  `key` says which: of a global the row in
    ProgramTypes.variables (or the address of its word where no name is known: see `is_named`), of
    a goroutine its row, of a finalizer its row.  Row r refers to the objects
    `target[first[r]:first[r + 1]]`, by the word at `place` (address of the word that holds the
    pointer, in segment or stack).
    """

    kind: Int32s
    key: Int64s
    is_named: npt.NDArray[np.bool_]
    first: Int64s
    target: Int32s
    place: Int64s

    def __len__(self) -> int:
        return len(self.kind)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Graph:
    """Edges between objects in compressed rows: those of object i are `first[i]:first[i + 1]`.

    `target` is the object pointed at, `offset` the place of the pointer word in object i's slot.
    Null pointers and pointers out of the heap are left out; two words may point at one object.
    """

    first: Int64s  # n + 1
    target: Int32s
    offset: Int32s


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Dominators:
    """Dominators of what is reached: nodes are objects 0..n-1, roots n..n+r-1, and n+r is the top.

    `parent[v]` is v's immediate dominator, -1 where v is not reached.  `retained_size_bytes[v]` is
    the size of all that v dominates, itself too (roots themselves weigh nothing).
    """

    parent: Int32s
    retained_size_bytes: Int64s
