"""Retained sizes as a pprof profile: `cum` of a frame is what it retains.

A stack is a way down the dominator tree, from a root to objects of one type; its value is their
own size.  Whatever opens pprof files shows it as a flame graph.  Format: profile.proto of
google/pprof, which needs no mapping or address.
"""

from __future__ import annotations

import gzip
from collections.abc import Iterable, Sequence

from stackward.diagnose.heap_stacks import HeldStack

_SAMPLE_TYPE, _SAMPLE, _LOCATION, _FUNCTION, _STRING = 1, 2, 4, 5, 6
_TIME, _COMMENT, _DEFAULT_TYPE = 9, 13, 14


def heap_pprof(stacks: Iterable[HeldStack], *, comments: Sequence[str], time_ns: int = 0) -> bytes:
    """Return the gzipped profile with sample types inuse_objects and inuse_space."""
    strings, functions = _Numbers(first=""), _Numbers()
    parts = [
        _message(_SAMPLE_TYPE, _value_type(strings, "inuse_objects", "count")),
        _message(_SAMPLE_TYPE, _value_type(strings, "inuse_space", "bytes")),
    ]
    for one in stacks:
        locations = b"".join(_varint(functions(label) + 1) for label in one.labels)
        values = _varint(one.objects_count) + _varint(one.bytes)
        parts.append(_message(_SAMPLE, _message(1, locations) + _message(2, values)))
    for label, number in functions.items():
        identity = _number(1, number + 1)
        line = _message(4, _number(1, number + 1))
        parts.append(_message(_LOCATION, identity + line))
        name = strings(label)
        parts.append(_message(_FUNCTION, identity + _number(2, name) + _number(3, name)))
    notes = [_number(_COMMENT, strings(text)) for text in comments]
    default = _number(_DEFAULT_TYPE, strings("inuse_space"))
    table = [_message(_STRING, text.encode("utf-8", "replace")) for text, _ in strings.items()]
    body = b"".join([*parts, *table, _number(_TIME, time_ns), default, *notes])
    return gzip.compress(body, mtime=0)


class _Numbers:
    """Numbers for texts, in the order in which they come."""

    def __init__(self, *, first: str | None = None) -> None:
        self._found: dict[str, int] = {} if first is None else {first: 0}

    def __call__(self, text: str) -> int:
        return self._found.setdefault(text, len(self._found))

    def items(self) -> Iterable[tuple[str, int]]:
        return self._found.items()


def _value_type(strings: _Numbers, kind: str, unit: str) -> bytes:
    return _number(1, strings(kind)) + _number(2, strings(unit))


def _varint(value: int) -> bytes:
    found = bytearray()
    while value > 0x7F:
        found.append(value & 0x7F | 0x80)
        value >>= 7
    found.append(value)
    return bytes(found)


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value) if value else b""


def _message(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content
