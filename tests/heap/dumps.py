"""Heap dumps made of Python objects: a small model of the runtime's heap, and its writer.

    heap = DumpBuilder()
    leaf = heap.object(16)
    list = heap.object(32, pointers={8: leaf}, words={0: 7})
    heap.point(leaf, 0, list)                       # a cycle: the word at 0 is a pointer, too
    heap.bss({0: list})
    heap.goroutine(1, "chan receive", [Frame("main.wait", pointers={8: leaf})])
    content = heap.build()

Objects lie in spans as the runtime's do: small ones in pages of 8 KiB for their size and for
whether they have pointers, whose ends hold the bitmap and the marks.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from wire import varint

HEADER = b"go1.7 heap dump\n"
PAGE = 8192
ARENA = 0xC000000000
DATA_ADDRESS = 0x600000
BSS_ADDRESS = 0x700000
STACK_ADDRESS = 0x7F0000000000
MEMSTATS = 24


def numbers(*values: int) -> bytes:
    """Return the varints of `values`."""
    return b"".join(map(varint, values))


def text(value: str | bytes) -> bytes:
    """Return a name or contents, with their length before them."""
    raw = value.encode() if isinstance(value, str) else value
    return varint(len(raw)) + raw


def fields(offsets: Sequence[int]) -> bytes:
    """Return pointer fields at `offsets`, and their end."""
    return b"".join(numbers(1, offset) for offset in offsets) + b"\0"


def contents(size: int, *words: Mapping[int, int], raw: bytes = b"") -> bytes:
    """Return `size` bytes: `raw`, then zeros, with 64-bit words at offsets."""
    out = bytearray(raw.ljust(size, b"\0"))
    for part in words:
        for offset, value in part.items():
            struct.pack_into("<Q", out, offset, value & ((1 << 64) - 1))
    assert len(out) == size, "a word or the contents go beyond the size"
    return bytes(out)


@dataclass
class Slot:
    """An object; `pointers` and `words` map offsets to values, pointers being in its bitmap."""

    address: int
    size: int
    pointers: dict[int, int] = field(default_factory=dict)
    words: dict[int, int] = field(default_factory=dict)
    raw: bytes = b""

    def record(self) -> bytes:
        content = contents(self.size, self.words, self.pointers, raw=self.raw)
        return numbers(1, self.address) + text(content) + fields(sorted(self.pointers))


@dataclass
class Frame:
    """A stack frame, innermost first; offsets count from its lowest address."""

    function: str
    pointers: dict[int, int] = field(default_factory=dict)
    words: dict[int, int] = field(default_factory=dict)
    size: int = 64
    entry: int = 0x401000
    pc: int = 0x401010
    raw: bytes = b""


@dataclass
class Span:
    """A span of slots of one size; `is_scan` where its objects have pointers."""

    address: int
    size: int
    is_scan: bool
    limit: int
    slots: dict[int, Slot] = field(default_factory=dict)


class DumpBuilder:
    """Collects what a dump is to hold, and writes it."""

    def __init__(
        self,
        *,
        version: str = "go1.27.3",
        has_bitmap: bool = True,
        has_marks: bool = True,
        goarch: str = "amd64",
        arena: int = ARENA,
    ) -> None:
        self.version = version
        self.goarch = goarch
        self.arena = arena
        self.has_bitmap = has_bitmap
        self.has_marks = has_marks
        self.spans: list[Span] = []
        self.goroutines: list[bytes] = []
        self.types: list[bytes] = []
        self.finalizers: list[bytes] = []
        self.buckets: list[bytes] = []
        self.samples: list[bytes] = []
        self.other_roots: list[bytes] = []
        self.segments: dict[str, tuple[int, int, dict[int, int], dict[int, int]]] = {
            "data": (DATA_ADDRESS, 64, {}, {}),
            "bss": (BSS_ADDRESS, 64, {}, {}),
        }
        self.memstats: dict[int, int] = {}
        self._next_page = arena
        self._next_stack = STACK_ADDRESS
        self._slots: dict[int, Slot] = {}

    def object(
        self,
        size: int,
        *,
        pointers: Mapping[int, int] | None = None,
        words: Mapping[int, int] | None = None,
        raw: bytes = b"",
        is_scan: bool | None = None,
    ) -> int:
        """Return the address of a new object of `size` bytes, a multiple of 8.

        `is_scan` tells that it will get pointers later, by `point`.
        """
        assert size % 8 == 0
        assert size >= 8
        span = self._span(size, bool(pointers) if is_scan is None else is_scan)
        address = span.address + len(span.slots) * size
        slot = Slot(address, size, dict(pointers or {}), dict(words or {}), raw)
        span.slots[address] = self._slots[address] = slot
        return address

    def _span(self, size: int, is_scan: bool) -> Span:
        for span in reversed(self.spans):
            alike = span.size == size and span.is_scan == is_scan
            if alike and (len(span.slots) + 1) * size <= span.limit:
                return span
        pages = 1 if size <= PAGE else -(-size // PAGE)
        limit = pages * PAGE
        if size <= 512:
            limit -= 128 * (self.has_bitmap and is_scan)
            limit -= 128 * (self.has_marks and size >= 16)
        span = Span(self._next_page, size, is_scan, limit)
        self._next_page += pages * PAGE
        self.spans.append(span)
        return span

    def skip_pages(self, count: int) -> None:
        """Leave a hole in the address space."""
        self._next_page += count * PAGE

    def point(self, holder: int, offset: int, target: int) -> None:
        """Make the word of object `holder` at `offset` a pointer to `target`."""
        self._slots[holder].pointers[offset] = target

    def free(self, address: int) -> None:
        """Take the object at `address` away; its slot stays empty."""
        slot = self._slots.pop(address)
        for span in self.spans:
            if span.slots.get(address) is slot:
                span.slots[address] = Slot(address, 0)

    def data(self, pointers: Mapping[int, int], words: Mapping[int, int] | None = None) -> None:
        """Put globals at offsets of the data segment."""
        self._globals("data", pointers, words or {})

    def bss(self, pointers: Mapping[int, int], words: Mapping[int, int] | None = None) -> None:
        """Put globals at offsets of the bss segment."""
        self._globals("bss", pointers, words or {})

    def _globals(self, name: str, pointers: Mapping[int, int], words: Mapping[int, int]) -> None:
        address, size, old_pointers, old_words = self.segments[name]
        end = max([size, *(offset + 8 for offset in (*pointers, *words))])
        self.segments[name] = (address, end, {**old_pointers, **pointers}, {**old_words, **words})

    def goroutine(
        self,
        goid: int,
        wait_reason: str = "",
        frames: Sequence[Frame] = (),
        *,
        address: int = 0,
        status: int = 4,
        created_by_pc: int = 0x402000,
        is_system: bool = False,
        wait_since_ns: int = 0,
        context: int = 0,
        defers: Sequence[Sequence[int]] = (),
        panics: Sequence[Sequence[int]] = (),
    ) -> list[int]:
        """Add a goroutine with its stack; return the addresses (sp) of its frames.

        `defers` are rows of d, sp, pc, fn, code, link; `panics` of p, type, data, link.
        """
        places = []
        sp = self._next_stack
        for frame in frames:
            places.append(sp)
            sp += frame.size
        self._next_stack = sp + PAGE
        out = numbers(4, address, places[0] if places else 0, goid, created_by_pc, status)
        out += numbers(is_system, 0, wait_since_ns) + text(wait_reason) + numbers(context, 0, 0, 0)
        child = 0
        for depth, (frame, place) in enumerate(zip(frames, places, strict=True)):
            content = contents(frame.size, frame.words, frame.pointers, raw=frame.raw)
            out += numbers(5, place, depth, child) + text(content)
            out += numbers(frame.entry, frame.pc, frame.pc) + text(frame.function)
            out += fields(sorted(frame.pointers))
            child = place
        for d, *rest in defers:
            out += numbers(14, d, address, *rest)
        for p, arg_type, arg_data, link in panics:
            out += numbers(15, p, address, arg_type, arg_data, 0, link)
        self.goroutines.append(out)
        return places

    def type(self, address: int, size: int, name: str, *, is_indirect: bool = True) -> None:
        """Add a type record."""
        self.types.append(numbers(3, address, size) + text(name) + numbers(is_indirect))

    def itab(self, address: int, type_address: int) -> None:
        """Add an itab record."""
        self.types.append(numbers(8, address, type_address))

    def finalizer(
        self,
        target: int,
        function: int = 0,
        *,
        code_pc: int = 0x403000,
        arg_type: int = 0,
        object_type: int = 0,
        is_queued: bool = False,
    ) -> None:
        """Add a finalizer of the object at `target`."""
        tag = 11 if is_queued else 7
        self.finalizers.append(numbers(tag, target, function, code_pc, arg_type, object_type))

    def other_root(self, description: str, target: int) -> None:
        """Add a root of another kind."""
        self.other_roots.append(varint(2) + text(description) + varint(target))

    def bucket(
        self,
        address: int,
        size: int,
        frames: Sequence[tuple[str, str, int]],
        *,
        allocs: int = 1,
        frees: int = 0,
    ) -> None:
        """Add an allocation stack: function, file and line of each frame, innermost first."""
        out = numbers(16, address, size, len(frames))
        for function, file, line in frames:
            out += text(function) + text(file) + varint(line)
        self.buckets.append(out + numbers(allocs, frees))

    def sample(self, target: int, bucket: int) -> None:
        """Say that the object at `target` was sampled, with the stack of `bucket`."""
        self.samples.append(numbers(17, target, bucket))

    def objects(self) -> list[Slot]:
        """Return the objects by address."""
        return [self._slots[address] for address in sorted(self._slots)]

    def params(self) -> bytes:
        """Return the record of parameters."""
        end = max(self._next_page, self.arena + (64 << 20))
        out = numbers(6, 0, 8, self.arena, end)
        return out + text(self.goarch) + text(self.version) + varint(2)

    def statistics(self) -> bytes:
        """Return the record of statistics, which fits the objects."""
        values = [0] * (MEMSTATS + 256 + 1)
        total = sum(slot.size for slot in self._slots.values())
        values[0] = values[6] = total
        values[11] = len(self._slots)
        for index, value in self.memstats.items():
            values[index] = value
        return numbers(10, *values)

    def span_records(self, span: Span) -> bytes:
        """Return the records of a span's objects, and of what the runtime takes for objects."""
        out = b"".join(slot.record() for _, slot in sorted(span.slots.items()) if slot.size)
        if span.size <= 512:
            first = span.address + span.limit // span.size * span.size
            for address in range(first, span.address + PAGE - span.size + 1, span.size):
                out += Slot(address, span.size, raw=b"\xff" * span.size).record()
        return out

    def build(self, *, spans: Sequence[int] | None = None, is_ended: bool = True) -> bytes:
        """Return the dump; `spans` is the order in which they are written."""
        order = range(len(self.spans)) if spans is None else spans
        parts = [HEADER, self.params(), *self.types]
        parts += [self.span_records(self.spans[index]) for index in order]
        parts += self.other_roots
        parts += self.goroutines
        parts.append(numbers(9, 0x800000, 0, 4321))
        for tag, (address, size, pointers, words) in zip(
            (12, 13), self.segments.values(), strict=True
        ):
            content = contents(size, words, pointers)
            parts.append(numbers(tag, address) + text(content) + fields(sorted(pointers)))
        parts += [*self.finalizers, self.statistics(), *self.buckets, *self.samples]
        return b"".join(parts) + (b"\0" if is_ended else b"")
