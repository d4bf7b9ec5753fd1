"""The outer layer of a profile file: gunzip with bounds, and names for what is not a profile."""

from __future__ import annotations

import zlib

from stackward.core import StackwardError

GZIP_MAGIC = b"\x1f\x8b"
_SMALL_BYTES = 64 << 20
_LARGEST_RATIO = 100
_STEP_BYTES = 1 << 12
_LARGEST_STEP_BYTES = 1 << 16
_HINT = (
    "Give a profile in pprof's format: `go test -memprofile FILE`, or /debug/pprof/heap, "
    "/debug/pprof/allocs of a running service."
)

# What other files start with, and what to do about them.
_FOREIGN: tuple[tuple[bytes, str, str], ...] = (
    (
        b"heap profile: ",
        "a heap profile in the legacy text format",
        "Take it without `debug=1`; `go build -gcflags=-memprofile=FILE` writes this format for a "
        "file and pprof's for a directory.",
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


def unpack(data: bytes | bytearray | memoryview, *, source: str) -> bytes:
    """Return the profile.proto bytes in `data`, which may be gzipped (several members, too).

    `source` names the input in errors.  Raises StackwardError: `profile-empty`,
    `profile-not-pprof` for a file of another kind, `profile-truncated` and `profile-malformed`
    with the byte offset in the gzip stream, `profile-too-large` for a decompression bomb: more
    than 64 MiB that are also more than 100 times the input.
    """
    if not len(data):
        raise StackwardError("profile-empty", f"{source} is empty", _HINT)
    if bytes(data[:2]) == GZIP_MAGIC:
        raw = _gunzip(data, source)
        if not raw:
            raise StackwardError("profile-empty", f"{source} holds no data", _HINT)
    else:
        raw = data if isinstance(data, bytes) else bytes(data)
    _refuse_foreign(raw, source)
    return raw


def _gunzip(data: bytes | bytearray | memoryview, source: str) -> bytes:
    limit = max(_SMALL_BYTES, _LARGEST_RATIO * len(data))
    view = memoryview(data)
    # Nearly always there is one member: it is unpacked in one call.  Further ones, which may be
    # tiny and many, are met with small blocks, as what is left of a block is copied.
    chunks, offset = _member(view, 0, len(view), limit, source)
    size = sum(map(len, chunks))
    while offset < len(view):
        more, offset = _member(view, offset, _STEP_BYTES, limit - size, source)
        size += sum(map(len, more))
        chunks += more
    return chunks[0] if len(chunks) == 1 else b"".join(chunks)


def _member(
    view: memoryview, offset: int, block_bytes: int, limit: int, source: str
) -> tuple[list[bytes], int]:
    """Return what the member at `offset` unpacks to, and the offset behind it."""
    inflater = zlib.decompressobj(wbits=31)
    chunks: list[bytes] = []
    while not inflater.eof:
        block = view[offset : offset + block_bytes]
        if not block:
            raise truncated(source, offset, "the gzip stream is incomplete")
        try:
            chunk = inflater.decompress(block, limit + 1)
        except zlib.error as err:
            if block_bytes > _STEP_BYTES and not chunks:
                # Again in steps, for the place of the damage.
                return _member(view, offset, _STEP_BYTES, limit, source)
            raise malformed(source, offset, f"broken gzip stream ({err})") from None
        limit -= len(chunk)
        if limit < 0:
            raise _too_large(source)
        chunks.append(chunk)
        offset += len(block) - len(inflater.unused_data)
        block_bytes = min(2 * block_bytes, _LARGEST_STEP_BYTES)
    return chunks, offset


def _too_large(source: str) -> StackwardError:
    return StackwardError(
        "profile-too-large",
        f"{source} unpacks to over {_SMALL_BYTES >> 20} MiB and {_LARGEST_RATIO} times its size",
        "Real profiles do not compress like this; if this one is real, gunzip it first.",
    )


def _refuse_foreign(raw: bytes, source: str) -> None:
    head = raw[:64]
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
