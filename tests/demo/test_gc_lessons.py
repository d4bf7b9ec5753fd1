"""The demonstrations of the collector: programs, runs and sentences belong together."""

from __future__ import annotations

import re
import string

import pytest

from gctrace_lines import Line, log_of
from stackward.demo import GC_LESSONS, GcLesson, module_files, recorded_log
from stackward.gc import read_log
from stackward.gc.report import report_of
from stackward.report.demo_gc_text import GcFigures, figures_of, lesson_text
from stackward.report.style import Style

FILES = module_files("gc_module")
RUNS = [run for lesson in GC_LESSONS for run in lesson.runs]


def test_the_module_is_whole() -> None:
    assert FILES["go.mod"].startswith(b"module ")
    assert {lesson.program for lesson in GC_LESSONS} == {
        path.partition("/")[0] for path in FILES if "/" in path
    }


@pytest.mark.parametrize("path", [path for path in FILES if path.endswith(".go")])
def test_each_program_is_a_command_that_says_what_it_does(path: str) -> None:
    text = FILES[path].decode()
    assert text.startswith(f"// Command {path.partition('/')[0]} ")
    assert re.search(r"^package main$", text, re.M)
    assert not re.search(r"[ \t]+$|^ +\S", text, re.M)


@pytest.mark.parametrize("lesson", GC_LESSONS, ids=lambda lesson: lesson.program)
def test_a_sentence_names_runs_and_figures_that_there_are(lesson: GcLesson) -> None:
    names = [name for _, name, _, _ in string.Formatter().parse(lesson.sentence) if name]
    assert names
    for name in names:
        run, _, figure = name.partition(".")
        assert run in {one.name for one in lesson.runs}
        assert figure in GcFigures.__slots__


def test_what_was_recorded_shows_a_periodic_collection() -> None:
    """Read as any log is: one collection came from two minutes without one."""
    lesson = next(one for one in GC_LESSONS if one.program == "idle")
    name = lesson.runs[0].recorded
    assert name is not None
    report = report_of(read_log(recorded_log(name), source=name), source=name)
    assert figures_of(report).periodic == "1"
    assert "periodic-collections" in {one.slug for one in report.findings}
    text = lesson_text(lesson, {"idle": report}, {"idle": "x"}, {"idle": ""}, style=Style())
    assert "(1 of 7 collections" in " ".join(text.split())


def test_a_live_heap_below_a_megabyte_is_not_none() -> None:
    report = report_of(read_log(log_of(Line(heap=(4, 5, 0))), source="x"), source="x")
    assert figures_of(report).last == "less than 1MB"
