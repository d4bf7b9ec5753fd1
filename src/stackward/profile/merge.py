"""The difference of two profiles, as `go tool pprof -base` takes it.

Samples of equal stack and labels are added up, the base's with a minus, and those that come to
nothing are left out: pprof's total, and so its percentages, add what remains.  Source:
profile/merge.go and internal/measurement of google/pprof.
"""

from __future__ import annotations

from stackward.core import StackwardError
from stackward.profile.records import Decoded, Header, Mapping, SampleType, Strings

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable

    from stackward.profile.records import Function, Label, Line

_PAGE = 0x1000
_EXACT = 1 << 53


def difference(profile: Decoded, base: Decoded) -> Decoded:
    """Return `profile` minus `base`, over the sample types that both have.

    Raises StackwardError `profile-incompatible`.
    """
    types = common_types(profile.header, base.header)
    merger = _Merger()
    merger.add(profile, types, 1)
    merger.add(base, types, -1)
    return merger.finish(merged_header(profile.header, base.header, types))


def _mapped(decoded: Decoded) -> Decoded:
    """Return `decoded` with a mapping: where there is none pprof makes up a nameless one."""
    if decoded.mappings:
        return decoded
    nameless = Mapping(
        id=1, start=0, limit=0, offset=0, filename="", build_id="", has_functions=False
    )
    return decoded._replace(
        mappings=(nameless,), location_mapping=[0] * len(decoded.location_mapping)
    )


def common_types(profile: Header, base: Header) -> list[SampleType]:
    """Return the sample types that both have, in the order of `profile`; raise where none."""
    known = {entry.type: entry for entry in base.sample_types}
    common = [entry for entry in profile.sample_types if entry.type in known]
    if not common:
        raise _incompatible(profile, base, "they have no sample type in common")
    for entry in common:
        if entry.unit != known[entry.type].unit:
            what = f"{entry.type} is in {entry.unit} here and in {known[entry.type].unit} there"
            raise _incompatible(profile, base, what)
    if profile.period_type != base.period_type:
        raise _incompatible(profile, base, "their period types differ")
    return common


def _incompatible(profile: Header, base: Header, what: str) -> StackwardError:
    return StackwardError(
        "profile-incompatible",
        f"{profile.source} and {base.source} cannot be compared: {what}",
        "Give two profiles of the same kind.",
    )


def merged_header(profile: Header, base: Header, types: list[SampleType]) -> Header:
    """Return the header of the difference over `types`."""
    names = [entry.type for entry in types]
    defaults = (_default_type(header, names) for header in (profile, base))
    return profile._replace(
        sample_types=tuple(types),
        default_sample_type=next((name for name in defaults if name), ""),
        duration_ns=profile.duration_ns + base.duration_ns,
        period=max(profile.period, base.period),
        time_ns=min(profile.time_ns, base.time_ns) if profile.time_ns else base.time_ns,
        comments=tuple(dict.fromkeys(profile.comments + base.comments)),
    )


def _default_type(header: Header, names: list[str]) -> str:
    if [entry.type for entry in header.sample_types] == names:
        return header.default_sample_type
    return header.default_sample_type if header.default_sample_type in names else names[0]


class CommonTables:
    """Tables that several profiles share: equal strings, functions, places have equal indices."""

    def __init__(self) -> None:
        self.strings: dict[str, int] = {"": 0}
        self.functions: dict[Function, int] = {}
        self.mappings: dict[Hashable, tuple[int, Mapping]] = {}
        self.locations: dict[Hashable, int] = {}
        self.location_lines: list[list[Line]] = []
        self.location_address: list[int] = []
        self.location_mapping: list[int] = []

    def add_locations(self, decoded: Decoded) -> list[int]:
        """Return the common index of every location of `decoded`."""
        decoded = _mapped(decoded)
        strings = decoded.strings
        texts = [self._string(strings[index]) for index in range(len(strings))]
        functions = [
            self._function((texts[name], texts[system], texts[file], start_line))
            for name, system, file, start_line in decoded.functions
        ]
        mappings = [self._mapping(mapping) for mapping in decoded.mappings]
        return [
            self._location(decoded, index, functions, mappings)
            for index in range(len(decoded.location_lines))
        ]

    def _string(self, text: str) -> int:
        return self.strings.setdefault(text, len(self.strings))

    def _function(self, function: Function) -> int:
        return self.functions.setdefault(function, len(self.functions))

    def _mapping(self, mapping: Mapping) -> int:
        """Return the common index; the same file loaded elsewhere is the same mapping."""
        size = mapping.limit - mapping.start
        size = (size + _PAGE - 1) // _PAGE
        key = size, mapping.offset, mapping.build_id or mapping.filename
        return self.mappings.setdefault(key, (len(self.mappings), mapping))[0]

    def _location(
        self, decoded: Decoded, index: int, functions: list[int], mappings: list[int]
    ) -> int:
        lines = [(functions[f], line, column) for f, line, column in decoded.location_lines[index]]
        mapping = decoded.location_mapping[index]
        address = decoded.location_address[index]
        if mapping >= 0:
            address -= decoded.mappings[mapping].start
            mapping = mappings[mapping]
        # Only the last line's column is part of pprof's key.
        place = tuple((function, line) for function, line, _ in lines)
        key = address, mapping, place, lines[-1][2] if lines else 0
        common = self.locations.setdefault(key, len(self.locations))
        if common == len(self.location_lines):
            self.location_lines.append(lines)
            self.location_mapping.append(mapping)
            self.location_address.append(decoded.location_address[index])
        return common

    def labels(self, labels: Iterable[Label], strings: Strings) -> tuple[Label, ...]:
        """Return the labels that say something, in common indices; equal keys keep their order."""
        common: list[Label] = []
        for key, text, number, unit in labels:
            name = self._string(strings[key])
            if text:
                common.append((name, self._string(strings[text]), 0, 0))
            elif number or unit:
                common.append((name, 0, number, self._string(strings[unit])))
        return tuple(sorted(common, key=lambda label: (label[1] > 0, label[0])))

    def decoded(self, header: Header) -> Decoded:
        """Return a profile without samples over these tables."""
        return Decoded(
            header=header,
            values=[],
            sample_stack=[],
            stacks=[],
            sample_labels=[],
            label_sets=[()],
            location_address=self.location_address,
            location_mapping=self.location_mapping,
            location_lines=self.location_lines,
            functions=list(self.functions),
            mappings=tuple(mapping for _, mapping in self.mappings.values()),
            strings=Strings([text.encode() for text in self.strings]),
        )


class _Merger:
    """Gathers the samples of several profiles."""

    def __init__(self) -> None:
        self._tables = CommonTables()
        self._samples: dict[tuple[tuple[int, ...], tuple[Label, ...]], list[int]] = {}

    def add(self, decoded: Decoded, types: list[SampleType], sign: int) -> None:
        """Add `sign` times the samples of `decoded`, of which only `types` count."""
        locations = self._tables.add_locations(decoded)
        stacks = [tuple([locations[index] for index in stack]) for stack in decoded.stacks]
        labels = [self._tables.labels(found, decoded.strings) for found in decoded.label_sets]
        known = [entry.type for entry in decoded.header.sample_types]
        columns = [decoded.values[known.index(entry.type) :: len(known)] for entry in types]
        for stack, label_set, *values in zip(
            decoded.sample_stack, decoded.sample_labels, *columns, strict=True
        ):
            if any(values):
                signed = values if sign > 0 else [_negated(value) for value in values]
                self._add_sample((stacks[stack], labels[label_set]), signed)

    def _add_sample(
        self, key: tuple[tuple[int, ...], tuple[Label, ...]], values: list[int]
    ) -> None:
        sums = self._samples.get(key)
        if sums is None:
            self._samples[key] = values
        else:
            self._samples[key] = [a + b for a, b in zip(sums, values, strict=True)]

    def finish(self, header: Header) -> Decoded:
        """Return what is left of the samples."""
        stacks: dict[tuple[int, ...], int] = {}
        label_sets: dict[tuple[Label, ...], int] = {(): 0}
        values: list[int] = []
        sample_stack: list[int] = []
        sample_labels: list[int] = []
        for (stack, labels), sums in self._samples.items():
            if any(sums):
                values += sums
                sample_stack.append(stacks.setdefault(stack, len(stacks)))
                sample_labels.append(label_sets.setdefault(labels, len(label_sets)))
        return self._tables.decoded(header)._replace(
            values=values,
            sample_stack=sample_stack,
            stacks=[list(stack) for stack in stacks],
            sample_labels=sample_labels,
            label_sets=list(label_sets),
        )


def _negated(value: int) -> int:
    """Return -value as pprof computes it: through a float."""
    return -value if -_EXACT < value < _EXACT else -int(float(value))
