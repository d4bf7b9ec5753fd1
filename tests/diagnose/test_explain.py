"""The place that was asked about, and which decisions touch it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.core import Position, StackwardError
from stackward.diagnose.compiler import evidence_of
from stackward.diagnose.emitted_evidence import EmittedEvidence
from stackward.diagnose.escapes import EscapeRow, escape_rows
from stackward.diagnose.explain import (
    AskedPlace,
    ExplainedRow,
    _merged,
    _nearest,
    _touches,
    parse_place,
)
from stackward.diagnose.result import SiteAdvice
from stackward.escape import Diagnostic

Diagnosed = Callable[..., Diagnostic]


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [("a.go:42", 42, 0), ("a.go:42:7", 42, 7), ("sub/c:d.go:3", 3, 0), ("sub/c:d.go:3:4", 3, 4)],
)
def test_places(text: str, line: int, column: int, tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in ("a.go", "sub/c:d.go"):
        (tmp_path / name).touch()
    place = parse_place(text, cwd=tmp_path)
    assert (place.line, place.column) == (line, column)
    assert place.file == tmp_path / text[: text.index(".go") + 3]


def test_a_place_by_a_link_is_the_file_itself(tmp_path: Path) -> None:
    (tmp_path / "real.go").touch()
    (tmp_path / "link.go").symlink_to("real.go")
    assert parse_place("link.go:1", cwd=tmp_path).file == tmp_path / "real.go"
    assert parse_place(f"{tmp_path}/real.go:1", cwd=Path("/")).file == tmp_path / "real.go"


@pytest.mark.parametrize("text", ["a.go", "a.go:", ":42", "a.go:x", "a.go:1:x", ""])
def test_what_is_no_place(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.go").touch()
    with pytest.raises(StackwardError) as caught:
        parse_place(text, cwd=tmp_path)
    assert caught.value.slug in {"bad-place", "no-such-file"}


@pytest.mark.parametrize("name", ["missing.go", "folder"])
def test_no_such_file(name: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(StackwardError) as caught:
        parse_place(f"{name}:1", cwd=tmp_path)
    assert caught.value.slug == "no-such-file"
    assert str(tmp_path / name) in caught.value.hint


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
