"""Times on the command line."""

from __future__ import annotations

import pytest

from stackward.cli.times import seconds_of
from stackward.core import StackwardError


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30s", 30),
        ("1m30s", 90),
        ("500ms", 0.5),
        ("2h", 7200),
        ("5", 5),
        ("0.5", 0.5),
        ("1.5m", 90),
        ("30", 30),
        (".5s", 0.5),
        ("100us", 1e-4),
        ("100µs", 1e-4),
    ],
)
def test_a_time(text: str, seconds: float) -> None:
    assert seconds_of("--duration", text) == pytest.approx(seconds)


@pytest.mark.parametrize(
    "text", ["", "x", "1x", "-1s", "s", "1 s", "0s", "0", "1s2", "nan", "1e3", "1d", ".", "٣s"]
)
def test_no_time(text: str) -> None:
    with pytest.raises(StackwardError, match="is no time"):
        seconds_of("--duration", text)


def test_none_at_all_where_that_may_be() -> None:
    assert seconds_of("--warmup", "0s", zero=True) == 0
    with pytest.raises(StackwardError, match="--warmup x is no time"):
        seconds_of("--warmup", "x", zero=True)
