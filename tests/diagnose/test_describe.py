"""What there is to say about a site."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from stackward.core import Frame
from stackward.diagnose.attribute import SiteKey, SiteTotals
from stackward.diagnose.compiler import source_of
from stackward.diagnose.describe import Describer, describe, silent_summary
from stackward.diagnose.join import Match
from stackward.diagnose.samples import AllocationSample
from stackward.escape import CAUSES, Diagnostic

Sampled = Callable[..., AllocationSample]
Diagnosed = Callable[..., Diagnostic]
PLACE = Frame("m.F", "/m/a.go", 5)


def site(
    cause: str, leaf: AllocationSample, *found: Diagnostic, mechanism: str = "", callee: str = ""
) -> SiteTotals:
    totals = SiteTotals(SiteKey(PLACE, (PLACE,), callee, mechanism, cause))
    totals.add(leaf, (PLACE,), Match(tuple(found), exact=True) if found else None)
    return totals


def test_one_diagnostic(sample: Sampled, diagnostic: Diagnosed) -> None:
    leaf = sample([("m.F", "/m/a.go", 5)], mechanism="makeslice")
    words = describe(site("returned", leaf, diagnostic("make([]byte, n)", ("/m/a.go", 5, 9)),
                          mechanism="makeslice"))  # fmt: skip
    assert (words.mechanism, words.verdict, words.column) == ("makeslice", "escapes to heap", 9)
    assert (words.expression, words.candidates) == ("make([]byte, n)", ())
    assert words.explanation[0].text
    assert words.advice.docs_slug == "returned"
    assert words.advice.summary


def test_several_candidates_have_no_column(sample: Sampled, diagnostic: Diagnosed) -> None:
    leaf = sample([("m.F", "/m/a.go", 5)])
    found = [diagnostic(text, ("/m/a.go", 5, column)) for column, text in ((3, "&a"), (9, "&b"))]
    words = describe(site("returned", leaf, *found))
    assert (words.expression, words.column, words.candidates) == ("", None, ("&a", "&b"))


def test_the_column_is_that_of_the_site_s_line(sample: Sampled, diagnostic: Diagnosed) -> None:
    leaf = sample([("m.F", "/m/a.go", 5)])
    inlined = diagnostic("&T{}", ("/m/a.go", 5, 9), ("/m/b.go", 70, 2))
    assert describe(site("returned", leaf, inlined)).column == 9
    elsewhere = diagnostic("&T{}", ("/m/b.go", 70, 2))
    assert describe(site("returned", leaf, elsewhere)).column is None


def test_without_a_diagnostic_the_mechanism_speaks(sample: Sampled) -> None:
    leaf = sample([("m.F", "/m/a.go", 5)], mechanism="mapassign_faststr")
    words = describe(site("map-growth", leaf))
    assert (words.verdict, words.expression, words.column) == ("", "", None)
    assert words.mechanism == "mapassign_faststr"
    assert [line.text for line in words.explanation] == [silent_summary("map-growth")]
    assert words.advice.docs_slug == "map-growth"


def test_what_a_map_s_assignment_made(sample: Sampled) -> None:
    describer = Describer()
    leaf = sample([("m.F", "/m/a.go", 5)], mechanism="mapassign_faststr")
    said = {
        detail: describer(site("map-growth", replace(leaf, detail=detail)))
        for detail in ("", "first-group", "growth", "large-entry")
    }
    texts = {words.explanation[0].text for words in said.values()}
    assert len(texts) == len({words.advice.summary for words in said.values()}) == 4
    assert "8 slots" in said["first-group"].explanation[0].text
    assert {words.mechanism for words in said.values()} == {"mapassign_faststr"}


def test_a_library_is_named(sample: Sampled) -> None:
    words = describe(site("library", sample([("m.F", "/m/a.go", 5)]), callee="json.Marshal"))
    assert words.explanation[0].text == "allocated inside json.Marshal, called here"
    assert "json.Marshal" in words.advice.summary


@pytest.mark.parametrize("cause", CAUSES)
def test_every_cause_has_advice(cause: str, sample: Sampled) -> None:
    advice = describe(site(cause, sample([("m.F", "/m/a.go", 5)]))).advice
    assert advice.summary
    assert not advice.summary.endswith(".")
    assert "\n" not in advice.summary


def test_advice_reads_the_source(sample: Sampled, tmp_path: Path) -> None:
    source_of.cache_clear()
    file = tmp_path / "a.go"
    file.write_text(
        "package m\n\nfunc F(m map[string]int) {\n\tfor k := range m {\n\t\tm[k] = 1\n\t}\n}\n"
    )
    place = Frame("m.F", str(file), 5)
    totals = SiteTotals(SiteKey(place, (place,), "", "mapassign_faststr", "map-growth"))
    totals.add(sample([("m.F", str(file), 5)], mechanism="mapassign_faststr"), (place,), None)
    assert describe(totals).advice.summary


def test_what_benchmarks_share_is_described_once(sample: Sampled, diagnostic: Diagnosed) -> None:
    describer = Describer()
    found = diagnostic("&T{}", ("/m/a.go", 5, 9))
    one, other = (site("returned", sample([("m.F", "/m/a.go", 5)], size=n), found) for n in (8, 9))
    assert describer(one) is describer(other)
    assert describer(site("returned", sample([("m.F", "/m/a.go", 5)]))) is not describer(one)


def test_silent_summaries() -> None:
    assert silent_summary("library") == "allocated by a library"
    assert silent_summary("returned") == ""
