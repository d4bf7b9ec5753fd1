"""What closures capture: for each closure's code, the struct that its objects are.

DWARF gives the variables that a closure's code uses, with their offsets in the object
(DW_AT_go_closure_offset).  A closure on the heap has a descriptor too, `struct { F uintptr; X0 T;
... }`, which is complete but does not say whose it is: where exactly one agrees with what DWARF
knows, it is taken.  A method value's is known by the name of its code, `T.M-fm`.
"""

from __future__ import annotations

import re
from collections import defaultdict

from stackward.binary.dwarf import RawVariables
from stackward.binary.dwarf_types import DwarfTypes
from stackward.binary.types import Field, GoType, Kind

_WORD = 8
_CODE = ("F", 0)
_METHOD_VALUE = re.compile(r"(.+)\.[^.\[\]]+-fm")
_POINTER_RECEIVER = re.compile(r"(.+)\.\(\*([^()]+)\)")

Layout = tuple[tuple[int, int], ...]  # offset and type of each field behind the first


def closure_types(raw: RawVariables, rows: DwarfTypes, types: list[GoType]) -> dict[int, int]:
    """Return the row of each closure's struct by the address of its code; may append to `types`.

    A struct that is made here lacks captured variables which the code does not use.
    """
    known = _Structs(types)
    word = next((row for row, made in enumerate(types) if made.name == "uintptr"), -1)
    captured: dict[int, dict[int, Field]] = defaultdict(dict)
    for function, name, kind, offset in raw.captures:
        field = Field(name=name, offset_bytes=offset, type=rows.row(kind))
        captured[function].setdefault(offset, field)
    found = {}
    for function, by_offset in captured.items():
        name, entry, _ = raw.functions[function]
        fields = known.completed([by_offset[offset] for offset in sorted(by_offset)])
        found[entry] = len(types)
        types.append(_closure(name, word, fields, types))
    for name, entry, _ in raw.functions:
        row = known.of_method_value(name)
        if row >= 0:
            found[entry] = row
    return found


class _Structs:
    """The descriptors that have the form of a closure's."""

    def __init__(self, types: list[GoType]) -> None:
        self._layouts: dict[tuple[int, int], list[Layout]] = defaultdict(list)
        self._by_name: dict[str, int] = {}
        for row, made in enumerate(types):
            fields = made.fields
            if len(fields) < 2 or (fields[0].name, fields[0].offset_bytes) != _CODE:
                continue
            if made.kind != Kind.STRUCT or not made.name.startswith("struct { F uintptr; "):
                continue
            self._by_name.setdefault(made.name, row)
            layout = tuple((field.offset_bytes, field.type) for field in fields[1:])
            for pair in layout:
                self._layouts[pair].append(layout)

    def completed(self, captured: list[Field]) -> list[Field]:
        """Return `captured` with the fields that the one descriptor which agrees has beyond."""
        wanted = {(field.offset_bytes, field.type) for field in captured}
        first = next(iter(sorted(wanted)))
        agreeing = {one for one in self._layouts.get(first, ()) if wanted <= set(one)}
        if len(agreeing) != 1:
            return captured
        names = {field.offset_bytes: field.name for field in captured}
        return [
            Field(name=names.get(offset, f"X{k}"), offset_bytes=offset, type=kind)
            for k, (offset, kind) in enumerate(agreeing.pop())
        ]

    def of_method_value(self, function: str) -> int:
        """Return the row of a method value's struct by the name of its code; -1 for none."""
        method = _METHOD_VALUE.fullmatch(function)
        if method is None:
            return -1
        pointer = _POINTER_RECEIVER.fullmatch(method[1])
        receiver = f"*{pointer[1]}.{pointer[2]}" if pointer else method[1]
        return self._by_name.get(f"struct {{ F uintptr; R {receiver} }}", -1)


def _closure(name: str, word: int, captured: list[Field], types: list[GoType]) -> GoType:
    ends = [
        made.offset_bytes + (types[made.type].size_bytes if made.type >= 0 else _WORD)
        for made in captured
    ]
    return GoType(
        name=f"closure {name}",
        kind=Kind.STRUCT,
        size_bytes=max(ends) + _WORD - 1 & -_WORD,
        pointer_bytes=0,
        fields=(Field(name="F", offset_bytes=0, type=word), *captured),
    )
