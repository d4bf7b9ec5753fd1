"""Where a recording of heap dumps goes: never over another one."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from heap_programs import heap_program
from stackward.capture import heap_folder as module
from stackward.capture.heap_folder import heap_folder, remove_parts, with_executable
from stackward.core import StackwardError


def test_the_next_that_is_free(tmp_path: Path) -> None:
    assert heap_folder(None, tmp_path) == tmp_path / "heap-recording"
    (tmp_path / "heap-recording").mkdir()
    (tmp_path / "heap-recording-2").touch()
    assert heap_folder(None, tmp_path) == tmp_path / "heap-recording-3"


def test_one_that_is_asked_for(tmp_path: Path) -> None:
    assert heap_folder(tmp_path / "a" / "b", tmp_path) == tmp_path / "a" / "b"
    (tmp_path / "empty").mkdir()
    assert heap_folder(tmp_path / "empty", tmp_path) == tmp_path / "empty"


@pytest.mark.parametrize(
    ("files", "says"),
    [
        (["heap-recording.json", "a"], "holds a recording, whose dumps are not overwritten"),
        (["mine", "b"], "holds other things (b, ...)"),
    ],
)
def test_one_that_is_not_empty(tmp_path: Path, files: list[str], says: str) -> None:
    for name in files:
        (tmp_path / name).touch()
    with pytest.raises(StackwardError) as caught:
        heap_folder(tmp_path, tmp_path)
    assert caught.value.slug == "recording-not-written"
    assert says in caught.value.message
    with pytest.raises(StackwardError, match="it is a file"):
        heap_folder(tmp_path / files[0], tmp_path)


def test_one_that_cannot_be_made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module.os, "access", lambda *_: False)
    with pytest.raises(StackwardError, match="cannot be written"):
        heap_folder(tmp_path / "x", tmp_path)


def test_the_executable_is_linked_or_copied(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = heap_program(tmp_path)
    kept = with_executable(program, tmp_path / "a")
    assert kept.binary == tmp_path / "a" / "bin" / "program"
    assert os.path.samefile(kept.binary, program.binary)

    def refuse(*_: object) -> None:
        raise OSError("another file system")

    monkeypatch.setattr(module.os, "link", refuse)
    kept = with_executable(program, tmp_path / "b")
    assert os.access(kept.binary, os.X_OK)
    assert not os.path.samefile(kept.binary, program.binary)
    monkeypatch.setattr(module.shutil, "copy2", refuse)
    with pytest.raises(StackwardError):
        with_executable(program, tmp_path / "c")
    assert not (tmp_path / "c").exists()


def test_what_only_a_running_program_needs(tmp_path: Path) -> None:
    (tmp_path / "handler").mkdir()
    for name in ("handler/state", ".heap-2.dump.partial", "heap-1.dump"):
        (tmp_path / name).touch()
    remove_parts(tmp_path)
    assert [one.name for one in tmp_path.iterdir()] == ["heap-1.dump"]
