"""A Go executable of four functions, written byte by byte."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable

import pytest

from emitted.pc_tables import Rows, pc_table
from wire import varint

TEXT, TABLE, DATA = 0x401000, 0x402000, 0x404000
BUILD_INFO = DATA + 0x10
MODULE = DATA + 0x400
DYNAMIC = DATA + 0x800
TREES = TABLE + 0x800
MODULE_INFO = (
    "path\texample.com/cmd\n"
    "mod\texample.com/cmd\tv1.2.3\th1:abc=\n"
    "dep\texample.com/lib\tv0.1.0\th1:def=\n"
    "=>\t../lib\t(devel)\t\n"
    "build\t-compiler=gc\n"
    'build\t-ldflags="-X main.v=\\"a b\\""\n'
    "build\t`-odd key`=x\n"
    "build\tGOARCH=amd64\n"
    "build\tvcs.modified=true\n"
)


class Pool:
    """Byte strings one after the other; `at` says where each went."""

    def __init__(self, start: bytes = b"") -> None:
        self.data = start
        self.at: dict[bytes, int] = {}

    def add(self, item: bytes) -> int:
        if item not in self.at:
            self.at[item] = len(self.data)
            self.data += item
        return self.at[item]


def function(
    entry: int,
    names: Pool,
    tables: Pool,
    name: str,
    kind: int,
    lines: Rows,
    inlined: Rows,
    tree: int,
) -> bytes:
    units = sum(n for _, n in lines)
    return struct.pack(
        "<IiiIIIIIIiBBBB",
        entry,
        names.add(name.encode() + b"\0"),
        0,
        0,
        0,
        tables.add(pc_table([(0, units)])),
        tables.add(pc_table(lines)),
        3 if inlined else 0,
        0,
        1,
        kind,
        0,
        0,
        4 if inlined else 0,
    ) + (
        struct.pack("<3I4I", 0, 0, tables.add(pc_table(inlined)), *[0xFFFFFFFF] * 3, tree)
        if inlined
        else b""
    )


def function_table(quantum: int) -> tuple[bytes, bytes]:
    """Return a table of four functions and the function data; a unit of code is 4 bytes."""
    names, tables, scale = Pool(b"\0"), Pool(b"\0"), 4 // quantum

    def rows(*pairs: tuple[int, int]) -> Rows:
        return [(value, units * scale) for value, units in pairs]

    trees = b"".join(
        struct.pack("<B3xiii", 0, names.add(name + b"\0"), parent_pc, 1)
        for name, parent_pc in (
            (b"main.outer", 0),
            (b"main.inner[go.shape.int]", 8),
            (b"main.T.Do", 4),
        )
    )
    made = [
        function(0x00, names, tables, "runtime.deferreturn", 23, rows((1, 4)), [], 0),
        function(0x10, names, tables, "runtime.newobject", 0, rows((2, 4)), [], 0),
        function(
            *(0x20, names, tables, "main.main", 0),
            rows((10, 2), (20, 1), (30, 2), (10, 3)),
            rows((-1, 2), (0, 1), (1, 2), (-1, 3)),
            0,
        ),
        function(
            *(0x40, names, tables, "main.(*T).Do", 23),
            rows((1, 2), (40, 2)),
            rows((-1, 2), (0, 2)),
            32,
        ),
    ]
    index, records = b"", b""
    start = 8 * len(made) + 4 + 4
    for entry, record in zip((0x00, 0x10, 0x20, 0x40), made, strict=True):
        index += struct.pack("<II", entry, start + len(records))
        records += record
    functions = index + struct.pack("<II", 0x50, 0) + records
    parts, at = [], 72
    for data in (names.data, struct.pack("<I", 1), b"\0/src/main.go\0", tables.data):
        parts.append(at)
        at += len(data) + -len(data) % 8
    head = struct.pack("<IBBBB8Q", 0xFFFFFFF1, 0, 0, quantum, 8, 4, 1, 0, *parts, at)
    body = b"".join(
        data + bytes(-len(data) % 8)
        for data in (names.data, struct.pack("<I", 1), b"\0/src/main.go\0", tables.data)
    )
    return head + body + functions, trees


def code(goarch: str) -> bytes:
    """Return code in which main.main calls runtime.newobject 12 bytes in."""
    call_at = TEXT + 0x20 + 12
    if goarch == "amd64":
        call = b"\xe8" + struct.pack("<i", TEXT + 0x10 - call_at - 5)
    else:
        call = struct.pack("<I", 0x94000000 | (TEXT + 0x10 - call_at >> 2) & 0x3FFFFFF)
    return (b"\x90" * 0x2C + call).ljust(0x50, b"\x90")


def build_info(inline: bool) -> bytes:
    sentinel = bytes(range(16))
    text = sentinel + MODULE_INFO.encode() + sentinel
    if inline:
        head = b"\xff Go buildinf:\x08\x02".ljust(32, b"\0")
        return head + varint(8) + b"go1.27.3" + varint(len(text)) + text
    strings = BUILD_INFO + 32
    head = b"\xff Go buildinf:\x08\x00" + struct.pack("<2Q", strings, strings + 16)
    data = strings + 32
    return head + struct.pack("<4Q", data, 8, data + 8, len(text)) + b"go1.27.3" + text


def note(owner: bytes, kind: int, data: bytes) -> bytes:
    return struct.pack("<III", len(owner), len(data), kind) + owner + data + bytes(-len(data) % 4)


def module_data(table: bytes, goarch: str, pie: bool) -> tuple[bytes, bytes]:
    """Return the words of runtime.moduledata and the relocations that complete them."""
    words = [0] * 52
    words[0], words[1] = TABLE, TABLE + int.from_bytes(table[32:40], "little")
    words[22], words[23], words[43] = TEXT, TEXT + 0x50, TREES
    relocations = b""
    for slot in (0, 1, 22, 23, 43) if pie else ():
        kind = 8 if goarch == "amd64" else 1027
        relocations += struct.pack("<QQq", MODULE + 8 * slot, kind, words[slot])
        words[slot] = 0
    return struct.pack("<52Q", *words), relocations


def writable(table: bytes, goarch: str, pie: bool, inline: bool) -> bytes:
    """Return the data segment: build information, module data, dynamic table, relocations."""
    module, relocations = module_data(table, goarch, pie)
    dynamic = struct.pack("<qQqQqQ", 7, DYNAMIC + 0x100, 8, len(relocations), 0, 0)
    placed = ((0x10, build_info(inline)), (0x400, module), (0x800, dynamic), (0x900, relocations))
    return place(0x1000, placed)


def place(size: int, parts: Iterable[tuple[int, bytes]]) -> bytes:
    out = bytearray(size)
    for at, part in parts:
        out[at : at + len(part)] = part
    return bytes(out)


def section_headers(rodata_size: int, names_size: int) -> bytes:
    rows = [(0, 0, 0, 0, 0), (1, 1, TABLE, 0x2000, rodata_size), (12, 1, DATA, 0x4000, 0x400)]
    rows.append((26, 3, 0, 0x400, names_size))
    return b"".join(
        struct.pack("<IIQQQQIIQQ", name, kind, 0, address, at, size, 0, 0, 1, 0)
        for name, kind, address, at, size in rows
    )


def executable(
    goarch: str = "amd64", *, pie: bool = False, inline: bool = True, sections: bool = True
) -> bytes:
    """Return an ELF file; `pie`: pointers come from relocations; `sections`: named parts."""
    table, trees = function_table(1 if goarch == "amd64" else 4)
    rodata = table.ljust(TREES - TABLE, b"\0") + trees
    data = writable(table, goarch, pie, inline)
    parts = [(5, TEXT, 0x1000, code(goarch)), (4, TABLE, 0x2000, rodata), (6, DATA, 0x4000, data)]
    notes = note(b"Go\0\0", 4, b"go/build/id!") + note(b"GNU\0", 3, bytes(range(20)))
    headers = [
        struct.pack("<IIQQQQQQ", 1, flags, at, address, address, len(part), len(part), 0x1000)
        for flags, address, at, part in parts
    ]
    headers.append(struct.pack("<IIQQQQQQ", 4, 4, 0x300, 0, 0, len(notes), len(notes), 4))
    if pie:
        headers.append(struct.pack("<IIQQQQQQ", 2, 6, 0x4800, DYNAMIC, DYNAMIC, 48, 48, 8))
    names = b"\0.gopclntab\0.go.buildinfo\0.shstrtab\0"
    head = struct.pack(
        "<16sHHIQQQIHHHHHH",
        b"\x7fELF\x02\x01\x01",
        *(3 if pie else 2, 62 if goarch == "amd64" else 183, 1, TEXT, 64),
        *(0x500 if sections else 0, 0, 64, 56, len(headers), 64, 4 if sections else 0, 3),
    )
    around = [(0, head), (64, b"".join(headers)), (0x300, notes), (0x400, names)]
    around.append((0x500, section_headers(len(rodata), len(names))))
    return place(0x5000, [*around, *((at, part) for _, _, at, part in parts)])


@pytest.fixture(scope="session")
def make_executable() -> Callable[..., bytes]:
    """Return `executable`, which builds the file."""
    return executable
