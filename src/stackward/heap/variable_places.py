"""Which variable is an address in, and whose is a static temporary?"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from stackward.binary.tables import VariableTable
from stackward.binary.types import Variable
from stackward.heap.dump import Int64s
from stackward.heap.size_classes import WORD_BYTES


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class StaticValues:
    """Where values begin and end that variables refer to, whether they have a symbol or not."""

    begin: Int64s
    end: Int64s


class VariablePlaces:
    """The places of a program's variables, loaded `slide` bytes from where they were linked.

    `values` says where values lie (static_values.py), as loaded.
    """

    def __init__(
        self, variables: Sequence[Variable], slide: int, values: StaticValues | None = None
    ) -> None:
        start, size = _columns(variables)
        self._values = values
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

    def holders(self, place: Int64s, value: Int64s) -> Int64s:
        """Return the row of the variable that the words at `place` are held by, -1 where unknown.

        `value` is what each word is.  A word is in the variable, or in a static temporary that one
        variable alone refers to.
        """
        holder, referred = self.owners(place), self.owners(value)
        count = len(self._variables)
        begins, ends = self._temporaries(place, value, holder, referred)
        holder = np.where(holder < 0, _places_in(begins, ends, place, count), holder)
        referred = np.where(referred < 0, _places_in(begins, ends, value, count), referred)
        owner_of = self._owners_of_temporaries(holder, referred, count + len(begins))
        found = owner_of[holder]
        return np.where(found < count, found, -1)

    def _temporaries(
        self, place: Int64s, value: Int64s, holder: Int64s, referred: Int64s
    ) -> tuple[Int64s, Int64s]:
        """Return where the temporaries begin and end that have no symbol, as most have none.

        They begin where words point that are in no variable: at a value that is known, or at
        another such word, which is all that is known of it.
        """
        words = np.unique(place[holder < 0])
        words = words[np.isin(words, value[referred < 0])]
        if self._values is None or (not len(words) and holder.min(initial=0) >= 0):
            return words, words + WORD_BYTES
        begins = np.concatenate([words, self._values.begin])
        return _merged(begins, np.concatenate([words + WORD_BYTES, self._values.end]))

    def _owners_of_temporaries(self, holder: Int64s, referred: Int64s, count: int) -> Int64s:
        """Return, for each variable or temporary, what it is part of; the last is for none."""
        leads = (referred >= 0) & (referred != holder)
        pairs = np.unique(np.stack([referred[leads], holder[leads]]), axis=1)
        inner, first, counts = np.unique(pairs[0], return_index=True, return_counts=True)
        outer = pairs[1][first]
        moves = (counts == 1) & (outer >= 0)
        moves[moves] = [self._is_temporary(row) for row in inner[moves].tolist()]
        owner_of = np.arange(count + 1)
        owner_of[-1] = -1
        owner_of[inner[moves]] = outer[moves]
        # Each round doubles the length of the chains that are followed; some go in circles.
        for _ in range(int(np.count_nonzero(moves)).bit_length()):
            owner_of = owner_of[owner_of]
        return owner_of

    def _is_temporary(self, row: int) -> bool:
        return row >= len(self._variables) or "..stmp_" in self._variables[row].name


def _merged(begins: Int64s, ends: Int64s) -> tuple[Int64s, Int64s]:
    """Return the stretches in ascending order, those that overlap as one."""
    order = np.argsort(begins, kind="stable")
    begins, ends = begins[order], np.maximum.accumulate(ends[order])
    is_first = np.append(True, begins[1:] >= ends[:-1])[: len(begins)]
    is_last = np.append(is_first[1:], True)[: len(begins)]
    return begins[is_first], ends[is_last]


def _places_in(begins: Int64s, ends: Int64s, place: Int64s, first: int) -> Int64s:
    """Return `first` and more for the places that are in a stretch, -1 for the others."""
    if not len(begins):
        return np.full(len(place), -1, np.int64)
    at = np.searchsorted(begins, place, side="right") - 1
    return np.where((at >= 0) & (place < ends[at]), at + first, -1)


def _columns(variables: Sequence[Variable]) -> tuple[Int64s, Int64s]:
    """Return the addresses and sizes."""
    if isinstance(variables, VariableTable):
        return variables.address, variables.size_bytes
    return (
        np.array([each.address for each in variables], np.int64),
        np.array([each.size_bytes for each in variables], np.int64),
    )
