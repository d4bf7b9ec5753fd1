"""Types, variables and locals as NumPy columns that also read as sequences of records.

A large program has some 100,000 types and a million locals: as columns they are kept and loaded in
milliseconds, and kernels can use them.  A record is made when one asks for it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Generic, TypeVar, overload

import numpy as np
import numpy.typing as npt

from stackward.binary.types import Field, GoType, Kind, Local, Variable

Ints = npt.NDArray[np.int64]
Shorts = npt.NDArray[np.int32]
Bytes = npt.NDArray[np.uint8]
Record = TypeVar("Record")
Key = TypeVar("Key")


@dataclass(frozen=True, kw_only=True)
class Texts:
    """Strings end to end: number `i` is `data[offsets[i]:offsets[i + 1]]`, in UTF-8."""

    offsets: Ints
    data: bytes

    def __len__(self) -> int:
        return len(self.offsets) - 1

    def __getitem__(self, row: int) -> str:
        first, last = self.offsets[row : row + 2].tolist()
        return self.data[first:last].decode("utf-8", "replace")

    def all(self) -> list[str]:
        """Return every string; much cheaper than one by one."""
        data = self.data
        return [data[a:b].decode("utf-8", "replace") for a, b in pairwise(self.offsets.tolist())]


def texts_of(strings: Iterable[str]) -> Texts:
    """Return `strings` as `Texts`."""
    parts = [text.encode("utf-8", "replace") for text in strings]
    offsets = np.zeros(len(parts) + 1, np.int64)
    np.cumsum([len(part) for part in parts], out=offsets[1:])
    return Texts(offsets=offsets, data=b"".join(parts))


class _Rows(Generic[Record]):
    """A sequence whose items are made from columns."""

    def __len__(self) -> int:
        raise NotImplementedError

    def _record(self, row: int) -> Record:
        raise NotImplementedError

    @overload
    def __getitem__(self, row: int) -> Record: ...
    @overload
    def __getitem__(self, row: slice) -> tuple[Record, ...]: ...
    def __getitem__(self, row: int | slice) -> Record | tuple[Record, ...]:
        if isinstance(row, slice):
            return tuple(self._record(k) for k in range(*row.indices(len(self))))
        count = len(self)
        if not -count <= row < count:
            raise IndexError(row)
        return self._record(row % count)

    def __iter__(self) -> Iterator[Record]:
        return (self._record(row) for row in range(len(self)))


@dataclass(frozen=True, kw_only=True, eq=False)
class TypeTable(_Rows[GoType], Sequence[GoType]):
    """Types; see `GoType` for what the columns mean.

    The fields of type `i` are rows `field_first[i]` to `field_first[i + 1]` of the field columns.
    """

    kind: Bytes
    is_direct: Bytes
    size_bytes: Ints
    pointer_bytes: Ints
    address: Ints
    length: Ints
    element: Shorts
    key: Shorts
    group: Shorts
    methods_count: Shorts
    names: Texts
    field_first: Shorts
    field_type: Shorts
    field_offset_bytes: Ints
    field_names: Texts
    _made: dict[int, GoType] = field(default_factory=dict, repr=False)

    def __len__(self) -> int:
        return len(self.kind)

    def _record(self, row: int) -> GoType:
        found = self._made.get(row)
        if found is None:
            found = self._made[row] = self._new(row)
        return found

    def _new(self, row: int) -> GoType:
        first, last = self.field_first[row : row + 2].tolist()
        return GoType(
            name=self.names[row],
            kind=Kind(int(self.kind[row])),
            size_bytes=int(self.size_bytes[row]),
            pointer_bytes=int(self.pointer_bytes[row]),
            address=int(self.address[row]),
            element=int(self.element[row]),
            key=int(self.key[row]),
            group=int(self.group[row]),
            length=int(self.length[row]),
            fields=tuple(
                Field(
                    name=self.field_names[k],
                    offset_bytes=int(self.field_offset_bytes[k]),
                    type=int(self.field_type[k]),
                )
                for k in range(first, last)
            ),
            methods_count=int(self.methods_count[row]),
            is_direct=bool(self.is_direct[row]),
        )

    def rows_by_address(self) -> dict[int, int]:
        """Return the row of each descriptor's linked address."""
        rows = np.flatnonzero(self.address)
        return dict(zip(self.address[rows].tolist(), rows.tolist(), strict=True))

    def rows_by_name(self) -> dict[str, int]:
        """Return the row of each name, the first where several types have one name."""
        names = self.names.all()
        return dict(zip(reversed(names), range(len(names) - 1, -1, -1), strict=True))


def type_table(types: Sequence[GoType]) -> TypeTable:
    """Return `types` as a table."""
    fields = [field for made in types for field in made.fields]
    first = np.zeros(len(types) + 1, np.int32)
    np.cumsum([len(made.fields) for made in types], out=first[1:])

    def ints(name: str) -> Ints:
        return np.array([getattr(made, name) for made in types], np.int64)

    def shorts(name: str) -> Shorts:
        return np.array([getattr(made, name) for made in types], np.int32)

    return TypeTable(
        kind=np.array([made.kind for made in types], np.uint8),
        is_direct=np.array([made.is_direct for made in types], np.uint8),
        size_bytes=ints("size_bytes"),
        pointer_bytes=ints("pointer_bytes"),
        address=ints("address"),
        length=ints("length"),
        element=shorts("element"),
        key=shorts("key"),
        group=shorts("group"),
        methods_count=shorts("methods_count"),
        names=texts_of(made.name for made in types),
        field_first=first,
        field_type=np.array([f.type for f in fields], np.int32),
        field_offset_bytes=np.array([f.offset_bytes for f in fields], np.int64),
        field_names=texts_of(f.name for f in fields),
    )


@dataclass(frozen=True, kw_only=True, eq=False)
class VariableTable(_Rows[Variable], Sequence[Variable]):
    """Package-level variables in address order."""

    address: Ints
    size_bytes: Ints
    type: Shorts
    names: Texts

    def __len__(self) -> int:
        return len(self.address)

    def _record(self, row: int) -> Variable:
        return Variable(
            name=self.names[row],
            address=int(self.address[row]),
            size_bytes=int(self.size_bytes[row]),
            type=int(self.type[row]),
        )


@dataclass(frozen=True, kw_only=True, eq=False)
class LocalTable(_Rows[Local], Sequence[Local]):
    """Variables in frames that hold pointers, in the order of the functions; see `Local`.

    `function` and `name` are rows of `functions` and `names`.  The functions are all those of the
    program, in address order, whether they have locals or not.
    """

    function: Shorts
    name: Shorts
    type: Shorts
    frame_offset: Shorts
    part_offset_bytes: Shorts
    part_size_bytes: Shorts
    low_pc: Ints
    high_pc: Ints
    functions: Texts
    function_low_pc: Ints
    function_high_pc: Ints
    names: Texts

    def __len__(self) -> int:
        return len(self.function)

    def _record(self, row: int) -> Local:
        return Local(
            function=self.functions[int(self.function[row])],
            name=self.names[int(self.name[row])],
            frame_offset=int(self.frame_offset[row]),
            type=int(self.type[row]),
            low_pc=int(self.low_pc[row]),
            high_pc=int(self.high_pc[row]),
            part_offset_bytes=int(self.part_offset_bytes[row]),
            part_size_bytes=int(self.part_size_bytes[row]),
        )

    def rows_at(self, pc: int) -> Ints:
        """Return the rows of the locals that are in scope and in the frame at address `pc`."""
        at = int(np.searchsorted(self.function_low_pc, pc, side="right")) - 1
        if at < 0 or pc >= self.function_high_pc[at]:
            return np.zeros(0, np.int64)
        first, last = np.searchsorted(self.function, [at, at + 1]).tolist()
        good = (self.low_pc[first:last] <= pc) & (pc < self.high_pc[first:last])
        found: Ints = np.flatnonzero(good) + first
        return found


class LazyRows(Mapping[Key, int], Generic[Key]):
    """A mapping to rows that is built when it is first looked into."""

    def __init__(self, build: Callable[[], dict[Key, int]]) -> None:
        self._build = build
        self._rows: dict[Key, int] | None = None

    def _all(self) -> dict[Key, int]:
        if self._rows is None:
            self._rows = self._build()
        return self._rows

    def __getitem__(self, key: Key) -> int:
        return self._all()[key]

    def __iter__(self) -> Iterator[Key]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())
