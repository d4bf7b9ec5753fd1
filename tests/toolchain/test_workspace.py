"""Temporary folders go away however the work ends."""

from __future__ import annotations

import tempfile
from pathlib import Path

import pytest

from stackward.core import StackwardError
from stackward.toolchain import temporary_folder


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
