"""A program's types, written in the tests: what a heap's objects are typed with."""

from __future__ import annotations

import numpy as np

from stackward.binary.tables import LocalTable, VariableTable, texts_of, type_table
from stackward.binary.types import Field, GoType, Kind, ProgramTypes

TYPES = 0x480000
TEXT = 0x401000
STEP = 64

BASIC = {
    "uint8": (Kind.UINT8, 1),
    "int32": (Kind.INT32, 4),
    "int": (Kind.INT, 8),
    "uintptr": (Kind.UINTPTR, 8),
    "string": (Kind.STRING, 16),
    "interface {}": (Kind.INTERFACE, 16),
    "unsafe.Pointer": (Kind.UNSAFE_POINTER, 8),
    "func()": (Kind.FUNC, 8),
}


class Types:
    """Collects types; each method returns the new one's row."""

    def __init__(self) -> None:
        self.made: list[GoType] = []
        self.rows: dict[str, int] = {}
        self.variables: list[tuple[str, int, int]] = []
        self.locals: list[tuple[int, int, int, int, int]] = []
        self.local_names: list[str] = []
        self.closures: dict[int, int] = {}
        for name, (kind, size) in BASIC.items():
            pointers = {Kind.STRING: 8, Kind.INTERFACE: 16}.get(kind, size * (kind > 25))
            pointers = 8 if kind == Kind.FUNC else pointers
            self.add(name, kind, size, pointers)

    def add(self, name: str, kind: Kind, size: int, pointers: int, **rest: object) -> int:
        row = len(self.made)
        made = GoType(
            name=name,
            kind=kind,
            size_bytes=size,
            pointer_bytes=pointers,
            address=TYPES + STEP * row,
            **rest,  # type: ignore[arg-type]
        )
        self.made.append(made)
        self.rows[name] = row
        return row

    def address(self, name: str) -> int:
        return self.made[self.rows[name]].address

    def pointer(self, name: str) -> int:
        rest = {"element": self.rows[name], "is_direct": True}
        return self.add(f"*{name}", Kind.POINTER, 8, 8, **rest)

    def slice(self, name: str) -> int:
        return self.add(f"[]{name}", Kind.SLICE, 24, 8, element=self.rows[name])

    def array(self, name: str, length: int) -> int:
        row = self.rows[name]
        one = self.made[row]
        size = one.size_bytes * length
        pointers = size - one.size_bytes + one.pointer_bytes if one.pointer_bytes else 0
        return self.add(
            f"[{length}]{name}",
            Kind.ARRAY,
            size,
            pointers if length else 0,
            element=row,
            length=length,
        )

    def struct(self, name: str, **fields: str) -> int:
        """Add a struct; fields are laid out in order, aligned to words."""
        at, pointers, found = 0, 0, []
        for field, kind in fields.items():
            one = self.made[self.rows[kind]]
            found.append(Field(name=field, offset_bytes=at, type=self.rows[kind]))
            if one.pointer_bytes:
                pointers = at + one.pointer_bytes
            at += -(-one.size_bytes // 8) * 8
        return self.add(name, Kind.STRUCT, at, pointers, fields=tuple(found))

    def channel(self, name: str) -> int:
        return self.add(f"chan {name}", Kind.CHAN, 8, 8, element=self.rows[name], is_direct=True)

    def map(self, key: str, element: str) -> int:
        name = f"map[{key}]{element}"
        self.struct(f"slot of {name}", key=key, elem=element)
        self.array(f"slot of {name}", 8)
        self.struct(f"group of {name}", ctrl="uintptr", slots=f"[8]slot of {name}")
        rest = {
            "element": self.rows[element],
            "key": self.rows[key],
            "group": self.rows[f"group of {name}"],
            "is_direct": True,
        }
        return self.add(name, Kind.MAP, 8, 8, **rest)

    def variable(self, name: str, address: int, kind: str) -> None:
        """Say that a package-level variable is at an address."""
        self.variables.append((name, address, self.rows[kind]))

    def local(
        self, frame_offset: int, kind: str, part: int = 0, size: int = -1, name: str = "local"
    ) -> None:
        """Say that the function at TEXT has a variable at an offset from its frame's end."""
        if name not in self.local_names:
            self.local_names.append(name)
        number = self.local_names.index(name)
        self.locals.append((frame_offset, self.rows[kind], part, size, number))

    def program(self) -> ProgramTypes:
        variables = sorted(self.variables, key=lambda one: one[1])
        return ProgramTypes(
            build_id="",
            go_version="go1.27.3",
            goarch="amd64",
            types=type_table(self.made),
            variables=VariableTable(
                address=np.array([one[1] for one in variables], np.int64),
                size_bytes=np.array([self.made[one[2]].size_bytes for one in variables], np.int64),
                type=np.array([one[2] for one in variables], np.int32),
                names=texts_of(one[0] for one in variables),
            ),
            locals=self._locals(),
            data_address=0x600000,
            bss_address=0x700000,
            types_start=TYPES,
            types_end=TYPES + STEP * len(self.made),
            has_dwarf=True,
            has_symbols=True,
            closures=self.closures,
            by_address={made.address: row for row, made in enumerate(self.made)},
            by_name=self.rows,
        )

    def _locals(self) -> LocalTable:
        columns = np.array(self.locals, np.int32).reshape(-1, 5)
        count = len(columns)
        return LocalTable(
            function=np.zeros(count, np.int32),
            name=columns[:, 4].copy(),
            type=columns[:, 1].copy(),
            frame_offset=columns[:, 0].copy(),
            part_offset_bytes=columns[:, 2].copy(),
            part_size_bytes=columns[:, 3].copy(),
            low_pc=np.full(count, TEXT, np.int64),
            high_pc=np.full(count, TEXT + 100, np.int64),
            functions=texts_of(["main.work"]),
            function_low_pc=np.array([TEXT], np.int64),
            function_high_pc=np.array([TEXT + 100], np.int64),
            names=texts_of(self.local_names),
        )
