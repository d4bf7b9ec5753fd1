"""What `stackward demo leaks` says of one program."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from report.heap_results import LONG, REPORT
from stackward.core import Frame
from stackward.demo import LEAKS_LESSONS
from stackward.diagnose.goroutines import NO, YES, GoroutineReport, JudgedGroup, Look
from stackward.goroutines import Goroutine, group_goroutines
from stackward.report.demo_leaks_text import leak_lesson_text
from stackward.report.places import Places
from stackward.report.style import PLAIN, Style

PLACES = Places(folder="/src/shop", goroot="/goroot")
COMMANDS = (
    "stackward heap record -o abandoned -- go run ./abandoned",
    f"stackward heap report {'abandoned/' * 9}",
)


def goroutines(leaked: str, held: int | None = 6 << 20) -> GoroutineReport:
    stack = (Frame(function=LONG, file="/src/shop/main.go", line=7),)
    (group,) = group_goroutines(
        [
            Goroutine(number=k, wait_reason="chan send", stack=stack, leaked=leaked == YES)
            for k in range(50)
        ]
    )
    return GoroutineReport(
        source="heap-1.dump",
        form="dump",
        count=50,
        groups=(JudgedGroup(group=group, leaked=leaked, method="fixpoint", held_bytes=held),),
        runtime_groups=(),
        looks=(Look(source="heap-1.dump", time_ns=0, count=50),),
    )


@pytest.mark.parametrize("width", [80, 120])
def test_a_lesson(
    width: int, golden: Callable[[str, str], None], fits: Callable[[str, int], None]
) -> None:
    text = leak_lesson_text(
        LEAKS_LESSONS[3], REPORT, goroutines(YES), COMMANDS, places=PLACES,
        style=Style(width=width),
    )  # fmt: skip
    fits(text, width)
    if width == 80:
        golden("demo-leaks.txt", text)


def said(report=REPORT, found: GoroutineReport | None = None) -> str:
    lesson = LEAKS_LESSONS[0]
    text = leak_lesson_text(lesson, report, found, (), places=PLACES, style=PLAIN)
    assert lesson.title in text
    return " ".join(text.split())


def test_goroutines_are_spoken_of_where_some_wait() -> None:
    assert "goroutine" not in said().partition("look:")[0]
    assert "no goroutine is proven to leak" in said(found=goroutines(NO))
    assert "50 goroutines in" in said(found=goroutines(YES, held=None))
    assert "only they hold" not in said(found=goroutines(YES, held=None))


def test_where_nothing_is_suspected_and_nothing_adds_up() -> None:
    check = replace(REPORT.self_check, memstats_objects_bytes=1)
    text = said(replace(REPORT, suspects=(), self_check=check))
    assert "6,175 objects, 6.00MB =>" in text
