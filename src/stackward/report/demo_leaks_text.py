"""The demonstrations of leaks: each program's suspect, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Iterator

from stackward.demo import LeakLesson
from stackward.diagnose.goroutines import YES, GoroutineReport
from stackward.diagnose.heap_result import HeapReport
from stackward.report.heap_text import suspect_lines
from stackward.report.paragraphs import paragraph
from stackward.report.places import Places
from stackward.report.quantities import count, whole_bytes
from stackward.report.style import Style

_EQUAL = ": equal to the runtime's own count"


def leak_lesson_text(
    lesson: LeakLesson,
    report: HeapReport,
    goroutines: GoroutineReport | None,
    commands: tuple[str, ...],
    *,
    places: Places,
    style: Style,
) -> str:
    """Return one lesson: the commands, the first suspect, and its sentence."""
    lines = [style(lesson.title, "bold"), ""]
    for command in commands:
        lines += paragraph(command, style, "cyan", first="$ ", rest="    ")
    totals = report.totals
    lines += [
        f"  {count(totals.objects_count, 'object')}, {whole_bytes(totals.bytes)}"
        f"{_EQUAL if report.self_check.is_equal else ''}"
    ]
    if report.suspects:
        lines += suspect_lines(1, report.suspects[0], places, style)
    if goroutines is not None:
        lines += _leaked(goroutines, style)
    lines += ["", *paragraph(lesson.sentence, style, first="=> ", rest="   ")]
    return "\n".join([*lines, "", ""])


def _leaked(found: GoroutineReport, style: Style) -> Iterator[str]:
    """Yield what is known of the goroutines that wait."""
    proven = [one for one in found.groups if one.leaked == YES]
    for one in proven:
        name = one.group.frame.function if one.group.frame else "no frames"
        held = "" if one.held_bytes is None else f"; only they hold {whole_bytes(one.held_bytes)}"
        text = f"{count(one.group.count, 'goroutine')} in {name}: proven to leak{held}"
        yield from paragraph(text, style, "red", first="   ")
    if not proven:
        text = "no goroutine is proven to leak: what they wait for can still be reached"
        yield from paragraph(text, style, first="   ")
