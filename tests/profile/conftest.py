"""A writer of profile.proto for tests, kept apart from the readers it checks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

import pytest

from wire import message, number, varint

HEAP_TYPES = (
    ("alloc_objects", "count"),
    ("alloc_space", "bytes"),
    ("inuse_objects", "count"),
    ("inuse_space", "bytes"),
)


@dataclass
class Writer:
    """Gathers the parts of one profile; strings are numbered as they come."""

    types: tuple[tuple[str, str], ...] = HEAP_TYPES
    strings: list[str] = field(default_factory=lambda: [""])
    parts: list[bytes] = field(default_factory=list)

    def string(self, text: str) -> int:
        if text not in self.strings:
            self.strings.append(text)
        return self.strings.index(text)

    def part(self, tag: int, content: bytes) -> Writer:
        self.parts.append(message(tag, content))
        return self

    def plain(self, tag: int, value: int) -> Writer:
        self.parts.append(number(tag, value))
        return self

    def function(
        self, ident: int, name: str, *, system: str | None = None, file: str = "", start: int = 0
    ) -> Writer:
        shown = name if system is None else system
        content = number(1, ident) + number(2, self.string(name)) + number(3, self.string(shown))
        return self.part(5, content + number(4, self.string(file)) + number(5, start))

    def location(
        self, ident: int, *lines: tuple[int, int], mapping: int = 0, address: int = 0
    ) -> Writer:
        content = number(1, ident) + number(2, mapping) + number(3, address)
        for function, line in lines:
            content += message(4, number(1, function) + number(2, line))
        return self.part(4, content)

    def mapping(self, ident: int, file: str, *, start: int = 0, limit: int = 0) -> Writer:
        content = number(1, ident) + number(2, start) + number(3, limit)
        return self.part(3, content + number(5, self.string(file)) + number(7, 1))

    def sample(
        self, stack: Iterable[int], values: Iterable[int], *, bytes_label: int = 0
    ) -> Writer:
        content = message(1, b"".join(map(varint, stack)))
        content += message(2, b"".join(map(varint, values)))
        if bytes_label:
            label = number(1, self.string("bytes")) + number(3, bytes_label)
            content += message(3, label)
        return self.part(2, content)

    def raw(self) -> bytes:
        types = [
            message(1, number(1, self.string(t)) + number(2, self.string(u))) for t, u in self.types
        ]
        strings = [message(6, text.encode()) for text in self.strings]
        return b"".join([*types, *self.parts, *strings])


@pytest.fixture
def writer() -> Callable[..., Writer]:
    return Writer


@pytest.fixture
def proto() -> Proto:
    return Proto()


class Proto:
    """The wire encoders, for tests that build bytes by hand."""

    varint = staticmethod(varint)
    number = staticmethod(number)
    message = staticmethod(message)


@pytest.fixture
def service(writer: Callable[..., Writer]) -> Writer:
    """main calls work, which calls make at two places; make is inlined at the first."""
    made = writer()
    made.function(1, "main.main", file="main.go", start=3)
    made.function(2, "main.work", file="work.go", start=10)
    made.function(3, "main.make", file="work.go", start=30)
    made.mapping(1, "/srv/bin/app", start=0x400000, limit=0x500000)
    made.location(1, (1, 5), mapping=1, address=0x400100)
    made.location(2, (3, 31), (2, 12), mapping=1, address=0x400200)
    made.location(3, (2, 14), mapping=1, address=0x400300)
    made.location(4, (3, 32), mapping=1, address=0x400400)
    made.sample([2, 1], [10, 480, 2, 96], bytes_label=48)
    made.sample([4, 3, 1], [1, 1024, 1, 1024], bytes_label=1024)
    made.sample([2, 1], [5, 80, 0, 0], bytes_label=16)
    return made
