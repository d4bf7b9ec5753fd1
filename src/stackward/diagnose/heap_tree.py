"""The dominator tree of a heap, merged by type: who retains what, from the roots down."""

from __future__ import annotations

from stackward.diagnose.heap_names import NodeSorts, is_part_of_map
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_result import TreeRow
from stackward.heap.flame import merge_dominators

_LEAST_RATIO = 0.01
_DEEPEST = 12


def dominator_tree(heap: OpenHeap, sorts: NodeSorts) -> tuple[TreeRow, ...]:
    """Return the rows that retain at least 1% of what is reached, each behind the one above it.

    The parts of a map count for the map; what several roots hold is at the top, by itself.
    """
    stacks = merge_dominators(heap.graph, heap.dominators, sorts.numbers, heap.calls)
    above, label = stacks.above.tolist(), stacks.label.tolist()
    own, counts = stacks.bytes.tolist(), stacks.objects_count.tolist()
    retained = list(own)
    for row in range(len(stacks) - 1, -1, -1):
        if above[row] >= 0:
            retained[above[row]] += retained[row]
    least = max(1, int(_LEAST_RATIO * heap.marks.reachable_bytes))
    below: dict[int, list[int]] = {}
    for row, size in enumerate(retained):
        if size >= least:
            below.setdefault(above[row], []).append(row)
    found: list[TreeRow] = []

    def add(row: int, place: int, depth: int) -> None:
        is_part = place >= 0 and is_part_of_map(sorts.texts[label[row]])
        if not is_part:
            found.append(
                TreeRow(
                    above=place,
                    label=sorts.texts[label[row]],
                    kind=sorts.kinds.get(label[row], "object"),
                    objects_count=counts[row],
                    shallow_size_bytes=own[row],
                    retained_size_bytes=retained[row],
                )
            )
            place = len(found) - 1
            depth += 1
        if depth < _DEEPEST:
            for one in sorted(below.get(row, ()), key=lambda each: -retained[each]):
                add(one, place, depth)

    for row in sorted(below.get(-1, ()), key=lambda each: -retained[each]):
        add(row, -1, 0)
    return tuple(found)
