"""Tells what only grows from what varies, warms up or has levelled off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import Floats, Int64s

_WINDOWS = 12
_WARM_UP = 4  # one part in four at the beginning is not judged
_LEAST = 6  # values
# Of nine windows without a trend, one series in a thousand rises in so many pairs.
_RISING = 0.85
_LEVELLED, _SLOWING = 0.35, 0.7  # how fast it grows late, of how fast it grew early


@dataclass(frozen=True, slots=True, kw_only=True)
class Growth:
    """A value that rises to the end: from what to what after warming up, and how fast lately.

    `span_ns` is the time that was looked at, the warming up with it.
    `slowing` is set where it grows more slowly than before, as a cache does that fills up, or has
    just stood still for longer than before.
    """

    first: int
    last: int
    per_second: float
    span_ns: int
    slowing: bool


def growth_of(time_ns: Int64s, values: Int64s, *, least: int, least_ratio: float) -> Growth | None:
    """Return how `values` grow, None where they do not, vary, or have levelled off.

    Judged are the lowest values of equal stretches of time, so that peaks do not count, after the
    first quarter.  `least` and `least_ratio` (of the first) are what growth must reach.
    """
    if len(values) < _LEAST or time_ns[-1] <= time_ns[0]:
        return None
    times, floors = _floors(time_ns.astype(np.float64), values.astype(np.float64))
    times, floors = times[len(times) // _WARM_UP :], floors[len(floors) // _WARM_UP :]
    if len(floors) < 4 or _rising(floors) < _RISING:
        return None
    parts = np.array_split(np.arange(len(floors)), 3)
    first, middle, last = (float(floors[part].mean()) for part in parts)
    at_first, at_middle, at_last = (float(times[part].mean()) for part in parts)
    grown = float(floors[-1] - floors[0])
    if grown < max(least, least_ratio * float(floors[0])):
        return None
    early = (middle - first) / max(at_middle - at_first, 1.0)
    late = (last - middle) / max(at_last - at_middle, 1.0)
    if late <= 0 or late < _LEVELLED * early:
        return None
    return Growth(
        first=int(floors[0]),
        last=int(floors[-1]),
        per_second=late * 1e9,
        span_ns=int(time_ns[-1] - time_ns[0]),
        slowing=late < _SLOWING * early or _stands(floors, grown),
    )


def _floors(times: Floats, values: Floats) -> tuple[Floats, Floats]:
    """Return the lowest value of each stretch of time, and when it was.

    A stretch without values has what lies between its neighbours.  Collections of a heap that only
    grows come more and more rarely: where most stretches of time would be empty, each stretch has
    as many values instead.
    """
    span = (times - times[0]) / (times[-1] - times[0])
    window = np.minimum((span * _WINDOWS).astype(np.int64), _WINDOWS - 1)
    if len(np.unique(window[window >= _WINDOWS // _WARM_UP])) >= _LEAST:
        at, lowest = _lowest(times, values, window)
        middles = times[0] + (np.arange(_WINDOWS) + 0.5) / _WINDOWS * (times[-1] - times[0])
        known = np.unique(window)
        middles[known] = at
        return middles, np.interp(middles, at, lowest)
    return _lowest(times, values, np.arange(len(times)) * min(_WINDOWS, len(times)) // len(times))


def _lowest(times: Floats, values: Floats, window: Int64s) -> tuple[Floats, Floats]:
    begins = np.flatnonzero(np.diff(window, prepend=-1))
    ends = np.append(begins[1:], len(times))
    rows = [a + int(np.argmin(values[a:b])) for a, b in zip(begins, ends, strict=True)]
    return times[rows], values[rows]


def _rising(values: Floats) -> float:
    """Return in what part of all pairs the later value is larger (Kendall; ties half)."""
    later = np.sign(values[None, :] - values[:, None])[np.triu_indices(len(values), 1)]
    return float((later + 1).mean() / 2)


def _stands(floors: Floats, grown: float) -> bool:
    """Return whether it stands still at the end, for longer than it did between two steps."""
    still = np.diff(floors) < 0.15 * grown / (len(floors) - 1)
    runs = [len(run) for run in "".join("x" if one else " " for one in still).split(" ")]
    return runs[-1] >= 2 and runs[-1] > max(runs[:-1], default=0)
