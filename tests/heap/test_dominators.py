"""Dominators and retained sizes against the definition: remove a node, see what is cut off."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from heap.heaps import PLAIN, Frame, Goroutine, Heap
from made_kernels import heap_kernels
from stackward.heap.dominators import Dominators, find_dominators
from stackward.heap.graph import Graph, build_graph
from stackward.heap.mark import mark
from stackward.heap.roots import Roots, find_roots


@st.composite
def heaps(draw: st.DrawFn) -> Heap:
    """Any small graph: several variables, circles, doubles, objects that nothing holds."""
    count = draw(st.integers(1, 14))
    rows = st.integers(0, count - 1)
    edges = {row: draw(st.lists(rows, max_size=4)) for row in range(count)}
    sizes = {row: draw(st.sampled_from([32, 48, 1024])) for row in range(count)}
    names = {row: f"o{row}" for row in range(count)}
    return Heap(
        sizes={names[row]: size for row, size in sizes.items()},
        edges={names[row]: [names[other] for other in others] for row, others in edges.items()},
        variables=[names[row] for row in draw(st.lists(rows, max_size=4))],
    )


@st.composite
def rooted(draw: st.DrawFn) -> Heap:
    """The same with goroutines, roots that may refer to several objects."""
    heap = draw(heaps())
    words = st.lists(st.sampled_from(list(heap.sizes)), max_size=4)
    for held in draw(st.lists(words, max_size=3)):
        frame = Frame(words=held, live=range(len(held)))
        heap.goroutines = [*heap.goroutines, Goroutine(frames=[frame])]
    return heap


def followers(graph: Graph, roots: Roots) -> list[list[int]]:
    """Return what each object and each root refers to."""
    others = [graph.target[graph.edges_of(row)].tolist() for row in range(len(graph))]
    for row in range(len(roots)):
        others.append(roots.target[roots.first[row] : roots.first[row + 1]].tolist())
    return others


def reached(
    graph: Graph, roots: Roots, without: int = -1, others: list[list[int]] | None = None
) -> set[int]:
    """Return the nodes that the top reaches, not through `without`."""
    others = others or followers(graph, roots)
    found: set[int] = set()
    todo = [len(graph) + row for row in range(len(roots))]
    while todo:
        node = todo.pop()
        if node not in found and node != without:
            found.add(node)
            todo += others[node]
    return found


def check_tree(graph: Graph, roots: Roots, tree: Dominators, calls=PLAIN) -> None:
    """Compare `tree` with what removing each node cuts off."""
    others = followers(graph, roots)
    whole = reached(graph, roots)
    sizes = [*graph.size_bytes.tolist(), *[0] * len(roots)]
    cut = {node: whole - reached(graph, roots, node, others) for node in whole}
    for node in range(tree.top):
        if node not in whole:
            assert tree.parent[node] == -1
            assert tree.position[node] == -1
            assert tree.retained_size_bytes[node] == 0
            assert len(tree.dominated(node)) == 0
            continue
        above = [other for other in whole if other != node and node in cut[other]]
        nearest = min(above, key=lambda other: len(cut[other]), default=tree.top)
        assert tree.parent[node] == nearest
        assert tree.retained_size_bytes[node] == sum(sizes[other] for other in cut[node])
        assert set(tree.dominated(node).tolist()) == cut[node]
        assert tree.dominated(node)[0] == node
        children = tree.children(node, calls).tolist()
        assert set(children) == {other for other in whole if tree.parent[other] == node}
        retained = tree.retained_size_bytes[children].tolist()
        assert retained == sorted(retained, reverse=True)
    assert tree.parent[tree.top] == -1
    assert tree.retained_size_bytes[tree.top] == sum(sizes[node] for node in whole)


@given(rooted())
def test_trees_of_random_heaps_equal_the_definition(heap: Heap) -> None:
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    roots = mark(graph, find_roots(dump, graph, PLAIN), PLAIN).roots
    check_tree(graph, roots, find_dominators(graph, roots, PLAIN))


@given(rooted())
def test_compiled_trees_equal_the_plain_ones(heap: Heap) -> None:
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    roots = find_roots(dump, graph, PLAIN)
    fast, plain = (find_dominators(graph, roots, calls) for calls in (heap_kernels(), PLAIN))
    for column in ("parent", "retained_size_bytes", "order", "position", "extent"):
        assert getattr(fast, column).tolist() == getattr(plain, column).tolist()


def test_what_only_a_goroutine_holds_is_its_own() -> None:
    heap = Heap(
        sizes={"g": 448, "all": 64, "sudog": 96, "channel": 96, "buffer": 1024},
        edges={
            "all": ["g"],
            "g": ["sudog"],
            "sudog": ["g", "channel"],
            "channel": ["sudog", "buffer"],
        },
        variables=["all"],
        goroutines=[Goroutine(frames=[Frame(words=["channel"], live=[0])], g="g")],
    )
    dump = heap.dump()
    graph = build_graph(dump, PLAIN)
    tree = find_dominators(graph, find_roots(dump, graph, PLAIN), PLAIN)
    root = len(graph) + 1
    assert tree.retained_size_bytes[root] == 448 + 96 + 96 + 1024
    assert tree.parent[heap.row("buffer")] == heap.row("channel")


def test_a_long_list_needs_no_deep_stack() -> None:
    count = 200_000
    heap = Heap(
        sizes=dict.fromkeys(range(count), 16),
        edges={row: [row + 1] for row in range(count - 1)},
        variables=[0],
    )
    dump = heap.dump()
    calls = heap_kernels()
    graph = build_graph(dump, calls)
    roots = find_roots(dump, graph, calls)
    tree = find_dominators(graph, mark(graph, roots, calls).roots, calls)
    assert tree.retained_size_bytes[:count].tolist() == list(range(16 * count, 0, -16))
    assert tree.order.tolist() == [count + 1, count, *range(count)]


def test_a_heap_without_roots_has_the_top_only() -> None:
    dump = Heap(sizes={"a": 16}).dump()
    graph = build_graph(dump, PLAIN)
    tree = find_dominators(graph, find_roots(dump, graph, PLAIN), PLAIN)
    assert tree.order.tolist() == [1]
    assert tree.parent.tolist() == [-1, -1]
    assert tree.children(tree.top, PLAIN).tolist() == []
