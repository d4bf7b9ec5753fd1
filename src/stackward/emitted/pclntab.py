"""The function table of a linked Go program: which function, file and line each address belongs to.

Format: runtime/symtab.go (pcHeader, moduledata, _func) and cmd/link/internal/ld/pcln.go, Go 1.24 to
1.27, table magic 0xfffffff1 (since Go 1.20).  The table is found by section name or by its magic,
the module data by its pointer to the table: symbols may be stripped.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import islice, pairwise

import numpy as np
import numpy.typing as npt

from stackward.binary.elf import Image, bad_binary
from stackward.binary.moduledata import TABLE_MAGIC, TABLE_SECTIONS, module_words, table_addresses
from stackward.core import StackwardError
from stackward.emitted.pctables import Bytes, Ints, PcTables, decode

Records = npt.NDArray[np.void]
Words = npt.NDArray[np.uint32]

_OLD_MAGICS = (b"\xfb\xff\xff\xff\0\0", b"\xfa\xff\xff\xff\0\0", b"\xf0\xff\xff\xff\0\0")
_HEADER_SIZE = 8 + 8 * 8
FUNCTION = np.dtype(
    [
        ("entry", "<u4"),
        ("name", "<i4"),
        ("args", "<i4"),
        ("deferreturn", "<u4"),
        ("pcsp", "<u4"),
        ("pcfile", "<u4"),
        ("pcline", "<u4"),
        ("npcdata", "<u4"),
        ("unit", "<u4"),
        ("start_line", "<i4"),
        ("id", "u1"),
        ("flag", "u1"),
        ("pad", "u1"),
        ("nfuncdata", "u1"),
    ]
)
_INLINE_INDEX = 2
_INLINE_TREE = 3
NONE = 0xFFFFFFFF
_MOST_CANDIDATES = 256
_WORD_TEXT = 22  # of runtime.moduledata


@dataclass(frozen=True, slots=True, kw_only=True)
class FunctionTable:
    """The functions of a program in address order.

    `entries[i]` is the address of function `i`, and `entries[len]` the end of the last one.
    `records` are the fixed part of their _func records; `record_word` says where each lies in
    `words`.  `module` are the words of runtime.moduledata, relocated.
    """

    image: Image
    module: tuple[int, ...]
    quantum: int
    entries: npt.NDArray[np.uint64]
    records: Records
    record_word: Ints
    words: Words
    names: Bytes
    units: Words
    files: Bytes
    pc_values_at: int
    pc_values_end: int

    def __len__(self) -> int:
        return len(self.records)

    def function_at(self, pcs: npt.NDArray[np.uint64]) -> Ints:
        """Return the index of the function that holds each address, -1 outside Go code."""
        found = np.searchsorted(self.entries, pcs, side="right") - 1
        return np.where((found >= 0) & (found < len(self)), found, -1)

    def name(self, function: int) -> str:
        """Return the full symbol name of function `function`."""
        return self.name_at(int(self.records["name"][function]))

    def name_at(self, offset: int) -> str:
        """Return the name at `offset` of the table of names."""
        return _text(self.names, offset)

    def file_of(self, function: int, number: int) -> str:
        """Return the file that a function's table calls `number`; "" if it has none."""
        at = int(self.records["unit"][function]) + number
        if number < 0 or at >= len(self.units) or self.units[at] == NONE:
            return ""
        return _text(self.files, int(self.units[at]))

    def inline_index(self, functions: Ints) -> Ints:
        """Return each function's table of inlined calls, as an offset in the tables; 0 if none."""
        has = self.records["npcdata"][functions] > _INLINE_INDEX
        return np.where(has, self.extra(functions, np.full(len(functions), _INLINE_INDEX)), 0)

    def inline_tree(self, functions: Ints) -> Ints:
        """Return each function's inlining tree, as an offset of the function data; -1 if none."""
        records = self.records[functions]
        has = records["nfuncdata"] > _INLINE_TREE
        found = self.extra(functions, records["npcdata"].astype(np.int64) + _INLINE_TREE)
        return np.where(has & (found != NONE), found, -1)

    def extra(self, functions: Ints, position: Ints) -> Ints:
        """Return the word at `position` behind the fixed part of each function's record.

        First come the tables of program counters (pcdata), then function data.
        """
        at = self.record_word[functions] + FUNCTION.itemsize // 4 + position
        found: Ints = self.words[np.minimum(at, len(self.words) - 1)].astype(np.int64)
        return found

    def data_from(self, address: int) -> Bytes:
        """Return the bytes from a linked address to the end of its segment, none outside all."""
        for s in self.image.segments:
            if s.address <= address < s.address + s.size:
                return self.image.array(address, s.address + s.size - address)
        return np.zeros(0, np.uint8)

    def tables(self, offsets: Ints) -> PcTables:
        """Return the program-counter tables at `offsets` of the tables' part; 0 stands for none."""
        content, base, end = self.image.content, self.pc_values_at, self.pc_values_end
        starts = offsets + base
        if len(offsets) and starts.max() >= end:
            raise bad_binary(f"program-counter table at byte {int(starts.max())}, beyond {end}")
        stops = [
            at if at == base else content.find(b"\0", at + 1, end) + 1 for at in starts.tolist()
        ]
        if 0 in stops:
            raise bad_binary(f"program-counter table at byte {int(starts[stops.index(0)])} is open")
        data = np.frombuffer(content, np.uint8)
        return decode(data, starts, np.array(stops, np.int64), self.quantum, _bad_table)


def _bad_table(what: str, offset: int) -> StackwardError:
    return bad_binary(f"{what} at byte {offset}")


def _text(data: Bytes, offset: int) -> str:
    """Return the zero-terminated string at `offset` of `data`."""
    if not 0 <= offset < len(data):
        raise bad_binary(f"name at offset {offset} of a table of {len(data)} bytes")
    for width in (128, 1024, len(data)):
        piece = data[offset : offset + width].tobytes()
        end = piece.find(b"\0")
        if end >= 0:
            return piece[:end].decode("utf-8", "replace")
    raise bad_binary(f"name at offset {offset} has no end")


def read_function_table(image: Image) -> FunctionTable:
    """Return the function table of `image`.

    Raises `unsupported-binary` for releases before Go 1.20, `malformed-binary` for a table that is
    not there or contradicts itself.
    """
    address = _table_address(image)
    header = image.read(address, _HEADER_SIZE)
    words = np.frombuffer(header[8:], "<u8").tolist()
    count, parts = words[0], words[3:]
    if any(a > b for a, b in pairwise(parts)) or parts[0] < _HEADER_SIZE:
        raise bad_binary(f"parts of the function table at address {address:#x} are out of order")
    module = module_words(image, address)
    if not module:
        raise bad_binary(f"no module data refers to the function table at address {address:#x}")
    names, units, files, pc_values = (image.array(address + a, b - a) for a, b in pairwise(parts))
    table = _words(_rest_of_segment(image, address + parts[4]))
    if 2 * count + 1 > len(table):
        raise bad_binary(f"function table of {count} functions leaves its segment")
    index = table[: 2 * count].reshape(-1, 2)
    entries = np.append(index[:, 0], table[2 * count]).astype(np.uint64)
    if (entries[1:] < entries[:-1]).any():
        raise bad_binary("functions are not in address order")
    record_word = index[:, 1].astype(np.int64) // 4
    pc_values_at = image.offset(address + parts[3])
    return FunctionTable(
        image=image,
        module=tuple(module),
        quantum=max(header[6], 1),
        entries=entries + np.uint64(module[_WORD_TEXT]),
        records=_function_records(table, record_word),
        record_word=record_word,
        words=table,
        names=names,
        units=_words(units),
        files=files,
        pc_values_at=pc_values_at,
        pc_values_end=pc_values_at + len(pc_values),
    )


def _words(data: Bytes) -> Words:
    return data[: len(data) & ~3].view("<u4")


def _function_records(table: Words, record_word: Ints) -> Records:
    size = FUNCTION.itemsize // 4
    if len(record_word) and record_word.max() + size > len(table):
        raise bad_binary("function record beyond the function table")
    gathered = table[record_word[:, None] + np.arange(size)]
    return np.ascontiguousarray(gathered).view(FUNCTION).reshape(-1)


def _table_address(image: Image) -> int:
    section = image.section(*TABLE_SECTIONS)
    if section is not None and section.size:
        start = image.read(section.address, 6)
        if start == TABLE_MAGIC:
            return section.address
        if start in _OLD_MAGICS:
            raise StackwardError(
                "unsupported-binary",
                "the executable was built by a Go release before 1.20",
                "Rebuild it with Go 1.24 or newer.",
            )
    for address in islice(table_addresses(image), _MOST_CANDIDATES):
        if module_words(image, address):
            return address
    raise StackwardError(
        "not-a-go-binary",
        "the executable holds no Go function table",
        "Give an executable that Go 1.24 or newer built.",
    )


def _rest_of_segment(image: Image, address: int) -> Bytes:
    image.offset(address)
    segment = next(s for s in image.segments if s.address <= address < s.address + s.size)
    return image.array(address, segment.address + segment.size - address)
