"""Members of a Go package archive, and the first line of a Go object.

Format: cmd/internal/archive and cmd/go's packing, Go 1.24 to 1.27: the `ar` format with 60-byte
member headers, names of at most 16 bytes and members padded to even offsets.  A Go object member
opens with a text header (`go object GOOS GOARCH VERSION settings...`), further text lines and a
line that holds only `!`; the binary object follows.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stackward.core import StackwardError

ARCHIVE_MAGIC = b"!<arch>\n"
OBJECT_MAGIC = b"\x00go120ld"
_HEADER_SIZE = 60
_FIRST_LINE = re.compile(rb"go object (\S+) (\S+) (\S+)(.*)")
_HINT = "Rebuild the package (`go build -a`).  Archives of Go 1.20 and newer can be read."


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """One file of an archive; `start` and `end` are byte offsets of its content."""

    name: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectHeader:
    """The text that opens a Go object; `start` is the byte offset of the binary object."""

    goos: str
    goarch: str
    go_version: str
    settings: tuple[str, ...]
    experiments: tuple[str, ...]
    start: int
    end: int


def malformed(what: str, offset: int, hint: str = _HINT) -> StackwardError:
    """Return the error of this room's readers: `what` is wrong, at byte `offset`."""
    return StackwardError("malformed-object", f"{what} at byte {offset}", hint)


def members(data: bytes) -> tuple[Member, ...]:
    """Return the members of the archive `data` in file order; raises on a truncated one."""
    if not data.startswith(ARCHIVE_MAGIC):
        raise malformed("not a Go package archive: no archive header", 0)
    found: list[Member] = []
    at = len(ARCHIVE_MAGIC)
    while at < len(data):
        member = _member(data, at)
        found.append(member)
        at = member.end + (member.end & 1)
    return tuple(found)


def _member(data: bytes, at: int) -> Member:
    head = data[at : at + _HEADER_SIZE]
    if len(head) < _HEADER_SIZE or head[58:] != b"`\n":
        raise malformed("truncated or malformed archive member header", at)
    digits = head[48:58].strip()
    if not digits.isdigit():
        raise malformed("archive member without a size", at + 48)
    start = at + _HEADER_SIZE
    end = start + int(digits)
    if end > len(data):
        raise malformed(f"archive member ends at byte {end}, beyond the {len(data)} given,", at)
    return Member(name=head[:16].decode("latin-1").rstrip(" /"), start=start, end=end)


def object_header(data: bytes, member: Member) -> ObjectHeader | None:
    """Return the header of a Go object member; None for members of other kinds (cgo's ELF, ...).

    Raises when the text header is there and the binary object is not.
    """
    if not data.startswith(b"go object ", member.start, member.end) or member.name == "__.PKGDEF":
        return None
    line_end = data.find(b"\n", member.start, member.end)
    match = _FIRST_LINE.fullmatch(data[member.start : max(line_end, member.start)])
    mark = data.find(b"\n!\n", member.start, member.end)
    if match is None or mark < 0:
        raise malformed("Go object with no binary part", member.start)
    start = mark + 3
    if not data.startswith(OBJECT_MAGIC, start, member.end):
        raise malformed("unknown Go object format", start)
    words = match[4].decode("utf-8", "replace").split()
    return ObjectHeader(
        goos=match[1].decode("utf-8", "replace"),
        goarch=match[2].decode("utf-8", "replace"),
        go_version=match[3].decode("utf-8", "replace"),
        settings=tuple(word for word in words if not word.startswith("X:")),
        experiments=tuple(
            e for word in words if word.startswith("X:") for e in word[2:].split(",")
        ),
        start=start,
        end=member.end,
    )
