"""Saved runs are written whole or not at all."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.capture import saved
from stackward.capture.saved import (
    last_run_folder,
    remember_run,
    save_run,
    saved_run,
    saved_when,
)
from stackward.core import StackwardError
from stackward.toolchain import Toolchain

MakeToolchain = Callable[..., Toolchain]


def test_a_run_comes_back_by_its_folder_or_its_file(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "er"
    save_run(folder, '{"œ": "\udcff"}')
    expected = '{"œ": "'.encode() + b'\xff"}'
    assert saved_run(folder) == saved_run(folder / "run.json") == expected
    assert [path.name for path in folder.iterdir()] == ["run.json"]
    modified = (folder / "run.json").stat().st_mtime
    assert saved_when(folder).timestamp() == pytest.approx(modified, abs=0.001)
    assert saved_when(folder).tzinfo is not None


def test_the_last_one_saved_stays(tmp_path: Path) -> None:
    save_run(tmp_path, "one")
    save_run(tmp_path, "two")
    assert saved_run(tmp_path) == b"two"


def test_a_failure_leaves_the_old_run_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save_run(tmp_path, "old")

    def full(self: Path, *_arguments: object, **_options: object) -> None:
        self.touch()
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(StackwardError) as caught:
        save_run(tmp_path, "new")
    assert caught.value.slug == "run-not-saved"
    assert "No space left" in caught.value.message
    assert [path.name for path in tmp_path.iterdir()] == ["run.json"]
    assert saved_run(tmp_path) == b"old"


def test_a_place_that_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    for folder in (tmp_path / "file", tmp_path / "file" / "sub"):
        with pytest.raises(StackwardError) as caught:
            save_run(folder, "x")
        assert caught.value.slug == "run-not-saved"


def test_no_run_is_saved_there(tmp_path: Path) -> None:
    for place in (tmp_path, tmp_path / "none"):
        with pytest.raises(StackwardError) as caught:
            saved_run(place)
        assert caught.value.slug == "no-saved-run"


def test_each_module_remembers_its_own(tmp_path: Path, toolchain: MakeToolchain) -> None:
    environ = {"XDG_CACHE_HOME": str(tmp_path)}
    envs = [{"GOMOD": "/a/go.mod"}, {"GOMOD": "/b/go.mod"}, {"GOMOD": "/a/go.mod", "GOWORK": "/w"}]
    chains = [toolchain(tmp_path, env=env) for env in envs]
    folders = [last_run_folder(one, environ) for one in chains]
    assert len(set(folders)) == 3
    assert all(tmp_path in folder.parents for folder in folders)
    for number, one in enumerate(chains):
        remember_run(one, environ, str(number))
    assert [saved_run(folder) for folder in folders] == [b"0", b"1", b"2"]


def test_no_module_and_no_workspace_are_no_names(
    tmp_path: Path, toolchain: MakeToolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    def folder(**env: str) -> Path:
        return last_run_folder(toolchain(tmp_path, env=env), {"XDG_CACHE_HOME": "/x"})

    assert folder(GOMOD="/a/go.mod", GOWORK="off") == folder(GOMOD="/a/go.mod")
    found = set()
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        monkeypatch.chdir(tmp_path / name)
        found |= {folder(), folder(GOMOD="/dev/null"), folder(GOMOD="/dev/null", GOWORK="off")}
    assert len(found) == 2


def test_remembering_is_limited_and_never_a_failure(
    tmp_path: Path, toolchain: MakeToolchain, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(saved, "_LIMIT_BYTES", 150)
    environ = {"XDG_CACHE_HOME": str(tmp_path)}
    one, other = (toolchain(tmp_path, env={"GOMOD": name}) for name in ("/a", "/b"))
    remember_run(one, environ, "x" * 100)
    os.utime(last_run_folder(one, environ), (0, 0))
    remember_run(other, environ, "y" * 100)
    assert not last_run_folder(one, environ).exists()
    assert saved_run(last_run_folder(other, environ)) == b"y" * 100
    (tmp_path / "file").touch()
    remember_run(one, {"XDG_CACHE_HOME": str(tmp_path / "file")}, "x")
