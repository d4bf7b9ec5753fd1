"""The frames of a core's goroutines: unwound by the program's function tables.

Source: resolveInternal and next of runtime/traceback.go, getStackMap of runtime/stkframe.go, Go
1.24 to 1.27.  Frames have the collector's own maps of live pointers.  Where none holds (the frame
in which a thread was stopped, code without maps, what is below code that cannot be followed) every
word is taken for a pointer, as the collector does for what it preempted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple, Protocol

import numpy as np

from stackward.heap.core_goroutines import FoundGoroutines
from stackward.heap.core_memory import CoreMemory
from stackward.heap.dump import BucketFrame, Frames, Int32s, Int64s, Names
from stackward.heap.rows import starts_of

_WORD = 8
_MOST_FRAMES = 10_000  # of one goroutine
UNKNOWN = "(unknown)"
_RETURN_BYTES = {"amd64": 8, "arm64": 0}  # between a frame's upper end and the return address
_ARGUMENTS_AT = {"amd64": 0, "arm64": 8}  # in the caller's frame
_LEAST_LOCALS_BYTES = {"amd64": 0, "arm64": 16}


class Shape(Protocol):
    """A function's frame at one address; emitted/stack_maps.py says what is what."""

    @property
    def entry(self) -> int: ...
    @property
    def name(self) -> str: ...
    @property
    def frame_bytes(self) -> int: ...
    @property
    def locals(self) -> tuple[int, ...] | None: ...
    @property
    def arguments(self) -> tuple[int, ...] | None: ...
    @property
    def argument_bytes(self) -> int: ...
    @property
    def is_top(self) -> bool: ...


class Code(Protocol):
    """The program's code, by address as linked."""

    def shapes(self, pcs: Int64s) -> Sequence[Shape | None]:
        """Return the shape of the frame at each address, None outside the program's functions."""
        ...

    def chains(self, pcs: list[int]) -> list[tuple[BucketFrame, ...]]:
        """Return the calls that are at each return address, inlined ones too, innermost first."""
        ...

    def name(self, pc: int) -> str:
        """Return the function whose code is at `pc`, "" where it is not known."""
        ...


class Unwound(NamedTuple):
    """All frames; `first` are the goroutines' first ones, and what was not exact."""

    frames: Frames
    first: Int64s
    whole_count: int  # frames whose every word is taken for a pointer
    unread_count: int  # goroutines without a stack that can be read


@dataclass(slots=True)
class _Step:
    """Frames of one depth, one for each goroutine that goes so deep."""

    goroutine: Int64s
    sp: Int64s
    end: Int64s
    pc: Int64s
    shape: Int64s  # in the list of shapes; -1 for the unknown rest of a stack
    is_whole: Int64s


class Unwinder:
    """Unwinds the stacks of a core; `code` knows the program's functions."""

    def __init__(self, memory: CoreMemory, code: Code) -> None:
        self._memory, self._code = memory, code
        goarch = memory.core.goarch
        self._return_bytes = _RETURN_BYTES[goarch]
        self._arguments_at = _ARGUMENTS_AT[goarch]
        self._least_locals_bytes = _LEAST_LOCALS_BYTES[goarch]
        self._shapes: list[Shape] = []
        # Of each shape, and at last of what cannot be followed: its frame's size, and is it top.
        self._sizes, self._tops = np.zeros(1, np.int64), np.ones(1, np.bool_)
        self._known: dict[int, int] = {}

    def unwind(self, found: FoundGoroutines) -> Unwound:
        """Return the frames of all goroutines, innermost first."""
        goroutine = np.flatnonzero(found.sp)
        sp, pc = found.sp[goroutine], found.pc[goroutine]
        is_whole = found.is_stopped[goroutine]
        steps: list[_Step] = []
        while len(goroutine):
            high = found.stack_high[goroutine]
            is_last = len(steps) == _MOST_FRAMES - 1
            step, back = self._step(goroutine, sp, pc, high, is_whole, is_last=is_last)
            steps.append(step)
            on = back != 0
            goroutine, sp, pc = goroutine[on], step.end[on], back[on]
            is_whole = np.zeros(len(goroutine), np.int64)
        return self._joined(found, steps)

    def _step(
        self,
        goroutine: Int64s,
        sp: Int64s,
        pc: Int64s,
        high: Int64s,
        is_whole: Int64s,
        *,
        is_last: bool,
    ) -> tuple[_Step, Int64s]:
        """Return the frames at `sp`, and where each returns to, 0 where it does not."""
        shape = np.full(len(pc), -1, np.int64) if is_last else self._shapes_of(pc)
        tops = self._tops[shape]
        end = sp + self._sizes[shape] + self._return_bytes
        # What cannot be followed is one frame to the stack's end.
        lost = (shape < 0) | ((end > high) & ~tops) | (end <= sp)
        shape[lost] = -1
        end = np.where(lost, high, np.minimum(end, high))
        at = np.where(self._return_bytes, end - _WORD, sp)
        back = np.where(lost | tops | (end >= high), 0, self._memory.words_of(at))
        whole = np.where(lost, 1, is_whole)
        return _Step(goroutine, sp, end, pc, shape, whole), back

    def _shapes_of(self, pc: Int64s) -> Int64s:
        distinct, number = np.unique(pc, return_inverse=True)
        new = [one for one in distinct.tolist() if one not in self._known]
        if new:
            linked = np.array(new, np.int64) - self._memory.slide
            for one, shape in zip(new, self._code.shapes(linked), strict=True):
                self._known[one] = len(self._shapes) if shape is not None else -1
                if shape is not None:
                    self._shapes.append(shape)
            self._sizes = np.array([one.frame_bytes for one in self._shapes] + [0], np.int64)
            self._tops = np.array([one.is_top for one in self._shapes] + [True], np.bool_)
        rows = np.array([self._known[one] for one in distinct.tolist()], np.int64)
        return rows[number]

    def _joined(self, found: FoundGoroutines, steps: list[_Step]) -> Unwound:
        none = np.zeros(0, np.int64)
        goroutine, sp, end, pc, shape, whole = (
            np.concatenate([none, *(getattr(step, name) for step in steps)])
            for name in ("goroutine", "sp", "end", "pc", "shape", "is_whole")
        )
        depth = np.repeat(np.arange(len(steps)), [len(step.sp) for step in steps])
        content_at = self._memory.places(sp, end - sp)
        kept = np.flatnonzero(content_at >= 0)
        order = kept[np.lexsort((depth[kept], goroutine[kept]))]
        goroutine, sp, end, pc, shape, whole, depth, content_at = (
            column[order] for column in (goroutine, sp, end, pc, shape, whole, depth, content_at)
        )
        counts = np.bincount(goroutine, minlength=len(found))
        pointers = self._pointers(goroutine, sp, end, shape, whole)
        start = starts_of(np.array([len(one) for one in pointers], np.int64))
        offsets = np.concatenate([np.zeros(0, np.int32), *pointers])
        entries = np.array([one.entry for one in self._shapes] + [0], np.int64)
        entry = np.where(shape >= 0, entries[shape] + self._memory.slide, 0)
        names = [one.name for one in self._shapes] + [UNKNOWN]
        frames = Frames(
            sp=sp,
            depth=depth.astype(np.int32),
            size_bytes=end - sp,
            content_at=content_at,
            function_entry=entry,
            pc=pc,
            continue_pc=pc,
            function=Names(names, np.where(shape >= 0, shape, len(names) - 1).astype(np.int32)),
            pointer_start=start,
            pointer_offsets=offsets,
        )
        return Unwound(
            frames=frames,
            first=starts_of(counts),
            whole_count=int(whole.sum()),
            unread_count=int((counts == 0).sum()),
        )

    def _pointers(
        self, goroutine: Int64s, sp: Int64s, end: Int64s, shape: Int64s, whole: Int64s
    ) -> list[Int32s]:
        """Return the offsets of the pointers of each frame."""
        templates: dict[tuple[int, int], Int32s] = {}
        found: list[Int32s] = []
        size = end - sp
        above = np.full(len(sp), -1, np.int64)
        called = np.flatnonzero(goroutine[1:] == goroutine[:-1]) + 1
        above[called] = shape[called - 1]
        for row, callee, extent, is_whole in zip(
            shape.tolist(), above.tolist(), size.tolist(), whole.tolist(), strict=True
        ):
            if is_whole or row < 0:
                found.append(np.arange(0, extent - _WORD + 1, _WORD, dtype=np.int32))
                continue
            if (row, callee) not in templates:
                templates[row, callee] = self._template(row, callee)
            offsets = templates[row, callee]
            found.append(offsets[(offsets >= 0) & (offsets <= extent - _WORD)])
        return found

    def _template(self, row: int, callee: int) -> Int32s:
        """Return the pointers of a frame, those of the arguments of what it called first."""
        shape = self._shapes[row]
        arguments = np.zeros(0, np.int64)
        if callee >= 0:
            called = self._shapes[callee]
            if called.arguments is None:
                arguments = np.arange(0, called.argument_bytes - _WORD + 1, _WORD)
            else:
                arguments = np.array(called.arguments, np.int64)
            arguments = arguments + self._arguments_at
        # Above the locals lies the caller's frame pointer.
        upper = shape.frame_bytes - _WORD if shape.frame_bytes else 0
        if upper <= self._least_locals_bytes:
            return arguments.astype(np.int32)
        if shape.locals is None:
            local = np.arange(0, upper - _WORD + 1, _WORD)
        else:
            local = np.array(shape.locals, np.int64) + upper
        return np.unique(np.concatenate([arguments, local])).astype(np.int32)
