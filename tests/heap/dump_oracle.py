"""A heap dump read record by record, in the plainest Python: what the reader is compared with."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

HEADER = b"go1.7 heap dump\n"

# The parts of each record: u a number, s bytes that are a name, c bytes that are contents (kept as
# their place and length), f pointer fields.
GRAMMAR = {
    1: "ucf",
    2: "su",
    3: "uusu",
    4: "uuuuuuuusuuuu",
    5: "uuucuuusf",
    6: "uuuussu",
    7: "uuuuu",
    8: "uu",
    9: "uuu",
    10: "u" * (24 + 256 + 1),
    11: "uuuuu",
    12: "ucf",
    13: "ucf",
    14: "uuuuuuu",
    15: "uuuuuu",
    17: "uu",
}


class Broken(Exception):
    """The content is no whole dump."""


class _Cursor:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.at = len(HEADER)

    def number(self) -> int:
        value = 0
        for shift in range(0, 70, 7):
            if self.at >= len(self.content):
                raise Broken
            byte = self.content[self.at]
            self.at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                if value >= 1 << 64:
                    raise Broken
                return value
        raise Broken

    def place(self) -> tuple[int, int]:
        size = self.number()
        at = self.at
        if size > len(self.content) - at:
            raise Broken
        self.at += size
        return at, size

    def name(self) -> str:
        at, size = self.place()
        return self.content[at : at + size].decode("utf-8", "replace")

    def fields(self) -> list[int]:
        offsets = []
        while kind := self.number():
            if kind > 3:
                raise Broken
            offsets.append(self.number())
        return offsets

    def part(self, kind: str) -> Any:
        return {"u": self.number, "s": self.name, "c": self.place, "f": self.fields}[kind]()


def records(content: bytes) -> Iterator[tuple[int, list[Any]]]:
    """Yield the tag and the parts of each record, up to the last (0), or raise Broken."""
    if not content.startswith(HEADER):
        raise Broken
    cursor = _Cursor(content)
    while True:
        tag = cursor.number()
        if tag == 0:
            yield 0, []
            return
        if tag == 16:
            bucket, size, depth = cursor.number(), cursor.number(), cursor.number()
            frames = [(cursor.name(), cursor.name(), cursor.number()) for _ in range(depth)]
            yield 16, [bucket, size, frames, cursor.number(), cursor.number()]
            continue
        if tag not in GRAMMAR:
            raise Broken
        yield tag, [cursor.part(kind) for kind in GRAMMAR[tag]]


def phantoms(
    objects: list[tuple[int, int, list[int]]], *, has_bitmap: bool, has_marks: bool
) -> set[int]:
    """Return the addresses of slots that lie where the runtime keeps bitmap or marks.

    `objects` are address, size and pointer offsets.
    """
    pages: dict[int, list[tuple[int, int, list[int]]]] = {}
    for slot in objects:
        pages.setdefault(slot[0] // 8192, []).append(slot)
    found = set()
    for slots in pages.values():
        size = slots[0][1]
        if size > 512 or not has_bitmap:
            continue
        usable = 8192 - (128 if has_marks and size >= 16 else 0)
        if any(pointers for at, _, pointers in slots if at % 8192 + size <= usable - 128):
            usable -= 128
        found |= {at for at, _, _ in slots if at % 8192 + size > usable}
    return found
