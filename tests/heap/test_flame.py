"""The tree of dominators merged by labels."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core.compiled import PlainKernels
from stackward.heap.flame import HeldStacks, merge_dominators
from stackward.heap.library import HEAP_KERNELS

CALLS = PlainKernels(HEAP_KERNELS)


def merged(above: list[int], labels: list[int], sizes: list[int]) -> HeldStacks:
    """Return the stacks of a tree: `above[i]` is what dominates object i, -1 the only root."""
    count = len(above)
    order, parent = [count + 1, count], np.full(count + 2, -1, np.int32)
    parent[count] = count + 1
    pending = [count]
    while pending:
        node = pending.pop()
        below = [i for i in range(count) if above[i] == (node if node < count else -1)]
        order += below
        pending += below
        parent[below] = node
    tree = SimpleNamespace(
        order=np.array(order, np.int32), parent=parent, objects_count=count, top=count + 1
    )
    graph = SimpleNamespace(size_bytes=np.array(sizes, np.int64))
    return merge_dominators(graph, tree, np.array([*labels, 9], np.int32), CALLS)  # type: ignore[arg-type]


def as_paths(stacks: HeldStacks) -> dict[tuple[int, ...], tuple[int, int]]:
    found: dict[tuple[int, ...], tuple[int, int]] = {}
    paths: list[tuple[int, ...]] = []
    for row in range(len(stacks)):
        above = int(stacks.above[row])
        paths.append((*(paths[above] if above >= 0 else ()), int(stacks.label[row])))
        found[paths[-1]] = (int(stacks.objects_count[row]), int(stacks.bytes[row]))
    return found


def test_objects_of_one_label_on_one_stack_are_one() -> None:
    stacks = merged([-1, 0, 0, 0], [1, 2, 2, 3], [10, 20, 30, 40])
    assert as_paths(stacks) == {
        (9,): (0, 0), (9, 1): (1, 10), (9, 1, 2): (2, 50), (9, 1, 3): (1, 40),
    }  # fmt: skip


def test_a_list_is_one_stack() -> None:
    stacks = merged([-1, 0, 1, 2], [1, 1, 1, 2], [10, 20, 30, 40])
    assert as_paths(stacks) == {(9,): (0, 0), (9, 1): (3, 60), (9, 1, 2): (1, 40)}


@pytest.mark.parametrize("depth", [59, 60, 200])
def test_what_is_too_deep_counts_above(depth: int) -> None:
    labels = [1 + i % 2 for i in range(depth)]
    stacks = merged([i - 1 for i in range(depth)], labels, [1] * depth)
    assert len(stacks) <= 60
    assert int(stacks.bytes.sum()) == depth


@given(
    st.lists(
        st.tuples(st.integers(-1, 1 << 10), st.integers(0, 3), st.integers(0, 99)), max_size=40
    )
)
def test_every_byte_is_on_one_stack(rows: list[tuple[int, int, int]]) -> None:
    above = [a % (i + 1) - 1 for i, (a, _, _) in enumerate(rows)]
    stacks = merged(above, [label for _, label, _ in rows], [size for _, _, size in rows])
    assert int(stacks.bytes.sum()) == sum(size for _, _, size in rows)
    assert int(stacks.objects_count.sum()) == len(rows)
    assert np.all(stacks.above < np.arange(len(stacks)))
