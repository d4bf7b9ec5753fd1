"""The lessons of the demonstration with measured figures in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from stackward.demo import LESSONS, Lesson
from stackward.diagnose import RunResult
from stackward.report.demo_text import demo_text
from stackward.report.style import Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]


@pytest.fixture
def measured(run_result: RunResult) -> RunResult:
    """Return a run of every benchmark that a lesson names, with figures of its number."""
    names = list(dict.fromkeys(name for lesson in LESSONS for name in lesson.benchmarks))
    benchmarks = tuple(
        replace(
            run_result.benchmarks[0],
            name=f"Benchmark{name}-8",
            bytes_per_op=8.0 * number,
            allocs_per_op=float(number),
            ns_per_op=100.5 * number,
        )
        for number, name in enumerate(names)
    )
    light, heavy = run_result.sites[1], run_result.sites[0]
    sites = tuple(
        replace(site, benchmark=one.name) for one in benchmarks[1:] for site in (heavy, light)
    )
    calls = (
        replace(run_result.indirect_calls[0], file="/tmp/module/calls/calls.go"),
        replace(run_result.indirect_calls[0], file="/tmp/module/other/calls.go", call="no"),
        run_result.indirect_calls[1],
    )
    return replace(run_result, benchmarks=benchmarks, sites=sites, indirect_calls=calls)


@pytest.mark.parametrize("width", [80, 120])
def test_all_lessons(measured: RunResult, width: int, golden: Golden, fits: Fits) -> None:
    found = demo_text(measured, LESSONS, style=Style(width=width))
    golden(f"demo-{width}.txt", found)
    fits(found, width)


def test_the_cause_is_that_of_the_heaviest_site(measured: RunResult) -> None:
    lesson = Lesson(
        package="p", title="T", benchmarks=("Fill",), sentence="{Fill.cause}, {Fill.bytes} B/op"
    )
    found = demo_text(measured, [lesson], style=Style())
    assert "  returned, 8 B/op" in found


def test_what_allocates_nothing_has_no_cause(measured: RunResult) -> None:
    lesson = Lesson(package="p", title="T", benchmarks=("Fresh",), sentence="{Fresh.cause}")
    assert "  none" in demo_text(measured, [lesson], style=Style())
