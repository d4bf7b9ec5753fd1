"""Roots: what variables, goroutines and finalizers refer to."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heap.heaps import DATA, HEAP, PLAIN, STACKS, Frame, Goroutine, Heap, Local
from made_kernels import heap_kernels
from stackward.binary.tables import VariableTable, texts_of
from stackward.binary.types import Variable
from stackward.heap.dominators import find_dominators
from stackward.heap.graph import build_graph
from stackward.heap.mark import mark
from stackward.heap.roots import (
    BY_CONTEXT,
    BY_DEFER,
    BY_FINALIZER,
    BY_FUNCTION,
    BY_PANIC,
    BY_QUEUE,
    BY_RECORD,
    BY_SELF,
    BY_STACK,
    BY_TEMPORARY,
    BY_WORD,
    FINALIZER,
    GLOBAL,
    GOROUTINE,
    OTHER,
    find_roots,
)
from stackward.heap.variable_places import StaticValues

Row = tuple[int, int, bool, list[tuple[object, int]]]


def values(*found: tuple[int, int]) -> StaticValues:
    """Return values of the given places and sizes."""
    begin = np.array([at for at, _ in found])
    return StaticValues(begin=begin, end=begin + [size for _, size in found])


def rows(heap: Heap, variables=(), slide: int = 0, values=None) -> list[Row]:
    """Return (kind, key, is named, [(target, how)]) of each root that refers to something."""
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    roots = find_roots(dump, graph, PLAIN, variables, slide, values)
    names = list(heap.sizes)
    out = []
    for row in range(len(roots)):
        at = slice(int(roots.first[row]), int(roots.first[row + 1]))
        targets = [names[target] for target in roots.target[at].tolist()]
        held = list(zip(targets, roots.how[at].tolist(), strict=True))
        if held:
            out.append((int(roots.kind[row]), int(roots.key[row]), bool(roots.is_named[row]), held))
    return out


def variable(name: str, word: int, words: int = 1) -> Variable:
    return Variable(name=name, address=DATA + 8 * word, size_bytes=8 * words)


def test_words_of_one_variable_are_one_root() -> None:
    heap = Heap(sizes={"a": 16, "b": 16, "c": 16}, variables=["a", 0, "b", "c", "a"])
    variables = [
        variable("main.last", 4),
        variable("main.first", 0, 3),
        Variable(name="runtime.data", address=DATA, size_bytes=0),
    ]
    assert rows(heap, variables) == [
        (GLOBAL, 0, True, [("a", BY_WORD)]),
        (GLOBAL, 1, True, [("a", BY_WORD), ("b", BY_WORD)]),
        (GLOBAL, DATA + 24, False, [("c", BY_WORD)]),
    ]


def test_variables_are_found_where_the_program_was_loaded() -> None:
    heap = Heap(sizes={"a": 16}, variables=[0, "a"])
    low = [Variable(name="main.a", address=8, size_bytes=8)]
    assert rows(heap, low, DATA) == [(GLOBAL, 0, True, [("a", BY_WORD)])]
    assert rows(heap, low, DATA - 8) == [(GLOBAL, DATA + 8, False, [("a", BY_WORD)])]


def test_a_static_temporary_goes_with_its_only_variable() -> None:
    heap = Heap(sizes={"a": 16, "b": 16}, variables=[DATA + 8, DATA + 16, "a", "b"])
    variables = [
        variable("main.config", 0),
        variable("main..stmp_1", 1),
        variable("main..stmp_2", 2),
        variable("main..stmp_3", 3),
    ]
    assert rows(heap, variables) == [
        (GLOBAL, 0, True, [("a", BY_TEMPORARY)]),
        (GLOBAL, 3, True, [("b", BY_WORD)]),
    ]


def test_a_static_temporary_without_a_symbol_goes_with_its_only_variable() -> None:
    # x refers to a temporary, of two words, that refers to another; y and z share the last.
    words = [DATA + 24, DATA + 40, DATA + 40, DATA + 32, "a", "b"]
    heap = Heap(sizes={"a": 16, "b": 16}, variables=words)
    variables = [variable("main.x", 0), variable("main.y", 1), variable("main.z", 2)]
    assert rows(heap, variables) == [
        (GLOBAL, 0, True, [("a", BY_TEMPORARY)]),
        (GLOBAL, DATA + 40, False, [("b", BY_WORD)]),
    ]


def test_all_words_of_a_static_temporary_go_with_a_pointer_variable() -> None:
    # var x = &store{}: a mutex, a map, a slice; behind it something else that has no name.
    words = [DATA + 8, 0, "a", "b", "c"]
    heap = Heap(sizes={"a": 16, "b": 16, "c": 16}, variables=words)
    variables = [variable("main.x", 0)]
    named = [("a", BY_TEMPORARY), ("b", BY_TEMPORARY)]
    assert rows(heap, variables, values=values((DATA + 8, 24))) == [
        (GLOBAL, 0, True, named),
        (GLOBAL, DATA + 32, False, [("c", BY_WORD)]),
    ]
    # Another program's addresses are the same but for the slide.
    low = [Variable(name="main.x", address=8, size_bytes=8)]
    assert rows(heap, low, DATA - 8, values((DATA + 8, 24)))[0] == (GLOBAL, 0, True, named)


def test_a_static_temporary_that_others_point_into_stays_by_itself() -> None:
    # y points into the middle of what x points at.
    words = [DATA + 16, DATA + 24, 0, "a"]
    heap = Heap(sizes={"a": 16}, variables=words)
    variables = [variable("main.x", 0), variable("main.y", 1)]
    both = values((DATA + 16, 16), (DATA + 24, 8))
    assert rows(heap, variables, values=both) == [
        (GLOBAL, DATA + 24, False, [("a", BY_WORD)]),
    ]


def test_a_pointer_to_a_variable_names_nothing_else() -> None:
    # x points at y, behind which lies a word that has no name.
    heap = Heap(sizes={"a": 16, "b": 16}, variables=[DATA + 8, "a", "b"])
    variables = [variable("main.x", 0), variable("main.y", 1)]
    assert rows(heap, variables) == [
        (GLOBAL, 1, True, [("a", BY_WORD)]),
        (GLOBAL, DATA + 16, False, [("b", BY_WORD)]),
    ]


def test_variables_may_come_as_columns() -> None:
    table = VariableTable(
        address=np.array([DATA, DATA + 8]),
        size_bytes=np.array([8, 8]),
        type=np.array([-1, -1], np.int32),
        names=texts_of(["main.x", "main..stmp_1"]),
    )
    heap = Heap(sizes={"a": 16}, variables=[DATA + 8, "a"])
    assert rows(heap, table) == [(GLOBAL, 0, True, [("a", BY_TEMPORARY)])]


def test_a_static_temporary_of_several_variables_stays_by_itself() -> None:
    heap = Heap(sizes={"a": 16}, variables=[DATA + 16, DATA + 16, "a", DATA + 24])
    variables = [
        variable("main.x", 0),
        variable("main.y", 1),
        variable("main..stmp_1", 2),
        variable("main..stmp_2", 3),  # refers to itself
    ]
    assert rows(heap, variables) == [(GLOBAL, 2, True, [("a", BY_WORD)])]


def test_a_goroutine_holds_its_g_its_closure_and_its_live_words() -> None:
    heap = Heap(
        sizes={"g": 448, "closure": 16, "a": 16, "b": 16, "deferred": 16},
        goroutines=[
            Goroutine(
                frames=[Frame(words=["a", "b"], live=[0]), Frame(words=["a", ("b", 8)], live=[1])],
                context="closure",
                g="g",
            ),
        ],
        defers=[(0, "deferred")],
    )
    assert rows(heap) == [
        (
            GOROUTINE,
            0,
            True,
            [
                ("g", BY_SELF),
                ("a", BY_WORD),
                ("b", BY_WORD),
                ("closure", BY_CONTEXT),
                ("deferred", BY_DEFER),
            ],
        )
    ]


def test_a_goroutine_holds_what_it_panics_with() -> None:
    heap = Heap(
        sizes={"g": 448, "value": 16, "h": 448},
        goroutines=[Goroutine(g="h"), Goroutine(g="g")],
        panics=[(1, "value")],
    )
    assert rows(heap) == [
        (GOROUTINE, 0, True, [("h", BY_SELF)]),
        (GOROUTINE, 1, True, [("g", BY_SELF), ("value", BY_PANIC)]),
    ]


def test_the_place_of_a_word_is_its_address() -> None:
    frames = [Frame(words=[0, "a"], live=[0, 1])]
    heap = Heap(sizes={"g": 448, "a": 16}, goroutines=[Goroutine(frames=frames, g="g")])
    dump = heap.dump()
    roots = find_roots(dump, build_graph(dump, PLAIN), PLAIN)
    assert roots.place.tolist() == [0, STACKS + 8]


def test_stack_objects_that_a_live_word_leads_to_are_scanned_and_what_these_lead_to() -> None:
    frames = [
        Frame(words=[Local(1, 1), "dead"], live=[0]),
        Frame(words=["a", Local(2)]),
        Frame(words=["b", "c"], live=[1]),
        Frame(words=["unseen"]),
    ]
    names = ("g", "a", "b", "c", "dead", "unseen")
    heap = Heap(
        sizes=dict.fromkeys(names, 16),
        goroutines=[Goroutine(frames=frames, g="g")],
    )
    assert rows(heap)[0][3] == [("g", BY_SELF), ("c", BY_WORD), ("a", BY_STACK), ("b", BY_STACK)]


def test_a_word_into_another_goroutines_stack_leads_nowhere() -> None:
    other = STACKS + 4096 + 24
    heap = Heap(
        sizes={"a": 16},
        goroutines=[
            Goroutine(frames=[Frame(words=[other], live=[0])]),
            Goroutine(frames=[Frame(words=["a"])]),
        ],
    )
    assert rows(heap) == []


@pytest.mark.parametrize("held", [("context", BY_STACK), ("defer", BY_STACK)])
def test_closures_on_the_stack_are_scanned(held: tuple[str, int]) -> None:
    goroutine = Goroutine(frames=[Frame(words=[0, "a"])])
    heap = Heap(sizes={"a": 16}, goroutines=[goroutine])
    if held[0] == "context":
        goroutine.context = STACKS
    else:
        heap.defers = [(0, STACKS)]
    assert rows(heap) == [(GOROUTINE, 0, True, [("a", BY_STACK)])]


def test_a_frame_that_is_done_holds_nothing() -> None:
    frames = [Frame(words=["a"], live=[0], is_done=True)]
    assert rows(Heap(sizes={"a": 16}, goroutines=[Goroutine(frames=frames)])) == []


def test_goroutines_stopped_at_any_instruction_are_scanned_wholly() -> None:
    frames = [
        Frame(words=["a"], function="runtime.asyncPreempt"),
        Frame(words=["b"], function="main.loop"),
        Frame(words=["c"], function="main.main"),
    ]
    heap = Heap(
        sizes=dict.fromkeys("abc", 16),
        goroutines=[Goroutine(frames=frames), Goroutine(frames=[Frame(words=["c"])])],
    )
    assert rows(heap) == [(GOROUTINE, 0, True, [("a", BY_STACK), ("b", BY_STACK)])]


def test_a_finalizer_holds_its_function_and_what_its_object_refers_to() -> None:
    heap = Heap(
        sizes=dict.fromkeys(["x", "y", "function", "a", "b"], 16),
        edges={"x": ["a", "b"], "y": ["b"]},
        finalizers=[("x", "function", False), ("y", 0x400000, True), (0x10, 0x20, False)],
    )
    assert rows(heap) == [
        (FINALIZER, 0, True, [("function", BY_FUNCTION), ("a", BY_FINALIZER), ("b", BY_FINALIZER)]),
        (FINALIZER, 1, True, [("y", BY_QUEUE)]),
    ]
    dump = heap.dump()
    roots = find_roots(dump, build_graph(dump, PLAIN), PLAIN)
    assert roots.subject.tolist() == [0, 1, -1]
    assert roots.place.tolist() == [0, heap.address("x"), heap.address("x") + 8, 0]


def test_other_roots_are_kept() -> None:
    heap = Heap(sizes={"a": 16}, others=[0x10, "a"])
    assert rows(heap) == [(OTHER, 1, True, [("a", BY_RECORD)])]


def test_every_goroutine_has_a_row() -> None:
    dump = Heap(sizes={"a": 16}, goroutines=[Goroutine(), Goroutine()]).dump()
    roots = find_roots(dump, build_graph(dump, PLAIN), PLAIN)
    assert roots.kind.tolist() == [GOROUTINE, GOROUTINE]
    assert len(roots.target) == 0


WORDS = st.one_of(
    st.integers(0, (1 << 64) - 1),
    *(st.integers(place - 64, place + 512) for place in (DATA, HEAP, STACKS)),
)


@given(st.lists(WORDS, min_size=4, max_size=12))
def test_any_words_are_harmless_and_compiled_roots_equal_the_plain_ones(words: list[int]) -> None:
    frames = [Frame(words=words[:3], live=[0, 2]), Frame(words=words[2:], live=[1])]
    low = [word % (1 << 63) for word in words]
    heap = Heap(
        sizes={"a": 96, "g": 64, "b": 96},
        edges={"a": words, "b": words[::-1]},
        variables=words,
        goroutines=[Goroutine(frames=frames, context=low[0], g="g"), Goroutine(g=low[1])],
        defers=[(0, low[2])],
        finalizers=[(low[3], low[0], False), ("b", low[1], True)],
    )
    dump = heap.dump()
    found = []
    for calls in (PLAIN, heap_kernels()):
        graph = build_graph(dump, calls)
        roots = find_roots(dump, graph, calls, [variable("main.x", 0, 2)])
        marks = mark(graph, roots, calls)
        tree = find_dominators(graph, marks.roots, calls)
        assert tree.retained_size_bytes[tree.top] == marks.reachable_bytes
        columns = (graph.target, roots.target, roots.place, roots.how, roots.key, marks.parent)
        found.append([column.tolist() for column in (*columns, tree.parent)])
    assert found[0] == found[1]
