"""The result of `stackward leaks` as Markdown, for a pull request or an issue."""

from __future__ import annotations

from collections.abc import Sequence

from stackward.diagnose.leaks import LeakReport
from stackward.report.leaks_words import bytes_rate, count_rate, no_suspect, rows, watched
from stackward.report.places import Places, short_function
from stackward.report.quantities import whole_bytes
from stackward.report.run_markdown import caveat_items, cell, code


def leaks_markdown(
    report: LeakReport, *, places: Places, next_steps: Sequence[str], limit: int = 10
) -> str:
    """Return the suspects, the numbers of the whole program, what to do next and the caveats."""
    most = limit or None
    lines = [f"### {code(report.source)}: {watched(report)}", ""]
    sites = [one for one in report.sites if one.suspect][:most]
    groups = [one for one in report.goroutines if one.suspect][:most]
    if sites or groups:
        lines += [
            "| suspect | per hour (95% interval) | first | last |",
            "| --- | ---: | ---: | ---: |",
        ]
    else:
        lines += [no_suspect(report)]
    for site in sites:
        where = code(f"{short_function(site.frame.function)} {places.frame(site.frame)}")
        ends = " | ".join(whole_bytes(site.live_bytes[at]) for at in (0, -1))
        lines.append(f"| {cell(where)} | {bytes_rate(site.drift)} | {ends} |")
    for group in groups:
        where = code(f"{short_function(group.frame.function)} {places.frame(group.frame)}")
        ends = f"{group.counts[0]:,} | {group.counts[-1]:,}"
        lines.append(f"| goroutines in {cell(where)} | {count_rate(group.drift)} | {ends} |")
    lines += ["", "| | first | last | per hour |", "| --- | ---: | ---: | ---: |"]
    lines += [f"| {' | '.join(row)} |" for row in rows(report)]
    if next_steps:
        lines += ["", *(f"- next: {one}" for one in next_steps)]
    lines += ["", *caveat_items(report.caveats)]
    return "\n".join(lines).rstrip() + "\n"
