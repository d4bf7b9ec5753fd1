"""A writer of Go's tables of values by program counter."""

from __future__ import annotations

from wire import varint

Rows = list[tuple[int, int]]


def pc_table(rows: Rows) -> bytes:
    """Return the table in which each (value, units of code) holds in turn."""
    out, before = b"", -1
    for value, units in rows:
        delta = value - before
        out += varint((delta << 1) ^ (delta >> 63)) + varint(units)
        before = value
    return out + b"\0"
