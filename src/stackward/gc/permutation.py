"""An exact test of two groups of runs: how likely their ranks lie so far apart by chance.

Every way of dealing the values out to two groups of these sizes counts alike, ties with the mean of
their ranks.  The distribution is counted, not approximated: with few runs nothing else is right.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import comb

import numpy as np

from stackward.gc.cycles import Floats


def permutation_p_value(base: Sequence[float], new: Sequence[float]) -> float:
    """Return the two-sided p-value of the rank sum; 1.0 where a group is empty."""
    if not base or not new:
        return 1.0
    ranks = _doubled_ranks([*base, *new])
    counts = _counts(ranks, len(base))
    observed = sum(ranks[: len(base)])
    # Doubled ranks sum to n (N + 1) on average, and the distribution is symmetric around it.
    middle = len(base) * (len(ranks) + 1)
    away = np.abs(np.arange(len(counts)) - middle) >= abs(observed - middle)
    return min(1.0, float(counts[away].sum() / counts.sum()))


def least_p_value(base_count: int, new_count: int) -> float:
    """Return the smallest p-value that groups of these sizes can give."""
    return min(1.0, 2 / comb(base_count + new_count, base_count))


def _doubled_ranks(values: Sequence[float]) -> list[int]:
    """Return twice the rank of each value, so that the mean of tied ranks is a whole number."""
    ordered = np.sort(np.array(values, dtype=np.float64))
    first = np.searchsorted(ordered, values, side="left")
    last = np.searchsorted(ordered, values, side="right")
    return [int(one) for one in first + 1 + last]


def _counts(ranks: Sequence[int], size: int) -> Floats:
    """Return in how many ways `size` of `ranks` add up to each sum."""
    total = sum(sorted(ranks)[-size:])
    ways = np.zeros((size + 1, total + 1))
    ways[0, 0] = 1.0
    for rank in ranks:
        if rank <= total:
            ways[1:, rank:] += ways[:-1, : total + 1 - rank].copy()
    found: Floats = ways[size]
    return found
