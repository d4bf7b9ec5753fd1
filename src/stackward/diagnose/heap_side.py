"""One side of a comparison: what is kept of a heap once it is closed, a tenth of what it takes.

Two heaps that are compared are never open at once: each is as large as the memory they came from.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from stackward.core import Caveat
from stackward.diagnose.heap_labels import HeapLabels
from stackward.diagnose.heap_names import NodeSorts, TypeNames, is_part_of_map, sort_nodes
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_result import AllocationSite
from stackward.diagnose.heap_sites import allocation_sites, sampled_files
from stackward.heap.dump import Int32s, Int64s, Params
from stackward.heap.flame import HeldStacks, merge_dominators
from stackward.heap.retained import LabelSums, sum_labels

_MANY_ROOTS = "(several roots)"


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HeldPaths:
    """Ways down the dominator tree, one row each: `text[i]` (a row of `texts`) below `above[i]`.

    `above` is -1 right below the top, else a row before; no two rows have the same text and row
    above.  `retained_bytes` is what is held there and below, `objects_count` counts the objects
    right there.
    """

    texts: tuple[str, ...]
    above: Int64s
    text: Int64s
    retained_bytes: Int64s
    objects_count: Int64s

    def __len__(self) -> int:
        return len(self.above)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ReachedObjects:
    """What is reached, in ascending order of address; `type` is a row of the types' names."""

    address: Int64s
    size_bytes: Int64s
    type: Int32s

    def __len__(self) -> int:
        return len(self.address)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class HeapSide:
    """What of a heap is compared; nothing in it refers to the dump.

    `type_sums` has a row for each of `type_names`; `files` are those that allocation stacks name.
    """

    path: Path
    params: Params
    memstats: dict[str, int]
    pause_ns: Int64s
    reachable_bytes: int
    objects_count: int
    type_names: tuple[str, ...]
    type_sums: LabelSums
    sites: tuple[AllocationSite, ...]
    files: tuple[str, ...]
    paths: HeldPaths
    objects: ReachedObjects
    caveats: tuple[Caveat, ...]


def heap_side(heap: OpenHeap) -> HeapSide:
    """Return what of `heap` is compared with another; costs 0.1 s for a million objects."""
    names = TypeNames.of(heap)
    reached = heap.marks.is_reachable()[: len(heap.graph)]
    return HeapSide(
        path=heap.path,
        params=heap.dump.params,
        memstats=dict(heap.dump.memstats),
        pause_ns=np.array(heap.dump.pause_ns, np.int64),
        reachable_bytes=heap.marks.reachable_bytes,
        objects_count=heap.marks.reachable_count,
        type_names=names.names,
        type_sums=sum_labels(heap.graph, heap.dominators, names.row, len(names.names), heap.calls),
        sites=allocation_sites(heap, reached),
        files=tuple(sorted(set(sampled_files(heap.dump)))),
        paths=_held_paths(heap, names),
        objects=ReachedObjects(
            address=heap.dump.objects.address[reached],
            size_bytes=heap.graph.size_bytes[reached],
            type=names.row[reached],
        ),
        caveats=heap.caveats,
    )


def _held_paths(heap: OpenHeap, names: TypeNames) -> HeldPaths:
    sorts = sort_nodes(heap, HeapLabels(heap), names)
    return paths_of(merge_dominators(heap.graph, heap.dominators, sorts.numbers, heap.calls), sorts)


def paths_of(stacks: HeldStacks, sorts: NodeSorts) -> HeldPaths:
    """Return the ways that `stacks` go: a map's parts go with the map, and roots have their kind.

    What no single root holds is below `(several roots)`, whose own row counts nothing.
    """
    retained = _with_all_below(stacks)
    rows = _PathRows()
    path_of: list[int] = []
    of_label: dict[int, tuple[int, bool, bool]] = {}
    for above, label in zip(stacks.above.tolist(), stacks.label.tolist(), strict=True):
        known = of_label.get(label)
        if known is None:
            kind = sorts.kinds.get(label, "")
            text = f"{kind} {sorts.texts[label]}" if kind else sorts.texts[label]
            is_part = is_part_of_map(sorts.texts[label])
            known = of_label[label] = rows.text(text), is_part, bool(kind)
        text_row, is_part, is_root = known
        before = path_of[above] if above >= 0 else -1
        if above < 0 and not is_root:
            before = rows.path(-1, rows.text(_MANY_ROOTS))
        path_of.append(before if is_part and above >= 0 else rows.path(before, text_row))
    # A part of a map is held by the map, whose row has it already.
    counts = np.array([not of_label[label][1] for label in stacks.label.tolist()], np.bool_)
    counts |= stacks.above < 0
    at = np.array(path_of, np.int64)[counts]
    held, objects = (np.zeros(len(rows.above), np.int64) for _ in range(2))
    np.add.at(held, at, retained[counts])
    np.add.at(objects, at, stacks.objects_count[counts])
    return HeldPaths(
        texts=tuple(rows.texts),
        above=np.array(rows.above, np.int64),
        text=np.array(rows.text_of, np.int64),
        retained_bytes=held,
        objects_count=objects,
    )


def _with_all_below(stacks: HeldStacks) -> Int64s:
    """Return what each stack has with all that is below it; a stack comes behind the one above."""
    above, sizes = stacks.above.tolist(), stacks.bytes.tolist()
    for row in range(len(sizes) - 1, -1, -1):
        if above[row] >= 0:
            sizes[above[row]] += sizes[row]
    return np.array(sizes, np.int64)


class _PathRows:
    """Gives paths and texts their numbers, each once."""

    def __init__(self) -> None:
        self.texts: dict[str, int] = {}
        self.above: list[int] = []
        self.text_of: list[int] = []
        self._paths: dict[tuple[int, int], int] = {}

    def text(self, text: str) -> int:
        """Return the number of `text`."""
        return self.texts.setdefault(text, len(self.texts))

    def path(self, above: int, text: int) -> int:
        """Return the number of the path that goes on from `above` to `text`."""
        number = self._paths.setdefault((above, text), len(self.above))
        if number == len(self.above):
            self.above.append(above)
            self.text_of.append(text)
        return number
