"""An ELF core of a process: which memory it holds, and what its notes say of threads and files.

Format: System V ABI, chapter 4 and 5 (ET_CORE), and the notes of linux/fs/binfmt_elf.c: NT_PRSTATUS
for each thread, NT_AUXV, NT_FILE, NT_PRPSINFO.  gcore writes the same.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.core import StackwardError
from stackward.heap.dump import Content, Int64s

GOARCHES = {62: "amd64", 183: "arm64"}
# Words of user_regs_struct (sys/user.h): the program counter and the stack pointer.
_REGISTERS = {"amd64": (16, 19), "arm64": (32, 31)}
_REGISTER_COUNT = {"amd64": 27, "arm64": 34}
_REGISTER_NAMES = {
    "amd64": (
        *("r15", "r14", "r13", "r12", "rbp", "rbx", "r11", "r10", "r9", "r8", "rax", "rcx"),
        *("rdx", "rsi", "rdi"),
    ),
    "arm64": tuple(f"x{number}" for number in range(31)),
}
# In what the kernel saves for a signal's handler, from uc_stack.ss_sp on (ucontext_t): where the
# registers begin and how many there are, and which are these two.
REGISTERS_AT_SIGNAL = {"amd64": (3, 17), "arm64": (20, 34)}
_SIGNAL_REGISTERS = {"amd64": (16, 15), "arm64": (33, 32)}
_SIGNAL_NAMES = {
    "amd64": (
        *("r8", "r9", "r10", "r11", "r12", "r13", "r14", "r15", "rdi", "rsi", "rbp", "rbx"),
        *("rdx", "rax", "rcx"),
    ),
    "arm64": ("", *(f"x{number}" for number in range(31))),
}
_ET_CORE, _PT_LOAD, _PT_NOTE = 4, 1, 4
_NT_PRSTATUS, _NT_PRPSINFO, _NT_AUXV, _NT_FILE = 1, 3, 6, 0x46494C45
_PRSTATUS_TID_AT, _PRSTATUS_REGISTERS_AT = 32, 112
_PSINFO_NAME_AT, _PSINFO_NAME_END = 40, 56
_AT_ENTRY = 9
_EXTENDED_COUNT = 0xFFFF
_MOST_SEGMENTS = 1 << 22
_HIGHEST = 1 << 63
_FILE_HEADER = struct.Struct("<16sHHIQQQIHHHHHH")
_SEGMENT = np.dtype(
    [
        *(("kind", "<u4"), ("flags", "<u4"), ("offset", "<u8"), ("address", "<u8")),
        *(("physical", "<u8"), ("file_bytes", "<u8"), ("memory_bytes", "<u8"), ("align", "<u8")),
    ]
)
_NOTE = struct.Struct("<III")
_HINT = (
    "Give an ELF core of a 64-bit linux process: GOTRACEBACK=crash with `ulimit -c unlimited` has "
    "the kernel write one, `gcore PID` takes one of a running process."
)
_CUT_HINT = (
    "Let the core be written whole: `ulimit -c unlimited`, room on the disk for all of the "
    "process's memory, and copies compared by size."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Thread:
    """A thread's registers as it was stopped; `registers` are those that may hold a pointer."""

    tid: int
    pc: int
    sp: int
    registers: tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class MappedFile:
    """A part of a file that was mapped at `address`."""

    path: str
    address: int
    end: int
    file_offset: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class CoreFile:
    """A core; rows of `address`, `size_bytes` and `content_at` are the memory that it holds.

    They are in ascending order of address and do not overlap.  `entry` is the address at which the
    program began, 0 where no note says it; `name` is the process's name.
    """

    content: Content
    source: str
    goarch: str
    address: Int64s
    size_bytes: Int64s
    content_at: Int64s
    threads: tuple[Thread, ...]
    files: tuple[MappedFile, ...]
    entry: int
    name: str

    def file_at(self, address: int) -> str:
        """Return the path of the file that was mapped at `address`, "" where none was."""
        return next((f.path for f in self.files if f.address <= address < f.end), "")


def is_core(head: bytes) -> bool:
    """Return whether a file that begins with `head` (18 bytes do) is an ELF core."""
    kind = head[17:15:-1] if head[5:6] == b"\x02" else head[16:18]
    return head.startswith(b"\x7fELF") and kind == _ET_CORE.to_bytes(2, "little")


def read_core_file(content: Content, *, source: str) -> CoreFile:
    """Return the core in `content`; `source` names it in errors.

    Raises StackwardError: `heap-not-a-dump` for another file, `heap-architecture`,
    `core-truncated` where memory is missing at its end, `core-malformed`.
    """
    header = _header(content, source)
    goarch = GOARCHES.get(header[2])
    if goarch is None:
        raise _architecture(source, f"machine number {header[2]}")
    rows = _segments(content, header, source)
    loads = rows[rows["kind"] == _PT_LOAD]
    _check_loads(loads, len(content), source)
    loads = loads[np.argsort(loads["address"], kind="stable")]
    # What lies above is the kernel's own (vsyscall).
    held = loads[(loads["file_bytes"] > 0) & (loads["address"] < _HIGHEST)]
    ends = held["address"] + held["file_bytes"]
    if (ends[:-1] > held["address"][1:]).any():
        raise malformed(source, "parts of its memory overlap")
    notes = [note for row in rows[rows["kind"] == _PT_NOTE] for note in _notes(content, row)]
    psinfo = next((data for kind, data in notes if kind == _NT_PRPSINFO), b"")
    return CoreFile(
        content=content,
        source=source,
        goarch=goarch,
        address=held["address"].astype(np.int64),
        size_bytes=held["file_bytes"].astype(np.int64),
        content_at=held["offset"].astype(np.int64),
        threads=_threads(notes, goarch),
        files=tuple(f for kind, data in notes if kind == _NT_FILE for f in _files(data)),
        entry=_entry(notes),
        name=psinfo[_PSINFO_NAME_AT:_PSINFO_NAME_END].split(b"\0")[0].decode("utf-8", "replace"),
    )


def malformed(source: str, what: str) -> StackwardError:
    """Return the error of a core that contradicts itself."""
    return StackwardError("core-malformed", f"{source} is malformed: {what}", _HINT)


def _cut(source: str, size_bytes: int, needed_bytes: int) -> StackwardError:
    return StackwardError(
        "core-truncated",
        f"{source} is cut short: it has {size_bytes:,} bytes, and its memory goes on to byte "
        f"{needed_bytes:,}",
        _CUT_HINT,
    )


def _architecture(source: str, what: str) -> StackwardError:
    return StackwardError(
        "heap-architecture",
        f"{source} is a core of another kind of machine: {what}",
        "Cores of linux/amd64 and linux/arm64 are read.",
    )


def _header(content: Content, source: str) -> tuple[int, ...]:
    head = bytes(content[: _FILE_HEADER.size])
    if not is_core(head):
        raise StackwardError("heap-not-a-dump", f"{source} is not an ELF core", _HINT)
    if head[4:6] != b"\x02\x01":
        bits, order = "32" if head[4:5] == b"\x01" else "64", "big" if head[5] == 2 else "little"
        raise _architecture(source, f"{bits}-bit, {order}-endian")
    if len(head) < _FILE_HEADER.size:
        raise _cut(source, len(content), _FILE_HEADER.size)
    return _FILE_HEADER.unpack(head)


def _segments(content: Content, header: tuple[int, ...], source: str) -> npt.NDArray[np.void]:
    at, sections_at, size, count = header[5], header[6], header[9], header[10]
    if count == _EXTENDED_COUNT:
        # More than fit 16 bits: the number is in the first section header (sh_info).
        count = int.from_bytes(content[sections_at + 44 : sections_at + 48], "little")
    if size != _SEGMENT.itemsize or not 0 < count <= _MOST_SEGMENTS:
        raise malformed(source, f"{count} program headers of {size} bytes")
    if at + size * count > len(content):
        raise _cut(source, len(content), at + size * count)
    return np.frombuffer(content, _SEGMENT, count, at)


def _check_loads(loads: npt.NDArray[np.void], size_bytes: int, source: str) -> None:
    if not len(loads):
        raise malformed(source, "it has no memory")
    for column in ("offset", "file_bytes", "memory_bytes"):
        largest = int(loads[column].max())
        if largest >= _HIGHEST >> 1:
            raise malformed(source, f"the {column.replace('_', ' ')} of its memory: {largest}")
    needed = int((loads["offset"] + loads["file_bytes"]).max())
    if needed > size_bytes:
        raise _cut(source, size_bytes, needed)


def _notes(content: Content, row: np.void) -> Iterator[tuple[int, bytes]]:
    """Return (kind, description) of the notes in one segment, up to the first broken one."""
    at, end = int(row["offset"]), min(int(row["offset"]) + int(row["file_bytes"]), len(content))
    while at + _NOTE.size <= end:
        name_bytes, data_bytes, kind = _NOTE.unpack(content[at : at + _NOTE.size])
        data_at = at + _NOTE.size + (name_bytes + 3 & ~3)
        if data_at + data_bytes > end:
            return
        if content[at + _NOTE.size : at + _NOTE.size + 4] == b"CORE":
            yield kind, bytes(content[data_at : data_at + data_bytes])
        at = data_at + (data_bytes + 3 & ~3)


def _threads(notes: list[tuple[int, bytes]], goarch: str) -> tuple[Thread, ...]:
    count = _REGISTER_COUNT[goarch]
    found = []
    for kind, data in notes:
        if kind == _NT_PRSTATUS and len(data) >= _PRSTATUS_REGISTERS_AT + 8 * count:
            words = struct.unpack_from(f"<{count}Q", data, _PRSTATUS_REGISTERS_AT)
            tid = int.from_bytes(data[_PRSTATUS_TID_AT : _PRSTATUS_TID_AT + 4], "little")
            found.append(thread_of(tid, words, goarch))
    return tuple(found)


def thread_of(tid: int, words: tuple[int, ...], goarch: str, *, at_signal: bool = False) -> Thread:
    """Return the thread of which `words` are the registers, in the order of user_regs_struct.

    With `at_signal`, they are in the order of ucontext_t.
    """
    places, names = (
        (_SIGNAL_REGISTERS, _SIGNAL_NAMES) if at_signal else (_REGISTERS, _REGISTER_NAMES)
    )
    pc, sp = (words[row] for row in places[goarch])
    registers = tuple(pair for pair in zip(names[goarch], words, strict=False) if pair[0])
    return Thread(tid=tid, pc=pc, sp=sp, registers=registers)


def _files(data: bytes) -> Iterator[MappedFile]:
    """Return the mappings of NT_FILE: count, size of a page, three words each, then the paths."""
    if len(data) < 16:
        return
    count, page_bytes = struct.unpack_from("<QQ", data)
    if 16 + 24 * count > len(data):
        return
    paths = data[16 + 24 * count :].split(b"\0")
    for row in range(min(count, len(paths))):
        address, end, page = struct.unpack_from("<QQQ", data, 16 + 24 * row)
        path = paths[row].decode("utf-8", "surrogateescape")
        yield MappedFile(path=path, address=address, end=end, file_offset=page * page_bytes)


def _entry(notes: list[tuple[int, bytes]]) -> int:
    vector = next((data for kind, data in notes if kind == _NT_AUXV), b"")
    pairs = struct.iter_unpack("<QQ", vector[: len(vector) & ~15])
    return next((value for key, value in pairs if key == _AT_ENTRY), 0)
