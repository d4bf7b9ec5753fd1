"""Names for what is not a heap dump: what it is, and which command reads it."""

from __future__ import annotations

import zlib

from stackward.core import StackwardError
from stackward.heap.grammar import HEADER

_HINT = (
    "A heap dump is what runtime/debug.WriteHeapDump writes: `stackward heap snippet` prints the "
    "lines of Go for it, and `stackward heap record` needs no change of the program."
)
_PROFILE_HINT = (
    "A profile says where memory was allocated, not who holds it. `stackward top FILE` reads it, "
    "`stackward run --profile FILE` explains it. " + _HINT
)
_GOROUTINES_HINT = "`stackward goroutines FILE` reads it."
_TRACE_HINT = "`go tool trace FILE` reads it. " + _HINT

# What other files start with.
_FOREIGN: tuple[tuple[bytes, str, str], ...] = (
    (b"heap profile: ", "a heap profile as text", _PROFILE_HINT),
    (b"go 1.", "a Go execution trace", _TRACE_HINT),
    (b"goroutine profile: total", "a goroutine profile as text", _GOROUTINES_HINT),
    (b"goroutine ", "goroutine stacks as text", _GOROUTINES_HINT),
    (b"gc 1 @", "a trace of the collector", "`stackward gc FILE` reads it. " + _HINT),
    (b"mode: ", "a coverage profile", "`go tool cover` reads it. " + _HINT),
    (b"MDMP", "a Windows minidump", _HINT),
    (b"\xcf\xfa\xed\xfe", "a program or core of macOS", _HINT),
    (b"MZ", "a program of Windows", _HINT),
    (b"JAVA PROFILE", "a heap dump of Java", "Eclipse MAT reads it."),
    (b"PK\x03\x04", "a zip archive", "Unpack it first."),
    (b"\x28\xb5\x2f\xfd", "a zstd file", "Unpack it first: `unzstd FILE`."),
    (b"\xfd7zXZ", "an xz file", "Unpack it first: `unxz FILE`."),
)
_GZIP_MAGIC = b"\x1f\x8b"
# Keys of profile.proto: messages and strings (wire type 2), then numbers.
_PROFILE_KEYS = {number << 3 | 2 for number in (1, 2, 3, 4, 5, 6, 11)} | {
    number << 3 for number in (7, 8, 9, 10, 12, 14)
}
_CORE, _EXECUTABLE, _SHARED = 4, 2, 3
_SAMPLE_TYPE, _SAMPLE = 1 << 3 | 2, 2 << 3 | 2
_HEAP_VALUES = 4  # objects and bytes, allocated and in use


def not_a_dump(source: str, what: str, hint: str = _HINT) -> StackwardError:
    """Return the error for a file of another kind."""
    return StackwardError("heap-not-a-dump", f"{source} is {what}, not a Go heap dump", hint)


def refuse_foreign(head: bytes, *, source: str) -> None:
    """Raise where `head`, the file's first 64 KiB, does not begin as a heap dump does."""
    if head.startswith(HEADER):
        return
    if not head:
        raise StackwardError("heap-empty", f"{source} is empty", _HINT)
    if HEADER.startswith(head):
        message = f"{source} stops at byte {len(head)}, within the header of a heap dump"
        raise StackwardError("heap-truncated", message, "Take the dump again.")
    if head.startswith(b"go1.") and head[5:16].startswith(b" heap dump"):
        version = head[:5].decode("ascii", "replace")
        raise not_a_dump(
            source, f"a heap dump in the format of {version}", "Take one with Go 1.24 or later."
        )
    for magic, what, hint in _FOREIGN:
        if head.startswith(magic):
            raise not_a_dump(source, what, hint)
    if head.startswith(_GZIP_MAGIC):
        _refuse_gzip(head, source)
    if head.startswith(b"\x7fELF"):
        _refuse_elf(head, source)
    if _is_profile(head):
        _refuse_profile(head, source)
    _refuse_text(head, source)
    raise not_a_dump(source, f"a file that begins with {head[:8].hex(' ')}")


def _refuse_gzip(head: bytes, source: str) -> None:
    try:
        inside = zlib.decompressobj(wbits=31).decompress(head, 1 << 16)
    except zlib.error:
        raise not_a_dump(source, "a damaged gzip file") from None
    if inside.startswith(HEADER):
        hint = "It has to be mapped: unpack it first, `gunzip -k FILE`."
        raise not_a_dump(source, "a gzipped heap dump", hint)
    if _is_profile(inside):
        _refuse_profile(inside, source)
    raise not_a_dump(source, "a gzip file of something else")


def _refuse_elf(head: bytes, source: str) -> None:
    order = "big" if head[5:6] == b"\x02" else "little"
    kind = int.from_bytes(head[16:18], "big" if order == "big" else "little")
    if kind == _CORE:
        hint = "`stackward heap report CORE --binary BIN` reads it together with its program."
        raise not_a_dump(source, "a core of a process (ELF)", hint)
    if kind in (_EXECUTABLE, _SHARED):
        hint = "Give the dump first, the program with --binary. " + _HINT
        raise not_a_dump(source, "a program (ELF)", hint)
    raise not_a_dump(source, "an ELF file")


def _refuse_profile(head: bytes, source: str) -> None:
    """Say of which kind the profile is: by how many values its samples have."""
    count = at = 0
    while 0 <= at < len(head) and head[at] != _SAMPLE:  # what samples are comes before them
        key = head[at]
        count += key == _SAMPLE_TYPE
        size, at = _varint(head, at + 1)
        at += size if key & 7 == 2 else 0
    if count == _HEAP_VALUES:
        raise not_a_dump(source, "a heap profile in pprof's format", _PROFILE_HINT)
    hint = "`stackward top FILE` reads it"
    hint += ", `stackward goroutines FILE` if it is one of goroutines. " if count == 1 else ". "
    raise not_a_dump(source, "a profile in pprof's format", hint + _HINT)


def _is_profile(head: bytes) -> bool:
    """Return whether this begins as profile.proto may: with three of its fields, or as many."""
    at = 0
    for count in range(3):
        if at == len(head):
            return count > 0
        key = head[at]
        if key not in _PROFILE_KEYS:
            return False
        size, at = _varint(head, at + 1)
        if key & 7 == 2:
            at += size
        if not 0 < at <= len(head):
            return False
    return True


def _varint(head: bytes, at: int) -> tuple[int, int]:
    """Return the varint at `at` and the place behind it, far away where it does not end."""
    value = 0
    for index, byte in enumerate(head[at : at + 10]):
        value |= (byte & 0x7F) << 7 * index
        if byte < 0x80:
            return value, at + index + 1
    return 0, len(head) + 1


def _refuse_text(head: bytes, source: str) -> None:
    text = head[:64].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if text.startswith((b"<!doctype", b"<html", b"<?xml", b"<head", b"<body")):
        raise not_a_dump(source, "an HTML page", "The server answered with a page. " + _HINT)
    if text[:1] in (b"{", b"["):
        raise not_a_dump(source, "JSON")
    if b" @" in head[:256] and b"gc " in head[:256] and b" ms clock, " in head[:4096]:
        hint = "`stackward gc FILE` reads it. " + _HINT
        raise not_a_dump(source, "a trace of the collector", hint)
    visible = head[:64].translate(None, b"\t\r\n")
    if len(visible) > 3 and visible.isascii() and visible.decode("ascii").isprintable():
        raise not_a_dump(source, "text")
