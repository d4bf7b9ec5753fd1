"""What sweeping gives back, against spans whose objects die one by one."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from gc_workloads import MIB, steady
from stackward.gc.holes import Holes, Swept, holes_of, swept_of
from stackward.gc.samples import Samples

SHARES = st.floats(0.0, 1.0)


@given(together=SHARES, slots=st.floats(1, 1e4), spread=st.sampled_from([1.0, 3.0, 10.0]))
@settings(max_examples=40, deadline=None)
def test_shares_are_shares_and_grow(together: float, slots: float, spread: float) -> None:
    holes = Holes(together_ratio=together, slots_count=slots, slots_spread=spread)
    for table in (holes.free_shares(), holes.freed_shares()):
        assert table[0] == 0.0
        assert table[-1] == 1.0
        assert (np.diff(table) >= -1e-12).all()
    turnover = np.geomspace(0.01, 100, 50)
    freed = holes.freed_share(turnover / (1 + turnover), turnover)
    assert ((freed >= 0) & (freed <= 1)).all()


@pytest.mark.parametrize(("slots", "turnover"), [(4, 1.0), (12, 2.5), (30, 4.0)])
def test_freed_is_what_happens_to_spans(slots: int, turnover: float) -> None:
    """Spans filled one after the other while their objects die at random."""
    random = np.random.default_rng(3)
    ages = turnover * (np.arange(4000) + 0.5) / 4000
    dead = random.random((4000, slots)) < (1 - np.exp(-ages))[:, None]
    holes = Holes(together_ratio=0.0, slots_count=float(slots))
    expected = float(holes.freed_share(np.array([0.5]), np.array([turnover]))[0])
    assert dead.all(axis=1).mean() == pytest.approx(expected, abs=0.02)


@pytest.mark.parametrize(
    "law",
    [
        Holes(together_ratio=0.0, slots_count=30.0),
        Holes(together_ratio=0.6, slots_count=8.0),
        Holes(together_ratio=1.0, slots_count=100.0),
    ],
)
def test_the_law_is_found_again(law: Holes) -> None:
    """From runs at a low and a high GOGC: what lies between them is told within a few percent."""
    found = holes_of([_swept(law, np.linspace(*ends, 20)) for ends in ((0.3, 0.7), (3.0, 5.0))])
    assert found is not None
    between = np.linspace(0.3, 5.0, 30)
    dead = between / (1 + between)
    assert found.freed_share(dead, between) == pytest.approx(
        law.freed_share(dead, between), abs=0.03
    )


def test_without_anything_seen_there_is_no_law() -> None:
    assert holes_of([_swept(Holes(together_ratio=0.0, slots_count=1.0), np.zeros(0))]) is None


@pytest.mark.parametrize("freed", [0.0, 0.4, 1.0])
@pytest.mark.parametrize("swept", [0.5, 1.0])
def test_what_samples_tell(freed: float, swept: float) -> None:
    """Soon after each collection, also when half of the spans have not been swept yet."""
    run = steady(100)
    dead = run.end_bytes - run.marked_bytes
    given_back = freed * swept * dead
    objects = run.marked_bytes + (1 - swept) * dead
    found = swept_of(
        run, _samples(run.ended_ns, objects, run.end_bytes - given_back - objects), 0.0
    )
    assert len(found.freed_bytes) == len(run)
    assert found.freed_bytes == pytest.approx(freed * dead, abs=1000)
    assert found.spans_bytes == pytest.approx(run.end_bytes)


def test_late_samples_with_no_hole_open_tell_of_whole_spans() -> None:
    """What was given back is in use again: holes would have been seen open on the way."""
    run = steady(100)
    samples = _samples(run.start_ns[1:] - 10, run.start_bytes[1:], np.zeros(len(run) - 1))
    samples.columns["allocated_bytes"][:] = run.position_bytes[1:].astype(np.int64)
    found = swept_of(run, samples, 0.0)
    dead = run.end_bytes - run.marked_bytes
    assert found.freed_bytes[1:] == pytest.approx(dead[2:-1], rel=0.01)


def _swept(law: Holes, turnover: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Swept:
    live = np.full(len(turnover), 50 * MIB)
    dead = live * turnover
    spans = live + dead
    return Swept(
        spans_bytes=spans,
        dead_bytes=dead,
        live_bytes=live,
        freed_bytes=spans * law.freed_share(dead / spans, turnover),
    )


def _samples(
    ended_ns: np.ndarray[tuple[int], np.dtype[np.int64]],
    objects: np.ndarray[tuple[int], np.dtype[np.float64]],
    unused: np.ndarray[tuple[int], np.dtype[np.float64]],
) -> Samples:
    columns = {
        "heap_objects_bytes": objects.astype(np.int64),
        "heap_unused_bytes": unused.astype(np.int64),
        "allocated_bytes": np.arange(len(ended_ns), dtype=np.int64),
    }
    return Samples(time_ns=ended_ns + 1, columns=columns, resident_bytes=np.full(len(ended_ns), -1))
