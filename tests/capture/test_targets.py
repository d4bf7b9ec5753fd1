"""What patterns name, and which packages declare benchmarks."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import ClassVar

import pytest

from stackward.capture import BuildOptions, find_targets
from stackward.capture.targets import with_benchmarks
from stackward.core import StackwardError
from stackward.toolchain import Completed, Package

MAIN = {"Path": "m", "Dir": "/m", "Main": True}


class Listing:
    """A toolchain whose go list prints the given packages."""

    env: ClassVar = {"GOMOD": "/m/go.mod"}

    def __init__(self, *records: dict) -> None:
        self.text = "\n".join(json.dumps({"Name": "p", "Dir": "/m", **one}) for one in records)
        self.asked: tuple[str, ...] = ()

    def run(self, *arguments: str, cwd: Path) -> Completed:
        self.asked = arguments
        return Completed(
            command=("go",), status=0, stdout=self.text.encode(), stderr=b"", elapsed_ns=1
        )


def targets(*records: dict, tests: bool = True):
    return find_targets(
        Listing(*records), ("./...",), cwd=Path("/m"), build=BuildOptions(), tests=tests
    )  # type: ignore[arg-type]


def test_named_and_local_packages_test_variants_left_out() -> None:
    found = targets(
        {"ImportPath": "fmt", "Standard": True, "DepOnly": True},
        {"ImportPath": "m/util", "Module": MAIN, "DepOnly": True},
        {"ImportPath": "lib", "Module": {"Path": "lib", "Version": "v1"}, "DepOnly": True},
        {"ImportPath": "m/a", "Module": MAIN},
        {"ImportPath": "m/a.test", "Name": "main", "Module": MAIN},
        {"ImportPath": "m/a [m/a.test]", "ForTest": "m/a", "Module": MAIN},
        {"ImportPath": "m/a_test [m/a.test]", "ForTest": "m/a", "Module": MAIN},
    )
    assert [one.path for one in found.named] == ["m/a"]
    assert [one.path for one in found.local] == ["m/util", "m/a"]
    assert found.own == {"m/util", "m/a"}


def test_a_package_of_another_module_counts_as_own_when_named() -> None:
    found = targets({"ImportPath": "lib", "Module": {"Path": "lib", "Version": "v1"}})
    assert (found.own, found.local) == ({"lib"}, ())


def test_what_is_asked_of_go_list() -> None:
    toolchain = Listing({"ImportPath": "m"})
    build = BuildOptions(tags="a,b", pgo="off", race=True, trimpath=True, mod="vendor")
    find_targets(toolchain, ("./a", "./b"), cwd=Path("/m"), build=build, tests=True)  # type: ignore
    flags = ["-tags=a,b", "-pgo=off", "-race", "-trimpath", "-mod=vendor"]
    assert list(toolchain.asked[3:]) == ["-deps", "-test", *flags, "--", "./a", "./b"]
    assert BuildOptions().flags() == ()


@pytest.mark.parametrize(
    ("records", "slug", "words"),
    [
        ([], "no-packages", "no Go packages match ./..."),
        (
            [{"ImportPath": "m/x", "Error": {"Err": "cannot find main module; see 'go help'"}}],
            "no-module",
            "cannot find main module",
        ),
        (
            [{"ImportPath": "m/x", "Error": {"Pos": "a.go:1:1", "Err": "expected 'package'"}}],
            "package-broken",
            "a.go:1:1: expected 'package'",
        ),
        (
            [{"ImportPath": "m/x", "DepsErrors": [{"Err": "no required module provides lib"}]}],
            "package-broken",
            "no required module provides lib",
        ),
    ],
)
def test_nothing_that_can_be_built(records: list[dict], slug: str, words: str) -> None:
    with pytest.raises(StackwardError) as caught:
        targets(*records)
    assert caught.value.slug == slug
    assert words in caught.value.message


def test_an_error_of_a_dependency_nobody_named_is_left_to_who_imports_it() -> None:
    broken = {"ImportPath": "lib", "DepOnly": True, "Error": {"Err": "broken"}}
    assert [one.path for one in targets(broken, {"ImportPath": "m"}).named] == ["m"]


@pytest.mark.parametrize(
    ("text", "declares"),
    [
        ("func BenchmarkX(b *testing.B) {", True),
        ("func  Benchmark (b *testing.B) {", True),
        ("func Benchmark_x(\n\tb *testing.B,\n) {", True),
        ("func BenchmarkÄ(b *testing.B) {", True),
        ("// func BenchmarkX(b *testing.B)", False),
        ("\tfunc BenchmarkX(b *testing.B) {", False),
        ("func (s *Suite) BenchmarkX(b *testing.B) {", False),
        ("func TestBenchmark(t *testing.T) {", False),
        ("", False),
    ],
)
def test_benchmarks_are_told_by_text(
    text: str, declares: bool, tmp_path: Path, package: Callable[..., Package]
) -> None:
    (tmp_path / "a_test.go").write_text(f"package p\n\n{text}\n")
    for files in ({"test_files": ("a_test.go",)}, {"external_test_files": ("a_test.go",)}):
        one = package("m", tmp_path, **files)
        assert with_benchmarks([one]) == ((one,) if declares else ())


def test_a_file_that_cannot_be_read_is_left_to_go(
    tmp_path: Path, package: Callable[..., Package]
) -> None:
    one = package("m", tmp_path, test_files=("gone_test.go",))
    assert with_benchmarks([one, package("n", tmp_path)]) == (one,)
