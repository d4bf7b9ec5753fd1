"""What is reached, what is not, and what finalizers hold."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from heap.heaps import PLAIN, Heap
from heap.test_dominators import heaps, reached
from made_kernels import heap_kernels
from stackward.heap.graph import Graph, build_graph
from stackward.heap.mark import Marks, mark
from stackward.heap.roots import BY_FUNCTION, Roots, find_roots


def marked(heap: Heap, **options) -> tuple[Graph, Roots, Marks]:
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    roots = find_roots(dump, graph, PLAIN)
    return graph, roots, mark(graph, roots, PLAIN, **options)


def names(heap: Heap, marks: Marks) -> str:
    """Return the names of what is reached; each is one letter."""
    known = list(heap.sizes)
    return "".join(str(known[row]) for row in np.flatnonzero(marks.is_reachable()))


@given(heaps())
def test_marks_equal_a_plain_search(heap: Heap) -> None:
    graph, roots, marks = marked(heap)
    expected = {row for row in reached(graph, roots) if row < len(graph)}
    assert set(np.flatnonzero(marks.is_reachable()).tolist()) == expected
    assert sorted(marks.order.tolist()) == sorted(expected)
    assert marks.reachable_count == len(expected)
    assert marks.unreachable_count == len(graph) - len(expected)
    assert marks.reachable_bytes == sum(graph.size_bytes[list(expected)].tolist())
    assert marks.reachable_bytes + marks.unreachable_bytes == graph.size_bytes.sum()


@given(heaps(), st.data())
def test_marks_avoid_what_they_are_told_to(heap: Heap, data: st.DataObject) -> None:
    row = data.draw(st.integers(0, len(heap.sizes) - 1))
    avoid = np.arange(len(heap.sizes)) == row
    graph, roots, marks = marked(heap, avoid=avoid)
    expected = {node for node in reached(graph, roots, row) if node < len(graph)}
    assert set(np.flatnonzero(marks.is_reachable()).tolist()) == expected


def test_the_root_that_is_preferred_is_the_parent() -> None:
    heap = Heap(sizes={"a": 16}, variables=["a", "a"])
    assert marked(heap)[2].parent.tolist() == [1]  # n + the first root
    preference = np.array([1, 0], np.int32)
    assert marked(heap, preference=preference)[2].parent.tolist() == [2]


def test_a_finalizer_holds_nothing_that_its_reached_object_holds_anyway() -> None:
    heap = Heap(
        sizes=dict.fromkeys("xaf", 16),
        edges={"x": ["a"]},
        variables=["x"],
        finalizers=[("x", "f", False)],
    )
    _, roots, marks = marked(heap)
    assert names(heap, marks) == "xaf"
    assert len(roots.target) == 3
    assert len(marks.roots) == len(roots)
    assert marks.roots.how.tolist()[1:] == [BY_FUNCTION]


def test_an_object_that_waits_for_its_finalizer_is_not_reached_but_what_it_holds_is() -> None:
    heap = Heap(
        sizes=dict.fromkeys("xab", 16),
        edges={"x": ["a"], "a": ["b"]},
        finalizers=[("x", 0, False)],
    )
    assert names(heap, marked(heap)[2]) == "ab"


def test_a_circle_of_objects_with_finalizers_is_never_freed() -> None:
    heap = Heap(
        sizes=dict.fromkeys("xy", 16),
        edges={"x": ["y"], "y": ["x"]},
        finalizers=[("x", 0, False), ("y", 0, False)],
    )
    _, _, marks = marked(heap)
    assert names(heap, marks) == "xy"
    assert marks.roots.target.tolist() == [1, 0]


@given(heaps())
def test_compiled_marks_equal_the_plain_ones(heap: Heap) -> None:
    graph, roots, plain = marked(heap)
    fast = mark(graph, roots, heap_kernels())
    assert fast.parent.tolist() == plain.parent.tolist()
    assert fast.order.tolist() == plain.order.tolist()
