"""Percentiles out of the runtime's histograms of times."""

from __future__ import annotations

import numpy as np

from stackward.gc.cycles import Floats
from stackward.gc.pauses import Spread
from stackward.gc.samples import Histogram, Samples

LATENCIES = ("/sched/latencies:seconds",)
PAUSES = ("/sched/pauses/total/gc:seconds", "/gc/pauses:seconds")  # the second is the old name
STOPPING = ("/sched/pauses/stopping/gc:seconds",)


def spread_of(samples: Samples, names: tuple[str, ...]) -> Spread | None:
    """Return what the first histogram of `names` counted from the first sample to the last, in ns.

    A percentile is the upper bound of its bucket: never less than the true one.  None where there
    is no such histogram; a count of 0 where nothing was counted.
    """
    for name in names:
        if (found := samples.histograms.get(name)) is not None and len(found.counts):
            return _spread(found)
    return None


def _spread(histogram: Histogram) -> Spread:
    counts = histogram.counts[-1] - histogram.counts[0] * (len(histogram.counts) > 1)
    counts = np.maximum(counts, 0)
    total = int(counts.sum())
    if not total:
        return Spread(count=0, total=0, p50=0, p90=0, p99=0, highest=0)
    low, high = _finite(histogram.bounds)
    sums = np.cumsum(counts)
    ranks = np.ceil(np.array([0.5, 0.9, 0.99, 1.0]) * total)
    p50, p90, p99, highest = np.rint(high[np.searchsorted(sums, ranks)] * 1e9).astype(int).tolist()
    middle = float((counts * (low + high) / 2).sum())
    return Spread(
        count=total, total=round(middle * 1e9), p50=p50, p90=p90, p99=p99, highest=highest
    )


def _finite(bounds: Floats) -> tuple[Floats, Floats]:
    """Return the lower and upper bounds of the buckets, an infinite one as the finite one."""
    low, high = bounds[:-1].copy(), bounds[1:].copy()
    low[~np.isfinite(low)] = 0.0
    high = np.where(np.isfinite(high), high, low)
    return np.maximum(low, 0.0), np.maximum(high, 0.0)
