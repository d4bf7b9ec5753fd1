"""Estimates scaled to exact sums."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.bench import Totals
from stackward.diagnose.samples import AllocationSample
from stackward.diagnose.scaling import sampled_count, scaled

COUNTS = st.integers(0, 10**9)


def one(objects: int, size: int, object_size: int = 64) -> AllocationSample:
    return AllocationSample(
        groups=(), mechanism="newobject", objects=objects, bytes=size, object_size=object_size,
        address=0,
    )  # fmt: skip


@given(st.lists(st.tuples(COUNTS, COUNTS), max_size=10), COUNTS, COUNTS)
def test_values_add_up_to_the_sums_in_proportion(
    parts: list[tuple[int, int]], allocs: int, size: int
) -> None:
    samples = [one(*part) for part in parts]
    found = scaled(samples, Totals(iterations=1, ns=1, bytes=size, allocs=allocs))
    assert len(found) == len(samples)
    for name, whole in (("bytes", size), ("objects", allocs)):
        before = [getattr(sample, name) for sample in samples]
        after = [getattr(sample, name) for sample in found]
        if sum(before) == 0:
            assert after == before
            continue
        assert sum(after) == whole
        for old, new in zip(before, after, strict=True):
            assert abs(new - whole * old / sum(before)) <= 1 + 1e-6 * new


def test_about_how_many_were_really_sampled(
    sample: Callable[..., AllocationSample],
) -> None:
    assert sampled_count(one(1000, 64_000), 1) == pytest.approx(1000)
    assert sampled_count(one(1000, 64_000), 64_000) == pytest.approx(1, rel=0.01)
    assert sampled_count(one(10, 0, object_size=0), 16) == pytest.approx(6.32, rel=0.01)
