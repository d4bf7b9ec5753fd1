"""Positions, frames, caveats and the one error tree."""

from __future__ import annotations

import pytest

from stackward.core import Caveat, Frame, Position, StackwardError


@pytest.mark.parametrize(
    ("place", "expected"),
    [
        (Position("a.go", 3, 7), "a.go:3:7"),
        (Position("a.go", 3), "a.go:3"),
        (Position("dir with space/a.go", 0), "dir with space/a.go:0"),
    ],
)
def test_a_position_reads_as_compilers_print_it(place: Position, expected: str) -> None:
    assert str(place) == expected


def test_positions_sort_by_file_then_line_then_column() -> None:
    places = [
        Position("b.go", 1),
        Position("a.go", 10),
        Position("a.go", 2, 9),
        Position("a.go", 2),
    ]
    assert sorted(places) == [places[3], places[2], places[1], places[0]]


def test_records_are_values() -> None:
    assert Frame("f", "a.go", 1) == Frame("f", "a.go", 1)
    assert len({Caveat(slug="s", text="t"), Caveat(slug="s", text="t")}) == 1
    with pytest.raises(AttributeError):
        Frame("f", "a.go", 1).line = 2  # type: ignore[misc]


def test_an_error_says_what_happened_and_what_to_do() -> None:
    error = StackwardError("slug", "it broke", "mend it")
    assert (error.slug, error.message, error.hint) == ("slug", "it broke", "mend it")
    assert str(error) == "it broke\nmend it"
    assert str(StackwardError("slug", "it broke")) == "it broke"
