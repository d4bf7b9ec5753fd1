"""Variables of which a frame holds a part only: what does that part say of where it points?"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from stackward.binary.types import Kind, ProgramTypes
from stackward.heap import typing_codes as k
from stackward.heap.dump import Int32s
from stackward.heap.size_classes import WORD_BYTES
from stackward.heap.type_layout import TypeLayout

# The pointers that say something by themselves, and what they are then.
_ALONE = {
    k.CODE_POINTER: k.CODE_POINTER,
    k.CODE_FUNC: k.CODE_FUNC,
    k.CODE_SLICE: k.CODE_MANY,
    k.CODE_TEXT: k.CODE_LETTERS,
}


class LocalParts:
    """Gives the types of what frames hold; adds types for single pointers of larger values."""

    def __init__(self, program: ProgramTypes, layout: TypeLayout) -> None:
        self._program, self._layout = program, layout
        self._rows: dict[int, int] = {}

    def type_of(self, row: int) -> int:
        """Return the row of the type of local number `row`, -1 where it means nothing."""
        table = self._program.locals
        kind = int(table.type[row])
        if kind < 0:
            return -1
        if int(table.part_size_bytes[row]) >= 0:
            return self._part(kind, int(table.part_offset_bytes[row]))
        name = table.names[int(table.name[row])]
        return self._named(kind, row, name) if "." in name[1:] else kind

    def _named(self, kind: int, row: int, name: str) -> int:
        """Return the type of a part that is a variable by itself, as Go 1.27 has them.

        `s.ptr` is a field of a struct, or what a slice or a string points at; `i.data` may be of an
        interface, and is no pointer to a byte then.
        """
        whole, _, part = name.rpartition(".")
        outer = self._declared(row, whole)
        if outer < 0:
            types = self._program.types
            element = int(types.element[kind]) if types.kind[kind] == Kind.POINTER else -1
            is_byte = element >= 0 and types.names[element] == "uint8"
            return -1 if is_byte and part in ("ptr", "data") else kind
        return kind if self._program.types.kind[outer] == Kind.STRUCT else self._part(outer, 0)

    def _declared(self, row: int, path: str) -> int:
        """Return the type of `path` (a variable of the function of `row`, fields), -1: unknown."""
        table, types = self._program.locals, self._program.types
        name, *fields = path.split(".")
        function = int(table.function[row])
        first, last = np.searchsorted(table.function, [function, function + 1]).tolist()
        found = {
            int(table.type[other])
            for other in range(first, last)
            if table.type[other] >= 0 and table.names[int(table.name[other])] == name
        }
        if len(found) != 1:
            # Variables of other scopes may have the name, too.
            return -1
        kind = found.pop()
        for field in fields:
            made = types[kind]
            inner = [one.type for one in made.fields if one.name == field]
            if made.kind != Kind.STRUCT or not inner:
                return -1
            kind = inner[0]
        return kind

    def _part(self, kind: int, offset: int) -> int:
        """Return the row of what is at `offset` of a `kind`, -1 where it means nothing alone."""
        columns = self._layout.columns[kind]
        word = offset // WORD_BYTES
        if not 0 <= word < columns[k.TYPE_WORDS] or offset % WORD_BYTES:
            return -1
        code = int(self._layout.words[columns[k.TYPE_WORDS_AT] + word])
        alone = _ALONE.get(code & 15)
        if alone is None:
            return -1
        return self._rows.setdefault(code & ~15 | alone, len(self._layout) + len(self._rows))

    def layout(self) -> TypeLayout:
        """Return the layout with the types that were asked for."""
        layout, count = self._layout, len(self._rows)
        if not count:
            return layout
        columns = np.zeros((count, k.TYPE_WIDTH), np.int64)
        columns[:, [k.TYPE_SIZE, k.TYPE_UNIT]] = WORD_BYTES
        columns[:, [k.TYPE_FIRST, k.TYPE_BASE, k.TYPE_CHANNEL]] = -1
        columns[:, k.TYPE_WORDS_AT] = len(layout.words) + np.arange(count)
        columns[:, k.TYPE_MASK_AT] = len(layout.masks)
        columns[:, [k.TYPE_WORDS, k.TYPE_MASK, k.TYPE_POINTERS]] = 1
        codes: Int32s = np.array(list(self._rows), np.int32)
        return replace(
            layout,
            columns=np.concatenate([layout.columns, columns]),
            words=np.concatenate([layout.words, codes]),
            masks=np.append(layout.masks, np.int32(0)),
            names=(*layout.names, *[""] * count),
        )
