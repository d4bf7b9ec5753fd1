"""How packages, flags and binaries are named to cmd/go."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.capture.diagnostics_store import DiagnosticsFolders
from stackward.capture.test_binaries import (
    _binaries,
    _distinct_names,
    arguments_of,
    binary_name,
    compiler_flags,
)
from stackward.toolchain import GoFlags, Package, Toolchain

MakePackage = Callable[..., Package]


@pytest.mark.parametrize(
    ("path", "name"),
    [
        ("example.com/m/codec", "codec"),
        ("m", "m"),
        ("example.com/m/v2", "m"),
        ("example.com/m/v10", "m"),
        ("example.com/m/v2/sub", "sub"),
        ("example.com/m/v1", "v1"),
        ("example.com/m/v0", "v0"),
        ("example.com/m/v02", "v02"),
        ("example.com/m/v2x", "v2x"),
        ("example.com/m.v3", "m.v3"),
        ("v2", "v2"),
    ],
)
def test_binary_names(path: str, name: str, package: MakePackage) -> None:
    assert binary_name(package(path, Path("/m"))) == name


def test_no_two_binaries_of_a_group_have_one_name(package: MakePackage) -> None:
    paths = ["m/a", "m/b", "m/x/a", "m/y/a", "m/a/v2", "m/x/b", "m/c"]
    groups = _distinct_names([package(path, Path("/m")) for path in paths])
    assert [[one.path for one in group] for group in groups] == [
        ["m/a", "m/b", "m/c"],
        ["m/x/a", "m/x/b"],
        ["m/y/a"],
        ["m/a/v2"],
    ]
    assert _distinct_names([]) == []


def test_binaries_are_found_by_name(tmp_path: Path, package: MakePackage) -> None:
    for name in ("m.test", "sub.test", "other.txt"):
        (tmp_path / name).touch()
    packages = [package(path, tmp_path) for path in ("m/v2", "m/v2/sub", "m/v2/none")]
    assert _binaries(packages, tmp_path) == {
        "m/v2": tmp_path / "m.test",
        "m/v2/sub": tmp_path / "sub.test",
    }


def test_a_single_binary_whatever_its_name(tmp_path: Path, package: MakePackage) -> None:
    one = [package("command-line-arguments", tmp_path)]
    assert _binaries(one, tmp_path) == {}
    (tmp_path / "main.test").touch()
    assert _binaries(one, tmp_path) == {"command-line-arguments": tmp_path / "main.test"}


def test_a_bare_file_is_named_by_its_files(package: MakePackage) -> None:
    bare = package(
        "command-line-arguments", Path("/m"), go_files=("a.go",), test_files=("a_test.go",)
    )
    assert arguments_of(bare) == ("/m/a.go", "/m/a_test.go")
    assert arguments_of(package("m/a", Path("/m"), go_files=("a.go",))) == ("m/a",)


JSON = DiagnosticsFolders(folders={"m/a": Path("/cache/1"), "m/b": Path("/a cache/2")})


def test_the_compiler_is_asked_to_explain(toolchain: Callable[..., Toolchain]) -> None:
    assert compiler_flags(toolchain(Path("/go")), JSON) == [
        "-gcflags=m/a=-m=2 -json=0,/cache/1",
        "-gcflags=m/b=-m=2 '-json=0,/a cache/2'",
    ]


def test_the_user_s_own_flags_come_first(toolchain: Callable[..., Toolchain]) -> None:
    flags = GoFlags(gcflags=("all=-N -l", "-d=x=1"))
    assert compiler_flags(toolchain(Path("/go"), goflags=flags), JSON)[:3] == [
        "-gcflags=all=-N -l",
        "-gcflags=-d=x=1",
        "-gcflags=m/a=-N -l -d=x=1 -m=2 -json=0,/cache/1",
    ]
