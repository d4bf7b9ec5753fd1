"""Profiles of programs that leak, in pprof's format, for tests that need series of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from wire import message, number, varint

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
        parts.append(message(1, number(1, text(kind)) + number(2, text(unit))))
    for stack, values, size in samples:
        places += [place for place in stack if place not in places]
        content = message(1, b"".join(varint(places.index(place) + 1) for place in stack))
        content += message(2, b"".join(map(varint, values)))
        if size:
            content += message(3, number(1, text("bytes")) + number(3, size))
        parts.append(message(2, content))
    for row, (function, file, line) in enumerate(places, 1):
        names = number(2, text(function)) + number(3, text(function)) + number(4, text(file))
        parts.append(message(5, number(1, row) + names))
        lines = message(4, number(1, row) + number(2, line))
        parts.append(message(4, number(1, row) + lines))
    parts.append(number(12, period))
    return b"".join([*parts, *(message(6, word.encode()) for word in strings)])


def memstats(
    *, heap: int = 1 << 20, mapped: int = 1 << 21, collections: int = 0, ends_ns: Sequence[int] = ()
) -> bytes:
    """Return what /debug/pprof/heap?debug=1 has at its end; `ends_ns` are collections' ends."""
    times = [0] * 256
    for row, end in enumerate(ends_ns, collections - len(ends_ns)):
        times[row % 256] = end
    lines = {
        "Sys": mapped + 4096, "HeapAlloc": heap, "HeapReleased": 4096, "HeapObjects": 10,
        "Stack": "8192 / 65536", "LastGC": ends_ns[-1] if ends_ns else 0,
        "PauseEnd": f"[{' '.join(map(str, times))}]", "NumGC": collections, "MaxRSS": 1 << 22,
    }  # fmt: skip
    said = "".join(f"# {name} = {value}\n" for name, value in lines.items())
    return f"heap profile: 0: 0 [0: 0] @ heap/524288\n\n\n# runtime.MemStats\n{said}".encode()
