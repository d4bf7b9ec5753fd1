"""Numbers for people."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.report.quantities import count, duration, per_op, percent, span, whole_bytes


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, "0"), (0.001, "<0.01"), (0.004999, "<0.01"), (0.005, "0.01"), (0.25, "0.25"),
        (1, "1"), (1.5, "1.50"), (2.0001, "2"), (9.994, "9.99"), (9.995, "10.0"), (12.25, "12.2"),
        (99.94, "99.9"), (99.95, "100"), (1234567.8, "1,234,568"),
    ],
)  # fmt: skip
def test_per_op(value: float, expected: str) -> None:
    assert per_op(value) == expected


@given(st.floats(0.005, 1e12))
def test_per_op_is_right_to_three_figures(value: float) -> None:
    shown = float(per_op(value).replace(",", ""))
    assert abs(shown - value) <= max(0.005 * value, 0.0051)


@given(st.floats(0, 1e12), st.floats(0, 1e12))
def test_per_op_keeps_the_order(one: float, other: float) -> None:
    low, high = sorted((one, other))

    def shown(value: float) -> float:
        return float(per_op(value).replace(",", "").replace("<0.01", "0.001"))

    assert shown(low) <= shown(high)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (0, "0B"), (1023, "1023B"), (1024, "1.00kB"), (1536, "1.50kB"), (1 << 20, "1.00MB"),
        (1.5 * (1 << 30), "1.50GB"), (1 << 40, "1.00TB"), (-2048, "-2.00kB"),
    ],
)  # fmt: skip
def test_whole_bytes(value: float, expected: str) -> None:
    assert whole_bytes(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [(0, "0.0%"), (0.04, "0.0%"), (66.66, "66.7%"), (99.94, "99.9%"), (99.96, ">99.9%"),
     (99.9999, ">99.9%"), (100.0, "100.0%")],
)  # fmt: skip
def test_percent(value: float, expected: str) -> None:
    assert percent(value) == expected


@given(st.floats(0, 100))
def test_only_all_is_all(value: float) -> None:
    assert (percent(value) == "100.0%") == (value > 100 - 1e-8)


@pytest.mark.parametrize(
    ("ns", "expected"),
    [
        (0, "0 ns"), (0.5, "0.5 ns"), (1.254, "1.25 ns"), (999, "999 ns"), (1000, "1 µs"),
        (10_250, "10.2 µs"), (999_900, "1 ms"), (2.5e9, "2.5 s"), (3.6e12, "3,600 s"),
    ],
)  # fmt: skip
def test_duration(ns: float, expected: str) -> None:
    assert duration(ns) == expected


@given(st.floats(0.001, 1e15))
def test_no_time_is_written_with_an_exponent(ns: float) -> None:
    assert "e" not in duration(ns)


def test_count() -> None:
    assert [count(1, "site"), count(2, "site"), count(0, "site")] == [
        "1 site",
        "2 sites",
        "0 sites",
    ]
    assert count(1234, "binary", "binaries") == "1,234 binaries"


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0.5, "500 ms"), (119.4, "119 s"), (120, "2 min 0 s"), (3599, "59 min 59 s"),
     (3599.9, "1 h 0 min"), (15_000, "4 h 10 min")],
)  # fmt: skip
def test_span(seconds: float, expected: str) -> None:
    assert span(seconds * 1e9) == expected
