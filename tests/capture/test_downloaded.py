"""A toolchain in the module cache is reached through a link that stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.capture import outside_module_cache
from stackward.core import StackwardError
from stackward.toolchain import Toolchain

MakeToolchain = Callable[..., Toolchain]


@pytest.fixture
def goroot(tmp_path: Path) -> Path:
    """Return a GOROOT in a module cache."""
    goroot = tmp_path / "mod" / "golang.org" / "toolchain@v0.0.1-go1.27.3.linux-amd64"
    (goroot / "bin").mkdir(parents=True)
    (goroot / "bin" / "go").touch()
    return goroot


def test_one_of_another_place_is_left_alone(tmp_path: Path, toolchain: MakeToolchain) -> None:
    for cache in (str(tmp_path / "mod"), ""):
        one = toolchain(tmp_path / "go", env={"GOMODCACHE": cache})
        assert outside_module_cache(one, {"XDG_CACHE_HOME": str(tmp_path)}) is one


def test_the_link(goroot: Path, tmp_path: Path, toolchain: MakeToolchain) -> None:
    environ = {"XDG_CACHE_HOME": str(tmp_path / "cache")}
    one = toolchain(goroot, env={"GOMODCACHE": str(tmp_path / "mod"), "GOOS": "linux"})
    linked = outside_module_cache(one, environ)
    assert linked.goroot.resolve() == goroot
    assert not linked.goroot.is_relative_to(tmp_path / "mod")
    assert linked.go == linked.goroot / "bin" / "go"
    assert linked.env == {**one.env, "GOROOT": str(linked.goroot)}
    assert linked.process_env["GOROOT"] == str(linked.goroot)
    assert linked.process_env["GOTOOLCHAIN"] == "local"
    # Its path is part of file names in the build cache: it is the same the next time.
    assert outside_module_cache(one, environ) == linked


def test_a_cache_that_cannot_be_written(
    goroot: Path, tmp_path: Path, toolchain: MakeToolchain
) -> None:
    (tmp_path / "cache").touch()
    one = toolchain(goroot, env={"GOMODCACHE": str(tmp_path / "mod")})
    with pytest.raises(StackwardError) as caught:
        outside_module_cache(one, {"XDG_CACHE_HOME": str(tmp_path / "cache")})
    assert caught.value.slug == "cache-not-written"
