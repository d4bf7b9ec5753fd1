"""What runtime.AddCleanup may keep, which is in no record of a dump.

A cleanup keeps one closure that AddCleanup makes (runtime/mcleanup.go) and that nothing else refers
to.  In Go 1.24 and 1.25 it captures the function and its argument.  From Go 1.26 on it captures a
generic dictionary only, and the cleanup keeps the function, which may be a closure, and a copy of
the argument, too.  The dictionary says what type S the argument has: so its copy is an object as
large, with pointers as far and nothing behind, that nothing refers to, and the function one that
takes as much.

Without the executable a closure's function has no name, and any may be a cleanup's.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
import numpy.typing as npt

from stackward.heap.dump import HeapDump, Int32s, Int64s
from stackward.heap.mark import Marks
from stackward.heap.pages import Calls
from stackward.heap.roots import BY_STACK, words_at
from stackward.heap.size_classes import (
    LARGEST_WITH_HEADER_BYTES,
    LARGEST_WITHOUT_HEADER_BYTES,
    WORD_BYTES,
)
from stackward.heap.type_layout import slots_for

Bools = npt.NDArray[np.bool_]

_FIRST_WITH_ARGUMENTS = (1, 26)
# The closures of AddCleanup and of callCleanup, in another function's name where they are inlined.
_OF_A_CLEANUP = re.compile(r"\.(?:AddCleanup|callCleanup)\[")
# Made by the compiler, for a statement alone.
_OF_A_STATEMENT = re.compile(r"\.(?:go|defer)wrap\d+$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Function:
    """A function: how many bytes its arguments take, negative where that is not known.

    `name` is "" where it is not known.
    """

    name: str
    arguments_bytes: int

    def is_of_a_cleanup(self) -> bool:
        """Return whether only a cleanup keeps its closures, or may."""
        return not self.name or _OF_A_CLEANUP.search(self.name) is not None

    def may_be_a_cleanups(self, argument_bytes: set[int]) -> bool:
        """Return whether it may be given to AddCleanup, with an argument of one of the sizes.

        Arguments take whole words, in registers or not: there is room in the caller's frame.
        """
        if _OF_A_STATEMENT.search(self.name):
            return False
        rounded = {-(-size // WORD_BYTES) * WORD_BYTES for size in argument_bytes}
        return self.arguments_bytes < 0 or self.arguments_bytes in rounded


@dataclass(frozen=True, slots=True, kw_only=True)
class ArgumentType:
    """The type of a cleanup's argument: its size, and of that the part that has pointers."""

    size_bytes: int
    pointer_bytes: int


class ProgramCode(Protocol):
    """What the executable says of the program's functions; addresses are as loaded."""

    @property
    def bounds(self) -> tuple[int, int]:
        """Return from where to where functions begin."""
        ...

    @property
    def has_weak_pointers(self) -> bool:
        """Return whether the program can make weak pointers' handles."""
        ...

    def function(self, address: int) -> Function | None:
        """Return the function that begins at `address`, None where none does."""
        ...

    def argument_type(self, dictionary: int) -> ArgumentType | None:
        """Return the type S of the dictionary of `callCleanup[S]` at an address, if it is one."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class MayKeep:
    """Objects that are not reached and that a cleanup may keep, with all that they reach."""

    closures: Int64s
    arguments: Int64s


def cleanups_may_keep(
    dump: HeapDump,
    marks: Marks,
    heads: Int32s,
    calls: Calls,
    code: ProgramCode | None,
) -> MayKeep:
    """Return what cleanups may keep of what is not reached; nothing else refers to `heads`."""
    nothing = np.zeros(0, np.int64)
    every = heads.astype(np.int64)
    has_arguments = _release(dump) >= _FIRST_WITH_ARGUMENTS
    if code is None:
        rows = np.flatnonzero(marks.parent < 0)
        found = rows[_begins_within(dump, rows, calls, _code_bounds(dump))[0]]
        return MayKeep(closures=found, arguments=every if has_arguments and len(found) else nothing)
    closures = _closures(dump, marks, calls, code)
    made = closures.are(Function.is_of_a_cleanup)
    if not has_arguments or not made.any():
        return MayKeep(closures=closures.unreached(made), arguments=nothing)
    types = _argument_types(dump, closures.row[made], calls, code)
    if types is None:
        return MayKeep(closures=closures.row[closures.is_unreached], arguments=every)
    sizes = {one.size_bytes for one in types}
    given = closures.are(lambda one: one.may_be_a_cleanups(sizes))
    return MayKeep(
        closures=closures.unreached(made | given),
        arguments=every[_may_be_argument(dump, heads, types, calls)],
    )


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Closures:
    """Objects that are closures, each with its function, and whether it is not reached."""

    row: Int64s
    function: list[Function]
    is_unreached: Bools

    def are(self, what: Callable[[Function], bool]) -> Bools:
        """Return whether `what` holds of the function of each."""
        return np.array([what(one) for one in self.function], np.bool_)

    def unreached(self, which: Bools) -> Int64s:
        """Return the rows of those that are not reached and that `which` says."""
        return self.row[which & self.is_unreached]


def _closures(dump: HeapDump, marks: Marks, calls: Calls, code: ProgramCode) -> _Closures:
    """Return the closures that are not reached, and those that a frame may hold by chance.

    A word that is only taken for a pointer may reach a cleanup's closure, and not its argument.
    """
    roots = marks.roots
    which = marks.parent < 0
    which[roots.target[roots.how == BY_STACK]] = True
    rows = np.flatnonzero(which)
    begins, word = _begins_within(dump, rows, calls, code.bounds)
    rows, word = rows[begins], word[begins]
    functions = {at: code.function(at) for at in np.unique(word).tolist()}
    known = [functions[at] for at in word.tolist()]
    rows = rows[[one is not None for one in known]]
    return _Closures(
        row=rows,
        function=[one for one in known if one is not None],
        is_unreached=marks.parent[rows] < 0,
    )


def _argument_types(
    dump: HeapDump, rows: Int64s, calls: Calls, code: ProgramCode
) -> set[ArgumentType] | None:
    """Return the types of the arguments of AddCleanup's closures; None if one is not known."""
    dictionaries = words_at(dump, dump.objects.content_at[rows] + WORD_BYTES, calls)
    found = {code.argument_type(at) for at in np.unique(dictionaries).tolist()}
    known = {one for one in found if one is not None}
    return known if len(known) == len(found) else None


def _may_be_argument(
    dump: HeapDump, heads: Int32s, types: set[ArgumentType], calls: Calls
) -> Bools:
    """Return whether each object is a slot for one value of one of `types`."""
    objects = dump.objects
    size, start = objects.size_bytes[heads], objects.pointer_start
    first, end = start[heads], start[heads + 1]
    found = np.zeros(len(heads), np.bool_)
    for one in types:
        slot = int(slots_for(np.array([one.size_bytes]), np.array([one.pointer_bytes]))[0])
        fits = size == slot
        if not one.pointer_bytes:
            rows = np.flatnonzero(fits & (first == end))
            found[rows] |= _is_zero_behind(dump, heads[rows], one.size_bytes, calls)
            continue
        rows = np.flatnonzero(fits & (first < end))
        last = objects.pointer_offsets[end[rows] - 1] + WORD_BYTES
        has_header = LARGEST_WITHOUT_HEADER_BYTES < one.size_bytes <= LARGEST_WITH_HEADER_BYTES
        found[rows] |= last == one.pointer_bytes + WORD_BYTES * has_header
    return found


def _is_zero_behind(dump: HeapDump, rows: Int32s, size_bytes: int, calls: Calls) -> Bools:
    """Return whether the two words of each object are 0 behind its first bytes.

    An argument without pointers and of less than two words is kept in two that were 0 before.
    """
    found = np.ones(len(rows), np.bool_)
    if size_bytes >= 2 * WORD_BYTES or dump.params.is_big_endian:
        return found
    for at in (0, WORD_BYTES):
        word = words_at(dump, dump.objects.content_at[rows] + at, calls)
        used = min(max(size_bytes - at, 0), WORD_BYTES)
        found &= (word == 0) | (used == WORD_BYTES) | (word & (-1 << 8 * min(used, 7)) == 0)
    return found


def _begins_within(
    dump: HeapDump, rows: Int64s, calls: Calls, bounds: tuple[int, int]
) -> tuple[Bools, Int64s]:
    """Return whether each object begins as closures do, and the word that it begins with.

    That is an address within `bounds`, which the collector does not take for a pointer.
    """
    objects = dump.objects
    word = words_at(dump, objects.content_at[rows], calls)
    first = objects.pointer_start[rows]
    is_pointer = first < objects.pointer_start[rows + 1]
    is_pointer[is_pointer] = objects.pointer_offsets[first[is_pointer]] == 0
    return (word >= bounds[0]) & (word < bounds[1]) & ~is_pointer, word


def _code_bounds(dump: HeapDump) -> tuple[int, int]:
    """Return where the functions of a program are that may be a cleanup's.

    That is from the first function on a stack, one of the runtime, which is linked before those of
    the program, to the data segment; there are constants before that, too.
    """
    entries = dump.frames.function_entry
    end = min((segment.address for segment in dump.segments), default=0)
    return int(entries.min(initial=end)), end


def _release(dump: HeapDump) -> tuple[int, ...]:
    """Return the numbers of the Go release, (1, 26) for one of no known form."""
    found = re.match(r"go(\d+)\.(\d+)", dump.params.go_version)
    return (int(found[1]), int(found[2])) if found else _FIRST_WITH_ARGUMENTS
