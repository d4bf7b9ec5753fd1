"""When the sum over sites equals what -benchmem reports."""

from __future__ import annotations

import pytest

from stackward.diagnose import BenchmarkResult


def result(reported: tuple[float, float], summed: tuple[float, float]) -> BenchmarkResult:
    return BenchmarkResult(
        name="B", package="m", iterations=1, ns_per_op=1.0, bytes_per_op=reported[0],
        allocs_per_op=reported[1], sites_bytes_per_op=summed[0], sites_allocs_per_op=summed[1],
        attributed_bytes_percent=90.0, attributed_allocs_percent=80.0,
        unmatched_bytes_percent=10.0, method="timer",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("reported", "summed", "closes"),
    [
        ((1000, 10), (1000, 10), True),
        ((1000, 10), (1009, 10), True),
        ((1000, 10), (991, 10), True),
        ((1000, 10), (1011, 10), False),
        ((1000, 10), (1000, 10.5), True),
        ((1000, 10), (1000, 10.6), False),
        ((100000, 1000), (100000, 1009), True),
        ((100000, 1000), (100000, 1011), False),
        ((0, 0), (8, 0.5), True),
        ((0, 0), (9, 0), False),
    ],
)
def test_closes(reported: tuple[float, float], summed: tuple[float, float], closes: bool) -> None:
    assert result(reported, summed).closes is closes


def test_attributed_is_the_smaller_share() -> None:
    assert result((0, 0), (0, 0)).attributed_percent == 80.0
