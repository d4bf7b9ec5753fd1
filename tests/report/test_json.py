"""The JSON of each command, whole; its field names are API."""

from __future__ import annotations

from collections.abc import Callable

from stackward import __version__
from stackward.diagnose import RunResult
from stackward.diagnose.annotate import Listing
from stackward.diagnose.escapes import EscapesResult
from stackward.diagnose.explain import Explanation
from stackward.report.escapes import escapes_json
from stackward.report.explain import MeasuredCost, explain_json
from stackward.report.listing import listing_json
from stackward.report.run_json import run_document, run_json

Golden = Callable[[str, str], None]


def of_any_version(text: str) -> str:
    return text.replace(f'"tool_version": "{__version__}"', '"tool_version": "VERSION"')


def test_run(run_result: RunResult, golden: Golden) -> None:
    golden("run.json", of_any_version(run_json(run_result)))


def test_run_of_a_profile(profile_result: RunResult, golden: Golden) -> None:
    golden("run-profile.json", of_any_version(run_json(profile_result)))


def test_escapes(escapes_result: EscapesResult, golden: Golden) -> None:
    golden("escapes.json", of_any_version(escapes_json(escapes_result)))


def test_explain(explanation: Explanation, run_result: RunResult, golden: Golden) -> None:
    sites = tuple(run_document(run_result).sites[:1])
    cost = MeasuredCost(sites=sites, saved="run of 2026-01-02 03:04", per_operation=True)
    golden("explain.json", of_any_version(explain_json(explanation, cost)))


def test_list(annotated: Listing, golden: Golden) -> None:
    golden("list.json", of_any_version(listing_json(annotated)))
