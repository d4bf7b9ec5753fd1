"""The protocol buffer wire format: varints, and the fields of one message.

Every offset is absolute in the decompressed profile, so that errors can name it.  Accepts what
google/pprof's decoder accepts (profile/proto.go): varints of at most ten bytes, bits beyond 64
dropped; unknown fields of wire types 0, 1, 2 and 5 skipped; groups refused.
"""

from __future__ import annotations

import re

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
# What a field may arrive as.
AS_VARINT = frozenset({VARINT})
AS_BYTES = frozenset({BYTES})
AS_PACKED = frozenset({VARINT, BYTES})
INT64_LIMIT = 1 << 63

_MASK = (1 << 64) - 1
_LONGEST = 10
_TOO_LONG = re.compile(rb"[\x80-\xff]{10}")
_FIXED_SIZE = {FIXED64: 8, FIXED32: 4}


class BrokenError(Exception):
    """Broken wire data at byte `offset`; `short` says that it stops too early."""

    def __init__(self, offset: int, what: str, *, short: bool = False) -> None:
        super().__init__(what)
        self.offset = offset
        self.what = what
        self.short = short


def varint(buf: bytes | bytearray, pos: int, end: int) -> tuple[int, int]:
    """Return the unsigned varint at `pos` and the offset behind it."""
    if pos < end and buf[pos] < 0x80:
        return buf[pos], pos + 1
    value = shift = 0
    for at in range(pos, min(pos + _LONGEST, end)):
        byte = buf[at]
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value & _MASK, at + 1
        shift += 7
    if end - pos < _LONGEST:
        raise BrokenError(end, "a number is incomplete", short=end == len(buf))
    raise BrokenError(pos, "a number has more than ten bytes")


def varints(chunk: bytes | bytearray, offset: int) -> list[int]:
    """Return the unsigned varints that fill `chunk`, which starts at `offset`."""
    if chunk.isascii():
        return list(chunk)
    if chunk[-1] >= 0x80:
        raise BrokenError(offset + len(chunk), "a number is incomplete")
    if len(chunk) > _LONGEST and (long := _TOO_LONG.search(chunk)):
        raise BrokenError(offset + long.start(), "a number has more than ten bytes")
    values: list[int] = []
    add = values.append
    rest = iter(chunk)
    # One and two bytes first: nearly all numbers of a profile are that short.
    for byte in rest:
        if byte < 0x80:
            add(byte)
            continue
        following = next(rest)
        if following < 0x80:
            add(byte & 0x7F | following << 7)
            continue
        value, shift = byte & 0x7F | (following & 0x7F) << 7, 14
        while following >= 0x80:
            following = next(rest)
            value |= (following & 0x7F) << shift
            shift += 7
        add(value & _MASK)
    return values


def signed(value: int) -> int:
    """Return an int64 field's value from its unsigned form."""
    return value if value < INT64_LIMIT else value - (1 << 64)


def span(buf: bytes | bytearray, pos: int, end: int) -> tuple[int, int]:
    """Return where the contents begin and end whose length is the varint at `pos`."""
    if pos < end and buf[pos] < 0x80:
        size, first = buf[pos], pos + 1
    else:
        size, first = varint(buf, pos, end)
    if size > end - first:
        what = f"a field of {size} bytes where {end - first} are left"
        raise BrokenError(pos, what, short=end == len(buf))
    return first, first + size


def field(buf: bytes | bytearray, pos: int, end: int) -> tuple[int, int, int, int, int]:
    """Return (number, wire type, a, b, offset behind) of the field at `pos`.

    `a` is a varint's value; for other types raw[a:b] are the contents.
    """
    key, first = varint(buf, pos, end)
    number, kind = key >> 3, key & 7
    if kind == VARINT:
        value, stop = varint(buf, first, end)
        return number, kind, value, stop, stop
    if kind == BYTES:
        first, stop = span(buf, first, end)
    elif kind in _FIXED_SIZE:
        stop = first + _FIXED_SIZE[kind]
        if stop > end:
            raise BrokenError(first, "a fixed-size number is incomplete", short=end == len(buf))
    else:
        raise BrokenError(pos, f"wire type {kind} is not part of the format")
    return number, kind, first, stop, stop


def fields(
    buf: bytes | bytearray, pos: int, end: int, schema: Mapping[int, frozenset[int]]
) -> Iterator[tuple[int, int, int, int]]:
    """Yield (number, wire type, a, b), see `field`, for the fields that `schema` knows."""
    while pos < end:
        start = pos
        number, kind, a, b, pos = field(buf, pos, end)
        allowed = schema.get(number)
        if allowed is None:
            continue
        if kind not in allowed:
            raise BrokenError(start, f"field {number} has wire type {kind}")
        yield number, kind, a, b


_NUMBER_OF_KEY = dict(zip(range(8, 81, 8), range(1, 11), strict=True))
# The keys of number fields 1 to `last`, by `last`.
_NUMBER_KEYS = {last: frozenset(range(8, 8 * last + 1, 8)) for last in (2, 3, 4, 5, 10)}


def flat(buf: bytes | bytearray, a: int, b: int) -> list[int]:
    """Return the numbers that buf[a:b] reads as: keys and values in turn if all are numbers."""
    try:
        return varints(buf[a:b], a)
    except BrokenError:
        return [0]


def numbers(buf: bytes | bytearray, a: int, b: int, last: int) -> dict[int, int]:
    """Return the fields 1 to `last`, all unsigned varints, of the message buf[a:b], by number."""
    all_numbers = flat(buf, a, b)
    # When every key is that of a known number, keys and values alternate: no need to walk.
    keys = all_numbers[::2]
    if not len(all_numbers) & 1 and _NUMBER_KEYS[last].issuperset(keys):
        return dict(zip(map(_NUMBER_OF_KEY.__getitem__, keys), all_numbers[1::2], strict=True))
    schema = dict.fromkeys(range(1, last + 1), AS_VARINT)
    return {number: value for number, _, value, _ in fields(buf, a, b, schema)}
