"""Packages and toolchains made by hand; no Go is needed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.toolchain import Completed, GoFlags, Package, Release, Toolchain

MakePackage = Callable[..., Package]


def make_package(path: str, folder: Path, **values: object) -> Package:
    """Return a package; what is not given is empty."""
    blank: dict[str, object] = {
        "path": path, "name": path.rpartition("/")[2], "folder": folder, "standard": False,
        "dependency_only": False, "for_test": "", "module": None, "go_files": (),
        "other_files": (), "test_files": (), "external_test_files": (), "imports": (),
        "error": "", "export": "",
    }  # fmt: skip
    return Package(**{**blank, **values})  # type: ignore[arg-type]


def make_toolchain(goroot: Path, *, go: Path | None = None, **values: object) -> Toolchain:
    """Return a toolchain that was never asked anything."""
    settings: dict[str, object] = {
        "go": go or goroot / "bin" / "go", "origin": "PATH", "goroot": goroot,
        "release": Release(1, 27, 3), "env": {"GOVERSION": "go1.27.3", "GOOS": "linux"},
        "process_env": {"PATH": "/usr/bin:/bin"}, "goflags": GoFlags(),
    }  # fmt: skip
    return Toolchain(**{**settings, **values})  # type: ignore[arg-type]


def make_completed(status: int = 0, stdout: str = "", stderr: str = "", **values: object):
    """Return what a finished process left."""
    settings: dict[str, object] = {
        "command": ("go", "test"), "status": status, "stdout": stdout.encode(),
        "stderr": stderr.encode(), "elapsed_ns": 1,
    }  # fmt: skip
    return Completed(**{**settings, **values})  # type: ignore[arg-type]


@pytest.fixture
def package() -> MakePackage:
    """Return the maker of packages."""
    return make_package


@pytest.fixture
def toolchain() -> Callable[..., Toolchain]:
    """Return the maker of toolchains."""
    return make_toolchain


@pytest.fixture
def completed() -> Callable[..., Completed]:
    """Return the maker of finished processes."""
    return make_completed
