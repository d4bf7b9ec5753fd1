"""What is kept of a heap that is compared: ways down the dominator tree, and no dump."""

from __future__ import annotations

import gc
import weakref
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnose.heap_worlds import opened, shop, shop_types
from stackward.diagnose.heap_diff import _path_changes
from stackward.diagnose.heap_names import NodeSorts, is_part_of_map
from stackward.diagnose.heap_side import HeldPaths, heap_side, paths_of
from stackward.heap.flame import HeldStacks

TEXTS = ("main.a", "main.b", "map[int]main.a", "map[int]main.a groups", "main.a", "main.c tables")
# The last three labels are roots; two of them have one text.
ROOTS = {6: "global", 7: "goroutine", 8: "goroutine"}
SORTS = NodeSorts(
    numbers=np.zeros(0, np.int32),
    texts=(*TEXTS, "main.all", "main.run [select]", "main.run [select]"),
    kinds=ROOTS,
)
ROWS = st.lists(
    st.tuples(st.integers(-1, 30), st.integers(0, 8), st.integers(0, 9), st.integers(0, 99)),
    max_size=30,
)


def stacks_of(rows: list[tuple[int, int, int, int]]) -> HeldStacks:
    """Return stacks, each below one before it; roots are right below the top."""
    above = [-1 if label in ROOTS else min(up, row - 1) for row, (up, label, *_) in enumerate(rows)]
    return HeldStacks(
        above=np.array(above, np.int32),
        label=np.array([row[1] for row in rows], np.int32),
        objects_count=np.array([row[2] for row in rows], np.int64),
        bytes=np.array([row[3] for row in rows], np.int64),
    )


def slowly(stacks: HeldStacks) -> dict[tuple[str, ...], tuple[int, int]]:
    """Return (retained bytes, objects) of each way, by its texts."""
    ways: list[tuple[str, ...]] = []
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    for row, label in enumerate(stacks.label.tolist()):
        up = int(stacks.above[row])
        text = SORTS.texts[label]
        if up >= 0 and is_part_of_map(text):
            ways.append(ways[up])
            continue
        kind = ROOTS.get(label)
        first = ways[up] if up >= 0 else () if kind else ("(several roots)",)
        ways.append((*first, f"{kind} {text}" if kind else text))
        below = {row}
        for later in range(row + 1, len(stacks)):
            if int(stacks.above[later]) in below:
                below.add(later)
        size, count = found.get(ways[-1], (0, 0))
        held = sum(int(stacks.bytes[one]) for one in below)
        found[ways[-1]] = (size + held, count + int(stacks.objects_count[row]))
    return found


def told(paths: HeldPaths) -> dict[tuple[str, ...], tuple[int, int]]:
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    ways: list[tuple[str, ...]] = []
    for row in range(len(paths)):
        up = int(paths.above[row])
        assert up < row
        ways.append((*(ways[up] if up >= 0 else ()), paths.texts[paths.text[row]]))
        assert ways[-1] not in found, "each way once"
        found[ways[-1]] = (int(paths.retained_bytes[row]), int(paths.objects_count[row]))
    found.pop(("(several roots)",), None)
    return found


@given(rows=ROWS)
def test_ways_are_those_found_slowly(rows: list[tuple[int, int, int, int]]) -> None:
    stacks = stacks_of(rows)
    assert told(paths_of(stacks, SORTS)) == slowly(stacks)


@given(base=ROWS, new=ROWS)
def test_growth_is_that_found_slowly(
    base: list[tuple[int, int, int, int]], new: list[tuple[int, int, int, int]]
) -> None:
    sides = [stacks_of(base), stacks_of(new)]
    first, last = map(slowly, sides)
    growth = {way: held - first.get(way, (0, 0))[0] for way, (held, _) in last.items()}
    wanted = {}
    for way, delta in growth.items():
        below = [more for other, more in growth.items() if other[:-1] == way]
        if delta > 0 and delta - max([0, *below]) >= 0.3 * delta:
            wanted[way] = (*first.get(way, (0, 0)), *last[way])
    changes, count = _path_changes(*(paths_of(one, SORTS) for one in sides))
    found = {
        one.labels: (
            one.retained_base, one.objects_count_base, one.retained_new, one.objects_count_new
        )
        for one in changes
    }  # fmt: skip
    assert found == wanted
    assert count == len(wanted)
    deltas = [one.delta_retained for one in changes]
    assert deltas == sorted(deltas, reverse=True)


def test_nothing_of_the_dump_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Of two heaps that are compared only one is in memory at a time."""
    heap = opened(shop(), shop_types(), tmp_path, monkeypatch)
    side = heap_side(heap)
    kept = weakref.ref(heap.dump.objects.address), weakref.ref(heap.graph.target)
    del heap
    gc.collect()
    assert [one() for one in kept] == [None, None]
    assert len(side.objects) == side.objects_count
    assert int(side.objects.size_bytes.sum()) == side.reachable_bytes
