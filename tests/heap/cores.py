"""A Go process, made up word by word, and the core of it: for the readers of cores.

Its structures have fields in an order of their own, so that what the reader finds it finds by the
program's types.
"""

from __future__ import annotations

import struct
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from stackward.binary.elf import Image, Segment
from stackward.binary.moduledata import ModuleData
from stackward.binary.tables import TypeTable, VariableTable, texts_of, type_table
from stackward.binary.types import Field, GoType, Kind
from stackward.heap.core_file import read_core_file
from stackward.heap.core_read import read_core
from stackward.heap.dump import BucketFrame, HeapDump

TEXT, RODATA, DATA, BSS, END = 0x400000, 0x401000, 0x500000, 0x504000, 0x508000
META, HEAP, STACKS, SIGNALS = 0x7F0000000000, 0xC000000000, 0x7E0000000000, 0x7D0000000000
PAGE = 8192
ENTRY = TEXT + 0x10
BUILD_ID = "a-build/of-this-program"
MODULE_WORDS = 37
CORE, LOAD, NOTE = 4, 1, 4
MASK_ON_DEMAND = 16
ARRAY, STRUCT = 17, 25

# Each structure's fields with their sizes, or the structure that they are.
STRUCTURES: dict[str, tuple[tuple[str, int | str], ...]] = {
    "runtime.stack": (("hi", 8), ("lo", 8)),
    "runtime.gobuf": (("pc", 8), ("sp", 8), ("ctxt", 8)),
    "runtime.bitvector": (("bytedata", 8), ("n", 4), ("pad", 4)),
    "runtime.mheap": (
        *(("pad", 40), ("sweepgen", 4), ("pad2", 4), ("allspans", 24), ("heapArenas", 24)),
    ),
    "runtime.mstats": (
        *(("last_gc_unix", 8), ("numgc", 4), ("pad", 4), ("pause_ns", 2048), ("pause_total_ns", 8)),
    ),
    "runtime.mspan": (
        *(("npages", 8), ("startAddr", 8), ("elemsize", 8), ("allocBits", 8), ("specials", 8)),
        *(("largeType", 8), ("nelems", 2), ("freeindex", 2), ("allocCount", 2), ("state", 1)),
        *(("spanclass", 1), ("sweepgen", 4), ("pad", 4)),
    ),
    "runtime.g": (
        *(("goid", 8), ("stack", "runtime.stack"), ("sched", "runtime.gobuf"), ("gopc", 8)),
        *(("startpc", 8), ("waitsince", 8), ("syscallsp", 8), ("syscallpc", 8), ("m", 8)),
        *(("_defer", 8), ("_panic", 8), ("atomicstatus", 4), ("waitreason", 1), ("pad", 3)),
    ),
    "runtime.m": (("gsignal", 8), ("vdsoSP", 8), ("vdsoPC", 8)),
    "runtime._defer": (("sp", 8), ("pc", 8), ("fn", 8), ("link", 8)),
    "runtime._panic": (("link", 8), ("arg", 16)),
    "runtime.moduledata": (
        *(("words", 8 * MODULE_WORDS), ("gcdatamask", "runtime.bitvector")),
        *(("gcbssmask", "runtime.bitvector"),),
    ),
}


@dataclass(frozen=True)
class Program:
    """What the readers of cores use of ProgramTypes."""

    types: TypeTable
    variables: VariableTable
    by_name: dict[str, int]
    go_version: str = "go1.27.3"
    goarch: str = "amd64"


@dataclass(frozen=True, kw_only=True)
class FrameShape:
    """What code says of a frame."""

    entry: int
    name: str
    frame_bytes: int
    locals: tuple[int, ...] | None = ()
    arguments: tuple[int, ...] | None = ()
    argument_bytes: int = 0
    is_top: bool = False


@dataclass
class Code:
    """Functions of 256 bytes each, by the address where they begin."""

    functions: dict[int, FrameShape] = field(default_factory=dict)

    def shapes(self, pcs: Sequence[int]) -> list[FrameShape | None]:
        return [self.functions.get(int(pc) & ~255) for pc in pcs]

    def chains(self, pcs: list[int]) -> list[tuple[BucketFrame, ...]]:
        return [(BucketFrame(function=self.name(pc), file="main.go", line=pc & 255),) for pc in pcs]

    def name(self, pc: int) -> str:
        found = self.functions.get(pc & ~255)
        return found.name if found else ""


def types_of(structures: dict[str, tuple[tuple[str, int | str], ...]]) -> list[GoType]:
    """Return the structures as types, each field with a type of its size."""
    found: list[GoType] = []
    rows: dict[int | str, int] = {}

    def row(kind: int | str) -> int:
        if kind not in rows:
            if isinstance(kind, int):
                made = GoType(name=f"u{kind}", kind=Kind.UINT8, size_bytes=kind, pointer_bytes=0)
            else:
                made = struct_of(kind)
            rows[kind] = len(found)
            found.append(made)
        return rows[kind]

    def struct_of(name: str) -> GoType:
        fields, at = [], 0
        for one, kind in structures[name]:
            fields.append(Field(name=one, offset_bytes=at, type=row(kind)))
            at += found[row(kind)].size_bytes
        return GoType(
            name=name, kind=Kind.STRUCT, size_bytes=at, pointer_bytes=0, fields=tuple(fields)
        )

    for name in structures:
        row(name)
    return found


class Process:
    """Memory by address, and what the core and the executable keep of it."""

    def __init__(self, *, symbols: bool = True) -> None:
        self.memory = {
            TEXT: bytearray(0x2000),
            DATA: bytearray(END - DATA),
            META: bytearray(1 << 17),
            HEAP: bytearray(0),
            STACKS: bytearray(1 << 16),
            SIGNALS: bytearray(1 << 14),
        }
        self.types = types_of(STRUCTURES)
        self.rows = {made.name: row for row, made in enumerate(self.types)}
        self.code = Code()
        self.spans: list[int] = []
        self.goroutines: list[int] = []
        self.itabs: list[int] = []
        self.threads: list[tuple[int, dict[str, int]]] = []
        self.symbols = symbols
        self.free_meta = META
        self.free_heap = HEAP
        self.free_stack = STACKS
        self.left_out: set[int] = {TEXT}
        self.data_pointers: list[int] = []
        self.bss_pointers: list[int] = []
        self.sweep_generation = 10
        self.types_made = 0
        self.place(TEXT, 0x100, BUILD_ID.encode())

    def place(self, region: int, at: int, data: bytes) -> int:
        """Write bytes at an offset of a region; returns their address."""
        self.memory[region][at : at + len(data)] = data
        return region + at

    def region(self, address: int) -> int:
        return next(r for r, data in self.memory.items() if r <= address < r + len(data))

    def put(self, address: int, *words: int) -> None:
        region = self.region(address)
        data = struct.pack(f"<{len(words)}q", *words)
        self.place(region, address - region, data)

    def meta(self, size: int) -> int:
        """Return the address of new memory of the runtime's own."""
        at = self.free_meta
        self.free_meta += -(-size // 16) * 16
        return at

    def new(self, structure: str, **fields: int) -> int:
        """Return the address of a new structure with these fields; `__` stands for a dot."""
        at = self.meta(self.types[self.rows[structure]].size_bytes)
        self.set(structure, at, **fields)
        return at

    def set(self, structure: str, address: int, **fields: int) -> None:
        region = self.region(address)
        for name, value in fields.items():
            offset, size = self.offset(structure, name.replace("__", "."))
            data = (value & (1 << 8 * size) - 1).to_bytes(size, "little")
            self.place(region, address - region + offset, data)

    def offset(self, structure: str, path: str) -> tuple[int, int]:
        made, offset = self.types[self.rows[structure]], 0
        for name in path.split("."):
            one = next(f for f in made.fields if f.name == name)
            offset += one.offset_bytes
            made = self.types[one.type]
        return offset, made.size_bytes

    def type(self, size: int, pointers: Sequence[int], *, flags: int = 0) -> int:
        """Return the address of a type in the executable with pointers at these words."""
        at = RODATA - TEXT + 0x100 * self.types_made
        self.types_made += 1
        count = max(pointers, default=-1) + 1
        mask = np.zeros(8 * 8, np.uint8)
        mask[list(pointers)] = 1
        mask_at = self.place(TEXT, at + 0xC0, np.packbits(mask, bitorder="little").tobytes())
        head = struct.pack("<QQIBBBBQQ", size, 8 * count, 0, flags, 8, 8, STRUCT, 0, mask_at)
        return self.place(TEXT, at, head)

    def span(
        self,
        slot: int,
        *,
        count: int,
        pages: int = 1,
        free_index: int = 0,
        allocated: Sequence[int] = (),
        scan: bool = True,
        large_type: int = 0,
        large: bool = False,
        specials: int = 0,
        state: int = 1,
        generation: int = 10,
    ) -> int:
        """Return the address of a new span's first object."""
        start = self.free_heap
        self.free_heap += pages * PAGE
        self.memory[HEAP] += bytes(pages * PAGE)
        bits = self.meta(count // 8 + 1)
        for one in allocated:
            self.memory[META][bits - META + one // 8] |= 1 << one % 8
        taken = len({*range(free_index), *(one for one in allocated if one < count)})
        self.spans.append(
            self.new(
                "runtime.mspan",
                npages=pages,
                startAddr=start,
                elemsize=slot,
                allocBits=bits,
                nelems=count,
                freeindex=free_index,
                allocCount=taken,
                state=state,
                spanclass=(0 if large else 10 << 1) | (not scan),
                sweepgen=generation,
                largeType=large_type,
                specials=specials,
            )
        )
        return start

    def bitmap(self, start: int, words: Sequence[int], *, marks: int = 128) -> None:
        """Write which words of a span of one page are pointers."""
        at = start + PAGE - 128 - marks - HEAP
        for word in words:
            self.memory[HEAP][at + word // 8] |= 1 << word % 8

    def goroutine(self, number: int, *, status: int = 4, **fields: int) -> int:
        """Return the address of a new `g`; it is no object of the heap."""
        at = self.new("runtime.g", goid=number, atomicstatus=status, **fields)
        self.goroutines.append(at)
        return at

    def finish(self) -> None:
        """Write the runtime's variables."""
        data = self.memory[DATA]
        words = [7 * k for k in range(MODULE_WORDS)]
        data[: 8 * MODULE_WORDS] = struct.pack(f"<{MODULE_WORDS}q", *words)
        for name, pointers, start, end in (
            ("gcdatamask", self.data_pointers, DATA, BSS),
            ("gcbssmask", self.bss_pointers, BSS, END),
        ):
            bits = np.zeros((end - start) // 8, np.uint8)
            bits[[(one - start) // 8 for one in pointers]] = 1
            mask = self.meta(len(bits) // 8)
            self.place(META, mask - META, np.packbits(bits, bitorder="little").tobytes())
            self.set("runtime.moduledata", DATA, **{f"{name}__bytedata": mask})
            self.set("runtime.moduledata", DATA, **{f"{name}__n": len(bits)})
        heap = BSS + 0x1000
        spans, goroutines = self.array(self.spans), self.array(self.goroutines)
        allspans, _ = self.offset("runtime.mheap", "allspans")
        self.set("runtime.mheap", heap, sweepgen=self.sweep_generation)
        self.put(heap + allspans, spans, len(self.spans), len(self.spans))
        self.put(BSS + 0x2000, goroutines, len(self.goroutines), len(self.goroutines))
        self.reasons()
        size = 512
        table = self.meta(16 + 8 * size)
        self.put(table, size, len(self.itabs), *self.itabs)
        self.put(BSS + 0x2100, table)

    def array(self, words: list[int]) -> int:
        at = self.meta(8 * len(words) + 8)
        self.put(at, *words) if words else None
        return at

    def reasons(self) -> None:
        texts = ["", "GC assist marking", "IO wait", "chan receive", "select"]
        at = DATA + 0x800
        for row, text in enumerate(texts):
            where = self.place(TEXT, 0x800 + 32 * row, text.encode()) if text else 0
            self.put(at + 16 * row, where, len(text))

    def image(self) -> Image:
        """Return the executable: text, and data as it was linked."""
        linked = bytearray(self.memory[DATA])
        content = bytearray(self.memory[TEXT]) + linked[: BSS - DATA]
        content[24:32] = ENTRY.to_bytes(8, "little")
        size = len(self.memory[TEXT])
        return Image(
            content=bytes(content),
            goarch="amd64",
            segments=(
                Segment(address=TEXT, offset=0, size=size, writable=False, executable=True),
                Segment(
                    address=DATA, offset=size, size=BSS - DATA, writable=True, executable=False
                ),
            ),
            sections=(),
            notes=(("Go", 4, BUILD_ID.encode()),),
            relative_at=np.zeros(0, np.uint64),
            relative_to=np.zeros(0, np.uint64),
        )

    def module(self) -> ModuleData:
        return ModuleData(
            address=DATA,
            text=TEXT,
            text_end=RODATA,
            data=DATA,
            data_end=BSS,
            bss=BSS,
            bss_end=END,
            noptrdata=END,
            noptrdata_end=END,
            noptrbss=END,
            noptrbss_end=END,
            types=RODATA,
            types_end=RODATA + 0x1000,
            row_end=0,
            itabs=0,
            itabs_end=0,
            typelinks=(),
            itablinks=(),
        )

    def program(self) -> Program:
        names = {
            "runtime.mheap_": (BSS + 0x1000, 88),
            "runtime.allgs": (BSS + 0x2000, 24),
            "runtime.itabTable": (BSS + 0x2100, 8),
            "runtime.allfin": (BSS + 0x2108, 8),
            "runtime.gcCleanups": (BSS + 0x2200, 256),
            "runtime.memstats": (BSS + 0x2400, 2072),
            "runtime.numCPUStartup": (BSS + 0x2110, 4),
            "runtime.waitReasonStrings": (DATA + 0x800, 16 * 5),
        }
        chosen = sorted(names.items(), key=lambda one: one[1]) if self.symbols else []
        table = type_table(self.types)
        rows = {made.name: row for row, made in enumerate(self.types)}
        if not self.symbols:
            del rows["runtime.mheap"]
        return Program(
            types=table,
            variables=VariableTable(
                address=np.array([place for _, (place, _) in chosen], np.int64),
                size_bytes=np.array([size for _, (_, size) in chosen], np.int64),
                type=np.full(len(chosen), -1, np.int32),
                names=texts_of(name for name, _ in chosen),
            ),
            by_name=rows,
        )

    def core(self, **changes: int) -> bytes:
        """Return the core."""
        parts = [
            (address, bytes(data))
            for address, data in sorted(self.memory.items())
            if data and address not in self.left_out
        ]
        return core_of(parts, self.threads, **changes)

    def read(self, content: bytes | None = None) -> HeapDump:
        """Return the heap in the core, or in `content`."""
        self.finish()
        core = read_core_file(content or self.core(), source="a.core")
        return read_core(core, self.image(), self.program(), self.module(), self.code)  # type: ignore[arg-type]


def core_of(
    parts: Sequence[tuple[int, bytes]],
    threads: Sequence[tuple[int, dict[str, int]]] = (),
    *,
    entry: int = ENTRY,
    machine: int = 62,
    kind: int = CORE,
    left_out: int = 0,
    path: str = "/srv/program",
) -> bytes:
    """Return a core with these parts of memory; `left_out` is a part that it does not hold."""
    notes = b"".join(note(1, status(tid, words)) for tid, words in threads)
    notes += note(3, bytes(40) + b"program\0".ljust(16, b"\0") + bytes(80))
    notes += note(6, struct.pack("<QQQQ", 9, entry, 0, 0))
    notes += note(
        0x46494C45, struct.pack("<QQQQQ", 1, 4096, TEXT, TEXT + 0x2000, 0) + path.encode() + b"\0"
    )
    count = 1 + len(parts) + bool(left_out)
    at = 64 + 56 * count
    table = struct.pack("<IIQQQQQQ", NOTE, 0, at, 0, 0, len(notes), 0, 4)
    body, at = notes, at + len(notes)
    for address, data in parts:
        table += struct.pack("<IIQQQQQQ", LOAD, 6, at, address, 0, len(data), len(data), 1)
        body, at = body + data, at + len(data)
    if left_out:
        table += struct.pack("<IIQQQQQQ", LOAD, 4, at, left_out, 0, 0, 4096, 1)
    ident = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    header = (ident, kind, machine, 1, 0, 64, 0, 0, 64, 56, count, 0, 0, 0)
    return struct.pack("<16sHHIQQQIHHHHHH", *header) + table + body


def note(kind: int, data: bytes) -> bytes:
    return struct.pack("<III", 5, len(data), kind) + b"CORE\0\0\0\0" + data + bytes(-len(data) % 4)


REGISTERS = (
    *("r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8", "rax", "rcx", "rdx"),
    *("rsi", "rdi", "orig_rax", "rip", "cs", "eflags", "rsp", "ss"),
)


def status(tid: int, registers: dict[str, int]) -> bytes:
    """Return the description of NT_PRSTATUS."""
    words = [registers.get(name, 0) for name in REGISTERS] + [0] * (27 - len(REGISTERS))
    return bytes(32) + struct.pack("<I", tid) + bytes(76) + struct.pack("<27Q", *words) + bytes(8)
