"""Values as pprof writes them; expected values are from its own output."""

from __future__ import annotations

import pytest

from stackward.report.measure import common_unit, label, percentage, scaled


@pytest.mark.parametrize(
    ("value", "unit", "to", "text"),
    [
        (0, "bytes", "minimum", "0"),
        (24, "bytes", "minimum", "24B"),
        (1536, "bytes", "minimum", "1.50kB"),
        (26743930000, "bytes", "minimum", "24.91GB"),
        (-2048, "bytes", "minimum", "-2kB"),
        (-3, "bytes", "kB", "0"),
        (-3, "bytes", "MB", "0"),
        (5, "bytes", "MB", "0"),
        (195288 * 1024, "bytes", "kB", "195288kB"),
        (120_000_000, "nanoseconds", "minimum", "120ms"),
        (1_500_000_000, "nanoseconds", "minimum", "1.50s"),
        (7200 * 10**9, "nanoseconds", "minimum", "2hrs"),
        (42, "count", "minimum", "42"),
        (42, "widgets", "widgets", "42widgets"),
    ],
)
def test_label(value: int, unit: str, to: str, text: str) -> None:
    assert label(value, unit, to) == text


@pytest.mark.parametrize(
    ("value", "total", "text"),
    [
        (1, 1, "  100%"),
        (9996, 10000, "  100%"),
        (9994, 10000, "99.94%"),
        (-1, 3, "33.33%"),
        (1, 100, " 1.00%"),
        (16, 100_000, "0.016%"),
        (31, 1_000_000, "0.0031%"),
        (1, 10**8, "1e-06%"),
        (0, 5, "    0%"),
        (5, 0, "    0%"),
    ],
)
def test_percentage(value: int, total: int, text: str) -> None:
    assert percentage(value, total) == text


def test_the_smallest_value_of_a_table_decides_its_unit() -> None:
    assert common_unit([(2048, 4096)], 4096, "bytes") == "kB"
    # 4556 B beside 383 MB: a hundred times that is 445 kB, so kB it is.
    assert common_unit([(4556, 0), (401020408, 0)], 401020408, "bytes") == "kB"
    assert common_unit([(0, 30 << 20), (300 << 20, 0)], 401020408, "bytes") == "MB"
    assert common_unit([(3, 3)], 3, "count") == "count"


def test_scaled_converts_between_units_of_a_kind() -> None:
    assert scaled(3, "milliseconds", "nanoseconds") == (3e6, "ns")
    assert scaled(3, "bytes", "seconds") == (3.0, "B")
