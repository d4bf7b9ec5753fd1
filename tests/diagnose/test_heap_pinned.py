"""Slices and strings that keep more than they use."""

from __future__ import annotations

from pathlib import Path

import pytest

from diagnose.heap_worlds import opened
from heap.dumps import BSS_ADDRESS, DumpBuilder
from heap.program_types import Types
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_pinned import pinned_by
from stackward.diagnose.heap_result import Pinned

WHOLE = 8192


def holder(
    element: str,
    used: list[int],
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    *,
    arrays: int = 0,
    size: int = WHOLE,
) -> OpenHeap:
    """Return a heap with a global slice of slices: the n-th uses `used[n]` elements of an array.

    `arrays` is how many arrays there are, where not each slice has its own.
    """
    heap, types = DumpBuilder(), Types()
    name = element
    if element != "string":
        types.slice(element)
        name = f"[]{element}"
    width = types.made[types.rows[name]].size_bytes
    types.slice(name)
    types.variable("main.kept", BSS_ADDRESS, f"[]{name}")
    made = [heap.object(size) for _ in range(arrays or len(used))]
    pointers = {width * k: made[k % len(made)] for k in range(len(used))}
    words = {width * k + 8: length for k, length in enumerate(used)}
    if name != "string":
        words |= {width * k + 16: length for k, length in enumerate(used)}
    array = heap.object(width * len(used), pointers=pointers, words=words)
    heap.bss({0: array}, {8: len(used), 16: len(used)})
    found = opened(heap, types, folder, monkeypatch)
    row = int(found.graph.size_bytes.argmin())
    assert int(found.dump.objects.address[row]) == array
    return found


def of(heap: OpenHeap) -> Pinned | None:
    return pinned_by(heap, int(heap.graph.size_bytes.argmin()))


@pytest.mark.parametrize(("element", "width"), [("uint8", 1), ("int32", 4), ("string", 1)])
def test_short_slices_of_long_arrays(
    element: str, width: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap = holder(element, [16] * 4, tmp_path, monkeypatch)
    assert of(heap) == Pinned(slices_count=4, used_bytes=4 * 16 * width, array_bytes=4 * WHOLE)


def test_whole_arrays_are_no_waste(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert of(holder("uint8", [WHOLE] * 4, tmp_path, monkeypatch)) is None
    assert of(holder("uint8", [WHOLE * 6 // 10] * 4, tmp_path, monkeypatch)) is None


def test_the_largest_of_an_array_s_slices_counts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heap = holder("uint8", [16, 1000, 20, 0], tmp_path, monkeypatch, arrays=1)
    assert of(heap) == Pinned(slices_count=4, used_bytes=1000, array_bytes=WHOLE)
    assert of(holder("uint8", [16, WHOLE, 20, 0], tmp_path, monkeypatch, arrays=1)) is None


def test_little_is_the_allocator_s_rounding(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert of(holder("uint8", [1] * 8, tmp_path, monkeypatch, size=256)) is None


def test_a_length_beyond_the_array_does_not_mislead(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A slice that is being written while the dump is made may have any length."""
    heap = holder("uint8", [1 << 60, 8, 8, 8], tmp_path, monkeypatch)
    found = of(heap)
    assert found is None or found.used_bytes <= found.array_bytes


def test_nothing_is_said_without_types(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heap = DumpBuilder()
    heap.bss({0: heap.object(64, pointers={0: heap.object(WHOLE)})})
    found = opened(heap, None, tmp_path, monkeypatch)
    for row in range(-1, len(found.graph) + 2):
        assert pinned_by(found, row) is None
