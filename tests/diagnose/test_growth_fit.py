"""Rates with intervals, and the rank test: known values, and how often they are right."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.diagnose.growth_fit import drift_of, rank_chance, t_below, t_quantile, unlikely


@pytest.mark.parametrize(
    ("freedom", "value"), [(1, 12.7062), (2, 4.3027), (5, 2.5706), (10, 2.2281), (100, 1.9840)]
)
def test_quantiles_of_t(freedom: int, value: float) -> None:
    """Against a printed table."""
    assert t_quantile(0.975, freedom) == pytest.approx(value, abs=1e-4)
    assert t_below(value, freedom) == pytest.approx(0.975, abs=1e-5)
    assert t_below(-value, freedom) == pytest.approx(0.025, abs=1e-5)


def test_t_of_one_degree_is_cauchy() -> None:
    for value in (-3.0, -0.5, 0.0, 0.1, 2.0, 50.0):
        assert t_below(value, 1) == pytest.approx(0.5 + math.atan(value) / math.pi, abs=1e-9)


@pytest.mark.parametrize(
    ("values", "chance"),
    [
        ([1, 2, 3], 1 / 6),
        ([3, 2, 1], 1.0),
        ([1, 2, 3, 4, 5], 1 / 120),
        ([1, 1, 2], 1 / 3),
        ([5, 5, 5], 1.0),
        ([1], 1.0),
    ],
)
def test_rank_chance_counts_orders(values: list[int], chance: float) -> None:
    assert rank_chance(values) == pytest.approx(chance)


def test_rank_chance_of_many_is_near_that_counted() -> None:
    counted = rank_chance([1, 3, 2, 4, 6, 5, 7])
    many = rank_chance([1, 3, 2, 4, 6, 5, 7, 8])
    assert 0 < many < counted < 0.01


def test_a_steady_rate() -> None:
    drift = drift_of([0, 10, 20, 40], [100, 150, 200, 300])
    assert drift is not None
    assert (drift.per_second, drift.low, drift.high) == (5, 5, 5)
    assert drift.chance_ratio == 0


def test_by_hand() -> None:
    """Steps 1, 3, 2 of one second: mean 2, deviation 1, t of 2 degrees 4.303."""
    drift = drift_of([0, 1, 2, 3], [0, 1, 4, 6])
    assert drift is not None
    half = 4.302653 * 1 / math.sqrt(3)
    assert drift.per_second == pytest.approx(2)
    assert (drift.low, drift.high) == (pytest.approx(2 - half), pytest.approx(2 + half))
    assert drift.chance_ratio == pytest.approx(1 - t_below(2 * math.sqrt(3), 2))


def test_sampling_alone() -> None:
    drift = drift_of([0, 10], [0, 100], sampling_variance=400)
    assert drift is not None
    assert drift.low == pytest.approx(10 - 1.96 * 2, abs=1e-3)
    assert drift.chance_ratio == pytest.approx(2.87e-7, rel=1e-2)


def test_the_wider_interval_counts() -> None:
    narrow = drift_of([0, 1, 2, 3], [0, 1, 4, 6])
    same = drift_of([0, 1, 2, 3], [0, 1, 4, 6], sampling_variance=1)
    wide = drift_of([0, 1, 2, 3], [0, 1, 4, 6], sampling_variance=100)
    assert narrow == same
    assert narrow is not None
    assert wide is not None
    assert wide.low < narrow.low
    assert wide.chance_ratio > narrow.chance_ratio


@pytest.mark.parametrize(
    ("times", "values"), [([], []), ([1], [2]), ([0, 1], [0, 5]), ([3, 3, 3], [1, 2, 3])]
)
def test_no_interval(times: list[float], values: list[float]) -> None:
    assert drift_of(times, values) is None


def covered(walk: bool) -> float:
    """Return how often the interval has the true rate in it, of 2,000 made series of 12 looks."""
    random = np.random.default_rng(7)
    times, right = list(range(12)), 0
    for _ in range(2000):
        noise = random.normal(0, 5, 12)
        values = 3.0 * np.arange(12) + (np.cumsum(noise) if walk else noise)
        drift = drift_of(times, values.tolist())
        assert drift is not None
        right += drift.low <= 3.0 <= drift.high
    return right / 2000


def test_intervals_hold_what_they_say() -> None:
    """What is added varies: 95%.  What is there varies around a line: no fewer."""
    assert 0.935 < covered(walk=True) < 0.965
    assert covered(walk=False) > 0.95


def test_of_many_tests_few_are_wrong() -> None:
    random = np.random.default_rng(11)
    chances = [*random.uniform(0, 1, 300).tolist(), *[1e-6] * 5]
    found = unlikely(chances)
    assert all(found[-5:])
    assert sum(found[:300]) <= 1
    assert unlikely([]) == []
    assert unlikely([0.04]) == [True]


@given(st.lists(st.integers(-(1 << 62), 1 << 62), min_size=3, max_size=12), st.floats(0, 1e30))
def test_any_values(values: list[int], variance: float) -> None:
    drift = drift_of(range(len(values)), values, sampling_variance=variance)
    assert drift is not None
    assert drift.low <= drift.per_second <= drift.high
    assert 0 <= drift.chance_ratio <= 1
