"""The place asked about, by the name of the file or of a `//line` directive."""

from __future__ import annotations

from pathlib import Path

import pytest

from stackward.capture import BuildOptions
from stackward.core import StackwardError
from stackward.diagnose import asked_place
from stackward.diagnose.asked_place import AskedPlace, LocatedPlace, locate, parse_place
from stackward.diagnose.compiler import source_of
from stackward.diagnose.line_directives import _stretches
from stackward.toolchain import GoFlags, Release, Toolchain


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a Go file in which line 4 is line 100 of foo.y."""
    source_of.cache_clear()
    _stretches.cache_clear()
    (tmp_path / "a.go").write_text("package m\n\n//line foo.y:100\nfunc A() {}\n")
    monkeypatch.setattr(asked_place, "_go_files", lambda *_: [str(tmp_path / "a.go")])
    return tmp_path


def located(text: str, folder: Path) -> LocatedPlace:
    toolchain = Toolchain(
        go=folder, origin="PATH", goroot=folder, release=Release(1, 27, 3), env={}, process_env={},
        goflags=GoFlags(),
    )  # fmt: skip
    return locate(toolchain, text, cwd=folder, build=BuildOptions())


@pytest.mark.parametrize("text", ["a.go:4", "foo.y:100", "./sub/../foo.y:100"])
@pytest.mark.parametrize("exists", [False, True])
def test_either_name(text: str, exists: bool, folder: Path) -> None:
    if exists:
        (folder / "foo.y").write_text("y\n" * 100)
    place = located(text, folder)
    assert place.physical == AskedPlace(file=folder / "a.go", line=4)
    assert place.named == AskedPlace(file=folder / "foo.y", line=100)
    assert len(place.all) == 2


def test_one_name(folder: Path) -> None:
    place = located("a.go:1:3", folder)
    assert place.all == (AskedPlace(file=folder / "a.go", line=1, column=3),)


@pytest.mark.parametrize(
    ("text", "slug", "words"),
    [
        ("foo.y:200", "no-such-line", "names line 200"),
        ("bar.y:1", "no-such-file", "bar.y"),
        ("x", "bad-place", "FILE:LINE"),
        ("a.go:1:99", "no-such-column", "line 1 of"),
        ("a.go:1:11", "no-such-column", "has 9 columns, there is no column 11"),
    ],
)
def test_no_such_place(text: str, slug: str, words: str, folder: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        located(text, folder)
    assert caught.value.slug == slug
    assert words in caught.value.message


def test_the_end_of_the_line_is_a_column(folder: Path) -> None:
    assert located("a.go:1:10", folder).physical.column == 10


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
