"""Where the layout has the types that only the runtime knows: parts of maps, channels, and more.

They come behind the program's types, one row each.  Layouts: internal/runtime/maps (Map, table,
groupsReference) and runtime/chan.go, Go 1.24 to 1.27.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from stackward.binary.tables import TypeTable
from stackward.binary.types import Kind, ProgramTypes
from stackward.heap import typing_codes as k
from stackward.heap.dump import Int64s
from stackward.heap.size_classes import WORD_BYTES

_MAP_BYTES, DIRECTORY_AT = 48, 16
_TABLE_BYTES, GROUPS_AT = 32, 16
BUFFER_AT = 16  # in a channel, behind the number of elements and its capacity
_HCHAN_BYTES = {24: 96}  # where no descriptor says it
_HCHAN_DEFAULT_BYTES = 112

# Pointers whose type the declaration hides: the struct, the field, the code, what is there.
TOLD_FIELDS = (
    ("sync.Pool", "local", k.CODE_COUNTED, "sync.poolLocal"),
    ("sync.Pool", "victim", k.CODE_COUNTED, "sync.poolLocal"),
    ("reflect.Value", "ptr", k.CODE_REFLECTED, "reflect.Value"),
)


class RuntimeRows:
    """The rows of a layout: `count` types of the program, then a function and a byte.

    From `map_first` on each of `maps` has three (its head, a table, an entry of the directory),
    from `channel_first` on each of `channels` one, from `field_first` on each of `TOLD_FIELDS`.
    """

    def __init__(self, program: ProgramTypes) -> None:
        self._program = program
        self.types: TypeTable = program.types
        kinds = self.types.kind
        self.maps = np.flatnonzero(kinds == Kind.MAP)
        self.channels = np.flatnonzero(kinds == Kind.CHAN)
        self.count = len(self.types)
        self.func_row = self.count
        self.byte_row = self.count + 1
        self.map_first = self.count + 2
        self.channel_first = self.map_first + 3 * len(self.maps)
        self.field_first = self.channel_first + len(self.channels)
        self.hchan = self.row("runtime.hchan")
        self.total = self.field_first + len(TOLD_FIELDS)

    def row(self, name: str) -> int:
        """Return the row of the program's type `name`, -1 where it has none."""
        return self._program.by_name.get(name, -1)

    def heads(self) -> Int64s:
        """Return the first row of each of `maps`."""
        return self.map_first + 3 * np.arange(len(self.maps))

    def sizes(self) -> tuple[Int64s, Int64s]:
        """Return each type's size, and the prefix of it that is laid out."""
        sizes = np.zeros(self.total, np.int64)
        pointer_bytes = np.zeros(self.total, np.int64)
        sizes[: self.count] = self.types.size_bytes
        pointer_bytes[: self.count] = self.types.pointer_bytes
        sizes[self.func_row], sizes[self.byte_row] = WORD_BYTES, 1
        maps = slice(self.map_first, self.channel_first)
        sizes[maps] = np.tile([_MAP_BYTES, _TABLE_BYTES, WORD_BYTES], len(self.maps))
        pointer_bytes[maps] = np.tile(
            [DIRECTORY_AT + WORD_BYTES, GROUPS_AT + WORD_BYTES, WORD_BYTES], len(self.maps)
        )
        channels = slice(self.channel_first, self.field_first)
        sizes[channels] = self._hchan_bytes()
        pointer_bytes[channels] = (
            self.types.pointer_bytes[self.hchan] if self.hchan >= 0 else BUFFER_AT + WORD_BYTES
        )
        sizes[self.field_first :] = pointer_bytes[self.field_first :] = WORD_BYTES
        return sizes, pointer_bytes

    def _hchan_bytes(self) -> int:
        if self.hchan >= 0:
            return int(self.types.size_bytes[self.hchan])
        release = self._program.go_version.removeprefix("go1.").split(".")[0]
        return _HCHAN_BYTES.get(int(release) if release.isdigit() else 0, _HCHAN_DEFAULT_BYTES)

    def channel_rows(self) -> Int64s:
        """Return the row for each type of channel: one for all with the same elements.

        Whoever has the sending or receiving end has the same channel.
        """
        names = self.types.names
        element = self.types.element[self.channels].tolist()
        row_of: dict[int, int] = {}
        for at, (kind, row) in enumerate(zip(element, self.channels.tolist(), strict=True)):
            if kind not in row_of or names[row].startswith("chan "):
                row_of[kind] = self.channel_first + at
        return np.array([row_of[kind] for kind in element], np.int64)

    def names(self) -> Iterable[str]:
        """Yield the names of the runtime's own types."""
        yield "func"
        yield "uint8"
        names = self.types.names
        for row in self.maps.tolist():
            yield names[row]
            yield f"{names[row]} table"
            yield f"{names[row]} directory"
        for row in self.channels.tolist():
            yield names[row]
        for _ in TOLD_FIELDS:
            yield "unsafe.Pointer"

    def group_names(self) -> dict[int, str]:
        """Return the name of the maps of each type of groups.

        type A map[K]V and type B map[K]V have groups of one type, which goes by neither's name.
        """
        types = self.types
        maps: dict[int, list[int]] = {}
        for row in self.maps.tolist():
            if types.group[row] >= 0 and types.names[row]:
                maps.setdefault(int(types.group[row]), []).append(row)
        return {
            group: types.names[rows[0]] if len(rows) == 1 else self._unnamed(rows[0])
            for group, rows in maps.items()
        }

    def _unnamed(self, row: int) -> str:
        """Return what a map's type is called where it has no name of its own."""
        key, element = (int(column[row]) for column in (self.types.key, self.types.element))
        return f"map[{self.types.names[key]}]{self.types.names[element]}"
