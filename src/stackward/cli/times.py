"""Times on the command line."""

from __future__ import annotations

import re

from stackward.core import StackwardError

_PART = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)(h|ms|m|s|$)")
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001, "": 1.0}


def seconds_of(option: str, text: str) -> float:
    """Return the seconds that `text` says: as Go writes times (1m30s, 500ms), or a number."""
    parts = _PART.findall(text)
    seconds = sum(float(number) * _SECONDS[unit] for number, unit in parts)
    if "".join(number + unit for number, unit in parts) != text or seconds <= 0:
        raise StackwardError(
            "bad-duration", f"{option} {text} is no time", "Give one such as 30s, 500ms or 1m30s."
        )
    return seconds
