"""Terminal styles."""

from __future__ import annotations

from stackward.core import Caveat
from stackward.report.paragraphs import caveat_lines, paragraph, wrapped
from stackward.report.style import PLAIN, Style


def test_styles_where_there_is_colour() -> None:
    style = Style(color=True)
    assert style("x", "bold", "red") == "\x1b[1;31mx\x1b[0m"
    assert style("", "bold") == ""
    assert PLAIN("x", "bold") == "x"


def test_a_paragraph_hangs() -> None:
    text = "one two three four five six seven eight nine ten"
    lines = list(paragraph(text, Style(width=44), first="- ", rest="  "))
    assert lines == ["- one two three four five six seven eight", "  nine ten"]
    assert list(paragraph("x", Style(color=True), "dim", first="> ")) == ["> \x1b[2mx\x1b[0m"]


def test_a_word_is_not_broken() -> None:
    assert wrapped("a-b " + "x" * 60, 10) == ["a-b", "x" * 60]
    assert wrapped("", 10) == []


def test_caveats_of_one_kind_are_told_once() -> None:
    caveats = [Caveat(slug="a", text="first"), Caveat(slug="b", text="other")]
    lines = list(caveat_lines([*caveats, Caveat(slug="a", text="second")], PLAIN))
    assert lines == ["caveat a: first (and 1 more of this kind)", "caveat b: other"]
