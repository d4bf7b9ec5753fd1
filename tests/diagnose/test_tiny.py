"""Objects below 16 bytes are shared out so that the sum closes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import Frame
from stackward.diagnose.attribute import SiteKey, SiteTotals
from stackward.diagnose.tiny import tiny_shares


def totals(objects: int, tiny: int) -> SiteTotals:
    key = SiteKey(Frame("f", "a.go", 1), (), "", "newobject", "returned")
    return SiteTotals(key, bytes=16 * objects, objects=objects, tiny_objects=tiny)


def test_in_proportion_to_the_blocks_that_each_opened() -> None:
    sites = [totals(10, 4), totals(5, 0), totals(2, 2)]
    assert tiny_shares(sites, 17 + 6) == {0: 4.0, 2: 2.0}


@pytest.mark.parametrize("counted", [0, 9, 10])
def test_nothing_is_missing(counted: int) -> None:
    assert tiny_shares([totals(10, 4)], counted) == {}


def test_nobody_opened_a_block() -> None:
    assert tiny_shares([totals(10, 0)], 100) == {}
    assert tiny_shares([], 100) == {}


def test_a_block_holds_fifteen_more_at_the_most() -> None:
    assert tiny_shares([totals(1, 1)], 1000) == {0: 15.0}


COUNTS = st.integers(0, 10**6)
SITES = st.lists(st.tuples(COUNTS, COUNTS).map(lambda pair: totals(max(pair), min(pair))))


@given(SITES, st.integers(0, 10**8))
def test_the_sum_closes_unless_blocks_would_overflow(sites: list[SiteTotals], counted: int) -> None:
    shares = tiny_shares(sites, counted)
    missing = counted - sum(site.objects for site in sites)
    blocks = sum(site.tiny_objects for site in sites)
    if missing <= 0 or blocks == 0:
        assert shares == {}
        return
    assert sum(shares.values()) == pytest.approx(min(missing, 15 * blocks))
    for index, share in shares.items():
        assert 0 < share <= 15 * sites[index].tiny_objects * (1 + 1e-9)
