"""Sorts a heap's nodes by name: types, and roots that are of one sort."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.diagnose.heap_labels import HeapLabels
from stackward.diagnose.heap_open import OpenHeap
from stackward.heap.roots import FINALIZER, GOROUTINE

Int32s = npt.NDArray[np.int32]

# What is added to a map's type, whose own name (main.Cache, map[string]int) never ends so.
_PARTS = (" groups", " table", " tables", " directory")


def is_part_of_map(label: str) -> bool:
    """Return whether objects of `label` are only parts of a map: its tables, its groups."""
    return label.endswith(_PARTS)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class TypeNames:
    """Names of types, each once: `row[i]` is the row in `names` of object i's type."""

    names: tuple[str, ...]
    row: Int32s

    @classmethod
    def of(cls, heap: OpenHeap) -> TypeNames:
        """Return the names of `heap`'s types; labels of one name are one."""
        numbers: dict[str, int] = {}
        table = [numbers.setdefault(one.name, len(numbers)) for one in heap.types.labels]
        rows = np.array(table, np.int32)[heap.types.label] if table else heap.types.label
        return cls(names=tuple(numbers), row=rows)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class NodeSorts:
    """A number for each object and root, the texts of the numbers, and the roots' kinds."""

    numbers: Int32s
    texts: tuple[str, ...]
    kinds: dict[int, str]


def sort_nodes(heap: OpenHeap, labels: HeapLabels, names: TypeNames) -> NodeSorts:
    """Return the sorts of all nodes.

    Goroutines at one place that wait for one reason are of one sort, and finalizers of one
    function; of all other roots each is by itself.
    """
    texts = list(names.names)
    sorts: dict[str, int] = {}
    of_roots = np.empty(len(heap.roots), np.int32)
    kinds: dict[int, str] = {}
    for row in range(len(heap.roots)):
        kind = int(heap.roots.kind[row])
        if kind == GOROUTINE:
            text = labels.goroutine_sort(int(heap.roots.key[row]))
        else:
            # Its kind is said beside it.
            text = labels.root_name(row).removeprefix("finalizer ")
        number = len(texts)
        if kind in (GOROUTINE, FINALIZER):
            number = sorts.setdefault(text, number)
        if number == len(texts):
            texts.append(text)
        kinds[number] = labels.root_kind(row)
        of_roots[row] = number
    return NodeSorts(
        numbers=np.concatenate([names.row.astype(np.int32), of_roots]),
        texts=tuple(texts),
        kinds=kinds,
    )
