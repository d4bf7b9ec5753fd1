"""The result of `stackward gc report` for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from stackward.gc import Cycles, Finding
from stackward.gc.cycles import ABSENT
from stackward.gc.memory import MemorySplit
from stackward.gc.report import GcReport, typical_cycle
from stackward.report.gc_chart import sampled_heap, sawtooth
from stackward.report.gc_numbers import memory_rows, number_rows
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.quantities import count, duration, whole_bytes
from stackward.report.style import Style

_COLORS = {"problem": "red", "warning": "yellow", "note": "cyan"}


def gc_text(report: GcReport, *, style: Style) -> str:
    """Return the whole report as text that fits `style.width` columns: findings first."""
    lines = [
        style(report.source, "bold"),
        "",
        *finding_lines(report.findings, style),
        *_numbers(report, style),
        "",
        *_memory(report, style),
        *chart_lines(report, style),
        *_one_cycle(report.cycles, style),
        *caveat_lines(report.caveats, style),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _numbers(report: GcReport, style: Style) -> Iterator[str]:
    for name, text in number_rows(report):
        yield from paragraph(text, style, first=f"{name:<12}", rest=" " * 12)


def finding_lines(findings: tuple[Finding, ...], style: Style) -> Iterator[str]:
    """Yield what stands out, each with its evidence and what to do."""
    if not findings:
        yield "Nothing stands out: no detector found anything."
        yield ""
    for one in findings:
        head = f"{one.severity} {one.slug}: {one.text}"
        yield from paragraph(head, style, _COLORS[one.severity], rest="  ")
        for each in one.evidence:
            yield from paragraph(f"{each.place}: {each.text}", style, "dim", first="    ")
        yield from paragraph(f"do: {one.advice}", style, "green", first="  ", rest="    ")
        yield ""


def _memory(report: GcReport, style: Style) -> Iterator[str]:
    """Yield what memory was used for, at its peak and at the end; the parts add up."""
    peak = None if report.sampled is None else report.sampled.peak
    last = None if report.sampled is None else report.sampled.last
    if peak is None or last is None:
        return
    head = f"{'Memory':<28}{'at its peak':>14}{'at the end':>14}"
    yield style(head, "bold")
    for number, (now, then) in enumerate(zip(memory_rows(peak), memory_rows(last), strict=True)):
        name = f"{'  ' if number else ''}{now[0]}"
        yield f"{name:<28}{whole_bytes(now[1]):>14}{whole_bytes(then[1]):>14}"
    if peak.resident_bytes >= 0 and last.resident_bytes >= 0:
        sizes = (whole_bytes(one.resident_bytes) for one in (peak, last))
        yield f"{'resident, by the system':<28}{next(sizes):>14}{next(sizes):>14}"
        yield from _beside(peak, style)
    yield from _between_samples(report, peak, style)
    yield ""


def _between_samples(report: GcReport, peak: MemorySplit, style: Style) -> Iterator[str]:
    """Yield what the trace knows of a peak that no sample saw."""
    highest = ABSENT if report.summary is None else report.summary.peak_heap_live_bytes
    if highest > peak.mapped_bytes:
        text = f"between two samples the heap reached {whole_bytes(highest)}, as the trace says"
        yield from paragraph(text, style, "dim", first="  ")


def _beside(peak: MemorySplit, style: Style) -> Iterator[str]:
    more = peak.resident_bytes - peak.mapped_bytes
    text = (
        f"{whole_bytes(more)} more than Go mapped: the executable, C libraries, mapped files"
        if more > 0
        else f"{whole_bytes(-more)} of what Go mapped was never touched, or is swapped out"
    )
    yield from paragraph(text, style, "dim", first="  ")


def chart_lines(report: GcReport, style: Style) -> Iterator[str]:
    """Yield the heap over time."""
    if len(report.cycles):
        yield from sawtooth(report.cycles, style)
        yield ""
    elif report.samples is not None and (lines := list(sampled_heap(report.samples, style))):
        yield from lines
        yield ""


def _one_cycle(cycles: Cycles, style: Style) -> Iterator[str]:
    """Yield the story of one cycle, with this program's own times."""
    if not len(cycles):
        return
    row = typical_cycle(cycles)
    processors = int(cycles.processors[row])

    def ns(column: str) -> str:
        return duration(int(getattr(cycles, column)[row]))

    def size(column: str) -> str:
        return whole_bytes(int(getattr(cycles, column)[row]))

    def spent(column: str, words: str) -> str:
        return f" ({ns(column)}{words})" if getattr(cycles, column)[row] >= 0 else ""

    yield style(f"One cycle (number {cycles.number[row]}, of median length)", "bold")
    goal = size("heap_goal_bytes") if cycles.heap_goal_bytes[row] >= 0 else "none"
    for text in (
        f"sweep termination, {ns('sweep_termination_ns')}: the world stops; what is left to sweep "
        f"is swept and the write barrier goes on. The heap holds {size('heap_live_start_bytes')}.",
        f"concurrent mark, {ns('mark_ns')}: the program runs on while workers on a quarter of "
        f"{count(processors, 'processor')}{spent('background_cpu_ns', ' of CPU')} follow all "
        "pointers from the roots; goroutines that allocate meanwhile help"
        f"{spent('assist_cpu_ns', '')}, idle processors too{spent('idle_cpu_ns', '')}. At its end "
        f"the heap holds {size('heap_live_end_bytes')}, its goal was {goal}.",
        f"mark termination, {ns('mark_termination_ns')}: the world stops again; "
        f"{size('heap_marked_bytes')} turned out to be alive, and the next goal is set from that.",
        "sweep: the program runs; memory that was not marked is handed out again, span by span, "
        "as it is needed.",
    ):
        yield from paragraph(text, style, first="  - ", rest="    ")
    yield ""
