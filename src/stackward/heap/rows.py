"""Compressed rows: all entries in one column, and where each row begins."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from stackward.heap.dump import Int64s


def starts_of(counts: npt.NDArray[np.int64]) -> Int64s:
    """Return where each row of so many entries begins, and where the last ends."""
    first = np.zeros(len(counts) + 1, np.int64)
    np.cumsum(counts, out=first[1:])
    return first


def ranges(first: Int64s, last: Int64s) -> Int64s:
    """Return all numbers from first[0] to below last[0], from first[1] on, and so forth."""
    counts = last - first
    before = np.cumsum(counts) - counts
    numbers: Int64s = np.repeat(first - before, counts)
    numbers += np.arange(len(numbers))
    return numbers
