"""Times on the command line."""

from __future__ import annotations

import re

from stackward.core import StackwardError

_NUMBER = r"(?:\d{1,9}(?:\.\d{0,9})?|\.\d{1,9})"
_PART = re.compile(rf"({_NUMBER})(ns|us|µs|ms|s|m|h)", re.ASCII)
_WHOLE = re.compile(rf"(?:{_PART.pattern})+", re.ASCII)
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "µs": 1e-6, "us": 1e-6, "ns": 1e-9}


def seconds_of(option: str, text: str, *, zero: bool = False) -> float:
    """Return the seconds that `text` says: as Go writes times (1m30s, 500ms), or a number.

    Raises `StackwardError` (`bad-duration`) for anything else, and for no time at all but with
    `zero`.
    """
    said = f"{text}s" if re.fullmatch(_NUMBER, text, re.ASCII) else text
    seconds = 0.0
    if told := _WHOLE.fullmatch(said):
        seconds = sum(float(number) * _SECONDS[unit] for number, unit in _PART.findall(said))
    if told is None or (seconds <= 0 and not zero):
        raise StackwardError(
            "bad-duration", f"{option} {text} is no time", "Give one such as 30s, 500ms or 1m30s."
        )
    return seconds
