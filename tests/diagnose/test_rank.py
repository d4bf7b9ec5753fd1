"""One ranking over all benchmarks, in which no byte is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import Frame
from stackward.diagnose import (
    SORTS,
    BenchmarkResult,
    Build,
    RunResult,
    Site,
)
from stackward.diagnose.rank import rank

BUILD = Build(version="go1.27.3", goos="", goarch="", pgo="", tags="", experiments="")


def site(benchmark: str, line: int, **values: object) -> Site:
    settings: dict[str, object] = {
        "benchmark": benchmark, "package": "m", "function": "m.F", "file": "a.go", "line": line,
        "column": None, "inline_chain": (Frame("m.F", "a.go", line),), "bytes": 64.0,
        "objects": 1.0, "share_percent": 50.0, "cause": "returned", "mechanism": "newobject",
        "verdict": "", "expression": "", "explanation": (), "advice": None, "standing": "exact",
        "benchmark_package": "m",
    }  # fmt: skip
    return Site(**{**settings, **values})  # type: ignore[arg-type]


def benchmark(name: str, bytes_per_op: float = 128.0) -> BenchmarkResult:
    return BenchmarkResult(
        name=name, package="m", iterations=1, ns_per_op=1.0, bytes_per_op=bytes_per_op,
        allocs_per_op=0.0, sites_bytes_per_op=bytes_per_op, sites_allocs_per_op=0.0,
        attributed_bytes_percent=100.0, attributed_allocs_percent=100.0,
        unmatched_bytes_percent=0.0, method="timer",
    )  # fmt: skip


def result(benchmarks: list[BenchmarkResult], *sites: Site, measure: str = "per_op") -> RunResult:
    return RunResult(
        build=BUILD, measure=measure, packages=("m",), benchmarks=tuple(benchmarks), sites=sites,
        caveats=(),
    )  # type: ignore[arg-type]  # fmt: skip


def lines(found: RunResult, **options: object) -> list[int]:
    return [row.site.line for row in rank(found, **options).rows]  # type: ignore[arg-type]


def test_a_site_of_several_benchmarks_stands_where_its_share_is_largest() -> None:
    found = result(
        [benchmark("A"), benchmark("B"), benchmark("C"), benchmark("None", 0.0)],
        site("A", 1, share_percent=20.0),
        site("B", 1, share_percent=70.0, bytes=10.0),
        site("None", 1, share_percent=100.0, bytes=0.2),
    )
    (row,) = rank(found).rows
    assert row.site.benchmark == "B"
    assert row.benchmarks_count == 3
    # Over the three that allocate, each weighing the same.
    assert row.mean_share_percent == pytest.approx(30.0)


def test_benchmarks_of_one_name_in_two_packages_are_two() -> None:
    found = result(
        [benchmark("A"), replace(benchmark("A"), package="n")],
        site("A", 1, share_percent=40.0),
        site("A", 1, share_percent=20.0, benchmark_package="n"),
    )
    (row,) = rank(found).rows
    assert (row.benchmarks_count, row.mean_share_percent) == (2, pytest.approx(30.0))


def test_chains_causes_and_mechanisms_make_sites_differ() -> None:
    chain = (Frame("m.G", "b.go", 3), Frame("m.F", "a.go", 1))
    found = result(
        [benchmark("A")],
        site("A", 1),
        site("A", 1, inline_chain=chain),
        site("A", 1, cause="unmatched"),
        site("A", 1, mechanism="growslice"),
    )
    assert len(rank(found).rows) == 4


SITES = (
    site("A", 3, bytes=10.0, objects=9.0, share_percent=10.0),
    site("A", 2, bytes=30.0, objects=1.0, share_percent=30.0),
    site("A", 1, bytes=20.0, objects=2.0, share_percent=20.0),
    site("B", 4, bytes=15.0, objects=1.0, share_percent=60.0),
)


@pytest.mark.parametrize(
    ("sort", "expected"),
    [("bytes", [2, 1, 4, 3]), ("allocs", [3, 1, 2, 4]), ("share", [4, 2, 1, 3]),
     ("site", [1, 2, 3, 4])],
)  # fmt: skip
def test_sorts(sort: str, expected: list[int]) -> None:
    found = result([benchmark("A"), benchmark("B")], *SITES)
    assert lines(found, sort=sort) == expected
    assert sort in SORTS


def test_a_cause_alone() -> None:
    found = result([benchmark("A")], site("A", 1), site("A", 2, cause="map-growth"))
    assert lines(found, cause="map-growth") == [2]
    assert lines(found, cause="cgo", show_all=True) == []


def test_small_shares_are_folded_and_counted() -> None:
    found = result(
        [benchmark("A"), benchmark("Quiet", 0.4)],
        site("A", 1, share_percent=99.4),
        site("A", 2, share_percent=0.4),
        site("A", 3, share_percent=0.2),
        site("Quiet", 4, share_percent=100.0, bytes=0.4),  # 0 B/op by Go's count
    )
    ranking = rank(found)
    assert [row.site.line for row in ranking.rows] == [1]
    assert (ranking.folded_count, ranking.more_count) == (3, 0)
    assert ranking.folded_share_percent == pytest.approx(0.6)
    assert lines(found, show_all=True) == [1, 2, 3, 4]


def test_what_is_allocated_once_around_the_loop_does_not_weigh_as_an_operation() -> None:
    found = result(
        [benchmark("Busy"), benchmark("Idle", 4.0)],
        site("Busy", 1, share_percent=60.0),
        site("Idle", 2, share_percent=100.0, bytes=4.0),
    )
    assert lines(found) == [1]
    assert lines(found, show_all=True) == [1, 2]


def test_top_cuts_and_counts() -> None:
    ranking = rank(result([benchmark("A"), benchmark("B")], *SITES), top=1)
    assert (len(ranking.rows), ranking.more_count) == (1, 3)


def test_a_profile_has_no_benchmarks() -> None:
    found = result([], site("", 1), site("", 2, share_percent=0.1), measure="total")
    assert lines(found) == [1]


SHARES = st.floats(0, 100)
ANY_SITES = st.lists(
    st.builds(
        lambda name, line, size, share, cause: site(
            name, line, bytes=size, share_percent=share, cause=cause
        ),
        st.sampled_from("ABC"), st.integers(1, 4), st.floats(0, 1e9), SHARES,
        st.sampled_from(["returned", "library"]),
    ),
    max_size=10,
)  # fmt: skip


@given(ANY_SITES, st.sampled_from(SORTS), st.integers(1, 5) | st.none(), st.booleans())
def test_no_byte_is_lost(sites: list[Site], sort: str, top: int | None, show_all: bool) -> None:
    found = result([benchmark(name) for name in "ABC"], *sites)
    ranking = rank(found, sort=sort, top=top, show_all=show_all)
    groups = {(one.inline_chain, one.cause, one.mechanism) for one in sites}
    assert len(ranking.rows) + ranking.more_count + ranking.folded_count == len(groups)
    # Means weigh each benchmark the same, so over all rows they give all shares back.
    everything = rank(found, show_all=True)
    total = sum(row.mean_share_percent for row in everything.rows)
    assert total == pytest.approx(sum(one.share_percent for one in sites) / 3)
    assert everything.folded_count == 0
    whole = rank(found, sort=sort)
    kept = sum(row.mean_share_percent for row in whole.rows)
    assert kept + whole.folded_share_percent == pytest.approx(total, abs=1e-6)
