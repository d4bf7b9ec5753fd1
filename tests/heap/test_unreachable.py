"""What is not reached adds up, and is called garbage only where nothing can hold it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from hypothesis import given

from heap.compiled_kernels import compiled_kernels
from heap.heaps import HEAP, PLAIN, Frame, Goroutine, Heap
from heap.test_dominators import heaps
from heap.test_mark import marked
from stackward.heap.graph import Graph
from stackward.heap.mark import Marks
from stackward.heap.unreachable import (
    ARGUMENT,
    CLOSURE,
    FINALIZED,
    GARBAGE,
    HANDLE,
    Unreachable,
    find_unreachable,
)

CODE = 0x400100  # behind the only function on a stack


def clusters(heap: Heap, calls=PLAIN) -> list[tuple[str, int, int]]:
    """Return (head, objects, bytes) of each cluster."""
    graph, _, marks = marked(heap)
    found = find_unreachable(heap.dump(), graph, marks, calls)
    known = list(heap.sizes)
    columns = (found.head.tolist(), found.objects_count.tolist(), found.size_bytes.tolist())
    return [(str(known[row]), count, size) for row, count, size in zip(*columns, strict=True)]


def test_unreachable_objects_are_in_the_cluster_of_their_head() -> None:
    heap = Heap(
        sizes={"x": 16, "a": 48, "b": 32, "r": 16, "y": 1024, "w": 16},
        edges={"x": ["a", "r"], "a": ["b"], "y": ["b"], "w": ["r"]},
        variables=["r"],
        finalizers=[("w", 0, False)],
    )
    assert clusters(heap) == [
        ("y", 2, 1056),  # b, which x reaches, too
        ("x", 2, 64),
        ("w", 1, 16),
    ]


def test_a_circle_has_one_head() -> None:
    # a is met first, but c reaches it, and is in a circle with d.
    heap = Heap(
        sizes=dict.fromkeys("abcd", 16), edges={"a": ["b"], "b": ["a"], "c": ["d", "a"], "d": ["c"]}
    )
    assert clusters(heap) == [("c", 4, 64)]


def test_a_circle_that_a_later_head_reaches_in_its_middle() -> None:
    heap = Heap(
        sizes=dict.fromkeys(["o5", "o6", "o8", "o10", "o12"], 16),
        edges={"o5": ["o12"], "o6": ["o10"], "o8": ["o12"], "o10": ["o6", "o8"], "o12": ["o5"]},
    )
    assert clusters(heap) == [("o6", 5, 80)]


def unreached_from(graph: Graph, marks: Marks, head: int) -> set[int]:
    found: set[int] = set()
    todo = [head]
    while todo:
        row = todo.pop()
        if row not in found and marks.parent[row] < 0:
            found.add(row)
            todo += graph.target[graph.edges_of(row)].tolist()
    return found


@given(heaps())
def test_clusters_add_up_and_no_head_reaches_another(heap: Heap) -> None:
    graph, _, marks = marked(heap)
    found: Unreachable = find_unreachable(heap.dump(), graph, marks, PLAIN)
    assert found.objects_count.sum() == marks.unreachable_count
    assert found.size_bytes.sum() == marks.unreachable_bytes
    assert found.size_bytes.tolist() == sorted(found.size_bytes.tolist(), reverse=True)
    within = {head: unreached_from(graph, marks, head) for head in found.head.tolist()}
    assert set().union(*within.values()) == set(np.flatnonzero(~marks.is_reachable()).tolist())
    for head, others in within.items():
        assert others & set(within) == {head}


@given(heaps())
def test_compiled_clusters_equal_the_plain_ones(heap: Heap) -> None:
    assert clusters(heap, compiled_kernels()) == clusters(heap)


def standings(heap: Heap, release: str = "go1.27.3", text=None) -> dict[object, int]:
    """Return the standing of each cluster by its head."""
    heap.goroutines = [Goroutine(frames=[Frame(words=[])])]
    graph, _, marks = marked(heap)
    dump = heap.dump()
    dump = replace(dump, params=replace(dump.params, go_version=release))
    found = find_unreachable(dump, graph, marks, PLAIN, text)
    names = list(heap.sizes)
    assert found.is_unknown().tolist() == [s >= CLOSURE for s in found.standing.tolist()]
    return {names[row]: s for row, s in zip(found.head, found.standing.tolist(), strict=True)}


def test_what_no_missing_root_can_hold_is_garbage() -> None:
    heap = Heap(
        sizes={"a": 32, "b": 32, "handle": 16, "tiny": 8, "bytes": 32, "x": 48, "y": 48},
        edges={"a": ["b"]},
        finalizers=[("x", 0, False)],
        words={"bytes": [HEAP], "handle": [7, HEAP + 32], "tiny": [7]},
    )
    assert standings(heap) == {
        "a": GARBAGE,
        "bytes": GARBAGE,
        "y": GARBAGE,
        "x": FINALIZED,
        "handle": HANDLE,
        "tiny": GARBAGE,
    }


def test_a_closure_may_be_a_cleanups_and_any_object_its_argument() -> None:
    heap = Heap(sizes={"a": 32, "closure": 48, "held": 64}, words={"closure": [CODE, 0]})
    assert standings(heap) == {"a": ARGUMENT, "closure": CLOSURE, "held": ARGUMENT}
    assert standings(heap, "go1.25.5") == {"a": GARBAGE, "closure": CLOSURE, "held": GARBAGE}
    assert standings(heap, "devel +abc")["a"] == ARGUMENT


def test_a_number_outside_the_code_is_no_closure() -> None:
    heap = Heap(sizes={"a": 32, "number": 48}, words={"number": [CODE]})
    assert standings(heap, text=(CODE + 1, CODE + 100)) == {"a": GARBAGE, "number": GARBAGE}
    assert standings(heap, text=(CODE, CODE + 1))["number"] == CLOSURE
    heap.words = {"number": [0x600000]}
    assert standings(heap)["number"] == GARBAGE


def test_a_pointer_at_the_beginning_is_no_closure() -> None:
    heap = Heap(sizes={"a": 32}, edges={"a": [CODE]})
    assert standings(heap) == {"a": GARBAGE}
