"""What is no dump, or a broken one, gives an error that says what and where; never a crash."""

from __future__ import annotations

import gzip
import mmap
import os
import tracemalloc
from pathlib import Path

import pytest

from heap.dumps import ARENA, HEADER, DumpBuilder, Frame, Slot, fields, numbers, text
from made_kernels import Ready, heap_kernels
from stackward.core import StackwardError
from stackward.heap.read import open_dump, read_dump
from stackward.heap.self_check import check

PROFILES = Path(__file__).parents[1] / "recorded" / "profile"


def refusal(content: bytes, store: Ready | None = None) -> StackwardError:
    """Return the error that reading raises."""
    with pytest.raises(StackwardError) as caught:
        read_dump(content, source="x.dump", kernels=store)  # type: ignore[arg-type]
    assert caught.value.message.startswith("x.dump")
    assert caught.value.hint
    return caught.value


def tiny() -> DumpBuilder:
    """Return a heap whose dump is short and has every kind of record."""
    heap = DumpBuilder(version="go1.21.1", has_bitmap=False, has_marks=False)
    leaf = heap.object(16, pointers={0: 0, 8: 0})
    heap.object(16, pointers={8: leaf})
    heap.type(0x500000, 16, "T")
    heap.itab(0x510000, 0x500000)
    heap.segments["data"] = (0x600000, 8, {0: leaf}, {})
    heap.segments["bss"] = (0x700000, 8, {}, {})
    heap.other_root("r", leaf)
    heap.goroutine(
        1,
        "select",
        [Frame("f", {8: leaf}, size=16), Frame("g", size=8)],
        defers=[(1, 2, 3, 4, 5, 6)],
        panics=[(1, 2, 3, 4)],
    )
    heap.finalizer(leaf)
    heap.finalizer(leaf, is_queued=True)
    heap.bucket(0x900000, 16, [("f", "f.go", 7), ("g", "g.go", 8)])
    heap.sample(leaf, 0x900000)
    return heap


def first_record(*parts: bytes) -> bytes:
    """Return a dump whose parameters are followed by `parts`."""
    return HEADER + DumpBuilder().params() + b"".join(parts)


FOREIGN = [
    (b"heap profile: 1: 16 [1: 16] @ heap/524288\n", "a heap profile as text", "stackward top"),
    (b"go 1.27 trace\0\0\0\1\2", "a Go execution trace", "go tool trace"),
    (b"goroutine profile: total 5\n", "a goroutine profile as text", "stackward goroutines"),
    (b"goroutine 1 [running]:\nmain.main()\n", "goroutine stacks", "stackward goroutines"),
    (b"gc 1 @0.017s 0%: 0.02+0.4+0.1 ms clock, 0.1 ms cpu", "the collector", "stackward gc"),
    (b"\x7fELF\2\1\1" + b"\0" * 9 + b"\4\0", "a core", "--binary"),
    (b"\x7fELF\2\1\1" + b"\0" * 9 + b"\2\0", "a program", "--binary"),
    (b"\x7fELF\1\2\1" + b"\0" * 9 + b"\0\3", "a program", "--binary"),
    (b"go1.5 heap dump\n", "in the format of go1.5", "Go 1.24"),
    (b"<!DOCTYPE html><html>", "an HTML page", "server"),
    (b'{"error": 404}', "JSON", "WriteHeapDump"),
    (b"404 page not found\n", "text", "WriteHeapDump"),
    (b"JAVA PROFILE 1.0.2\0", "of Java", "Eclipse MAT"),
    (b"PK\3\4", "a zip archive", "Unpack"),
    (b"\0\1\2\3\4\5\6\7\x08", "begins with 00 01 02 03", "WriteHeapDump"),
    (gzip.compress(HEADER + b"more", mtime=0), "a gzipped heap dump", "gunzip"),
    (gzip.compress(b"something", mtime=0), "a gzip file", "WriteHeapDump"),
    (b"\x1f\x8bbroken", "a damaged gzip file", "WriteHeapDump"),
]


@pytest.mark.parametrize(("content", "what", "todo"), FOREIGN)
def test_other_files_are_named(content: bytes, what: str, todo: str) -> None:
    error = refusal(content)
    assert error.slug == "heap-not-a-dump"
    assert what in error.message
    assert todo in error.hint


@pytest.mark.parametrize("is_packed", [True, False])
def test_a_profile_by_mistake(is_packed: bool) -> None:
    """It says which commands read it."""
    paths = sorted(PROFILES.glob("*.pb.gz"))
    assert paths
    for path in paths:
        content = path.read_bytes()
        error = refusal(content if is_packed else gzip.decompress(content))
        assert error.slug == "heap-not-a-dump"
        assert "stackward top FILE" in error.hint
        kind = path.name.partition("-")[2]
        is_heap = kind.startswith(("heap", "allocs"))
        what = "a heap profile" if is_heap else "a profile"
        assert f"{what} in pprof's format" in error.message
        assert ("stackward run --profile FILE" in error.hint) is is_heap
        if kind.startswith("goroutine"):
            assert "`stackward goroutines FILE`" in error.hint


def test_empty() -> None:
    assert refusal(b"").slug == "heap-empty"


@pytest.mark.parametrize("length", range(1, len(HEADER)))
def test_part_of_the_header(length: int) -> None:
    error = refusal(HEADER[:length])
    assert error.slug == "heap-truncated"
    assert f"byte {length}" in error.message


def test_header_only() -> None:
    error = refusal(HEADER)
    assert error.slug == "heap-truncated"
    assert "byte 16" in error.message


def test_parameters_only() -> None:
    content = first_record()
    error = refusal(content)
    assert error.slug == "heap-truncated"
    assert f"byte {len(content)}" in error.message
    assert "0 objects" in error.message


@pytest.mark.parametrize(
    ("is_big", "width", "goarch", "says"),
    [
        (0, 4, "386", "32-bit little-endian program (386, go1.27.3)"),
        (1, 8, "s390x", "64-bit big-endian program (s390x, go1.27.3)"),
        (1, 4, "mips", "32-bit big-endian program (mips, go1.27.3)"),
    ],
)
def test_other_architectures(is_big: int, width: int, goarch: str, says: str) -> None:
    params = numbers(6, is_big, width, ARENA, ARENA + (64 << 20)) + text(goarch)
    error = refusal(HEADER + params + text("go1.27.3") + numbers(2) + b"\0")
    assert error.slug == "heap-architecture"
    assert says in error.message


@pytest.mark.parametrize(
    ("record", "says"),
    [
        (numbers(99), "a record of an unknown kind (99)"),
        (numbers(1 << 40), f"a record of an unknown kind ({1 << 40})"),
        (b"\xff" * 11, "a number of more than 64 bits"),
        (b"\xff" * 9 + b"\x02", "a number of more than 64 bits"),
        (numbers(1) + b"\x80" * 10 + b"\1", "a number of more than 64 bits"),
        (numbers(1, ARENA - 8) + text(b"\0" * 8) + b"\0", "an object outside of the heap"),
        (numbers(1, ARENA + (64 << 20)) + text(b"\0" * 8) + b"\0", "outside of the heap"),
        (numbers(1, ARENA) + text(b""), "an object outside of the heap"),
        (numbers(1, ARENA, 1 << 63), "an object outside of the heap"),
        (numbers(1, ARENA) + text(b"\0" * 8) + numbers(1, 8, 0), "a pointer field"),
        (numbers(1, ARENA) + text(b"\0" * 8) + numbers(1, 1, 0), "a pointer field"),
        (numbers(1, ARENA) + text(b"\0" * 8) + numbers(4, 0, 0), "a pointer field"),
        (numbers(1, ARENA) + text(b"\0" * 16) + numbers(1, 8, 1, 0, 0), "a pointer field"),
        (numbers(1, ARENA) + text(b"\0" * 16) + numbers(1, 8, 1, 8, 0), "a pointer field"),
        (numbers(12, 0) + text(b"") + numbers(7), "a pointer field"),
        (numbers(2, 1 << 31), "a name of 2 GiB or more"),
    ],
)
def test_broken_records(record: bytes, says: str) -> None:
    before = first_record()
    for store in (None, Ready(heap_kernels())):
        error = refusal(before + record + b"\0" * 20, store)
        assert error.slug == "heap-malformed"
        assert f"at byte {len(before)}:" in error.message
        assert says in error.message


def test_objects_that_overlap() -> None:
    one, two = Slot(ARENA, 1024).record(), Slot(ARENA + 512, 1024).record()
    before = first_record(one)
    threads = numbers(9, 0x800000)
    error = refusal(before + two + threads + tiny().build().partition(threads)[2])
    assert error.slug == "heap-malformed"
    assert f"at byte {len(before)}:" in error.message
    assert "overlaps" in error.message


def with_huge_object(length: int, goarch: str = "amd64", pointers: tuple[int, ...] = ()) -> bytes:
    """Return a dump with an object of which the runtime writes `length` modulo 4 GiB bytes."""
    heap = DumpBuilder(goarch=goarch)
    heap.object(16)
    heap.skip_pages((16 << 30) // 8192)
    heap.memstats = {0: 16 + length, 6: 16 + length, 11: 2}
    record = numbers(1, ARENA + 8192, length) + b"\x55" * (length % (1 << 32)) + fields(pointers)
    params = heap.params()
    return heap.build().replace(params, params + record)


@pytest.mark.parametrize("length", [1 << 32, (1 << 33) + 8192])
@pytest.mark.parametrize("is_plain", [True, False])
def test_what_follows_an_object_of_4_gib_is_read(length: int, is_plain: bool) -> None:
    """Its contents are not all there, which matters to nothing if it has no pointers."""
    store = None if is_plain else Ready(heap_kernels())
    dump = read_dump(with_huge_object(length), source="x.dump", kernels=store)  # type: ignore[arg-type]
    assert [caveat.slug for caveat in dump.caveats] == ["heap-contents-missing"]
    assert dump.objects.size_bytes.tolist() == [16, length]
    assert check(dump).is_equal is True


@pytest.mark.parametrize("length", [0x7FFFF000, 1 << 31, (1 << 32) - 8192])
def test_what_follows_an_object_of_2_gib_is_read(length: int, tmp_path: Path) -> None:
    """One write of the runtime's takes no more than 0x7FFFF000 bytes: here a hole in the file."""
    heap = DumpBuilder()
    heap.object(16)
    heap.skip_pages((4 << 30) // 8192)
    heap.memstats = {0: 16 + length, 6: 16 + length, 11: 2}
    before, params, behind = heap.build().partition(heap.params())
    path = tmp_path / "x.dump"
    with open(path, "wb") as file:
        file.write(before + params + numbers(1, ARENA + 8192, length))
        try:
            file.seek(0x7FFFF000, os.SEEK_CUR)
            file.write(fields(()) + behind)
        except OSError:
            pytest.skip("the file system has no files this large")
    dump = read_dump(open_dump(str(path)), source="x", kernels=Ready(heap_kernels()))  # type: ignore[arg-type]
    assert dump.objects.size_bytes.tolist() == [16, length]
    missing = ["heap-contents-missing"] if length > 0x7FFFF000 else []
    assert [caveat.slug for caveat in dump.caveats] == missing
    assert check(dump).is_equal is True


@pytest.mark.parametrize(
    "content",
    [
        with_huge_object(1 << 32, goarch="arm64"),
        with_huge_object(1 << 32, pointers=(8,)),
    ],
)
def test_an_object_of_4_gib_that_is_refused(content: bytes) -> None:
    """How much is written is not known of others, and pointers would be missing."""
    error = refusal(content)
    assert error.slug == "heap-huge-object"
    assert f"at byte {content.index(numbers(1, ARENA + 8192, 1 << 32))} " in error.message
    assert "gcore" in error.hint


def test_an_object_of_4_gib_must_add_up() -> None:
    content = with_huge_object(1 << 32)
    right = numbers(16 + (1 << 32))
    error = refusal(content.replace(right, numbers(8 + (1 << 32))))
    assert error.slug == "heap-huge-object"


@pytest.mark.parametrize("length", [0x7FFFF000, 1 << 31, 3 << 30, (1 << 33) + 8])
@pytest.mark.parametrize("tag", [12, 13])
def test_a_segment_of_2_gib(length: int, tag: int) -> None:
    before = first_record()
    error = refusal(before + numbers(tag, ARENA, length) + b"\0" * 1000)
    assert error.slug == "heap-huge-object"
    assert f"at byte {len(before)} " in error.message


@pytest.mark.parametrize("tag", [10, 12, 13])
@pytest.mark.parametrize("count", [0, 2])
def test_a_record_that_must_be_there_once(tag: int, count: int) -> None:
    heap = DumpBuilder()
    whole = heap.build()
    record = {
        10: heap.statistics(),
        12: numbers(12, 0x600000) + text(b"\0" * 64) + b"\0",
        13: numbers(13, 0x700000) + text(b"\0" * 64) + b"\0",
    }[tag]
    assert whole.count(record) == 1
    error = refusal(whole.replace(record, record * count))
    assert error.slug == "heap-malformed"


def test_frames_of_no_goroutine() -> None:
    heap = DumpBuilder()
    heap.goroutine(1, "", [Frame("f")])
    start = heap.goroutines[0].index(numbers(5, 0x7F0000000000))
    heap.goroutines[0] = heap.goroutines[0][start:]
    assert refusal(heap.build()).slug == "heap-malformed"


def test_every_truncation() -> None:
    """Without statistics a dump is refused; behind them, what is missing is told."""
    heap = tiny()
    content = heap.build()
    needed = content.index(heap.statistics()) + len(heap.statistics())
    for length in range(len(HEADER), len(content)):
        for store in (Ready(heap_kernels()), None)[: 2 if length % 5 == 0 else 1]:
            if length < needed:
                error = refusal(content[:length], store)
                assert error.slug == "heap-truncated"
                assert f"byte {length}" in error.message
            else:
                dump = read_dump(content[:length], source="x", kernels=store)  # type: ignore[arg-type]
                assert [caveat.slug for caveat in dump.caveats] == ["heap-dump-cut"]
                assert len(dump.objects) == 2


def outcome(content: bytes, store: Ready | None) -> str:
    """Return the slug of what reading raises, empty where it reads."""
    try:
        read_dump(content, source="x", kernels=store)  # type: ignore[arg-type]
    except StackwardError as error:
        return error.slug
    return ""


def test_every_byte_changed() -> None:
    """Whatever is in a byte, both readers read it, or refuse it with the same error."""
    content = tiny().build()
    for at in range(len(content)):
        for flip in (0x01, 0x80, 0xFF):
            changed = bytearray(content)
            changed[at] ^= flip
            found = outcome(bytes(changed), Ready(heap_kernels()))
            assert not found or found.startswith("heap-")
            if at % 5 == 0:
                assert outcome(bytes(changed), None) == found


def test_broken_dumps_take_little_memory() -> None:
    content = tiny().build()
    tracemalloc.start()
    try:
        for at in range(len(HEADER), len(content), 3):
            changed = content[:at] + b"\xff\xff\xff\xff\x07" + content[at + 1 :]
            outcome(changed, Ready(heap_kernels()))
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()


def test_counts_that_no_file_could_hold() -> None:
    """A stack of 2⁶⁰ frames, or a name as long, takes no memory."""
    for record in (
        numbers(16, 1, 1, 1 << 60),
        numbers(16, 1, 1, 1, 1 << 30),
        numbers(16, 1, 1, -1),
        numbers(2, 1 << 30),
        numbers(12, 1, 1 << 30),
    ):
        for store in (None, Ready(heap_kernels())):
            assert refusal(first_record(record), store).slug == "heap-truncated"


def test_missing_file(tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        open_dump(str(tmp_path / "none"))
    assert caught.value.slug == "heap-missing"


def test_a_folder(tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        open_dump(str(tmp_path))
    assert caught.value.slug == "heap-unreadable"
    assert "is a folder" in caught.value.message


def test_an_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a").touch()
    with pytest.raises(StackwardError) as caught:
        open_dump(str(tmp_path / "a"))
    assert caught.value.slug == "heap-empty"


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads everything")
def test_no_permission(tmp_path: Path) -> None:
    (tmp_path / "a").touch(mode=0)
    with pytest.raises(StackwardError) as caught:
        open_dump(str(tmp_path / "a"))
    assert caught.value.slug == "heap-unreadable"


def test_no_address_space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a").write_bytes(b"12")

    def refuse(*_: object, **__: object) -> mmap.mmap:
        raise OSError(12, "Cannot allocate memory")

    monkeypatch.setattr(mmap, "mmap", refuse)
    with pytest.raises(StackwardError) as caught:
        open_dump(str(tmp_path / "a"))
    assert caught.value.slug == "heap-unmapped"


def test_a_file_larger_than_memory_is_mapped(tmp_path: Path) -> None:
    """Its end is never looked at: here a hole of 2 TB."""
    path = tmp_path / "a.dump"
    with open(path, "wb") as file:
        file.write(tiny().build())
        try:
            file.truncate(2 << 40)
        except OSError:
            pytest.skip("the file system has no files this large")
    content = open_dump(str(path))
    dump = read_dump(content, source="x", kernels=Ready(heap_kernels()))  # type: ignore[arg-type]
    assert [caveat.slug for caveat in dump.caveats] == ["heap-dump-trailing"]
    assert len(dump.objects) == 2


def test_a_pipe_is_read(tmp_path: Path) -> None:
    read, write = os.pipe()
    with os.fdopen(write, "wb") as file:
        file.write(tiny().build())
    try:
        content = open_dump(f"/dev/fd/{read}")
    finally:
        os.close(read)
    assert len(read_dump(content, source="x").objects) == 2
