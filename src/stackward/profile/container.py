"""The outer layer of a profile file: gunzip with bounds, and names for what is not a profile."""

from __future__ import annotations

import contextlib
import os
import stat
import zlib

from stackward.core import StackwardError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import BinaryIO, TypeAlias

    Packed: TypeAlias = "bytes | bytearray | memoryview | FileBytes"

GZIP_MAGIC = b"\x1f\x8b"
_SMALL_BYTES = 64 << 20
_LARGEST_RATIO = 100
_STEP_BYTES = 1 << 12
_BLOCK_BYTES = 1 << 18
_HINT = (
    "Give a profile in pprof's format: `go test -memprofile FILE`, or /debug/pprof/heap, "
    "/debug/pprof/allocs of a running service."
)

# What other files start with, and what to do about them.
_FOREIGN: tuple[tuple[bytes, str, str], ...] = (
    (
        b"heap profile: ",
        "a heap profile in the legacy text format",
        "Fetch it without `?debug=1`: /debug/pprof/heap then sends pprof's format.",
    ),
    (b"go1.", "a Go heap dump", "It says who holds memory, not where it was allocated. " + _HINT),
    (b"go 1.", "a Go execution trace", "Read it with `go tool trace`. " + _HINT),
    (b"\x7fELF", "a program (ELF)", "Give the profile here. " + _HINT),
    (b"goroutine profile: total", "a goroutine profile as text", "Take it without `debug=1`."),
    (b"goroutine ", "goroutine stacks as text", "Take the profile without `debug=2`."),
    (
        b"threadcreate profile: total",
        "a threadcreate profile as text",
        "Take it without `debug=1`.",
    ),
    (b"--- ", "a contention profile as text", "Take it without `debug=1`."),
    (b"mode: ", "a coverage profile", "Read it with `go tool cover`. " + _HINT),
    (b"PERFILE2", "a recording of Linux perf", _HINT),
    (b"PK\x03\x04", "a zip archive", "Unpack it first. " + _HINT),
    (b"\x28\xb5\x2f\xfd", "a zstd file", "Unpack it first. " + _HINT),
)


def malformed(source: str, offset: int, what: str) -> StackwardError:
    """Return the error for broken profile data at byte `offset` of the decompressed profile."""
    return StackwardError(
        "profile-malformed", f"{source}: malformed profile at byte {offset}: {what}", _HINT
    )


def truncated(source: str, offset: int, what: str) -> StackwardError:
    """Return the error for data that stops too early, at byte `offset`."""
    return StackwardError(
        "profile-truncated",
        f"{source}: the profile stops at byte {offset}: {what}",
        "Take or copy the profile again; it was cut short.",
    )


def not_a_profile(source: str, what: str, hint: str = _HINT) -> StackwardError:
    """Return the error for a file of another kind."""
    return StackwardError("profile-not-pprof", f"{source} is {what}, not a pprof profile", hint)


class FileBytes:
    """The bytes of an open file, of which slices are read when asked for.

    A large profile is unpacked without being in memory twice.  What is no regular file (a pipe)
    is read at once.  Closes the file at the end of a `with`.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        status = os.fstat(file.fileno())
        self._content = b"" if stat.S_ISREG(status.st_mode) else file.read()
        self._size = len(self._content) or status.st_size

    def __len__(self) -> int:
        return self._size

    def __getitem__(self, part: slice) -> bytes:
        if self._content:
            return self._content[part]
        first, last, _ = part.indices(self._size)
        self._file.seek(first)
        return self._file.read(max(last - first, 0))

    def __enter__(self) -> FileBytes:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()


def unpack(data: Packed, *, source: str) -> bytes | bytearray:
    """Return the profile.proto bytes in `data`, which may be gzipped (several members, too).

    `source` names the input in errors.  Raises StackwardError: `profile-empty`,
    `profile-not-pprof` for a file of another kind, `profile-truncated` and `profile-malformed`
    with the byte offset in the gzip stream, `profile-too-large` for a decompression bomb: more
    than 64 MiB that are also more than 100 times the input.
    """
    if not len(data):
        raise StackwardError("profile-empty", f"{source} is empty", _HINT)
    raw: bytes | bytearray
    if bytes(data[:2]) == GZIP_MAGIC:
        raw = _gunzip(data, source)
        if not raw:
            raise StackwardError("profile-empty", f"{source} holds no data", _HINT)
    else:
        raw = data if isinstance(data, bytes) else bytes(data[:])
    _refuse_foreign(raw, source)
    return raw


def _gunzip(data: Packed, source: str) -> bytearray:
    if not isinstance(data, FileBytes):
        data = memoryview(data)
    limit = max(_SMALL_BYTES, _LARGEST_RATIO * len(data))
    raw = bytearray()
    offset = _append_member(raw, data, 0, _BLOCK_BYTES, limit, source)
    while offset < len(data):
        # Further members may be tiny and many, and what is left of a block is copied: begin small.
        offset = _append_member(raw, data, offset, _STEP_BYTES, limit, source)
    return raw


def _append_member(
    raw: bytearray,
    data: FileBytes | memoryview,
    offset: int,
    block_bytes: int,
    limit: int,
    source: str,
) -> int:
    """Append what the member at `offset` unpacks to, and return the offset behind it."""
    start, before = offset, len(raw)
    inflater = zlib.decompressobj(wbits=31)
    try:
        while not inflater.eof:
            block = data[offset : offset + block_bytes]
            if not block:
                raise truncated(source, offset, "the gzip stream is incomplete")
            raw += inflater.decompress(block, limit - len(raw) + 1)
            if len(raw) > limit:
                raise _too_large(source)
            offset += len(block) - len(inflater.unused_data)
            block_bytes = min(2 * block_bytes, _BLOCK_BYTES)
    except zlib.error as err:
        del raw[before:]
        place = _damage(data, start, limit)
        raise malformed(source, place, f"broken gzip stream ({err})") from None
    return offset


def _damage(data: FileBytes | memoryview, offset: int, limit: int) -> int:
    """Return where the first block of _STEP_BYTES begins that cannot be inflated."""
    inflater = zlib.decompressobj(wbits=31)
    with contextlib.suppress(zlib.error):
        while block := data[offset : offset + _STEP_BYTES]:
            limit -= len(inflater.decompress(block, max(limit, 1)))
            offset += len(block)
    return offset


def _too_large(source: str) -> StackwardError:
    return StackwardError(
        "profile-too-large",
        f"{source} unpacks to over {_SMALL_BYTES >> 20} MiB and {_LARGEST_RATIO} times its size",
        "Real profiles do not compress like this; if this one is real, gunzip it first.",
    )


def _refuse_foreign(raw: bytes | bytearray, source: str) -> None:
    head = bytes(raw[:64])
    for magic, what, hint in _FOREIGN:
        if head.startswith(magic):
            raise not_a_profile(source, what, hint)
    text = head.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<body")):
        raise not_a_profile(source, "an HTML page", "The server answered with a page. " + _HINT)
    if text.startswith((b'{"', b"[{", b"{\n", b"{ ", b"{}", b"[]")) or text[:1] == b"{":
        raise not_a_profile(source, "JSON", "The server may have answered with an error. " + _HINT)
    if text.startswith((b"404 page not found", b"unknown profile", b"could not enable")):
        what = "an error message: " + text.split(b"\n")[0].decode("ascii", "replace")
        raise not_a_profile(source, what)
    visible = head.translate(None, b"\t\r\n")
    if len(visible) > 3 and visible.isascii() and visible.decode().isprintable():
        raise not_a_profile(source, "text")
