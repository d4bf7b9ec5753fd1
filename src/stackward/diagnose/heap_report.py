"""What `heap report` says of an open heap: counts, types, suspects, roots, goroutines, sites."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from stackward.core import Caveat
from stackward.diagnose.heap_code import HeapCode
from stackward.diagnose.heap_labels import STANDINGS, HeapLabels
from stackward.diagnose.heap_names import TypeNames, sort_nodes
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_result import (
    GoroutineRow,
    HeapReport,
    LostRow,
    RootRow,
    Totals,
    TypeRow,
)
from stackward.diagnose.heap_sites import allocation_sites
from stackward.diagnose.heap_suspects import leak_suspects
from stackward.diagnose.heap_tree import dominator_tree
from stackward.heap.retained import sum_labels
from stackward.heap.roots import GOROUTINE
from stackward.heap.self_check import check
from stackward.heap.unreachable import (
    ARGUMENT,
    CLOSURE,
    FINALIZED,
    GARBAGE,
    HANDLE,
    Unreachable,
    find_unreachable,
)

Ints = npt.NDArray[np.int64]

_STACK_FRAMES = 8


def heap_report(heap: OpenHeap, *, least_ratio: float = 0.1) -> HeapReport:
    """Return the report; a suspect holds at least `least_ratio` of the reached heap."""
    names = TypeNames.of(heap)
    labels = HeapLabels(heap)
    sorts = sort_nodes(heap, labels, names)
    reachable = heap.marks.is_reachable()
    counted = check(heap.dump)
    lost = find_unreachable(heap.dump, heap.graph, heap.marks, heap.calls, _code(heap, labels))
    return HeapReport(
        source=str(heap.path),
        kind=heap.dump.kind,
        go_version=heap.dump.params.go_version,
        goarch=heap.dump.params.goarch,
        binary="" if heap.binary is None else str(heap.binary),
        self_check=counted,
        totals=_totals(heap, reachable, lost),
        types=_type_rows(heap, names),
        suspects=leak_suspects(heap, labels, sorts, least_ratio=least_ratio),
        tree=dominator_tree(heap, sorts),
        roots=_root_rows(heap, labels),
        goroutines=_goroutine_rows(heap, labels),
        sites=allocation_sites(heap, reachable),
        lost=_lost_rows(heap, names, lost),
        memstats=heap.dump.memstats,
        caveats=(*counted.caveats, *heap.caveats, *_lost_caveats(heap, lost)),
    )


def _code(heap: OpenHeap, labels: HeapLabels) -> HeapCode | None:
    if labels.binary is None or heap.program is None:
        return None
    return HeapCode(labels.binary, heap.program, heap.slide)


def _lost_caveats(heap: OpenHeap, lost: Unreachable) -> list[Caveat]:
    size = int(lost.size_bytes[lost.is_unknown()].sum())
    if heap.binary is not None or not size:
        return []
    text = (
        f"{size} bytes of what is not reached may be kept by cleanups or weak pointers, or be "
        "garbage: the program's executable says which functions are a cleanup's: give --binary"
    )
    return [Caveat(slug="cleanups-unknown", text=text)]


def _totals(heap: OpenHeap, reachable: npt.NDArray[np.bool_], lost: Unreachable) -> Totals:
    sizes = heap.graph.size_bytes
    by_standing = np.bincount(
        heap.types.standing[reachable], weights=sizes[reachable], minlength=len(STANDINGS)
    ).astype(np.int64)
    marks, unknown = heap.marks, lost.is_unknown()
    return Totals(
        objects_count=len(sizes),
        bytes=marks.reachable_bytes + marks.unreachable_bytes,
        reachable_count=marks.reachable_count,
        reachable_bytes=marks.reachable_bytes,
        unreachable_count=marks.unreachable_count,
        unreachable_bytes=marks.unreachable_bytes,
        garbage_count=int(lost.objects_count[~unknown].sum()),
        garbage_bytes=int(lost.size_bytes[~unknown].sum()),
        unknown_count=int(lost.objects_count[unknown].sum()),
        unknown_bytes=int(lost.size_bytes[unknown].sum()),
        untyped_bytes=int(by_standing[0]),
        inferred_bytes=int(by_standing[1]),
        propagated_bytes=int(by_standing[2]),
        exact_bytes=int(by_standing[3]),
    )


def _type_rows(heap: OpenHeap, names: TypeNames) -> tuple[TypeRow, ...]:
    sums = sum_labels(heap.graph, heap.dominators, names.row, len(names.names), heap.calls)
    standing = _weakest(heap, names, heap.marks.is_reachable())
    rows = [
        TypeRow(
            type=names.names[row],
            standing=STANDINGS[standing[row]],
            objects_count=int(sums.objects_count[row]),
            shallow_size_bytes=int(sums.shallow_size_bytes[row]),
            retained_size_bytes=int(sums.outermost_retained_bytes[row]),
        )
        for row in np.flatnonzero(sums.objects_count).tolist()
    ]
    return tuple(sorted(rows, key=lambda one: (-one.retained_size_bytes, one.type)))


def _weakest(heap: OpenHeap, names: TypeNames, which: npt.NDArray[np.bool_]) -> list[int]:
    """Return for each name the least sure standing of its objects."""
    found = np.full(len(names.names), len(STANDINGS) - 1, np.uint8)
    np.minimum.at(found, names.row[which], heap.types.standing[which])
    return [int(one) for one in found]


_WHY = {
    GARBAGE: "garbage",
    FINALIZED: "waits for its finalizer",
    CLOSURE: "garbage, or a cleanup's",
    ARGUMENT: "garbage, or a cleanup's",
    HANDLE: "garbage, or a weak pointer's",
}


def _lost_rows(heap: OpenHeap, names: TypeNames, lost: Unreachable) -> tuple[LostRow, ...]:
    """Return the clusters of one head's type and one reason together."""
    found: dict[tuple[int, int], list[int]] = {}
    rows = zip(
        names.row[lost.head].tolist(),
        lost.standing.tolist(),
        lost.objects_count.tolist(),
        lost.size_bytes.tolist(),
        strict=True,
    )
    for name, standing, count, size in rows:
        values = found.setdefault((name, standing), [0, 0, 0])
        values[0] += 1
        values[1] += count
        values[2] += size
    made = [
        LostRow(
            type=names.names[name],
            why=_WHY[standing],
            clusters_count=values[0],
            objects_count=values[1],
            bytes=values[2],
        )
        for (name, standing), values in found.items()
    ]
    return tuple(sorted(made, key=lambda one: (-one.bytes, one.type)))


def _root_rows(heap: OpenHeap, labels: HeapLabels) -> tuple[RootRow, ...]:
    roots, first = heap.roots, len(heap.graph)
    retained = heap.dominators.retained_size_bytes[first : first + len(roots)]
    counts = np.diff(roots.first)
    rows = [
        RootRow(
            kind=labels.root_kind(row),
            name=labels.root_name(row),
            type=labels.root_type(row),
            objects_count=int(counts[row]),
            retained_size_bytes=int(retained[row]),
        )
        for row in np.argsort(-retained, kind="stable").tolist()
        if counts[row]
    ]
    return tuple(rows)


def _goroutine_rows(heap: OpenHeap, labels: HeapLabels) -> tuple[GoroutineRow, ...]:
    dump, roots = heap.dump, heap.roots
    rows = np.flatnonzero(roots.kind == GOROUTINE)
    retained = heap.dominators.retained_size_bytes[len(heap.graph) + rows]
    groups: dict[tuple[str, str], list[int]] = {}
    for row, size in zip(rows.tolist(), retained.tolist(), strict=True):
        goroutine = int(roots.key[row])
        key = (labels.goroutine_function(goroutine), dump.goroutines.wait_reason[goroutine])
        group = groups.setdefault(key, [0, 0, goroutine])
        group[0] += 1
        group[1] += size
    found = [
        GoroutineRow(
            count=count,
            function=function,
            wait_reason=reason,
            retained_size_bytes=size,
            stack=tuple(one.function for one in labels.frames_of(example)[:_STACK_FRAMES]),
        )
        for (function, reason), (count, size, example) in groups.items()
    ]
    return tuple(sorted(found, key=lambda one: (-one.retained_size_bytes, -one.count)))
