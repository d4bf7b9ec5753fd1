"""Numbers and fields as protocol buffers, heap dumps and Go's tables write them."""

from __future__ import annotations


def varint(value: int) -> bytes:
    """Return the unsigned varint of `value`, which may be negative: then of its 64 bits."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def number(tag: int, value: int) -> bytes:
    """Return the field `tag` of a protocol buffer with a number in it."""
    return varint(tag << 3) + varint(value)


def message(tag: int, content: bytes) -> bytes:
    """Return the field `tag` of a protocol buffer with bytes, a text or a message in it."""
    return varint(tag << 3 | 2) + varint(len(content)) + content
