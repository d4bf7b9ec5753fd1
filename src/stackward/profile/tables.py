"""What the samples of a profile refer to, in plain Python: locations, functions, strings."""

from __future__ import annotations

from stackward.profile import wire
from stackward.profile.records import Header, Mapping, SampleType, Strings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.profile.records import Function, Line, RawStrings

# A second time stamp: two profiles, one after the other.
CONCATENATED = -1
_TOP = dict.fromkeys((7, 8, 9, 10, 12, 14, 15), wire.AS_VARINT)
_TOP |= dict.fromkeys((1, 2, 3, 4, 5, 6, 11), wire.AS_BYTES) | {13: wire.AS_PACKED}

_LOCATION = dict.fromkeys((1, 2, 3, 5), wire.AS_VARINT) | {4: wire.AS_BYTES}
_LOCATION_NUMBERS = frozenset({0x08, 0x10, 0x18, 0x28})
_LINE = 0x22
_ONE_LINE_KEYS = [0x08, 0x10, 0x18, _LINE, 0x08, 0x10]
# Every byte of a number but its last.
_CONTINUED = bytes(range(0x80, 0x100))


class Tables:
    """Collects the tables and the header; ids and string indices are resolved at the end.

    `strings` are given where they have been read already.
    """

    def __init__(self, raw: bytes | bytearray, strings: RawStrings = ()) -> None:
        self.mapping_index: dict[int, int] = {}
        self._strings: RawStrings = strings
        self._read_strings: list[bytes | bytearray] = []
        self.location_index: dict[int, int] = {}
        self.location_address: list[int] = []
        self._raw = raw
        self._numbers: dict[int, int] = {}
        self._comments: list[int] = []
        self._sample_types: list[tuple[int, int]] = []
        self._period_type = (0, 0)
        self._mapping_ids: list[int] = []
        self._lines: list[list[Line]] = []
        self._location_at: list[int] = []
        self._function_index: dict[int, int] = {}
        self._functions: list[Function] = []
        self._function_at: list[int] = []
        self._mappings: list[dict[int, int]] = []

    def read(self, number: int, kind: int, a: int, b: int) -> None:
        """Read a known top-level field that is not a sample, as wire.field gives it."""
        if number == 3:
            self.read_mapping(a, b)
        elif number == 4:
            self.read_location(a, b)
        elif number == 5:
            self.read_function(a, b)
        elif number == 6:
            self.read_string(a, b)
        else:
            self._read_header(number, kind, a, b)

    def _read_header(self, number: int, kind: int, a: int, b: int) -> None:
        if number == 1:
            self._sample_types.append(self._value_type(a, b))
        elif number == 11:
            self._period_type = self._value_type(a, b)
        elif number == 13:
            self._comments += wire.varints(self._raw[a:b], a) if kind else [a]
        elif number == 9 and self._numbers.get(9):
            raise wire.BrokenError(CONCATENATED, "a second time stamp")
        else:
            self._numbers[number] = wire.signed(a)

    def _value_type(self, a: int, b: int) -> tuple[int, int]:
        found = wire.numbers(self._raw, a, b, 2)
        return wire.signed(found.get(1, 0)), wire.signed(found.get(2, 0))

    def read_string(self, a: int, b: int) -> None:
        """Read the next string."""
        if not self._read_strings and b > a:
            raise wire.BrokenError(a, "the first string is not empty")
        self._read_strings.append(self._raw[a:b])

    def read_mapping(self, a: int, b: int) -> None:
        """Read the next mapping."""
        found = wire.numbers(self._raw, a, b, 10)
        _add_id(self.mapping_index, found.get(1, 0), "mapping", a)
        self._mappings.append(found)

    def read_location(self, start: int, end: int) -> None:
        """Read the next location, fast when it is as Go writes it and has one line."""
        flat = wire.flat(self._raw, start, end)
        if len(flat) != 12 or flat[::2] != _ONE_LINE_KEYS or flat[11] >= wire.INT64_LIMIT:
            return self._read_lines(start, end)
        # The line's numbers are the last four: so many must end in the bytes that it claims, and
        # one right before.
        line = self._raw[max(end - flat[7] - 1, start) : end]
        if line[0] >= 0x80 or len(line.translate(None, _CONTINUED)) != 5:
            return self._read_lines(start, end)
        return self._add_location(start, flat[1], flat[3], flat[5], [(flat[9], flat[11], 0)])

    def _read_lines(self, start: int, end: int) -> None:
        """Read a location with any lines, fast when it has only known fields and short lines."""
        raw, pos = self._raw, start
        numbers = [0] * 6
        lines: list[Line] = []
        while pos < end - 1:
            key, value, pos = raw[pos], raw[pos + 1], pos + 2
            if key == _LINE and value < 0x80 and pos + value <= end:
                lines.append(self._line(pos, pos + value))
                pos += value
            elif key in _LOCATION_NUMBERS:
                if value >= 0x80:
                    value, pos = wire.varint(raw, pos - 1, end)
                numbers[key >> 3] = value
            else:
                break
        if pos != end:
            return self._read_any_location(start, end)
        return self._add_location(start, numbers[1], numbers[2], numbers[3], lines)

    def _read_any_location(self, start: int, end: int) -> None:
        numbers = [0] * 6
        lines: list[Line] = []
        for number, _, a, b in wire.fields(self._raw, start, end, _LOCATION):
            if number == 4:
                lines.append(self._line(a, b))
            else:
                numbers[number] = a
        self._add_location(start, numbers[1], numbers[2], numbers[3], lines)

    def _add_location(
        self, at: int, ident: int, mapping: int, address: int, lines: list[Line]
    ) -> None:
        _add_id(self.location_index, ident, "location", at)
        self._mapping_ids.append(mapping)
        self.location_address.append(address)
        self._lines.append(lines)
        self._location_at.append(at)

    def _line(self, a: int, b: int) -> Line:
        """Return (function id, line, column)."""
        flat = wire.flat(self._raw, a, b)
        if len(flat) == 4 and flat[0] == 0x08 and flat[2] == 0x10 and flat[3] < wire.INT64_LIMIT:
            return flat[1], flat[3], 0
        found = wire.numbers(self._raw, a, b, 3)
        line, column = wire.signed(found.get(2, 0)), wire.signed(found.get(3, 0))
        return found.get(1, 0), line, column

    def read_function(self, a: int, b: int) -> None:
        """Read the next function."""
        get = wire.numbers(self._raw, a, b, 5).get
        _add_id(self._function_index, get(1, 0), "function", a)
        self._functions.append((get(2, 0), get(3, 0), get(4, 0), wire.signed(get(5, 0))))
        self._function_at.append(a)

    @property
    def _all_strings(self) -> RawStrings:
        return self._strings or self._read_strings or (b"",)

    @property
    def strings_count(self) -> int:
        """The number of strings; "" is there even in an empty table."""
        return len(self._all_strings)

    def _text(self, index: int) -> str:
        if not 0 <= index < self.strings_count:
            raise wire.BrokenError(len(self._raw), self._no_string(index))
        return self._all_strings[index].decode("utf-8", "backslashreplace")

    def _no_string(self, index: int) -> str:
        return f"string {wire.signed(index)} of {self.strings_count} is asked for"

    def header(self, source: str) -> Header:
        """Return the header; `source` names the profile."""
        number = self._numbers.get
        types = tuple(SampleType(self._text(a), self._text(b)) for a, b in self._sample_types)
        period = SampleType(self._text(self._period_type[0]), self._text(self._period_type[1]))
        return Header(
            source=source,
            sample_types=types,
            default_sample_type=self._text(number(14, 0)),
            period_type=period if any(period) else None,
            period=number(12, 0),
            time_ns=number(9, 0),
            duration_ns=number(10, 0),
            comments=tuple(self._text(wire.signed(index)) for index in self._comments),
            drop_frames=self._text(number(7, 0)),
            keep_frames=self._text(number(8, 0)),
        )

    def mappings(self) -> tuple[Mapping, ...]:
        """Return the mappings in file order."""
        return tuple(
            Mapping(
                id=found.get(1, 0),
                start=found.get(2, 0),
                limit=found.get(3, 0),
                offset=found.get(4, 0),
                filename=self._text(wire.signed(found.get(5, 0))),
                build_id=self._text(wire.signed(found.get(6, 0))),
                has_functions=bool(found.get(7, 0)),
            )
            for found in self._mappings
        )

    def location_mapping(self) -> list[int]:
        """Return the index of every location's mapping, -1 where it has none."""
        index = self.mapping_index
        return [index.get(ident, -1) for ident in self._mapping_ids]

    def location_lines(self) -> list[list[Line]]:
        """Return every location's (function index, line, column), innermost first."""
        index = self._function_index
        resolved: list[list[Line]] = []
        try:
            for lines in self._lines:
                resolved.append([(index[ident], line, column) for ident, line, column in lines])
        except KeyError as err:
            at = self._location_at[len(resolved)]
            raise wire.BrokenError(at, f"a line of the unknown function {err}") from None
        return resolved

    def functions(self) -> list[Function]:
        """Return the functions, checked for their string indices."""
        count = self.strings_count
        for (name, system_name, filename, _), at in zip(
            self._functions, self._function_at, strict=True
        ):
            if name >= count or system_name >= count or filename >= count:
                raise wire.BrokenError(at, self._no_string(max(name, system_name, filename)))
        return self._functions

    def string_table(self) -> Strings:
        """Return the strings, at least the empty one."""
        return Strings(self._all_strings)


def is_known(number: int, kind: int, at: int) -> bool:
    """Return whether a top-level field is part of the format; raise if its wire type is wrong."""
    allowed = _TOP.get(number)
    if allowed is None:
        return False
    if kind not in allowed:
        raise wire.BrokenError(at, f"field {number} has wire type {kind}")
    return True


def _add_id(index: dict[int, int], ident: int, what: str, at: int) -> None:
    if not ident:
        raise wire.BrokenError(at, f"a {what} with the reserved id 0")
    if ident in index:
        raise wire.BrokenError(at, f"a second {what} with id {ident}")
    index[ident] = len(index)
