"""The protocol buffer wire format: varints, and the fields of one message.

Every offset is absolute in the decompressed profile, so that errors can name it.  Accepts what
google/pprof's decoder accepts (profile/proto.go): varints of at most ten bytes, bits beyond 64
dropped; unknown fields of wire types 0, 1, 2 and 5 skipped; groups refused.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
# What a field may arrive as.
AS_VARINT = frozenset({VARINT})
AS_BYTES = frozenset({BYTES})
AS_PACKED = frozenset({VARINT, BYTES})

_MASK = (1 << 64) - 1
_SIGN = 1 << 63
_TOO_LONG = re.compile(rb"[\x80-\xff]{10}")
_FIXED_SIZE = {FIXED64: 8, FIXED32: 4}


class BrokenError(Exception):
    """Broken wire data at byte `offset`; `short` says that it stops too early."""

    def __init__(self, offset: int, what: str, *, short: bool = False) -> None:
        super().__init__(what)
        self.offset = offset
        self.what = what
        self.short = short


def varint(buf: bytes, pos: int, end: int) -> tuple[int, int]:
    """Return the unsigned varint at `pos` and the offset behind it."""
    if pos < end:
        byte = buf[pos]
        if byte < 0x80:
            return byte, pos + 1
    value = shift = 0
    for at in range(pos, min(pos + 10, end)):
        byte = buf[at]
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & _MASK, at + 1
        shift += 7
    if end - pos < 10:
        raise BrokenError(end, "a number is incomplete", short=end == len(buf))
    raise BrokenError(pos, "a number has more than ten bytes")


def varints(chunk: bytes, offset: int) -> list[int]:
    """Return the unsigned varints that fill `chunk`, which starts at `offset`."""
    if chunk.isascii():
        return list(chunk)
    if chunk[-1] >= 0x80:
        raise BrokenError(offset + len(chunk), "a number is incomplete")
    if long := _TOO_LONG.search(chunk):
        raise BrokenError(offset + long.start(), "a number has more than ten bytes")
    values: list[int] = []
    value = shift = 0
    for byte in chunk:
        if byte >= 0x80:
            value |= (byte & 0x7F) << shift
            shift += 7
        elif shift:
            values.append((value | byte << shift) & _MASK)
            value = shift = 0
        else:
            values.append(byte)
    return values


def signed(value: int) -> int:
    """Return an int64 field's value from its unsigned form."""
    return value - (1 << 64) if value & _SIGN else value


def fields(
    buf: bytes, pos: int, end: int, schema: Mapping[int, frozenset[int]]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield (field, wire type, a, b) for the fields of `schema`: a value, or a span's bounds."""
    while pos < end:
        start = pos
        key, pos = varint(buf, pos, end)
        field, kind = key >> 3, key & 7
        allowed = schema.get(field)
        if kind == VARINT:
            value, pos = varint(buf, pos, end)
            span = value, 0
        else:
            span = _span(buf, start, pos, end, kind)
            pos = span[1]
        if allowed is None:
            continue
        if kind not in allowed:
            raise BrokenError(start, f"field {field} has wire type {kind}")
        yield field, kind, *span


def _span(buf: bytes, start: int, pos: int, end: int, kind: int) -> tuple[int, int]:
    """Return where the contents of the field at `start` begin and end."""
    if kind == BYTES:
        size, pos = varint(buf, pos, end)
    elif kind in _FIXED_SIZE:
        size = _FIXED_SIZE[kind]
    else:
        raise BrokenError(start, f"wire type {kind} is not part of the format")
    if size > end - pos:
        short = end == len(buf)
        raise BrokenError(start, f"a field of {size} bytes, {end - pos} are left", short=short)
    return pos, pos + size
