"""The demonstration's lessons and its programs belong together."""

from __future__ import annotations

import re
import string

import pytest

from stackward.demo import LESSONS, Lesson, module_files

FILES = module_files()


def declared(package: str) -> set[str]:
    """Return the benchmarks that the programs of `package` declare."""
    texts = (
        text.decode()
        for path, text in FILES.items()
        if re.fullmatch(rf"{package}/\w+_test\.go", path)
    )
    return {name for text in texts for name in re.findall(r"^func Benchmark(\w+)\(", text, re.M)}


def test_the_module_is_whole() -> None:
    assert FILES["go.mod"].startswith(b"module ")
    assert not [path for path in FILES if path.endswith(".txt")]
    assert all(path.endswith((".go", ".mod")) for path in FILES)
    assert {lesson.package for lesson in LESSONS} == {
        path.partition("/")[0] for path in FILES if "/" in path
    }


@pytest.mark.parametrize("path", [path for path in FILES if path.endswith(".go")])
def test_each_program_says_what_package_it_is_and_is_formatted(path: str) -> None:
    text = FILES[path].decode()
    assert re.search(rf"^package {path.partition('/')[0]}\b", text, re.M)
    assert text.endswith("\n")
    assert not re.search(r"[ \t]+$", text, re.M)
    assert not re.search(r"^ +\S", text, re.M), "Go indents with tabs"


@pytest.mark.parametrize("lesson", LESSONS, ids=lambda lesson: lesson.title)
def test_a_lesson_names_benchmarks_that_exist(lesson: Lesson) -> None:
    assert set(lesson.benchmarks) <= declared(lesson.package)
    names = {
        name.partition(".") for _, name, _, _ in string.Formatter().parse(lesson.sentence) if name
    }
    assert {first for first, dot, _ in names if dot} <= set(lesson.benchmarks)
    assert {first for first, dot, _ in names if not dot} <= {"go", "direct"}
    assert {last for _, dot, last in names if dot} <= {"bytes", "allocs", "time", "cause"}


def test_every_benchmark_is_in_a_lesson() -> None:
    for package in {lesson.package for lesson in LESSONS}:
        told = {
            name for lesson in LESSONS if lesson.package == package for name in lesson.benchmarks
        }
        assert declared(package) == told, package


def test_lessons_cover_what_the_demonstration_promises() -> None:
    titles = " ".join(lesson.title for lesson in LESSONS)
    for word in ("buffer", "appends", "global", "channel", "struct", "stack", "make", "append",
                 "interface", "type parameter", "method"):  # fmt: skip
        assert word in titles
