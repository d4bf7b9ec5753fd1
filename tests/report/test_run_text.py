"""The table of `stackward run`, at two widths, and what it says when there is little to say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from stackward.diagnose import (
    RunResult,
)
from stackward.diagnose.rank import rank
from stackward.report.places import Places
from stackward.report.run_text import run_text
from stackward.report.style import Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]


def text(result: RunResult, places: Places, width: int, **ranking: object) -> str:
    return run_text(
        result,
        rank(result, **ranking),
        places=places,
        style=Style(width=width),  # type: ignore
    )


@pytest.mark.parametrize("width", [80, 120])
def test_a_run(
    run_result: RunResult, places: Places, width: int, golden: Golden, fits: Fits
) -> None:
    found = text(run_result, places, width, show_all=True)
    golden(f"run-{width}.txt", found)
    fits(found, width)


@pytest.mark.parametrize("width", [80, 120])
def test_a_profile(
    profile_result: RunResult, places: Places, width: int, golden: Golden, fits: Fits
) -> None:
    found = text(profile_result, places, width)
    golden(f"run-profile-{width}.txt", found)
    fits(found, width)


def test_what_is_folded_and_cut_is_counted(run_result: RunResult, places: Places) -> None:
    found = text(run_result, places, 100, top=1)
    assert "3 more sites (--top 0: all)" in found
    assert "1 site below 0.5%, " in found
    assert "together (--all shows them)" in found


def test_nothing_was_allocated(run_result: RunResult, places: Places) -> None:
    found = text(replace(run_result, sites=()), places, 80)
    assert "Nothing was allocated: 0 B/op, 0 allocs/op." in found


def test_nothing_to_show(run_result: RunResult, places: Places) -> None:
    found = text(run_result, places, 80, cause="cgo")
    assert "No site to show" in found


def test_one_benchmark_is_not_named_at_each_site(run_result: RunResult, places: Places) -> None:
    one = replace(
        run_result,
        benchmarks=run_result.benchmarks[:1],
        sites=run_result.sites[:1],
        packages=run_result.packages[:1],
    )
    assert "in Benchmark" not in text(one, places, 80)


def test_a_sum_that_does_not_close_is_laid_open(run_result: RunResult, places: Places) -> None:
    first = replace(run_result.benchmarks[0], sites_bytes_per_op=2000.0, sites_allocs_per_op=5.0)
    found = text(replace(run_result, benchmarks=(first,)), places, 120)
    assert "(its sites sum to 2,000 B/op, 5 allocs/op)" in found


def test_colours_change_nothing_but_colours(run_result: RunResult, places: Places) -> None:
    import re

    ranking = rank(run_result)
    plain = run_text(run_result, ranking, places=places, style=Style(width=90))
    colored = run_text(run_result, ranking, places=places, style=Style(color=True, width=90))
    assert colored != plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", colored) == plain
