"""The result of `stackward goroutines` for a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from stackward.core import Frame
from stackward.diagnose.goroutines import GROWTH, YES, GoroutineReport, JudgedGroup
from stackward.report.goroutines_words import (
    age_of,
    fitted,
    function_of,
    head_line,
    inside_of,
    labels_of,
    place_of,
    verdict_of,
    waits_for,
)
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.places import Places, short_function
from stackward.report.quantities import count
from stackward.report.style import Style

_INDENT = " " * 10


def goroutines_text(
    report: GoroutineReport, *, style: Style, places: Places, limit: int = 20
) -> str:
    """Return the report as text that fits `style.width` columns; `limit` groups, 0: all."""
    shown = report.groups[:limit] if limit else report.groups
    lines = [
        *paragraph(head_line(report, report.source), style, "bold"),
        *_totals(report, style),
        "",
    ]
    for one in shown:
        lines += [*_group(one, style, places), ""]
    lines += _more(report, len(shown), style)
    lines += caveat_lines(report.caveats, style)
    return "\n".join(lines).rstrip() + "\n"


def _totals(report: GoroutineReport, style: Style) -> Iterator[str]:
    if len(report.looks) > 1:
        numbers = " > ".join(f"{one.count:,}" for one in report.looks[-12:])
        yield from paragraph(f"all of them, look by look: {numbers}", style, rest="  ")
    if report.leaked_count and not report.only_leaked:
        text = f"{count(report.leaked_count, 'goroutine')} proven to leak"
        yield from paragraph(text, style, "red")
    elif report.leak_check and not report.leaked_count:
        yield from paragraph("the runtime's leak check found none that leaks", style, "green")


def _group(one: JudgedGroup, style: Style, places: Places) -> Iterator[str]:
    number = f"{one.group.count:>8,}  "
    waits = ", ".join(filter(None, (waits_for(one), age_of(one))))
    yield from paragraph(waits, style, "bold", first=number, rest=_INDENT)
    inside = inside_of(one)
    room = style.width - len(_INDENT) - 2

    def place(frame: Frame | None) -> str:
        return fitted(place_of(frame, places), room)

    at = " ".join(filter(None, (function_of(one), place(one.group.frame))))
    yield from paragraph(f"in {at}", style, first=_INDENT, rest=_INDENT + "  ")
    if inside:
        yield from paragraph(f"which called {inside}", style, "dim", first=_INDENT)
    created = one.group.created_by
    if created is not None and created != one.group.frame:
        by = f"started by {short_function(created.function)} {place(created)}"
        yield from paragraph(by, style, "dim", first=_INDENT, rest=_INDENT + "  ")
    if labels := labels_of(one):
        yield from paragraph(f"labels {labels}", style, "dim", first=_INDENT, rest=_INDENT + "  ")
    if verdict := verdict_of(one):
        color = "red" if one.leaked == YES else "yellow" if one.method == GROWTH else "dim"
        yield from paragraph(verdict, style, color, first=_INDENT, rest=_INDENT + "  ")


def _more(report: GoroutineReport, shown: int, style: Style) -> Iterator[str]:
    hidden = report.groups[shown:]
    if hidden:
        number = sum(one.group.count for one in hidden)
        text = (
            f"{count(len(hidden), 'more group')} with {count(number, 'goroutine')} (--top 0: all)"
        )
        yield from paragraph(text, style, "dim")
        yield ""
    if not report.groups:
        yield "No goroutine in it." if report.only_leaked else "No goroutine but the runtime's."
        yield ""
