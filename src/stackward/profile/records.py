"""The records of a decoded profile, cheap to import.

They are NamedTuples because `stackward top` on a small profile is mostly start-up: defining one
takes a seventh of the time that a frozen dataclass takes.  For the same reason the modules on
that path spell `TYPE_CHECKING` themselves instead of importing it.
"""

from __future__ import annotations

from typing import NamedTuple

from stackward.core import StackwardError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Protocol

    class RawStrings(Protocol):
        """A string table, undecoded."""

        def __len__(self) -> int: ...
        def __getitem__(self, index: int, /) -> bytes | bytearray: ...


Line = tuple[int, int, int]
Label = tuple[int, int, int, int]
Function = tuple[int, int, int, int]

MEMORY_TYPES = frozenset({"alloc_objects", "alloc_space", "inuse_objects", "inuse_space"})


class SampleType(NamedTuple):
    """What one value of a sample counts, and its unit, in the profile's own words."""

    type: str
    unit: str


class Mapping(NamedTuple):
    """One mapped file of the process (field `mapping` of profile.proto)."""

    id: int
    start: int
    limit: int
    offset: int
    filename: str
    build_id: str
    has_functions: bool


class Header(NamedTuple):
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

    def __init__(self, raw: RawStrings) -> None:
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


class Decoded(NamedTuple):
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
