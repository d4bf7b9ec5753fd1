"""Memory outside the heap whose type is known: package variables and variables in frames."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.binary.types import ProgramTypes
from stackward.heap import typing_codes as k
from stackward.heap.dump import Bytes, HeapDump, Int64s
from stackward.heap.local_parts import LocalParts
from stackward.heap.size_classes import WORD_BYTES
from stackward.heap.type_layout import TypeLayout


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Regions:
    """Segments and frames by ascending address, as typing_kernels has them.

    A row of `rows` is address, size, place in the content and the first mark; `marks` has one byte
    for each word, 1 for a live pointer; `standing` is what an interface value without a type
    around it is worth there.
    """

    rows: Int64s
    marks: Bytes
    standing: Bytes


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Places:
    """Typed places: address, type, number, standing (with PLACE_LIVE), sure ones last."""

    rows: Int64s

    def __len__(self) -> int:
        return len(self.rows)


def find_regions(dump: HeapDump) -> Regions:
    """Return the segments and frames of `dump`, each word marked that holds a live pointer."""
    segments, frames = dump.segments, dump.frames
    address = np.concatenate([np.array([s.address for s in segments], np.int64), frames.sp])
    size = np.concatenate([np.array([s.size_bytes for s in segments], np.int64), frames.size_bytes])
    at = np.concatenate([np.array([s.content_at for s in segments], np.int64), frames.content_at])
    is_frame = np.arange(len(address)) >= len(segments)
    words = (size + WORD_BYTES - 1) // WORD_BYTES
    order = np.argsort(address, kind="stable")
    order = order[size[order] > 0]
    first = np.zeros(len(address) + 1, np.int64)
    start = np.zeros(len(order) + 1, np.int64)
    np.cumsum(words[order], out=start[1:])
    first[order] = start[:-1]
    marks = np.zeros(int(start[-1]) + 1, np.uint8)
    for row, segment in enumerate(segments):
        marks[first[row] + segment.pointer_offsets // WORD_BYTES] = 1
    counts = np.diff(frames.pointer_start)
    base = np.repeat(first[len(segments) : -1], counts)
    marks[base + frames.pointer_offsets // WORD_BYTES] = 1
    rows = np.stack([address[order], size[order], at[order], start[:-1]], axis=1)
    # One more, so that the last region has an end.
    rows = np.concatenate([rows, np.array([[0, 0, 0, start[-1]]], np.int64)])
    standing = np.where(is_frame[order], k.STANDING_INFERRED, k.STANDING_PROPAGATED)
    return Regions(rows=rows, marks=marks, standing=np.append(standing, 0).astype(np.uint8))


def find_places(
    dump: HeapDump, program: ProgramTypes, layout: TypeLayout, slide: int
) -> tuple[Places, TypeLayout]:
    """Return the typed variables and locals, and the layout with the parts of locals added."""
    locals_, layout = _locals(dump, program, layout, slide)
    variables = program.variables
    typed = np.flatnonzero(variables.type >= 0)
    typed = typed[layout.columns[variables.type[typed], k.TYPE_MASK] > 0]
    globals_ = np.stack(
        [
            variables.address[typed] + slide,
            variables.type[typed].astype(np.int64),
            np.ones(len(typed), np.int64),
            np.full(len(typed), k.STANDING_EXACT | k.PLACE_LIVE),
        ],
        axis=1,
    )
    return Places(rows=np.concatenate([locals_, globals_])), layout


def _locals(
    dump: HeapDump, program: ProgramTypes, layout: TypeLayout, slide: int
) -> tuple[Int64s, TypeLayout]:
    frames = dump.frames
    if not len(program.locals) or not len(frames.sp):
        return np.zeros((0, 4), np.int64), layout
    parts = LocalParts(program, layout)
    pcs, which = np.unique(frames.pc, return_inverse=True)
    order = np.argsort(which, kind="stable")
    bounds = np.searchsorted(which[order], np.arange(len(pcs) + 1))
    upper = frames.sp + frames.size_bytes
    found = []
    for row, pc in enumerate(pcs.tolist()):
        spots = _spots(program, parts, pc - slide)
        if spots:
            there = upper[order[bounds[row] : bounds[row + 1]]]
            for offset, kind in spots:
                found.append(np.stack([there + offset, np.full(len(there), kind)], axis=1))
    if not found:
        return np.zeros((0, 4), np.int64), layout
    places = np.concatenate(found)
    rest = np.array([1, k.STANDING_PROPAGATED | k.PLACE_LIVE], np.int64)
    return np.concatenate([places, np.broadcast_to(rest, (len(places), 2))], axis=1), parts.layout()


def _spots(program: ProgramTypes, parts: LocalParts, pc: int) -> list[tuple[int, int]]:
    """Return the offsets from the frame's upper end and the types of what is there at `pc`."""
    table = program.locals
    # The frame waits at its call, whose return address may begin another scope.
    rows = table.rows_at(pc - 1).tolist()
    spots = [(int(table.frame_offset[row]), parts.type_of(row)) for row in rows]
    return [(offset, kind) for offset, kind in spots if kind >= 0]
