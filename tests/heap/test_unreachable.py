"""What is not reached adds up, and is called garbage only where nothing can hold it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from hypothesis import given

from heap.heaps import HEAP, PLAIN, STACKS, Frame, Goroutine, Heap
from heap.test_dominators import heaps
from heap.test_mark import marked
from made_kernels import heap_kernels
from stackward.heap.cleanups import ArgumentType, Function
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
    assert clusters(heap, heap_kernels()) == clusters(heap)


@dataclass
class Code:
    """Functions by their addresses, each with how many bytes its arguments take."""

    functions: dict[int, tuple[str, int]] = field(default_factory=dict)
    dictionaries: dict[int, tuple[int, int]] = field(default_factory=dict)
    has_weak_pointers: bool = True
    bounds: tuple[int, int] = (CODE, CODE + 0x1000)

    def function(self, address: int) -> Function | None:
        if address not in self.functions:
            return None
        name, size = self.functions[address]
        return Function(name=name, arguments_bytes=size)

    def argument_type(self, dictionary: int) -> ArgumentType | None:
        if dictionary not in self.dictionaries:
            return None
        size, pointers = self.dictionaries[dictionary]
        return ArgumentType(size_bytes=size, pointer_bytes=pointers)


def standings(heap: Heap, release: str = "go1.27.3", code: Code | None = None) -> dict[object, int]:
    """Return the standing of each cluster by its head."""
    heap.goroutines = [*heap.goroutines, Goroutine(frames=[Frame(words=[])])]
    graph, _, marks = marked(heap)
    dump = heap.dump()
    dump = replace(dump, params=replace(dump.params, go_version=release))
    found = find_unreachable(dump, graph, marks, PLAIN, code)
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


def test_without_the_executable_a_closure_may_be_a_cleanups_and_any_object_its_argument() -> None:
    heap = Heap(sizes={"a": 32, "closure": 48, "held": 64}, words={"closure": [CODE, 0]})
    assert standings(heap) == {"a": ARGUMENT, "closure": CLOSURE, "held": ARGUMENT}
    assert standings(heap, "go1.25.5") == {"a": GARBAGE, "closure": CLOSURE, "held": GARBAGE}
    assert standings(heap, "devel +abc")["a"] == ARGUMENT


def test_a_number_outside_the_code_is_no_closure() -> None:
    heap = Heap(sizes={"a": 32, "number": 48}, words={"number": [CODE]})
    functions = {CODE: ("runtime.AddCleanup[go.shape.int,go.shape.int].func1", 16)}
    outside = Code(functions, bounds=(CODE + 1, CODE + 100))
    assert standings(heap, code=outside) == {"a": GARBAGE, "number": GARBAGE}
    assert standings(heap, code=Code(functions))["number"] == CLOSURE
    no_beginning = Code({CODE + 8: functions[CODE]})
    assert standings(heap, code=no_beginning) == {"a": GARBAGE, "number": GARBAGE}
    heap.words = {"number": [0x600000]}
    assert standings(heap)["number"] == GARBAGE


# Functions, by their addresses.
CLEANUP, OTHER, GIVEN, WRAPPER = (CODE + 16 * k for k in range(4))
DICTIONARY = 0x4A0000
FUNCTIONS = {
    CLEANUP: ("runtime.AddCleanup[go.shape.struct {},go.shape.string].func1", 16),
    OTHER: ("main.run.func1", 0),
    GIVEN: ("main.run.func2", 16),
    WRAPPER: ("main.run.gowrap1", 16),
}
TEXT = {DICTIONARY: (16, 8)}  # the argument is a string


def test_without_a_closure_of_addcleanup_all_is_garbage() -> None:
    heap = Heap(
        sizes={"a": 32, "one": 16, "two": 16, "three": 16},
        words={"one": [OTHER, 1], "two": [GIVEN, 1], "three": [WRAPPER, 1]},
    )
    for release in ("go1.24.11", "go1.25.5", "go1.26.6", "go1.27.3"):
        assert set(standings(heap, release, Code(FUNCTIONS)).values()) == {GARBAGE}


def test_to_go_1_25_a_closure_of_addcleanup_holds_all_that_the_cleanup_keeps() -> None:
    heap = Heap(
        sizes={"kept": 32, "given": 16, "cleanup": 32, "text": 16, "garbage": 16, "holder": 64},
        edges={"cleanup": [], "holder": ["kept"]},
        words={"given": [GIVEN, 1], "cleanup": [CLEANUP], "garbage": [OTHER]},
    )
    heap.edges = {"holder": ["kept", "cleanup"]}
    found = standings(heap, "go1.25.5", Code(FUNCTIONS))
    # What garbage refers to, and the cleanup too, is the cleanup's.
    assert found == {
        "holder": GARBAGE,
        "cleanup": CLOSURE,
        "given": GARBAGE,
        "text": GARBAGE,
        "garbage": GARBAGE,
    }


def test_from_go_1_26_on_what_fits_the_dictionary_may_be_the_cleanups() -> None:
    heap = Heap(
        sizes={
            "cleanup": 16,
            "given": 16,
            "argument": 16,
            "string": 24,
            "holder": 96,
            "plain": 16,
            "pair": 16,
            "long": 32,
            "other": 16,
            "wrapper": 16,
        },
        edges={"argument": ["string"], "pair": ["long", "long"], "holder": ["string", "given"]},
        words={
            "cleanup": [CLEANUP, DICTIONARY],
            "given": [GIVEN, 0],
            "other": [OTHER, 0],
            "wrapper": [WRAPPER, 0],
        },
    )
    code = Code(FUNCTIONS, TEXT)
    assert standings(heap, code=code) == {
        "argument": ARGUMENT,
        "cleanup": CLOSURE,
        "given": CLOSURE,
        "holder": GARBAGE,
        "plain": GARBAGE,
        "pair": GARBAGE,
        "other": GARBAGE,
        "wrapper": GARBAGE,
    }
    # Of another form, any object may be the argument, and any closure the function.
    unread = standings(heap, code=Code(FUNCTIONS))
    assert (unread["holder"], unread["plain"], unread["other"]) == (ARGUMENT, ARGUMENT, CLOSURE)
    # As for a plugin's.
    unnamed = standings(heap, code=Code({**FUNCTIONS, CLEANUP: ("", -1)}, TEXT))
    assert unnamed == standings(heap, code=code)


def test_an_argument_of_no_pointers_and_one_with_a_header() -> None:
    heap = Heap(
        sizes={"cleanup": 16, "box": 16, "long": 24, "headed": 1024, "unlike": 1024, "x": 8},
        edges={"headed": [*[0] * 126, "x"], "unlike": [*[0] * 127, "x"]},
        words={"cleanup": [CLEANUP, DICTIONARY]},
    )
    small = standings(heap, code=Code(FUNCTIONS, {DICTIONARY: (1, 0)}))
    assert [name for name, one in small.items() if one == ARGUMENT] == ["box"]
    long = standings(heap, code=Code(FUNCTIONS, {DICTIONARY: (1008, 1008)}))
    assert [name for name, one in long.items() if one == ARGUMENT] == ["headed"]


def test_behind_a_small_argument_there_is_nothing() -> None:
    words = {"zero": [0, 0], "byte": [255, 0], "half": [1 << 31, 0], "whole": [-1 & (1 << 62) - 1]}
    words["more"], words["two"] = [1, 255], [1, 1 << 56]
    heap = Heap(
        sizes={"cleanup": 16, **dict.fromkeys(words, 16)},
        words={"cleanup": [CLEANUP, DICTIONARY], **words},
    )
    names = list(words)
    for size, count in ((0, 1), (1, 2), (4, 3), (7, 3), (8, 4), (9, 5), (15, 5), (16, 6)):
        found = standings(heap, code=Code(FUNCTIONS, {DICTIONARY: (size, 0)}))
        may_be = {name for name, one in found.items() if one == ARGUMENT}
        assert may_be == set(names[:count]), size


def test_a_cleanups_closure_that_a_frame_may_hold_counts() -> None:
    """Its argument is held by the cleanup alone."""
    heap = Heap(
        sizes={"cleanup": 16, "argument": 16, "string": 8},
        edges={"argument": ["string"]},
        words={"cleanup": [CLEANUP, DICTIONARY]},
        goroutines=[Goroutine(frames=[Frame(words=[0, "cleanup"])], context=STACKS)],
    )
    assert standings(heap, code=Code(FUNCTIONS, TEXT)) == {"argument": ARGUMENT}


def test_handles_where_a_program_can_make_them() -> None:
    heap = Heap(
        sizes={"target": 32, "handle": 16, "weak": 64},
        edges={"weak": ["handle"]},
        words={"handle": [HEAP]},
    )
    assert standings(heap, code=Code()) == {"target": GARBAGE, "handle": HANDLE, "weak": GARBAGE}
    without = Code(has_weak_pointers=False)
    assert standings(heap, code=without) == {"target": GARBAGE, "weak": GARBAGE}


def test_a_pointer_at_the_beginning_is_no_closure() -> None:
    heap = Heap(sizes={"a": 32}, edges={"a": [CODE]})
    assert standings(heap) == {"a": GARBAGE}
