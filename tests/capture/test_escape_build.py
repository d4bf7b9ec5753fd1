"""Compiling for what the compiler says: what is asked, what comes back, what goes wrong."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.capture import (
    BuildOptions,
    Targets,
    compiler_text,
)
from stackward.capture.escape_build import (
    Archive,
    _archives,
    _folder_argument,
    _not_compiled,
    escape_build,
    package_of_file,
)
from stackward.core import StackwardError
from stackward.toolchain import GoFlags, Package, Toolchain

MakePackage = Callable[..., Package]
MakeToolchain = Callable[..., Toolchain]

# A go command that notes its arguments and fails as the files beside it say.
GO = """#!/bin/sh
here={here}
for word in "$@"; do printf '%s\\n' "$word"; done >> $here/asked; echo -- >> $here/asked
case "$*" in
  *-gcflags=*) [ -e $here/flags-fail ] && {{ echo 'flags: bad' >&2; exit 1; }} ;;
esac
[ -e $here/broken ] && {{ echo './a.go:3:1: undefined: x' >&2; exit 1; }}
echo './a.go:5:9: &T{{}} escapes to heap' >&2
printf 'm\\t/cache/m.a\\nm.test\\t/cache/test.a\\nm [m.test]\\t/cache/mt.a\\nfmt\\t\\n'
"""


@pytest.fixture
def go(tmp_path: Path, toolchain: MakeToolchain) -> Toolchain:
    """Return a toolchain whose go command is the script above."""
    path = tmp_path / "go"
    path.write_text(GO.format(here=tmp_path))
    path.chmod(0o755)
    return toolchain(tmp_path / "goroot", go=path, goflags=GoFlags(gcflags=("all=-d=x",)))


def asked(tmp_path: Path) -> list[list[str]]:
    text = (tmp_path / "asked").read_text()
    return [part.split("\n")[:-1] for part in text.split("--\n")[:-1] if part]


def build(go: Toolchain, tmp_path: Path, package: MakePackage, *, tests: bool = False):
    one = package("m", tmp_path, go_files=())
    return escape_build(
        go, Targets(named=(one,), local=(one,)), cwd=tmp_path, build=BuildOptions(tags="x"),
        tests=tests, environ={"XDG_CACHE_HOME": str(tmp_path / "cache")},
    )  # fmt: skip


def test_the_compiler_s_words_and_the_archives(
    go: Toolchain, tmp_path: Path, package: MakePackage
) -> None:
    built = build(go, tmp_path, package, tests=True)
    assert built.output.text == b"./a.go:5:9: &T{} escapes to heap\n"
    assert built.output.directory == tmp_path
    assert [archive.package for archive in built.archives] == ["m", "m [m.test]"]
    (folder,) = built.output.json_folders
    assert (folder / ".done").exists()
    words = (tmp_path / "asked").read_text().splitlines()
    assert words[:4] == ["list", "-export", "-f", "{{.ImportPath}}\t{{.Export}}"]
    assert {"-test", "-tags=x", "-gcflags=all=-d=x"} < set(words)
    assert f"-gcflags=m=-d=x -m=2 -json=0,{folder}" in words


def test_a_second_build_has_the_same_flags(
    go: Toolchain, tmp_path: Path, package: MakePackage
) -> None:
    # cmd/go answers from its cache only where the flags are the same to the letter.
    build(go, tmp_path, package)
    first = (tmp_path / "asked").read_text()
    (tmp_path / "asked").unlink()
    build(go, tmp_path, package)
    assert (tmp_path / "asked").read_text() == first


def test_a_package_that_does_not_compile(
    go: Toolchain, tmp_path: Path, package: MakePackage
) -> None:
    (tmp_path / "broken").touch()
    with pytest.raises(StackwardError) as caught:
        build(go, tmp_path, package)
    assert caught.value.slug == "build-failed"
    assert "./a.go:3:1: undefined: x" in caught.value.message
    # What an unfinished build left is not taken for its result.
    assert not list((tmp_path / "cache").rglob(".done"))


def test_flags_that_the_compiler_refuses(
    go: Toolchain, tmp_path: Path, package: MakePackage
) -> None:
    (tmp_path / "flags-fail").touch()
    with pytest.raises(StackwardError) as caught:
        build(go, tmp_path, package)
    assert "flags: bad" in caught.value.message


def test_the_text_alone(go: Toolchain, tmp_path: Path) -> None:
    text = compiler_text(go, "fmt", cwd=tmp_path, build=BuildOptions()).text
    assert text == b"./a.go:5:9: &T{} escapes to heap\n"
    asked = (tmp_path / "asked").read_text().splitlines()
    assert any(word.startswith("-gcflags=fmt=-m=2 -D=/") for word in asked)
    (tmp_path / "broken").touch()
    with pytest.raises(StackwardError) as caught:
        compiler_text(go, "fmt", cwd=tmp_path, build=BuildOptions())
    assert caught.value.slug == "build-failed"


def test_what_was_not_compiled(package: MakePackage) -> None:
    packages = [package("m", Path("/m"), go_files=("a.go",)), package("t", Path("/t"))]
    listing = b"m\t\nm.test\t/x\nt\t\nt [t.test]\t/x\nunsafe\t\nfmt\t/x\nz [z.test]\t\n"
    assert _not_compiled(listing, packages) == {"m", "z"}


def test_archives() -> None:
    listing = b"m/\xff\t/cache/\xff.a\n\nno tab\nm.test\t/x\n"
    assert _archives(listing) == (Archive(package="m/\udcff", path=Path("/cache/\udcff.a")),)


@pytest.mark.parametrize(
    ("folder", "argument"),
    [
        ("goroot/src/encoding/json", "encoding/json"),
        ("mod/github.com/!big/lib@v1.2.3/sub", "github.com/Big/lib/sub"),
        ("mod/example.com/m/v2@v2.0.0", "example.com/m/v2"),
        ("work/m", None),
    ],
)
def test_how_a_folder_is_named(
    folder: str, argument: str | None, tmp_path: Path, toolchain: MakeToolchain
) -> None:
    one = toolchain(tmp_path / "goroot", env={"GOMODCACHE": str(tmp_path / "mod")})
    place = tmp_path / folder
    assert _folder_argument(one, place) == (argument or str(place))


LISTS = """#!/bin/sh
for last; do :; done
case "$last" in
  *.go) echo '{{"ImportPath": "command-line-arguments", "Name": "main", "GoFiles": ["bare.go"]'
        echo '{bare}}}' ;;
  *) echo '{{"ImportPath": "m", {folder}}}' ;;
esac
"""


@pytest.mark.parametrize(
    ("folder", "bare", "name", "expected"),
    [
        ('"Name": "p", "GoFiles": ["a.go"]', "", "a.go", "m"),
        ('"Name": "p", "TestGoFiles": ["a_test.go"]', "", "a_test.go", "m"),
        ('"Error": {"Err": "no module"}', "", "bare.go", "command-line-arguments"),
        ('"Name": "p", "GoFiles": ["b.go"]', "", "a.go", None),  # its constraints leave it out
        ('"Error": {"Err": "no module"}', ', "Error": {"Err": "bad"}', "bare.go", None),
    ],
)
def test_the_package_of_a_file(
    folder: str, bare: str, name: str, expected: str | None, tmp_path: Path,
    toolchain: MakeToolchain,
) -> None:  # fmt: skip
    go = tmp_path / "go"
    go.write_text(LISTS.format(folder=folder, bare=bare))
    go.chmod(0o755)
    one = toolchain(tmp_path / "goroot", go=go)
    file = tmp_path / name
    if expected is not None:
        found = package_of_file(one, file, cwd=tmp_path, build=BuildOptions())
        assert found.path == expected
        return
    with pytest.raises(StackwardError) as caught:
        package_of_file(one, file, cwd=tmp_path, build=BuildOptions())
    assert caught.value.slug == "no-package-for-file"
    assert str(file) in caught.value.message
