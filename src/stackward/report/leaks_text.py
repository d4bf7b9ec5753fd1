"""The result of `stackward leaks` for a terminal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stackward.diagnose.leaks import LeakReport
from stackward.diagnose.leaks_growth import GoroutineGrowth, SiteGrowth
from stackward.report.leaks_words import (
    bytes_rate,
    chain_words,
    count_rate,
    no_suspect,
    rows,
    signed_bytes,
    site_evidence,
    slowing_words,
    watched,
)
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.places import Places, short_function
from stackward.report.quantities import count, whole_bytes
from stackward.report.style import Style

_INDENT = "     "


def leaks_text(
    report: LeakReport,
    *,
    style: Style,
    places: Places,
    next_steps: Sequence[str],
    limit: int = 10,
) -> str:
    """Return the report as text that fits `style.width` columns: suspects first."""
    lines = [
        *paragraph(f"{report.source}: {watched(report)}", style, "bold"),
        "",
        *_suspects(report, style, places, limit),
        *_numbers(report, style),
        "",
        *_others(report, style, places, limit),
        *_next(next_steps, style),
        *caveat_lines(report.caveats, style),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _suspects(report: LeakReport, style: Style, places: Places, limit: int) -> Iterator[str]:
    if not report.suspects_count:
        yield from paragraph(no_suspect(report), style)
        yield ""
        return
    number = 0
    sites = [one for one in report.sites if one.suspect]
    groups = [one for one in report.goroutines if one.suspect]
    for site in sites[: limit or None]:
        number += 1
        yield from _site(number, site, report, style, places)
        yield ""
    for group in groups[: limit or None]:
        number += 1
        yield from _group(number, group, style, places)
        yield ""
    if hidden := len(sites) + len(groups) - number:
        yield f"{count(hidden, 'more suspect')} (--top 0: all)"
        yield ""


def _site(
    number: int, one: SiteGrowth, report: LeakReport, style: Style, places: Places
) -> Iterator[str]:
    head = f"suspect: {bytes_rate(one.drift)}"
    yield from paragraph(head, style, "bold", "red", first=f"{number:>3}. ", rest=_INDENT)
    where = f"allocated in {short_function(one.frame.function)} {places.frame(one.frame)}"
    yield from paragraph(where, style, first=_INDENT, rest=_INDENT + "  ")
    if chain := chain_words(one):
        yield from paragraph(f"by {chain}", style, "dim", first=_INDENT, rest=_INDENT + "  ")
    yield from _called_from(one, style, places)
    evidence = site_evidence(one, report.rate_bytes)
    yield from paragraph(evidence, style, first=_INDENT, rest=_INDENT + "  ")
    if words := slowing_words(one.slowing):
        yield from paragraph(words, style, "yellow", first=_INDENT, rest=_INDENT + "  ")


def _called_from(one: SiteGrowth, style: Style, places: Places) -> Iterator[str]:
    callers = one.stack[len(one.chain) : len(one.chain) + 2]
    if callers:
        text = " < ".join(f"{short_function(f.function)} {places.frame(f)}" for f in callers)
        yield from paragraph(
            f"called from {text}", style, "dim", first=_INDENT, rest=_INDENT + "  "
        )


def _group(number: int, one: GoroutineGrowth, style: Style, places: Places) -> Iterator[str]:
    head = f"suspect: {count_rate(one.drift)} goroutines"
    yield from paragraph(head, style, "bold", "red", first=f"{number:>3}. ", rest=_INDENT)
    waits = one.group.wait_reason or "not known"
    inferred = " (inferred)" if one.group.wait_standing == "inferred" else ""
    where = (
        f"waiting in {short_function(one.frame.function)} {places.frame(one.frame)}: "
        f"{waits}{inferred}"
    )
    yield from paragraph(where, style, first=_INDENT, rest=_INDENT + "  ")
    stacks = signed_bytes(3600 * one.least_bytes_per_second)
    text = (
        f"{one.counts[0]:,} > {one.counts[-1]:,}; their stacks alone take {stacks}/h or more, and "
        "what they refer to stays, too"
    )
    yield from paragraph(text, style, first=_INDENT, rest=_INDENT + "  ")
    if words := slowing_words(one.slowing):
        yield from paragraph(words, style, "yellow", first=_INDENT, rest=_INDENT + "  ")


def _numbers(report: LeakReport, style: Style) -> Iterator[str]:
    yield style(f"{'':<27}{'first':>10}{'last':>10}  per hour (95% interval)", "bold")
    for name, first, last, rate in rows(report):
        line = f"{name:<27}{first:>10}{last:>10}  {rate}"
        if len(line) <= style.width:
            yield line
            continue
        rate, _, interval = rate.partition(" (")
        yield f"{name:<27}{first:>10}{last:>10}  {rate}"
        yield f"{'':<49}({interval}"


def _others(report: LeakReport, style: Style, places: Places, limit: int) -> Iterator[str]:
    """Yield the sites that grew, too, but not surely."""
    rising = [one for one in report.sites if not one.suspect and one.drift.per_second > 0]
    if not rising:
        return
    grown = sum(one.live_bytes[-1] - one.live_bytes[0] for one in rising)
    text = (
        f"{count(len(rising), 'other site')} grew by {whole_bytes(grown)} together, of none it is "
        "sure:"
    )
    yield from paragraph(text, style, "dim")
    for one in rising[: min(3, limit or 3)]:
        where = f"{short_function(one.frame.function)} {places.frame(one.frame)}"
        text = f"{bytes_rate(one.drift)} {where}"
        yield from paragraph(text, style, "dim", first="  ", rest="    ")
    yield ""


def _next(next_steps: Sequence[str], style: Style) -> Iterator[str]:
    for one in next_steps:
        yield from paragraph(f"next: {one}", style, "green", rest="  ")
    if next_steps:
        yield ""
