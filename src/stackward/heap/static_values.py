"""Where values lie that variables refer to and that have no name: behind `var x = &T{...}`.

The linker places such a value by itself, mostly without a symbol.  What refers to it says how large
it is: a pointer by its type, an interface by the type that it holds, a slice by its capacity; what
lies in it may refer to others, in turn.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from stackward.binary.types import Kind, ProgramTypes
from stackward.heap.dump import HeapDump
from stackward.heap.field_path import type_at
from stackward.heap.pages import Calls
from stackward.heap.roots import segment_words, words_at
from stackward.heap.size_classes import WORD_BYTES
from stackward.heap.variable_places import StaticValues, VariablePlaces


def find_static_values(
    dump: HeapDump, program: ProgramTypes, slide: int, calls: Calls
) -> StaticValues:
    """Return where the values lie that `program`'s variables refer to, loaded `slide` further."""
    found = sorted(set(_Statics(dump, program, slide, calls).values()))
    places = np.array(found, np.int64).reshape(-1, 2)
    return StaticValues(begin=places[:, 0].copy(), end=places[:, 1].copy())


@dataclass(frozen=True, slots=True)
class _Reference:
    """A word of the segments: the type of the value that it is in, and where in that."""

    word: int
    type: int
    offset_bytes: int


class _Statics:
    """The pointer words of the segments, in the order of their places."""

    def __init__(self, dump: HeapDump, program: ProgramTypes, slide: int, calls: Calls) -> None:
        self._dump, self._program, self._slide, self._calls = dump, program, slide, calls
        self._itabs = dict(zip(dump.itab_address.tolist(), dump.itab_type.tolist(), strict=True))
        place, value = segment_words(dump, calls)
        order = np.argsort(place, kind="stable")
        self._place, self._value = place[order], value[order]
        variables = VariablePlaces(program.variables, slide)
        self._owner = variables.owners(self._place)
        self._leads = self._in_segments() & (variables.owners(self._value) < 0)

    def _in_segments(self) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
        found = np.zeros(len(self._value), np.bool_)
        for one in self._dump.segments:
            found |= (self._value >= one.address) & (self._value < one.address + one.size_bytes)
        return found

    def values(self) -> Iterator[tuple[int, int]]:
        """Return from where to where each value lies."""
        todo = list(self._of_variables())
        seen: set[tuple[int, int, int]] = set()
        while todo:
            reference = todo.pop()
            kind, count = self._referred(reference)
            size = self._program.types[kind].size_bytes * count if kind >= 0 else 0
            begin = int(self._value[reference.word])
            end = min(begin + size, self._end(begin))
            if size <= 0 or (begin, end, kind) in seen:
                continue
            seen.add((begin, end, kind))
            yield begin, end
            todo += self._within(begin, end, kind)

    def _of_variables(self) -> Iterator[_Reference]:
        variables = self._program.variables
        for word in np.flatnonzero(self._leads & (self._owner >= 0)).tolist():
            row = int(self._owner[word])
            offset = int(self._place[word]) - self._slide - int(variables.address[row])
            yield _Reference(word, int(variables.type[row]), offset)

    def _within(self, begin: int, end: int, kind: int) -> list[_Reference]:
        """Return what in a value refers to others."""
        first, last = np.searchsorted(self._place, [begin, end]).tolist()
        rows = first + np.flatnonzero(self._leads[first:last] & (self._owner[first:last] < 0))
        return [_Reference(row, kind, int(self._place[row]) - begin) for row in rows.tolist()]

    def _referred(self, reference: _Reference) -> tuple[int, int]:
        """Return the type of what a word refers to, -1 where that is not known, and how many."""
        types = self._program.types
        row, offset = type_at(types, reference.type, reference.offset_bytes)
        if row < 0:
            return -1, 0
        kind, place = types.kind[row], int(self._place[reference.word])
        if kind == Kind.POINTER and offset == 0:
            return int(types.element[row]), 1
        if kind == Kind.SLICE and offset == 0:
            return int(types.element[row]), self._word(place + 2 * WORD_BYTES)
        if kind == Kind.INTERFACE and offset == WORD_BYTES:
            return self._held(self._word(place - WORD_BYTES)), 1
        return -1, 0

    def _held(self, word: int) -> int:
        """Return the type of what an interface refers to, by its first word; -1 if not known."""
        types = self._program.types
        row = self._program.by_address.get(self._itabs.get(word, word) - self._slide, -1)
        if row < 0 or not types.is_direct[row]:
            return row
        return int(types.element[row]) if types.kind[row] == Kind.POINTER else -1

    def _word(self, address: int) -> int:
        """Return the word at an address in the segments, 0 where there is none."""
        for one in self._dump.segments:
            if one.address <= address < one.address + one.size_bytes:
                at = np.array([one.content_at + address - one.address], np.int64)
                return int(words_at(self._dump, at, self._calls)[0])
        return 0

    def _end(self, address: int) -> int:
        """Return the end of the segment that `address` is in."""
        ends = (one.address + one.size_bytes for one in self._dump.segments)
        return min((end for end in ends if end > address), default=address)
