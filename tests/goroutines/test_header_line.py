"""The first line of a goroutine's trace, as each release writes it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.goroutines.header_line import Header, read_header, read_labels
from stackward.goroutines.wait_reasons import KINDS


def header(line: str) -> Header:
    found = read_header(line)
    assert found is not None
    return found


def test_plain() -> None:
    assert header("goroutine 7 [chan receive, 5 minutes, locked to thread]:") == Header(
        number=7,
        wait_reason="chan receive",
        wait_minutes=5,
        leaked=False,
        durable=False,
        locked=True,
        bubble=0,
        labels=(),
    )


@pytest.mark.parametrize(
    ("line", "number", "reason"),
    [
        ("goroutine 1 [running]:", 1, "running"),
        ("goroutine 0 gp=0xa49da0 m=0 mp=0xa4ad40 [idle]:", 0, "idle"),
        ("goroutine 8 gp=0xc000102380 m=nil [GC worker (idle)]:", 8, "GC worker (idle)"),
        ("goroutine 8 gp=0xc000102380 m=4 mp=0xc000002 [GC assist wait (scan)]:", 8,
         "GC assist wait"),
        ("goroutine 9 [chan receive (nil chan) (leaked)]:", 9, "chan receive (nil chan)"),
        ("goroutine 9 [select (no cases) (leaked) (scan)]:", 9, "select (no cases)"),
        ("goroutine 18446744073709551615 [???]:", 2**64 - 1, "???"),
    ],
)  # fmt: skip
def test_status(line: str, number: int, reason: str) -> None:
    found = header(line)
    assert (found.number, found.wait_reason) == (number, reason)
    assert found.leaked == ("leaked" in line)


@pytest.mark.parametrize("reason", KINDS)
def test_every_reason_is_kept_as_it_is(reason: str) -> None:
    assert header(f"goroutine 5 [{reason}]:").wait_reason == reason
    marked = header(f"goroutine 5 [{reason} (leaked), locked to thread]:")
    assert (marked.wait_reason, marked.leaked, marked.locked) == (reason, True, True)


@pytest.mark.parametrize("word", ["bubble", "group"])
def test_synctest(word: str) -> None:
    found = header(f"goroutine 9 [chan receive (durable), 2 minutes, synctest {word} 4]:")
    assert (found.wait_reason, found.durable, found.bubble) == ("chan receive", True, 4)
    assert found.wait_minutes == 2


@pytest.mark.parametrize(
    "line",
    [
        r'goroutine 34 [select labels:{"handler": "/cart", "tenant id": "a \"b\"]{"}]:',
        r'goroutine 34 [select] {handler: /cart, "tenant id": "a \"b\"]{"}:',
    ],
)
def test_labels(line: str) -> None:
    assert header(line).labels == (("handler", "/cart"), ("tenant id", 'a "b"]{'))
    assert header(line).wait_reason == "select"


def test_escapes_in_labels() -> None:
    assert read_labels(r'a: "\n\t\\\"\x01\u00e9\U0001f600", "": ""') == (
        ("a", '\n\t\\"\x01é😀'),
        ('', ''),
    )  # fmt: skip


@pytest.mark.parametrize(
    "line", ["goroutine x [running]:", "goroutine 7", "goroutine 7 [running", "goroutine 7 [a]b:"]
)
def test_broken(line: str) -> None:
    assert read_header(line) is None


@given(st.text(max_size=200))
def test_any_text(text: str) -> None:
    read_header(f"goroutine 1 [{text}")
    read_labels(text)
