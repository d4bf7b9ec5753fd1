"""Small heaps for tests of the graph, written as columns: who refers to whom, and from where."""

from __future__ import annotations

import struct
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from stackward.core.compiled import PlainKernels
from stackward.heap.dump import (
    Finalizers,
    Frames,
    Goroutines,
    HeapDump,
    Objects,
    Params,
    Segment,
    TypeRecords,
)
from stackward.heap.library import HEAP_KERNELS

PLAIN = PlainKernels(HEAP_KERNELS)
HEAP = 0xC000000000
DATA = 0x500000
STACKS = 0x7F0000000000
WORDS = 8


@dataclass
class Frame:
    """A frame: its words (an object's name, an address or a `Local`), which of them are live."""

    words: Sequence[object]
    live: Sequence[int] = ()
    function: str = "main.work"
    is_done: bool = False


@dataclass(frozen=True)
class Local:
    """The address of a word of a frame of the same goroutine."""

    frame: int
    word: int = 0


@dataclass
class Goroutine:
    """A goroutine with its frames, innermost first."""

    frames: Sequence[Frame] = ()
    context: object = 0
    g: object = 0


@dataclass
class Heap:
    """Objects by name in the order of their addresses; all else refers to them by name.

    `sizes` is the slot of each; `edges` the pointers that each holds, one word behind the other; a
    pair is an object and an offset in it.  `variables` are words of the data segment.
    """

    sizes: Mapping[object, int]
    edges: Mapping[object, Sequence[object]] = field(default_factory=dict)
    variables: Sequence[object] = ()
    goroutines: Sequence[Goroutine] = ()
    finalizers: Sequence[tuple[object, object, bool]] = ()  # object, function, is queued
    defers: Sequence[tuple[int, object]] = ()  # goroutine, function
    panics: Sequence[tuple[int, object]] = ()  # goroutine, value
    others: Sequence[object] = ()
    words: Mapping[object, Sequence[int]] = field(default_factory=dict)  # that are no pointers
    gap: int = 0  # free bytes behind each object

    def address(self, name: object) -> int:
        """Return the address of the object, or of a place in it, or the number itself."""
        if isinstance(name, tuple):
            return self.address(name[0]) + name[1]
        if name in self._addresses:
            return self._addresses[name]
        assert isinstance(name, int), name
        return name

    def row(self, name: object) -> int:
        return list(self.sizes).index(name)

    def dump(self) -> HeapDump:
        at = HEAP
        self._addresses: dict[object, int] = {}
        for name, size in self.sizes.items():
            self._addresses[name] = at
            at += size + self.gap
        content = bytearray(b"\xff" * 5)  # nothing is aligned
        objects = self._objects(content)
        segment = self._segment(content)
        goroutines, frames = self._stacks(content)
        return HeapDump(
            kind="dump",
            source="test",
            params=Params(
                is_big_endian=False,
                pointer_bytes=8,
                arena_start=HEAP,
                arena_end=at,
                goarch="amd64",
                go_version="go1.27.3",
                processors_count=2,
            ),
            content=bytes(content),
            objects=objects,
            segments=(segment,),
            goroutines=goroutines,
            frames=frames,
            finalizers=self._finalizers(),
            types=TypeRecords(
                address=_longs([]), size_bytes=_longs([]), name=(), is_indirect=np.zeros(0, bool)
            ),
            itab_address=_longs([]),
            itab_type=_longs([]),
            other_roots=tuple(("other", self.address(name)) for name in self.others),
            defers=_longs(
                [
                    [0, self.address(self.goroutines[row].g), 0, 0, self.address(fn), 0, 0]
                    for row, fn in self.defers
                ]
            ).reshape(-1, 7),
            panics=_longs(
                [
                    [0, self.address(self.goroutines[row].g), 0, self.address(value), 0, 0]
                    for row, value in self.panics
                ]
            ).reshape(-1, 6),
            memstats={},
            pause_ns=_longs([]),
            buckets=(),
            samples=None,  # type: ignore[arg-type]
            phantoms_count=0,
            phantoms_bytes=0,
        )

    def _objects(self, content: bytearray) -> Objects:
        places, offsets, starts = [], [], [0]
        for name, size in self.sizes.items():
            pointers = self.edges.get(name, ())
            assert WORDS * len(pointers) <= size
            places.append(len(content))
            numbers = self.words.get(name, ())
            words = b"".join(struct.pack("<Q", self.address(w)) for w in [*pointers, *numbers])
            content += words.ljust(size, b"\0")
            offsets += [WORDS * k for k in range(len(pointers))]
            starts.append(len(offsets))
        return Objects(
            address=_longs([self.address(name) for name in self.sizes]),
            size_bytes=_longs(list(self.sizes.values())),
            content_at=_longs(places),
            pointer_start=_longs(starts),
            pointer_offsets=np.array(offsets, np.int32),
        )

    def _segment(self, content: bytearray) -> Segment:
        place = len(content)
        content += b"".join(struct.pack("<Q", self.address(name)) for name in self.variables)
        size = WORDS * len(self.variables)
        return Segment(
            name="data",
            address=DATA,
            size_bytes=size,
            content_at=place,
            pointer_offsets=np.arange(0, size, WORDS),
        )

    def _stacks(self, content: bytearray) -> tuple[Goroutines, Frames]:
        rows, starts, offsets, pointer_starts = [], [0], [], [0]
        at = STACKS
        for goroutine in self.goroutines:
            sps = []
            for frame in goroutine.frames:
                sps.append(at)
                # The frame pointer and the return address are at the end.
                at += WORDS * (len(frame.words) + 2)
            at += 4096
            for depth, (frame, sp) in enumerate(zip(goroutine.frames, sps, strict=True)):
                caller = sps[depth + 1] if depth + 1 < len(sps) else at
                values = [
                    sps[word.frame] + WORDS * word.word
                    if isinstance(word, Local)
                    else self.address(word)
                    for word in frame.words
                ]
                size = WORDS * (len(values) + 2)
                rows.append((sp, depth, size, len(content), frame))
                content += struct.pack(f"<{len(values) + 2}Q", *values, caller, 0x401000)
                offsets += [WORDS * word for word in frame.live]
                pointer_starts.append(len(offsets))
            starts.append(len(rows))
        names = [row[4].function for row in rows]
        entries = _longs([0x400000 + 256 * sorted(set(names)).index(name) for name in names])
        frames = Frames(
            sp=_longs([row[0] for row in rows]),
            depth=np.array([row[1] for row in rows], np.int32),
            size_bytes=_longs([row[2] for row in rows]),
            content_at=_longs([row[3] for row in rows]),
            function_entry=entries,
            pc=entries,
            continue_pc=_longs([0 if row[4].is_done else 1 for row in rows]),
            function=names,
            pointer_start=_longs(pointer_starts),
            pointer_offsets=np.array(offsets, np.int32),
        )
        count = len(self.goroutines)
        return Goroutines(
            address=_longs([self.address(each.g) for each in self.goroutines]),
            id=np.arange(count),
            created_by_pc=np.zeros(count, np.int64),
            status=np.full(count, 4, np.int32),
            is_system=np.zeros(count, bool),
            wait_since_ns=np.zeros(count, np.int64),
            wait_reason=[""] * count,
            context=_longs([self.address(each.context) for each in self.goroutines]),
            frame_start=_longs(starts),
        ), frames

    def _finalizers(self) -> Finalizers:
        count = len(self.finalizers)
        return Finalizers(
            object=_longs([self.address(row[0]) for row in self.finalizers]),
            function=_longs([self.address(row[1]) for row in self.finalizers]),
            code_pc=np.zeros(count, np.int64),
            arg_type=np.zeros(count, np.int64),
            object_type=np.zeros(count, np.int64),
            is_queued=np.array([row[2] for row in self.finalizers], bool),
        )


def _longs(values: Sequence[object]) -> np.ndarray:
    return np.array(values, np.int64)
