"""A scrubbed dump has the same graph, and nothing of what the program's memory said."""

from __future__ import annotations

import gzip
import random
import re
from dataclasses import fields
from functools import cache
from pathlib import Path

import numpy as np
import pytest

from heap.dumps import DATA_ADDRESS, DumpBuilder, Frame
from heap.test_read import assert_same, small_heap
from made_kernels import Ready, compiled_here
from stackward.core.compiled import PlainKernels
from stackward.heap.dump import HeapDump
from stackward.heap.graph import build_graph
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.read import read_dump
from stackward.heap.roots import find_roots
from stackward.heap.scrub import SCRUB_KERNELS, scrub

RECORDED = Path(__file__).parents[1] / "recorded" / "heap"
NAMES = sorted(path.name for path in RECORDED.glob("*.dump.gz"))
PLAIN = PlainKernels(HEAP_KERNELS)
CODE = 0x401000
TYPE = 0x500000
SECRET = 0x2152_5455_5657_5859  # printable, and no address


@cache
def compiled() -> Ready:
    """Return the scrubber's kernels as machine code."""
    return Ready(compiled_here(SCRUB_KERNELS))


def scrubbed(dump: HeapDump, *, is_plain: bool = True, keeps_lengths: bool = True) -> bytes:
    """Return the scrubbed dump."""
    into = np.zeros(len(dump.content), np.uint8)
    store = None if is_plain else compiled()
    length = scrub(dump, into, kernels=store, keeps_lengths=keeps_lengths)  # type: ignore[arg-type]
    assert not into[length:].any()
    return into[:length].tobytes()


def read(content: bytes) -> HeapDump:
    return read_dump(content, source="dump")


def memory_parts(dump: HeapDump) -> list[bytes]:
    """Return the memory of each object, frame and segment."""
    columns = [dump.objects, dump.frames]
    places = [
        pair
        for one in columns
        for pair in zip(one.content_at.tolist(), one.size_bytes.tolist(), strict=True)
    ]
    places += [(one.content_at, one.size_bytes) for one in dump.segments]
    return [dump.content[at : at + size] for at, size in places]


def said(dump: HeapDump) -> bytes:
    """Return all memory that is in a dump but for addresses, whose bytes may look like text."""
    parts = memory_parts(dump)
    words = [np.frombuffer(part[: len(part) // 8 * 8], np.int64).copy() for part in parts]
    for part in words:
        part[(part >= dump.params.arena_start) & (part < dump.params.arena_end)] = 0
    return b"\0".join(part.tobytes() for part in words)


def word(dump: HeapDump, address: int, offset: int = 0) -> int:
    """Return the word of an object, as the dump has it."""
    row = int(np.searchsorted(dump.objects.address, address))
    assert dump.objects.address[row] == address
    at = int(dump.objects.content_at[row]) + offset
    return int.from_bytes(dump.content[at : at + 8], "little")


def assert_same_graph(one: HeapDump, other: HeapDump) -> None:
    """Check that records, edges and roots are the same."""
    for part in fields(one):
        if part.name not in ("content", "caveats"):
            assert_same(getattr(one, part.name), getattr(other, part.name), part.name)
    ours, theirs = build_graph(one, PLAIN), build_graph(other, PLAIN)
    for name in ("first", "target", "offset", "apart_source", "apart_target", "apart_offset"):
        assert_same(getattr(ours, name), getattr(theirs, name), name)
    held, held_then = (
        find_roots(dump, graph, PLAIN) for dump, graph in ((one, ours), (other, theirs))
    )
    assert_same(held, held_then)


@pytest.mark.parametrize("keeps_lengths", [True, False])
@pytest.mark.parametrize("name", NAMES)
def test_recorded_dumps_keep_their_graph_and_no_text(name: str, keeps_lengths: bool) -> None:
    dump = read(gzip.decompress((RECORDED / name).read_bytes()))
    after = read(scrubbed(dump, is_plain=False, keeps_lengths=keeps_lengths))
    assert len(after.content) == len(dump.content)
    assert_same_graph(dump, after)
    text = re.compile(rb"[ -~]{5,}")
    assert b"record 17" in said(dump)
    assert len(text.findall(said(dump))) > 250
    assert text.findall(said(after)) == []


def test_plain_kernels_scrub_the_same() -> None:
    dump = read(gzip.decompress((RECORDED / NAMES[-1]).read_bytes()))
    assert scrubbed(dump, is_plain=True) == scrubbed(dump, is_plain=False)


def secret_heap(seed: int) -> DumpBuilder:
    """Return a heap of random objects full of printable words, with pointers here and there."""
    numbers = random.Random(seed)
    heap = DumpBuilder()
    made = []
    for _ in range(numbers.randrange(1, 120)):
        size = numbers.choice((8, 16, 24, 32, 64, 96, 112, 128, 512, 576, 1024, 4096))
        offsets = [8 * k for k in range(size // 8) if numbers.random() < 0.2]
        raw = bytes(numbers.choices(range(33, 126), k=size))
        made.append(heap.object(size, pointers=dict.fromkeys(offsets, 0), raw=raw))
    targets = [*made, 0, DATA_ADDRESS + 8]
    for slot in heap.objects():
        for offset in slot.pointers:
            heap.point(slot.address, offset, numbers.choice(targets))
    text = bytes(numbers.choices(range(33, 126), k=64))
    heap.goroutine(1, "select", [Frame("main.f", {8: numbers.choice(made)}, raw=text)])
    heap.goroutine(2, "", [Frame("main.g", {}, {16: numbers.choice(made)}, raw=text)])
    heap.data({0: numbers.choice(made)}, {8: SECRET})
    heap.bss({16: numbers.choice(made)}, {8: SECRET, 24: SECRET})
    return heap


@pytest.mark.parametrize("seed", range(40))
def test_nothing_but_addresses_is_left(seed: int) -> None:
    dump = read(secret_heap(seed).build())
    after = read(scrubbed(dump, is_plain=False, keeps_lengths=seed % 2 == 0))
    assert_same_graph(dump, after)
    assert re.findall(rb"[!-~]{3,}", said(after)) == []


def test_phantoms_are_scrubbed() -> None:
    """They are bitmaps and marks, or what was there before."""
    heap = DumpBuilder()
    heap.object(64)
    content = heap.build()
    assert b"\xff" * 64 in content
    assert b"\xff" * 8 not in scrubbed(read(content))


def test_what_follows_the_end_is_left_out() -> None:
    content = small_heap().build()
    assert scrubbed(read(content + b"older secrets")) == scrubbed(read(content))


def test_a_cut_record_is_left_out() -> None:
    content = small_heap().build(is_ended=False)
    after = scrubbed(read(content[:-1]))
    assert len(content) - 12 < len(after) < len(content) - 1
    assert [caveat.slug for caveat in read(after).caveats] == ["heap-dump-cut"]


def typed_heap() -> tuple[DumpBuilder, int]:
    """Return a heap that has an image from CODE to the data segment, and an object to point at."""
    heap = DumpBuilder()
    heap.type(TYPE, 8, "main.T")
    heap.goroutine(7, "chan receive", [Frame("main.main", entry=CODE)], address=0)
    return heap, heap.object(64)


def test_types_of_interfaces_stay() -> None:
    heap, target = typed_heap()
    boxed = heap.object(32, pointers={8: target, 24: 0}, words={0: TYPE, 16: TYPE})
    after = read(scrubbed(read(heap.build())))
    assert word(after, boxed) == TYPE
    assert word(after, boxed, 8) == target
    assert word(after, boxed, 16) == 0, "no pointer follows it: it may be any number"


def test_malloc_headers_stay() -> None:
    heap, target = typed_heap()
    headed = heap.object(640, pointers={16: target}, words={0: TYPE + 8, 8: SECRET})
    after = read(scrubbed(read(heap.build())))
    assert word(after, headed) == TYPE + 8
    assert word(after, headed, 8) == 0


@pytest.mark.parametrize("captures", [True, False])
def test_code_of_closures_stays(captures: bool) -> None:
    heap, target = typed_heap()
    pointers = {8: target} if captures else {}
    closure = heap.object(32, pointers=pointers, words={0: CODE + 0x20, 24: SECRET})
    odd = heap.object(32, pointers=pointers, words={0: CODE + 0x21})
    after = read(scrubbed(read(heap.build())))
    assert word(after, closure) == CODE + 0x20
    assert word(after, closure, 24) == 0
    assert word(after, odd) == 0


def test_lengths_stay_unless_they_may_not() -> None:
    heap, target = typed_heap()
    slice_at = heap.object(32, pointers={0: target}, words={8: 3, 16: 8, 24: 9})
    large = heap.object(32, pointers={0: target}, words={8: 3, 16: 65})
    dump = read(heap.build())
    kept, zeroed = (read(scrubbed(dump, keeps_lengths=keeps)) for keeps in (True, False))
    assert [word(kept, slice_at, offset) for offset in (0, 8, 16, 24)] == [target, 3, 8, 0]
    assert [word(kept, large, offset) for offset in (8, 16)] == [3, 0]
    assert [word(zeroed, slice_at, offset) for offset in (0, 8, 16, 24)] == [target, 0, 0, 0]


def test_goroutines_and_waiters_stay_whole() -> None:
    heap, target = typed_heap()
    g = heap.object(448, pointers={8: target}, words={0: SECRET, 440: SECRET})
    heap.goroutine(8, "select", address=g)
    waiter = heap.object(96, pointers={0: g, 24: target}, words={40: 12345})
    other = heap.object(96, pointers={0: target}, words={40: 12345})
    after = read(scrubbed(read(heap.build())))
    assert [word(after, g, offset) for offset in (0, 8, 440)] == [SECRET, target, SECRET]
    assert word(after, waiter, 40) == 12345
    assert word(after, other, 40) == 0


def test_what_the_runtime_counts_in_a_channel_stays() -> None:
    heap, target = typed_heap()
    head = {0: 2, 8: 4, 24: 8, 40: TYPE, 48: 2, 56: 0, 88: SECRET, 96: SECRET}
    channel = heap.object(144, words=head)
    heap._slots[channel].words[16] = channel + 104
    no_channel = heap.object(144, words={**head, 0: 5})
    heap._slots[no_channel].words[16] = no_channel + 104
    buffered = heap.object(
        112, pointers={16: target, 64: 0}, words={k: head[k] for k in (0, 8, 40, 48)}
    )
    after = read(scrubbed(read(heap.build()), keeps_lengths=False))
    assert [word(after, channel, k) for k in (0, 8, 16, 40)] == [2, 4, channel + 104, TYPE]
    assert [word(after, channel, k) for k in (88, 96)] == [0, 0]
    assert [word(after, no_channel, k) for k in (0, 8, 40)] == [0, 0, 0]
    assert [word(after, buffered, k) for k in (0, 8, 40, 48)] == [2, 4, TYPE, 2]


def test_handles_of_weak_pointers_stay() -> None:
    heap, target = typed_heap()
    handle = heap.object(8, words={0: target})
    large = heap.object(64, words={0: target})
    after = read(scrubbed(read(heap.build())))
    assert word(after, handle) == target
    assert word(after, large) == 0


def test_room_must_be_as_large_as_the_dump() -> None:
    dump = read(small_heap().build())
    with pytest.raises(ValueError):
        scrub(dump, np.zeros(len(dump.content) - 1, np.uint8))
