"""The heap as a graph: who points at whom.

Every pointer word is resolved to the object that it points into, as the collector does it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.heap.dump import Bytes, HeapDump, Int32s, Int64s
from stackward.heap.pages import Calls, PageTable, page_table


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Graph:
    """Edges between objects in compressed rows: those of object i are `first[i]:first[i + 1]`.

    `target` is the object pointed at, `offset` the place of the pointer word in object i's slot.
    Null pointers and pointers out of the heap are left out; two words may point at one object.

    Pointers at a goroutine's runtime.g are kept apart (`apart_source`, `apart_target`,
    `apart_offset`) and are no edges: the list of all goroutines holds every g, so that nothing can
    be learnt from who refers to one, and what a g refers to is held by its goroutine.  Each
    goroutine's root refers to its g instead.
    """

    first: Int64s  # n + 1
    target: Int32s
    offset: Int32s
    apart_source: Int32s
    apart_target: Int32s
    apart_offset: Int32s
    size_bytes: Int64s  # of each object's slot
    table: PageTable

    def __len__(self) -> int:
        return len(self.first) - 1

    def edges_of(self, row: int) -> slice:
        """Return where the edges of object `row` are in `target` and `offset`."""
        return slice(int(self.first[row]), int(self.first[row + 1]))

    def referrers(self, row: int) -> tuple[Int32s, Int32s]:
        """Return the objects that refer to object `row`, ascending, and the offsets of the words.

        Costs a look at every edge (10 ms for 15 million).
        """
        edges = np.flatnonzero(self.target == row)
        sources = (np.searchsorted(self.first, edges, side="right") - 1).astype(np.int32)
        apart = self.apart_target == row
        sources = np.concatenate([sources, self.apart_source[apart]])
        offsets = np.concatenate([self.offset[edges], self.apart_offset[apart]])
        order = np.argsort(sources, kind="stable")
        return sources[order], offsets[order]


def content_bytes(dump: HeapDump) -> Bytes:
    """Return the dump's content as an array, not copied."""
    return np.frombuffer(dump.content, np.uint8)


def build_graph(dump: HeapDump, calls: Calls) -> Graph:
    """Return the edges between all objects; costs about 0.1 s for a million of pointers."""
    table = page_table(dump.objects, calls)
    goroutines = table.resolve(dump.goroutines.address, calls)
    is_apart = np.zeros(max(len(dump.objects), 1), np.uint8)
    is_apart[goroutines[goroutines >= 0]] = 1
    room = 64 * len(goroutines) + 64
    graph, wanted = _graph(dump, table, is_apart, room, calls)
    if wanted > room:
        graph, _ = _graph(dump, table, is_apart, wanted, calls)
    return graph


def _graph(
    dump: HeapDump, table: PageTable, is_apart: Bytes, room: int, calls: Calls
) -> tuple[Graph, int]:
    """Return the graph and how many pointers are apart, of which at most `room` are kept."""
    objects, params = dump.objects, dump.params
    content = content_bytes(dump)
    first = np.empty(len(objects) + 1, np.int64)
    # Memory that is not written to is not taken: what is behind the last edge costs nothing.
    target = np.empty(len(objects.pointer_offsets), np.int32)
    offset = np.empty(len(objects.pointer_offsets), np.int32)
    source, apart, place = (np.empty(room, np.int32) for _ in range(3))
    wanted = calls.call(
        "fill_edges",
        content,
        len(content),
        params.pointer_bytes,
        int(params.is_big_endian),
        *table.columns(),
        objects.content_at,
        objects.pointer_start,
        objects.pointer_offsets,
        len(objects),
        is_apart,
        first,
        target,
        offset,
        source,
        apart,
        place,
        room,
    )
    edges, kept = int(first[-1]), min(wanted, room)
    graph = Graph(
        first=first,
        target=target[:edges],
        offset=offset[:edges],
        apart_source=source[:kept],
        apart_target=apart[:kept],
        apart_offset=place[:kept],
        size_bytes=objects.size_bytes,
        table=table,
    )
    return graph, wanted
