"""Program-counter tables: which value (file, line, inlined call) holds at which code offset.

Format: cmd/internal/obj/pcln.go funcpctab and runtime/symtab.go step, Go 1.20 to 1.27: pairs of a
zig-zag varint value delta (from -1) and a varint code delta in units of the instruction size; a
value delta of zero after the first pair ends the table.

Thousands of small tables are decoded at once: a loop over their bytes in Python would take a second
for net/http.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.core import StackwardError
from stackward.emitted.archive import malformed

Bytes = npt.NDArray[np.uint8]
Ints = npt.NDArray[np.int64]
Fail = Callable[[str, int], StackwardError]

_LONGEST_VARINT = 5
_MAX_TABLE_CODE = 1 << 40


@dataclass(frozen=True, slots=True)
class PcTables:
    """Many decoded tables, one after the other.

    `first[t]` to `first[t + 1]` are the rows of table `t`; a row holds up to (not including) code
    offset `ends` and gives `values` there.
    """

    first: Ints
    ends: Ints
    values: Ints

    def at(self, table: Ints, pc: Ints) -> Ints:
        """Return the value in force at code offset `pc[i]` of table `table[i]`; -1 beyond it."""
        if not len(self.ends):
            return np.full(len(pc), -1, np.int64)
        owner = np.repeat(np.arange(len(self.first) - 1), np.diff(self.first))
        keys = owner * _MAX_TABLE_CODE + np.minimum(self.ends, _MAX_TABLE_CODE - 1)
        wanted = table * _MAX_TABLE_CODE + np.clip(pc, 0, _MAX_TABLE_CODE - 2)
        row = np.searchsorted(keys, wanted, side="right")
        inside = row < self.first[table + 1]
        return np.where(inside, self.values[np.minimum(row, len(self.values) - 1)], -1)


def decode(
    data: Bytes, starts: Ints, stops: Ints, quantum: int, fail: Fail = malformed
) -> PcTables:
    """Return the tables that lie in `data` from `starts[i]` to at most `stops[i]` (byte offsets).

    Tables must not overlap, so that the work is bounded by the data: give each table once.
    `quantum`: bytes per unit of code offset (1 on x86, 4 on arm64).  A table ends at its terminator
    or at `stops[i]`.  Raises `fail(what, offset)` when a number or a pair runs past the end.  Cost:
    linear in the bytes.
    """
    lengths = stops - starts
    base = np.concatenate(([0], np.cumsum(lengths)))
    if base[-1] > len(data):
        raise fail("program-counter tables overlap", int(starts[0]))
    gather = np.arange(base[-1]) + np.repeat(starts - base[:-1], lengths)
    numbers, ends = _varints(data[gather], starts, fail)
    first = np.searchsorted(ends, base, side="right")
    return _rows(numbers, first, quantum, starts, fail)


def _varints(stream: Bytes, starts: Ints, fail: Fail) -> tuple[Ints, Ints]:
    """Return the varints of `stream`, and for each the offset just behind it."""
    ends = np.flatnonzero(stream < 0x80) + 1
    if len(stream) and (not len(ends) or ends[-1] != len(stream)):
        raise fail("program-counter table ends within a number", int(starts[-1]))
    begin = np.concatenate(([0], ends[:-1])).astype(np.int64)
    size = ends - begin
    if len(size) and size.max() > _LONGEST_VARINT:
        raise fail("program-counter table with an overlong number", int(starts[0]))
    numbers = np.zeros(len(ends), np.int64)
    for k in range(int(size.max(initial=0))):
        has = size > k
        numbers[has] |= (stream[begin[has] + k].astype(np.int64) & 0x7F) << (7 * k)
    return numbers, ends


def _rows(numbers: Ints, first: Ints, quantum: int, starts: Ints, fail: Fail) -> PcTables:
    """Return the tables whose numbers are `numbers[first[t]:first[t + 1]]`."""
    tables = len(first) - 1
    owner = np.repeat(np.arange(tables), np.diff(first))
    position = np.arange(len(numbers)) - first[owner]
    is_value = position % 2 == 0
    zero = np.flatnonzero(is_value & (numbers == 0) & (position > 0))
    stop = first[1:].copy()
    np.minimum.at(stop, owner[zero], zero)
    kept = np.flatnonzero(is_value & (np.arange(len(numbers)) < stop[owner]))
    _check_paired(kept, stop[owner[kept]], starts, owner, fail)
    deltas = (numbers[kept] >> 1) ^ -(numbers[kept] & 1)
    rows_first = np.searchsorted(kept, first)
    values = _sums(deltas, rows_first) - 1
    ends = _sums(numbers[kept + 1] * quantum, rows_first)
    return PcTables(first=rows_first, ends=ends, values=values)


def _check_paired(kept: Ints, stop: Ints, starts: Ints, owner: Ints, fail: Fail) -> None:
    lonely = kept + 1 >= stop
    if lonely.any():
        table = int(owner[kept[np.argmax(lonely)]])
        raise fail("program-counter table ends within a pair", int(starts[table]))


def _sums(deltas: Ints, first: Ints) -> Ints:
    """Return the running sum of `deltas`, which starts anew at each of `first`."""
    running = np.concatenate(([0], np.cumsum(deltas)))
    sums: Ints = running[1:] - np.repeat(running[first[:-1]], np.diff(first))
    return sums
