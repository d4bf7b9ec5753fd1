"""What the executable says of the code that a heap's closures refer to."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from stackward.binary.types import Kind, ProgramTypes
from stackward.core import StackwardError
from stackward.heap.cleanups import ArgumentType, Function

if TYPE_CHECKING:
    from stackward.emitted import GoBinary

_WEAK = b"\0runtime.getOrAddWeakHandle\0"
_PLUGIN = b"\0plugin.Open\0"
_RUNTIME = b"\0runtime.mallocgc\0"
_USER_END = 1 << 47
# The dictionary of runtime.callCleanup[S] begins with func(S), *func(S) and *S.
_FUNC, _POINTER, _DICTIONARY_WORDS = 0, 2, 3


class HeapCode:
    """The code of `binary`, with its types `program`, loaded `slide` bytes from its linked place.

    What is said is what heap/cleanups.py asks (`ProgramCode`).
    """

    def __init__(self, binary: GoBinary, program: ProgramTypes, slide: int) -> None:
        self._image, self._functions = binary.image, binary.functions
        self._program, self._slide = program, slide
        entries = self._functions.entries
        self._first, self._end = int(entries[0]) + slide, int(entries[-1]) + slide

    @cached_property
    def _names(self) -> bytes:
        return bytes(self._functions.names)

    @cached_property
    def _has_other_code(self) -> bool:
        """Whether the program may load plugins, or the runtime as a library (`-linkshared`)."""
        return _PLUGIN in self._names or _RUNTIME not in self._names

    @cached_property
    def has_weak_pointers(self) -> bool:
        """Whether the program has the function that makes weak pointers' handles."""
        return _WEAK in self._names or self._has_other_code

    @property
    def bounds(self) -> tuple[int, int]:
        """From where to where functions begin: a library's may lie anywhere."""
        return (0, _USER_END) if self._has_other_code else (self._first, self._end)

    def function(self, address: int) -> Function | None:
        """Return the function that begins at `address`, None where none does."""
        if not self._first <= address < self._end:
            return Function(name="", arguments_bytes=-1) if self._has_other_code else None
        table, linked = self._functions, address - self._slide
        row = int(table.function_at(np.array([linked], np.uint64))[0])
        if row < 0 or int(table.entries[row]) != linked:
            return None
        return Function(name=table.name(row), arguments_bytes=int(table.records["args"][row]))

    def argument_type(self, dictionary: int) -> ArgumentType | None:
        """Return the type S of the dictionary of `callCleanup[S]` at an address, if it is one."""
        try:
            words = self._image.words(dictionary - self._slide, _DICTIONARY_WORDS)
        except StackwardError:
            return None
        types = self._program.types
        rows = [self._program.by_address.get(word, -1) for word in words]
        if min(rows) < 0 or types[rows[_POINTER]].kind != Kind.POINTER:
            return None
        function, element = types[rows[_FUNC]], types[rows[_POINTER]].element
        if element < 0 or function.name != f"func({types[element].name})":
            return None
        found = types[element]
        return ArgumentType(size_bytes=found.size_bytes, pointer_bytes=found.pointer_bytes)
