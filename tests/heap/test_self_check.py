"""What was read against the runtime's own statistics, and what is said where they differ."""

from __future__ import annotations

from dataclasses import replace

import pytest

from heap.dumps import DumpBuilder
from stackward.heap.read import read_dump
from stackward.heap.self_check import SelfCheck, check

ALLOC, HEAP_ALLOC, HEAP_OBJECTS = 0, 6, 11


def checked(objects_more: int, bytes_more: int) -> SelfCheck:
    """Return the check of a dump whose statistics say so many objects and bytes more."""
    heap = DumpBuilder()
    for _ in range(3):
        heap.object(2048)
    heap.memstats = {HEAP_ALLOC: 6144 + bytes_more, HEAP_OBJECTS: 3 + objects_more}
    return check(read_dump(heap.build(), source="dump"))


def test_equal() -> None:
    result = checked(0, 0)
    assert result.is_equal is True
    assert result.caveats == ()
    assert (result.objects_count, result.objects_bytes) == (3, 6144)


def test_phantoms_are_counted() -> None:
    heap = DumpBuilder()
    heap.object(64)
    result = check(read_dump(heap.build(), source="dump"))
    assert result.is_equal is True
    assert (result.phantoms_count, result.phantoms_bytes) == (2, 128)


@pytest.mark.parametrize(
    ("objects_more", "bytes_more", "says", "is_sweep"),
    [
        (1000, 64000, "−1,000 objects (−64,000 bytes)", True),
        (-1, -2048, "+1 objects (+2,048 bytes)", False),
        (0, 8, "+0 objects (−8 bytes)", False),
        (1, 0, "−1 objects (+0 bytes)", False),
    ],
)
def test_a_difference_is_a_caveat(
    objects_more: int, bytes_more: int, says: str, is_sweep: bool
) -> None:
    result = checked(objects_more, bytes_more)
    assert result.is_equal is False
    assert [caveat.slug for caveat in result.caveats] == ["heap-count-differs"]
    assert says in result.caveats[0].text
    assert ("runtime.GC()" in result.caveats[0].text) is is_sweep


def test_a_core_has_nothing_to_compare_with() -> None:
    dump = replace(read_dump(DumpBuilder().build(), source="core"), memstats={})
    result = check(dump)
    assert result.is_equal is None
    assert result.caveats == ()
