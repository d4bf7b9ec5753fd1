"""The frames of a linked Go program: their size at an address, and where they hold pointers.

Format: runtime/stkframe.go (getStackMap), runtime/symtab.go (stackmap, funcdata) and the unwinder
of runtime/traceback.go, Go 1.24 to 1.27: a table of program counters says how far the stack pointer
is from the return address, another which of a function's bitmaps holds there.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.binary.elf import bad_binary
from stackward.emitted.pclntab import NONE, FunctionTable
from stackward.emitted.pctables import Bytes, Ints, PcTables

_STACK_MAP_INDEX = 1
_ARGUMENTS_MAP, _LOCALS_MAP = 0, 1
_TOP_FRAME, _ASSEMBLY = 1 << 0, 1 << 2
_UNKNOWN_ARGUMENTS = -0x80000000
_WORD = 8
# Function data lie where one of these words of the module data says (gofunc, which moved in 1.27).
_WORDS_FUNCTION_DATA = range(37, 50)
_PROOFS = 200
_MOST_MAPS, _MOST_BITS = 1 << 20, 1 << 24


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameShape:
    """A function's frame while it is at one address.

    `frame_bytes` reach from the stack pointer to the return address (amd64), to the caller's stack
    pointer (arm64).  `locals` are the words that hold pointers counted down from the locals' upper
    end, as negative offsets; `arguments` are offsets in the arguments.  None stands for a frame
    without a map, each word of which may be a pointer.  `is_top`: no function has called it.
    """

    entry: int
    name: str
    frame_bytes: int
    locals: tuple[int, ...] | None
    arguments: tuple[int, ...] | None
    argument_bytes: int
    is_top: bool


class StackMaps:
    """Frames of one program; knows where it keeps its bitmaps."""

    def __init__(self, table: FunctionTable) -> None:
        self._table = table
        self._data = _function_data(table)

    def shapes(self, pcs: Ints) -> list[FrameShape | None]:
        """Return the shape of the frame that is at each linked address, None outside Go code.

        An address is a return address, or where a thread was stopped: that of the instruction to
        come, either way.
        """
        functions = self._table.function_at(pcs.astype(np.uint64))
        rows = np.flatnonzero(functions >= 0)
        found: list[FrameShape | None] = [None] * len(pcs)
        chosen = functions[rows]
        offsets = pcs[rows] - self._table.entries[chosen].astype(np.int64)
        sizes = self._values(self._table.records["pcsp"][chosen].astype(np.int64), offsets)
        # The call that a frame is in lies before its return address.
        at = np.where(offsets > 0, offsets - 1, offsets)
        index = self._values(self._index_tables(chosen), at)
        index[(index < 0) | (offsets == 0)] = 0
        for row, function, size, number in zip(
            rows.tolist(), chosen.tolist(), sizes.tolist(), index.tolist(), strict=True
        ):
            if size >= 0:
                found[row] = self._shape(function, size, number)
        return found

    def _values(self, tables: Ints, offsets: Ints) -> Ints:
        """Return what each table says at an offset, -1 where there is no table."""
        distinct, number = np.unique(tables, return_inverse=True)
        decoded: PcTables = self._table.tables(distinct)
        return np.where(tables > 0, decoded.at(number, offsets), -1)

    def _index_tables(self, functions: Ints) -> Ints:
        has = self._table.records["npcdata"][functions] > _STACK_MAP_INDEX
        words = self._table.extra(functions, np.full(len(functions), _STACK_MAP_INDEX))
        return np.where(has, words, 0)

    def _shape(self, function: int, size: int, number: int) -> FrameShape:
        record = self._table.records[function]
        argument_bytes = int(record["args"])
        return FrameShape(
            entry=int(self._table.entries[function]),
            name=self._table.name(function),
            frame_bytes=size,
            locals=self._map(function, _LOCALS_MAP, number, is_below=True),
            arguments=()
            if argument_bytes in (0, _UNKNOWN_ARGUMENTS)
            else self._map(function, _ARGUMENTS_MAP, number, is_below=False),
            argument_bytes=max(argument_bytes, 0),
            is_top=bool(record["flag"] & _TOP_FRAME),
        )

    def _map(
        self, function: int, which: int, number: int, *, is_below: bool
    ) -> tuple[int, ...] | None:
        """Return the offsets that bitmap `number` of a function has, None where it has none."""
        record = self._table.records[function]
        if record["nfuncdata"] <= which:
            return None
        position = np.array([int(record["npcdata"]) + which])
        at = int(self._table.extra(np.array([function]), position)[0])
        if at == NONE:
            return None
        head = self._piece(at, 8).view("<i4").tolist()
        count, bits = head
        if count <= 0:
            return None
        if not 0 <= number < count <= _MOST_MAPS or not 0 <= bits <= _MOST_BITS:
            raise bad_binary(f"stack map {number} of {count} at offset {at} of the function data")
        width = (bits + 7) // 8
        data = self._piece(at + 8 + number * width, width)
        there = np.flatnonzero(np.unpackbits(data, count=bits, bitorder="little"))
        return tuple(((there - bits if is_below else there) * _WORD).tolist())

    def _piece(self, at: int, size: int) -> Bytes:
        if at + size > len(self._data):
            raise bad_binary(f"stack map at offset {at}, beyond the function data")
        return self._data[at : at + size]


def _function_data(table: FunctionTable) -> Bytes:
    """Return the bytes from the base of function data on, proven by the maps that are there.

    A function has as many maps of its arguments as of its locals, unless it is of assembly.
    """
    records = table.records
    is_assembly = records["flag"] & _ASSEMBLY != 0
    chosen = np.flatnonzero((records["nfuncdata"] > _LOCALS_MAP) & ~is_assembly)
    places = [
        table.extra(chosen, records["npcdata"][chosen].astype(np.int64) + which)
        for which in (_ARGUMENTS_MAP, _LOCALS_MAP)
    ]
    both = np.flatnonzero((places[0] != NONE) & (places[1] != NONE))
    both = both[:: max(len(both) // _PROOFS, 1)]
    for word in _WORDS_FUNCTION_DATA:
        data = table.data_from(table.module[word])
        heads = [_heads(data, one[both]) for one in places]
        are_maps = len(both) and _are_maps(heads[0]) and _are_maps(heads[1])
        if are_maps and (heads[0][:, 0] == heads[1][:, 0]).all():
            return data
    raise bad_binary("the stack maps are not to be found")


def _heads(data: Bytes, places: Ints) -> Ints:
    """Return the two numbers at each place, 0 beyond the data."""
    inside = places + 8 <= len(data)
    found = np.zeros((len(places), 2), np.int64)
    gathered = data[places[inside, None] + np.arange(8)]
    found[inside] = np.ascontiguousarray(gathered).view("<i4").reshape(-1, 2)
    return found


def _are_maps(heads: Ints) -> bool:
    count, bits = heads[:, 0], heads[:, 1]
    return bool(
        ((count > 0) & (count <= _MOST_MAPS) & (bits >= 0) & (bits <= _MOST_BITS)).all()
        and bits.any()
    )
