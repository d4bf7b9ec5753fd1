"""`stackward explain` as text: carets, cost, path, advice."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.diagnose import RunResult
from stackward.diagnose.explain import Explanation
from stackward.report.explain import MeasuredCost, _carets, explain_text
from stackward.report.places import Places
from stackward.report.run_json import run_document
from stackward.report.style import Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]


@pytest.fixture
def cost(run_result: RunResult) -> MeasuredCost:
    """Return what a run measured on the line: at two sites."""
    sites = tuple(run_document(run_result).sites[:2])
    return MeasuredCost(sites=sites, saved="run of 2026-01-02 03:04", per_operation=True)


@pytest.mark.parametrize("width", [80, 120])
def test_text(
    explanation: Explanation,
    cost: MeasuredCost,
    places: Places,
    width: int,
    golden: Golden,
    fits: Fits,
) -> None:
    found = explain_text(explanation, cost, places=places, style=Style(width=width))
    golden(f"explain-{width}.txt", found)
    fits(found, width)


def test_no_run_is_saved(explanation: Explanation, places: Places) -> None:
    found = explain_text(explanation, None, places=places, style=Style())
    assert "cost    not measured yet: `stackward run` measures and remembers it" in found


def test_nothing_was_measured_there(explanation: Explanation, places: Places) -> None:
    cost = MeasuredCost(sites=(), saved="run of today", per_operation=True)
    found = explain_text(explanation, cost, places=places, style=Style())
    assert "cost    nothing was allocated on this line (run of today)" in found


def test_a_profile_gives_totals(
    explanation: Explanation, profile_result: RunResult, places: Places
) -> None:
    sites = tuple(run_document(profile_result).sites[:1])
    cost = MeasuredCost(sites=sites, saved="run of today", per_operation=False)
    found = explain_text(explanation, cost, places=places, style=Style(width=120))
    assert "cost    3.81GB, 66.7% of the profile by makeslice (run of today)" in found


@pytest.mark.parametrize("number", [0, 1])
def test_no_decision(explanation: Explanation, places: Places, number: int) -> None:
    kept = (replace(explanation.rows[0].row, verdict="does not escape"),)
    empty = replace(explanation, rows=(), stack_decisions=kept[:number])
    found = explain_text(empty, None, places=places, style=Style())
    expected = ("The compiler decided nothing about this line", "make([]byte, n) does not escape")
    assert expected[number] in found
    assert "^" not in found


def test_the_first_and_the_last_line_of_a_file(explanation: Explanation, places: Places) -> None:
    for line in (1, len(explanation.source)):
        one = replace(explanation, place=replace(explanation.place, line=line))
        found = explain_text(one, None, places=places, style=Style())
        assert f"{line} | {explanation.source[line - 1]}" in found


@given(st.text("a\tœ日 ", min_size=1, max_size=20), st.data())
def test_carets_stand_below_what_they_mean(text: str, data: st.DataObject) -> None:
    at = data.draw(st.sets(st.integers(0, len(text) - 1), min_size=1))
    columns = [len(text[:index].encode()) + 1 for index in sorted(at)]
    carets = _carets(text, columns)
    shown = text.expandtabs(4)
    for index in at:
        below = len(text[:index].expandtabs(4))
        assert carets[below] == "^"
        assert shown[below] == (" " if text[index] == "\t" else text[index])
    assert carets.count("^") == len(at)


def test_cost_survives_a_saved_run(cost: MeasuredCost) -> None:
    again = msgspec.json.decode(msgspec.json.encode(cost.sites[0]), type=type(cost.sites[0]))
    assert again == cost.sites[0]
