"""Where results are to go is checked before the work."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from stackward.cli.output import write_bytes
from stackward.cli.writable import checked_folder, checked_output
from stackward.core import StackwardError


@pytest.fixture
def place(tmp_path: Path) -> Path:
    (tmp_path / "file").write_text("old")
    (tmp_path / "folder").mkdir()
    (tmp_path / "dangling").symlink_to("new.txt")
    (tmp_path / "loop").symlink_to("loop")
    return tmp_path


@pytest.mark.parametrize("name", ["new.txt", "file", "folder/new", "dangling"])
def test_files_that_can_be_written(name: str, place: Path) -> None:
    before = sorted(place.rglob("*"))
    assert checked_output(place / name) == place / name
    assert sorted(place.rglob("*")) == before
    assert (place / "file").read_text() == "old"


def test_devices_and_nothing() -> None:
    assert checked_output(None) is None
    assert checked_folder(None, option="--save") is None
    assert checked_output(Path(os.devnull)) == Path(os.devnull)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("none/x", "No such file"),
        ("file/x", "Not a directory"),
        ("folder", "Is a directory"),
        ("loop", "loop"),
        ("x" * 300, "too long"),
    ],
)
def test_files_that_cannot_be_written(name: str, words: str, place: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        checked_output(place / name)
    assert caught.value.slug == "output-not-written"
    assert words in caught.value.message


@pytest.mark.parametrize("name", ["folder", "folder/a/b", "new"])
def test_folders_that_can_be_written(name: str, place: Path) -> None:
    assert checked_folder(place / name, option="--save") == place / name
    assert not (place / "new").exists()


@pytest.mark.parametrize("name", ["file", "file/x", "loop"])
def test_folders_that_cannot_be_written(name: str, place: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        checked_folder(place / name, option="--keep")
    assert caught.value.slug == "run-not-saved"
    assert "with --keep" in caught.value.hint
    assert "--save" not in caught.value.hint


def test_what_the_user_may_not_write(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    for check in (checked_output, checked_folder):
        with pytest.raises(StackwardError) as caught:
            check(place / "new", option="--there")
        assert os.strerror(13) in caught.value.message
        assert "with --there, or leave it out" in caught.value.hint


def test_the_option_that_was_given_is_advised(place: Path) -> None:
    for option, words in (("-o", "-o, or leave it out to print"), ("--pprof", "--pprof, or leave")):
        with pytest.raises(StackwardError) as caught:
            checked_output(place / "folder", option=option)
        assert words in caught.value.hint
    with pytest.raises(StackwardError) as caught:
        write_bytes(b"x", place / "folder", option="--pprof")
    assert caught.value.hint == "Name another file with --pprof, or leave it out."


@pytest.mark.parametrize("head", [b"go1.7 heap dump\n", b"\x7fELF"])
def test_what_a_result_is_made_of_is_kept(head: bytes, tmp_path: Path) -> None:
    """A word too few on the command line, and `--pprof` names the dump."""
    path = tmp_path / "heap.dump"
    path.write_bytes(head + b"\0" * 64)
    with pytest.raises(StackwardError, match="would be lost"):
        checked_output(path)
    path.write_bytes(b"\x1f\x8b, a result from before")
    assert checked_output(path) == path
