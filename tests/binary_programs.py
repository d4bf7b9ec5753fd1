"""A small Go executable, written byte by byte: types, variables, one function, one closure."""

from __future__ import annotations

import struct
import zlib
from dataclasses import dataclass, field

BASE = 0x400000
BUILD_INFO, TABLE, MODULE, RELOCATIONS, DYNAMIC = 0x200, 0x300, 0x400, 0x800, 0x1C00
TYPES, ITABS, NAMES, TYPES_END, DATA, DATA_END = 0x2000, 0x2C00, 0x3000, 0x3F00, 0x4000, 0x4100
BUILD_ID, LINKS = 0x1D00, 0x1E00
CODE, CLOSURE_CODE = 0x1000, 0x1100
UNCOMMON, EXTRA_STAR, NAMED, DIRECT = 1, 2, 4, 32
BOOL, INT, UINTPTR, ARRAY, CHAN, FUNC, INTERFACE, MAP = 1, 2, 12, 17, 18, 19, 20, 21
POINTER, SLICE, STRING, STRUCT = 22, 23, 24, 25
GLOBAL = BASE + DATA + 0x10
MAP_TAIL = {"1.24": 28, "1.26": 28, "1.27": 52, "1.24 X:noswissmap": 8}


def leb(value: int, *, signed: bool = False) -> bytes:
    out = bytearray()
    while True:
        byte, value = value & 0x7F, value >> 7
        done = value in ((0, -1) if signed else (0,))
        if done and (not signed or (value == -1) == bool(byte & 0x40)):
            return bytes([*out, byte])
        out.append(byte | 0x80)


@dataclass
class Memory:
    """The loaded part of the file, and where it holds addresses."""

    data: bytearray = field(default_factory=lambda: bytearray(DATA_END))
    pointers: list[tuple[int, int]] = field(default_factory=list)
    names: int = NAMES

    def put(self, at: int, *words: int) -> int:
        """Write words at offset `at`; those that are addresses are relocated in a PIE."""
        for k, word in enumerate(words):
            struct.pack_into("<Q", self.data, at + 8 * k, word)
            if BASE <= word < BASE + DATA_END:
                self.pointers.append((at + 8 * k, word))
        return at + 8 * len(words)

    def name(self, text: str, *, flags: int = 0, tag: str = "", package: int = 0) -> int:
        """Write a name record and return its offset from the types."""
        encoded = text.encode()
        flags |= (2 if tag else 0) | (4 if package else 0)
        record = bytes([flags]) + leb(len(encoded)) + encoded
        record += leb(len(tag)) + tag.encode() if tag else b""
        record += struct.pack("<I", package) if package else b""
        at = self.names
        self.data[at : at + len(record)] = record
        self.names += len(record)
        return at - TYPES


@dataclass
class Assembler:
    """Lays out descriptors."""

    memory: Memory
    release: str
    at: int = TYPES + 8
    made: dict[str, int] = field(default_factory=dict)

    def head(self, at: int, kind: int, size: int, pointers: int, text: str, flags: int = 0) -> None:
        record_flags = flags
        direct = kind in (POINTER, MAP, CHAN, FUNC)
        old = self.release.startswith(("1.24", "1.25"))
        if direct and not old:
            record_flags |= DIRECT
        kind_byte = kind | (DIRECT if direct and old else 0)
        self.memory.put(at, size, pointers)
        name = self.memory.name(("*" if flags & EXTRA_STAR else "") + text, flags=1)
        struct.pack_into("<IBBBB", self.memory.data, at + 16, 7, record_flags, 8, 8, kind_byte)
        struct.pack_into("<QQiI", self.memory.data, at + 24, 0, 0, name, 0)

    def uncommon(self, at: int, package: str) -> int:
        name = self.memory.name(package)
        struct.pack_into("<iHHII", self.memory.data, at, name, 0, 0, 16, 0)
        return at + 16


def _address(made: dict[str, int], name: str) -> int:
    return BASE + made[name]


def write_types(memory: Memory, release: str) -> dict[str, int]:
    """Write all descriptors; return their offsets by name."""
    assembler = Assembler(memory, release)
    tail = MAP_TAIL[release]
    sizes = {
        "*main.T": 56,
        "[]string": 56,
        "map[string]*main.T": 80 + tail + (-tail % 8),
        "func(int, ...string) bool": 56 + 24,
        "chan *main.T": 64,
        "interface": 80 + 8,
        "[3]*main.T": 72,
        "group": 80 + 24,
    }
    # Names lie between the unnamed types, which are in a row, and the named ones.
    named = {"int": 64, "uintptr": 64, "string": 64, "bool": 64, "main.T": 80 + 16 + 6 * 24}
    named |= {"example.com/p.v2.Hidden": 80 + 16 + 24, "closure": 80 + 2 * 24}
    at, made = TYPES + 8, {}
    for name, size in sizes.items():
        made[name] = at
        at += size + -size % 8
    made["row end"] = at
    at += 40
    for name, size in named.items():
        made[name] = at
        at += size + -size % 8
    assert at <= ITABS

    def ref(name: str) -> int:
        return BASE + made[name]

    put, head = memory.put, assembler.head
    head(made["*main.T"], POINTER, 8, 8, "*main.T")
    put(made["*main.T"] + 48, ref("main.T"))
    head(made["[]string"], SLICE, 24, 8, "[]string")
    put(made["[]string"] + 48, ref("string"))
    head(made["map[string]*main.T"], MAP, 8, 8, "map[string]*main.T")
    put(made["map[string]*main.T"] + 48, ref("string"), ref("*main.T"), ref("group"))
    head(made["func(int, ...string) bool"], FUNC, 8, 8, "func(int, ...string) bool")
    at = made["func(int, ...string) bool"]
    struct.pack_into("<HH", memory.data, at + 48, 2, 1 | 0x8000)
    put(at + 56, ref("int"), ref("[]string"), ref("bool"))
    head(made["chan *main.T"], CHAN, 8, 8, "chan *main.T")
    put(made["chan *main.T"] + 48, ref("*main.T"), 1)
    head(made["interface"], INTERFACE, 16, 16, "interface { main.do(int, ...string) bool }")
    at = made["interface"]
    put(at + 48, 0, BASE + at + 80, 1, 1)
    package = memory.name("main")
    method = memory.name("do", package=package)
    struct.pack_into("<ii", memory.data, at + 80, method, made["func(int, ...string) bool"] - TYPES)
    head(made["[3]*main.T"], ARRAY, 24, 24, "[3]*main.T")
    put(made["[3]*main.T"] + 48, ref("*main.T"), ref("[]string"), 3)
    head(made["group"], STRUCT, 8, 0, "struct { ctrl int }")
    _fields(memory, made["group"], 80, [("ctrl", ref("int"), 0)])
    for name, kind, size in (("int", INT, 8), ("uintptr", UINTPTR, 8), ("bool", BOOL, 1)):
        head(made[name], kind, size, 0, name, UNCOMMON | NAMED)
        assembler.uncommon(made[name] + 48, "")
    head(made["string"], STRING, 16, 8, "string", UNCOMMON | NAMED | EXTRA_STAR)
    assembler.uncommon(made["string"] + 48, "")
    head(made["main.T"], STRUCT, 72, 72, "main.T", UNCOMMON | NAMED | EXTRA_STAR)
    assembler.uncommon(made["main.T"] + 80, "main")
    parts = [("p", "*main.T"), ("m", "map[string]*main.T"), ("c", "chan *main.T")]
    parts += [("a", "[3]*main.T"), ("s", "[]string"), ("i", "interface")]
    offsets = (0, 8, 16, 24, 48, 56)
    rows = [(n, ref(t), o) for (n, t), o in zip(parts, offsets, strict=True)]
    _fields(memory, made["main.T"], 96, rows)
    head(made["example.com/p.v2.Hidden"], STRUCT, 8, 0, "p.Hidden", UNCOMMON | NAMED)
    assembler.uncommon(made["example.com/p.v2.Hidden"] + 80, "example.com/p.v2")
    _fields(memory, made["example.com/p.v2.Hidden"], 96, [("n", ref("int"), 0)])
    head(made["closure"], STRUCT, 32, 24, "struct { F uintptr; X0 *main.T }")
    closure = [("F", ref("uintptr"), 0), ("X0", ref("*main.T"), 8)]
    _fields(memory, made["closure"], 80, closure)
    return made


def _fields(memory: Memory, at: int, base: int, fields: list[tuple[str, int, int]]) -> None:
    memory.put(at + 56, BASE + at + base, len(fields), len(fields))
    for k, (name, kind, offset) in enumerate(fields):
        tag = "t" if name == "n" else ""
        record = memory.name(name, tag=tag)
        memory.put(at + base + 24 * k, BASE + TYPES + record, kind, offset)


def write_module(memory: Memory, release: str, made: dict[str, int]) -> None:
    """Write the header of the function table and the module data."""
    memory.data[TABLE : TABLE + 8] = b"\xf1\xff\xff\xff\0\0\1\x08"
    memory.put(TABLE + 8, 1, 1, 0, 72, 80, 88, 96, 104)
    words = [0] * 60
    words[:2] = [BASE + TABLE, BASE + TABLE + 72]
    words[22:24] = [BASE + CODE, BASE + CODE + 0x200]
    words[24:26] = [BASE + DATA_END, BASE + DATA_END]
    words[26:28] = [BASE + DATA, BASE + DATA_END]
    words[28:32] = [BASE + DATA_END] * 4
    unnamed = ["*main.T", "map[string]*main.T", "func(int, ...string) bool"]
    if release == "1.27":
        row = made["row end"] - TYPES
        words[37:42] = [BASE + TYPES, row, BASE + TYPES_END, ITABS - TYPES, 32]
    else:
        words[37:39] = [BASE + TYPES, BASE + TYPES_END]
        first = 45 if release == "1.26" else 44
        offsets = [made[name] - TYPES for name in unnamed]
        struct.pack_into(f"<{len(offsets)}i", memory.data, LINKS, *offsets)
        words[first : first + 5] = [BASE + LINKS, len(offsets), 3, BASE + LINKS + 64, 1]
        memory.put(LINKS + 64, BASE + ITABS)
    memory.put(ITABS, BASE + made["interface"], BASE + made["*main.T"], 7, BASE + CODE)
    memory.put(MODULE, *words)


def abbreviations() -> bytes:
    """Return shapes like those of Go's compiler."""
    shapes = [
        # compile unit: name, language, low_pc, addr_base
        (0x11, 1, [(0x03, 0x08), (0x13, 0x0B), (0x11, 0x01), (0x73, 0x17)]),
        # function: name, low_pc, high_pc, frame base
        (0x2E, 1, [(0x03, 0x08), (0x11, 0x01), (0x12, 0x0F), (0x40, 0x0A)]),
        # local: name, type, location
        (0x34, 0, [(0x03, 0x08), (0x49, 0x10), (0x02, 0x0A)]),
        # local with a list
        (0x34, 0, [(0x03, 0x08), (0x49, 0x10), (0x02, 0x17)]),
        # captured variable
        (0x34, 0, [(0x03, 0x08), (0x49, 0x10), (0x2907, 0x0F), (0x02, 0x0A)]),
        # block with ranges
        (0x0B, 1, [(0x55, 0x17)]),
        # pointer type: name, kind, descriptor, element
        (0x0F, 0, [(0x03, 0x08), (0x2900, 0x0B), (0x2904, 0x01), (0x49, 0x10)]),
        # struct: name, size, kind, descriptor
        (0x13, 1, [(0x03, 0x08), (0x0B, 0x0F), (0x2900, 0x0B), (0x2904, 0x01)]),
        # member: name, offset, type
        (0x0D, 0, [(0x03, 0x08), (0x38, 0x0F), (0x49, 0x10)]),
        # array: name, element, size, kind, descriptor; its range: count
        (0x01, 1, [(0x03, 0x08), (0x49, 0x10), (0x0B, 0x0F), (0x2900, 0x0B), (0x2904, 0x01)]),
        (0x21, 0, [(0x37, 0x0F)]),
        # abstract function and its variable
        (0x2E, 1, [(0x03, 0x08), (0x20, 0x0B)]),
        (0x34, 0, [(0x03, 0x08), (0x49, 0x10)]),
        # inlined call, and a variable in it
        (0x1D, 1, [(0x31, 0x10), (0x55, 0x17)]),
        (0x34, 0, [(0x31, 0x10), (0x02, 0x0A)]),
        # type name: name, type
        (0x16, 0, [(0x03, 0x08), (0x49, 0x10)]),
        # no type: name
        (0x3B, 0, [(0x03, 0x08)]),
        # constant
        (0x27, 0, [(0x03, 0x08), (0x1C, 0x0D)]),
    ]
    out = b""
    for code, (tag, children, attributes) in enumerate(shapes, 1):
        out += leb(code) + leb(tag) + bytes([children])
        out += b"".join(leb(a) + leb(f) for a, f in attributes) + b"\0\0"
    return out + b"\0"


def expression(*operations: bytes) -> bytes:
    whole = b"".join(operations)
    return leb(len(whole)) + whole


def at_frame(offset: int) -> bytes:
    return b"\x91" + leb(offset, signed=True)


def piece(size: int) -> bytes:
    return b"\x93" + leb(size)


def debug_sections(version: int, made: dict[str, int]) -> dict[str, bytes]:
    """Return the sections of debugging information."""
    code, inner = BASE + CODE, BASE + CLOSURE_CODE
    places: dict[str, int] = {}
    head = 12 if version == 5 else 11
    out = bytearray(head)

    def entry(label: str, number: int, *parts: bytes) -> None:
        places[label] = len(out)
        out.extend(leb(number) + b"".join(parts))

    def text(value: str) -> bytes:
        return value.encode() + b"\0"

    def ref(label: str) -> bytes:
        return struct.pack("<I", places.get(label, 0))

    def word(value: int) -> bytes:
        return struct.pack("<Q", value)

    lists, ranges = location_lists(version), range_lists(version)
    entry("unit", 1, text("main"), b"\x16", word(code), struct.pack("<I", 0))
    descriptor = word(made["*main.T"] - TYPES)
    entry("pointer", 7, text("*main.T"), bytes([POINTER]), descriptor, ref("unit"))
    entry("array", 10, text("[2]*main.T"), ref("pointer"), leb(16), bytes([ARRAY]), word(0))
    entry("", 11, leb(2))
    out.append(0)
    entry("none", 17, text("<unspecified>"))
    entry("struct", 8, text("main.local·1"), leb(40), bytes([STRUCT]), word(0))
    entry("", 9, text("n"), leb(0), ref("none"))
    entry("", 9, text("a"), leb(16), ref("array"))
    out.append(0)
    entry("name", 16, text("main.local·1"), ref("struct"))
    entry("", 18, text("main.constant"), leb(-5, signed=True))
    entry("abstract", 12, text("main.inlined"), b"\1")
    entry("inlined variable", 13, text("deep"), ref("pointer"))
    out.append(0)
    address = b"\x03" + word(GLOBAL)
    entry("", 3, text("example.com/p%2ev2.Global"), ref("pointer"), expression(address))
    entry("", 2, text("main.main"), word(code), leb(0x100), expression(b"\x9c"))
    entry("", 3, text("whole"), ref("name"), expression(at_frame(-64)))
    entry("", 3, text("gone"), ref("pointer"), expression())
    entry("", 4, text("listed"), ref("pointer"), struct.pack("<I", lists[1]))
    entry("", 6, struct.pack("<I", ranges[1]))
    entry("", 3, text("scoped"), ref("pointer"), expression(b"\x9c"))
    out.append(0)
    entry("", 14, ref("abstract"), struct.pack("<I", ranges[1]))
    entry("", 15, ref("inlined variable"), expression(at_frame(-8)))
    out.extend(b"\0\0")
    entry("", 2, text("main.main.func1"), word(inner), leb(0x10), expression(b"\x9c"))
    entry("", 5, text("x"), ref("pointer"), leb(8), expression())
    out.extend(b"\0\0")
    size = len(out) - 4
    if version == 5:
        struct.pack_into("<IHBBI", out, 0, size, 5, 1, 8, 0)
    else:
        struct.pack_into("<IHIB", out, 0, size, 4, 0, 8)
    sections = {"info": bytes(out), "abbrev": abbreviations()}
    if version == 5:
        addresses = struct.pack("<Q", code)
        return {**sections, "loclists": lists[0], "rnglists": ranges[0], "addr": addresses}
    return {**sections, "loc": lists[0], "ranges": ranges[0]}


def location_lists(version: int) -> tuple[bytes, int]:
    """Return a section with one list, and where it begins."""
    rows = [
        (0x10, 0x20, b"\x50"),
        (0x20, 0x30, at_frame(-16)),
        (0x30, 0x40, at_frame(-24) + b"\x06"),
        (0x40, 0x50, b"\x50" + piece(8) + at_frame(-32) + piece(8) + at_frame(-24) + piece(8)),
        (0x50, 0x60, at_frame(-48) + piece(4) + at_frame(-44) + piece(4)),
        (0x60, 0x70, b"\x90\x21" + piece(8) + piece(8)),
    ]
    if version == 5:
        body = b"\1" + leb(0)
        body += b"".join(b"\4" + leb(a) + leb(b) + expression(e) for a, b, e in rows)
        return b"\0" * 12 + body + b"\0", 12
    body = b"".join(struct.pack("<QQH", a, b, len(e)) + e for a, b, e in rows)
    return b"\xff" * 4 + body + bytes(16), 4


def range_lists(version: int) -> tuple[bytes, int]:
    """Return a section with one list of two ranges, and where it begins."""
    if version == 5:
        body = b"\1" + leb(0) + b"\4" + leb(0x10) + leb(0x20) + b"\4" + leb(0x80) + leb(0x90)
        return b"\0" * 12 + body + b"\0", 12
    return struct.pack("<6Q", 0x10, 0x20, 0x80, 0x90, 0, 0), 0


def symbol_table() -> dict[str, bytes]:
    """Return `.symtab` and `.strtab` with three symbols."""
    strings, rows = b"\0", bytes(24)
    for name, kind, value, size in (
        ("example.com/p%2ev2.Global", 1, GLOBAL, 8),
        ("main..stmp_0", 1, BASE + DATA + 0x20, 24),
        ("main.main", 2, BASE + CODE, 0x100),
        ("runtime.firstmoduledata", 1, BASE + MODULE, 0x240),
    ):
        rows += struct.pack("<IBBHQQ", len(strings), kind, 0, 1, value, size)
        strings += name.encode() + b"\0"
    return {".symtab": rows, ".strtab": strings}


def make_program(
    release: str = "1.27",
    *,
    pie: bool = False,
    symbols: bool = True,
    dwarf: int = 5,
    compressed: bool = False,
    named_sections: bool = True,
    build: str = "",
) -> bytes:
    """Return an executable; `dwarf` is the version of its debugging information, 0 for none.

    `build` are lines of its build information.
    """
    memory = Memory()
    made = write_types(memory, release)
    write_module(memory, release, made)
    told = f"go{release}".encode(), bytes(16) + build.encode() + bytes(16) if build else b""
    record = b"\xff Go buildinf:\x08\x02".ljust(32, b"\0")
    record += b"".join(leb(len(text)) + text for text in told)
    memory.data[BUILD_INFO : BUILD_INFO + len(record)] = record
    memory.data[BUILD_ID : BUILD_ID + 24] = struct.pack("<III", 4, 7, 4) + b"Go\0\0one/two\0"
    if pie:
        relocate(memory)
    sections: dict[str, tuple[bytes, bool]] = {}
    if dwarf:
        for name, content in debug_sections(dwarf, made).items():
            sections[f".debug_{name}"] = (content, compressed)
    if symbols:
        sections |= {name: (content, False) for name, content in symbol_table().items()}
    return write_elf(memory, sections, pie=pie, module_section=named_sections)


def relocate(memory: Memory) -> None:
    """Move the addresses into relocations, as a position-independent executable has them."""
    rows = b""
    for at, word in memory.pointers:
        rows += struct.pack("<QQq", BASE + at, 8, word)
        memory.data[at : at + 8] = bytes(8)
    assert RELOCATIONS + len(rows) <= DYNAMIC, len(rows)
    memory.data[RELOCATIONS : RELOCATIONS + len(rows)] = rows
    entries = struct.pack("<6Q", 7, BASE + RELOCATIONS, 8, len(rows), 0, 0)
    memory.data[DYNAMIC : DYNAMIC + len(entries)] = entries


def write_elf(
    memory: Memory,
    sections: dict[str, tuple[bytes, bool]],
    *,
    pie: bool,
    module_section: bool,
) -> bytes:
    """Return the file: the memory, then the sections, then their headers."""
    segments = [(1, 6, 0, BASE, DATA_END), (4, 4, BUILD_ID, BASE + BUILD_ID, 24)]
    if pie:
        segments.append((2, 6, DYNAMIC, BASE + DYNAMIC, 48))
    out = bytearray(memory.data)
    names = b"\0"
    rows = [bytes(64)]
    if module_section:
        rows.append(struct.pack("<IIQQQQIIQQ", 1, 1, 3, BASE + MODULE, MODULE, 480, 0, 0, 8, 0))
        names += b".go.module\0"
    for name, (content, is_compressed) in sections.items():
        flags = 0
        if is_compressed:
            flags = 1 << 11
            content = struct.pack("<IIQQ", 1, 0, len(content), 1) + zlib.compress(content)
        header = (len(names), 1, flags, 0, len(out), len(content), 0, 0, 1, 0)
        rows.append(struct.pack("<IIQQQQIIQQ", *header))
        names += name.encode() + b"\0"
        out += content
    rows.append(
        struct.pack("<IIQQQQIIQQ", len(names), 3, 0, 0, len(out), len(names) + 10, 0, 0, 1, 0)
    )
    out += names + b".shstrtab\0"
    identity = b"\x7fELF\2\1\1".ljust(16, b"\0")
    header = (3 if pie else 2, 62, 1, BASE, 64, len(out), 0, 64, 56, len(segments))
    out[:64] = identity + struct.pack("<HHIQQQIHHHHHH", *header, 64, len(rows), len(rows) - 1)
    for k, (kind, flags, offset, address, size) in enumerate(segments):
        row = struct.pack("<IIQQQQQQ", kind, flags, offset, address, address, size, size, 8)
        out[64 + 56 * k : 64 + 56 * (k + 1)] = row
    return bytes(out) + b"".join(rows)
