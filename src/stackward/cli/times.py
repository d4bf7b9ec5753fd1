"""Times on the command line."""

from __future__ import annotations

import re

from stackward.core import StackwardError

_PART = re.compile(r"(\d{1,9}(?:\.\d{1,9})?)(h|ms|m|s)")
_NUMBER = re.compile(r"\d{1,9}(?:\.\d{1,9})?")
_SECONDS = {"h": 3600.0, "m": 60.0, "s": 1.0, "ms": 0.001}


def seconds_of(option: str, text: str) -> float:
    """Return the seconds that `text` says: as Go writes times (1m30s, 500ms), or a number."""
    parts = _PART.findall(f"{text}s" if _NUMBER.fullmatch(text) else text)
    seconds = sum(float(number) * _SECONDS[unit] for number, unit in parts)
    if "".join(number + unit for number, unit in parts) not in (text, f"{text}s") or seconds <= 0:
        raise StackwardError(
            "bad-duration", f"{option} {text} is no time", "Give one such as 30s, 500ms or 1m30s."
        )
    return seconds
