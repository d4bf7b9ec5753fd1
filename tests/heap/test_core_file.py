"""ELF cores: their memory, threads and files; and what is none, or damaged."""

from __future__ import annotations

import struct
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heap.cores import ENTRY, core_of
from stackward.core import StackwardError
from stackward.heap.core_file import is_core, read_core_file
from stackward.heap.core_memory import CoreMemory, NotHeldError
from stackward.heap.foreign import refuse_foreign

PARTS = [(0x1000, b"a" * 4096), (0x2000, b"b" * 4096), (0x9000, b"c" * 64)]
THREADS = [(7, {"rip": 0x1234, "rsp": 0x5678, "rbp": 0x9ABC, "rax": 5}), (8, {"rsp": 1})]


def slug_of(content: bytes) -> str:
    with pytest.raises(StackwardError) as caught:
        read_core_file(content, source="a.core")
    return caught.value.slug


def test_a_core() -> None:
    core = read_core_file(core_of(PARTS, THREADS, left_out=0xF000), source="a.core")
    assert core.goarch == "amd64"
    assert core.address.tolist() == [0x1000, 0x2000, 0x9000]
    assert core.size_bytes.tolist() == [4096, 4096, 64]
    held = [core.content[at : at + 1] for at in core.content_at.tolist()]
    assert held == [b"a", b"b", b"c"]
    assert core.entry == ENTRY
    assert core.name == "program"
    assert core.file_at(core.entry) == "/srv/program"
    assert core.file_at(1) == ""
    first = core.threads[0]
    assert (first.tid, first.pc, first.sp) == (7, 0x1234, 0x5678)
    assert dict(first.registers)["rax"] == 5
    assert len(core.threads) == 2


def test_memory_goes_on_where_file_and_addresses_do() -> None:
    core = read_core_file(core_of(PARTS), source="a.core")
    memory = CoreMemory(core, None, 0)  # type: ignore[arg-type]
    assert memory.read(0x1FFE, 4) == b"aabb"
    addresses = np.array([0xFFF, 0x1000, 0x2FF8, 0x2FF9, 0x9038, 0x9040, -8], np.int64)
    there = memory.places(addresses, 8) >= 0
    assert there.tolist() == [False, True, True, False, True, False, False]
    assert memory.words_of(addresses)[~there].tolist() == [0] * 4
    assert [(at, size) for at, size, _ in memory.parts(0x2F00, 0x10000)] == [
        (0x2F00, 0x100),
        (0x9000, 64),
    ]
    broken = replace(core, content_at=core.content_at + np.array([0, 1, 0]))
    assert len(CoreMemory(broken, None, 0).parts(0x1F00, 0x200)) == 2  # type: ignore[arg-type]


class _Nothing:
    def read(self, address: int, size: int) -> bytes:
        raise StackwardError("malformed-binary", "not there", "")


@pytest.mark.parametrize("address", [0, 0x9041, -1, 1 << 63, 1 << 70])
def test_memory_that_is_not_there(address: int) -> None:
    memory = CoreMemory(read_core_file(core_of(PARTS), source=""), _Nothing(), 0)  # type: ignore[arg-type]
    with pytest.raises(NotHeldError):
        memory.read(address, 8)


def test_more_parts_than_the_header_can_count() -> None:
    content = bytearray(core_of(PARTS))
    section = bytes(44) + struct.pack("<I", 4) + bytes(16)
    struct.pack_into("<H", content, 56, 0xFFFF)
    struct.pack_into("<Q", content, 40, len(content))
    core = read_core_file(bytes(content) + section, source="a.core")
    assert len(core.address) == 3


def test_the_kernels_own_page_is_passed_over() -> None:
    core = read_core_file(core_of([*PARTS, (0xFFFFFFFFFF600000, b"v" * 4096)]), source="a.core")
    assert len(core.address) == 3


def test_what_is_no_core() -> None:
    assert not is_core(b"go1.7 heap dump\n")
    assert not is_core(core_of(PARTS, kind=2)[:18])
    assert is_core(core_of(PARTS)[:18])
    assert slug_of(core_of(PARTS, kind=2)) == "heap-not-a-dump"
    with pytest.raises(StackwardError) as caught:
        refuse_foreign(core_of(PARTS), source="a.core")
    assert "--binary" in caught.value.hint


def test_other_machines() -> None:
    assert slug_of(core_of(PARTS, machine=243)) == "heap-architecture"
    content = core_of(PARTS)
    assert slug_of(content[:4] + b"\x01" + content[5:]) == "heap-architecture"
    big = content[:5] + b"\x02" + content[6:16] + b"\0\x04" + content[18:]
    assert is_core(big)
    assert slug_of(big) == "heap-architecture"


def test_a_core_that_is_cut() -> None:
    content = core_of(PARTS, THREADS)
    for size in (30, 64, 100, 500, len(content) - 1):
        assert slug_of(content[:size]) == "core-truncated"


def test_parts_that_contradict_each_other() -> None:
    assert slug_of(core_of([(0x1000, b"a" * 64), (0x1020, b"b" * 64)])) == "core-malformed"
    assert slug_of(core_of([])) == "core-malformed"
    content = bytearray(core_of(PARTS))
    struct.pack_into("<H", content, 54, 55)
    assert slug_of(bytes(content)) == "core-malformed"
    content = bytearray(core_of(PARTS))
    struct.pack_into("<Q", content, 64 + 56 + 32, 1 << 63)
    assert slug_of(bytes(content)) == "core-malformed"


@settings(max_examples=300)
@given(st.data())
def test_damage(data: st.DataObject) -> None:
    content = bytearray(core_of(PARTS, THREADS))
    for _ in range(data.draw(st.integers(1, 20))):
        at = data.draw(st.integers(0, min(len(content), 1400) - 1))
        content[at] = data.draw(st.sampled_from([0, 1, 5, 127, 128, 255]))
    cut = data.draw(st.integers(0, len(content)))
    for piece in (bytes(content), bytes(content[:cut])):
        try:
            read_core_file(piece, source="a.core")
        except StackwardError:
            continue
