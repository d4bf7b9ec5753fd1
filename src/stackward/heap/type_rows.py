"""Which type an address stands for: descriptors and interface tables, as the program has them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.binary.types import ProgramTypes
from stackward.heap.dump import HeapDump, Int32s, Int64s
from stackward.heap.size_classes import WORD_BYTES

# Descriptors lie side by side; a table by address is fastest, unless they are far apart.
_MOST_WORDS = 1 << 25


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TypeRows:
    """Rows of types by run-time address: `table[(address - base) / 8]`, -1 for no type.

    `itab` are the addresses of interface tables, ascending, `itab_type` the rows of their types.
    """

    base: int
    table: Int32s
    itab: Int64s
    itab_type: Int32s

    def find(self, addresses: Int64s) -> Int64s:
        """Return the row of the type at each of `addresses`, -1 for none."""
        at = addresses - self.base
        good = (at >= 0) & (at % WORD_BYTES == 0) & (at < WORD_BYTES * len(self.table))
        found = np.full(len(addresses), -1, np.int64)
        found[good] = self.table[at[good] // WORD_BYTES]
        return found


def program_rows(dump: HeapDump, program: ProgramTypes, slide: int) -> TypeRows:
    """Return the rows of the program's types, which was loaded `slide` bytes from where linked."""
    rows = np.flatnonzero(program.types.address)
    return _rows(dump, program.types.address[rows] + slide, rows)


def record_rows(dump: HeapDump) -> TypeRows:
    """Return the rows of the types that the dump itself lists."""
    return _rows(dump, dump.types.address, np.arange(len(dump.types.address)))


def _rows(dump: HeapDump, addresses: Int64s, rows: Int64s) -> TypeRows:
    good = addresses % WORD_BYTES == 0
    addresses, rows = addresses[good], rows[good]
    base = int(addresses.min(initial=1 << 62)) if len(addresses) else 0
    words = int(addresses.max(initial=0) - base) // WORD_BYTES + 1 if len(addresses) else 0
    if words > _MOST_WORDS:
        # Types made at run time, far from the others, are let go.
        near = addresses - base < _MOST_WORDS * WORD_BYTES
        addresses, rows, words = addresses[near], rows[near], _MOST_WORDS
    table = np.full(max(words, 1), -1, np.int32)
    table[(addresses - base) // WORD_BYTES] = rows
    found = TypeRows(
        base=base, table=table, itab=np.zeros(0, np.int64), itab_type=np.zeros(0, np.int32)
    )
    types = found.find(dump.itab_type)
    order = np.argsort(dump.itab_address, kind="stable")
    order = order[types[order] >= 0]
    return TypeRows(
        base=base,
        table=table,
        itab=dump.itab_address[order],
        itab_type=types[order].astype(np.int32),
    )
