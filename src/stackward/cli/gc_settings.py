"""Settings of the collector as options spell them: `25:800`, `off`, `256MiB,1GiB`."""

from __future__ import annotations

import re

from stackward.core import StackwardError
from stackward.gc.environment import Setting

_SIZE = re.compile(r"(\d+(?:\.\d+)?)\s*([KMGT]i?B?|B|)", re.IGNORECASE)
_UNITS = {"": 1, "b": 1, "kb": 10**3, "mb": 10**6, "gb": 10**9, "tb": 10**12}
_UNITS |= {"kib": 1 << 10, "mib": 1 << 20, "gib": 1 << 30, "tib": 1 << 40}
_UNITS |= {name[:-1]: size for name, size in _UNITS.items() if len(name) > 1}  # as in Kubernetes
_MOST_SETTINGS = 10_000


def size_bytes(text: str, *, option: str) -> int:
    """Return the bytes that `text` says: `512MiB`, `1.5GiB`, `512MB`, `536870912`."""
    match = _SIZE.fullmatch(text.strip())
    if match is None or float(match[1]) <= 0:
        raise StackwardError(
            "bad-size",
            f"{option}: {text!r} is not a size",
            "Write it as 512MiB, 1.5GiB, 512MB or in bytes.",
        )
    return int(float(match[1]) * _UNITS[match[2].lower()])


def gogc_values(text: str) -> tuple[int | None, ...]:
    """Return the values that `text` says; None is off.

    `50,100,off` lists them, `25:800` doubles from 25 to 800, `25:800:12` takes 12 even steps of
    the same ratio.
    """
    found: list[int | None] = []
    for part in text.split(","):
        words = part.strip().split(":")
        if words == ["off"]:
            found.append(None)
        elif len(words) <= 3 and all(word.isdigit() and 0 < len(word) < 7 for word in words):
            found.extend(_range([int(word) for word in words]))
        else:
            raise _bad(part)
    return tuple(dict.fromkeys(found))


def _range(numbers: list[int]) -> list[int]:
    if len(numbers) == 1:
        return numbers
    first, last, *steps = numbers
    if not 0 < first <= last or (steps and not 2 <= steps[0] <= _MOST_SETTINGS):
        raise _bad(":".join(map(str, numbers)))
    if steps:
        ratio = (last / first) ** (1 / (steps[0] - 1))
        return [round(first * ratio**i) for i in range(steps[0])]
    found = []
    while first < last:
        found.append(first)
        first *= 2
    return [*found, last]


def _bad(text: str) -> StackwardError:
    return StackwardError(
        "bad-gogc",
        f"--gogc: {text.strip()!r} is none",
        "Write 25:800 (doubling), 25:800:12 (in 12 steps), 50,100,200, or off.",
    )


def asked_settings(gogc: str, limits: str | None) -> tuple[Setting, ...]:
    """Return every GOGC without a limit, and then with each limit."""
    percents = gogc_values(gogc)
    sizes: list[int | None] = [None]
    if limits:
        sizes += [size_bytes(one, option="--memory-limit") for one in limits.split(",")]
        if None not in percents:
            percents = (*percents, None)  # what a limit is mostly set with
    found = [
        Setting(percent, size) for size in sizes for percent in percents
        if size is not None or percent is not None
    ]  # fmt: skip
    if not found or len(found) > _MOST_SETTINGS:
        raise StackwardError(
            "bad-gogc",
            f"{len(found):,} settings: "
            + ("GOGC=off without a limit never collects" if not found else "too many"),
            f"Give --memory-limit with off; at most {_MOST_SETTINGS:,} settings at once.",
        )
    return tuple(found)
