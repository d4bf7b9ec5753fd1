"""The exact test against its definition: every way of dealing the values out, counted."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stackward.gc.permutation import least_p_value, permutation_p_value

GROUPS = st.lists(st.integers(0, 6), min_size=1, max_size=5)


def by_definition(base: list[int], new: list[int]) -> float:
    values = sorted([*base, *new])
    both = {one: values.index(one) + 1 + values.index(one) + values.count(one) for one in values}
    ranks = [both[one] for one in [*base, *new]]
    middle = len(base) * (len(ranks) + 1)
    seen = abs(sum(ranks[: len(base)]) - middle)
    dealt = [abs(sum(one) - middle) >= seen for one in combinations(ranks, len(base))]
    return sum(dealt) / len(dealt)


@settings(deadline=None)
@given(GROUPS, GROUPS)
def test_as_defined(base: list[int], new: list[int]) -> None:
    """Also where values tie, and where groups are of different sizes."""
    assert permutation_p_value(base, new) == pytest.approx(by_definition(base, new))


@given(GROUPS, GROUPS)
def test_both_directions_alike(base: list[int], new: list[int]) -> None:
    there, back = permutation_p_value(base, new), permutation_p_value(new, base)
    assert there == pytest.approx(back)
    assert 0 < there <= 1


@pytest.mark.parametrize("count", range(1, 11))
def test_the_least_p_value_is_that_of_groups_that_do_not_meet(count: int) -> None:
    low, high = list(range(count)), list(range(100, 100 + count))
    assert permutation_p_value(low, high) == pytest.approx(least_p_value(count, count))


def test_four_runs_are_the_fewest_that_tell() -> None:
    assert least_p_value(3, 3) > 0.05
    assert least_p_value(4, 4) < 0.05


def test_all_the_same_is_no_difference() -> None:
    assert permutation_p_value([5.0] * 5, [5.0] * 5) == 1.0
    assert permutation_p_value([], [1.0]) == 1.0


def test_many_runs() -> None:
    base, new = [float(i) for i in range(100)], [i + 0.5 for i in range(100)]
    assert permutation_p_value(base, new) > 0.8
    assert permutation_p_value(base, [one + 200 for one in new]) < 1e-20
