"""Types of variables by DWARF, as rows of a type table.

An entry with DW_AT_go_runtime_type stands for a descriptor, which says more: its row is taken.  For
the rest, types that no interface, allocation or conversion needs at run time, rows are made here.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import replace

from stackward.binary.dwarf_entries import (
    BYTE_SIZE,
    COUNT,
    GO_ELEMENT,
    GO_KEY,
    GO_KIND,
    GO_TYPE,
    MEMBER_OFFSET,
    NAME,
    TYPE,
    DebugInfo,
)
from stackward.binary.dwarf_forms import Abbreviation, number, unsigned
from stackward.binary.symbols import plain_name
from stackward.binary.types import Field, GoType, Kind
from stackward.core import StackwardError

_ARRAY, _POINTER, _STRUCT, _FUNC, _TYPEDEF = 0x01, 0x0F, 0x13, 0x15, 0x16
_MEMBER, _RANGE, _UNSPECIFIED = 0x0D, 0x21, 0x3B
_WORD = 8
_MOST_TYPEDEFS = 16
_DEEPEST = 64
_MOST_CHILDREN = 1 << 16
_LARGEST = 1 << 50  # what the compiler allows a type to have (types.MaxWidth)
_BY_TAG = {_ARRAY: Kind.ARRAY, _POINTER: Kind.POINTER, _STRUCT: Kind.STRUCT, _FUNC: Kind.FUNC}
# Pointers at the start of a value of each kind.
_POINTER_BYTES = {
    Kind.CHAN: 8,
    Kind.FUNC: 8,
    Kind.INTERFACE: 16,
    Kind.MAP: 8,
    Kind.POINTER: 8,
    Kind.SLICE: 8,
    Kind.STRING: 8,
    Kind.UNSAFE_POINTER: 8,
}
_SIZES = {Kind.INTERFACE: 16, Kind.SLICE: 24, Kind.STRING: 16}
_EMPTY_INTERFACE = "runtime.eface"
_NO_ALGORITHMS = "noalg."

Attributes = dict[int, tuple[int, bytes]]


class DwarfTypes:
    """Gives the row of each type entry; appends to `types` what has none."""

    def __init__(
        self,
        info: DebugInfo,
        abbreviations: dict[int, Abbreviation],
        types: list[GoType],
        by_address: Mapping[int, int],
        types_start: int,
    ) -> None:
        self._info = info
        self._abbreviations = abbreviations
        self._types = types
        self._by_address = by_address
        self._types_start = types_start
        self._rows: dict[int, int] = {-1: -1}
        self._waiting: deque[tuple[int, int, str, int, Attributes]] = deque()
        self._pointers: dict[int, int] = {}
        self._first = len(types)
        self.broken_count = 0

    def row(self, at: int) -> int:
        """Return the row of the type whose entry is at offset `at`; -1 for no type."""
        found = self._row(at)
        while self._waiting:
            try:
                self._fill(*self._waiting.popleft())
            except StackwardError:
                self.broken_count += 1
        return found

    def pointer_to(self, row: int) -> int:
        """Return the row of the pointer type to `row`; -1 for no type."""
        if row < 0:
            return -1
        if not self._pointers:
            for k, made in enumerate(self._types):
                if made.kind == Kind.POINTER and made.element >= 0:
                    self._pointers.setdefault(made.element, k)
        found = self._pointers.get(row)
        if found is None:
            found = self._pointers[row] = len(self._types)
            name = f"*{self._types[row].name}"
            self._types.append(_word(name, Kind.POINTER, element=row))
        return found

    def finish(self) -> None:
        """Fill in how far pointers reach in the structs and arrays that were made."""
        known: dict[int, int] = {}
        for row in range(self._first, len(self._types)):
            reach = self._reach(row, known, 0)
            if reach != self._types[row].pointer_bytes:
                self._types[row] = replace(self._types[row], pointer_bytes=reach)

    def _row(self, at: int) -> int:
        """Return the row of the entry at `at`; one that has to be made is made later."""
        found = self._rows.get(at)
        if found is not None:
            return found
        start, name = at, ""
        for _ in range(_MOST_TYPEDEFS):
            try:
                tag, attributes, behind = self._entry(at)
            except StackwardError:
                self.broken_count += 1
                self._rows[start] = -1
                return -1
            name = name or _text(attributes).removeprefix(_NO_ALGORITHMS)
            offset = _number(attributes, GO_TYPE)
            if offset and self._types_start + offset in self._by_address:
                self._rows[start] = self._by_address[self._types_start + offset]
                return self._rows[start]
            if tag != _TYPEDEF or GO_KIND in attributes:
                break
            at = _number(attributes, TYPE, -1)
            # A parameter of a generic function is a name for its type.
            name = "" if name.startswith(".param") else name
            if at in self._rows or at < 0:
                self._rows[start] = self._rows.get(at, -1)
                return self._rows[start]
        return self._reserved(start, at, name, tag, attributes, behind)

    def _reserved(
        self, start: int, at: int, name: str, tag: int, attributes: Attributes, behind: int
    ) -> int:
        if tag == _UNSPECIFIED or (not attributes and tag not in _BY_TAG):
            self._rows[start] = -1
            return -1
        row = self._rows[start] = self._rows[at] = len(self._types)
        self._types.append(_word(name, Kind.INVALID))
        self._waiting.append((row, tag, name, behind, attributes))
        return row

    def _entry(self, at: int) -> tuple[int, Attributes, int]:
        code, _ = unsigned(self._info.info, at)
        attributes, behind = self._info.entry(at, self._abbreviations)
        return self._abbreviations[code].tag, attributes, behind

    def _fill(self, row: int, tag: int, name: str, behind: int, attributes: Attributes) -> None:
        kind = _kind(tag, attributes)
        size = min(_number(attributes, BYTE_SIZE, _SIZES.get(kind, _WORD)), _LARGEST)
        made = _word(name, kind, size_bytes=size)
        if kind in (Kind.POINTER, Kind.ARRAY):
            made = replace(made, element=self._row(_number(attributes, TYPE, -1)))
        elif kind in (Kind.SLICE, Kind.CHAN, Kind.MAP):
            element = self._row(_number(attributes, GO_ELEMENT, -1))
            made = replace(made, element=element, key=self._row(_number(attributes, GO_KEY, -1)))
        if kind == Kind.ARRAY:
            made = replace(made, length=self._length(behind))
        elif kind == Kind.STRUCT:
            made = replace(made, fields=self._fields(behind))
        elif kind == Kind.INTERFACE:
            # DWARF does not say which methods; none or some is what the layout depends on.
            below = self._row(_number(attributes, TYPE, -1))
            is_empty = below >= 0 and self._types[below].name == _EMPTY_INTERFACE
            made = replace(made, size_bytes=2 * _WORD, methods_count=0 if is_empty else 1)
        is_direct = kind in (Kind.POINTER, Kind.CHAN, Kind.MAP, Kind.FUNC, Kind.UNSAFE_POINTER)
        self._types[row] = replace(made, is_direct=is_direct)

    def _length(self, at: int) -> int:
        tag, attributes, _ = self._entry(at)
        return min(_number(attributes, COUNT), _LARGEST) if tag == _RANGE else 0

    def _fields(self, at: int) -> tuple[Field, ...]:
        found: list[Field] = []
        while self._info.info[at : at + 1] not in (b"\0", b"") and len(found) < _MOST_CHILDREN:
            tag, attributes, at = self._entry(at)
            if tag == _MEMBER:
                found.append(
                    Field(
                        name=_text(attributes),
                        offset_bytes=min(_number(attributes, MEMBER_OFFSET), _LARGEST),
                        type=self._row(_number(attributes, TYPE, -1)),
                    )
                )
        return tuple(found)

    def _reach(self, row: int, known: dict[int, int], depth: int) -> int:
        """Return the size of the prefix of type `row` that holds all its pointers."""
        if row < 0 or depth > _DEEPEST:
            return 0
        made = self._types[row]
        if row < self._first:
            return made.pointer_bytes
        found = known.get(row)
        if found is not None:
            return found
        known[row] = 0
        if made.kind == Kind.STRUCT:
            ends = [
                f.offset_bytes + reach
                for f in made.fields
                if (reach := self._reach(f.type, known, depth + 1))
            ]
            known[row] = max(ends, default=0)
        elif made.kind == Kind.ARRAY and made.length and made.element >= 0:
            reach = self._reach(made.element, known, depth + 1)
            size = self._types[made.element].size_bytes
            known[row] = min((made.length - 1) * size + reach, _LARGEST) if reach else 0
        else:
            known[row] = _POINTER_BYTES.get(made.kind, 0)
        return known[row]


def _word(name: str, kind: Kind, *, size_bytes: int = _WORD, element: int = -1) -> GoType:
    """Return a type of DWARF with what all kinds have."""
    return GoType(
        name=name,
        kind=kind,
        size_bytes=size_bytes,
        pointer_bytes=_POINTER_BYTES.get(kind, 0),
        element=element,
        is_direct=kind == Kind.POINTER,
    )


def _kind(tag: int, attributes: Attributes) -> Kind:
    found = _number(attributes, GO_KIND)
    if 0 < found <= Kind.UNSAFE_POINTER:
        return Kind(found)
    if tag == _POINTER and TYPE not in attributes:
        return Kind.UNSAFE_POINTER
    return _BY_TAG.get(tag, Kind.INVALID)


def _number(attributes: Attributes, name: int, default: int = 0) -> int:
    found = attributes.get(name)
    return number(*found) if found else default


def _text(attributes: Attributes) -> str:
    return plain_name(attributes.get(NAME, (0, b""))[1].rstrip(b"\0").decode("utf-8", "replace"))
