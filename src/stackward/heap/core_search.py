"""Finds the runtime's lists of spans, goroutines and interface tables in a core's memory.

By symbols where the program has them; the place of `allspans` in mheap_ by DWARF.  In a program
without, slices of the runtime's variables are tried: that of which every element is a span, and
that of which every element is a goroutine.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

import numpy as np

from stackward.binary.moduledata import ModuleData
from stackward.core import StackwardError
from stackward.heap.core_goroutines import read_wait_reasons
from stackward.heap.core_memory import NotHeldError
from stackward.heap.core_runtime import Runtime
from stackward.heap.dump import Int64s

_WORD = 8
_HEAP = ("runtime.mheap", "allspans")
_PROBED = 64
_MOST_ELEMENTS = 1 << 28
_FIRST_REASONS = ["", "GC assist marking", "IO wait"]
_MOST_REASONS = 64


class Found(NamedTuple):
    """Addresses of all spans, of all `g`s, of the interface tables; texts of wait reasons."""

    all_spans: Int64s
    goroutines: Int64s
    wait_reasons: list[str]
    itabs: Int64s
    sweep_generation: int  # 0 where it is not known


def find_runtime(runtime: Runtime, module: ModuleData) -> Found:
    """Return where the runtime keeps what a heap is read from."""
    return Found(
        all_spans=_spans(runtime, module),
        goroutines=_goroutines(runtime, module),
        wait_reasons=_reasons(runtime, module),
        itabs=_itabs(runtime, module),
        sweep_generation=_sweep_generation(runtime),
    )


def _sweep_generation(runtime: Runtime) -> int:
    heap = runtime.variable("runtime.mheap_")
    if not heap or not runtime.knows(_HEAP[0]):
        return 0
    return runtime.memory.word(heap + runtime.field(_HEAP[0], "sweepgen").offset) & 0xFFFFFFFF


def _unknown(what: str) -> StackwardError:
    return StackwardError(
        "core-runtime-unknown",
        f"the runtime's {what} are not to be found in the core",
        "Give the executable with its symbols, that is as it was built without -s.",
    )


def _spans(runtime: Runtime, module: ModuleData) -> Int64s:
    heap = runtime.variable("runtime.mheap_")
    if heap and runtime.knows(_HEAP[0]):
        return runtime.slice_at(heap + runtime.field(*_HEAP).offset)
    names = ("startAddr", "npages", "elemsize", "nelems", "state")

    def are_spans(elements: Int64s) -> bool:
        start, pages, size, count, state = runtime.columns("runtime.mspan", elements, *names)
        used = state == 1
        good = (state >= 0) & (state <= 2) & (start % 8192 == 0) & (start >= 0)
        fits = (pages > 0) & (size > 0) & (count > 0) & (size * count <= pages * 8192)
        return bool(good.all() and used.any() and fits[used].all())

    return _best(runtime, module, "spans", runtime.size("runtime.mspan"), are_spans)


def _goroutines(runtime: Runtime, module: ModuleData) -> Int64s:
    known = runtime.variable("runtime.allgs")
    if known:
        return runtime.slice_at(known)
    names = ("goid", "atomicstatus", "stack.lo", "stack.hi")

    def are_goroutines(elements: Int64s) -> bool:
        number, status, low, high = runtime.columns("runtime.g", elements, *names)
        good = (status & 0xFFF <= 11) & (low <= high) & (number >= 0)
        # The first goroutine is that of main.
        return bool(good.all() and number[0] == 1)

    return _best(runtime, module, "goroutines", runtime.size("runtime.g"), are_goroutines)


def _best(
    runtime: Runtime,
    module: ModuleData,
    what: str,
    size: int,
    are_right: Callable[[Int64s], bool],
) -> Int64s:
    """Return the longest slice of pointers among the variables of which all elements are right."""
    memory = runtime.memory
    chosen = np.zeros(0, np.int64)
    for words in _variables(runtime, module):
        first, length, room = words[:-2], words[1:-1], words[2:]
        likely = (length > 0) & (length <= room) & (room < _MOST_ELEMENTS) & (first > 0)
        rows = np.flatnonzero(likely)
        rows = rows[memory.places(first[rows], length[rows] * _WORD) >= 0]
        for row in rows.tolist():
            if int(length[row]) <= len(chosen):
                continue
            at = int(memory.places(first[row : row + 1], _WORD)[0])
            elements = memory.words_at(at + np.arange(int(length[row])) * _WORD)
            for part in (elements[:_PROBED], elements):
                if (memory.places(part, size) < 0).any() or not are_right(part):
                    break
            else:
                chosen = elements
    if not len(chosen):
        raise _unknown(what)
    return chosen


def _variables(runtime: Runtime, module: ModuleData) -> Iterator[Int64s]:
    """Return the words of the program's variables, a part of memory after the other."""
    memory = runtime.memory
    for name in ("noptrbss", "bss", "data", "noptrdata"):
        low, high = getattr(module, name), getattr(module, f"{name}_end")
        for address, size, at in memory.parts(low + memory.slide, high - low):
            skip = -address % _WORD
            count = max(size - skip, 0) // _WORD
            data = memory.bytes[at + skip : at + skip + count * _WORD]
            yield data.view("<i8").astype(np.int64)


def _reasons(runtime: Runtime, module: ModuleData) -> list[str]:
    known = runtime.variable("runtime.waitReasonStrings")
    count = runtime.extent("runtime.waitReasonStrings") // (2 * _WORD)
    if not known:
        known, count = _reason_table(runtime, module), _MOST_REASONS
    return read_wait_reasons(runtime, known, count) if known else []


def _reason_table(runtime: Runtime, module: ModuleData) -> int:
    """Return the address of the array of wait reasons by its first texts, 0 where it is not."""
    memory = runtime.memory
    start = module.data + memory.slide
    for address, size, at in memory.parts(start, module.data_end - module.data):
        words = memory.words_at(at + np.arange(size // _WORD) * _WORD)
        found = np.ones(max(len(words) - 2 * len(_FIRST_REASONS), 0), np.bool_)
        for row, text in enumerate(_FIRST_REASONS):
            found &= words[1 + 2 * row :][: len(found)] == len(text)
        for place in np.flatnonzero(found).tolist():
            at = address + place * _WORD
            if read_wait_reasons(runtime, at, len(_FIRST_REASONS)) == _FIRST_REASONS:
                return at
    return 0


def _itabs(runtime: Runtime, module: ModuleData) -> Int64s:
    """Return the entries of the runtime's hash table of interface tables."""
    known = runtime.variable("runtime.itabTable")
    memory = runtime.memory
    if known:
        return _table_at(runtime, memory.word(known))
    for words in _variables(runtime, module):
        likely = words[memory.places(words, 2 * _WORD) >= 0]
        sizes = memory.words_of(likely)
        for at in likely[(sizes >= 512) & (sizes & (sizes - 1) == 0)].tolist():
            table = _table_at(runtime, at)
            if len(table):
                return table
    return np.array(module.itablinks, np.int64) + memory.slide


def _table_at(runtime: Runtime, address: int) -> Int64s:
    """Return the entries of the table at `address`, none where it is no such table."""
    try:
        size, count = (runtime.memory.word(address + _WORD * k) for k in range(2))
        if not 0 < count <= size <= _MOST_ELEMENTS:
            return np.zeros(0, np.int64)
        data = runtime.memory.read(address + 2 * _WORD, size * _WORD)
    except NotHeldError:
        return np.zeros(0, np.int64)
    entries = np.frombuffer(data, "<i8").astype(np.int64)
    entries = entries[entries != 0]
    return entries if len(entries) == count else np.zeros(0, np.int64)
