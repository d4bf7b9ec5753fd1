"""What a core's runtime counts of itself: collections, objects, arenas, processors.

Source: mstats of runtime/mstats.go, arenaBase of runtime/mheap.go, Go 1.24 to 1.27.  Objects are
counted by spans, each by itself: what was read of a span's bits must come to the same.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.core import StackwardError
from stackward.heap.core_memory import NotHeldError
from stackward.heap.core_runtime import Runtime
from stackward.heap.core_spans import Spans
from stackward.heap.dump import Int64s

_WORD = 8
_ARENA_BYTES = 1 << 26
_PAUSES = 256
_PROCESSORS = ("runtime.numCPUStartup", "runtime.ncpu")  # since Go 1.25, before
_ARENAS = ("heapArenas", "allArenas")  # since Go 1.27 (with userArenaArenas), before
# Arenas of amd64 are numbered from the lowest negative address on.
_ARENA_BASE = {"amd64": -(1 << 47), "arm64": 0}
_NAMES = {"NumGC": "numgc", "LastGC": "last_gc_unix", "PauseTotalNs": "pause_total_ns"}


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Counters:
    """`memstats` has the names of runtime.MemStats, those that are known."""

    memstats: dict[str, int]
    pause_ns: Int64s
    arena_start: int
    arena_end: int
    processors_count: int


def read_counters(runtime: Runtime, spans: Spans) -> Counters:
    """Return what the runtime counts; without DWARF, objects and the bounds of what is in use."""
    held = spans.content_at >= 0
    counts = spans.allocated_count[held]
    memstats = {
        "HeapObjects": int(counts.sum()),
        "HeapAlloc": int((counts * spans.slot_bytes[held]).sum()),
    }
    pauses = np.zeros(0, np.int64)
    try:
        collections, pauses = _collections(runtime)
        memstats |= collections
    except (NotHeldError, StackwardError):
        pass
    start, end = _arenas(runtime, spans)
    return Counters(
        memstats=memstats,
        pause_ns=pauses,
        arena_start=start,
        arena_end=end,
        processors_count=_processors(runtime),
    )


def _collections(runtime: Runtime) -> tuple[dict[str, int], Int64s]:
    """Return the numbers of the last collections; raises where the runtime does not say."""
    address = runtime.variable("runtime.memstats")
    if not address:
        return {}, np.zeros(0, np.int64)
    found = {}
    for name, field in _NAMES.items():
        place = runtime.field("runtime.mstats", field)
        data = runtime.memory.read(address + place.offset, place.size)
        found[name] = int.from_bytes(data, "little") & (1 << 63) - 1
    place = runtime.field("runtime.mstats", "pause_ns")
    data = runtime.memory.read(address + place.offset, _WORD * _PAUSES)
    return found, np.frombuffer(data, "<i8").astype(np.int64)


def _arenas(runtime: Runtime, spans: Spans) -> tuple[int, int]:
    """Return the bounds of all arenas, of those in use where the list is not known."""
    heap = runtime.variable("runtime.mheap_")
    for name in _ARENAS:
        try:
            place = runtime.field("runtime.mheap", name) if heap else None
            numbers = runtime.slice_at(heap + place.offset) if place else ()
        except (NotHeldError, StackwardError):
            continue
        if len(numbers):
            base = _ARENA_BASE[runtime.memory.core.goarch]
            starts = np.asarray(numbers) * _ARENA_BYTES + base
            return max(int(starts.min()), 0), max(int(starts.max()), 0) + _ARENA_BYTES
    if not len(spans):
        return 0, 0
    end = int((spans.address + spans.size_bytes).max())
    first = int(spans.address[0]) // _ARENA_BYTES * _ARENA_BYTES
    return first, -(-end // _ARENA_BYTES) * _ARENA_BYTES


def _processors(runtime: Runtime) -> int:
    """Return how many processors the program saw, 0 where it is not known."""
    for name in _PROCESSORS:
        address = runtime.variable(name)
        try:
            if address:
                return int.from_bytes(runtime.memory.read(address, 4), "little")
        except NotHeldError:
            continue
    return 0
