"""Stacks of who retains what, for a pprof profile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from stackward.diagnose.heap_labels import HeapLabels
from stackward.diagnose.heap_names import TypeNames, sort_nodes
from stackward.diagnose.heap_open import OpenHeap
from stackward.heap.flame import merge_dominators


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldStack:
    """Objects at one place of the dominator tree; `labels` go from the objects to the root."""

    labels: tuple[str, ...]
    objects_count: int
    bytes: int


def held_stacks(heap: OpenHeap) -> Iterator[HeldStack]:
    """Yield the stacks; together they have all that is reached from roots.

    Objects that several roots hold stand under `(several roots)`.
    """
    sorts = sort_nodes(heap, HeapLabels(heap), TypeNames.of(heap))
    stacks = merge_dominators(heap.graph, heap.dominators, sorts.numbers, heap.calls)
    labels: list[tuple[str, ...]] = []
    rows = zip(
        stacks.above.tolist(),
        stacks.label.tolist(),
        stacks.objects_count.tolist(),
        stacks.bytes.tolist(),
        strict=True,
    )
    for above, label, count, size in rows:
        kind = sorts.kinds.get(label, "")
        text = f"{kind} {sorts.texts[label]}" if kind else sorts.texts[label]
        if above >= 0:
            labels.append((text, *labels[above]))
        else:
            labels.append((text,) if kind else (text, "(several roots)"))
        if count:
            yield HeldStack(labels=labels[-1], objects_count=count, bytes=size)
