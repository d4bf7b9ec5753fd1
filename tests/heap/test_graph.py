"""Pointers resolve to the object that they point into, whatever the heap looks like."""

from __future__ import annotations

import struct
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heap.heaps import HEAP, PLAIN, Goroutine, Heap
from made_kernels import heap_kernels
from stackward.core import StackwardError
from stackward.heap.dump import Objects
from stackward.heap.graph import build_graph
from stackward.heap.pages import page_table

ARENA = 64 << 20


def edges(heap: Heap, calls=PLAIN) -> dict[object, list[tuple[object, int]]]:
    """Return what each object refers to, with the offsets of the words."""
    graph = build_graph(heap.dump(), calls)
    names = list(heap.sizes)
    out = {}
    for row, name in enumerate(names):
        places = graph.edges_of(row)
        found = zip(graph.target[places].tolist(), graph.offset[places].tolist(), strict=True)
        out[name] = [(names[target], offset) for target, offset in found]
    return out


def test_pointers_lead_to_the_object_that_they_point_into() -> None:
    heap = Heap(
        sizes={"a": 64, "b": 32, "c": 16384},
        edges={"a": ["b", ("b", 31), ("c", 9000), "a"], "b": ["a"]},
    )
    assert edges(heap)["a"] == [("b", 0), ("b", 8), ("c", 16), ("a", 24)]
    assert edges(heap)["b"] == [("a", 0)]
    assert edges(heap)["c"] == []


def test_pointers_at_no_object_are_no_edges() -> None:
    heap = Heap(
        sizes={"a": 64, "b": 32},
        edges={"a": [0, ("b", 32), ("a", 64), HEAP - 8, 1 << 62, (1 << 64) - 8, "b"]},
        gap=16,
    )
    assert edges(heap)["a"] == [("b", 48)]


def test_pointers_at_a_goroutine_are_kept_apart() -> None:
    heap = Heap(
        sizes={"g": 448, "all": 16, "x": 16},
        edges={"all": ["g", "x"], "g": ["x", "g"]},
        goroutines=[Goroutine(g="g")],
    )
    assert edges(heap) == {"g": [("x", 0)], "all": [("x", 8)], "x": []}
    graph = build_graph(heap.dump(), PLAIN)
    assert graph.apart_source.tolist() == [0, 1]
    assert graph.apart_target.tolist() == [0, 0]
    assert graph.apart_offset.tolist() == [8, 0]
    sources, offsets = graph.referrers(heap.row("g"))
    assert list(zip(sources.tolist(), offsets.tolist(), strict=True)) == [(0, 8), (1, 0)]
    sources, offsets = graph.referrers(heap.row("x"))
    assert list(zip(sources.tolist(), offsets.tolist(), strict=True)) == [(0, 0), (1, 8)]


def test_any_number_of_pointers_is_kept_apart() -> None:
    heap = Heap(
        sizes={"g": 448, "all": 8000}, edges={"all": ["g"] * 1000}, goroutines=[Goroutine(g="g")]
    )
    graph = build_graph(heap.dump(), PLAIN)
    assert graph.apart_offset.tolist() == list(range(0, 8000, 8))
    assert len(graph.target) == 0


def test_words_outside_the_slot_or_the_file_are_no_edges() -> None:
    dump = Heap(sizes={"a": 16, "b": 16}, edges={"a": ["b", "b"], "b": ["a"]}).dump()
    objects = replace(dump.objects, pointer_offsets=np.array([-8, 12, 8], np.int32))
    assert build_graph(replace(dump, objects=objects), PLAIN).target.tolist() == []
    cut = replace(dump, content=dump.content[: int(dump.objects.content_at[1]) + 4])
    assert build_graph(cut, PLAIN).target.tolist() == [1, 1]


def test_an_empty_heap_has_no_edges() -> None:
    graph = build_graph(Heap(sizes={}).dump(), PLAIN)
    assert len(graph) == 0
    assert graph.table.resolve(np.array([HEAP]), PLAIN).tolist() == [-1]


@pytest.mark.parametrize(("form", "width", "is_big"), [("<Q", 8, 0), (">Q", 8, 1), ("<I", 4, 0)])
def test_pointers_of_any_machine_are_read(form: str, width: int, is_big: int) -> None:
    values = [0, 0x12345678, 0x7FFFFFF8]
    content = b"\xff" + b"".join(struct.pack(form, value) for value in values)
    places = np.array([1, 1 + width, 1 + 2 * width, -1, len(content) - width + 1])
    out = np.empty(5, np.int64)
    for calls in (PLAIN, heap_kernels()):
        raw = np.frombuffer(content, np.uint8)
        calls.call("read_words", raw, len(content), places, 5, width, is_big, out)
        assert out.tolist() == [*values, 0, 0]


def columns(address: list[int], size: list[int]) -> Objects:
    nothing = np.zeros(0, np.int64)
    return Objects(
        address=np.array(address, np.int64),
        size_bytes=np.array(size, np.int64),
        content_at=nothing,
        pointer_start=nothing,
        pointer_offsets=np.zeros(0, np.int32),
    )


@st.composite
def layouts(draw: st.DrawFn) -> Objects:
    """Objects as a heap has them, of any size, with free slots, pages and arenas between them."""
    address, size = [], []
    at = HEAP + 8192 * draw(st.integers(0, 3))
    for _ in range(draw(st.integers(1, 12))):
        slot = draw(st.sampled_from([8, 16, 48, 1024, 1152, 8192, 9472, 100_000, ARENA + 8192]))
        for _ in range(draw(st.integers(1, 5))):
            if draw(st.booleans()):
                address.append(at)
                size.append(slot)
            at += slot
        at += draw(st.sampled_from([0, 8, 8192, 3 * ARENA]))
    return columns(address, size)


@given(layouts(), st.data())
def test_resolving_equals_a_search_of_all_objects(objects: Objects, data: st.DataObject) -> None:
    edges = [HEAP, *objects.address.tolist(), *(objects.address + objects.size_bytes).tolist()]
    near = data.draw(st.lists(st.sampled_from(edges), max_size=20))
    words = np.array([*edges, *(place + data.draw(st.integers(-9000, 9000)) for place in near)])
    expected = [
        next(
            (
                row
                for row, start in enumerate(objects.address.tolist())
                if start <= word < start + int(objects.size_bytes[row])
            ),
            -1,
        )
        for word in words.tolist()
    ]
    for calls in (PLAIN, heap_kernels()):
        assert page_table(objects, calls).resolve(words, calls).tolist() == expected


def test_objects_too_far_apart_are_refused() -> None:
    with pytest.raises(StackwardError, match="further apart") as error:
        page_table(columns([HEAP, 1 << 60], [16, 16]), PLAIN)
    assert error.value.slug == "wide-heap"


def test_compiled_edges_equal_the_plain_ones() -> None:
    heap = Heap(
        sizes={"g": 448, "a": 64, "b": 32, "c": 40000},
        edges={"a": ["b", ("c", 39999), "g"], "c": ["a", "c"]},
        goroutines=[Goroutine(g="g")],
        gap=8,
    )
    assert edges(heap, heap_kernels()) == edges(heap)
