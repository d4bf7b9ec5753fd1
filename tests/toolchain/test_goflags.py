"""GOFLAGS is taken apart as cmd/go does it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.toolchain import GoFlags, parse_goflags
from stackward.toolchain.goflags import split_goflags

FLAGS = st.text("-=a .'\"\t\n", max_size=30)


def slowly(text: str) -> list[str] | None:
    """Return the flags in `text`, read letter by letter; None for an unterminated quote."""
    flags: list[str] = []
    quote, word = "", None
    for letter in text:
        if quote:
            if letter == quote:
                flags.append(word or "")
                quote, word = "", None
            else:
                word = (word or "") + letter
        elif word is None and letter in "'\"":
            quote = letter
        elif letter.isspace():
            if word is not None:
                flags.append(word)
            word = None
        else:
            word = (word or "") + letter
    if quote:
        return None
    return flags + ([word] if word is not None else [])


@given(FLAGS)
def test_splits_as_a_slow_reading_does(text: str) -> None:
    expected = slowly(text)
    if expected is None:
        with pytest.raises(StackwardError) as caught:
            split_goflags(text)
        assert caught.value.slug == "goflags-unreadable"
    else:
        assert list(split_goflags(text)) == expected


@given(st.lists(st.text("-=ab ,\t", min_size=1, max_size=8).filter(str.strip), max_size=5))
def test_quoted_flags_come_back_whole(flags: list[str]) -> None:
    assert split_goflags(" ".join(f"'{flag}'" for flag in flags)) == tuple(flags)


def test_what_is_merged_is_told_from_what_go_applies_itself() -> None:
    text = "-mod=mod  '-gcflags=all=-N -l' -race\t--overlay=over  lay.json -gcflags=-d=x"
    assert parse_goflags(text.replace("over  lay", "overlay")) == GoFlags(
        overlay="overlay.json",
        gcflags=("all=-N -l", "-d=x"),
        rest=("-mod=mod", "-race"),
    )


def test_spaces_within_quotes_are_kept() -> None:
    flags = parse_goflags('"-overlay=two  spaces.json"')
    assert flags.overlay == "two  spaces.json"


@pytest.mark.parametrize(
    ("text", "has"), [("-race", True), ("--race=true", True), ("-racy", False)]
)
def test_has(text: str, has: bool) -> None:
    assert parse_goflags(text).has("race") is has


def test_no_flags() -> None:
    assert parse_goflags("  ") == GoFlags()
