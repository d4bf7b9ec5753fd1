"""How values spread: the few numbers that say it, with the share of time they take."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import Int64s


@dataclass(frozen=True, slots=True, kw_only=True)
class Spread:
    """Percentiles of a column, by the nearest rank; all 0 where there is nothing."""

    count: int
    total: int
    p50: int
    p90: int
    p99: int
    highest: int


def spread(values: Int64s) -> Spread:
    """Return the spread of `values`."""
    if not len(values):
        return Spread(count=0, total=0, p50=0, p90=0, p99=0, highest=0)
    ordered = np.sort(values)
    ranks = [int(np.ceil(part * len(ordered))) - 1 for part in (0.5, 0.9, 0.99)]
    p50, p90, p99 = (int(ordered[max(0, rank)]) for rank in ranks)
    return Spread(
        count=len(ordered), total=int(ordered.sum()), p50=p50, p90=p90, p99=p99,
        highest=int(ordered[-1]),
    )  # fmt: skip
