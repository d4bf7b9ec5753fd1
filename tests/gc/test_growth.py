"""What only grows, and what varies, warms up or has levelled off."""

from __future__ import annotations

import math

import numpy as np
import pytest

from stackward.gc.growth import Growth, growth_of

MIB = 1 << 20
NOISE = np.random.default_rng(1)


def growth(values: list[float], times: list[float] | None = None) -> Growth | None:
    at = np.arange(len(values)) if times is None else np.array(times)
    return growth_of(
        (at * 1e9).astype(np.int64), (np.array(values) * MIB).astype(np.int64),
        least=2 * MIB, least_ratio=0.02,
    )  # fmt: skip


@pytest.mark.parametrize(
    "values",
    [
        [50 + i for i in range(60)],
        [50 + 0.1 * i + NOISE.uniform(0, 3) for i in range(600)],
        [200 + 0.02 * i + 40 * abs(math.sin(i)) for i in range(4000)],
        [100 + 50 * (i // 100) for i in range(600)],
        [100 + 80 * (i // 25) for i in range(100)],
    ],
    ids=["linear", "noisy", "slow beneath large waves", "steps", "few large steps"],
)
def test_what_only_grows(values: list[float]) -> None:
    found = growth(values)
    assert found is not None
    assert not found.slowing
    assert found.last > found.first


def test_a_heap_that_keeps_everything_collects_more_and_more_rarely() -> None:
    found = growth([2**i for i in range(2, 12)], [2**i / 100 for i in range(2, 12)])
    assert found is not None
    assert not found.slowing
    assert found.per_second == pytest.approx(100 * MIB, rel=0.05)


def test_few_collections_after_many() -> None:
    """Steps of 20 MiB every other second: the small heap before was collected 17 times."""
    early = [2 * i / 17 for i in range(17)]
    found = growth([0.5] * 17 + [20, 20, 20, 40, 40, 60, 60, 80, 80],
                   [*early, 2.5, 3.9, 4.9, 5.5, 6.5, 7.0, 8.0, 9.0, 10.0])  # fmt: skip
    assert found is not None
    assert found.last == 80 * MIB


@pytest.mark.parametrize(
    "values",
    [
        [100.0] * 100,
        [100 + NOISE.uniform(-30, 30) for _ in range(400)],
        [100 + 50 * math.sin(i / 5) for i in range(300)],
        [100 + 50 * math.sin(i / 500) for i in range(4000)],
        [min(100, 10 + i) for i in range(400)],
        [500 * (1 - math.exp(-i / 40)) for i in range(240)],
        [100.0] * 50 + [300.0] * 50,
        [300.0 - i for i in range(100)],
        [1.0, 2.0, 3.0],
    ],
    ids=[
        "level", "noise", "waves", "slow waves", "a cache that is full", "a cache that warms up",
        "one step", "falls", "few",
    ],
)  # fmt: skip
def test_what_does_not(values: list[float]) -> None:
    assert growth(values) is None


def test_a_cache_that_is_filling_up_slows_down() -> None:
    found = growth([500 * (1 - math.exp(-i / 40)) for i in range(110)])
    assert found is not None
    assert found.slowing


def test_noise_rarely_looks_like_growth() -> None:
    found = [growth(list(NOISE.normal(100, 10, 200))) for _ in range(300)]
    assert sum(one is not None for one in found) <= 3
