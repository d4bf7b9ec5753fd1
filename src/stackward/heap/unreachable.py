"""What is not reached from the roots: garbage, or held by what a dump does not have.

The collector has roots that no record is written for (runtime/mgcmark.go, markrootSpans): what
runtime.AddCleanup keeps, a function and from Go 1.26 on its argument, and the handles of weak
pointers.  Each has its mark: a cleanup's function is a closure on the heap, so that without one
nothing is a cleanup's; a handle is an address where no pointer is.  The rest is garbage.  So is all
of a core, which has these roots.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.heap.dump import HeapDump, Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.mark import Marks
from stackward.heap.pages import Calls
from stackward.heap.roots import words_at

GARBAGE = 0  # nothing can hold it
FINALIZED = 1  # garbage that waits for its finalizer to run
CLOSURE = 2  # a function value: a cleanup's, or garbage
ARGUMENT = 3  # where there are such functions: a cleanup's argument, or garbage
HANDLE = 4  # an address that is no pointer: a weak pointer's handle, or garbage

_LARGEST_HANDLE_BYTES = 16
_FIRST_WITH_ARGUMENTS = (1, 26)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Unreachable:
    """What is not reached, in clusters, the largest first.

    `head` is an object that reaches the rest of its cluster and that no object out of it refers to;
    every unreachable object counts in one cluster, so that the bytes add up.  `standing` is that of
    the head, one of the constants above, and holds for the cluster.
    """

    head: Int32s
    objects_count: Int64s
    size_bytes: Int64s
    standing: Int32s

    def __len__(self) -> int:
        return len(self.head)

    def is_unknown(self) -> npt.NDArray[np.bool_]:
        """Return for each cluster whether something that is not in the dump may hold it."""
        return self.standing >= CLOSURE


def find_unreachable(
    dump: HeapDump,
    graph: Graph,
    marks: Marks,
    calls: Calls,
    text: tuple[int, int] | None = None,
) -> Unreachable:
    """Return the clusters of objects that are not reached, by their heads.

    `text` says where the program's code is, as loaded; where it is not given, some objects that
    begin with a number are taken for closures.
    """
    count = len(graph)
    held = np.zeros(max(count, 1), np.uint8)
    calls.call("note_held", graph.first, graph.target, marks.parent, count, held)
    owner = np.where(marks.parent >= 0, np.int32(-2), np.int32(-1))
    queue, candidates, heads = (np.empty(marks.unreachable_count, np.int32) for _ in range(3))
    number = calls.call(
        "claim_unmarked", graph.first, graph.target, count, held, owner, queue, candidates, heads
    )
    rows = np.flatnonzero(owner >= 0)
    cluster = owner[rows]
    size = np.zeros(number, np.int64)
    np.add.at(size, cluster, graph.size_bytes[rows])
    kept = np.argsort(-size, kind="stable")
    return Unreachable(
        head=heads[kept],
        objects_count=np.bincount(cluster, minlength=number)[kept],
        size_bytes=size[kept],
        standing=_standings(dump, graph, marks, heads[kept], calls, text or _code(dump)),
    )


def _standings(
    dump: HeapDump,
    graph: Graph,
    marks: Marks,
    head: Int32s,
    calls: Calls,
    text: tuple[int, int],
) -> Int32s:
    standing = np.full(len(head), GARBAGE, np.int32)
    if dump.kind == "core":
        # A core has these roots.
        standing[np.isin(head, marks.roots.subject)] = FINALIZED
        return standing
    is_closure = _may_be_closure(dump, head, calls, text)
    if is_closure.any() and _release(dump) >= _FIRST_WITH_ARGUMENTS:
        standing[:] = ARGUMENT
    standing[_may_be_handle(dump, graph, head, calls)] = HANDLE
    standing[is_closure] = CLOSURE
    standing[np.isin(head, marks.roots.subject)] = FINALIZED
    return standing


def _may_be_handle(
    dump: HeapDump, graph: Graph, head: Int32s, calls: Calls
) -> npt.NDArray[np.bool_]:
    """Return whether each object is of no pointers, and small, and holds an object's address."""
    objects = dump.objects
    size = objects.size_bytes[head]
    found = (objects.pointer_start[head] == objects.pointer_start[head + 1]) & (
        size <= _LARGEST_HANDLE_BYTES
    )
    is_address = np.zeros(len(head), np.bool_)
    for offset in range(0, _LARGEST_HANDLE_BYTES, dump.params.pointer_bytes):
        rows = np.flatnonzero(found & (offset < size))
        word = words_at(dump, objects.content_at[head[rows]] + offset, calls)
        is_address[rows] |= graph.table.resolve(word, calls) >= 0
    return is_address


def _may_be_closure(
    dump: HeapDump, head: Int32s, calls: Calls, text: tuple[int, int]
) -> npt.NDArray[np.bool_]:
    """Return whether each object begins with an address in `text`, which is no pointer to scan."""
    objects = dump.objects
    word = words_at(dump, objects.content_at[head], calls)
    first = objects.pointer_start[head]
    is_pointer = first < objects.pointer_start[head + 1]
    is_pointer[is_pointer] = objects.pointer_offsets[first[is_pointer]] == 0
    begins: npt.NDArray[np.bool_] = (word >= text[0]) & (word < text[1]) & ~is_pointer
    return begins


def _code(dump: HeapDump) -> tuple[int, int]:
    """Return where the functions of a program are that may be a cleanup's.

    That is from the first function on a stack, one of the runtime, which is linked before those of
    the program, to the data segment; there are constants before that, too.
    """
    entries = dump.frames.function_entry
    end = min((segment.address for segment in dump.segments), default=0)
    return int(entries.min(initial=end)), end


def _release(dump: HeapDump) -> tuple[int, ...]:
    """Return the numbers of the Go release, (1, 26) for one of no known form."""
    found = re.match(r"go(\d+)\.(\d+)", dump.params.go_version)
    return (int(found[1]), int(found[2])) if found else _FIRST_WITH_ARGUMENTS
