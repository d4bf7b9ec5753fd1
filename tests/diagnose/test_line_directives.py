"""Which line of a Go file stands for a place that `//line` names, and the other way round."""

from __future__ import annotations

from pathlib import Path

import pytest

from stackward.core import Position
from stackward.diagnose.compiler import source_of
from stackward.diagnose.line_directives import (
    _stretches,
    lines_named,
    named_place,
    names_lines_of,
    source_of_name,
)

SOURCE = """package m

//line foo.y:100
func A() {
	x()
}
/*line :7:3*/ func B() {
	y()
}
//line ../gen/bar.y:5:2
func C() {}
//line :40
func D() {}
//line no place
	//line indented.y:1
"""


@pytest.fixture
def file(tmp_path: Path) -> str:
    """Return the Go file above."""
    source_of.cache_clear()
    _stretches.cache_clear()
    folder = tmp_path / "m"
    folder.mkdir()
    (folder / "a.go").write_text(SOURCE)
    return str(folder / "a.go")


@pytest.mark.parametrize(
    ("line", "name", "named"),
    [
        (1, "a.go", 1),
        (4, "foo.y", 100),
        (5, "foo.y", 101),
        (7, "foo.y", 7),
        (8, "foo.y", 8),
        (11, "../gen/bar.y", 5),
    ],
)
def test_both_ways(line: int, name: str, named: int, file: str) -> None:
    path = str((Path(file).parent / name).resolve())
    place = Position(path, named)
    assert named_place(file, line) == place
    if name != "a.go":
        assert list(lines_named(file, place)) == [line]
        assert source_of_name([file], place) == Position(file, line)
        assert names_lines_of([file], path)


def test_a_place_without_a_name(file: str) -> None:
    assert named_place(file, 13) == Position("", 40)


def test_what_no_directive_covers(file: str) -> None:
    folder = Path(file).parent
    for name, line in (("foo.y", 99), ("foo.y", 103), ("indented.y", 1), ("a.go", 1)):
        assert source_of_name([file], Position(str(folder / name), line)) is None
    assert not names_lines_of([file], str(folder / "indented.y"))
    assert named_place("/none.go", 3) == Position("/none.go", 3)
    assert list(lines_named("/none.go", Position("/none.go", 3))) == []
