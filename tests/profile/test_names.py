"""Names as pprof shows them; the expected ones are what go tool pprof 1.24 printed for them."""

from __future__ import annotations

import pytest

from stackward.profile.names import shown_file, shown_function


@pytest.mark.parametrize(
    ("name", "system", "shown"),
    [
        ("main.f", "main.f", "main.f"),
        ("b.Map[...]", "b.Map[...]", "b.Map[...]"),
        ("a.(*S[...]).Push", "a.(*S[...]).Push", "a.(*S[...]).Push"),
        ("main.(*T).M", "main.(*T).M", "main.(*T).M"),
        # pprof takes brackets for C++ and drops what looks like an argument list.
        ("x.y(z)[q]", "x.y(z)[q]", "x.y[q]"),
        ("main.h<int>", "main.h<int>", "main.h"),
        ("std::v<std::pair<a, b>>::f(int (*)(c))", "", "std::v<std::pair<a, b>>::f(int (*)(c))"),
        ("std::f(a)", "std::f(a)", "std::f"),
        ("f::g)h(", "f::g)h(", "f::g)h("),
        ("a(b)::c)d", "a(b)::c)d", "a::c)d"),
        ("", "main.f", "main.f"),
        ("shown", "main.f", "shown"),
        ("java.<init>[a](b)", "java.<init>[a](b)", "java.<init>[a](b)"),
    ],
)
def test_shown_function(name: str, system: str, shown: str) -> None:
    assert shown_function(name, system) == shown


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("", ""),
        ("/a//b/../c.go", "/a/c.go"),
        ("//a.go", "/a.go"),
        ("./x.go", "x.go"),
        ("/proc/self/cwd/x.go", "x.go"),
        ("/proc/self/cwd/./x.go", "x.go"),
        ("example.com/m/x.go", "example.com/m/x.go"),
    ],
)
def test_shown_file(path: str, shown: str) -> None:
    assert shown_file(path) == shown
