"""Where a variable lies: location expressions, location lists, ranges and indexed addresses.

Format: DWARF 4 and 5, sections 2.5, 2.6, 2.17 and 7.7, as far as Go's compiler emits them
(cmd/compile/internal/ssa/debug.go): a place in the frame, a register, pieces of these, and a place
in the frame that holds the address of a variable that was moved to the heap.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass, field
from typing import NamedTuple

from stackward.binary.dwarf_forms import signed, unsigned
from stackward.binary.elf import HIGHEST_ADDRESS, bad_binary
from stackward.core import StackwardError

_ADDRESS, _DEREFERENCE, _CFA, _FRAME, _REGISTER, _PIECE = 0x03, 0x06, 0x9C, 0x91, 0x90, 0x93
_FIRST_REGISTER, _LAST_REGISTER = 0x50, 0x6F
_NO_BASE = 0xFFFFFFFFFFFFFFFF
_PAIR = struct.Struct("<QQ")
_LEB = rb"[\x80-\xff]*[\0-\x7f]"
# The number of a base address, entries that say only which registers hold the variable, and what is
# before the expression of another entry.
_STEP = re.compile(
    rb"(?:\x01(" + _LEB + rb"))?"
    rb"(?:\x04" + _LEB * 3 + rb"(?:[\x50-\x6f]|[\x90\x93]" + _LEB + rb"){0,99}(?=[\0-\x08])){0,99}"
    rb"(?:\x04(" + _LEB + rb")(" + _LEB + rb")(" + _LEB + rb"))?",
    re.S,
)
_END, _BASE_INDEX, _OFFSETS = 0, 1, 4
_START_END, _START_LENGTH = 7, 8
_BASE = {"locations": 6, "ranges": 5}
_LARGEST = (1 << 30) - 1  # of a frame; Go's do not exceed 1 GiB
_MOST_ENTRIES = 1 << 20

Range = tuple[int, int]


ALL = -1
_WORD_BYTES = 8


class Part(NamedTuple):
    """`size` bytes (or ALL) from `offset` of a variable, in the frame at `frame_offset`.

    `is_address`: the frame holds the variable's address.  `of`: the bytes that all pieces have
    together, ALL where there are none.
    """

    frame_offset: int
    offset: int
    size: int
    is_address: bool
    of: int


class Placed(NamedTuple):
    """Where in the frame a variable lies while the program counter is in [low, high)."""

    low: int
    high: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """What expressions and lists of one compilation unit refer to."""

    version: int
    base: int  # the unit's low_pc
    addresses_at: int  # in .debug_addr


@dataclass(frozen=True, slots=True, kw_only=True)
class Lists:
    """The sections of lists and addresses."""

    locations: bytes
    ranges: bytes
    addresses: bytes
    _known: dict[bytes, tuple[Part, ...]] = field(default_factory=dict)

    def address(self, unit: Unit, index: int) -> int:
        """Return address number `index` of the unit."""
        at = unit.addresses_at + 8 * index
        if at + 8 > len(self.addresses):
            raise bad_binary(f"address {index} of the debugging information is missing")
        return int.from_bytes(self.addresses[at : at + 8], "little")

    def parts(self, expression: bytes) -> tuple[Part, ...]:
        """Return what of a variable lies in the frame, () for one that is elsewhere or gone."""
        found = self._known.get(expression)
        if found is None:
            try:
                found = _parts(expression)
            except (StackwardError, IndexError):
                found = ()
            self._known[expression] = found
        return found

    def placed(self, unit: Unit, at: int) -> list[Placed]:
        """Return the entries of the location list at `at` that say something of the frame."""
        if not 0 <= at < len(self.locations):
            raise bad_binary(f"location list at byte {at}, beyond the section")
        return self._placed4(unit, at) if unit.version < 5 else self._placed5(unit, at)

    def _placed5(self, unit: Unit, at: int) -> list[Placed]:
        data, base, step = self.locations, unit.base, _STEP.match
        found: list[Placed] = []
        while match := step(data, at):
            index, low, high, size = match.groups()
            start, at = at, match.end()
            if index is not None:
                base = self.address(unit, _number(index))
            if size is not None:
                end = at + _number(size)
                self._append(found, base + _number(low), base + _number(high), data[at:end])
                at = end
            elif data[at : at + 1] == b"\0":
                break
            elif at == start:
                first, last, base, at = self._bounds(unit, data, at, base, _BASE["locations"])
                if last >= 0:
                    length, at = unsigned(data, at)
                    self._append(found, first, last, data[at : at + length])
                    at += length
        return found

    def _append(self, found: list[Placed], low: int, high: int, expression: bytes) -> None:
        parts = self.parts(expression)
        if len(parts) == 1 and parts[0].of == ALL and not parts[0].is_address:
            # In lists the compiler takes values apart (debug.go, writePendingEntry), and names no
            # piece where one word is left of several: `s` stands for the pointer of a slice, say.
            parts = (parts[0]._replace(of=_WORD_BYTES),)
        if parts and low < high < HIGHEST_ADDRESS:
            found.append(Placed(low, high, parts))

    def _placed4(self, unit: Unit, at: int) -> list[Placed]:
        data, base = self.locations, unit.base
        found: list[Placed] = []
        for _ in range(_MOST_ENTRIES):
            low, high, at = _pair(data, at)
            if low == _NO_BASE:
                base = high
            elif low == high == 0:
                return found
            else:
                size = int.from_bytes(data[at : at + 2], "little")
                self._append(found, base + low, base + high, data[at + 2 : at + 2 + size])
                at += 2 + size
        raise bad_binary("a location list has no end")

    def ranges_at(self, unit: Unit, at: int) -> list[Range]:
        """Return the ranges of addresses at `at` of the section of ranges."""
        data, base = self.ranges, unit.base
        found: list[Range] = []
        for _ in range(_MOST_ENTRIES):
            if unit.version >= 5:
                if at < len(data) and data[at] == _END:
                    return found
                low, high, base, at = self._bounds(unit, data, at, base, _BASE["ranges"])
            else:
                low, high, at = _pair(data, at)
                if low == high == 0:
                    return found
                base, low, high = (
                    (high, 0, -1) if low == _NO_BASE else (base, base + low, base + high)
                )
            if low < high < HIGHEST_ADDRESS:
                found.append((low, high))
        raise bad_binary("a list of ranges has no end")

    def _bounds(
        self, unit: Unit, data: bytes, at: int, base: int, base_kind: int
    ) -> tuple[int, int, int, int]:
        """Return low, high (-1: no bounds), the base and the offset behind them."""
        kind = data[at] if at < len(data) else -1
        if kind == _BASE_INDEX:
            index, at = unsigned(data, at + 1)
            return 0, -1, self.address(unit, index), at
        if kind == _OFFSETS:
            low, at = unsigned(data, at + 1)
            high, at = unsigned(data, at)
            return base + low, base + high, base, at
        if kind == base_kind and at + 9 <= len(data):
            return 0, -1, int.from_bytes(data[at + 1 : at + 9], "little"), at + 9
        if kind == base_kind + 1 and at + 17 <= len(data):
            low, high = _PAIR.unpack_from(data, at + 1)
            return low, high, base, at + 17
        if kind == base_kind + 2 and at + 9 <= len(data):
            low = int.from_bytes(data[at + 1 : at + 9], "little")
            size, at = unsigned(data, at + 9)
            return low, low + size, base, at
        raise bad_binary(f"a list of the debugging information has an entry of kind {kind}")


def _number(value: bytes) -> int:
    """Return the number of a LEB128 that is known to be whole."""
    if len(value) == 1:
        return value[0]
    return value[0] & 0x7F | value[1] << 7 if len(value) == 2 else unsigned(value, 0)[0]


def _pair(data: bytes, at: int) -> tuple[int, int, int]:
    if at < 0 or at + _PAIR.size > len(data):
        raise bad_binary("a list of the debugging information is truncated")
    return *_PAIR.unpack_from(data, at), at + _PAIR.size


def _parts(expression: bytes) -> tuple[Part, ...]:
    found: list[Part] = []
    at = offset = 0
    place, is_address, is_piece = None, False, False
    while at < len(expression):
        operation = expression[at]
        at += 1
        if operation == _FRAME:
            place, at = signed(expression, at)
        elif operation == _CFA:
            place = 0
        elif operation == _DEREFERENCE and place is not None:
            is_address = True
        elif operation == _PIECE:
            size, at = unsigned(expression, at)
            if place is not None:
                _append(found, Part(place, offset, size, is_address, ALL))
            offset += size
            place, is_address, is_piece = None, False, True
        elif operation == _REGISTER:
            _, at = unsigned(expression, at)
        elif not _FIRST_REGISTER <= operation <= _LAST_REGISTER:
            return ()
    if is_piece:
        found = [part._replace(of=offset) for part in found]
    elif place is not None:
        found = [Part(place, 0, ALL, is_address, ALL)]
    if any(abs(part.frame_offset) > _LARGEST for part in found) or offset > _LARGEST:
        return ()
    return tuple(found)


def _append(found: list[Part], part: Part) -> None:
    """Append `part`, or extend the last one if that goes on in it."""
    last = found[-1] if found else None
    if (
        last
        and last.offset + last.size == part.offset
        and last.frame_offset + last.size == part.frame_offset
        and not (last.is_address or part.is_address)
    ):
        found[-1] = last._replace(size=last.size + part.size)
    else:
        found.append(part)


def constant_address(expression: bytes) -> int:
    """Return the address that a package-level variable's location gives, 0 for another one."""
    if len(expression) == 9 and expression[0] == _ADDRESS:
        return int.from_bytes(expression[1:], "little")
    return 0
