"""Names for the nodes of a heap: roots and objects, as a reader of the program knows them."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from stackward.binary.types import Kind, ProgramTypes
from stackward.core import Frame, StackwardError
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_result import PathStep
from stackward.goroutines.own_frames import is_dependency, is_runtime, is_standard
from stackward.heap.dump import HeapDump
from stackward.heap.field_path import field_path
from stackward.heap.roots import (
    BY_CONTEXT,
    BY_DEFER,
    BY_PANIC,
    BY_SELF,
    BY_STACK,
    FINALIZER,
    GLOBAL,
    GOROUTINE,
    words_at,
)

if TYPE_CHECKING:
    from stackward.emitted import GoBinary

STANDINGS = ("unknown", "inferred", "propagated", "exact")
KINDS = {GLOBAL: "global", GOROUTINE: "goroutine", FINALIZER: "finalizer"}
_HOW = {
    BY_SELF: "its runtime.g",
    BY_CONTEXT: "its closure",
    BY_DEFER: "a deferred call",
    BY_PANIC: "its panic",
}
# What calls a goroutine's first function: the runtime, and code that the compiler adds.
_STARTS = re.compile(r"^runtime\.(goexit|main)$|\.gowrap\d+$")

_HEADER_BYTES = 8
_HEADERS_ABOVE, _HEADERS_TO = 512, 32768


def value_offset(dump: HeapDump, row: int) -> int:
    """Return where the value begins in its slot: behind a malloc header where there is one."""
    size = int(dump.objects.size_bytes[row])
    starts = dump.objects.pointer_start
    if _HEADERS_ABOVE < size <= _HEADERS_TO and starts[row + 1] > starts[row]:
        return _HEADER_BYTES
    return 0


class HeapLabels:
    """Labels of `heap`'s nodes, which are objects 0..n-1, then roots, then the top."""

    def __init__(self, heap: OpenHeap) -> None:
        self._heap = heap
        self._count = len(heap.graph)
        self._stacks: dict[tuple[int, ...], tuple[Frame, ...]] = {}

    def root_row(self, node: int) -> int:
        """Return the row of the root that `node` is, -1 where it is none."""
        row = node - self._count
        return row if 0 <= row < len(self._heap.roots) else -1

    def label(self, node: int) -> str:
        """Return the type of an object, or the name of a root."""
        row = self.root_row(node)
        return self._type(node) if row < 0 else self.root_name(row)

    def _type(self, row: int) -> str:
        types = self._heap.types
        label = types.labels[int(types.label[row])]
        count = int(types.count[row])
        if label.name.startswith("[]") and count > 1:
            return f"[{count}]{label.name[2:]}"
        return label.name

    def standing(self, node: int) -> str:
        """Return how sure an object's label is; roots are exact."""
        if self.root_row(node) >= 0:
            return "exact"
        return STANDINGS[int(self._heap.types.standing[node])]

    def root_kind(self, row: int) -> str:
        """Return `global`, `goroutine`, `finalizer` or `other`."""
        return KINDS.get(int(self._heap.roots.kind[row]), "other")

    def root_name(self, row: int) -> str:
        """Return the variable, the goroutine with its function and what it waits for, ..."""
        heap, key = self._heap, int(self._heap.roots.key[row])
        kind = int(heap.roots.kind[row])
        if kind == GLOBAL:
            if heap.roots.is_named[row] and heap.program is not None:
                return heap.program.variables[key].name
            return f"(no name) at {key:#x}"
        if kind == GOROUTINE:
            return f"goroutine {int(heap.dump.goroutines.id[key])} {self.goroutine_sort(key)}"
        if kind == FINALIZER:
            return self._finalizer(key, int(heap.roots.subject[row]))
        return heap.dump.other_roots[key][0]

    def _finalizer(self, key: int, subject: int) -> str:
        """Return the finalizer's function and what it is for."""
        function = self.function_at(int(self._heap.dump.finalizers.code_pc[key]))
        what = self._type(subject) if subject >= 0 else "an object"
        return f"finalizer {function} of {what}" if function else f"finalizer of {what}"

    def root_type(self, row: int) -> str:
        """Return the type of a named global, "" of all else."""
        heap = self._heap
        if heap.program is None or int(heap.roots.kind[row]) != GLOBAL:
            return ""
        if not heap.roots.is_named[row]:
            return ""
        variable = heap.program.variables[int(heap.roots.key[row])]
        return heap.program.types[variable.type].name if variable.type >= 0 else ""

    def goroutine_sort(self, goroutine: int) -> str:
        """Return where a goroutine is and what it waits for."""
        reason = self._heap.dump.goroutines.wait_reason[goroutine] or "running"
        return f"{self.goroutine_function(goroutine)} [{reason}]"

    def goroutine_function(self, goroutine: int) -> str:
        """Return the innermost function of the user's own on the goroutine's stack.

        Without one a dependency's innermost, the function that the library began with.
        """
        frames = self.frames_of(goroutine)
        own = [f for f in frames if not is_standard(f) and not is_dependency(f)]
        outside = own or [frame for frame in frames if not is_standard(frame)]
        if outside:
            return outside[0].function
        begun = [frame for frame in frames if not _STARTS.search(frame.function)] or frames
        return begun[-1].function if begun else "with no frames"

    def frames_of(self, goroutine: int) -> tuple[Frame, ...]:
        """Return the goroutine's frames, innermost first; inlined ones where there is a binary."""
        dump = self._heap.dump
        start = dump.goroutines.frame_start
        rows = slice(int(start[goroutine]), int(start[goroutine + 1]))
        pcs = tuple(dump.frames.pc[rows].tolist())
        if pcs not in self._stacks:
            self._stacks[pcs] = self._frames(pcs, list(dump.frames.function[rows]))
        return self._stacks[pcs]

    def _frames(self, pcs: tuple[int, ...], functions: list[str]) -> tuple[Frame, ...]:
        plain = [Frame(function=name, file="", line=0) for name in functions]
        if self.binary is None:
            return tuple(plain)
        # Each frame waits at its return address, behind the call.
        chains = self.binary.frames_at([max(pc - self._heap.slide - 1, 0) for pc in pcs])
        return tuple(
            frame for chain, one in zip(chains, plain, strict=True) for frame in (chain or (one,))
        )

    def creator(self, pc: int) -> Frame | None:
        """Return the frame of the go statement before `pc`, None where it is not known."""
        if self.binary is None or not pc:
            return None
        chain = self.binary.frames(pc - self._heap.slide - 1)
        # The runtime starts the first goroutine, from code of no line.
        return chain[0] if chain and not is_runtime(chain[0]) else None

    @cached_property
    def binary(self) -> GoBinary | None:
        """The program's code, None where there is none to read."""
        from stackward.emitted import open_binary

        try:
            return None if self._heap.binary is None else open_binary(self._heap.binary)
        except StackwardError:
            return None

    def function_at(self, pc: int) -> str:
        """Return the function whose code is at `pc`, "" where it is not known."""
        chain = self.binary.frames(pc - self._heap.slide) if self.binary is not None and pc else ()
        return chain[-1].function if chain else ""

    def field(self, holder: int, target: int) -> str:
        """Return the place in node `holder` that refers to object `target`."""
        row = self.root_row(holder)
        return self._field_of_root(row, target) if row >= 0 else self._field(holder, target)

    def _field(self, holder: int, target: int) -> str:
        graph = self._heap.graph
        edges = graph.edges_of(holder)
        at = np.flatnonzero(graph.target[edges] == target)
        if not len(at):
            return ""
        return self.place(holder, int(graph.offset[edges][at[0]]))

    def place(self, row: int, offset: int) -> str:
        """Return the name of the place at `offset` of the slot of object `row`."""
        types, program = self._heap.types, self._heap.program
        label = types.labels[int(types.label[row])]
        if program is None or label.type < 0:
            return f"+{offset}"
        size, slot = program.types[label.type].size_bytes, int(types.count[row])
        offset -= value_offset(self._heap.dump, row)
        if slot > 1 and size:
            return f"[{offset // size}]{field_path(program.types, label.type, offset % size)}"
        return field_path(program.types, label.type, offset)

    def _field_of_root(self, row: int, target: int) -> str:
        roots = self._heap.roots
        places = slice(int(roots.first[row]), int(roots.first[row + 1]))
        at = np.flatnonzero(roots.target[places] == target)
        if not len(at):
            return ""
        place, how = int(roots.place[places][at[0]]), int(roots.how[places][at[0]])
        if how in _HOW:
            return _HOW[how]
        kind = int(roots.kind[row])
        if kind == GOROUTINE:
            return self._frame_place(int(roots.key[row]), place, how == BY_STACK)
        program = self._heap.program
        if kind == GLOBAL and roots.is_named[row] and program is not None:
            return self._field_of_variable(program, int(roots.key[row]), place)
        return ""

    def _field_of_variable(self, program: ProgramTypes, row: int, place: int) -> str:
        """Return the name of `place` in a variable, or in the static temporary it points at."""
        variable = program.variables[row]
        start = variable.address + self._heap.slide
        if 0 <= place - start < variable.size_bytes:
            return field_path(program.types, variable.type, place - start)
        kind = program.types[variable.type] if variable.type >= 0 else None
        if kind is None or kind.kind != Kind.POINTER or kind.element < 0:
            return ""
        offset = place - self._word_at(start)
        if not 0 <= offset < program.types[kind.element].size_bytes:
            return ""
        return field_path(program.types, kind.element, offset)

    def _word_at(self, address: int) -> int:
        """Return the word at `address` of a segment, 0 where there is none."""
        for one in self._heap.dump.segments:
            if one.address <= address < one.address + one.size_bytes:
                at = np.array([one.content_at + address - one.address], np.int64)
                return int(words_at(self._heap.dump, at, self._heap.calls)[0])
        return 0

    def _frame_place(self, goroutine: int, place: int, is_conservative: bool) -> str:
        frames, start = self._heap.dump.frames, self._heap.dump.goroutines.frame_start
        rows = slice(int(start[goroutine]), int(start[goroutine + 1]))
        sp = frames.sp[rows]
        at = np.flatnonzero((sp <= place) & (place < sp + frames.size_bytes[rows]))
        if not len(at):
            return ""
        row = int(at[0]) + int(start[goroutine])
        name = self._local_name(row, place)
        what = f"{name} in {frames.function[row]}" if name else f"a local of {frames.function[row]}"
        return f"{what} (conservatively)" if is_conservative else what

    def _local_name(self, frame: int, place: int) -> str:
        """Return the variable that lies at the address `place` of frame `frame`, "" if unknown."""
        heap = self._heap
        if heap.program is None or not len(heap.program.locals):
            return ""
        frames, table = heap.dump.frames, heap.program.locals
        offset = place - int(frames.sp[frame] + frames.size_bytes[frame])
        # The frame waits at its call, whose return address may begin another scope.
        for row in table.rows_at(int(frames.pc[frame]) - heap.slide - 1).tolist():
            one = table[row]
            size = heap.program.types[one.type].size_bytes if one.type >= 0 else 8
            if one.part_size_bytes >= 0:
                size = one.part_size_bytes
            if one.frame_offset <= offset < one.frame_offset + max(size, 1):
                # Go 1.27 calls so what it keeps of a slice or a string.
                return str(one.name).removesuffix(".ptr")
        return ""

    def step(self, node: int, before: int = -1) -> PathStep:
        """Return the step of a path that is at `node`, coming from `before`."""
        row = self.root_row(node)
        address = 0 if row >= 0 else int(self._heap.dump.objects.address[node])
        return PathStep(
            label=self.label(node),
            address=address,
            field="" if before < 0 else self.field(before, node),
            standing=self.standing(node),
            retained_size_bytes=int(self._heap.dominators.retained_size_bytes[node]),
        )

    @cached_property
    def top(self) -> int:
        """The node above all."""
        return self._heap.dominators.top
