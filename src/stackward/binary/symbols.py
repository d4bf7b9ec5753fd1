"""The ELF symbol table: names, addresses and sizes of what the linker placed.

Format: System V ABI, chapter 4, "Symbol Table".  A program linked with `-s` has none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.binary.elf import Image

_SYMBOL = np.dtype(
    [
        ("name", "<u4"),
        ("info", "u1"),
        ("other", "u1"),
        ("section", "<u2"),
        ("value", "<u8"),
        ("size", "<u8"),
    ]
)
_OBJECT = 1
_LARGEST = 1 << 47
_HEXADECIMAL = re.compile(rb"%([0-9a-fA-F]{2})")


@dataclass(frozen=True, slots=True, kw_only=True)
class Symbols:
    """The rows of `.symtab` and the bytes of `.strtab`; both empty in a stripped program."""

    rows: npt.NDArray[np.void]
    strings: bytes

    def __len__(self) -> int:
        return len(self.rows)

    def name(self, row: int) -> str:
        """Return the name of symbol `row`, with the import path as it is written in Go."""
        at = int(self.rows["name"][row])
        end = self.strings.find(b"\0", at)
        return plain_name(self.strings[at:end].decode("utf-8", "replace")) if end > at else ""

    def addresses_of(self, name: str) -> list[int]:
        """Return the addresses of the symbols called `name`."""
        wanted, found, at = b"\0" + name.encode() + b"\0", [], -1
        while (at := self.strings.find(wanted, at + 1)) >= 0:
            found += self.rows["value"][self.rows["name"] == at + 1].tolist()
        return found

    def objects(self, *bounds: tuple[int, int]) -> npt.NDArray[np.int64]:
        """Return the rows of variables with a size whose address lies in one of `bounds`."""
        value = self.rows["value"]
        within = np.zeros(len(self.rows), bool)
        for low, high in bounds:
            within |= (value >= np.uint64(low)) & (value < np.uint64(high))
        is_object = (self.rows["info"] & 15) == _OBJECT
        size = self.rows["size"]
        return np.flatnonzero(within & is_object & (size > 0) & (size < np.uint64(_LARGEST)))


def read_symbols(image: Image) -> Symbols:
    """Return the symbol table of `image`; an empty one where there is none."""
    table, strings = image.section(".symtab"), image.section(".strtab")
    if table is None or strings is None:
        return Symbols(rows=np.zeros(0, _SYMBOL), strings=b"")
    rows = np.frombuffer(image.content, _SYMBOL, table.size // _SYMBOL.itemsize, table.offset)
    content = image.content[strings.offset : strings.offset + strings.size]
    return Symbols(rows=rows, strings=bytes(content))


def plain_name(name: str) -> str:
    """Return a linker's symbol name with the package's path as `import` has it.

    The linker writes dots of a path's last element and other signs as `%2e` (objabi.PathToPrefix).
    """
    if "%" not in name:
        return name
    plain = _HEXADECIMAL.sub(lambda match: bytes([int(match[1], 16)]), name.encode())
    return plain.decode("utf-8", "replace")
