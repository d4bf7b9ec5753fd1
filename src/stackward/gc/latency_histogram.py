"""Percentiles of latency from a histogram on a page of Prometheus's metrics."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping

from stackward.core import StackwardError
from stackward.gc.exposition import Point, read_exposition

PERCENTILES = (50.0, 90.0, 95.0, 99.0, 99.9)
_LIKELY = re.compile(r"duration|latency|latencies|seconds|time", re.IGNORECASE)
_OWN = ("go_", "promhttp_", "process_")

Buckets = Mapping[float, float]  # what is counted up to each bound


def read_histogram(page: bytes, name: str, *, source: str) -> tuple[str, dict[float, float]]:
    """Return the name of a histogram on `page` and its buckets, all its series added up; in ns.

    `name` chooses it; without one there has to be one only that looks like a latency.  Raises
    `StackwardError` (`no-latency-histogram`).
    """
    points = read_exposition(page)
    names = [one.removesuffix("_bucket") for one in points if one.endswith("_bucket")]
    chosen = name if name in names else _only(names) if not name else None
    if chosen is None:
        shown = ", ".join(sorted(names)[:8]) or "none"
        what = f"no histogram {name}" if name else "not one histogram of latencies"
        raise StackwardError(
            "no-latency-histogram",
            f"{source} has {what}; its histograms are: {shown}",
            "Name one behind the address: http://host:8080/metrics#http_request_duration_seconds.",
        )
    return chosen, _buckets(points[f"{chosen}_bucket"], _scale(chosen))


def _only(names: list[str]) -> str | None:
    likely = [one for one in names if _LIKELY.search(one) and not one.startswith(_OWN)]
    return likely[0] if len(likely) == 1 else None


def _scale(name: str) -> float:
    """Return ns for each unit of the histogram, which its name says: seconds, by custom."""
    for ending, scale in (("milliseconds", 1e6), ("_ms", 1e6), ("microseconds", 1e3), ("_us", 1e3)):
        if name.endswith(ending):
            return scale
    return 1e3 if name.endswith("_micros") else 1.0 if name.endswith("nanoseconds") else 1e9


def _buckets(points: list[Point], scale: float) -> dict[float, float]:
    found: dict[float, float] = {}
    for point in points:
        try:
            bound = float(point.labels.get("le", ""))
        except ValueError:
            continue
        if not math.isnan(bound) and 0 <= point.value < 1 << 62:
            found[bound * scale] = found.get(bound * scale, 0.0) + point.value
    return found


def percentiles_between(before: Buckets, after: Buckets) -> tuple[tuple[str, int], ...]:
    """Return percentiles of what was counted in between; nothing where nothing was.

    Within a bucket times are taken for evenly spread, as Prometheus itself does.
    """
    bounds = sorted(after)
    counts = [max(0.0, after[bound] - before.get(bound, 0.0)) for bound in bounds]
    total = counts[-1] if counts else 0.0
    if total <= 0:
        return ()
    return tuple(
        (f"p{percent:g}", round(_at(bounds, counts, percent / 100 * total)))
        for percent in PERCENTILES
    )


def _at(bounds: list[float], counts: list[float], rank: float) -> float:
    low, below = 0.0, 0.0
    for bound, count in zip(bounds, counts, strict=True):
        if count >= rank:
            if not math.isfinite(bound):
                return low
            share = (rank - below) / (count - below) if count > below else 1.0
            return low + share * (bound - low)
        low, below = max(bound, 0.0), max(count, below)
    return low
