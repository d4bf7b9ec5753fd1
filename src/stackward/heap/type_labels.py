"""Names for what objects are: of the type, of how often it is there, of what it is a part of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.binary.types import ProgramTypes
from stackward.heap import typing_codes as k
from stackward.heap.dump import Bytes, HeapDump, Int32s, Int64s
from stackward.heap.pages import Calls
from stackward.heap.roots import words_at
from stackward.heap.type_layout import TypeLayout

_ROLES = 8
_METHOD_VALUE = "struct { F uintptr; R "


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A name for objects; `type` is the row of the program's type (of an element), -1 for none.

    `role` is one of the ROLE_ constants of typing_codes.
    """

    name: str
    type: int
    role: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Labelled:
    """A row of `labels` for each object."""

    label: Int32s
    labels: tuple[Label, ...]


def label_objects(
    dump: HeapDump,
    layout: TypeLayout,
    program: ProgramTypes | None,
    rows: Int32s,
    roles: Bytes,
    calls: Calls,
    slide: int,
) -> Labelled:
    """Return a label for each object with a type, and one by its shape for others."""
    names = _Names(dump, layout, program)
    keys = rows * np.int32(_ROLES) + roles
    closures = np.flatnonzero(rows == layout.func_row)
    codes, codes_at = np.unique(
        words_at(dump, dump.objects.content_at[closures], calls), return_inverse=True
    )
    first_code = len(layout) * _ROLES
    keys[closures] = first_code + codes_at
    first_shape = first_code + len(codes)
    unknown = np.flatnonzero(rows < 0)
    pointers = np.minimum(np.diff(dump.objects.pointer_start)[unknown], 1)
    shapes, shapes_at = np.unique(
        2 * dump.objects.size_bytes[unknown] + pointers, return_inverse=True
    )
    keys[unknown] = first_shape + shapes_at
    is_there = np.zeros(first_shape + len(shapes), np.bool_)
    is_there[keys] = True
    found = np.flatnonzero(is_there)
    number = np.zeros(len(is_there), np.int32)
    number[found] = np.arange(len(found))
    labels = tuple(
        names.of_type(*divmod(key, _ROLES))
        if key < first_code
        else names.of_closure(int(codes[key - first_code]), slide)
        if key < first_shape
        else _of_shape(*divmod(int(shapes[key - first_shape]), 2))
        for key in found.tolist()
    )
    return Labelled(label=number[keys], labels=labels)


class _Names:
    def __init__(self, dump: HeapDump, layout: TypeLayout, program: ProgramTypes | None) -> None:
        self._dump, self._layout, self._program = dump, layout, program
        self._functions: dict[int, str] | None = None

    def of_closure(self, code: int, slide: int) -> Label:
        """Return the label of a closure whose code is at address `code`."""
        name = self._function(code, slide)
        return Label(name=f"closure {name}" if name else "func", type=-1, role=k.ROLE_VALUE)

    def of_type(self, row: int, role: int) -> Label:
        """Return the label of values of one type in one role."""
        own = row if row < self._layout.own_first else -1
        if row == self._layout.byte_row and self._program:
            own = self._program.by_name.get("uint8", -1)
        return Label(name=self._named(row, role), type=own, role=role)

    def _named(self, row: int, role: int) -> str:
        layout, name = self._layout, self._name(row)
        if row in layout.groups:
            return f"{layout.groups[row]} groups"
        if row >= layout.own_first and row != layout.byte_row:
            return name
        if name.startswith(_METHOD_VALUE):
            return f"method value of {name[len(_METHOD_VALUE) : -2]}"
        if role == k.ROLE_MANY:
            return f"[]{name}"
        if role == k.ROLE_TEXT:
            return "string bytes"
        if role == k.ROLE_BUFFER:
            return f"chan {name} buffer"
        if name.startswith("[]"):
            return f"{name} header"
        return name

    def _name(self, row: int) -> str:
        layout = self._layout
        if row >= layout.own_first:
            return layout.names[row - layout.own_first]
        return self._program.types.names[row] if self._program else self._dump.types.name[row]

    def _function(self, address: int, slide: int) -> str:
        if self._functions is None:
            frames = self._dump.frames
            self._functions = dict(
                zip(frames.function_entry.tolist(), frames.function, strict=True)
            )
            if self._program and len(self._program.locals):
                table = self._program.locals
                lows: Int64s = table.function_low_pc + slide
                self._functions.update(zip(lows.tolist(), table.functions.all(), strict=True))
        return self._functions.get(address, "")


def _of_shape(size: int, has_pointers: int) -> Label:
    pointers = "with" if has_pointers else "no"
    name = f"unknown ({size} B, {pointers} pointers)"
    return Label(name=name, type=-1, role=k.ROLE_VALUE)
