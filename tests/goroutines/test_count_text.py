"""Profiles of goroutines as text with counts."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import Frame, StackwardError
from stackward.goroutines import CountText, is_count_text, read_count_text

RECORDED = Path(__file__).parents[1] / "recorded" / "goroutines"
TEXT = """\
goroutine profile: total 4
3 @ 0x43e52e 0x40a5b5 0x6811cc
# labels: {"handler":"/cart", "x y":"a \\"b\\""}
#	0x6811cb	main.price.func1+0x2b	/src/shop/main.go:24
#	0x6811cb	main.(*T[...]).run+0x2b		/src/shop/main.go:9

1 @ 0x43e52e
#	0x43e52e
"""


def read(text: str) -> CountText:
    return read_count_text(text.encode(), source="x")


def test_stacks() -> None:
    text = read(TEXT)
    first, second = text.stacks
    assert (text.kind, text.total, text.diagnostics) == ("goroutine", 4, ())
    assert first.count == 3
    assert first.labels == (("handler", "/cart"), ("x y", 'a "b"'))
    assert first.stack == (
        Frame("main.price.func1", "/src/shop/main.go", 24),
        Frame("main.(*T[...]).run", "/src/shop/main.go", 9),
    )
    assert second.stack == (Frame("", "", 0),)


def test_a_broken_line_is_told() -> None:
    text = read(TEXT.replace("#\t0x6811cb\tmain.price", "#?0x6811cb\tmain.price"))
    assert [one.line for one in text.diagnostics] == [4]
    assert len(text.stacks[0].stack) == 1


def test_another_text() -> None:
    assert not is_count_text(b"threadcreate profile: total 5\n")
    with pytest.raises(StackwardError, match="does not begin"):
        read("threadcreate profile: total 5\n")


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*-debug1.txt")), ids=lambda one: one.stem)
def test_recorded(path: Path) -> None:
    text = read_count_text(path.read_bytes(), source=path.name)
    assert (text.kind, text.total, text.diagnostics) == ("goroutine", 25, ())
    assert sum(one.count for one in text.stacks) == 25
    assert text.stacks[0].stack[0].function == "main.price.func1"
    assert [dict(one.labels) for one in text.stacks if one.labels] == [
        {"handler": "/cart", "tenant id": 'a "b"]{'}
    ]


@pytest.mark.parametrize("path", sorted(RECORDED.glob("*-leak1.txt")), ids=lambda one: one.stem)
def test_recorded_leaks(path: Path) -> None:
    text = read_count_text(path.read_bytes(), source=path.name)
    assert (text.kind, text.total) == ("goroutineleak", 12)


@given(st.data())
def test_mutations(data: st.DataObject) -> None:
    text = bytearray((RECORDED / "go1.27.3-debug1.txt").read_bytes()[:3000])
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(text)))
        text[at : at + data.draw(st.integers(0, 40))] = data.draw(st.binary(max_size=20))
    with contextlib.suppress(StackwardError):
        found = read_count_text(bytes(text), source="x")
        assert all(one.count > 0 for one in found.stacks)
