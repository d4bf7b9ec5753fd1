"""Prometheus's text format and OpenMetrics."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.gc.exposition import Point, read_exposition

RECORDED = Path(__file__).parents[1] / "recorded" / "gc"
NAMES = st.from_regex(r"[a-zA-Z_:][a-zA-Z0-9_:]{0,20}", fullmatch=True)
KEYS = st.from_regex(r"[a-zA-Z_][a-zA-Z0-9_]{0,8}", fullmatch=True)
TEXTS = st.text(st.characters(codec="utf-8"), max_size=12)


@pytest.mark.parametrize(
    ("line", "labels", "value"),
    [
        ("m 1", {}, 1.0),
        ("m 1.5e+09 1700000000000", {}, 1.5e9),
        ("m{} 2", {}, 2.0),
        ('m{le="+Inf",} 3', {"le": "+Inf"}, 3.0),
        ('m { a = "x" , b="y" }  4', {"a": "x", "b": "y"}, 4.0),
        (r'm{a="q\"u\\o\nte}"} 5', {"a": 'q"u\\o\nte}'}, 5.0),
        ('m{a="x y"} +Inf', {"a": "x y"}, math.inf),
        ("m -0.5", {}, -0.5),
        ('m{a="b"} 6 # {trace_id="c"} 0.1 1.7e9', {"a": "b"}, 6.0),
        ('{"m", a="b"} 7', {"a": "b"}, 7.0),
        ("m 8\r", {}, 8.0),
    ],
)
def test_a_line(line: str, labels: dict[str, str], value: float) -> None:
    assert read_exposition(line.encode()) == {"m": [Point(labels, value)]}


@pytest.mark.parametrize(
    "line", ["", "# HELP m x", "m", "m one", "m 1_0", "9m 1", 'm{a="b" 1', "<html>", "{}", "m,1"]
)
def test_what_is_no_line(line: str) -> None:
    assert read_exposition(line.encode()) == {}


def test_not_a_number_is_one() -> None:
    ((point,),) = read_exposition(b"m NaN").values()
    assert math.isnan(point.value)


def escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")


@given(NAMES, st.dictionaries(KEYS, TEXTS, max_size=4), st.floats(allow_nan=False))
def test_what_is_written_is_read(name: str, labels: dict[str, str], value: float) -> None:
    text = ",".join(f'{key}="{escaped(one)}"' for key, one in labels.items())
    line = f"{name}{{{text}}} {value!r}".replace("inf", "Inf")
    assert read_exposition(line.encode()) == {name: [Point(labels, value)]}


@given(st.binary())
def test_any_bytes(data: bytes) -> None:
    read_exposition(data)


@given(st.data())
def test_a_damaged_page(data: st.DataObject) -> None:
    page = bytearray(next(RECORDED.glob("client_golang*default-1.txt")).read_bytes())
    for _ in range(data.draw(st.integers(0, 5))):
        page[data.draw(st.integers(0, len(page) - 1))] = data.draw(st.integers(0, 255))
    read_exposition(bytes(page[: data.draw(st.integers(0, len(page)))]))
