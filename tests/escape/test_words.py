"""Plain words: a sentence per step, nothing unknown, the compiler's line beside it."""

from __future__ import annotations

import pytest

from stackward.escape import explain
from stackward.escape.causes import REASON_CAUSES
from stackward.escape.words import _REASON_WORDS, quoted


def words_of(diagnosed, function, expression=None, name="causes-go1.27.3"):
    (found,) = [
        each
        for each in diagnosed(name)
        if each.function == function and expression in (None, each.expression)
    ]
    return explain(found)


def test_every_reason_has_words():
    assert REASON_CAUSES.keys() <= _REASON_WORDS.keys()


@pytest.mark.parametrize(
    ("function", "expression", "summary"),
    [
        ("returned", "p", "`p` is returned (line 32), so it outlives the call"),
        (
            "storedGlobal",
            "&point{...}",
            "`&point{...}` is stored in the package variable `globalPoint` (line 38)",
        ),
        (
            "dynamicCall",
            "buf",
            "`buf` is passed to `w.Write` (line 94), a callee that the compiler cannot see",
        ),
        ("callArgument", "p", "`p` is passed to `keep` (line 102), which lets it out"),
        ("deferInLoop", "func literal", "The closure is deferred in a loop (line 66)"),
        (
            "loopVariable",
            "v",
            "`v` is still reachable through `last` after its iteration",
        ),
        (
            "fieldBoxed",
            "p.x",
            "The copy of `p.x` in an interface value must outlive the call (print.go:307)",
        ),
        ("tooLarge", "big", "`big` does not fit on a stack"),
        (
            "variadic",
            "... argument",
            "The slice of variadic arguments is built for `consumeVariadic` (line 140), "
            "which lets it out",
        ),
    ],
)
def test_summaries(function, expression, summary, diagnosed):
    assert words_of(diagnosed, function, expression).summary == summary


def test_sentences_follow_the_path(diagnosed):
    words = words_of(diagnosed, "dynamicCall")
    assert [sentence.text for sentence in words.sentences] == [
        "The address of `buf` is taken (line 94).",
        "`buf[:]` slices it (line 94).",
        "It is passed to `w.Write` (line 94): the callee is known only at run time, so the "
        "compiler cannot look into it and must assume that it keeps its argument.",
    ]
    assert words.sentences[-1].compiler_text == (
        "from w.Write(buf[:]) (call parameter) at ./causes.go:94:58"
    )
    assert (words.sentences[-1].file, words.sentences[-1].line) == ("/src/mod/causes.go", 94)


def test_inlined_code_is_named_by_its_own_line(diagnosed):
    words = words_of(diagnosed, "standardLibraryArgument", "p")
    assert any("(join.go:" in sentence.text for sentence in words.sentences)


def test_every_recorded_diagnostic_has_words(recording, diagnosed):
    for diagnostic in diagnosed(recording):
        words = explain(diagnostic)
        assert words.summary
        assert len(words.sentences) <= len(diagnostic.steps)
        for sentence in words.sentences:
            assert sentence.text[:1] == sentence.text[:1].upper()
            assert sentence.text.endswith(".")


def test_long_code_is_cut_in_the_middle():
    assert quoted("f(" + "a, " * 60 + "z)").count("...") == 1
    assert len(quoted("x" * 200)) < 70
