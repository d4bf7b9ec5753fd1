"""Numbers out of texts, against Python's own conversion."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from stackward.gc.numbers import LONGEST_DIGITS, Numbers, numbers_in

DIGITS = st.text("0123456789", min_size=1, max_size=LONGEST_DIGITS)
NUMBERS = st.tuples(DIGITS, st.none() | DIGITS).map(
    lambda parts: parts[0] if parts[1] is None else f"{parts[0]}.{parts[1]}"
)
BETWEEN = st.sampled_from([" ", "+", "->", " ms clock, ", "@", "/", "\n", "é", " .", "-"])


def rows(numbers: Numbers) -> list[tuple[int, int, int]]:
    columns = (numbers.whole, numbers.fraction, numbers.digits)
    return list(zip(*(column.tolist() for column in columns), strict=True))


def expected(number: str) -> tuple[int, int, int]:
    whole, _, fraction = number.partition(".")
    return int(whole), int(fraction or "0"), len(fraction)


@given(st.lists(st.lists(st.tuples(BETWEEN, NUMBERS))))
def test_every_number_is_found(texts: list[list[tuple[str, str]]]) -> None:
    joined = ["".join(between + number for between, number in text) for text in texts]
    found = rows(numbers_in([text.encode() for text in joined]))
    assert found == [expected(number) for text in texts for _, number in text]


def test_many_texts() -> None:
    texts = [f"x{i}.5y{i}".encode() for i in range(12_000)]
    found = rows(numbers_in(texts))
    assert found == [one for i in range(12_000) for one in ((i, 5, 1), (i, 0, 0))]


def test_nothing() -> None:
    assert rows(numbers_in([])) == []
    assert rows(numbers_in([b"", b"no number", b".", b"-"])) == []


@given(st.integers(0, 10**9 - 1), st.integers(0, 9), st.data())
def test_scaled_is_exact(whole: int, digits: int, data: st.DataObject) -> None:
    fraction = data.draw(st.integers(0, 10**digits - 1))
    text = f"{whole}.{fraction:0{digits}d}" if digits else str(whole)
    (scaled,) = numbers_in([text.encode()]).scaled(9).tolist()
    assert scaled == int(f"{whole}{fraction:0{digits}d}{'0' * (9 - digits)}" if digits
                         else f"{whole}000000000")  # fmt: skip


@given(st.binary())
def test_any_bytes(text: bytes) -> None:
    short = re.sub(rb"\d{17,}|(?<=\d)\.\d+(?=\.\d)", b"", text)
    found = rows(numbers_in([short]))
    assert found == [expected(n.decode()) for n in re.findall(rb"\d+(?:\.\d+)?", short)]


@given(st.text("0123456789. +", max_size=60))
def test_any_digits_and_points(text: str) -> None:
    plain = re.sub(r"\d{17,}|(?<=\d)\.\d+(?=\.\d)", " ", text)
    found = rows(numbers_in([plain.encode()]))
    assert found == [expected(n) for n in re.findall(r"\d+(?:\.\d+)?", plain)]
