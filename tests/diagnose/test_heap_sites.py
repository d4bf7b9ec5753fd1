"""Where sampled objects were allocated."""

from __future__ import annotations

from types import SimpleNamespace
from typing import cast

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import Frame
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_sites import allocation_sites, sampled_files
from stackward.goroutines.own_frames import is_runtime, is_standard
from stackward.heap.dump import Bucket, BucketFrame, Samples

MALLOC = BucketFrame(function="runtime.mallocgc", file="/go/src/runtime/malloc.go", line=1131)
CLONE = BucketFrame(function="strings.Clone", file="/go/src/strings/clone.go", line=25)
LOGIN = BucketFrame(function="main.login", file="/src/shop/main.go", line=12)
MAIN = BucketFrame(function="main.main", file="/src/shop/main.go", line=80)
# Equal to LOGIN, but another object, as the readers of cores make them.
AGAIN = BucketFrame(function="main.login", file="/src/shop/main.go", line=12)
FRAMES = (MALLOC, CLONE, LOGIN, MAIN, AGAIN)


def heap_of(stacks: list[tuple[BucketFrame, ...]], samples: list[tuple[int, int]]) -> OpenHeap:
    """Return a heap whose objects have the sizes and buckets of `samples`."""
    buckets = tuple(
        Bucket(size_bytes=0, frames=one, allocs_count=0, frees_count=0) for one in stacks
    )
    dump = SimpleNamespace(
        buckets=buckets,
        samples=Samples(
            object=np.arange(len(samples), dtype=np.int32),
            bucket=np.array([one[1] for one in samples], np.int32),
        ),
    )
    graph = SimpleNamespace(size_bytes=np.array([one[0] for one in samples], np.int64))
    return cast(OpenHeap, SimpleNamespace(dump=dump, graph=graph))


def everything(heap: OpenHeap) -> np.ndarray[tuple[int], np.dtype[np.bool_]]:
    return np.ones(len(heap.graph.size_bytes), np.bool_)


def test_the_users_own_frame_is_the_site() -> None:
    stacks = [(MALLOC, CLONE, LOGIN, MAIN), (AGAIN, MAIN), (CLONE,), (MALLOC,), ()]
    heap = heap_of(stacks, [(8, 0), (16, 1), (16, 1), (64, 2), (1, 3), (1, 4)])
    sites = allocation_sites(heap, everything(heap))
    assert [(one.function, one.objects_count, one.bytes) for one in sites] == [
        ("strings.Clone", 1, 64),
        ("main.login", 3, 40),
        ("runtime.mallocgc", 1, 1),
    ]
    # Of the stack that allocated most.
    assert sites[1].stack == ("main.login /src/shop/main.go:12", "main.main /src/shop/main.go:80")
    only = np.array([True, *[False] * 5])
    assert [one.bytes for one in allocation_sites(heap, only)] == [8]


def test_no_samples() -> None:
    heap = heap_of([(MAIN,)], [])
    assert allocation_sites(heap, everything(heap)) == ()
    assert list(sampled_files(heap.dump)) == ["/src/shop/main.go"]


@given(
    stacks=st.lists(st.lists(st.sampled_from(FRAMES), max_size=4).map(tuple), min_size=1),
    data=st.data(),
)
def test_sites_are_those_found_slowly(
    stacks: list[tuple[BucketFrame, ...]], data: st.DataObject
) -> None:
    sample = st.tuples(st.integers(8, 99), st.integers(0, len(stacks) - 1))
    samples = data.draw(st.lists(sample))
    wanted: dict[BucketFrame, tuple[int, int]] = {}
    for size, bucket in samples:
        for is_other in (is_standard, is_runtime, lambda _: False):
            outside = [one for one in stacks[bucket] if not is_other(as_frame(one))]
            if outside:
                count, total = wanted.get(outside[0], (0, 0))
                wanted[outside[0]] = (count + 1, total + size)
                break
    heap = heap_of(stacks, samples)
    found = allocation_sites(heap, everything(heap))
    assert {
        BucketFrame(function=one.function, file=one.file, line=one.line): (
            one.objects_count, one.bytes
        )
        for one in found
    } == wanted  # fmt: skip
    assert len(found) == len(wanted)


def as_frame(one: BucketFrame) -> Frame:
    return Frame(function=one.function, file=one.file, line=one.line)
