"""The place that was asked about, and which decisions touch it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from stackward.core import Position
from stackward.diagnose.asked_place import AskedPlace
from stackward.diagnose.compiler import evidence_of
from stackward.diagnose.emitted_evidence import EmittedEvidence
from stackward.diagnose.escapes import EscapeRow, escape_rows
from stackward.diagnose.explain import ExplainedRow, _merged, _nearest, _touches
from stackward.diagnose.result import SiteAdvice
from stackward.escape import Diagnostic

Diagnosed = Callable[..., Diagnostic]


def row(diagnostic: Diagnostic) -> EscapeRow:
    evidence = evidence_of([], [], heap_only=True)
    from dataclasses import replace

    (found,) = escape_rows(
        replace(evidence, diagnostics=(diagnostic,)), EmittedEvidence(calls=None)
    )
    return found


def test_what_touches_a_line(diagnostic: Diagnosed) -> None:
    inlined = row(diagnostic("&T{}", ("/m/a.go", 5, 9), ("/m/b.go", 7, 3)))
    assert inlined.inline_chain == (Position("/m/a.go", 5, 9), Position("/m/b.go", 7, 3))
    for file, line, touched in (
        ("/m/a.go", 5, True),
        ("/m/b.go", 7, True),
        ("/m/a.go", 7, False),
        ("/m/c.go", 5, False),
    ):
        assert _touches(inlined, AskedPlace(file=Path(file), line=line)) is touched


def test_the_column_chooses_what_is_nearest(diagnostic: Diagnosed) -> None:
    found = [row(diagnostic(name, ("/m/a.go", 5, column))) for name, column in
             (("&a", 3), ("&b", 9), ("&c", 9))]  # fmt: skip

    def at(column: int) -> list[str]:
        place = AskedPlace(file=Path("/m/a.go"), line=5, column=column)
        return [one.expression for one in _nearest(found, place)]

    assert at(0) == ["&a", "&b", "&c"]
    assert at(9) == ["&b", "&c"]
    assert at(4) == ["&a"]
    assert at(100) == ["&b", "&c"]


def test_alike_copies_are_one_entry_with_a_count(diagnostic: Diagnosed) -> None:
    def explained(*chain: tuple[str, int, int], advice: str = "do it") -> ExplainedRow:
        return ExplainedRow(
            row=row(diagnostic("url.Values{}", *chain)),
            advice=SiteAdvice(summary=advice, docs_slug="map-create"),
        )

    own = ("/m/a.go", 5, 9)
    copies = [explained(own, ("/m/a.go", line, 3)) for line in (20, 30)]
    other = explained(own, ("/m/a.go", 40, 3), advice="do something else")
    elsewhere = explained(("/m/a.go", 5, 30))
    merged = _merged([*copies, explained(own), other, elsewhere])
    assert [one.copies for one in merged] == [3, 1, 1]
    assert merged[0].row.inline_chain == (Position(*own),)
    assert merged[0].row.summary.endswith("(3 copies of it, by inlining)")
    assert merged[1:] == [other, elsewhere]
    assert _merged([]) == []
