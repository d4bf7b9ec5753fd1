"""A decoded profile as NumPy columns, and the records beside them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from stackward.core import StackwardError

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    import numpy.typing as npt

    Int32s = npt.NDArray[np.int32]
    Int64s = npt.NDArray[np.int64]
    Uint64s = npt.NDArray[np.uint64]

MEMORY_TYPES = frozenset({"alloc_objects", "alloc_space", "inuse_objects", "inuse_space"})


@dataclass(frozen=True, slots=True)
class SampleType:
    """What one value of a sample counts, and its unit, in the profile's own words."""

    type: str
    unit: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """One mapped file of the process (field `mapping` of profile.proto)."""

    id: int
    start: int
    limit: int
    offset: int
    filename: str
    build_id: str
    has_functions: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What a profile says about itself; times and durations in ns, 0 where not given."""

    source: str
    sample_types: tuple[SampleType, ...]
    default_sample_type: str
    period_type: SampleType | None
    period: int
    time_ns: int
    duration_ns: int
    comments: tuple[str, ...]
    drop_frames: str
    keep_frames: str


class Strings:
    """The string table, decoded on demand; bytes that are not UTF-8 read as `\\xNN`."""

    __slots__ = ("_decoded", "_raw")

    def __init__(self, raw: Sequence[bytes]) -> None:
        self._raw = raw
        self._decoded: dict[int, str] = {}

    def __len__(self) -> int:
        return len(self._raw)

    def __getitem__(self, index: int) -> str:
        text = self._decoded.get(index)
        if text is None:
            text = bytes(self._raw[index]).decode("utf-8", "backslashreplace")
            self._decoded[index] = text
        return text


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Profile:
    """One pprof profile.

    `values` is (samples, types) int64.  Stacks are rows of a compressed table: sample `i` has
    `stack_locations[stack_offsets[i]:stack_offsets[i + 1]]`, dense location indices, leaf first.
    Labels likewise: key, text, number and unit; `label_text` is 0 for a number.  `label_bytes` is
    the first number labelled `bytes`, the object size of an allocation, 0 where absent.  A
    location's lines, innermost inlined call first, are `line_*[line_offsets[l]:line_offsets[l +
    1]]`; `line_function` is a dense function index.  `location_mapping` indexes `mappings`, -1
    where none.  `function_*` names and `label_key`, `label_text`, `label_unit` index `strings`.
    """

    header: Header
    values: Int64s
    stack_offsets: Int64s
    stack_locations: Int32s
    label_offsets: Int64s
    label_key: Int32s
    label_text: Int32s
    label_number: Int64s
    label_unit: Int32s
    label_bytes: Int64s
    location_address: Uint64s
    location_mapping: Int32s
    line_offsets: Int64s
    line_function: Int32s
    line_number: Int64s
    line_column: Int64s
    function_name: Int32s
    function_system_name: Int32s
    function_filename: Int32s
    function_start_line: Int64s
    mappings: tuple[Mapping, ...]
    strings: Strings

    @property
    def sample_types(self) -> tuple[SampleType, ...]:
        """The types of the columns of `values`."""
        return self.header.sample_types

    @property
    def samples_count(self) -> int:
        """The number of samples."""
        return len(self.stack_offsets) - 1

    def string(self, index: int) -> str:
        """Return entry `index` of the string table."""
        return self.strings[index]

    def stack(self, sample: int) -> Int32s:
        """Return the dense location indices of `sample`, leaf first (a view)."""
        return self.stack_locations[self.stack_offsets[sample] : self.stack_offsets[sample + 1]]

    def sample_type_index(self, name: str | None = None) -> int:
        """Return the column of `values` for sample type `name`, by default pprof's choice."""
        return sample_type_index(self.header, name)


def sample_type_index(header: Header, name: str | None = None) -> int:
    """Return the column that `name` stands for, chosen as pprof does.

    Without a name: the profile's own default, else the last type.  A number is an index; an
    `inuse_` prefix is dropped where only the bare type exists.  Raises `profile-sample-type`.
    """
    types = [entry.type for entry in header.sample_types]
    if not name:
        default = header.default_sample_type
        return types.index(default) if default in types else len(types) - 1
    if name.isascii() and name.isdigit() and int(name) < len(types):
        return int(name)
    for index, known in enumerate(types):
        if known in (name, name.removeprefix("inuse_")):
            return index
    raise StackwardError(
        "profile-sample-type",
        f"{header.source} has no sample type {name!r}",
        f"It has {', '.join(types)}.",
    )


def require_memory_profile(profile: Profile) -> None:
    """Return nothing for a heap or allocs profile; raise `profile-not-memory` for any other."""
    require_memory_types(profile.header)


def require_memory_types(header: Header) -> None:
    """Return nothing when the sample types are allocations, else raise `profile-not-memory`."""
    types = {entry.type for entry in header.sample_types}
    if types & MEMORY_TYPES:
        return
    raise StackwardError(
        "profile-not-memory",
        f"{header.source} is {_kind(types)}: it holds no allocations",
        f"`stackward top {header.source}` reads it; here give a heap or allocs profile.",
    )


def _kind(types: set[str]) -> str:
    if "cpu" in types:
        return "a CPU profile"
    if "contentions" in types:
        return "a block or mutex profile"
    for name in ("goroutine", "goroutineleak", "threadcreate"):
        if name in types:
            return f"a {name} profile"
    return f"a profile of {', '.join(sorted(types)) or 'nothing'}"
