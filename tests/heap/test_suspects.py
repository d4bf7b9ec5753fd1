"""Suspects name the place where memory comes together, once each."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from heap.heaps import DATA, PLAIN, Frame, Goroutine, Heap
from heap.test_dominators import heaps
from made_kernels import heap_kernels
from stackward.binary.types import Variable
from stackward.heap.dominators import find_dominators
from stackward.heap.graph import build_graph
from stackward.heap.mark import mark
from stackward.heap.roots import find_roots
from stackward.heap.suspect_shares import HolderShare, LabelShare
from stackward.heap.suspects import Suspect, find_suspects

CACHE, ENTRY, NODE, TABLE, OTHER, WORKER = range(6)


def suspects(
    heap: Heap,
    labels: dict[object, int] | None = None,
    *,
    roots: list[int] | None = None,
    calls=PLAIN,
    **options,
) -> tuple[Suspect, ...]:
    dump = heap.dump()
    graph = build_graph(dump, calls)
    marks = mark(graph, find_roots(dump, graph, calls), calls)
    tree = find_dominators(graph, marks.roots, calls)
    given = [(labels or {}).get(name, -1) for name in heap.sizes] + (roots or [])
    return find_suspects(graph, marks, tree, np.array(given, np.int32), calls, **options)


def filled(heap: Heap, name: str, count: int, size: int = 100) -> list[str]:
    """Give object `name` `count` entries; returns their names."""
    entries = [f"{name}{k}" for k in range(count)]
    heap.sizes = {**heap.sizes, **dict.fromkeys(entries, size)}
    heap.edges = {**heap.edges, name: [*heap.edges.get(name, ()), *entries]}
    return entries


def test_an_object_with_many_small_parts_is_a_suspect() -> None:
    heap = Heap(
        sizes={"server": 64, "cache": 800, "x": 1000},
        edges={"server": ["cache"]},
        variables=["x", "server"],
    )
    entries = filled(heap, "cache", 100)
    labels = {"cache": CACHE, "x": OTHER, **dict.fromkeys(entries, ENTRY)}
    [suspect] = suspects(heap, labels)
    assert suspect.node == suspect.point == heap.row("cache")
    assert suspect.label == CACHE
    assert suspect.holder == len(heap.sizes) + 1
    assert suspect.retained_bytes == suspect.accumulated_bytes == 10_800
    assert suspect.share_ratio == pytest.approx(10_800 / 11_864)
    assert suspect.children == (LabelShare(label=ENTRY, nodes_count=100, size_bytes=10_000),)
    assert suspect.contents == (
        LabelShare(label=ENTRY, nodes_count=100, size_bytes=10_000),
        LabelShare(label=CACHE, nodes_count=1, size_bytes=800),
    )
    assert suspect.path is not None
    assert suspect.path.objects.tolist() == [heap.row("server"), heap.row("cache")]
    assert suspect.path.root == 1


def test_two_places_under_one_holder_are_two_suspects() -> None:
    heap = Heap(
        sizes={"server": 64, "one": 1000, "two": 1000},
        edges={"server": ["one", "two"]},
        variables=["server"],
    )
    filled(heap, "one", 100)
    filled(heap, "two", 60)
    found = suspects(heap)
    assert [suspect.node for suspect in found] == [heap.row("one"), heap.row("two")]
    assert [suspect.holder for suspect in found] == [len(heap.sizes)] * 2


@pytest.mark.parametrize("count", [2, 8])
def test_large_buffers_in_a_slice_are_named_by_the_slice(count: int) -> None:
    heap = Heap(
        sizes={"server": 64, "slice": 128}, edges={"server": ["slice"]}, variables=["server"]
    )
    buffers = filled(heap, "slice", count, 10_000)
    labels = {"slice": TABLE, "server": CACHE, **dict.fromkeys(buffers, ENTRY)}
    [suspect] = suspects(heap, labels)
    assert suspect.node == suspect.point == heap.row("slice")
    assert suspect.accumulated_bytes == 128 + count * 10_000
    assert suspect.children[0] == LabelShare(
        label=ENTRY, nodes_count=count, size_bytes=count * 10_000
    )


def shards(count: int) -> tuple[Heap, dict[object, int]]:
    names = [f"shard{k}" for k in range(count)]
    maps = [f"map{k}." for k in range(count)]
    heap = Heap(
        sizes={"all": 128, **dict.fromkeys(names, 32), **dict.fromkeys(maps, 800)},
        edges={"all": names, **{name: [each] for name, each in zip(names, maps, strict=True)}},
        variables=["all"],
    )
    labels = {"all": OTHER, **dict.fromkeys(names, CACHE), **dict.fromkeys(maps, TABLE)}
    for each in maps:
        labels |= dict.fromkeys(filled(heap, each, 50), ENTRY)
    return heap, labels


def test_the_shards_of_a_cache_are_named_by_what_holds_them() -> None:
    heap, labels = shards(8)
    [suspect] = suspects(heap, labels)
    assert suspect.node == heap.row("all")
    assert suspect.children == (LabelShare(label=CACHE, nodes_count=8, size_bytes=8 * 5832),)


def test_two_maps_are_two_suspects() -> None:
    heap, labels = shards(2)
    found = suspects(heap, labels)
    assert {suspect.node for suspect in found} == {heap.row("map0."), heap.row("map1.")}


def test_several_goroutines_with_much_each_are_one_suspect() -> None:
    names = [f"g{k}" for k in range(4)]
    heap = Heap(
        sizes={**dict.fromkeys(names, 448), **dict.fromkeys([f"b{k}" for k in range(4)], 5000)},
        edges={name: [f"b{k}"] for k, name in enumerate(names)},
        goroutines=[Goroutine(g=name) for name in names],
    )
    [suspect] = suspects(heap, roots=[WORKER] * 4)
    assert suspect.members.tolist() == list(range(8, 12))
    assert suspect.accumulated_bytes == 4 * 5448
    assert len(suspects(heap, roots=[WORKER, WORKER, OTHER, OTHER])) == 4


def test_an_object_within_another_has_its_own_bytes() -> None:
    heap = Heap(sizes={"outer": 1000, "inner": 1000}, variables=["outer"])
    filled(heap, "inner", 100)
    heap.edges = {**heap.edges, "outer": ["inner"]}
    filled(heap, "outer", 50)
    found = suspects(heap)
    assert [suspect.node for suspect in found] == [heap.row("inner"), heap.row("outer")]
    assert [suspect.retained_bytes for suspect in found] == [11_000, 17_000]
    assert [suspect.accumulated_bytes for suspect in found] == [11_000, 6_000]


def test_one_large_object_is_a_suspect() -> None:
    heap = Heap(sizes={"small": 100, "large": 5000}, variables=["small", "large"])
    [suspect] = suspects(heap)
    assert suspect.node == heap.row("large")


@pytest.mark.parametrize("calls", ["plain", "compiled"])
def test_a_list_is_named_by_its_head(calls: str) -> None:
    names = [f"n{k}" for k in range(300)]
    heap = Heap(
        sizes={"x": 16, **dict.fromkeys(names, 64)},
        edges={
            "x": ["n0"],
            **{name: [other] for name, other in pairwise(names)},
        },
        variables=["x"],
    )
    [suspect] = suspects(
        heap,
        {"x": OTHER, **dict.fromkeys(names, NODE)},
        calls=PLAIN if calls == "plain" else heap_kernels(),
    )
    assert suspect.node == suspect.point == heap.row("n0")
    assert suspect.is_recursive
    assert suspect.children == suspect.contents
    assert suspect.accumulated_bytes == 300 * 64
    assert suspect.contents[0] == LabelShare(label=NODE, nodes_count=300, size_bytes=300 * 64)


@pytest.mark.parametrize("branches", [2, 4])
def test_a_tree_is_named_by_its_root(branches: int) -> None:
    count = 400
    heap = Heap(
        sizes=dict.fromkeys(range(count), 64),
        edges={
            row: list(range(branches * row + 1, branches * row + 1 + branches))
            for row in range((count - 1 - branches) // branches)
        },
        variables=[0],
    )
    [suspect] = suspects(heap, dict.fromkeys(range(count), NODE))
    assert suspect.node == 0
    assert suspect.is_recursive


def test_a_list_without_labels_is_found_all_the_same() -> None:
    heap = Heap(
        sizes=dict.fromkeys(range(300), 64),
        edges={row: [row + 1] for row in range(299)},
        variables=[0],
    )
    found = suspects(heap)
    assert sum(suspect.accumulated_bytes for suspect in found) > 0.6 * 300 * 64


def test_an_object_in_another_of_its_label_is_not_taken_for_a_list() -> None:
    heap = Heap(
        sizes={"config": 64, "mid": 32, "cache": 1000, "x": 1000},
        edges={"config": ["mid", "x"], "mid": ["cache"]},
        variables=["config"],
    )
    filled(heap, "cache", 50)
    filled(heap, "x", 50)
    found = suspects(heap, {"config": CACHE, "cache": CACHE, "mid": OTHER, "x": OTHER})
    assert sorted(suspect.node for suspect in found) == [heap.row("cache"), heap.row("x")]


def test_a_part_stands_for_the_whole() -> None:
    heap = Heap(
        sizes={"map": 48, "directory": 32, "table": 800},
        edges={"map": ["directory"], "directory": ["table"]},
        variables=["map"],
    )
    filled(heap, "table", 100)
    labels = {"map": CACHE, "directory": TABLE, "table": TABLE}
    is_part = np.array([label == TABLE for label in range(4)])
    [suspect] = suspects(heap, labels, is_part=is_part)
    assert suspect.node == heap.row("map")
    assert suspect.point == heap.row("table")
    assert suspect.retained_bytes == 48 + 800 + 32 + 10_000


def test_many_objects_of_a_label_that_no_root_holds_alone_are_one_suspect() -> None:
    names = [f"e{k}" for k in range(50)]
    heap = Heap(
        sizes={"a": 400, "b": 400, **dict.fromkeys(names, 100)},
        edges={"a": names, "b": names},
        variables=["a", "b"],
    )
    [suspect] = suspects(heap, dict.fromkeys(names, ENTRY))
    assert (suspect.node, suspect.holder, suspect.label) == (-1, -1, ENTRY)
    assert suspect.accumulated_bytes == 5000
    assert len(suspect.members) == 50
    assert suspect.held_by == tuple(
        HolderShare(node=len(heap.sizes) + root, members_count=50) for root in (0, 1)
    )
    assert suspect.path is not None
    assert suspect.path.objects[-1] == suspect.members[0]


def test_an_object_that_several_roots_hold_says_which() -> None:
    heap = Heap(
        sizes={"x": 16, "cache": 800},
        edges={"x": ["cache"]},
        variables=["x"],
        goroutines=[Goroutine(context="cache"), Goroutine(context="x")],
    )
    filled(heap, "cache", 50)
    [suspect] = suspects(heap)
    assert suspect.node == suspect.holder == heap.row("cache")
    holders = [(share.node, share.members_count) for share in suspect.held_by]
    # The object x is held by two roots itself.
    assert sorted(holders) == [(heap.row("x"), 1), (len(heap.sizes) + 1, 1)]


def test_holders_of_a_label_are_one() -> None:
    names = [f"e{k}" for k in range(50)]
    workers = range(10)
    heap = Heap(
        sizes={"a": 400, **dict.fromkeys(names, 100)},
        edges={"a": names},
        variables=["a"],
        goroutines=[
            Goroutine(frames=[Frame(words=names[5 * k : 5 * k + 5], live=range(5))])
            for k in workers
        ],
    )
    roots = [OTHER, *[WORKER for _ in workers]]
    [suspect] = suspects(heap, dict.fromkeys(names, ENTRY), roots=roots)
    held = {(one.node - len(heap.sizes), one.members_count) for one in suspect.held_by}
    assert held == {(0, 50), (1, 5)}
    assert [one.nodes_count for one in suspect.held_by] == [1, 10]


def test_many_goroutines_of_a_label_are_one_suspect() -> None:
    names = [f"g{k}" for k in range(20)]
    heap = Heap(
        sizes={"x": 100, **dict.fromkeys(names, 448)},
        variables=["x"],
        goroutines=[Goroutine(g=name) for name in names],
    )
    [suspect] = suspects(heap, roots=[OTHER, *[WORKER] * 20])
    assert (suspect.node, suspect.label) == (-1, WORKER)
    assert suspect.retained_bytes == 20 * 448
    assert suspect.members.tolist() == list(range(22, 42))
    assert suspect.path is None


def test_a_goroutine_that_holds_much_is_the_node() -> None:
    heap = Heap(
        sizes={"g": 448, **dict.fromkeys([f"b{k}" for k in range(50)], 100)},
        edges={"g": [f"b{k}" for k in range(50)]},
        goroutines=[Goroutine(g="g")],
    )
    [suspect] = suspects(heap)
    assert suspect.node == heap.row("g")
    assert suspect.holder == len(heap.sizes)


def test_a_variable_that_holds_many_objects_is_the_node() -> None:
    names = [f"b{k}" for k in range(50)]
    heap = Heap(sizes=dict.fromkeys(names, 100), variables=names)
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    array = Variable(name="main.array", address=DATA, size_bytes=400)
    marks = mark(graph, find_roots(dump, graph, PLAIN, [array]), PLAIN)
    tree = find_dominators(graph, marks.roots, PLAIN)
    [suspect] = find_suspects(graph, marks, tree, np.full(50, -1, np.int32), PLAIN)
    assert suspect.node == suspect.holder == 50
    assert suspect.path is None


def test_an_empty_heap_has_no_suspects() -> None:
    assert suspects(Heap(sizes={})) == ()
    assert suspects(Heap(sizes={"a": 16})) == ()


def test_what_holds_nothing_but_another_suspect_is_none() -> None:
    heap = Heap(
        sizes=dict.fromkeys("abcdef", 32),
        edges={"a": ["b", "c"], "c": ["d", "e"], "d": ["f"]},
        variables=["a"],
    )
    labels = {name: int(name in "cef") for name in heap.sizes}
    [suspect] = suspects(heap, labels, is_part=np.zeros(3, np.bool_))
    assert suspect.node == heap.row("a")
    assert suspect.accumulated_bytes == suspect.retained_bytes == 6 * 32


@given(heaps(), st.data())
def test_suspects_have_bytes_of_their_own(heap: Heap, data: st.DataObject) -> None:
    labels = {name: data.draw(st.integers(-1, 2)) for name in heap.sizes}
    is_part = np.array([False, False, data.draw(st.booleans())])
    found = suspects(heap, labels, is_part=is_part)
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    total = mark(graph, find_roots(dump, graph, PLAIN), PLAIN).reachable_bytes
    assert sum(suspect.accumulated_bytes for suspect in found) <= total
    nodes = [suspect.node for suspect in found if suspect.node >= 0]
    assert len(set(nodes)) == len(nodes)
    for suspect in found:
        assert 0 < suspect.accumulated_bytes <= suspect.retained_bytes
        assert suspect.retained_bytes >= 0.1 * total
        assert suspect.share_ratio == suspect.retained_bytes / total
        assert sum(share.size_bytes for share in suspect.contents) <= suspect.retained_bytes
