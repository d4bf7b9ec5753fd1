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
    ],
)
def test_a_time(text: str, seconds: float) -> None:
    assert seconds_of("--duration", text) == seconds


@pytest.mark.parametrize("text", ["", "x", "1x", "-1s", "s", "1 s", "0s", "0", "1s2", "nan", "1e3"])
def test_no_time(text: str) -> None:
    with pytest.raises(StackwardError, match="is no time"):
        seconds_of("--duration", text)
