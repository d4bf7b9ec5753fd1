"""The tables of one Go object file: symbols, relocations, auxiliary symbols and data.

Format: cmd/internal/goobj/objfile.go, Go 1.20 to 1.27 (magic `\\0go120ld`): a header of 19 block
offsets, then blocks of fixed-size little-endian records, mapped here as NumPy arrays without a
copy.  All block offsets count from the magic; errors name offsets in the whole file.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import IntEnum
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from stackward.emitted.archive import ObjectHeader, malformed

SYMBOL = np.dtype(
    [
        ("name_size", "<u4"),
        ("name_at", "<u4"),
        ("abi", "<u2"),
        ("kind", "u1"),
        ("flag", "u1"),
        ("flag2", "u1"),
        ("size", "<u4"),
        ("align", "<u4"),
    ]
)
RELOCATION = np.dtype(
    [
        ("off", "<i4"),
        ("size", "u1"),
        ("kind", "<u2"),
        ("add", "<i8"),
        ("pkg", "<u4"),
        ("sym", "<u4"),
    ]
)
AUXILIARY = np.dtype([("kind", "u1"), ("pkg", "<u4"), ("sym", "<u4")])
_STRING = np.dtype([("size", "<u4"), ("at", "<u4")])
_REF_NAME = np.dtype([("pkg", "<u4"), ("sym", "<u4"), ("size", "<u4"), ("at", "<u4")])

Records = npt.NDArray[np.void]
Ints = npt.NDArray[np.int64]

_BLOCKS_AT = 20
_BLOCK_COUNT = 19
TEXT_KINDS = (1, 2)


class Block(IntEnum):
    """Indices of the block offsets in the header."""

    AUTOLIB = 0
    PACKAGES = 1
    FILES = 2
    SYMBOLS = 3
    SHORT_HASHED = 4
    HASHED = 5
    NON_PACKAGE = 6
    NON_PACKAGE_REFS = 7
    REF_FLAGS = 8
    HASH64 = 9
    HASH = 10
    RELOC_INDEX = 11
    AUX_INDEX = 12
    DATA_INDEX = 13
    RELOCS = 14
    AUX = 15
    DATA = 16
    REF_NAMES = 17
    END = 18


class PackageIndex(IntEnum):
    """Special values of a symbol reference's package number."""

    NONE = 0x7FFFFFFF
    SHORT_HASHED = 0x7FFFFFFE
    HASHED = 0x7FFFFFFD
    BUILTIN = 0x7FFFFFFC
    SELF = 0x7FFFFFFB


class AuxKind(IntEnum):
    """Kinds of auxiliary symbols that are read here."""

    FUNC_INFO = 1
    PC_FILE = 8
    PC_LINE = 9
    PC_INLINE = 10


@dataclass(frozen=True, slots=True)
class GoObject:
    """One object's tables.

    `symbols` holds definitions (package, short-hashed, hashed, non-package) and then the references
    by name; `defined` is the number of definitions; `data_first` are file offsets.
    """

    content: bytes
    start: int
    blocks: tuple[int, ...]
    symbols: Records
    defined: int
    relocs: Records
    aux: Records
    reloc_first: Ints
    aux_first: Ints
    data_first: Ints
    builtins: tuple[str, ...]
    foreign: dict[tuple[int, int], str] = field(repr=False)

    def text(self, at: int, size: int) -> str:
        """Return the string of `size` bytes at offset `at` of the object."""
        begin = self.start + at
        if at + size > self.blocks[Block.END]:
            raise malformed("string beyond the end of the object", begin)
        return self.content[begin : begin + size].decode("utf-8", "replace")

    def name(self, symbol: int) -> str:
        """Return the name of the symbol with global index `symbol`."""
        record = self.symbols[symbol]
        return self.text(int(record["name_at"]), int(record["name_size"]))

    def find(self, name: str) -> int:
        """Return the global index of the symbol called `name`, -1 if there is none."""
        wanted = name.encode()
        for at in np.flatnonzero(self.symbols["name_size"] == len(wanted)).tolist():
            begin = self.start + int(self.symbols["name_at"][at])
            if self.content[begin : begin + len(wanted)] == wanted:
                return at
        return -1

    def index(self, pkg: int, sym: int) -> int:
        """Return the global index of a reference to a symbol of this object, -1 for all others."""
        return int(self.indices(np.array([pkg], np.int64), np.array([sym], np.int64))[0])

    def indices(self, pkg: Ints, sym: Ints) -> Ints:
        """Return the global index for each reference, -1 where it is not in `symbols`."""
        found = np.full(len(pkg), -1, np.int64)
        for special, block, stop in _TABLES:
            first = (self.blocks[block] - self.blocks[Block.SYMBOLS]) // SYMBOL.itemsize
            last = (self.blocks[stop] - self.blocks[Block.SYMBOLS]) // SYMBOL.itemsize
            here = (pkg == special) & (sym < last - first)
            found[here] = first + sym[here]
        return found

    def reference_name(self, pkg: int, sym: int) -> str:
        """Return the name a reference stands for; "" when the object does not hold it."""
        if pkg == PackageIndex.BUILTIN:
            return self.builtins[sym] if sym < len(self.builtins) else ""
        symbol = self.index(pkg, sym)
        return self.name(symbol) if symbol >= 0 else self.foreign.get((pkg, sym), "")

    def count(self, special: PackageIndex) -> int:
        """Return how many symbols the table for references of that kind holds."""
        block, stop = next((b, e) for s, b, e in _TABLES if s == special)
        return (self.blocks[stop] - self.blocks[block]) // SYMBOL.itemsize

    def files(self) -> tuple[str, ...]:
        """Return the object's file table, names as the compiler wrote them."""
        return self._strings(Block.FILES)

    def packages(self) -> tuple[str, ...]:
        """Return the prefixes of the packages referred to, by package number."""
        return self._strings(Block.PACKAGES)

    def _strings(self, block: Block) -> tuple[str, ...]:
        table = _records(self.content, self.start, self.blocks, block, _STRING)
        return tuple(self.text(at, size) for size, at in table.tolist())

    def data_bounds(self, symbol: int) -> tuple[int, int]:
        """Return the file offsets at which the data of a defined symbol starts and ends."""
        return int(self.data_first[symbol]), int(self.data_first[symbol + 1])


_TABLES = (
    (PackageIndex.SELF, Block.SYMBOLS, Block.SHORT_HASHED),
    (PackageIndex.SHORT_HASHED, Block.SHORT_HASHED, Block.HASHED),
    (PackageIndex.HASHED, Block.HASHED, Block.NON_PACKAGE),
    (PackageIndex.NONE, Block.NON_PACKAGE, Block.REF_FLAGS),
)


def read_object(
    content: bytes, header: ObjectHeader, builtins: tuple[str, ...], *, foreign_names: bool = True
) -> GoObject:
    """Return the tables of the object at `header.start`; raises where a table leaves the object.

    Cost: no copy of relocations or data; one string per entry of the table of foreign names, which
    `foreign_names` False leaves out.
    """
    start = header.start
    blocks = _block_offsets(content, start, header.end)
    spans = {b: _records(content, start, blocks, b, dtype) for b, dtype in _DTYPES.items()}
    symbols = np.frombuffer(content, SYMBOL, *_extent(start, blocks, SYMBOL, _SYMBOL_BLOCKS))
    defined = (blocks[Block.NON_PACKAGE_REFS] - blocks[Block.SYMBOLS]) // SYMBOL.itemsize
    relocs, aux = spans[Block.RELOCS], spans[Block.AUX]
    data_size = blocks[Block.DATA + 1] - blocks[Block.DATA]
    bounds = (
        (Block.RELOC_INDEX, len(relocs)),
        (Block.AUX_INDEX, len(aux)),
        (Block.DATA_INDEX, data_size),
    )
    first = [_index(spans[b], defined, limit, start + blocks[b]) for b, limit in bounds]
    made = GoObject(
        content=content,
        start=start,
        blocks=blocks,
        symbols=symbols,
        defined=defined,
        relocs=relocs,
        aux=aux,
        reloc_first=first[0],
        aux_first=first[1],
        data_first=first[2] + (start + blocks[Block.DATA]),
        builtins=builtins,
        foreign={},
    )
    for pkg, sym, size, at in spans[Block.REF_NAMES].tolist() if foreign_names else ():
        made.foreign[pkg, sym] = made.text(at, size)
    return made


_WORD = np.dtype([("first", "<u4")])
_SYMBOL_BLOCKS = (Block.SYMBOLS, Block.REF_FLAGS)
_DTYPES: dict[Block, np.dtype[np.void]] = {
    Block.RELOC_INDEX: _WORD,
    Block.AUX_INDEX: _WORD,
    Block.DATA_INDEX: _WORD,
    Block.RELOCS: RELOCATION,
    Block.AUX: AUXILIARY,
    Block.REF_NAMES: _REF_NAME,
}


def _block_offsets(content: bytes, start: int, end: int) -> tuple[int, ...]:
    first = start + _BLOCKS_AT
    if first + 4 * _BLOCK_COUNT > end:
        raise malformed("Go object ends within its header", end)
    blocks = tuple(np.frombuffer(content, "<u4", _BLOCK_COUNT, first).tolist())
    for number, (this, following) in enumerate(pairwise(blocks)):
        if this > following:
            raise malformed(f"block {number} of the Go object ends before it starts", first)
    if blocks[0] < _BLOCKS_AT + 4 * _BLOCK_COUNT or start + blocks[-1] > end:
        raise malformed("Go object's blocks lie outside it", first)
    return blocks


def _extent(
    start: int, blocks: tuple[int, ...], dtype: np.dtype[np.void], span: tuple[int, int]
) -> tuple[int, int]:
    """Return the number of records between two block starts, and their file offset."""
    begin, end = blocks[span[0]], blocks[span[1]]
    if (end - begin) % dtype.itemsize:
        raise malformed("block of a Go object holds a part of a record", start + begin)
    return (end - begin) // dtype.itemsize, start + begin


def _records(
    content: bytes, start: int, blocks: tuple[int, ...], block: Block, dtype: np.dtype[np.void]
) -> Records:
    count, at = _extent(start, blocks, dtype, (block, block + 1))
    return np.frombuffer(content, dtype, count, at)


def _index(words: Records, defined: int, limit: int, at: int) -> Ints:
    """Return the block `words` as the bounds of each definition's records."""
    first = words["first"].astype(np.int64)
    if len(first) != defined + 1:
        raise malformed("index of a Go object does not cover its symbols", at)
    if (np.diff(first) < 0).any() or first[-1] > limit:
        raise malformed("index of a Go object points outside its block", at)
    return first
