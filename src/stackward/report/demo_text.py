"""The lessons of the demonstration, with the figures that were measured."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from stackward.demo import Lesson
from stackward.diagnose import RunResult
from stackward.report.paragraphs import paragraph
from stackward.report.quantities import duration, per_op
from stackward.report.style import Style


@dataclass(frozen=True, slots=True, kw_only=True)
class Figures:
    """What a lesson's sentence may name of one benchmark."""

    bytes: str
    allocs: str
    time: str
    cause: str


def demo_text(result: RunResult, lessons: Sequence[Lesson], *, style: Style) -> str:
    """Return each lesson's title and sentence."""
    figures = _figures(result)
    return "\n".join(line for lesson in lessons for line in _lesson(lesson, result, figures, style))


def _figures(result: RunResult) -> dict[str, Figures]:
    heaviest = {}
    for site in sorted(result.sites, key=lambda one: one.bytes):
        heaviest[site.benchmark] = site.cause
    return {
        one.name.removeprefix("Benchmark").partition("-")[0]: Figures(
            bytes=per_op(float(int(one.bytes_per_op))),
            allocs=per_op(float(int(one.allocs_per_op))),
            time=duration(one.ns_per_op or 0.0),
            cause=heaviest.get(one.name, "none"),
        )
        for one in result.benchmarks
    }


def _lesson(
    lesson: Lesson, result: RunResult, figures: dict[str, Figures], style: Style
) -> Iterator[str]:
    direct = [
        f"{one.call} became {one.target}"
        for one in result.indirect_calls
        if one.outcome == "devirtualized" and f"/{lesson.package}/" in one.file
    ]
    said = f" (the compiler: {'; '.join(direct)})" if direct else ""
    text = lesson.sentence.format(go=result.build.version, direct=said, **figures)
    yield style(lesson.title, "bold")
    yield from paragraph(text, style, first="  ")
    yield ""
