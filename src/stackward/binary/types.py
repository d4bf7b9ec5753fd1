"""Go types as the heap's readers need them, whether from run-time descriptors or from DWARF."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.binary.tables import LocalTable, TypeTable, VariableTable
    from stackward.core import Caveat


class Kind(IntEnum):
    """The kinds of internal/abi/type.go, with their numbers."""

    INVALID = 0
    BOOL = 1
    INT = 2
    INT8 = 3
    INT16 = 4
    INT32 = 5
    INT64 = 6
    UINT = 7
    UINT8 = 8
    UINT16 = 9
    UINT32 = 10
    UINT64 = 11
    UINTPTR = 12
    FLOAT32 = 13
    FLOAT64 = 14
    COMPLEX64 = 15
    COMPLEX128 = 16
    ARRAY = 17
    CHAN = 18
    FUNC = 19
    INTERFACE = 20
    MAP = 21
    POINTER = 22
    SLICE = 23
    STRING = 24
    STRUCT = 25
    UNSAFE_POINTER = 26


@dataclass(frozen=True, slots=True, kw_only=True)
class Field:
    """A field of a struct; `type` is a row of the table."""

    name: str
    offset_bytes: int
    type: int


@dataclass(frozen=True, slots=True, kw_only=True)
class GoType:
    """One type; `element`, `key` and `group` are rows of the table, -1 where there is none.

    `name` is qualified by the package's whole path (`net/http.Request`, `*main.T`, `[]uint8`,
    `map[string]main.T`), as `%T` would print it with import paths.  `address` is that of the
    descriptor as linked, 0 for a type that only DWARF knows.  `group` is the type of a Swiss map's
    group (Go 1.24 on).  `is_direct` says that an interface holds the value itself, a pointer.
    """

    name: str
    kind: Kind
    size_bytes: int
    pointer_bytes: int  # the prefix that holds pointers; 0 for a type with none
    address: int = 0
    element: int = -1  # of array, chan, map, pointer, slice
    key: int = -1
    group: int = -1
    length: int = 0  # of an array
    fields: tuple[Field, ...] = ()
    methods_count: int = 0  # of an interface type: 0 means eface
    is_direct: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A package-level variable as linked; `type` is a row of the table, -1 where not known."""

    name: str
    address: int
    size_bytes: int
    type: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class Local:
    """A variable in a function's frame; `frame_offset` counts from the frame's upper end (CFA).

    `low_pc` to `high_pc` is where it is in scope and lies there (the whole function where DWARF
    says no more).  Of a variable that is split between frame and registers, what lies at
    `frame_offset` are the `part_size_bytes` from `part_offset_bytes`; -1 stands for the whole.
    """

    function: str
    name: str
    frame_offset: int
    type: int
    low_pc: int
    high_pc: int
    part_offset_bytes: int = 0
    part_size_bytes: int = -1


@dataclass(frozen=True, slots=True, kw_only=True)
class ProgramTypes:
    """What a binary says of its types and variables.

    `types`, `variables` and `locals` are sequences of the records above, kept as columns.  `types`
    has descriptors first; `by_address` finds the row of a descriptor's linked address, and
    `by_name` the first type of a name.  `data_address` is `runtime.data` as linked: a dump's Data
    address less this is the slide of a position-independent executable.  `map_layout` is `swiss`,
    or `buckets` for GOEXPERIMENT=noswissmap (Go 1.24 and 1.25).  `has_dwarf` and `has_symbols` say
    what was there to read.  `closures` gives, by the address of a closure's code (the first word of
    a closure object, as linked), the row of a struct with what it captures.
    """

    build_id: str
    go_version: str
    goarch: str
    types: TypeTable
    variables: VariableTable
    locals: LocalTable
    data_address: int
    bss_address: int
    types_start: int
    types_end: int
    has_dwarf: bool
    has_symbols: bool
    map_layout: str = "swiss"
    closures: Mapping[int, int] = field(default_factory=dict)
    caveats: tuple[Caveat, ...] = ()
    by_address: Mapping[int, int] = field(default_factory=dict)
    by_name: Mapping[str, int] = field(default_factory=dict)
