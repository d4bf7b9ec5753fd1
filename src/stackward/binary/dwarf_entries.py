"""The entries of debugging information that matter to a heap: functions, scopes and variables.

Format: DWARF 4 and 5, sections 2 and 7.5.  Entries are found by a regular expression made from the
abbreviations, which passes over what is of no interest at the speed of C: types (read where a
variable has one), constants, and variables that lie nowhere.
"""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import IntEnum

from stackward.binary.dwarf_forms import (
    BLOCK,
    EXPRESSION,
    Abbreviation,
    form_pattern,
    read_abbreviations,
    unsigned,
)
from stackward.binary.elf import bad_binary

NAME, LOCATION, LOW_PC, HIGH_PC, LANGUAGE = 0x03, 0x02, 0x11, 0x12, 0x13
ORIGIN, RANGES, TYPE, ADDRESS_BASE = 0x31, 0x55, 0x49, 0x73
BYTE_SIZE, COUNT, MEMBER_OFFSET = 0x0B, 0x37, 0x38
GO_KIND, GO_KEY, GO_ELEMENT, GO_TYPE, CLOSURE_OFFSET = 0x2900, 0x2901, 0x2902, 0x2904, 0x2907
_VARIABLE_TAGS = (0x34, 0x05)
_FUNCTION_TAG = 0x2E
_SCOPE_TAGS = (0x0B, 0x1D)
_WANTED = (NAME, LOCATION, LOW_PC, HIGH_PC, ORIGIN, RANGES, TYPE, CLOSURE_OFFSET)
# Each entry of a run that is passed over costs the matcher some memory until the run ends.
_LONGEST_RUN = 500
_LONGEST_UNIT = 0xFFFFFFF0
_UNIT_TYPE_COMPILE = 1


class Sort(IntEnum):
    """What an entry is to us."""

    VARIABLE = 0
    SCOPE = 1
    FUNCTION = 2
    PARENT = 3  # anything else with children
    END = 4  # of the children of an entry


@dataclass(frozen=True, slots=True)
class Shape:
    """An entry that is visited: the groups in which the wanted attributes' bytes are."""

    sort: Sort
    groups: dict[int, tuple[int, int]]  # attribute: group, form


@dataclass(frozen=True, slots=True)
class Grammar:
    """How the entries of units with one set of abbreviations are found."""

    pattern: re.Pattern[bytes]
    shapes: dict[int, Shape]  # by the group around the whole entry
    abbreviations: dict[int, Abbreviation]


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitEntries:
    """One Go compilation unit: its own attributes, and where its entries are."""

    offset: int
    version: int
    first: int
    end: int
    attributes: dict[int, tuple[int, bytes]]  # attribute: form, bytes
    grammar: Grammar


@dataclass(slots=True)
class DebugInfo:
    """`.debug_info` and `.debug_abbrev`."""

    info: bytes
    abbreviations: bytes
    _grammars: dict[int, Grammar] = field(default_factory=dict)
    _patterns: dict[tuple[tuple[int, int], ...], re.Pattern[bytes]] = field(default_factory=dict)

    def units(self) -> Iterator[UnitEntries]:
        """Return the compilation units that Go's compiler wrote; others are passed over."""
        at = 0
        while at + 12 <= len(self.info):
            (size,) = struct.unpack_from("<I", self.info, at)
            end = at + 4 + size
            if size > _LONGEST_UNIT or end > len(self.info):
                raise bad_binary(f"a unit of the debugging information at byte {at} is truncated")
            unit = self._unit(at, end)
            if unit:
                yield unit
            at = end

    def _unit(self, at: int, end: int) -> UnitEntries | None:
        (version,) = struct.unpack_from("<H", self.info, at + 4)
        if version == 5:
            kind, _, set_at = struct.unpack_from("<BBI", self.info, at + 6)
            first = at + 12
        elif version in (2, 3, 4):
            (set_at,) = struct.unpack_from("<I", self.info, at + 6)
            kind, first = _UNIT_TYPE_COMPILE, at + 11
        else:
            return None
        if kind != _UNIT_TYPE_COMPILE:
            return None
        abbreviations = self._grammar(set_at).abbreviations
        attributes, next_at = self.entry(first, abbreviations)
        if attributes.get(LANGUAGE, (0, b""))[1] not in (b"\x16", b"\x16\0"):
            return None
        return UnitEntries(
            offset=at,
            version=version,
            first=next_at,
            end=end,
            attributes=attributes,
            grammar=self._grammar(set_at),
        )

    def _grammar(self, at: int) -> Grammar:
        found = self._grammars.get(at)
        if found is None:
            abbreviations = read_abbreviations(self.abbreviations, at)
            found = self._grammars[at] = make_grammar(abbreviations)
        return found

    def entry(
        self, at: int, abbreviations: dict[int, Abbreviation]
    ) -> tuple[dict[int, tuple[int, bytes]], int]:
        """Return the attributes of the entry at `at` (form, bytes), and the offset behind it."""
        code, at = unsigned(self.info, at)
        shape = abbreviations.get(code)
        if shape is None:
            raise bad_binary(f"an entry of unknown shape {code} in the debugging information")
        pattern = self._patterns.get(shape.attributes)
        if pattern is None:
            parts = [form_pattern(form) for _, form in shape.attributes]
            whole = b"".join(b"(" + part + b")" for part in parts if part is not None)
            if None in parts:
                raise bad_binary("an entry of the debugging information has an unknown form")
            pattern = self._patterns[shape.attributes] = re.compile(whole, re.S)
        match = pattern.match(self.info, at)
        if match is None:
            raise bad_binary(f"the debugging information is broken at byte {at}")
        forms = zip(shape.attributes, match.groups(), strict=True)
        return {name: (form, value) for (name, form), value in forms}, match.end()


def make_grammar(abbreviations: dict[int, Abbreviation]) -> Grammar:
    """Return how to find the entries that `abbreviations` describe."""
    passed, visited = [], [b"(\0)"]
    shapes = {1: Shape(Sort.END, {})}
    groups = 1
    for made in abbreviations.values():
        parts = [form_pattern(form) for _, form in made.attributes]
        if None in parts:
            continue
        code = re.escape(_leb(made.code))
        known = [part for part in parts if part is not None]
        sort = _sort(made)
        if sort is None:
            passed.append(code + b"".join(known))
            continue
        if sort == Sort.VARIABLE and made.form(LOCATION) in (BLOCK, EXPRESSION):
            passed += _without_location(made, code, known)
        taken: dict[int, tuple[int, int]] = {}
        pattern, inner = b"(" + code, groups + 1
        for (attribute, form), part in zip(made.attributes, known, strict=True):
            if attribute in _WANTED:
                inner += 1
                taken[attribute] = (inner, form)
                part = b"(" + part + b")"
            pattern += part
        visited.append(pattern + b")")
        shapes[groups + 1] = Shape(sort, taken)
        groups = inner
    skip = b"(?:" + b"|".join(passed) + b"){0,%d}" % _LONGEST_RUN if passed else b""
    whole = re.compile(skip + b"(?:" + b"|".join(visited) + b")?", re.S)
    return Grammar(whole, shapes, abbreviations)


def _sort(made: Abbreviation) -> Sort | None:
    if made.tag in _VARIABLE_TAGS and not made.has_children:
        has_place = made.form(LOCATION) or made.form(CLOSURE_OFFSET)
        return Sort.VARIABLE if has_place else None
    if made.tag == _FUNCTION_TAG and made.has_children and made.form(LOW_PC):
        return Sort.FUNCTION
    if made.tag in _SCOPE_TAGS and made.has_children:
        return Sort.SCOPE
    return Sort.PARENT if made.has_children else None


def _without_location(made: Abbreviation, code: bytes, parts: list[bytes]) -> list[bytes]:
    """Return a pattern of the variables of this shape whose location is empty."""
    if made.form(CLOSURE_OFFSET):
        return []
    at = [attribute for attribute, _ in made.attributes].index(LOCATION)
    return [code + b"".join(parts[:at]) + rb"\0" + b"".join(parts[at + 1 :])]


def _leb(value: int) -> bytes:
    found = bytearray()
    while value >= 0x80:
        found.append(value & 0x7F | 0x80)
        value >>= 7
    return bytes([*found, value])
