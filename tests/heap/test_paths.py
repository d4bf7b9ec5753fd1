"""Paths are the shortest there are, and merged paths add up."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heap.heaps import DATA, PLAIN, STACKS, Frame, Goroutine, Heap
from heap.test_dominators import heaps
from made_kernels import heap_kernels
from stackward.heap.graph import Graph, build_graph
from stackward.heap.mark import Marks, mark
from stackward.heap.paths import MergedPaths, merge_paths, path_to
from stackward.heap.roots import BY_WORD, find_roots


def marked(heap: Heap, **options) -> tuple[Graph, Marks]:
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    return graph, mark(graph, find_roots(dump, graph, PLAIN), PLAIN, **options)


def distances(heap: Heap) -> dict[object, int]:
    """Return how many objects are on the shortest path to each object that is reached."""
    found: dict[object, int] = {}
    level = list(heap.variables)
    length = 1
    while level:
        level = [name for name in dict.fromkeys(level) if name not in found]
        found |= dict.fromkeys(level, length)
        level = [other for name in level for other in heap.edges.get(name, ())]
        length += 1
    return found


@given(heaps())
def test_paths_are_paths_and_the_shortest(heap: Heap) -> None:
    names = list(heap.sizes)
    graph, marks = marked(heap)
    shortest = distances(heap)
    for row, name in enumerate(names):
        path = path_to(graph, marks, row, PLAIN)
        if path is None:
            assert name not in shortest
            continue
        assert len(path.objects) == shortest[name]
        assert path.objects[-1] == row
        assert path.how == BY_WORD
        assert heap.variables[(path.place - DATA) // 8] == names[path.objects[0]]
        assert path.offsets[0] == -1
        for before, at, offset in zip(
            path.objects, path.objects[1:], path.offsets[1:], strict=False
        ):
            assert heap.edges[names[before]][offset // 8] == names[at]


def test_a_long_path_is_whole() -> None:
    heap = Heap(
        sizes=dict.fromkeys(range(1000), 16),
        edges={row: [0, row + 1] for row in range(999)},
        variables=[0],
    )
    graph, marks = marked(heap)
    path = path_to(graph, marks, 999, PLAIN)
    assert path is not None
    assert path.objects.tolist() == list(range(1000))
    assert path.offsets.tolist() == [-1, *[8] * 999]


def test_a_path_avoids_what_it_is_told_to() -> None:
    heap = Heap(
        sizes=dict.fromkeys("acde", 16), edges={"a": ["e"], "c": ["d"], "d": ["e"]}, variables="ac"
    )
    avoid = np.array([True, False, False, False])
    graph, marks = marked(heap, avoid=avoid)
    path = path_to(graph, marks, 3, PLAIN)
    assert path is not None
    assert path.objects.tolist() == [1, 2, 3]
    assert path_to(graph, marks, 0, PLAIN) is None


def test_the_word_of_a_root_that_has_several() -> None:
    frames = [Frame(words=["a", 0, "b"], live=[0, 1, 2])]
    heap = Heap(
        sizes=dict.fromkeys("abc", 16),
        edges={"b": ["c"]},
        goroutines=[Goroutine(frames=frames)],
    )
    graph, marks = marked(heap)
    places = [path_to(graph, marks, row, PLAIN).place - STACKS for row in range(3)]  # type: ignore[union-attr]
    assert places == [0, 16, 16]


def below(merged: MergedPaths, above: int = -1) -> np.ndarray:
    """Return the groups right behind `above` (-1: all groups of roots), largest first."""
    found = np.flatnonzero(merged.above == above)
    return found[np.argsort(-merged.members_bytes[found], kind="stable")]


def shown(merged: MergedPaths, above: int = -1) -> list[tuple[object, ...]]:
    """Return (label, members, bytes, ends, steps, what is behind) of the groups behind `above`."""
    return [
        (
            int(merged.label[group]),
            int(merged.members_count[group]),
            int(merged.members_bytes[group]),
            int(merged.ends_count[group]),
            int(merged.steps_count[group]),
            shown(merged, int(group)),
        )
        for group in below(merged, above)
    ]


MAP, ENTRY, VALUE = 0, 1, 2


@pytest.fixture
def cache() -> tuple[Heap, np.ndarray, np.ndarray]:
    """Two variables with a map each, of entries that hold values; and who is asked for."""
    heap = Heap(
        sizes={"m": 64, "n": 64, "e": 32, "f": 32, "g": 32, "v": 100, "w": 50, "x": 10},
        edges={"m": ["e", "f"], "n": ["g"], "e": ["v"], "f": ["w"], "g": ["x"]},
        variables=["m", "n"],
    )
    labels = np.array([MAP, MAP, ENTRY, ENTRY, ENTRY, VALUE, VALUE, VALUE], np.int32)
    return heap, labels, labels == VALUE


def test_paths_to_a_set_are_merged_by_label(cache) -> None:
    heap, labels, members = cache
    graph, marks = marked(heap)
    merged = merge_paths(graph, marks, members, labels, PLAIN)
    two, one = (2, 150), (1, 10)
    assert shown(merged) == [
        (0, *two, 0, 0, [(MAP, *two, 0, 1, [(ENTRY, *two, 0, 2, [(VALUE, *two, 2, 2, [])])])]),
        (1, *one, 0, 0, [(MAP, *one, 0, 1, [(ENTRY, *one, 0, 1, [(VALUE, *one, 1, 1, [])])])]),
    ]
    assert merged.left_out_count == 0
    assert sorted(merged.example[merged.above < 0].tolist()) == [0, 1]


def test_roots_are_merged_by_label_too(cache) -> None:
    heap, labels, members = cache
    graph, marks = marked(heap)
    merged = merge_paths(
        graph, marks, members, labels, PLAIN, root_labels=np.array([7, 7], np.int32)
    )
    [(label, count, size, *_)] = shown(merged)
    assert (label, count, size) == (7, 3, 160)


def test_a_list_is_one_group() -> None:
    heap = Heap(
        sizes=dict.fromkeys(range(50), 16),
        edges={row: [row + 1] for row in range(49)},
        variables=[0],
    )
    graph, marks = marked(heap)
    every = np.ones(50, bool)
    merged = merge_paths(graph, marks, every, np.zeros(50, np.int32), PLAIN)
    assert shown(merged) == [(0, 50, 800, 0, 0, [(0, 50, 800, 50, 50, [])])]
    unlabelled = merge_paths(graph, marks, every, np.full(50, -1, np.int32), PLAIN)
    assert len(unlabelled) == 51


def test_groups_without_room_are_counted(cache) -> None:
    heap, labels, members = cache
    graph, marks = marked(heap)
    merged = merge_paths(graph, marks, members, labels, PLAIN, most_groups=5)
    assert len(merged) == 5
    assert merged.ends_count.sum() + merged.left_out_count == 3


@given(heaps(), st.data())
def test_merged_paths_add_up(heap: Heap, data: st.DataObject) -> None:
    count = len(heap.sizes)
    labels = data.draw(st.lists(st.integers(-1, 2), min_size=count, max_size=count))
    members = data.draw(st.lists(st.booleans(), min_size=count, max_size=count))
    graph, marks = marked(heap)
    merged, fast = (
        merge_paths(graph, marks, np.array(members), np.array(labels, np.int32), calls)
        for calls in (PLAIN, heap_kernels())
    )
    assert shown(fast) == shown(merged)
    assert fast.example.tolist() == merged.example.tolist()
    held = np.array(members) & marks.is_reachable()
    assert merged.ends_count.sum() == np.count_nonzero(held)
    for group in range(len(merged)):
        inside = merged.members_count[below(merged, group)].sum() + merged.ends_count[group]
        assert inside == merged.members_count[group]
    assert merged.members_bytes[below(merged)].sum() == graph.size_bytes[held].sum()
