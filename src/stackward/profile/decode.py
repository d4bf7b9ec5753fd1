"""profile.proto to plain Python columns, with no NumPy: what small profiles are read with.

Equal stacks are decoded once: Go writes a sample per call stack and object size, so the packed
bytes of a stack repeat, and comparing bytes is far cheaper than decoding them again.
"""

from __future__ import annotations

from dataclasses import dataclass

from stackward.core import StackwardError
from stackward.profile import wire
from stackward.profile.container import malformed, not_a_profile, truncated, unpack
from stackward.profile.model import Header, Mapping, SampleType, Strings

Line = tuple[int, int, int]
Label = tuple[int, int, int, int]
Function = tuple[int, int, int, int]

_INT64_LIMIT = 1 << 63
_CONCATENATED = -1
_TOP = dict.fromkeys((1, 2, 3, 4, 5, 6, 11), wire.AS_BYTES)
_TOP |= dict.fromkeys((7, 8, 9, 10, 12, 14, 15), wire.AS_VARINT)
_TOP[13] = wire.AS_PACKED
# The keys of number fields 1 to `last`, by `last`.
_NUMBER_KEYS = {last: frozenset(range(8, 8 * last + 1, 8)) for last in (2, 3, 4, 5, 10)}
_SAMPLE = {1: wire.AS_PACKED, 2: wire.AS_PACKED, 3: wire.AS_BYTES}
_LOCATION = dict.fromkeys((1, 2, 3, 5), wire.AS_VARINT) | {4: wire.AS_BYTES}


@dataclass(slots=True, kw_only=True)
class Decoded:
    """One profile in plain lists; sample `i` has stack `stacks[sample_stack[i]]`, leaf first.

    `values` holds all values of sample 0, then of sample 1; `label_sets[sample_labels[i]]` its
    labels as (key, text, number, unit) and set 0 is empty.  A location's lines are (function
    index, line, column), innermost inlined call first; a function is (name, system name, file
    name, start line), names as indices into `strings`.
    """

    header: Header
    values: list[int]
    sample_stack: list[int]
    stacks: list[list[int]]
    sample_labels: list[int]
    label_sets: list[tuple[Label, ...]]
    location_address: list[int]
    location_mapping: list[int]
    location_lines: list[list[Line]]
    functions: list[Function]
    mappings: tuple[Mapping, ...]
    strings: Strings


def decode(data: bytes | bytearray | memoryview, *, source: str) -> Decoded:
    """Return the profile in `data`, gzipped or not.

    Raises StackwardError with the byte offset: see `unpack`; `profile-malformed`,
    `profile-truncated`, `profile-concatenated`, `profile-not-pprof`.
    """
    return decode_raw(unpack(data, source=source), source=source)


def decode_raw(raw: bytes, *, source: str) -> Decoded:
    """Return the profile in the profile.proto bytes `raw`."""
    reader = _Reader(raw)
    try:
        reader.read()
        return reader.finish(source)
    except wire.BrokenError as err:
        raise _error(raw, source, err) from None


def _error(raw: bytes, source: str, err: wire.BrokenError) -> StackwardError:
    if err.offset == _CONCATENATED:
        return StackwardError(
            "profile-concatenated",
            f"{source} holds several profiles, one after the other",
            "Merge them with `go tool pprof -proto A B > MERGED`.",
        )
    if err.offset == 0 or not _plausible(raw):
        return not_a_profile(source, f"not readable from byte {err.offset} on ({err.what})")
    return (truncated if err.short else malformed)(source, err.offset, err.what)


def _plausible(raw: bytes) -> bool:
    """Return whether the first field could be a profile's: a known one, of the right type."""
    try:
        next(wire.fields(raw, 0, len(raw), _TOP))
    except (wire.BrokenError, StopIteration):
        return False
    return (raw[0] >> 3) in _TOP


class _Reader:
    """Collects the parts of one profile; ids and string indices are resolved at the end."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.numbers: dict[int, int] = {}
        self.comments: list[int] = []
        self.sample_types: list[tuple[int, int]] = []
        self.period_type = (0, 0)
        self.strings: list[bytes] = []
        self.values: list[int] = []
        self.sample_stack: list[int] = []
        self.sample_at: list[int] = []
        self.stack_of: dict[object, int] = {}
        self.stack_ids: list[list[int]] = []
        self.stack_at: list[int] = []
        self.sample_labels: list[int] = []
        self.label_sets: dict[tuple[Label, ...], int] = {(): 0}
        self.label_set_of: dict[bytes, int] = {}
        self.location_index: dict[int, int] = {}
        self.location_address: list[int] = []
        self.location_mapping_id: list[int] = []
        self.location_lines: list[list[Line]] = []
        self.location_at: list[int] = []
        self.function_index: dict[int, int] = {}
        self.functions: list[Function] = []
        self.function_at: list[int] = []
        self.mapping_fields: list[dict[int, int]] = []
        self.width = -1
        self.first_sample = 0

    def read(self) -> None:
        raw = self.raw
        spans = {2: self._sample, 3: self._mapping, 4: self._location, 5: self._function}
        for field, _kind, a, b in wire.fields(raw, 0, len(raw), _TOP):
            if handle := spans.get(field):
                handle(a, b)
            elif field == 6:
                self.strings.append(raw[a:b])
                if len(self.strings) == 1 and b > a:
                    raise wire.BrokenError(a, "the first string is not empty")
            else:
                self._header_field(field, _kind, a, b)

    def _header_field(self, field: int, kind: int, a: int, b: int) -> None:
        if field == 1:
            self.sample_types.append(self._value_type(a, b))
        elif field == 11:
            self.period_type = self._value_type(a, b)
        elif field == 13:
            self.comments += wire.varints(self.raw[a:b], a) if kind else [a]
        elif field == 9 and self.numbers.get(9):
            raise wire.BrokenError(_CONCATENATED, "a second time stamp")
        else:
            self.numbers[field] = wire.signed(a)

    def _value_type(self, a: int, b: int) -> tuple[int, int]:
        found = self._numbers(a, b, 2)
        return wire.signed(found.get(1, 0)), wire.signed(found.get(2, 0))

    def _numbers(self, a: int, b: int, last: int) -> dict[int, int]:
        """Return the fields 1 to `last`, all numbers, of the message in raw[a:b]."""
        chunk = self.raw[a:b]
        try:
            flat = wire.varints(chunk, a)
        except wire.BrokenError:
            flat = [0]
        # When every key is that of a known number, keys and values alternate: no need to walk.
        keys = flat[::2]
        if len(flat) % 2 == 0 and _NUMBER_KEYS[last].issuperset(keys):
            return {key >> 3: value for key, value in zip(keys, flat[1::2], strict=True)}
        schema = dict.fromkeys(range(1, last + 1), wire.AS_VARINT)
        return {field: value for field, _, value, _ in wire.fields(self.raw, a, b, schema)}

    def _sample(self, pos: int, end: int) -> None:
        """Read one sample as Go writes it: each field once, packed; else leave it to `_any`."""
        raw, start = self.raw, pos
        stack = b""
        values: list[int] = []
        labels = 0
        seen = 0
        while pos < end:
            key = raw[pos]
            if key & 7 != 2 or seen & 1 << key or pos + 1 >= end or raw[pos + 1] >= 0x80:
                return self._any_sample(start, end)
            first = pos + 2
            pos = first + raw[pos + 1]
            if pos > end:
                return self._any_sample(start, end)
            seen |= 1 << key
            if key == 0x0A:
                stack = raw[first:pos]
            elif key == 0x12:
                values = wire.varints(raw[first:pos], first)
            elif key == 0x1A:
                labels = self._one_label(first, pos)
            else:
                return self._any_sample(start, end)
        return self._add_sample(start, stack, values, labels)

    def _one_label(self, a: int, b: int) -> int:
        chunk = self.raw[a:b]
        known = self.label_set_of.get(chunk)
        if known is None:
            known = self._label_set((self._label(a, b),))
            self.label_set_of[chunk] = known
        return known

    def _label(self, a: int, b: int) -> Label:
        found = self._numbers(a, b, 4)
        key, text, number, unit = (wire.signed(found.get(field, 0)) for field in (1, 2, 3, 4))
        return key, text, number, unit

    def _label_set(self, labels: tuple[Label, ...]) -> int:
        return self.label_sets.setdefault(labels, len(self.label_sets))

    def _add_sample(
        self, start: int, stack: bytes | tuple[int, ...], values: list[int], labels: int
    ) -> None:
        known = self.stack_of.get(stack)
        if known is None:
            ids = wire.varints(stack, start) if isinstance(stack, bytes) else list(stack)
            known = self.stack_of[stack] = len(self.stack_ids)
            self.stack_ids.append(ids)
            self.stack_at.append(start)
        if len(values) != self.width:
            self._check_width(start, values)
        if values and max(values) >= _INT64_LIMIT:
            values = [wire.signed(value) for value in values]
        self.sample_stack.append(known)
        self.values += values
        self.sample_labels.append(labels)

    def _check_width(self, start: int, values: list[int]) -> None:
        if self.width >= 0:
            what = f"a sample with {len(values)} values beside one with {self.width}"
            raise wire.BrokenError(start, what)
        self.width = len(values)
        self.first_sample = start

    def _any_sample(self, start: int, end: int) -> None:
        """Read one sample in any encoding."""
        ids: list[int] = []
        values: list[int] = []
        labels: list[Label] = []
        for field, kind, a, b in wire.fields(self.raw, start, end, _SAMPLE):
            if field == 3:
                labels.append(self._label(a, b))
            else:
                found = wire.varints(self.raw[a:b], a) if kind else [a]
                (ids if field == 1 else values).extend(found)
        self._add_sample(start, tuple(ids), values, self._label_set(tuple(labels)))

    def _mapping(self, a: int, b: int) -> None:
        self.mapping_fields.append(self._numbers(a, b, 10))

    def _location(self, pos: int, end: int) -> None:
        start = pos
        numbers = [0] * 6
        lines: list[Line] = []
        for field, _kind, a, b in wire.fields(self.raw, pos, end, _LOCATION):
            if field == 4:
                found = self._numbers(a, b, 3)
                line, column = wire.signed(found.get(2, 0)), wire.signed(found.get(3, 0))
                lines.append((found.get(1, 0), line, column))
            else:
                numbers[field] = a
        self._index(self.location_index, numbers[1], "location", start)
        self.location_mapping_id.append(numbers[2])
        self.location_address.append(numbers[3])
        self.location_lines.append(lines)
        self.location_at.append(start)

    def _function(self, a: int, b: int) -> None:
        found = self._numbers(a, b, 5)
        self._index(self.function_index, found.get(1, 0), "function", a)
        get = found.get
        self.functions.append((get(2, 0), get(3, 0), get(4, 0), wire.signed(get(5, 0))))
        self.function_at.append(a)

    def _index(self, index: dict[int, int], ident: int, what: str, at: int) -> None:
        if not ident:
            raise wire.BrokenError(at, f"a {what} with the reserved id 0")
        if ident in index:
            raise wire.BrokenError(at, f"a second {what} with id {ident}")
        index[ident] = len(index)

    def finish(self, source: str) -> Decoded:
        """Return the profile with every id and string index checked and resolved."""
        mapping_of = {f.get(1, 0): index for index, f in enumerate(self.mapping_fields)}
        header = self._header(source)
        self._check_functions()
        return Decoded(
            header=header,
            values=self.values,
            sample_stack=self.sample_stack,
            stacks=self._stacks(),
            sample_labels=self.sample_labels,
            label_sets=self._checked_labels(),
            location_address=self.location_address,
            location_mapping=[mapping_of.get(ident, -1) for ident in self.location_mapping_id],
            location_lines=self._lines(),
            functions=self.functions,
            mappings=tuple(self._mapping_record(f) for f in self.mapping_fields),
            strings=Strings(self.strings),
        )

    def _text(self, index: int) -> str:
        if not 0 <= index < len(self.strings):
            if index == 0:
                return ""
            raise wire.BrokenError(len(self.raw), _no_string(index, len(self.strings)))
        return self.strings[index].decode("utf-8", "backslashreplace")

    def _header(self, source: str) -> Header:
        if not self.sample_types:
            raise wire.BrokenError(0, "no sample types")
        if self.width not in (-1, len(self.sample_types)):
            what = f"a sample with {self.width} values for {len(self.sample_types)} types"
            raise wire.BrokenError(self.first_sample, what)
        number = self.numbers.get
        types = tuple(SampleType(self._text(a), self._text(b)) for a, b in self.sample_types)
        period = SampleType(self._text(self.period_type[0]), self._text(self.period_type[1]))
        return Header(
            source=source,
            sample_types=types,
            default_sample_type=self._text(number(14, 0)),
            period_type=period if period.type or period.unit else None,
            period=number(12, 0),
            time_ns=number(9, 0),
            duration_ns=number(10, 0),
            comments=tuple(self._text(wire.signed(index)) for index in self.comments),
            drop_frames=self._text(number(7, 0)),
            keep_frames=self._text(number(8, 0)),
        )

    def _mapping_record(self, found: dict[int, int]) -> Mapping:
        get = found.get
        return Mapping(
            id=get(1, 0),
            start=get(2, 0),
            limit=get(3, 0),
            offset=get(4, 0),
            filename=self._text(wire.signed(get(5, 0))),
            build_id=self._text(wire.signed(get(6, 0))),
            has_functions=bool(get(7, 0)),
        )

    def _check_functions(self) -> None:
        count = max(len(self.strings), 1)
        for (name, system_name, filename, _), at in zip(
            self.functions, self.function_at, strict=True
        ):
            largest = max(name, system_name, filename)
            if largest >= count:
                raise wire.BrokenError(at, _no_string(largest, count))

    def _checked_labels(self) -> list[tuple[Label, ...]]:
        count = max(len(self.strings), 1)
        for labels in self.label_sets:
            for key, text, _, unit in labels:
                if not (0 <= key < count and 0 <= text < count and 0 <= unit < count):
                    what = _no_string(max(key, text, unit), count)
                    raise wire.BrokenError(self.first_sample, f"a label has {what}")
        return list(self.label_sets)

    def _stacks(self) -> list[list[int]]:
        index = self.location_index
        stacks: list[list[int]] = []
        try:
            for ids in self.stack_ids:
                stacks.append([index[ident] for ident in ids])
        except KeyError as err:
            at = self.stack_at[len(stacks)]
            raise wire.BrokenError(at, f"a sample at an unknown location {err}") from None
        return stacks

    def _lines(self) -> list[list[Line]]:
        index = self.function_index
        resolved: list[list[Line]] = []
        try:
            for lines in self.location_lines:
                resolved.append([(index[ident], line, column) for ident, line, column in lines])
        except KeyError as err:
            at = self.location_at[len(resolved)]
            raise wire.BrokenError(at, f"a line of an unknown function {err}") from None
        return resolved


def _no_string(index: int, count: int) -> str:
    return f"string {index if index < _INT64_LIMIT else wire.signed(index)} of {count}"
