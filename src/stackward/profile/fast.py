"""profile.proto to NumPy columns by compiled kernels: what large profiles are read with.

Anything unusual makes `read_fast` return None, and the plain reader decide what it is.
"""

from __future__ import annotations

from typing import NamedTuple

from stackward.profile import wire
from stackward.profile.halves import at_once
from stackward.profile.model import Profile
from stackward.profile.tables import Tables, is_known

TYPE_CHECKING = False
if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

    from stackward.core.compiled import Kernels
    from stackward.profile.model import Int32s, Int64s
    from stackward.profile.records import RawStrings

    Bytes = npt.NDArray[np.uint8]
    Index = tuple[Int64s, Int32s, int]

_NOTED = 1 << 12


class _UnusualError(Exception):
    """The kernels met something that they leave to the plain reader."""


class _Counts(NamedTuple):
    """What the kernel `scan` counts, in its order; `middle` is where to cut in two, or 0."""

    samples: int
    entries: int
    labels: int
    locations: int
    lines: int
    functions: int
    strings: int
    others: int
    middle: int
    middle_samples: int
    middle_entries: int
    middle_labels: int


class _Slices:
    """Strings that stay in the profile's bytes until asked for."""

    def __init__(self, raw: bytes | bytearray, bounds: Int64s) -> None:
        self._raw = raw
        self._bounds: list[list[int]] = bounds.tolist()

    def __len__(self) -> int:
        return len(self._bounds)

    def __getitem__(self, index: int) -> bytes:
        first, last = self._bounds[index]
        return bytes(self._raw[first:last])


class _SampleColumns(NamedTuple):
    """The columns that the kernel `fill` writes, in its order; `label_strings` is (labels, 3)."""

    values: Int64s
    stack_offsets: Int64s
    stack_locations: Int32s
    label_offsets: Int64s
    label_number: Int64s
    label_strings: Int32s
    label_bytes: Int64s


def read_fast(raw: bytes | bytearray, kernels: Kernels, *, source: str) -> Profile | None:
    """Return the profile in the profile.proto bytes `raw`, None where kernels are not enough."""
    try:
        return _Reader(raw, kernels).profile(source)
    except (_UnusualError, wire.BrokenError):
        return None


class _Reader:
    """Reads one profile: counts its parts, then writes them to columns of that size."""

    def __init__(self, raw: bytes | bytearray, kernels: Kernels) -> None:
        import numpy as np

        self._raw = raw
        self._data = np.frombuffer(raw, np.uint8)
        self._kernels = kernels
        self._counts, self._others = self._scan()
        self._locations = np.zeros((self._counts.locations, 3), np.int64)
        self._line_offsets = np.zeros(self._counts.locations + 1, np.int64)
        self._lines = np.zeros((self._counts.lines, 3), np.int64)
        self._functions = np.zeros((self._counts.functions, 5), np.int64)
        self._bounds = np.zeros((self._counts.strings, 2), np.int64)

    def _run(self, name: str, *arguments: int | npt.NDArray[np.generic]) -> None:
        if self._kernels.call(name, *arguments):
            raise _UnusualError

    def _scan(self) -> tuple[_Counts, Int64s]:
        """Return what there is, and the fields that are neither samples nor tables."""
        import numpy as np

        capacity = _NOTED
        while True:
            counts = np.zeros(len(_Counts._fields), np.int64)
            others = np.empty((capacity, 3), np.int64)
            self._run("scan", self._data, len(self._data), counts, others, capacity)
            found = _Counts(*counts.tolist())
            if found.others <= capacity:
                return found, others[: found.others]
            capacity = found.others

    def profile(self, source: str) -> Profile:
        """Return the profile; `source` names it."""
        import numpy as np

        tables = (self._locations, self._line_offsets, self._lines, self._functions, self._bounds)
        self._run("read_tables", self._data, len(self._data), *tables)
        rest = self._rest()
        header, strings = rest.header(source), rest.string_table()
        if not header.sample_types or not _all_below(self._functions[:, 1:4], len(strings)):
            raise _UnusualError
        samples = self._samples(len(header.sample_types), len(strings), self._index_of(b"bytes"))
        names = self._functions[:, 1:4].astype(np.int32)
        key, text, unit = samples.label_strings.T
        return Profile(
            header=header,
            values=samples.values,
            stack_offsets=samples.stack_offsets,
            stack_locations=samples.stack_locations,
            label_offsets=samples.label_offsets,
            label_key=key,
            label_text=text,
            label_number=samples.label_number,
            label_unit=unit,
            label_bytes=samples.label_bytes,
            location_address=self._locations[:, 2].astype(np.uint64),
            location_mapping=self._location_mapping(rest),
            line_offsets=self._line_offsets,
            line_function=self._line_function(),
            line_number=self._lines[:, 1].copy(),
            line_column=self._lines[:, 2].copy(),
            function_name=names[:, 0],
            function_system_name=names[:, 1],
            function_filename=names[:, 2],
            function_start_line=self._functions[:, 4].copy(),
            mappings=rest.mappings(),
            strings=strings,
        )

    def _rest(self) -> Tables:
        """Return the header and the mappings, with the strings."""
        strings: RawStrings = [b""]
        if self._counts.strings:
            strings = _Slices(self._raw, self._bounds)
            if strings[0]:
                raise _UnusualError
        tables = Tables(self._raw, strings)
        for key, a, b in self._others.tolist():
            if is_known(key >> 3, key & 7, a):
                tables.read(key >> 3, key & 7, a, b)
        return tables

    def _index_of(self, text: bytes) -> int:
        """Return the index of the string `text`, -1 where there is none; it must be unique."""
        import numpy as np

        found = [
            index
            for index in np.flatnonzero(np.diff(self._bounds)[:, 0] == len(text)).tolist()
            if self._raw[self._bounds[index, 0] : self._bounds[index, 1]] == text
        ]
        if len(found) > 1:
            raise _UnusualError
        return found[0] if found else -1

    def _samples(self, width: int, strings_count: int, bytes_key: int) -> _SampleColumns:
        import numpy as np

        counts = self._counts
        columns = _SampleColumns(
            values=np.empty((counts.samples, width), np.int64),
            stack_offsets=np.zeros(counts.samples + 1, np.int64),
            stack_locations=np.empty(counts.entries, np.int32),
            label_offsets=np.zeros(counts.samples + 1, np.int64),
            label_number=np.empty(counts.labels, np.int64),
            label_strings=np.empty((counts.labels, 3), np.int32),
            label_bytes=np.empty(counts.samples, np.int64),
        )
        columns.stack_offsets[counts.middle_samples] = counts.middle_entries
        columns.label_offsets[counts.middle_samples] = counts.middle_labels
        rest = (width, strings_count, bytes_key, *self._index(self._locations), *columns)
        # Two halves at a time: the kernels let go of Python's lock.
        statuses = at_once(
            lambda: self._kernels.call("fill", self._data, 0, counts.middle, 0, *rest),
            lambda: self._kernels.call(
                "fill", self._data, counts.middle, len(self._data), counts.middle_samples, *rest
            ),
        )
        if any(statuses):
            raise _UnusualError
        return columns

    def _index(self, rows: Int64s) -> Index:
        """Return a hash table from the ids in column 0 to rows: keys, places, mask."""
        import numpy as np

        if np.array_equal(rows[:, 0], np.arange(1, len(rows) + 1)):
            return np.zeros(1, np.int64), np.zeros(1, np.int32), -1 - len(rows)
        size = 1 << max(4, (2 * len(rows)).bit_length())
        keys = np.zeros(size, np.int64)
        places = np.full(size, -1, np.int32)
        self._run("index_ids", rows, rows.shape[1], len(rows), keys, places, size - 1)
        return keys, places, size - 1

    def _line_function(self) -> Int32s:
        import numpy as np

        resolved = np.empty(len(self._lines), np.int32)
        index = self._index(self._functions)
        self._run("resolve_ids", self._lines, 3, len(self._lines), *index, resolved)
        return resolved

    def _location_mapping(self, rest: Tables) -> Int32s:
        import numpy as np

        index = rest.mapping_index
        ids = self._locations[:, 1].astype(np.uint64).tolist()
        return np.array([index.get(ident, -1) for ident in ids], np.int32)


def _all_below(indices: Int64s, count: int) -> bool:
    return not len(indices) or bool(indices.min() >= 0 and indices.max() < count)
