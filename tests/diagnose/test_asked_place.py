"""The place asked about, by the name of the file or of a `//line` directive."""

from __future__ import annotations

from pathlib import Path

import pytest

from stackward.capture import BuildOptions
from stackward.core import StackwardError
from stackward.diagnose import asked_place
from stackward.diagnose.asked_place import LocatedPlace, locate
from stackward.diagnose.compiler import source_of
from stackward.diagnose.explain import AskedPlace
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
