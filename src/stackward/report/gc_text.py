"""The result of `stackward gc report` for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from stackward.gc import Cycles, Finding, GcSummary, Spread
from stackward.gc.report import GcReport, typical_cycle
from stackward.report.gc_chart import sawtooth
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.quantities import count, duration, percent, whole_bytes
from stackward.report.style import Style

_COLORS = {"problem": "red", "warning": "yellow", "note": "cyan"}


def gc_text(report: GcReport, *, style: Style) -> str:
    """Return the whole report as text that fits `style.width` columns."""
    lines = [
        style(report.source, "bold"),
        "",
        *_sums(report.summary, style),
        "",
        *sawtooth(report.log.cycles, style),
        "",
        *_findings(report.findings, style),
        *_one_cycle(report.log.cycles, style),
        "",
        *caveat_lines(report.caveats, style),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _sums(found: GcSummary, style: Style) -> Iterator[str]:
    kinds = [
        f"{number:,} {name}"
        for number, name in (
            (found.heap_triggered_count, "by the heap"),
            (found.forced_count, "asked for"),
            (found.periodic_count, "after two idle minutes"),
        )
        if number
    ]
    yield from _row("collections", f"{found.cycles_count:,} ({', '.join(kinds)})", style)
    span = f"in {duration(found.duration_ns)}, {count(found.processors, 'processor')}"
    if found.intervals_ns.count:
        span += f"; from one to the next {_spread(found.intervals_ns)}"
    yield from _row("", span, style)
    cpu = f"{percent(found.gc_cpu_percent)} of all CPU time, {duration(found.gc_cpu_ns)}"
    assist = 100 * found.assist_cpu_ns / max(1, found.gc_cpu_ns)
    cpu += f" ({percent(assist)} of it mark assists); the runtime says {found.runtime_cpu_percent}%"
    yield from _row("GC CPU", cpu, style)
    yield from _row("", f"besides, {duration(found.idle_cpu_ns)} on idle processors", style)
    yield from _row("pauses", _spread(found.pauses_ns), style)
    yield from _row("", f"sweep termination {_spread(found.sweep_terminations_ns)}", style)
    yield from _row("", f"mark termination {_spread(found.mark_terminations_ns)}", style)
    rate = f"{whole_bytes(found.allocated_bytes)}, {whole_bytes(found.allocation_rate)}/s"
    yield from _row("allocated", rate, style)
    heap = (
        f"{whole_bytes(found.first_heap_marked_bytes)} after the first collection, "
        f"{whole_bytes(found.last_heap_marked_bytes)} after the last; at most "
        f"{whole_bytes(found.peak_heap_live_bytes)} with garbage"
    )
    yield from _row("live heap", heap, style)
    goal = found.last_heap_goal_bytes
    yield from _row("heap goal", "none" if goal < 0 else f"{whole_bytes(goal)} at the end", style)
    if found.largest_stacks_bytes >= 0:
        roots = (
            f"stacks up to {whole_bytes(found.largest_stacks_bytes)}, globals up to "
            f"{whole_bytes(found.largest_globals_bytes)}"
        )
        yield from _row("roots", roots, style)


def _row(name: str, text: str, style: Style) -> Iterator[str]:
    yield from paragraph(text, style, first=f"{name:<12}", rest=" " * 12)


def _spread(found: Spread) -> str:
    return (
        f"p50 {duration(found.p50)}, p90 {duration(found.p90)}, p99 {duration(found.p99)}, "
        f"most {duration(found.highest)}"
    )


def _findings(findings: tuple[Finding, ...], style: Style) -> Iterator[str]:
    if not findings:
        yield "Nothing stands out: no detector found anything."
        yield ""
    for one in findings:
        head = f"{one.severity} {one.slug}: {one.text}"
        yield from paragraph(head, style, _COLORS[one.severity], rest="  ")
        for line in one.evidence:
            yield from paragraph(f"line {line.line}: {line.text}", style, "dim", first="    ")
        yield from paragraph(f"do: {one.advice}", style, "green", first="  ", rest="    ")
        yield ""


def _one_cycle(cycles: Cycles, style: Style) -> Iterator[str]:
    """Yield the story of one cycle, with this program's own times."""
    row = typical_cycle(cycles)
    processors = int(cycles.processors[row])

    def ns(column: str) -> str:
        return duration(int(getattr(cycles, column)[row]))

    def size(column: str) -> str:
        return whole_bytes(int(getattr(cycles, column)[row]))

    yield style(f"One cycle (number {cycles.number[row]}, of median length)", "bold")
    goal = size("heap_goal_bytes") if cycles.heap_goal_bytes[row] >= 0 else "none"
    for text in (
        f"sweep termination, {ns('sweep_termination_ns')}: the world stops; what is left to sweep "
        f"is swept and the write barrier goes on. The heap holds {size('heap_live_start_bytes')}.",
        f"concurrent mark, {ns('mark_ns')}: the program runs on while workers on a quarter of "
        f"{count(processors, 'processor')} ({ns('background_cpu_ns')} of CPU) follow all pointers "
        f"from the roots; goroutines that allocate meanwhile help ({ns('assist_cpu_ns')}), idle "
        f"processors too ({ns('idle_cpu_ns')}). At its end the heap holds "
        f"{size('heap_live_end_bytes')}, its goal was {goal}.",
        f"mark termination, {ns('mark_termination_ns')}: the world stops again; "
        f"{size('heap_marked_bytes')} turned out to be alive, and the next goal is set from that.",
        "sweep: the program runs; memory that was not marked is handed out again, span by span, "
        "as it is needed.",
    ):
        yield from paragraph(text, style, first="  - ", rest="    ")
