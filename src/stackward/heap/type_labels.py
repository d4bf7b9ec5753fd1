"""Names for what objects are: of the type, of how often it is there, of what it is a part of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.binary.types import ProgramTypes
from stackward.heap import typing_kernels as k
from stackward.heap.dump import Bytes, HeapDump, Int32s, Int64s
from stackward.heap.pages import Calls
from stackward.heap.roots import words_at
from stackward.heap.type_layout import TypeLayout

_ROLES = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """A name for objects; `type` is the row of the program's type (of an element), -1 for none.

    `role` is one of the ROLE_ constants of typing_kernels.
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
    keys = rows.astype(np.int64) * _ROLES + roles
    closures = np.flatnonzero(rows == layout.func_row)
    codes = words_at(dump, dump.objects.content_at[closures], calls)
    # Codes are addresses: apart from all rows.
    keys[closures] = -2 - codes
    unknown = np.flatnonzero(rows < 0)
    pointers = np.minimum(np.diff(dump.objects.pointer_start)[unknown], 1)
    shapes = _SHAPE + 2 * dump.objects.size_bytes[unknown] + pointers
    keys[unknown] = shapes
    found, label = np.unique(keys, return_inverse=True)
    labels = tuple(names.label(key, slide) for key in found.tolist())
    return Labelled(label=label.astype(np.int32), labels=labels)


_SHAPE = 1 << 40


class _Names:
    def __init__(self, dump: HeapDump, layout: TypeLayout, program: ProgramTypes | None) -> None:
        self._dump, self._layout, self._program = dump, layout, program
        self._functions: dict[int, str] | None = None

    def label(self, key: int, slide: int) -> Label:
        """Return the label of a key of `label_objects`."""
        if key >= _SHAPE:
            return Label(name=_shape(*divmod(key - _SHAPE, 2)), type=-1, role=k.ROLE_VALUE)
        if key < 0:
            name = self._function(-2 - key, slide)
            return Label(name=f"closure of {name}" if name else "func", type=-1, role=0)
        row, role = divmod(key, _ROLES)
        own = row if row < self._layout.own_first else -1
        if row == self._layout.byte_row and self._program:
            own = self._program.by_name.get("uint8", -1)
        return Label(name=self._named(row, role), type=own, role=role)

    def _named(self, row: int, role: int) -> str:
        layout, name = self._layout, self._name(row)
        if row in layout.groups:
            return f"{self._name(layout.groups[row])} groups"
        if row >= layout.own_first and row != layout.byte_row:
            return name
        if role == k.ROLE_MANY:
            return f"[]{name}"
        if role == k.ROLE_TEXT:
            return "string bytes"
        if role == k.ROLE_BUFFER:
            return f"chan {name} buffer"
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


def _shape(size: int, has_pointers: int) -> str:
    return f"unknown ({size} B, {'with' if has_pointers else 'no'} pointers)"
