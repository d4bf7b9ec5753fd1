"""Which variable is an address in, and whose is a static temporary?"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from stackward.binary.tables import VariableTable
from stackward.binary.types import Variable
from stackward.heap.dump import Int64s


class VariablePlaces:
    """The places of a program's variables, loaded `slide` bytes from where they were linked."""

    def __init__(self, variables: Sequence[Variable], slide: int) -> None:
        start, size = _columns(variables)
        # Of variables that begin together, the largest is the last.
        order = np.lexsort((size, start))
        self._variables = variables
        self._row = order[size[order] > 0]
        self._start = start[self._row] + slide
        self._end = self._start + size[self._row]

    def owners(self, place: Int64s) -> Int64s:
        """Return the row of the variable that each address is in, -1 where there is none."""
        if not len(self._row):
            return np.full(len(place), -1, np.int64)
        at = np.searchsorted(self._start, place, side="right") - 1
        inside = (at >= 0) & (place < self._end[at])
        return np.where(inside, self._row[at], -1)

    def without_temporaries(self, holder: Int64s, referred: Int64s) -> Int64s:
        """Return `holder` with static temporaries replaced by the one variable that refers to them.

        `referred` is, for each word, the variable that it points into.
        """
        leads = (referred >= 0) & (referred != holder)
        pairs = np.unique(np.stack([referred[leads], holder[leads]]), axis=1)
        inner, first, counts = np.unique(pairs[0], return_index=True, return_counts=True)
        outer = pairs[1][first]
        moves = (counts == 1) & (outer >= 0)
        moves[moves] = ["..stmp_" in self._variables[row].name for row in inner[moves].tolist()]
        owner_of = np.arange(len(self._variables) + 1)
        owner_of[-1] = -1  # of a word in no variable
        owner_of[inner[moves]] = outer[moves]
        # Each round doubles the length of the chains that are followed; some go in circles.
        for _ in range(int(np.count_nonzero(moves)).bit_length()):
            owner_of = owner_of[owner_of]
        return owner_of[holder]


def _columns(variables: Sequence[Variable]) -> tuple[Int64s, Int64s]:
    """Return the addresses and sizes."""
    if isinstance(variables, VariableTable):
        return variables.address, variables.size_bytes
    return (
        np.array([each.address for each in variables], np.int64),
        np.array([each.size_bytes for each in variables], np.int64),
    )
