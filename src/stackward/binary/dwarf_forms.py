"""Abbreviations of debugging entries: which attributes an entry has, and how each is encoded.

Format: DWARF 4 and 5, section 7.5 and its tables of forms.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from stackward.binary.elf import bad_binary

_LEB = rb"[\x80-\xff]*[\0-\x7f]"
# Expressions and blocks have a length of their own; Go's are short.
_LONGEST_BLOCK = 40
_BLOCK = b"|".join(re.escape(bytes([n])) + b".{%d}" % n for n in range(_LONGEST_BLOCK + 1))
_FIXED = {
    0x01: 8,  # addr
    0x05: 2,  # data2
    0x06: 4,  # data4
    0x07: 8,  # data8
    0x0B: 1,  # data1
    0x0C: 1,  # flag
    0x0E: 4,  # strp
    0x10: 4,  # ref_addr
    0x11: 1,  # ref1
    0x12: 2,  # ref2
    0x13: 4,  # ref4
    0x14: 8,  # ref8
    0x17: 4,  # sec_offset
    0x19: 0,  # flag_present
    0x1E: 16,  # data16
    0x1F: 4,  # line_strp
    0x20: 8,  # ref_sig8
    0x21: 0,  # implicit_const
    0x25: 1,  # strx1
    0x26: 2,  # strx2
    0x27: 3,  # strx3
    0x28: 4,  # strx4
    0x29: 1,  # addrx1
    0x2A: 2,  # addrx2
    0x2B: 3,  # addrx3
    0x2C: 4,  # addrx4
}
_UNSIGNED = {0x0F, 0x15, 0x1A, 0x1B, 0x22, 0x23}  # udata, ref_udata, strx, addrx, loclistx, ...
STRING, SIGNED, BLOCK, EXPRESSION = 0x08, 0x0D, 0x0A, 0x18
IMPLICIT = 0x21
ADDRESS = 0x01
INDEXED = (0x1B, 0x29, 0x2A, 0x2B, 0x2C)
_MOST_ATTRIBUTES = 256


@dataclass(frozen=True, slots=True, kw_only=True)
class Abbreviation:
    """The shape of an entry: DW_TAG, whether children follow, (DW_AT, DW_FORM) in order."""

    code: int
    tag: int
    has_children: bool
    attributes: tuple[tuple[int, int], ...]

    def form(self, attribute: int) -> int:
        """Return the form of `attribute`, 0 where entries have none."""
        return next((form for name, form in self.attributes if name == attribute), 0)


def read_abbreviations(data: bytes, at: int) -> dict[int, Abbreviation]:
    """Return the abbreviations of the set at offset `at` of .debug_abbrev, by code."""
    found: dict[int, Abbreviation] = {}
    while True:
        code, at = unsigned(data, at)
        if not code:
            return found
        tag, at = unsigned(data, at)
        children = data[at : at + 1] == b"\1"
        attributes, at = _attributes(data, at + 1)
        found[code] = Abbreviation(code=code, tag=tag, has_children=children, attributes=attributes)


def _attributes(data: bytes, at: int) -> tuple[tuple[tuple[int, int], ...], int]:
    found: list[tuple[int, int]] = []
    while len(found) < _MOST_ATTRIBUTES:
        attribute, at = unsigned(data, at)
        form, at = unsigned(data, at)
        if form == IMPLICIT:
            _, at = unsigned(data, at)
        if not attribute and not form:
            return tuple(found), at
        found.append((attribute, form))
    raise bad_binary("an abbreviation in the debugging information has no end")


def form_pattern(form: int) -> bytes | None:
    """Return a regular expression that matches a value of `form`, None for an unknown form."""
    if form in _FIXED:
        return b".{%d}" % _FIXED[form]
    if form in _UNSIGNED or form == SIGNED:
        return _LEB
    if form == STRING:
        return rb"[^\0]*\0"
    return b"(?:" + _BLOCK + b")" if form in (BLOCK, EXPRESSION) else None


def number(form: int, value: bytes) -> int:
    """Return the number that `value`, the bytes of a constant, reference or index, stands for."""
    if form in _UNSIGNED:
        return unsigned(value, 0)[0]
    return signed(value, 0)[0] if form == SIGNED else int.from_bytes(value, "little")


def unsigned(data: bytes, at: int) -> tuple[int, int]:
    """Return the unsigned LEB128 number at `at`, and the offset behind it."""
    result = shift = 0
    while at < len(data) and shift < 70:
        byte = data[at]
        at += 1
        result |= (byte & 0x7F) << shift
        if byte < 0x80:
            return result, at
        shift += 7
    raise bad_binary(f"the debugging information ends in a number, at byte {at}")


def signed(data: bytes, at: int) -> tuple[int, int]:
    """Return the signed LEB128 number at `at`, and the offset behind it."""
    start = at
    result, at = unsigned(data, at)
    bits = 7 * (at - start)
    return (result - (1 << bits) if result >> (bits - 1) else result), at
