"""Whose code a frame is."""

from __future__ import annotations

import pytest

from stackward.core import Frame
from stackward.diagnose.scope import Scope, package_of, scope_of


@pytest.mark.parametrize(
    ("function", "package"),
    [
        ("main.main", "main"),
        ("fmt.Println", "fmt"),
        ("example.com/m/codec.(*T).Encode", "example.com/m/codec"),
        ("example.com/m/codec.(*T[...]).Encode.func1", "example.com/m/codec"),
        ("example.com/m.Map[example.com/n.T]", "example.com/m"),
        ("gopkg.in/yaml%2ev3.Unmarshal", "gopkg.in/yaml.v3"),
        ("example.com/m_test.BenchmarkX", "example.com/m_test"),
        ("example.com/m.init.0", "example.com/m"),
        ("_cgoexp_1234", "_cgoexp_1234"),
        ("", ""),
    ],
)
def test_package_of(function: str, package: str) -> None:
    assert package_of(function) == package


@pytest.mark.parametrize(
    ("function", "owned"),
    [
        ("example.com/m.F", True),
        ("example.com/m_test.F", True),
        ("example.com/m/sub.F", False),
        ("example.com/mm.F", False),
        ("main.main", True),
        ("fmt.Println", False),
    ],
)
def test_the_user_s_packages_and_their_tests(function: str, owned: bool) -> None:
    assert scope_of(["example.com/m"]).owns(Frame(function, "a.go", 1)) is owned


def test_a_main_of_another_program() -> None:
    scope = Scope(frozenset({"example.com/m"}), main_is_own=False)
    assert not scope.owns(Frame("main.main", "a.go", 1))
