"""Objects below 16 bytes are shared out so that the sum closes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import Frame
from stackward.diagnose.attribute import SiteKey, SiteTotals
from stackward.diagnose.code import EmittedCode
from stackward.diagnose.samples import AllocationSample
from stackward.diagnose.tiny import tiny_shares, with_blocks


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


class Code(EmittedCode):
    """A program in which every call is of one function."""

    def __init__(self, callee: str | None) -> None:
        self._callee = callee

    def callee(self, sample: AllocationSample) -> str | None:
        return self._callee


def no_code() -> EmittedCode:
    raise AssertionError("the runtime's own frame tells")


@pytest.mark.parametrize(
    ("line", "tiny"),
    [
        ("\tx, elemsize = mallocgcTiny(size, typ, needzero)", True),
        ("\t\treturn mallocgcTinySC2(size, typ, needzero)", True),
        ("\tx, elemsize = mallocgcSmallScanNoHeader(size, typ)", False),
        ("\treturn mallocScanTable[size](size, typ, needzero)", False),
        ("\treturn mallocNoScanTable[size](size, typ, needzero)", None),
        ("\tsomething else", None),
    ],
)
def test_the_allocator_s_branch_tells_a_block(
    sample: Callable[..., AllocationSample], tmp_path: Path, line: str, tiny: bool | None
) -> None:
    source = tmp_path / "malloc.go"
    source.write_text(f"package runtime\n{line}\n")
    at = Frame("runtime.mallocgc", str(source), 2)
    one = replace(sample([("m.F", "/m/a.go", 5)], size=16), allocator=at)
    assert [found.tiny for found in with_blocks([one], no_code)] == [tiny]


@pytest.mark.parametrize(
    ("callee", "tiny"),
    [
        ("runtime.mallocgcTinySC2", True),
        ("runtime.mallocgcSmallScanNoHeaderSC2", False),
        ("m.F", None),
        (None, None),
    ],
)
def test_the_call_in_the_program_tells_a_block(
    sample: Callable[..., AllocationSample], callee: str | None, tiny: bool | None
) -> None:
    one = sample([("m.F", "/m/a.go", 5)], size=16)
    assert [found.tiny for found in with_blocks([one], lambda: Code(callee))] == [tiny]


def test_other_sizes_open_no_block(sample: Callable[..., AllocationSample]) -> None:
    one = sample([("m.F", "/m/a.go", 5)], size=24)
    assert with_blocks([one], no_code) == [one]


def test_no_source_tells_nothing(sample: Callable[..., AllocationSample]) -> None:
    at = Frame("runtime.mallocgc", "runtime/malloc.go", 2)
    one = replace(sample([("m.F", "/m/a.go", 5)], size=16), allocator=at)
    assert [found.tiny for found in with_blocks([one], no_code)] == [None]
