"""Retained sizes of labels and sets against the definition."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heap.heaps import PLAIN, Heap
from heap.test_dominators import heaps
from made_kernels import heap_kernels
from stackward.heap.dominators import find_dominators
from stackward.heap.graph import build_graph
from stackward.heap.mark import mark
from stackward.heap.retained import set_retained_bytes, sum_labels
from stackward.heap.roots import find_roots


def reached_without(heap: Heap, members: set[object]) -> set[object]:
    """Return the names of what the variables reach, not through `members`."""
    found: set[object] = set()
    todo = list(heap.variables)
    while todo:
        name = todo.pop()
        if name not in found and name not in members:
            found.add(name)
            todo += heap.edges.get(name, ())
    return found


def size(heap: Heap, names: set[object]) -> int:
    return sum(heap.sizes[name] for name in names)


@given(heaps(), st.data())
def test_sums_and_sets_equal_the_definition(heap: Heap, data: st.DataObject) -> None:
    names = list(heap.sizes)
    labels = data.draw(
        st.lists(st.integers(-1, 3), min_size=len(names), max_size=len(names)), label="labels"
    )
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    marks = mark(graph, find_roots(dump, graph, PLAIN), PLAIN)
    tree = find_dominators(graph, marks.roots, PLAIN)
    row = np.array(labels, np.int32)
    sums = sum_labels(graph, tree, row, 5, PLAIN)
    fast = sum_labels(graph, tree, row, 5, heap_kernels())
    whole = reached_without(heap, set())
    for label in range(5):
        members = {name for name, each in zip(names, labels, strict=True) if each == label}
        reached = members & whole
        each_cut: set[object] = set()
        for name in reached:
            each_cut |= whole - reached_without(heap, {name})
        assert sums.objects_count[label] == len(reached)
        assert sums.shallow_size_bytes[label] == size(heap, reached)
        assert sums.outermost_retained_bytes[label] == size(heap, each_cut)
        exact = set_retained_bytes(graph, marks, row == label, PLAIN)
        assert exact == size(heap, whole - reached_without(heap, members))
        assert exact >= sums.outermost_retained_bytes[label] >= sums.shallow_size_bytes[label]
    for column in ("objects_count", "shallow_size_bytes", "outermost_retained_bytes"):
        assert getattr(fast, column).tolist() == getattr(sums, column).tolist()


def test_what_two_of_a_set_hold_together_is_retained_by_the_set_only() -> None:
    heap = Heap(
        sizes={"x": 16, "y": 16, "shared": 1024},
        edges={"x": ["shared"], "y": ["shared"]},
        variables=["x", "y"],
    )
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    marks = mark(graph, find_roots(dump, graph, PLAIN), PLAIN)
    tree = find_dominators(graph, marks.roots, PLAIN)
    labels = np.array([0, 0, 1], np.int32)
    assert sum_labels(graph, tree, labels, 2, PLAIN).outermost_retained_bytes.tolist() == [32, 1024]
    assert set_retained_bytes(graph, marks, labels == 0, PLAIN) == 1056


def test_a_label_that_is_too_large_is_refused() -> None:
    heap = Heap(sizes={"x": 16}, variables=["x"])
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    tree = find_dominators(graph, find_roots(dump, graph, PLAIN), PLAIN)
    with pytest.raises(ValueError, match="label 3"):
        sum_labels(graph, tree, np.array([3], np.int32), 3, PLAIN)
