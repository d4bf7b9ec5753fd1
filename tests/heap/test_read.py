"""Dumps are read as a plain reader of records reads them, on recorded and on made ones."""

from __future__ import annotations

import gzip
import re
from collections import Counter
from dataclasses import fields, is_dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heap import dumps
from heap.dump_oracle import phantoms, records
from heap.dumps import DumpBuilder, Frame, numbers, text
from made_kernels import Ready, heap_kernels
from stackward.heap import dump as columns
from stackward.heap.read import open_dump, read_dump
from stackward.heap.self_check import check
from wire import varint

RECORDED = Path(__file__).parents[1] / "recorded" / "heap"
NAMES = sorted(path.name for path in RECORDED.glob("*.dump.gz"))


def recorded(name: str) -> bytes:
    """Return a recorded dump."""
    return gzip.decompress((RECORDED / name).read_bytes())


@pytest.fixture(scope="module")
def store() -> Ready:
    return Ready(heap_kernels())


def read(content: bytes, store: Ready | None = None) -> columns.HeapDump:
    return read_dump(content, source="dump", kernels=store)  # type: ignore[arg-type]


def assert_same(one: object, other: object, where: str = "dump") -> None:
    """Check that two dumps, or parts of them, are equal."""
    if isinstance(one, np.ndarray):
        assert isinstance(other, np.ndarray), where
        assert (one.dtype, one.shape) == (other.dtype, other.shape), where
        assert np.array_equal(one, other), where
    elif is_dataclass(one):
        for part in fields(one):
            assert_same(getattr(one, part.name), getattr(other, part.name), f"{where}.{part.name}")
    elif isinstance(one, tuple) and isinstance(other, tuple):
        assert len(one) == len(other), where
        for index, (ours, theirs) in enumerate(zip(one, other, strict=True)):
            assert_same(ours, theirs, f"{where}[{index}]")
    else:
        assert one == other, where


def parts(start: np.ndarray, offsets: np.ndarray) -> list[list[int]]:
    """Return the offsets of each row."""
    assert start[0] == 0
    assert start[-1] == len(offsets)
    return [offsets[a:b].tolist() for a, b in pairwise(start)]


def assert_as_oracle(
    dump: columns.HeapDump, content: bytes, *, has_bitmap: bool, has_marks: bool
) -> None:
    """Check the columns against what is read record by record."""
    found: dict[int, list[list]] = {tag: [] for tag in range(18)}
    frames_of: list[list[list]] = []
    for tag, parts in records(content):
        found[tag].append(parts)
        if tag == 4:
            frames_of.append([])
        elif tag == 5:
            frames_of[-1].append(parts)
    _check_objects(dump, found[1], has_bitmap=has_bitmap, has_marks=has_marks)
    _check_goroutines(dump, found[4], frames_of)
    for segment, (address, (at, size), offsets) in zip(
        dump.segments, found[12] + found[13], strict=True
    ):
        assert (segment.address, segment.content_at, segment.size_bytes) == (address, at, size)
        assert segment.pointer_offsets.tolist() == offsets
    finalizers = dump.finalizers
    rows = zip(
        finalizers.object.tolist(),
        finalizers.function.tolist(),
        finalizers.code_pc.tolist(),
        finalizers.arg_type.tolist(),
        finalizers.object_type.tolist(),
        strict=True,
    )
    assert [list(row) for row in rows] == found[7] + found[11]
    assert finalizers.is_queued.tolist() == [False] * len(found[7]) + [True] * len(found[11])
    itabs = zip(dump.itab_address.tolist(), dump.itab_type.tolist(), strict=True)
    assert [list(row) for row in itabs] == found[8]
    types = zip(
        dump.types.address.tolist(),
        dump.types.size_bytes.tolist(),
        dump.types.name,
        dump.types.is_indirect.tolist(),
        strict=True,
    )
    once = {parts[0]: parts for parts in reversed(found[3])}
    assert {row[0]: list(row) for row in types} == once
    assert [list(row) for row in dump.other_roots] == found[2]
    assert dump.defers.tolist() == found[14]
    assert dump.panics.tolist() == found[15]
    [statistics] = found[10]
    assert [*dump.memstats.values()][:24] == statistics[:24]
    assert dump.memstats["NumGC"] == statistics[-1]
    assert dump.pause_ns.tolist() == statistics[24:-1]
    _check_samples(dump, found[16], found[17])


def _check_objects(
    dump: columns.HeapDump, found: list[list], *, has_bitmap: bool, has_marks: bool
) -> None:
    slots = sorted((address, size, offsets, at) for address, (at, size), offsets in found)
    left_out = phantoms([slot[:3] for slot in slots], has_bitmap=has_bitmap, has_marks=has_marks)
    objects = dump.objects
    ours = list(
        zip(
            objects.address.tolist(),
            objects.size_bytes.tolist(),
            parts(objects.pointer_start, objects.pointer_offsets),
            objects.content_at.tolist(),
            strict=True,
        )
    )
    assert ours == [slot for slot in slots if slot[0] not in left_out]
    assert dump.phantoms_count == len(left_out)
    assert dump.phantoms_bytes == sum(size for at, size, _, _ in slots if at in left_out)


def _check_goroutines(
    dump: columns.HeapDump, found: list[list], frames_of: list[list[list]]
) -> None:
    goroutines, frames = dump.goroutines, dump.frames
    ours = zip(
        goroutines.address.tolist(),
        goroutines.id.tolist(),
        goroutines.created_by_pc.tolist(),
        goroutines.status.tolist(),
        goroutines.is_system.tolist(),
        goroutines.wait_since_ns.tolist(),
        goroutines.wait_reason,
        goroutines.context.tolist(),
        strict=True,
    )
    other = {1: "runnable", 3: "syscall"}
    assert [list(row) for row in ours] == [
        [*(parts[k] for k in (0, 2, 3, 4, 5, 7)), other.get(parts[4], parts[8]), parts[9]]
        for parts in found
    ]
    assert np.diff(goroutines.frame_start).tolist() == [len(part) for part in frames_of]
    rows = zip(
        frames.sp.tolist(),
        frames.depth.tolist(),
        frames.content_at.tolist(),
        frames.size_bytes.tolist(),
        frames.function_entry.tolist(),
        frames.pc.tolist(),
        frames.continue_pc.tolist(),
        frames.function,
        parts(frames.pointer_start, frames.pointer_offsets),
        strict=True,
    )
    assert list(rows) == [
        (sp, depth, at, size, entry, pc, continue_pc, function, offsets)
        for stack in frames_of
        for sp, depth, _, (at, size), entry, pc, continue_pc, function, offsets in stack
    ]


def _check_samples(dump: columns.HeapDump, stacks: list[list], samples: list[list]) -> None:
    assert [
        [b.size_bytes, [(f.function, f.file, f.line) for f in b.frames]] for b in dump.buckets
    ] == [stack[1:3] for stack in stacks]
    assert [[b.allocs_count, b.frees_count] for b in dump.buckets] == [s[3:] for s in stacks]
    bucket_of = {stack[0]: row for row, stack in enumerate(stacks)}
    objects = dump.objects
    starts, ends = objects.address, objects.address + objects.size_bytes
    expected = []
    for address, bucket in samples:
        rows = np.flatnonzero((starts <= address) & (address < ends)).tolist()
        expected += [(row, bucket_of[bucket]) for row in rows if bucket in bucket_of]
    ours = dump.samples
    assert list(zip(ours.object.tolist(), ours.bucket.tolist(), strict=True)) == expected


def has_marks(name: str) -> bool:
    """Return whether the collector that wrote a recorded dump keeps its marks in spans."""
    return "nogreentea" not in name and ("greentea" in name or name >= "go1.26")


@pytest.mark.parametrize("name", NAMES)
def test_recorded_dumps_equal_the_oracle(name: str, store: Ready) -> None:
    content = recorded(name)
    dump = read(content, store)
    assert_as_oracle(dump, content, has_bitmap=True, has_marks=has_marks(name))
    assert dump.caveats == ()
    assert re.split("[ -]", dump.params.go_version)[0] == re.split(r"-|\.dump", name)[0]


@pytest.mark.parametrize("name", NAMES)
def test_recorded_dumps_add_up(name: str, store: Ready) -> None:
    result = check(read(recorded(name), store))
    assert result.is_equal is True
    assert result.caveats == ()
    assert result.phantoms_count > 0


@pytest.mark.parametrize("name", NAMES)
def test_recorded_goroutines(name: str, store: Ready) -> None:
    """The recorded program's goroutines wait where its source says."""
    dump = read(recorded(name), store)
    starts = dump.goroutines.frame_start
    waits = Counter(
        (function, reason)
        for row, reason in enumerate(dump.goroutines.wait_reason)
        for function in dump.frames.function[starts[row] : starts[row + 1]]
        if function.startswith("main.")
    )
    assert waits["main.waitForever", "chan receive"] == 20
    assert waits["main.waitForGlobal", "chan receive"] == 2
    assert waits["main.waitForLock", "sync.Mutex.Lock"] == 3
    assert list(dump.goroutines.wait_reason).count("select") == 1
    assert waits["main.waitInPanic", "chan receive"] == 1
    assert len(dump.panics) == 1


@pytest.mark.parametrize("name", NAMES[:1])
def test_plain_kernels_read_the_same(name: str, store: Ready) -> None:
    content = recorded(name)
    assert_same(read(content), read(content, store))


def test_a_mapped_file_reads_the_same(tmp_path: Path, store: Ready) -> None:
    content = recorded(NAMES[-1])
    path = tmp_path / "a.dump"
    path.write_bytes(content)
    mapped = read_dump(open_dump(str(path)), source="dump", kernels=store)  # type: ignore[arg-type]
    whole = read(content, store)
    for part in fields(whole):
        if part.name != "content":
            assert_same(getattr(mapped, part.name), getattr(whole, part.name), part.name)


def small_heap(builder: DumpBuilder | None = None) -> DumpBuilder:
    """Return a heap with one of everything."""
    heap = builder or DumpBuilder()
    leaf = heap.object(16, is_scan=True)
    holder = heap.object(32, pointers={8: leaf, 16: 0}, words={0: 7})
    heap.point(leaf, 0, holder)
    wide = heap.object(640, pointers={8: leaf}, words={0: 0x500000})
    plain = heap.object(48, raw=b"text")
    heap.type(0x500000, 640, "main.Wide")
    heap.itab(0x510000, 0x500000)
    heap.bss({8: wide}, {16: 5})
    heap.data({0: holder})
    frames = [Frame("main.wait", {8: leaf}), Frame("main.main", {0: plain, 24: 0}, size=32)]
    heap.goroutine(1, "chan receive", frames, address=leaf, wait_since_ns=5, context=plain)
    heap.goroutine(2, "", [Frame("main.run")], is_system=True, status=1)
    heap.goroutine(
        3, "select", defers=[(leaf, 1, 2, 3, 4, 5)], panics=[(holder, 0x500000, leaf, 0)]
    )
    heap.finalizer(holder, leaf, arg_type=0x500000)
    heap.finalizer(leaf, plain, is_queued=True)
    heap.other_root("a root", wide)
    heap.bucket(0x900000, 32, [("main.make", "main.go", 7), ("main.main", "main.go", 3)])
    heap.bucket(0x900100, 48, [("main.make", "other.go", 7)], allocs=5, frees=4)
    heap.sample(holder, 0x900000)
    heap.sample(plain + 8, 0x900100)
    return heap


def test_a_made_dump_equals_the_oracle(store: Ready) -> None:
    content = small_heap().build()
    for kernels in (None, store):
        dump = read(content, kernels)
        assert_as_oracle(dump, content, has_bitmap=True, has_marks=True)
        assert dump.caveats == ()
    assert dump.samples.object.tolist() == [1, 3]


def test_spans_in_any_order_come_out_by_address(store: Ready) -> None:
    heap = small_heap()
    count = len(heap.spans)
    whole = read(heap.build(), store)
    backwards = read(heap.build(spans=range(count)[::-1]), store)
    assert np.all(np.diff(backwards.objects.address) > 0)
    assert backwards.objects.address.tolist() == whole.objects.address.tolist()
    assert backwards.objects.pointer_offsets.tolist() == whole.objects.pointer_offsets.tolist()
    for row, at in enumerate(backwards.objects.content_at.tolist()):
        here = int(whole.objects.content_at[row])
        size = int(whole.objects.size_bytes[row])
        assert backwards.content[at : at + size] == whole.content[here : here + size]


SIZES = st.sampled_from([8, 16, 24, 48, 64, 112, 128, 208, 256, 448, 512, 576, 1024, 8192, 40960])


@st.composite
def heaps(draw: st.DrawFn) -> tuple[DumpBuilder, list[int]]:
    """Draw a heap of any layout, with holes, and an order of its spans."""
    has_bitmap = draw(st.booleans())
    has_marks = has_bitmap and draw(st.booleans())
    version = "go1.27.3" if has_marks else "go1.25.1" if has_bitmap else "go1.21.1"
    heap = DumpBuilder(has_bitmap=has_bitmap, has_marks=has_marks, version=version)
    made: list[int] = []
    for size, is_scan, many in draw(
        st.lists(st.tuples(SIZES, st.booleans(), st.integers(1, 40)), max_size=8)
    ):
        for _ in range(many if size <= 576 else 1):
            offset = draw(st.integers(0, size // 8 - 1)) * 8 if is_scan else -1
            target = draw(st.sampled_from(made)) if made else 0
            made.append(heap.object(size, pointers={offset: target} if is_scan else None))
    for address in made:
        # The first of a page stays, so that no span is empty.
        if address % 8192 and draw(st.integers(0, 3)) == 0:
            heap.free(address)
    if made:
        heap.bss({0: made[0]})
    return heap, draw(st.permutations(range(len(heap.spans))))


@settings(max_examples=60)
@given(heaps())
def test_round_trip(made: tuple[DumpBuilder, list[int]]) -> None:
    heap, order = made
    content = heap.build(spans=order)
    dump = read(content, Ready(heap_kernels()))
    slots = heap.objects()
    assert dump.objects.address.tolist() == [slot.address for slot in slots]
    assert dump.objects.size_bytes.tolist() == [slot.size for slot in slots]
    offsets = parts(dump.objects.pointer_start, dump.objects.pointer_offsets)
    assert offsets == [sorted(slot.pointers) for slot in slots]
    assert check(dump).is_equal is True
    assert_as_oracle(dump, content, has_bitmap=heap.has_bitmap, has_marks=heap.has_marks)


@pytest.mark.parametrize(
    ("version", "has_marks"),
    [("go1.27.3 X:nogreenteagc", False), ("go1.25.5 X:greenteagc", True), ("devel", True)],
)
@pytest.mark.parametrize("says_otherwise", [False, True])
def test_layout_is_what_fits_the_statistics(
    version: str, has_marks: bool, says_otherwise: bool
) -> None:
    """The version decides only where the statistics do not."""
    heap = DumpBuilder(version=version, has_marks=has_marks != says_otherwise)
    for _ in range(200):
        heap.object(64, pointers={0: 0})
        heap.object(64)
    dump = read(heap.build())
    assert check(dump).is_equal is True
    assert dump.phantoms_count > 0


@pytest.mark.parametrize(
    ("version", "has_bitmap", "has_marks"),
    [
        ("go1.21.13", False, False),
        ("go1.22.0", True, False),
        ("go1.24.11", True, False),
        ("go1.25.5", True, False),
        ("go1.25.5 X:greenteagc", True, True),
        ("go1.26.6", True, True),
        ("go1.27.3", True, True),
        ("go1.27.3 X:nogreenteagc", True, False),
        ("devel", True, True),
    ],
)
def test_the_release_decides_where_no_layout_fits_the_statistics(
    version: str, has_bitmap: bool, has_marks: bool
) -> None:
    """As of a dump that was taken before all garbage was swept."""
    heap = DumpBuilder(version=version, has_bitmap=has_bitmap, has_marks=has_marks)
    made = [heap.object(64, pointers={0: 0} if k % 2 else None) for k in range(400)]
    heap.memstats[11] = len(made) + 1000
    dump = read(heap.build())
    assert check(dump).is_equal is False
    assert sorted(dump.objects.address.tolist()) == sorted(made)


def test_an_only_slot_at_a_pages_end_is_an_object() -> None:
    """A fragmented span may have no other: 448-byte slots, of which the last is behind 7,936."""
    heap = DumpBuilder()
    slots = [heap.object(448) for _ in range(18)]
    for address in slots[:-1]:
        heap.free(address)
    dump = read(heap.build())
    assert dump.objects.address.tolist() == slots[-1:]


def test_slots_of_an_empty_span_are_none_if_the_statistics_say_so() -> None:
    heap = DumpBuilder()
    for address in [heap.object(128, is_scan=True) for _ in range(10)]:
        heap.free(address)
    kept = heap.object(16)
    dump = read(heap.build())
    assert dump.objects.address.tolist() == [kept]


def test_types_that_are_there_twice_are_read_once() -> None:
    heap = DumpBuilder()
    for _ in range(2):
        heap.type(0x500000, 8, "main.T")
    heap.type(0x400000, 8, "main.U", is_indirect=False)
    types = read(heap.build()).types
    assert types.address.tolist() == [0x500000, 0x400000]
    assert list(types.name) == ["main.T", "main.U"]
    assert types.is_indirect.tolist() == [True, False]


def test_pointers_beyond_their_frame_are_left_out_with_a_caveat() -> None:
    heap = DumpBuilder()
    heap.goroutine(1, "", [Frame("main.main", {0: 0, 8: 0})])
    good = numbers(1, 0, 1, 8) + b"\0"
    bad = numbers(1, 0, 1, 64, 1, -8, 1, 8) + b"\0"
    content = heap.build()
    assert content.count(good) == 1
    dump = read(content.replace(good, bad))
    assert dump.frames.pointer_offsets.tolist() == [0, 8]
    assert [caveat.slug for caveat in dump.caveats] == ["heap-frame-pointers"]


def test_samples_of_no_object_are_left_out_with_a_caveat() -> None:
    heap = DumpBuilder()
    known = heap.object(16)
    heap.bucket(0x900000, 16, [])
    heap.sample(known + 16, 0x900000)
    heap.sample(known, 0x900001)
    heap.sample(known + 8, 0x900000)
    dump = read(heap.build())
    assert dump.samples.object.tolist() == [0]
    assert [caveat.slug for caveat in dump.caveats] == ["heap-samples-unmatched"]


def test_a_dump_that_is_cut_among_its_samples_is_read() -> None:
    heap = small_heap()
    content = heap.build(is_ended=False)
    dump = read(content)
    assert [caveat.slug for caveat in dump.caveats] == ["heap-dump-cut"]
    assert f"{len(content)}" in dump.caveats[0].text
    assert len(dump.samples.object) == 2
    assert len(read(content[:-1]).samples.object) == 1


def test_bytes_behind_the_end_are_told() -> None:
    dump = read(small_heap().build() + b"older")
    assert [caveat.slug for caveat in dump.caveats] == ["heap-dump-trailing"]
    assert dump.caveats[0].text.startswith("5 bytes")


def test_numbers_of_64_bits_are_signed() -> None:
    heap = DumpBuilder()
    heap.goroutine(-1, "", context=(1 << 64) - 2)
    goroutines = read(heap.build()).goroutines
    assert goroutines.id.tolist() == [-1]
    assert goroutines.context.tolist() == [-2]


def test_builder_writes_varints_as_go_does() -> None:
    assert varint(300) == b"\xac\x02"
    assert text("a") == b"\x01a"
    assert dumps.fields([8]) == b"\x01\x08\x00"


def test_a_goroutine_that_does_not_wait_has_no_reason_to() -> None:
    """The runtime leaves the reason of the last time where it is."""
    builder = DumpBuilder()
    for goid, status in enumerate((1, 3, 4), 1):
        builder.goroutine(goid, "chan receive", status=status)
    found = read_dump(builder.build(), source="test").goroutines.wait_reason
    assert list(found) == ["runnable", "syscall", "chan receive"]
