"""A Go heap as NumPy columns: what the readers of dumps and cores give, and all else works on.

Addresses are int64, as the program had them.  `content` is the whole file, mapped; contents of
objects, frames and segments are places in it.
"""

from __future__ import annotations

import mmap
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import overload

import numpy as np
import numpy.typing as npt

from stackward.core import Caveat

Int64s = npt.NDArray[np.int64]
Int32s = npt.NDArray[np.int32]
Bytes = npt.NDArray[np.uint8]
Content = bytes | mmap.mmap


class Names(Sequence[str]):
    """Names, one for each row, of which many are the same: `unique[number[row]]`."""

    def __init__(self, unique: Sequence[str], number: Int32s) -> None:
        self.unique = tuple(unique)
        self.number = number

    def __len__(self) -> int:
        return len(self.number)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> Names: ...
    def __getitem__(self, index: int | slice) -> str | Names:
        if isinstance(index, slice):
            return Names(self.unique, self.number[index])
        return self.unique[int(self.number[index])]

    def __iter__(self) -> Iterator[str]:
        return map(self.unique.__getitem__, self.number.tolist())

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Sequence) and list(self) == list(other)


@dataclass(frozen=True, slots=True, kw_only=True)
class Params:
    """The program's machine (record 6)."""

    is_big_endian: bool
    pointer_bytes: int
    arena_start: int
    arena_end: int
    goarch: str
    go_version: str
    processors_count: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Objects:
    """The objects, phantoms left out, in ascending order of address; n rows.

    `pointer_offsets[pointer_start[i]:pointer_start[i + 1]]` are the offsets of object i's pointer
    words in its slot, in bytes.  `size_bytes` is the slot's (the size class).
    """

    address: Int64s
    size_bytes: Int64s
    content_at: Int64s  # place of the contents in the file
    pointer_start: Int64s  # n + 1
    pointer_offsets: Int32s

    def __len__(self) -> int:
        return len(self.address)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Segment:
    """The data or bss segment; `pointer_offsets` are places of pointer words in it, in bytes."""

    name: str  # data or bss
    address: int
    size_bytes: int
    content_at: int
    pointer_offsets: Int64s


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Goroutines:
    """The goroutines, one row each; frames of row i are `frame_start[i]:frame_start[i + 1]`."""

    address: Int64s  # of its runtime.g
    id: Int64s
    created_by_pc: Int64s  # gopc
    status: Int32s
    is_system: npt.NDArray[np.bool_]
    wait_since_ns: Int64s  # 0 where not known
    wait_reason: Sequence[str]
    context: Int64s  # the closure
    frame_start: Int64s


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Frames:
    """Stack frames, innermost first within a goroutine; pointer offsets count from `sp`."""

    sp: Int64s
    depth: Int32s
    size_bytes: Int64s
    content_at: Int64s
    function_entry: Int64s
    pc: Int64s
    continue_pc: Int64s
    function: Sequence[str]
    pointer_start: Int64s
    pointer_offsets: Int32s


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Finalizers:
    """Finalizers, queued ones too; `arg_type` is a type's address."""

    object: Int64s
    function: Int64s  # the funcval
    code_pc: Int64s
    arg_type: Int64s
    object_type: Int64s
    is_queued: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TypeRecords:
    """The types reached from itabs (record 3), each once."""

    address: Int64s
    size_bytes: Int64s
    name: Sequence[str]
    is_indirect: npt.NDArray[np.bool_]


@dataclass(frozen=True, slots=True, kw_only=True)
class BucketFrame:
    """A frame of an allocation stack; `function` is the physical one, `file` the innermost's."""

    function: str
    file: str
    line: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Bucket:
    """An allocation stack of the memory profile, innermost first."""

    size_bytes: int
    frames: tuple[BucketFrame, ...]
    allocs_count: int
    frees_count: int


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Samples:
    """Sampled live objects: `object` is a row of Objects, `bucket` a row of the buckets."""

    object: Int32s
    bucket: Int32s


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HeapDump:
    """A whole heap.  `memstats` is empty where there is none (a core).

    `memstats` has the names of runtime.MemStats (HeapAlloc, HeapObjects, ...).  Of a core,
    `large_type` is, for each object, the descriptor's address that the runtime keeps for objects
    above 32 KiB, 0 for others; of a dump it is None.  `phantoms_count` is the number of objects
    left out, as they are not.
    """

    kind: str  # dump or core
    source: str
    params: Params
    content: Content
    objects: Objects
    segments: tuple[Segment, ...]
    goroutines: Goroutines
    frames: Frames
    finalizers: Finalizers
    types: TypeRecords
    itab_address: Int64s
    itab_type: Int64s
    other_roots: tuple[tuple[str, int], ...]
    defers: Int64s  # k x 7, the record's numbers in order
    panics: Int64s  # k x 6
    memstats: dict[str, int]
    pause_ns: Int64s
    buckets: tuple[Bucket, ...]
    samples: Samples
    phantoms_count: int
    phantoms_bytes: int
    large_type: Int64s | None = None
    caveats: tuple[Caveat, ...] = ()
