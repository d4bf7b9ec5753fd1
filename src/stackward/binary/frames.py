"""The variables in the frames of functions, as DWARF has them."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from stackward.binary.dwarf import LOCAL_COLUMNS, RawVariables
from stackward.binary.dwarf_locations import ALL
from stackward.binary.dwarf_types import DwarfTypes
from stackward.binary.tables import Ints, LocalTable, texts_of
from stackward.binary.types import GoType, Kind

_FUNCTION, _NAME, _TYPE = 0, 1, 2
_FRAME_OFFSET, _PART_OFFSET, _PART_SIZE, _IS_ADDRESS, _PART_OF = 3, 4, 5, 6, 7  # see Part
_LOW, _HIGH = 8, 9
_ROW, _OFFSET, _SIZE = LOCAL_COLUMNS, LOCAL_COLUMNS + 1, LOCAL_COLUMNS + 2  # what these come to
_WORD_BYTES = 8
_MOST_SPLIT_WORDS = 4


class Frames:
    """The locals of a program, between reading and the table they become."""

    def __init__(self, raw: RawVariables, rows: DwarfTypes) -> None:
        self._raw = raw
        self._columns = np.frombuffer(raw.locals, np.int64).reshape(-1, LOCAL_COLUMNS)
        self._types = self._type_rows(rows)

    def _type_rows(self, rows: DwarfTypes) -> Ints:
        """Return the row of each local's type: of a pointer where the frame holds an address."""
        entries, at = np.unique(self._columns[:, _TYPE], return_inverse=True)
        plain = np.array([rows.row(entry) for entry in entries.tolist()], np.int64)
        found: Ints = plain[at] if len(plain) else np.zeros(0, np.int64)
        moved = np.flatnonzero(self._columns[:, _IS_ADDRESS])
        found[moved] = [rows.pointer_to(row) for row in found[moved].tolist()]
        return found

    def _parts(self, types: list[GoType], reach: Ints) -> tuple[Ints, Ints, Ints]:
        """Return the type, the offset and the size of the part that is in the frame.

        Where the expression speaks of fewer bytes than the variable has, the compiler may have
        dropped words of it and says not which.  A pointer in front is known all the same if it is
        the only one, and an interface value says itself what it is; of other variables no more than
        the name is known.
        """
        columns, row = self._columns, self._types
        whole = np.array([made.size_bytes for made in types] + [ALL], np.int64)[row]
        offset, size, of = (columns[:, k].copy() for k in (_PART_OFFSET, _PART_SIZE, _PART_OF))
        is_address = columns[:, _IS_ADDRESS] != 0
        size[is_address | (size == whole)] = ALL
        offset[is_address] = 0
        unsure = ~is_address & (of != ALL) & (of != whole) & self._may_be_split(types)
        size[unsure] = _WORD_BYTES
        in_front = (offset == 0) & (reach[row] == _WORD_BYTES)
        return np.where(unsure & ~in_front, -1, row), offset, size

    def _may_be_split(self, types: list[GoType]) -> npt.NDArray[np.bool_]:
        """Return for each local whether the compiler may keep its words apart from each other."""
        rows, at = np.unique(self._types, return_inverse=True)
        found: npt.NDArray[np.bool_] = np.array(
            [
                row >= 0 and types[row].kind != Kind.INTERFACE and _is_split(types, row)
                for row in rows.tolist()
            ],
            np.bool_,
        )
        return found[at] if len(found) else np.zeros(0, np.bool_)

    def table(self, types: list[GoType]) -> LocalTable:
        """Return the locals that hold pointers, once the size of all types is known."""
        reach = np.array([made.pointer_bytes for made in types] + [0], np.int64)
        low = np.array([low for _, low, _ in self._raw.functions], np.int64)
        order = np.argsort(low, kind="stable")
        rank = np.empty_like(order)
        rank[order] = np.arange(len(order))
        columns = np.column_stack([self._columns, *self._parts(types, reach)])
        keep = np.flatnonzero(columns[:, _OFFSET] < reach[self._types])
        chosen = columns[keep[np.argsort(rank[columns[keep, _FUNCTION]], kind="stable")]]
        first, last = _runs(chosen)
        chosen, high = chosen[first], chosen[last, _HIGH]
        functions = [self._raw.functions[k] for k in order.tolist()]
        return LocalTable(
            function=rank[chosen[:, _FUNCTION]].astype(np.int32),
            name=chosen[:, _NAME].astype(np.int32),
            type=chosen[:, _ROW].astype(np.int32),
            frame_offset=chosen[:, _FRAME_OFFSET].astype(np.int32),
            part_offset_bytes=chosen[:, _OFFSET].astype(np.int32),
            part_size_bytes=chosen[:, _SIZE].astype(np.int32),
            low_pc=chosen[:, _LOW].copy(),
            high_pc=high.copy(),
            functions=texts_of(name for name, _, _ in functions),
            function_low_pc=low[order],
            function_high_pc=np.array([high for _, _, high in functions], np.int64),
            names=texts_of(self._raw.names),
        )


def _is_split(types: list[GoType], row: int, depth: int = 0) -> bool:
    """Return whether values of a type are taken apart (cmd/compile/internal/ssa, CanSSA)."""
    made = types[row]
    if made.size_bytes > _MOST_SPLIT_WORDS * _WORD_BYTES or row < 0 or depth > _MOST_SPLIT_WORDS:
        return False
    if made.kind == Kind.ARRAY:
        return made.length <= 1 and _is_split(types, made.element, depth + 1)
    if made.kind == Kind.STRUCT:
        parts = [field.type for field in made.fields]
        return len(parts) <= _MOST_SPLIT_WORDS and all(
            _is_split(types, part, depth + 1) for part in parts
        )
    return True


def _runs(rows: Ints) -> tuple[Ints, Ints]:
    """Return the first and last of each run of rows that only go on where the last one ends."""
    if not len(rows):
        return np.zeros(0, np.int64), np.zeros(0, np.int64)
    other = [k for k in range(rows.shape[1]) if k not in (_LOW, _HIGH)]
    goes_on = (rows[1:, other] == rows[:-1, other]).all(axis=1)
    goes_on &= rows[1:, _LOW] == rows[:-1, _HIGH]
    first = np.flatnonzero(np.append(True, ~goes_on))
    return first, np.append(first[1:], len(rows)) - 1
