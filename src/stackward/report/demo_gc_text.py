"""The demonstrations of the collector: each run in brief, and what it shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from stackward.demo import GcLesson
from stackward.gc.report import GcReport
from stackward.report.gc_numbers import traced_bytes
from stackward.report.gc_text import chart_lines, finding_lines
from stackward.report.paragraphs import paragraph
from stackward.report.quantities import count, percent, whole_bytes
from stackward.report.style import Style


@dataclass(frozen=True, slots=True, kw_only=True)
class GcFigures:
    """What a lesson's sentence may name of one run."""

    collections: str
    forced: str
    periodic: str
    cpu: str
    first: str  # live heap after the first collection
    last: str
    goal: str
    heap: str  # with garbage, at most
    peak: str  # mapped by Go, at most
    mapped_last: str
    allocated: str
    rate: str


def lesson_text(
    lesson: GcLesson,
    reports: Mapping[str, GcReport],
    commands: Mapping[str, str],
    said: Mapping[str, str],
    *,
    style: Style,
) -> str:
    """Return one lesson: its runs with findings and the heap over time, and its sentence.

    By the runs' names: their reports, the commands that made them, what the programs said last.
    """
    lines = [style(lesson.title, "bold"), ""]
    for run in lesson.runs:
        lines += _run(reports[run.name], commands[run.name], said[run.name], style)
    figures = {name: figures_of(report) for name, report in reports.items()}
    lines += paragraph(lesson.sentence.format(**figures), style, first="=> ", rest="   ")
    return "\n".join([*lines, ""])


def _run(report: GcReport, command: str, said: str, style: Style) -> Iterator[str]:
    yield from paragraph(command, style, "cyan", first="$ ", rest="    ")
    if said:
        yield from paragraph(said, style, "dim", first="  it says: ", rest="    ")
    found = figures_of(report)
    brief = f"{found.collections}, GC CPU {found.cpu}, live heap {found.last} at the end"
    if report.peak_mapped_bytes >= 0:
        brief += f", mapped at most {found.peak}"
    if report.peak_resident_bytes >= 0:
        brief += f", resident at most {whole_bytes(report.peak_resident_bytes)}"
    yield from paragraph(brief, style, first="  ", rest="  ")
    yield ""
    yield from finding_lines(report.findings, style)
    yield from chart_lines(report, style)


def figures_of(report: GcReport) -> GcFigures:
    """Return the figures of one run, as sentences name them."""
    found, sampled = report.summary, report.sampled
    last = None if sampled is None else sampled.last
    allocated = -1 if sampled is None else sampled.allocated_bytes
    seconds = 1.0
    if report.samples is not None and len(report.samples) > 1:
        seconds = float(report.samples.time_ns[-1] - report.samples.time_ns[0]) / 1e9
    if allocated < 0 and found is not None:
        allocated, seconds = found.allocated_bytes, found.duration_ns / 1e9
    return GcFigures(
        collections=count(0 if found is None else found.cycles_count, "collection"),
        forced=f"{0 if found is None else found.forced_count:,}",
        periodic=f"{0 if found is None else found.periodic_count:,}",
        cpu=percent(0.0 if found is None else found.gc_cpu_percent),
        first="nothing" if found is None else traced_bytes(found.first_heap_marked_bytes),
        last="nothing" if found is None else traced_bytes(found.last_heap_marked_bytes),
        goal=_known(-1 if found is None else found.last_heap_goal_bytes),
        heap=_known(-1 if found is None else found.peak_heap_live_bytes),
        peak=_known(report.peak_mapped_bytes),
        mapped_last=_known(-1 if last is None else last.mapped_bytes),
        allocated=_known(allocated),
        rate=_known(int(allocated / seconds) if allocated >= 0 else -1),
    )


def _known(value: int) -> str:
    return whole_bytes(value) if value >= 0 else "an unknown amount"
