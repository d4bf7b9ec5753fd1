"""One spelling for a function's name, whoever wrote it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import canonical_function


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("main.main", "main.main"),
        ("a.b/c%2ev3.(*T).Method.func1", "a.b/c%2ev3.(*T).Method.func1"),
        ("main.Gen[go.shape.int]", "main.Gen[...]"),
        ("main.Gen[go.shape...]", "main.Gen[...]"),
        ("main.Gen[...]", "main.Gen[...]"),
        ("main.(*List[go.shape.string]).Push", "main.(*List[...]).Push"),
        ("main.Gen[go.shape.struct { X []int; Y map[string][2]int }].func2", "main.Gen[...].func2"),
        ("main.Map[main.Pair[[]int,main.Set[string]]]", "main.Map[...]"),
        # Go 1.27: a generic method of a generic type.
        ("main.(*List[go.shape.int]).Map[go.shape.[]string]", "main.(*List[...]).Map[...]"),
        ("main.Use.func1#AbCd+/012Zz=#", "main.Use.func1"),
        ("main.Use[go.shape.int].func1#AAAAAAAAAAA=#.2", "main.Use[...].func1.2"),
        ("main.Broken[int", "main.Broken[int"),
        ("main.Broken]int", "main.Broken]int"),
        ("", ""),
    ],
)
def test_spellings(name: str, expected: str) -> None:
    assert canonical_function(name) == expected


def balanced(name: str) -> str:
    """Return `name` with each outermost bracketed part replaced, letter by letter."""
    depth, out = 0, []
    for letter in name:
        if letter == "[":
            depth += 1
            out.append("[...]" if depth == 1 else "")
        elif letter == "]":
            depth -= 1
        elif depth == 0:
            out.append(letter)
    return "".join(out)


NAMES = st.recursive(
    st.text("abT.*()/", max_size=4),
    lambda inner: st.tuples(inner, inner, inner).map(lambda t: f"{t[0]}[{t[1]}]{t[2]}"),
    max_leaves=12,
)


@given(NAMES)
def test_brackets_as_a_slow_reading_finds_them(name: str) -> None:
    assert canonical_function(name) == balanced(name)


@given(st.text("ab[]#=/.+", max_size=40))
def test_a_canonical_name_stays_as_it_is(name: str) -> None:
    once = canonical_function(name)
    assert canonical_function(once) == once
