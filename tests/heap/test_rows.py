"""Compressed rows."""

from __future__ import annotations

import numpy as np

from stackward.heap.rows import ranges, starts_of


def test_rows_begin_where_the_ones_before_end() -> None:
    assert starts_of(np.array([2, 0, 3])).tolist() == [0, 2, 2, 5]
    assert starts_of(np.array([], np.int64)).tolist() == [0]


def test_ranges_are_one_behind_the_other() -> None:
    assert ranges(np.array([5, 1, 9]), np.array([7, 1, 12])).tolist() == [5, 6, 9, 10, 11]
    assert ranges(np.array([], np.int64), np.array([], np.int64)).tolist() == []
