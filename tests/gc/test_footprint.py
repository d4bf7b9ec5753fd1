"""What lies around a heap, from samples made by hand."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from gc_workloads import MIB, steady
from stackward.gc.footprint import footprint_of
from stackward.gc.samples import Samples
from stackward.gc.workload import Workload


def sampled(run: Workload, *, holes: float, other: float = 5 * MIB) -> Samples:
    """Return samples of `run` taken right after each collection, with `holes` of what died open."""
    count = len(run)
    dead = run.end_bytes - run.marked_bytes
    peak = float(run.end_bytes.max())
    objects = run.marked_bytes + 0.0
    unused = holes * dead
    # And one of a full heap before each collection, which has no holes.
    objects = np.ravel([run.end_bytes, objects], "F")
    unused = np.ravel([np.zeros(count), unused], "F")
    times = np.ravel([run.ended_ns - 1, run.ended_ns + 1], "F")
    columns = {
        "heap_objects_bytes": objects,
        "heap_unused_bytes": unused,
        "heap_free_bytes": np.maximum(peak - objects - unused, 0.0),
        "heap_released_bytes": np.zeros(2 * count),
        "allocated_bytes": np.repeat(run.position_bytes + (run.end_bytes - run.start_bytes), 2),
    }
    columns["total_bytes"] = sum(columns[name] for name in list(columns)[:3]) + other
    return Samples(
        time_ns=times.astype(np.int64),
        columns={name: values.astype(np.int64) for name, values in columns.items()},
        resident_bytes=np.full(2 * count, -1),
    )


@pytest.mark.parametrize("holes", [0.0, 0.5, 1.0])
def test_holes_and_the_rest(holes: float) -> None:
    run = steady(100)
    samples = sampled(run, holes=holes)
    found = footprint_of([steady(100, samples=samples)])
    assert found.measured
    dead = run.start_bytes - run.live_bytes
    freed = found.holes.freed_share(dead / run.end_bytes, dead / run.live_bytes)
    assert freed * run.end_bytes == pytest.approx((1 - holes) * dead, rel=0.05, abs=MIB)
    assert found.other(float(run.end_bytes[0])) == pytest.approx(5 * MIB, rel=0.02)
    peak = float(run.end_bytes.max())
    assert found.peak(np.array([peak])) == pytest.approx(samples.mapped_bytes.max(), rel=0.01)


def test_two_sizes_make_a_line() -> None:
    """A tenth more for a larger heap is carried on to others."""
    runs = []
    for gogc in (50, 400):
        run = steady(gogc)
        over = 0.1 * float(run.end_bytes.max())
        runs.append(steady(gogc, samples=sampled(run, holes=0.0, other=2 * MIB + over)))
    found = footprint_of(runs)
    assert found.peak(np.array([200 * MIB])) == pytest.approx(222 * MIB, rel=0.01)


def test_without_samples_it_is_a_guess() -> None:
    found = footprint_of([steady(100)])
    assert not found.measured
    assert (found.peak(np.array([100 * MIB])) > 100 * MIB).all()


def test_stacks_are_told_from_metadata() -> None:
    """Stacks come and go; what the largest heap needed stays."""
    run = steady(100)
    samples = sampled(run, holes=0.0, other=3 * MIB)
    stacks = np.where(np.arange(len(samples)) < len(samples) // 2, 10 * MIB, 30 * MIB)
    columns = dict(samples.columns)
    columns["heap_stacks_bytes"] = stacks.astype(np.int64)
    columns["total_bytes"] = columns["total_bytes"] + stacks.astype(np.int64)
    found = footprint_of([steady(100, samples=replace(samples, columns=columns))])
    assert found.other_bytes == pytest.approx(3 * MIB, rel=0.02)
    assert found.stacks_bytes[[0, -1]] == pytest.approx([10 * MIB, 30 * MIB])
    assert found.stacks_slope == 0.0  # one run tells no trend
    assert found.other(0.0) == pytest.approx(33 * MIB, rel=0.02)


def test_stacks_grow_with_the_distance_of_collections() -> None:
    runs = []
    for gogc, stacks in ((50, 20 * MIB), (400, 40 * MIB)):
        run = steady(gogc)
        samples = sampled(run, holes=0.0)
        columns = dict(samples.columns)
        columns["heap_stacks_bytes"] = np.full(len(samples), stacks, dtype=np.int64)
        columns["total_bytes"] = columns["total_bytes"] + columns["heap_stacks_bytes"]
        runs.append(steady(gogc, samples=replace(samples, columns=columns)))
    found = footprint_of(runs)
    apart = np.log(np.diff(runs[1].position_bytes)[0] / np.diff(runs[0].position_bytes)[0])
    assert found.stacks_bytes == pytest.approx(np.full(len(found.stacks_bytes), 20 * MIB))
    assert found.stacks_slope * apart == pytest.approx(20 * MIB, rel=0.01)
