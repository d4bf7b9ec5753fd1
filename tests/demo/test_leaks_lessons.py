"""The programs that leak: each is a command with a lesson, its text has what the truth names."""

from __future__ import annotations

import re

import pytest

from stackward.demo import LEAKS_LESSONS, LeakLesson, module_files
from stackward.demo.leaks_lessons import READY

FILES = module_files("leaks_module")


def test_the_module_is_whole() -> None:
    assert FILES["go.mod"].startswith(b"module ")
    programs = [lesson.program for lesson in LEAKS_LESSONS]
    assert len(programs) == len(set(programs))
    assert set(programs) == {path.partition("/")[0] for path in FILES if "/" in path}


@pytest.mark.parametrize("path", [path for path in FILES if path.endswith(".go")])
def test_each_program_is_a_command_that_says_what_it_does(path: str) -> None:
    text = FILES[path].decode()
    assert text.startswith(f"// Command {path.partition('/')[0]} ")
    assert re.search(r"^package main$", text, re.M)
    assert not re.search(r"[ \t]+$|^ +\S", text, re.M)
    assert max(len(line.expandtabs(4)) for line in text.splitlines()) <= 112


@pytest.mark.parametrize("lesson", LEAKS_LESSONS, ids=lambda lesson: lesson.program)
def test_the_truth_is_in_the_text(lesson: LeakLesson) -> None:
    text, truth = FILES[f"{lesson.program}/main.go"].decode(), lesson.truth
    assert f'"{READY}' in text
    assert truth.held_bytes <= 16 << 20
    assert str(truth.held_count) in text or f"{truth.held_count:_}" in text
    assert truth.holder_kind in {"global", "goroutine", "finalizer", "timer"}
    if truth.held_type.startswith("main."):
        assert f"type {truth.held_type.removeprefix('main.')} struct" in text
    name = truth.holder.removeprefix("main.").removesuffix(".func1")
    if truth.holder_kind == "global":
        assert re.search(rf"^var {name} ", text, re.M) or re.search(rf"^var {name}\b", text, re.M)
    elif truth.holder_kind == "timer":
        assert "time.AfterFunc(" in text
    else:
        assert re.search(rf"^func .*\b{re.escape(name.rpartition('.')[2])}\(", text, re.M)
    assert truth.blocked_count in {0, truth.held_count}
    assert lesson.sentence.endswith(".")
