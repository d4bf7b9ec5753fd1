"""The graph of heaps that real programs wrote (see recorded/heap/README.md)."""

from __future__ import annotations

import gzip
from pathlib import Path

import numpy as np
import pytest

from heap.test_dominators import check_tree
from made_kernels import heap_kernels
from stackward.heap.dominators import find_dominators
from stackward.heap.graph import build_graph
from stackward.heap.mark import mark
from stackward.heap.read import read_dump
from stackward.heap.roots import BY_SELF, GOROUTINE, find_roots
from stackward.heap.unreachable import GARBAGE, find_unreachable

RECORDED = Path(__file__).parents[1] / "recorded" / "heap"
DUMPS = sorted(path.name for path in RECORDED.glob("*.dump.gz"))


def recorded(name: str):
    content = gzip.decompress((RECORDED / name).read_bytes())
    calls = heap_kernels()
    dump = read_dump(content, source=name)
    graph = build_graph(dump, calls)
    roots = find_roots(dump, graph, calls)
    return dump, graph, roots, mark(graph, roots, calls), calls


@pytest.mark.parametrize("name", ["go1.24.11.dump.gz", "go1.27.3.dump.gz"])
def test_trees_equal_the_definition(name: str) -> None:
    _, graph, _, marks, calls = recorded(name)
    check_tree(graph, marks.roots, find_dominators(graph, marks.roots, calls), calls)


@pytest.mark.parametrize("name", DUMPS)
def test_all_that_a_collection_left_is_reached(name: str) -> None:
    dump, graph, _, marks, calls = recorded(name)
    assert marks.reachable_bytes + marks.unreachable_bytes == dump.memstats["HeapAlloc"]
    assert marks.reachable_count + marks.unreachable_count == dump.memstats["HeapObjects"]
    # The program's last act before the dump is to open its file, by a copy of the name.
    found = find_unreachable(dump, graph, marks, calls)
    assert found.standing.tolist() == [GARBAGE]
    [head] = found.head
    at = int(dump.objects.content_at[head])
    assert dump.content[at : at + int(graph.size_bytes[head])].rstrip(b"\0").endswith(b".dump")


@pytest.mark.parametrize("name", DUMPS)
def test_goroutines_hold_their_g_and_the_channel_that_only_they_wait_for(name: str) -> None:
    dump, graph, roots, marks, calls = recorded(name)
    tree = find_dominators(graph, marks.roots, calls)
    is_goroutine = np.flatnonzero(roots.kind == GOROUTINE)
    assert roots.key[is_goroutine].tolist() == list(range(len(dump.goroutines.address)))
    own = roots.target[roots.how == BY_SELF]
    assert dump.objects.address[own].tolist() == dump.goroutines.address.tolist()
    assert tree.parent[own].tolist() == [len(graph) + row for row in is_goroutine.tolist()]
    names = [
        [dump.frames.function[at] for at in range(first, last)]
        for first, last in zip(
            dump.goroutines.frame_start, dump.goroutines.frame_start[1:], strict=False
        )
    ]
    forever = [row for row, frames in enumerate(names) if "main.waitForever" in frames]
    assert len(forever) == 20
    for row in forever:
        node = len(graph) + int(is_goroutine[row])
        held = tree.dominated(node)[1:]
        # The g, what it waits with and the channel at least.
        assert len(held) >= 3
        assert tree.retained_size_bytes[node] > graph.size_bytes[own[row]]
