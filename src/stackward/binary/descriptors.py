"""Type descriptors: what the runtime itself knows of each type, stripped programs included.

Layout: internal/abi/type.go, iface.go and map*.go, 64-bit, Go 1.24 to 1.27.  The linker lists the
unnamed types (before Go 1.27 in a table of offsets, since then by laying them in a row) and the
interface tables.  From there elements, fields, parameters and methods lead to most named types.
What only code refers to, as closures or `new(T)` of a type that no interface ever holds, is
recognized by its form.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from stackward.binary.elf import HIGHEST_ADDRESS, Image, bad_binary
from stackward.binary.moduledata import ModuleData, minor_release
from stackward.binary.types import Kind
from stackward.core import StackwardError

_POINTER = 8
_HEAD = struct.Struct("<QQIBBBBQQii")
_HEAD_SIZE = 48
_UNCOMMON = struct.Struct("<iHHII")
_METHOD = struct.Struct("<iiii")
_UNCOMMON_FLAG, _EXTRA_STAR, _NAMED, _DIRECT = 1, 2, 4, 32
_KIND_MASK = 31
_KNOWN_FLAGS = 63
# Size of what is special to a kind, head included.
_BASES = {
    Kind.ARRAY: 72,
    Kind.CHAN: 64,
    Kind.FUNC: 56,
    Kind.INTERFACE: 80,
    Kind.POINTER: 56,
    Kind.SLICE: 56,
    Kind.STRUCT: 80,
}
# Sizes of values by kind, 0 where they vary.
_SIZES = np.array(
    [0, 1, 8, 1, 2, 4, 8, 8, 1, 2, 4, 8, 8, 4, 8, 8, 16, 0, 8, 8, 16, 8, 8, 24, 16, 0, 8] + [0] * 5,
    np.uint64,
)
_MAP_BASES = {"buckets": 88, "swiss": 112, "swiss-strides": 136}
_FIELD_SIZE, _IMETHOD_SIZE, _ITAB_SIZE = 24, 8, 24
_LONGEST_SHIFT = 21
_EXPORTED, _TAGGED, _PACKAGED, _EMBEDDED = 1, 2, 4, 8
_MOST_PARTS = 1 << 20
_LARGEST = 1 << 50  # what the compiler allows a type to have (types.MaxWidth)
_UNREACHABLE = (0, 0xFFFFFFFF, -1)


class NameRecord(NamedTuple):
    """A name, the tag of a struct's field, and what the name is of."""

    text: str
    tag: str = ""
    is_exported: bool = False
    is_embedded: bool = False
    package: int = 0  # offset of the name of another package than the type's


@dataclass(slots=True)
class Descriptor:
    """One descriptor as it lies in the file; all references are addresses, 0 for none."""

    address: int
    kind: int
    size_bytes: int
    pointer_bytes: int
    flags: int
    is_direct: bool
    text: str  # as reflect.Type.String prints it
    package: str = ""
    end: int = 0
    element: int = 0
    key: int = 0
    group: int = 0
    length: int = 0
    direction: int = 0
    inputs: tuple[int, ...] = ()
    outputs: tuple[int, ...] = ()
    is_variadic: bool = False
    fields: tuple[tuple[NameRecord, int, int], ...] = ()  # name, type, offset
    methods: tuple[tuple[str, int], ...] = ()  # of an interface: qualified name, type
    others: tuple[int, ...] = ()  # pointer to this, types of methods


@dataclass(slots=True)
class _Names:
    """Name records: flags, length, text, tag (abi.Name)."""

    memory: _Memory
    known: dict[int, NameRecord] = field(default_factory=dict)

    def at(self, address: int) -> NameRecord:
        """Return the record at `address`, each decoded once."""
        found = self.known.get(address)
        if found is None:
            found = self.known[address] = self._decoded(address)
        return found

    def _decoded(self, address: int) -> NameRecord:
        if address == 0:
            return NameRecord("")
        data, at, end = self.memory.rest(address)
        flags = data[at]
        text, at = _sized_text(data, at + 1, end)
        tag, at = _sized_text(data, at, end) if flags & _TAGGED else ("", at)
        package = int.from_bytes(data[at : at + 4], "little") if flags & _PACKAGED else 0
        return NameRecord(text, tag, bool(flags & _EXPORTED), bool(flags & _EMBEDDED), package)


def _sized_text(data: bytes, at: int, end: int) -> tuple[str, int]:
    """Return the length-prefixed text at `at`, and the offset behind it."""
    size = shift = 0
    while at < end and shift <= _LONGEST_SHIFT:
        byte = data[at]
        at += 1
        size |= (byte & 0x7F) << shift
        shift += 7
        if byte < 0x80:
            if at + size > end:
                break
            return data[at : at + size].decode("utf-8", "replace"), at + size
    raise bad_binary("a type's name leaves its segment")


class _Memory:
    """The loaded segments as bytes, with what the dynamic loader would relocate."""

    def __init__(self, image: Image) -> None:
        self._spans: list[tuple[int, int, bytes]] = []
        for s in image.segments:
            if s.executable and len(image.segments) > 1:
                continue
            data = bytearray(image.content[s.offset : s.offset + s.size])
            _relocate(data, s.address, image)
            self._spans.append((s.address, s.address + len(data), bytes(data)))
        self._last = self._spans[0] if self._spans else (0, 0, b"")

    def rest(self, address: int) -> tuple[bytes, int, int]:
        """Return the bytes of the segment that holds `address`, its offset there, and their end."""
        low, high, data = self._last
        if not low <= address < high:
            for span in self._spans:
                if span[0] <= address < span[1]:
                    self._last = low, high, data = span
                    break
            else:
                raise bad_binary(f"address {address:#x} is not in the file")
        return data, address - low, high - low

    def read(self, address: int, size: int) -> tuple[bytes, int]:
        """Return bytes and an offset from which `size` bytes can be read."""
        data, at, end = self.rest(address)
        if at + size > end:
            raise bad_binary(f"address {address:#x} with {size} bytes is not in the file")
        return data, at


def _relocate(data: bytearray, start: int, image: Image) -> None:
    end = start + len(data)
    first, last = np.searchsorted(image.relative_at, np.array([start, end], np.uint64)).tolist()
    places = (image.relative_at[first:last] - np.uint64(start)).astype(np.int64)
    inside = (places % _POINTER == 0) & (places + _POINTER <= len(data))
    words = np.frombuffer(data, "<u8", len(data) // _POINTER)
    words[places[inside] // _POINTER] = image.relative_to[first:last][inside]


class Descriptors:
    """Decodes descriptors by address, each once."""

    def __init__(self, image: Image, module: ModuleData, go_version: str) -> None:
        self.module = module
        self.known: dict[int, Descriptor] = {}
        self._memory = _Memory(image)
        self._names = _Names(self._memory)
        if "noswissmap" in go_version:
            self.map_layout = "buckets"
        else:
            self.map_layout = "swiss" if minor_release(go_version) < 27 else "swiss-strides"

    def read_all(self, extra: Iterable[int] = ()) -> None:
        """Decode all descriptors that can be found, and those at the addresses `extra`."""
        module = self.module
        if module.row_end:
            self._walk(module.types + _POINTER, module.row_end)
        self.close([t for made in list(self.known.values()) for t in references(made)])
        self.close(module.types + offset for offset in module.typelinks)
        self.close([*self._itab_types(), *extra])
        for address in self._recognized():
            self.try_close(address)

    def _walk(self, at: int, end: int) -> None:
        while at < end:
            self.known[at] = made = self._decoded(at)
            at = made.end + 7 & ~7

    def _itab_types(self) -> list[int]:
        """Return the interfaces and types of the interface tables."""
        found: list[int] = []
        for itab in self.module.itablinks:
            data, at = self._memory.read(itab, 2 * _POINTER)
            found += struct.unpack_from("<QQ", data, at)
        itab = self.module.itabs
        while itab < self.module.itabs_end:
            interface, concrete, _, function = self._words(itab, 4)
            found += (interface, concrete)
            self.close([interface])
            if interface not in self.known:
                raise bad_binary(f"an interface table at address {itab:#x} has no interface")
            # The list of functions has one place even for no method.
            count = len(self.known[interface].methods) if function else 1
            itab += _ITAB_SIZE + _POINTER * max(count, 1)
        return found

    def try_close(self, address: int) -> bool:
        """Decode the descriptor at `address` as `close` does; nothing if there is none."""
        before = len(self.known)
        try:
            self.close([address])
        except StackwardError:
            for wrong in list(self.known)[before:]:
                del self.known[wrong]
        return address in self.known

    def _recognized(self) -> list[int]:
        """Return the addresses at which something has the form of a descriptor."""
        module = self.module
        size = module.types_end - module.types & ~(_POINTER - 1)
        data, at = self._memory.read(module.types, size)
        rows = np.frombuffer(data, np.uint8, size, at)
        found = _form(rows, module) * _POINTER + module.types
        return [address for address in found.tolist() if address not in self.known]

    def close(self, addresses: Iterable[int]) -> None:
        """Decode the descriptors at `addresses` and all that they lead to."""
        waiting = list(addresses)
        while waiting:
            address = waiting.pop()
            if address and address not in self.known:
                self.known[address] = made = self._decoded(address)
                waiting += references(made)

    def _decoded(self, address: int) -> Descriptor:
        if address % _POINTER or not self.module.types < address < self.module.types_end:
            raise bad_binary(f"a type at address {address:#x}, outside the types")
        data, at = self._memory.read(address, _HEAD_SIZE)
        size, pointers, _, flags, _, _, kind, _, _, text, to_this = _HEAD.unpack_from(data, at)
        known = 0 < kind & _KIND_MASK <= Kind.UNSAFE_POINTER
        if not known or pointers > size or size > _LARGEST:
            raise bad_binary(f"a type of kind {kind} at address {address:#x}")
        name = self._names.at(self.module.types + text).text
        made = Descriptor(
            address=address,
            kind=kind & _KIND_MASK,
            size_bytes=size,
            pointer_bytes=pointers,
            flags=flags,
            is_direct=bool((flags | kind) & _DIRECT),
            text=name[1:] if flags & _EXTRA_STAR else name,
        )
        if to_this:
            made.others = (self.module.types + to_this,)
        base = self._base(made.kind)
        self._uncommon(made, address + base)
        self._special(made, base)
        return made

    def _base(self, kind: int) -> int:
        if kind == Kind.MAP:
            return _MAP_BASES[self.map_layout]
        return _BASES.get(Kind(kind), _HEAD_SIZE)

    def _uncommon(self, made: Descriptor, at: int) -> None:
        made.end = at
        if not made.flags & _UNCOMMON_FLAG:
            return
        data, offset = self._memory.read(at, _UNCOMMON.size)
        package, count, _, first, _ = _UNCOMMON.unpack_from(data, offset)
        if package:
            made.package = self._names.at(self.module.types + package).text
        made.end = at + _UNCOMMON.size + count * _METHOD.size
        data, offset = self._memory.read(at + first, count * _METHOD.size) if count else (b"", 0)
        types = [_METHOD.unpack_from(data, offset + k * _METHOD.size)[1] for k in range(count)]
        made.others += tuple(self.module.types + t for t in types if t not in _UNREACHABLE)

    def _special(self, made: Descriptor, base: int) -> None:
        at, kind = made.address, made.kind
        if kind in (Kind.POINTER, Kind.SLICE):
            (made.element,) = self._words(at + 48, 1)
        elif kind == Kind.STRUCT:
            self._struct(made)
        elif kind == Kind.ARRAY:
            made.element, _, made.length = self._words(at + 48, 3)
            if made.length >= HIGHEST_ADDRESS:
                raise bad_binary(f"an array of {made.length} elements")
        elif kind == Kind.CHAN:
            made.element, made.direction = self._words(at + 48, 2)
        elif kind == Kind.MAP:
            made.key, made.element, made.group = self._words(at + 48, 3)
        elif kind == Kind.FUNC:
            self._func(made, base)
        elif kind == Kind.INTERFACE:
            self._interface(made)

    def _words(self, at: int, count: int) -> tuple[int, ...]:
        if count > _MOST_PARTS:
            raise bad_binary(f"a type with {count} parts")
        data, offset = self._memory.read(at, _POINTER * count)
        return struct.unpack_from(f"<{count}Q", data, offset)

    def _struct(self, made: Descriptor) -> None:
        first, count = self._words(made.address + 56, 2)
        rows = self._words(first, 3 * count) if count else ()
        names = [self._names.at(name) for name in rows[::3]]
        if any(offset > made.size_bytes for offset in rows[2::3]):
            raise bad_binary(f"a struct at address {made.address:#x} has fields beyond its end")
        made.fields = tuple(zip(names, rows[1::3], rows[2::3], strict=True))
        made.end += count * _FIELD_SIZE

    def _func(self, made: Descriptor, base: int) -> None:
        data, offset = self._memory.read(made.address + 48, 4)
        inputs, outputs = struct.unpack_from("<HH", data, offset)
        made.is_variadic = bool(outputs & 0x8000)
        outputs &= 0x7FFF
        skip = _UNCOMMON.size if made.flags & _UNCOMMON_FLAG else 0
        types = self._words(made.address + base + skip, inputs + outputs)
        made.inputs, made.outputs = types[:inputs], types[inputs:]
        made.end += _POINTER * len(types)

    def _interface(self, made: Descriptor) -> None:
        package, first, count = self._words(made.address + 48, 3)
        if count > _MOST_PARTS:
            raise bad_binary(f"an interface with {count} methods")
        if not made.package:
            made.package = self._names.at(package).text
        data, offset = self._memory.read(first, _IMETHOD_SIZE * count) if count else (b"", 0)
        rows = struct.iter_unpack("<ii", data[offset : offset + _IMETHOD_SIZE * count])
        types = self.module.types
        made.methods = tuple(
            (self._method_name(types + name, made.package), types + kind) for name, kind in rows
        )
        made.end += _IMETHOD_SIZE * count

    def _method_name(self, address: int, package: str) -> str:
        """Return the name of an interface's method, with its package if that matters."""
        name = self._names.at(address)
        if name.package:
            package = self._names.at(self.module.types + name.package).text
        return name.text if name.is_exported else f"{package}.{name.text}"


def is_named(made: Descriptor) -> bool:
    """Return whether the type has a name of its own (predeclared types included)."""
    return bool(made.flags & _NAMED)


def references(made: Descriptor) -> list[int]:
    """Return the addresses of the descriptors that `made` refers to."""
    found = [made.element, made.key, made.group, *made.inputs, *made.outputs, *made.others]
    found += [kind for _, kind, _ in made.fields]
    return found + [kind for _, kind in made.methods]


def _form(data: npt.NDArray[np.uint8], module: ModuleData) -> npt.NDArray[np.int64]:
    """Return which words of `data` start what could be a descriptor."""
    words = data.view("<u8")
    count = max(len(words) - _HEAD_SIZE // _POINTER + 1, 0)
    size, pointers, marks = words[:count], words[1 : count + 1], words[2 : count + 2]
    flags, align, field_align, kind = (
        (marks >> np.uint64(shift)) & np.uint64(255) for shift in (32, 40, 48, 56)
    )
    kind_bits = kind & np.uint64(_KIND_MASK)
    text = words[5 : count + 5] & np.uint64(0xFFFFFFFF)
    wanted = _SIZES[kind_bits]
    named_without_package = (flags & np.uint64(_NAMED | _UNCOMMON_FLAG)) == np.uint64(_NAMED)
    good = (
        (kind_bits > 0)
        & (kind_bits <= Kind.UNSAFE_POINTER)
        & (kind < 64)
        & (flags <= _KNOWN_FLAGS)
        & (align == field_align)
        & ((align == 1) | (align == 2) | (align == 4) | (align == 8))
        & (pointers <= size)
        & (pointers % np.uint64(_POINTER) == 0)
        & (size < 1 << 40)
        & ((wanted == 0) | (wanted == size))
        & (text > 0)
        & (text < np.uint64(max(module.types_end - module.types, 0)))
        & ~named_without_package
    )
    return np.flatnonzero(good)
