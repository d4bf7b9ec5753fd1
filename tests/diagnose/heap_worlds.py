"""A small heap whose holders, types and sizes are known, opened as the commands open one."""

from __future__ import annotations

from pathlib import Path

import pytest

from heap.dumps import BSS_ADDRESS, DumpBuilder, Frame
from heap.program_types import Types
from stackward.diagnose.heap_open import OpenHeap, open_heap

SESSIONS, SESSION_BYTES, DATA_BYTES = 40, 48, 1024
WAITERS, PAGE_BYTES = 3, 4096
FILE = "/src/shop/main.go"


def shop(*, sessions: int = SESSIONS, waiters: int = WAITERS) -> DumpBuilder:
    """Return a heap: a global slice of sessions with their data, and goroutines with a page each.

    One page is held by nothing; every fourth session's data carries a sample.
    """
    heap = DumpBuilder()
    array = heap.object(8 * SESSIONS, pointers=dict.fromkeys(range(0, 8 * SESSIONS, 8), 0))
    heap.bucket(0x9000, DATA_BYTES, [("main.login", FILE, 12), ("main.main", FILE, 30)])
    for k in range(sessions):
        data = heap.object(DATA_BYTES)
        session = heap.object(SESSION_BYTES, pointers={8: data}, words={0: k, 16: 900, 24: 1024})
        heap.point(array, 8 * k, session)
        if k % 4 == 0:
            heap.sample(data, 0x9000)
    heap.bss({0: array}, {8: sessions, 16: SESSIONS})
    for k in range(waiters):
        page = heap.object(PAGE_BYTES)
        g = heap.object(440, is_scan=True)
        frames = [Frame("runtime.gopark"), Frame("main.fetch", pointers={8: page})]
        heap.goroutine(20 + k, "chan send", frames, address=g)
    heap.goroutine(1, "sleep", [Frame("main.main")])
    heap.object(PAGE_BYTES)
    return heap


def shop_types() -> Types:
    """Return the types of `shop`."""
    types = Types()
    types.slice("uint8")
    types.struct("main.session", id="int", data="[]uint8", age="int")
    types.pointer("main.session")
    types.slice("*main.session")
    types.variable("main.sessions", BSS_ADDRESS, "[]*main.session")
    return types


def opened(
    heap: DumpBuilder | bytes,
    types: Types | None,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    name: str = "heap.dump",
) -> OpenHeap:
    """Return the heap, opened with the program `types` where there is one."""
    path, binary = folder / name, folder / "shop"
    path.write_bytes(heap if isinstance(heap, bytes) else heap.build())
    binary.write_bytes(b"no executable")
    if types is not None:
        program = types.program()
        monkeypatch.setattr(
            "stackward.diagnose.heap_open.kept_program_types", lambda _content, _folder: program
        )
    return open_heap(
        path,
        binary=None if types is None else binary,
        caches=folder / "caches",
        tell=lambda _what: None,
    )
