"""The same dump without what the program's memory says: one that may leave the building.

Memory is copied word by word, and only words that the graph and the types need: pointers into
objects, segments, stacks and the program's image, lengths of slices, types of interfaces, malloc
headers, code of closures, what the runtime counts in a channel, and whole runtime.g and
runtime.sudog, which have nothing of the program's.  Everything else is zero: strings, buffers,
keys, numbers.

What stays: names of functions, files and types, wait reasons, the runtime's statistics, and how
many objects of which size point at which.  A number that is by chance the address of something
stays, too, where a pointer may be.
"""

from __future__ import annotations

import os
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from stackward.core.compiled import KernelLibrary, Kernels, KernelStore, PlainKernels
from stackward.heap import graph_kernels, read_kernels, scrub_kernels
from stackward.heap.dump import Bytes, HeapDump, Int32s, Int64s
from stackward.heap.grammar import HEADER, grammar_table
from stackward.heap.graph import content_bytes
from stackward.heap.pages import PageTable, page_table
from stackward.heap.roots import words_at
from stackward.heap.scrub_kernels import SCRUB_SEGMENT, SCRUB_WHOLE
from stackward.heap.walk import changed

_OF_GRAPH = ("note_arenas", "fill_pages", "resolve_words", "read_words")

SCRUB_KERNELS = KernelLibrary(
    name="heapscrub",
    title="the scrubber of heap dumps",
    modules=(graph_kernels.__name__, read_kernels.__name__, scrub_kernels.__name__),
    signatures={
        **{name: graph_kernels.SIGNATURES[name] for name in _OF_GRAPH},
        **scrub_kernels.SIGNATURES,
    },
    helpers=(*graph_kernels.HELPERS, *read_kernels.HELPERS, *scrub_kernels.HELPERS),
    shipped_in=os.path.dirname(__file__),
)

# Code may begin somewhat before the first function that is on a stack.
_CODE_STEP = 1 << 20
# Slots of runtime.sudog, Go 1.24 to 1.27.
_SUDOG_SLOTS = (96, 112, 128)


def scrub(
    dump: HeapDump,
    into: Bytes,
    *,
    kernels: KernelStore | None = None,
    keeps_lengths: bool = True,
) -> int:
    """Write the scrubbed `dump` to `into`, as long as its content and zero, and return its length.

    It is shorter where the dump was cut, or something else followed its end.  Every object,
    goroutine and root is at the same place in the file, and points at the same; read_dump reads
    it, and `stackward heap report` says of it what it says of the dump.

    Without `keeps_lengths` words behind a pointer go, too, that may be length and capacity of what
    it points at.  Among these are small numbers of the program, beside pointers; but types of
    slices, maps and channels' elements are found by them (on a small dump 39% of bytes were typed
    instead of 99.6%).  `kernels` is a store of SCRUB_KERNELS; without it, plain Python does the
    work.
    """
    if len(into) != len(dump.content):
        raise ValueError("the scrubbed dump needs as many bytes as the dump has")
    calls = (kernels.kernels(compile=True) if kernels else None) or PlainKernels(SCRUB_KERNELS)
    return _Scrubber(dump, into, calls).run(keeps_lengths)


class _Scrubber:
    """Copies the records of one dump, then the words of its memory that are kept."""

    def __init__(self, dump: HeapDump, into: Bytes, calls: Kernels | PlainKernels) -> None:
        self._dump = dump
        self._into = into
        self._calls = calls
        # Plain kernels want ints of the content, which an array does not give.
        self._raw = (
            memoryview(dump.content) if isinstance(calls, PlainKernels) else content_bytes(dump)
        )
        self._table = page_table(dump.objects, calls)
        self._ranges = _ranges(dump)
        self._image = _image(dump)

    def run(self, keeps_lengths: bool) -> int:
        """Write all, and return the length."""
        self._into[: len(HEADER)] = np.frombuffer(HEADER, np.uint8)
        end = self._call("copy_records", grammar_table(), self._into, len(HEADER))
        objects, frames = self._dump.objects, self._dump.frames
        self._keep(
            objects.address,
            objects.size_bytes,
            objects.content_at,
            objects.pointer_start,
            objects.pointer_offsets,
            _whole(self._dump, self._table, self._calls),
            keeps_lengths,
        )
        for segment in self._dump.segments:
            offsets = segment.pointer_offsets
            self._keep(
                np.array([segment.address]),
                np.array([segment.size_bytes]),
                np.array([segment.content_at]),
                np.array([0, len(offsets)]),
                offsets.astype(np.int32),
                np.full(1, SCRUB_SEGMENT, np.uint8),
                keeps_lengths,
            )
        self._check(
            self._call(
                "keep_in_frames",
                *self._places(),
                frames.sp,
                frames.size_bytes,
                frames.content_at,
                frames.pointer_start,
                frames.pointer_offsets,
                self._image,
                0,
                len(frames.sp),
                int(keeps_lengths),
            )
        )
        return end

    def _keep(
        self,
        address: Int64s,
        size_bytes: Int64s,
        content_at: Int64s,
        pointer_start: Int64s,
        pointer_offsets: Int32s,
        kind: Bytes,
        keeps_lengths: bool,
    ) -> None:
        rows = (address, size_bytes, content_at, pointer_start, pointer_offsets, kind)
        arguments = (*self._places(), *rows, self._image, 0, len(address), int(keeps_lengths))
        self._check(self._call("keep_in_rows", *arguments))

    def _places(self) -> Sequence[npt.NDArray[np.generic] | int]:
        """Return where to write, and what the kernels find pointers' targets by."""
        return (self._into, *self._table.columns(), self._ranges, len(self._ranges) // 2)

    def _call(self, name: str, *arguments: npt.NDArray[np.generic] | int) -> int:
        return self._calls.call(name, self._raw, len(self._raw), *arguments)  # type: ignore[arg-type]

    def _check(self, status: int) -> None:
        if status:
            raise changed(self._dump.source)


def _ranges(dump: HeapDump) -> Int64s:
    """Return the memory that is no object's, as first addresses and those behind, in order."""
    frames = dump.frames
    first = np.concatenate([np.array([one.address for one in dump.segments], np.int64), frames.sp])
    size = np.concatenate(
        [np.array([one.size_bytes for one in dump.segments], np.int64), frames.size_bytes]
    )
    first, size = first[size > 0], size[size > 0]
    order = np.argsort(first, kind="stable")
    ends = np.maximum.accumulate((first + size)[order])
    pairs = np.stack([first[order], ends], axis=1)
    return np.ascontiguousarray(pairs.reshape(-1))


def _image(dump: HeapDump) -> Int64s:
    """Return where code, types and constants are: from about the first function to the data."""
    known = [
        dump.frames.function_entry,
        dump.finalizers.code_pc,
        dump.goroutines.created_by_pc,
        dump.types.address,
        dump.itab_address,
    ]
    last = min((one.address for one in dump.segments), default=0)
    addresses = np.concatenate(known)
    addresses = addresses[(addresses > 0) & (addresses < last)]
    first = int(addresses.min()) // _CODE_STEP * _CODE_STEP if len(addresses) else last
    return np.array([first, last], np.int64)


def _whole(dump: HeapDump, table: PageTable, calls: Kernels | PlainKernels) -> Bytes:
    """Return which objects are kept whole: each runtime.g, and each runtime.sudog in use."""
    objects = dump.objects
    kind = np.zeros(len(objects), np.uint8)
    owners = table.resolve(dump.goroutines.address, calls)
    kind[owners[owners >= 0]] = SCRUB_WHOLE
    # A sudog begins with the address of its goroutine's g, which no other structure does.
    may_be = np.flatnonzero(
        np.isin(objects.size_bytes, _SUDOG_SLOTS) & (np.diff(objects.pointer_start) > 0)
    )
    names = words_at(dump, objects.content_at[may_be], calls)
    kind[may_be[np.isin(names, dump.goroutines.address[dump.goroutines.address > 0])]] = SCRUB_WHOLE
    return kind
