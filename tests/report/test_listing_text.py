"""`stackward list` as text, and the costs that a saved run gives to lines."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import Frame
from stackward.diagnose import RunResult
from stackward.diagnose.annotate import Listing
from stackward.report.listing import costs_of_run, listing_text
from stackward.report.places import Places
from stackward.report.run_json import run_document
from stackward.report.style import Style

Golden = Callable[[str, str], None]


@pytest.mark.parametrize("width", [80, 120])
def test_text(annotated: Listing, places: Places, width: int, golden: Golden) -> None:
    found = listing_text(annotated, places=places, style=Style(width=width))
    golden(f"list-{width}.txt", found)
    for line in found.splitlines():
        assert len(line) <= width or "|" not in line


@pytest.mark.parametrize(
    ("unit", "words"), [("bytes", "Total: 5.50kB  (p)"), ("count", "Total: 5,632  (p)")]
)
def test_a_profile_has_a_total(annotated: Listing, places: Places, unit: str, words: str) -> None:
    listing = replace(annotated, unit=unit, total=5632.0, source="p")
    assert listing_text(listing, places=places, style=Style()).startswith(words)


def test_no_function(annotated: Listing, places: Places) -> None:
    found = listing_text(replace(annotated, functions=()), places=places, style=Style())
    assert found.startswith("No such function.")


def test_what_allocates_nothing_has_no_note(annotated: Listing, places: Places) -> None:
    found = listing_text(annotated, places=places, style=Style(width=120))
    assert "a | constant" not in found
    assert found.count("^ returned: make([]byte, n) escapes to heap") == 1
    assert "^ map-growth: calls mapassign_faststr" in found


PLACES = st.tuples(st.sampled_from(["a.go", "b.go"]), st.integers(1, 3))
SITES = st.lists(
    st.tuples(
        st.sampled_from(["B1", "B2"]),
        st.lists(PLACES, min_size=1, max_size=3),
        st.integers(0, 100).map(float),
    ),
    max_size=8,
)


@given(SITES)
def test_each_line_has_its_largest_cost_in_any_benchmark(
    sites: list[tuple[str, list[tuple[str, int]], float]],
) -> None:
    flat: dict[tuple[str, str, int], float] = defaultdict(float)
    cum: dict[tuple[str, str, int], float] = defaultdict(float)
    for name, chain, amount in sites:
        flat[name, *chain[0]] += amount
        for place in set(chain):
            cum[name, *place] += amount
    found = costs_of_run(document(sites), source="s").costs
    assert found.keys() == {place for _, chain, _ in sites for place in chain}
    for place, (one, all_below) in found.items():
        assert one == max(flat[name, *place] for name in ("B1", "B2"))
        assert all_below == max(cum[name, *place] for name in ("B1", "B2"))


def document(sites: list[tuple[str, list[tuple[str, int]], float]]):
    from stackward.diagnose import Build, Site

    build = Build(version="go1.27.3", goos="", goarch="", pgo="", tags="", experiments="")
    made = tuple(
        Site(
            benchmark=name, package="", function="f", file=chain[0][0], line=chain[0][1],
            column=None, inline_chain=tuple(Frame("f", *place) for place in chain), bytes=amount,
            objects=1.0, share_percent=1.0, cause="returned", mechanism="", verdict="",
            expression="", explanation=(), advice=None, standing="exact",
        )
        for name, chain, amount in sites
    )  # fmt: skip
    return run_document(
        RunResult(build=build, measure="per_op", packages=(), benchmarks=(), sites=made, caveats=())
    )


def test_benchmarks_of_one_name_in_two_packages_are_not_added_up() -> None:
    one = document([("B1", [("a.go", 1)], 8.0), ("B1", [("a.go", 1)], 5.0)])
    assert costs_of_run(one, source="s").costs["a.go", 1] == (13.0, 13.0)
    first, second = one.sites
    other = msgspec.structs.replace(second, benchmark_package="n")
    apart = msgspec.structs.replace(one, sites=[first, other])
    assert costs_of_run(apart, source="s").costs["a.go", 1] == (8.0, 8.0)


def test_a_profile_s_costs_are_bytes(profile_result: RunResult) -> None:
    table = costs_of_run(run_document(profile_result), source="s")
    assert table.unit == "bytes"
    assert table.costs[profile_result.sites[0].file, 42] == (4096e6, 4096e6)
