"""Functions found in source text by their symbol names."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.diagnose.compiler import source_of
from stackward.diagnose.functions import end_of_function, find_functions
from stackward.toolchain import Package

SOURCE = """\
package codec

func Plain(a int) int { return a }

// func Commented() {}
func (e *Encoder) Encode(
\tv any,
) error {
\tif v == nil {
\t\treturn nil
\t}
\treturn e.write(v)
}

func (List[T]) Len() int {
\treturn 0
}

func (l * List[K, V]) Push() {
}

func Map[K comparable, V any](m map[K]V) {
\tgo func() {
\t}()
}

var f = func() {}
"""


@pytest.fixture
def package(tmp_path: Path) -> Callable[..., Package]:
    """Return a maker of packages with SOURCE in each of their files."""
    source_of.cache_clear()

    def make(path: str = "example.com/m/codec", name: str = "codec") -> Package:
        for file in ("a.go", "a_test.go", "x_test.go"):
            (tmp_path / file).write_text(SOURCE)
        return Package(
            path=path, name=name, folder=tmp_path, standard=False, dependency_only=False,
            for_test="", module=None, go_files=("a.go", "missing.go"), other_files=(),
            test_files=("a_test.go",), external_test_files=("x_test.go",), imports=(), error="",
            export="",
        )  # fmt: skip

    return make


def found(package: Package, pattern: str) -> list[tuple[str, str, int, int]]:
    return [
        (one.function, Path(one.file).name, one.first, one.last)
        for one in find_functions([package], re.compile(pattern))
    ]


def test_every_declaration_with_its_lines(package: Callable[..., Package]) -> None:
    assert [one for one in found(package(), "") if one[1] == "a.go"] == [
        ("example.com/m/codec.Plain", "a.go", 3, 3),
        ("example.com/m/codec.(*Encoder).Encode", "a.go", 6, 13),
        ("example.com/m/codec.List.Len", "a.go", 15, 17),
        ("example.com/m/codec.(*List).Push", "a.go", 19, 20),
        ("example.com/m/codec.Map", "a.go", 22, 25),
    ]


def test_external_tests_are_a_package_of_their_own(package: Callable[..., Package]) -> None:
    names = {(name, file) for name, file, _, _ in found(package(), "Plain")}
    assert names == {
        ("example.com/m/codec.Plain", "a.go"),
        ("example.com/m/codec.Plain", "a_test.go"),
        ("example.com/m/codec_test.Plain", "x_test.go"),
    }


def test_a_main_package_s_functions_are_main_s(package: Callable[..., Package]) -> None:
    assert found(package("example.com/cmd", "main"), r"^main\.Plain$")[0][0] == "main.Plain"


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("func f() {}", 1),
        ("func f() {} // nothing\n\nfunc g() {\n}", 1),
        ('func f() string { return "http://x{" }\nfunc g() {\n}', 1),
        ("func f() { // why\n\tg()\n}\nfunc g() {\n}", 3),
        ("func f[\n\tT any,\n]() {\n}", 4),
        ("func f() {\n}", 2),
        ("func f() {\n\tif x {\n\t}\n}\nfunc g() {\n}", 4),
        ("func f(\n) {\n}", 3),
        ("func f() {\n", 1),
        ("func asm(a int) int\n\nfunc g() {\n}", 1),
    ],
)
def test_the_end_of_a_function(text: str, last: int) -> None:
    assert end_of_function(text.splitlines(), 1) == last


def test_beyond_the_file() -> None:
    assert end_of_function(["func f() {", "}"], 9) == 2
