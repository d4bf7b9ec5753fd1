"""Variables by DWARF: package-level ones with their types, those in frames, and closures' captures.

Format: DWARF 4 (Go 1.24) and 5 (since Go 1.25) as cmd/internal/dwarf writes it, with Go's own
attributes (DW_AT_go_runtime_type: the descriptor's offset from the module data's `types`).
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Sequence
from dataclasses import dataclass, field

from stackward.binary.dwarf_entries import (
    ADDRESS_BASE,
    CLOSURE_OFFSET,
    HIGH_PC,
    LOCATION,
    LOW_PC,
    NAME,
    ORIGIN,
    RANGES,
    TYPE,
    DebugInfo,
    Shape,
    Sort,
    UnitEntries,
)
from stackward.binary.dwarf_forms import (
    ADDRESS,
    BLOCK,
    EXPRESSION,
    INDEXED,
    Abbreviation,
    number,
    unsigned,
)
from stackward.binary.dwarf_locations import Lists, Placed, Range, Unit, constant_address
from stackward.binary.dwarf_sections import read_debug_section
from stackward.binary.elf import HIGHEST_ADDRESS, Image, bad_binary
from stackward.binary.symbols import plain_name
from stackward.core import StackwardError

LOCAL_COLUMNS = 10
_LARGEST_CLOSURE = 1 << 30
Groups = dict[int, tuple[int, int]]


@dataclass(slots=True)
class RawVariables:
    """What was found; a type is the offset of its entry, -1 for none."""

    globals: list[tuple[str, int, int]] = field(default_factory=list)  # name, address, type
    functions: list[tuple[str, int, int]] = field(default_factory=list)  # name, low, high
    names: list[str] = field(default_factory=list)
    # Function, name, type, frame offset, part's offset and size, is address, low, high: a local.
    locals: array[int] = field(default_factory=lambda: array("q"))
    captures: list[tuple[int, str, int, int]] = field(default_factory=list)
    skipped_units: int = 0


@dataclass(slots=True)
class _Scope:
    """A function, block or inlined call; ranges are read when a variable needs them."""

    function: int  # -1 outside functions
    ranges: list[Range] | None
    ranges_at: int = -1


class Variables:
    """Reads the variables of one program."""

    def __init__(self, image: Image, *, want_locals: bool) -> None:
        self.info = DebugInfo(
            read_debug_section(image, "info"), read_debug_section(image, "abbrev")
        )
        five = image.section(".debug_loclists", ".debug_rnglists", ".debug_addr") is not None
        self._lists = Lists(
            locations=read_debug_section(image, "loclists" if five else "loc"),
            ranges=read_debug_section(image, "rnglists" if five else "ranges"),
            addresses=read_debug_section(image, "addr"),
        )
        self._want_locals = want_locals
        self.abbreviations: dict[int, Abbreviation] = {}
        self._origins: dict[int, tuple[bytes, int]] = {}
        self._names: dict[bytes, int] = {}
        self.found = RawVariables()

    def read(self) -> RawVariables:
        """Return the variables of all Go units; a unit that cannot be read is counted."""
        for unit in self.info.units():
            self.abbreviations = unit.grammar.abbreviations
            try:
                self._read_unit(unit)
            except StackwardError:
                self.found.skipped_units += 1
        self.found.names = [_text(name) for name in self._names]
        return self.found

    def _read_unit(self, entries: UnitEntries) -> None:
        base = self._unit(entries)
        data, at, end = self.info.info, entries.first, entries.end
        shapes, find = entries.grammar.shapes, entries.grammar.pattern.match
        scopes = [_Scope(-1, None)]
        while at < end:
            match = find(data, at, end)
            if match is None or match.end() == at:
                raise bad_binary(f"the debugging information is broken at byte {at}")
            at = match.end()
            if match.lastindex is None:
                continue
            shape = shapes[match.lastindex]
            sort = shape.sort
            if sort == Sort.END:
                if len(scopes) > 1:
                    scopes.pop()
            elif sort == Sort.VARIABLE:
                self._variable(base, scopes[-1], shape.groups, match)
            elif sort == Sort.FUNCTION:
                scopes.append(self._function(base, shape, match))
            elif sort == Sort.SCOPE:
                scopes.append(self._block(base, scopes[-1], shape, match))
            else:
                scopes.append(scopes[-1])

    def _unit(self, entries: UnitEntries) -> Unit:
        attributes = entries.attributes
        low = attributes.get(LOW_PC, (ADDRESS, b""))
        addresses = attributes.get(ADDRESS_BASE, (0, b""))
        unit = Unit(
            version=entries.version,
            base=0,
            addresses_at=int.from_bytes(addresses[1], "little"),
        )
        base = self._address(unit, *low)
        return Unit(version=unit.version, base=base, addresses_at=unit.addresses_at)

    def _address(self, unit: Unit, form: int, value: bytes) -> int:
        found = number(form, value)
        return self._lists.address(unit, found) if form in INDEXED else found

    def _bounds(self, unit: Unit, groups: Groups, match: re.Match[bytes]) -> Range:
        """Return the addresses of an entry with DW_AT_low_pc and DW_AT_high_pc."""
        group, form = groups[LOW_PC]
        low = self._address(unit, form, match[group])
        group, form = groups.get(HIGH_PC, (group, form))
        high = self._address(unit, form, match[group])
        # Since DWARF 4 a high_pc that is no address is a size.
        high = high if form == ADDRESS or form in INDEXED else low + high
        if high > HIGHEST_ADDRESS:
            raise bad_binary(f"a function of the debugging information ends at {high:#x}")
        return low, high

    def _function(self, unit: Unit, shape: Shape, match: re.Match[bytes]) -> _Scope:
        bounds = self._bounds(unit, shape.groups, match)
        name, _ = self._name_and_type(shape.groups, match)
        self.found.functions.append((_text(name), *bounds))
        return _Scope(len(self.found.functions) - 1, [bounds])

    def _block(self, unit: Unit, outer: _Scope, shape: Shape, match: re.Match[bytes]) -> _Scope:
        groups = shape.groups
        if RANGES in groups:
            group, form = groups[RANGES]
            return _Scope(outer.function, None, number(form, match[group]))
        if LOW_PC in groups:
            return _Scope(outer.function, [self._bounds(unit, groups, match)])
        return outer

    def _variable(self, unit: Unit, scope: _Scope, groups: Groups, match: re.Match[bytes]) -> None:
        if scope.function < 0:
            self._global(groups, match)
            return
        if not self._want_locals:
            return
        name_and_type = None
        if CLOSURE_OFFSET in groups:
            name_and_type = self._name_and_type(groups, match)
            group, form = groups[CLOSURE_OFFSET]
            offset = number(form, match[group])
            if offset <= _LARGEST_CLOSURE:
                name, typed = name_and_type
                self.found.captures.append((scope.function, _text(name), typed, offset))
        if LOCATION not in groups:
            return
        group, form = groups[LOCATION]
        if form in (BLOCK, EXPRESSION):
            parts = self._lists.parts(_expression(match[group]))
            ranges = self._ranges(unit, scope) if parts else ()
            places = [Placed(low, high, parts) for low, high in ranges]
        else:
            places = self._lists.placed(unit, number(form, match[group]))
        if places:
            self._append(scope, name_and_type or self._name_and_type(groups, match), places)

    def _ranges(self, unit: Unit, scope: _Scope) -> list[Range]:
        if scope.ranges is None:
            scope.ranges = self._lists.ranges_at(unit, scope.ranges_at)
        return scope.ranges

    def _append(
        self,
        scope: _Scope,
        name_and_type: tuple[bytes, int],
        places: Sequence[Placed],
    ) -> None:
        text, typed = name_and_type
        name = self._names.setdefault(text, len(self._names))
        extend = self.found.locals.extend
        for low, high, parts in places:
            for part in parts:
                extend((scope.function, name, typed, *part, low, high))

    def _global(self, groups: Groups, match: re.Match[bytes]) -> None:
        group, form = groups.get(LOCATION, (0, 0))
        if form in (BLOCK, EXPRESSION):
            address = constant_address(_expression(match[group]))
            if 0 < address < HIGHEST_ADDRESS:
                name, typed = self._name_and_type(groups, match)
                self.found.globals.append((_text(name), address, typed))

    def _name_and_type(self, groups: Groups, match: re.Match[bytes]) -> tuple[bytes, int]:
        if ORIGIN in groups:
            group, form = groups[ORIGIN]
            return self._origin(number(form, match[group]))
        group, _ = groups.get(NAME, (0, 0))
        name = match[group] if group else b""
        group, form = groups.get(TYPE, (0, 0))
        return name, number(form, match[group]) if group else -1

    def _origin(self, at: int) -> tuple[bytes, int]:
        """Return name and type of the abstract entry at `at`, of an inlined function say."""
        found = self._origins.get(at)
        if found is None:
            attributes, _ = self.info.entry(at, self.abbreviations)
            form, typed = attributes.get(TYPE, (0, b""))
            name = attributes.get(NAME, (0, b""))[1]
            found = name, number(form, typed) if form else -1
            self._origins[at] = found
        return found


def _text(name: bytes) -> str:
    return plain_name(name.rstrip(b"\0").decode("utf-8", "replace"))


def _expression(block: bytes) -> bytes:
    """Return the expression in a length-prefixed block."""
    _, at = unsigned(block, 0)
    return block[at:]
