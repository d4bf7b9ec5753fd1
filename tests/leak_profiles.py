"""Profiles of programs that leak, in pprof's format, for tests that need series of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

HEAP = (
    ("alloc_objects", "count"), ("alloc_space", "bytes"),
    ("inuse_objects", "count"), ("inuse_space", "bytes"),
)  # fmt: skip
Place = tuple[str, str, int]  # function, file, line


@dataclass(frozen=True, kw_only=True)
class Use:
    """What a profile says of one stack: objects of `size` bytes, in use and ever allocated."""

    stack: Sequence[Place]
    size: int
    live: int
    allocated: int


def heap_profile(uses: Iterable[Use], *, rate: int = 1) -> bytes:
    """Return a heap profile of `uses`."""
    samples = [
        (one.stack, (one.allocated, one.allocated * one.size, one.live, one.live * one.size),
         one.size)
        for one in uses
    ]  # fmt: skip
    return _profile(HEAP, samples, period=rate)


def goroutine_profile(counts: Mapping[tuple[Place, ...], int], kind: str = "goroutine") -> bytes:
    """Return a goroutine profile with so many goroutines of each stack."""
    samples = [(stack, (count,), 0) for stack, count in counts.items()]
    return _profile(((kind, "count"),), samples, period=1)


def _profile(
    types: Sequence[tuple[str, str]],
    samples: Sequence[tuple[Sequence[Place], Sequence[int], int]],
    *,
    period: int,
) -> bytes:
    strings, places, parts = [""], [], []

    def text(word: str) -> int:
        if word not in strings:
            strings.append(word)
        return strings.index(word)

    for kind, unit in types:
        parts.append(_part(1, _number(1, text(kind)) + _number(2, text(unit))))
    for stack, values, size in samples:
        places += [place for place in stack if place not in places]
        content = _part(1, b"".join(_varint(places.index(place) + 1) for place in stack))
        content += _part(2, b"".join(map(_varint, values)))
        if size:
            content += _part(3, _number(1, text("bytes")) + _number(3, size))
        parts.append(_part(2, content))
    for number, (function, file, line) in enumerate(places, 1):
        names = _number(2, text(function)) + _number(3, text(function)) + _number(4, text(file))
        parts.append(_part(5, _number(1, number) + names))
        lines = _part(4, _number(1, number) + _number(2, line))
        parts.append(_part(4, _number(1, number) + lines))
    parts.append(_number(12, period))
    return b"".join([*parts, *(_part(6, word.encode()) for word in strings)])


def memstats(
    *, heap: int = 1 << 20, mapped: int = 1 << 21, collections: int = 0, ends_ns: Sequence[int] = ()
) -> bytes:
    """Return what /debug/pprof/heap?debug=1 has at its end; `ends_ns` are collections' ends."""
    times = [0] * 256
    for number, end in enumerate(ends_ns, collections - len(ends_ns)):
        times[number % 256] = end
    lines = {
        "Sys": mapped + 4096, "HeapAlloc": heap, "HeapReleased": 4096, "HeapObjects": 10,
        "Stack": "8192 / 65536", "LastGC": ends_ns[-1] if ends_ns else 0,
        "PauseEnd": f"[{' '.join(map(str, times))}]", "NumGC": collections, "MaxRSS": 1 << 22,
    }  # fmt: skip
    said = "".join(f"# {name} = {value}\n" for name, value in lines.items())
    return f"heap profile: 0: 0 [0: 0] @ heap/524288\n\n\n# runtime.MemStats\n{said}".encode()


def _varint(value: int) -> bytes:
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*out, value])


def _number(tag: int, value: int) -> bytes:
    return _varint(tag << 3) + _varint(value)


def _part(tag: int, content: bytes) -> bytes:
    return _varint(tag << 3 | 2) + _varint(len(content)) + content
