"""Unpacking, its bounds, and the names of files that are not profiles."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from stackward.core import StackwardError
from stackward.profile import decode
from stackward.profile.container import FileBytes, unpack


def refusal(data: bytes) -> StackwardError:
    with pytest.raises(StackwardError) as caught:
        decode(data, source="given.prof")
    assert "given.prof" in caught.value.message
    assert caught.value.hint
    return caught.value


def test_packed_and_plain_bytes_read_alike(service) -> None:
    raw = service.raw()
    assert unpack(raw, source="x") == raw
    assert unpack(gzip.compress(raw), source="x") == raw
    assert unpack(memoryview(gzip.compress(raw)), source="x") == raw


@pytest.mark.parametrize("packed", [False, True])
def test_a_file_is_read_as_it_is_unpacked(service, tmp_path: Path, packed: bool) -> None:
    raw = service.raw()
    path = tmp_path / "profile"
    path.write_bytes(gzip.compress(raw) if packed else raw)
    with FileBytes(path.open("rb")) as data:
        assert unpack(data, source="x") == raw
        assert (data[3:1], data[:3]) == (b"", path.read_bytes()[:3])


def test_members_of_one_gzip_file_are_joined(service) -> None:
    raw = service.raw()
    packed = gzip.compress(raw[:40]) + gzip.compress(raw[40:])
    assert unpack(packed, source="x") == raw


@pytest.mark.parametrize("data", [b"", gzip.compress(b"", mtime=0)], ids=["nothing", "packed"])
def test_nothing_at_all_is_named(data: bytes) -> None:
    assert refusal(data).slug == "profile-empty"


@pytest.mark.parametrize("cut", [2, 9, 10, 11, 60, -1, -8])
def test_a_cut_gzip_stream_is_named_with_its_offset(service, cut: int) -> None:
    packed = gzip.compress(service.raw())[:cut]
    error = refusal(packed)
    assert error.slug == "profile-truncated"
    assert f"byte {len(packed)}" in error.message


def test_a_broken_gzip_stream_is_named(service) -> None:
    packed = bytearray(gzip.compress(service.raw()))
    packed[-6] ^= 0xFF
    assert refusal(bytes(packed)).slug == "profile-malformed"


def test_damage_in_a_large_gzip_stream_is_placed() -> None:
    packed = bytearray(gzip.compress(bytes(i * i % 251 for i in range(3 << 20)), compresslevel=0))
    # A stored block's length: two bytes that the next two must complement.
    at = packed.index(b"\x00\xff\xff\x00\x00", 1 << 20)
    packed[at + 1] ^= 0x55
    message = refusal(bytes(packed)).message
    offset = int(message.split("at byte ")[1].split(":")[0])
    assert at - (64 << 10) - 8 <= offset <= at


def test_many_tiny_members_are_joined() -> None:
    members = gzip.compress(b"go 1.27 trace\x00") + gzip.compress(b"") * 20_000
    assert "execution trace" in refusal(members).message


def test_bytes_after_the_gzip_stream_are_refused_where_they_start(service) -> None:
    packed = gzip.compress(service.raw())
    error = refusal(packed + b"trailing")
    assert error.slug == "profile-malformed"
    assert f"byte {len(packed)}" in error.message


def test_a_decompression_bomb_is_refused() -> None:
    error = refusal(gzip.compress(bytes(200 << 20), compresslevel=9))
    assert error.slug == "profile-too-large"


def test_how_to_fetch_what_came_in_the_legacy_format() -> None:
    hint = refusal(b"heap profile: 1: 2 [3: 4] @ heap/1048576\n").hint
    assert "without `?debug=1`" in hint
    assert "gcflags" not in hint


FOREIGN = {
    b"heap profile: 1: 2 [3: 4] @ heap/1048576\n": "legacy text format",
    b"go1.7 heap dump\n\x06\x00": "heap dump",
    b"go 1.26 trace\x00\x00\x00": "execution trace",
    b"\x7fELF\x02\x01\x01": "ELF",
    b"goroutine profile: total 4\n": "goroutine profile as text",
    b"goroutine 1 [running]:\nmain.main()\n": "goroutine stacks",
    b"threadcreate profile: total 9\n": "threadcreate",
    b"--- mutex:\ncycles/second=1\n": "contention profile as text",
    b"<!DOCTYPE html><html><body>404": "HTML",
    b"  <html>": "HTML",
    b'{"error": "no such profile"}': "JSON",
    b"404 page not found\n": "404 page not found",
    b"Unknown profile\n": "unknown profile",
    b"mode: set\nexample.com/a.go:1.1,2.2 1 1\n": "coverage",
    b"PERFILE2" + bytes(30): "perf",
    b"PK\x03\x04" + bytes(30): "zip",
    b"\x28\xb5\x2f\xfd" + bytes(9): "zstd",
    b"hello, this is no profile at all\n": "is text",
    b"\x89PNG\r\n\x1a\n\x00\x00\x00": "unreadable from byte",
    b"\x00\x00\x00\x00": "unreadable from byte",
}


@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("data", list(FOREIGN), ids=lambda data: data[:12].decode("latin1"))
def test_other_files_are_named(data: bytes, packed: bool) -> None:
    error = refusal(gzip.compress(data) if packed else data)
    assert error.slug == "profile-not-pprof"
    assert FOREIGN[data] in error.message
