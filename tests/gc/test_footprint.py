"""What lies around a heap, from samples made by hand."""

from __future__ import annotations

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
    assert found.holes_at_one + found.holes_slope * 0.7 == pytest.approx(holes, abs=0.02)
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
