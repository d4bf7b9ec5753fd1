"""Where the Go runtime keeps what a core is read for: structures' fields, and its variables.

Fields are where the program's own type descriptors and DWARF say.  Variables have symbols; in a
stripped program those that are needed are found by what they must look like.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.binary.types import ProgramTypes
from stackward.core import StackwardError
from stackward.heap.core_memory import CoreMemory, NotHeldError
from stackward.heap.dump import Bytes, Int64s

_WORD = 8
_INTEGERS = {1: "<u1", 2: "<u2", 4: "<u4", 8: "<i8"}


@dataclass(frozen=True, slots=True)
class Place:
    """A field in its structure."""

    offset: int
    size: int

    def column(self, rows: Bytes) -> Int64s:
        """Return the field of each row, a structure's bytes."""
        part = np.ascontiguousarray(rows[:, self.offset : self.offset + self.size])
        found: Int64s = part.view(_INTEGERS[self.size]).reshape(-1).astype(np.int64)
        return found


class Runtime:
    """The runtime of a program in memory."""

    def __init__(self, memory: CoreMemory, program: ProgramTypes) -> None:
        self.memory = memory
        self._program = program
        self._addresses: dict[str, int] = {}
        self._extents: dict[str, int] = {}
        names = program.variables.names.all() if len(program.variables) else []
        for row, name in enumerate(names):
            if name.startswith("runtime."):
                self._addresses[name] = int(program.variables.address[row])
                self._extents[name] = int(program.variables.size_bytes[row])

    def size(self, structure: str) -> int:
        """Return the size of a structure."""
        return int(self._program.types.size_bytes[self._row(structure)])

    def knows(self, structure: str) -> bool:
        """Return whether the program says anything of a structure."""
        return structure in self._program.by_name

    def field(self, structure: str, path: str) -> Place:
        """Return the place of a field, `stack.lo` say, in a structure."""
        row, offset = self._row(structure), 0
        for name in path.split("."):
            fields = self._program.types[row].fields
            found = next((one for one in fields if one.name == name), None)
            if found is None or found.type < 0:
                raise self._unknown(f"the field {path} of {structure}")
            row, offset = found.type, offset + found.offset_bytes
        return Place(offset, int(self._program.types.size_bytes[row]))

    def columns(self, structure: str, addresses: Int64s, *paths: str) -> list[Int64s]:
        """Return fields of the structures at `addresses`, 0 where the core has none there."""
        rows, _ = self.memory.gather(addresses, self.size(structure))
        return [self.field(structure, path).column(rows) for path in paths]

    def variable(self, name: str) -> int:
        """Return the address of a variable of the runtime, 0 where it is not known."""
        address = self._addresses.get(name, 0)
        return address + self.memory.slide if address else 0

    def extent(self, name: str) -> int:
        """Return the size of a variable of the runtime, 0 where it is not known."""
        return self._extents.get(name, 0)

    def slice_at(self, address: int) -> Int64s:
        """Return the words of the slice whose header is at `address`."""
        first, count = self.memory.word(address), self.memory.word(address + _WORD)
        if count > len(self.memory.bytes) // _WORD:
            raise NotHeldError(f"a slice of {count} words")
        return np.frombuffer(self.memory.read(first, _WORD * count), "<i8").astype(np.int64)

    def _row(self, structure: str) -> int:
        row = self._program.by_name.get(structure, -1)
        if row < 0:
            raise self._unknown(structure)
        return row

    def _unknown(self, what: str) -> StackwardError:
        return StackwardError(
            "core-runtime-unknown",
            f"the executable does not say where the runtime keeps {what}",
            "Give the executable as it was built, without -w: the same one that is running may be "
            "stripped, if it was built with the same flags but -s and -w.",
        )
