"""Temporary folders go away however the work ends."""

from __future__ import annotations

import os
import subprocess
import tempfile
from pathlib import Path

import pytest

from stackward.core import StackwardError
from stackward.toolchain import temporary_folder, workspace


@pytest.fixture
def temporary(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return the folder in which temporary ones are made during the test."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


def test_it_is_empty_and_named_by_its_purpose(temporary: Path) -> None:
    with temporary_folder("run") as folder:
        assert folder.parent == temporary
        assert folder.name.startswith("stackward-run-")
        assert list(folder.iterdir()) == []
        (folder / "sub").mkdir()
        (folder / "sub" / "file").write_text("x")
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("end", [ValueError, KeyboardInterrupt, SystemExit, GeneratorExit])
def test_it_goes_when_the_work_fails(temporary: Path, end: type[BaseException]) -> None:
    def work() -> None:
        with temporary_folder("run") as folder:
            (folder / "file").write_text("x")
            raise end

    with pytest.raises(end):
        work()
    assert list(temporary.iterdir()) == []


def test_read_only_folders_in_it_go_too(temporary: Path) -> None:
    with temporary_folder("run") as folder:
        inner = folder / "a" / "b"
        inner.mkdir(parents=True)
        (inner / "file").write_text("x")
        (inner / "file").chmod(0o400)
        inner.chmod(0o500)
        inner.parent.chmod(0o500)
    assert list(temporary.iterdir()) == []


def test_one_that_is_gone_already_is_no_failure(temporary: Path) -> None:
    with temporary_folder("run") as folder:
        folder.rmdir()
    assert list(temporary.iterdir()) == []


def test_its_path_has_no_symbolic_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    monkeypatch.setattr(tempfile, "tempdir", str(link))
    with temporary_folder("run") as folder:
        assert folder.parent == real


def test_no_place_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "gone"))
    with pytest.raises(StackwardError) as caught, temporary_folder("run"):
        pass
    assert caught.value.slug == "no-temporary-folder"
    assert "TMPDIR" in caught.value.hint


def left_behind(folder: Path, *, process: int, started: str, where: str | None = None) -> Path:
    """Return a folder as a process of that number leaves it."""
    mark = workspace._where() if where is None else where
    path = folder / f"stackward-run-{process}.{started}.{mark}-x_y"
    (path / "sub").mkdir(parents=True)
    return path


def swept(folder: Path) -> None:
    workspace._remove_abandoned.cache_clear()
    with temporary_folder("run") as made:
        assert workspace._OWNED.match(made.name)
    assert not made.exists()


def test_what_a_killed_process_left_is_removed(temporary: Path) -> None:
    gone = subprocess.Popen(["true"])
    gone.wait()
    dead = left_behind(temporary, process=gone.pid, started="1")
    reused = left_behind(temporary, process=os.getpid(), started="1")
    swept(temporary)
    assert not dead.exists()
    assert not reused.exists()


def test_what_may_be_in_use_is_not(temporary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started = workspace._started(os.getpid())
    kept = [
        left_behind(temporary, process=os.getpid(), started=started),
        left_behind(temporary, process=1, started=workspace._started(1)),
        left_behind(temporary, process=999_999_999, started="1", where="0123456789ab"),
        temporary / "stackward-run-abcdefgh",
        temporary / "other",
    ]
    for path in kept:
        path.mkdir(exist_ok=True)
    file = temporary / f"stackward-run-999999999.1.{workspace._where()}-file"
    file.touch()
    link = temporary / f"stackward-run-999999999.1.{workspace._where()}-link"
    link.symlink_to("other")
    swept(temporary)
    assert all(path.exists() for path in (*kept, file, link))
    mine = left_behind(temporary, process=999_999_999, started="1")
    monkeypatch.setattr(os, "getuid", lambda: -1)
    swept(temporary)
    assert mine.exists(), "another user's"


def test_a_system_that_says_nothing_of_processes(
    temporary: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dead = left_behind(temporary, process=999_999_999, started="1")
    monkeypatch.setattr(workspace, "_where", lambda: "")
    workspace._remove_abandoned.cache_clear()
    with temporary_folder("run") as folder:
        assert folder.name.startswith("stackward-run-")
    assert dead.exists()
