"""Writes the core of a running process, as the kernel would: for tests, where no debugger is.

All threads are stopped with ptrace(2), their registers and the process's memory are copied, and
they go on.  Linux on amd64 only.
"""

from __future__ import annotations

import ctypes
import os
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

ATTACH, DETACH, GET_REGISTERS = 16, 17, 12
WAIT_ALL = 0x40000000
REGISTERS = 27
PAGE = 4096
LOAD, NOTE = 1, 4
PRSTATUS, PRPSINFO, AUXV, FILES = 1, 3, 6, 0x46494C45


class Mapping(NamedTuple):
    """A line of /proc/PID/maps."""

    start: int
    end: int
    flags: str
    offset: int
    path: str


def mappings(pid: int) -> list[Mapping]:
    """Return what is mapped."""
    found = []
    for line in Path(f"/proc/{pid}/maps").read_text().splitlines():
        bounds, flags, offset, _, _, *path = line.split(None, 5)
        start, end = (int(word, 16) for word in bounds.split("-"))
        found.append(Mapping(start, end, flags, int(offset, 16), path[0] if path else ""))
    return found


@contextmanager
def stopped(pid: int) -> Iterator[dict[int, bytes]]:
    """Stop all threads of `pid`; gives their registers by their number."""
    libc = ctypes.CDLL(None, use_errno=True)
    libc.ptrace.argtypes = [ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p]
    libc.ptrace.restype = ctypes.c_long
    registers: dict[int, bytes] = {}
    try:
        new = True
        while new:
            new = False
            for name in os.listdir(f"/proc/{pid}/task"):
                tid = int(name)
                if tid in registers:
                    continue
                if libc.ptrace(ATTACH, tid, None, None):
                    raise PermissionError(ctypes.get_errno(), f"ptrace of {tid}")
                os.waitpid(tid, WAIT_ALL)
                buffer = ctypes.create_string_buffer(8 * REGISTERS)
                libc.ptrace(GET_REGISTERS, tid, None, buffer)
                registers[tid] = buffer.raw
                new = True
        yield registers
    finally:
        for tid in registers:
            libc.ptrace(DETACH, tid, None, None)


def note(kind: int, data: bytes) -> bytes:
    """Return a note of the core's."""
    return struct.pack("<III", 5, len(data), kind) + b"CORE\0\0\0\0" + data + bytes(-len(data) % 4)


def notes(pid: int, registers: dict[int, bytes], mapped: list[Mapping]) -> bytes:
    """Return the notes of a core."""
    found = b""
    for tid, words in registers.items():
        status = bytes(32) + struct.pack("<I", tid) + bytes(76) + words + bytes(8)
        found += note(PRSTATUS, status)
    name = Path(f"/proc/{pid}/comm").read_bytes().strip()[:15]
    found += note(PRPSINFO, bytes(40) + name.ljust(16, b"\0") + bytes(80))
    found += note(AUXV, Path(f"/proc/{pid}/auxv").read_bytes())
    files = [one for one in mapped if one.path.startswith("/")]
    data = struct.pack("<QQ", len(files), PAGE)
    data += b"".join(struct.pack("<QQQ", one.start, one.end, one.offset // PAGE) for one in files)
    return found + note(FILES, data + b"".join(one.path.encode() + b"\0" for one in files))


def write_core(pid: int, path: Path) -> None:
    """Write the core of process `pid` to `path`: what it may write to, as the kernel does."""
    with stopped(pid) as registers, open(f"/proc/{pid}/mem", "rb", 0) as memory:
        mapped = mappings(pid)
        data = notes(pid, registers, mapped)
        headers = len(mapped) + 1
        at = 64 + 56 * headers
        table = [struct.pack("<IIQQQQQQ", NOTE, 0, at, 0, 0, len(data), 0, 4)]
        at = -(-(at + len(data)) // PAGE) * PAGE
        parts = []
        for one in mapped:
            held = one.end - one.start if "w" in one.flags and one.path != "[vvar]" else 0
            entry = (LOAD, 6, at, one.start, 0, held, one.end - one.start, PAGE)
            table.append(struct.pack("<IIQQQQQQ", *entry))
            if held:
                parts.append((at, one.start, held))
                at += held
        header = struct.pack("<16sHHIQQQIHHHHHH", *_header(headers))
        with path.open("wb") as out:
            out.write(header + b"".join(table) + data)
            for place, start, size in parts:
                out.seek(place)
                memory.seek(start)
                left = size
                while left:
                    piece = memory.read(min(left, 1 << 24))
                    if not piece:
                        raise OSError(f"memory at {start:#x} cannot be read")
                    left -= len(piece)
                    out.write(piece) if piece.strip(b"\0") else out.seek(len(piece), 1)
            out.truncate(at)


def _header(count: int) -> tuple[bytes, *tuple[int, ...]]:
    ident = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
    return (ident, 4, 62, 1, 0, 64, 0, 0, 64, 56, count, 0, 0, 0)
