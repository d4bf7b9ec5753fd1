"""The name of a place within a value: `.cache.entries[3].key`."""

from __future__ import annotations

from collections.abc import Sequence

from stackward.binary.types import GoType, Kind

_WORD = 8
_HEADERS = {
    Kind.SLICE: ("", ".len", ".cap"),
    Kind.STRING: ("", ".len"),
    Kind.INTERFACE: (".type", ""),
}
_DEEPEST = 64


def field_path(types: Sequence[GoType], row: int, offset_bytes: int) -> str:
    """Return how Go source names the place at `offset_bytes` of a value of type `types[row]`.

    An array of such values (the backing array of a slice) is indexed first.  "" is the value
    itself; where the type does not reach or is not known, the offset is given: `+24`.
    """
    if row < 0:
        return f"+{offset_bytes}" if offset_bytes else ""
    size = types[row].size_bytes
    if size and offset_bytes >= size:
        index, rest = divmod(offset_bytes, size)
        return f"[{index}]{_within(types, row, rest)}"
    return _within(types, row, offset_bytes)


def type_at(types: Sequence[GoType], row: int, offset_bytes: int) -> tuple[int, int]:
    """Return the innermost type that lies at `offset_bytes` of such a value, and the rest.

    An array of such values (the backing array of a slice) goes on for as long as one asks; -1 where
    the type is not known.
    """
    if row < 0:
        return -1, offset_bytes
    offset = offset_bytes % types[row].size_bytes if types[row].size_bytes else offset_bytes
    for _ in range(_DEEPEST):
        step = _step(types, row, offset)
        if step is None:
            break
        _, row, offset = step
    return row, offset


def field_span(types: Sequence[GoType], row: int, offset_bytes: int) -> tuple[int, int]:
    """Return where the innermost field of a struct that `offset_bytes` is in begins and ends.

    Elements of an array are not told apart, as code that stores into one names the whole.
    """
    begin = 0
    while row >= 0 and types[row].kind == Kind.STRUCT:
        step = _step(types, row, offset_bytes - begin)
        if step is None:
            break
        _, row, rest = step
        begin = offset_bytes - rest
    return begin, begin + (types[row].size_bytes if row >= 0 else 0)


def _within(types: Sequence[GoType], row: int, offset: int) -> str:
    parts: list[str] = []
    for _ in range(_DEEPEST):
        step = _step(types, row, offset)
        if step is None:
            break
        name, row, offset = step
        parts.append(name)
    last = types[row] if row >= 0 else None
    if last is not None and last.kind in _HEADERS and offset % _WORD == 0:
        words = _HEADERS[Kind(last.kind)]
        if offset // _WORD < len(words):
            parts.append(words[offset // _WORD])
            offset = 0
    return "".join(parts) + (f"+{offset}" if offset else "")


def _step(types: Sequence[GoType], row: int, offset: int) -> tuple[str, int, int] | None:
    """Return the name of the part that `offset` lies in, the part's type and the rest."""
    if row < 0:
        return None
    whole = types[row]
    if whole.kind == Kind.ARRAY and whole.element >= 0 and whole.length > 0:
        size = types[whole.element].size_bytes
        if size and offset < size * whole.length:
            return f"[{offset // size}]", whole.element, offset % size
    if whole.kind == Kind.STRUCT:
        for one in reversed(whole.fields):
            if one.offset_bytes <= offset < one.offset_bytes + types[one.type].size_bytes:
                return f".{one.name}", one.type, offset - one.offset_bytes
    return None
