"""The result of `stackward goroutines` as Markdown, for a pull request or an issue."""

from __future__ import annotations

from stackward.diagnose.goroutines import GoroutineReport
from stackward.report.goroutines_words import (
    age_of,
    function_of,
    head_line,
    place_of,
    verdict_of,
    waits_for,
)
from stackward.report.places import Places
from stackward.report.run_markdown import caveat_items, cell, code


def goroutines_markdown(report: GoroutineReport, *, places: Places, limit: int = 20) -> str:
    """Return a table of the groups, and the caveats; `limit` groups, 0: all."""
    shown = report.groups[:limit] if limit else report.groups
    lines = [f"### {head_line(report, code(report.source))}", ""]
    lines += [
        "| count | waits for | function | started by | leaked |",
        "| ---: | --- | --- | --- | --- |",
    ]
    for one in shown:
        frame = one.group.frame
        where = code(f"{function_of(one)} {place_of(frame, places)}".strip())
        created = one.group.created_by
        by = code(place_of(created, places)) if created is not None else ""
        waits = ", ".join(filter(None, (waits_for(one), age_of(one))))
        verdict = verdict_of(one) or f"leaked: {one.leaked}"
        cells = (waits, where, by, verdict.removeprefix("leaked: "))
        lines.append(f"| {one.group.count:,} | {' | '.join(map(cell, cells))} |")
    if hidden := len(report.groups) - len(shown):
        lines += ["", f"{hidden} more groups are not shown."]
    lines += ["", *caveat_items(report.caveats)]
    return "\n".join(lines).rstrip() + "\n"
