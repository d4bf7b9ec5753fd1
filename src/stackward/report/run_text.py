"""The result of `stackward run` for a terminal: one ranked table, then the benchmarks."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stackward.diagnose import (
    BenchmarkResult,
    RankedSite,
    Ranking,
    RunResult,
    Site,
)
from stackward.report.paragraphs import caveat_lines, paragraph, wrapped
from stackward.report.places import Places, short_function
from stackward.report.quantities import count, duration, per_op, percent, whole_bytes
from stackward.report.settings import build_settings
from stackward.report.style import Style

_INDENT = " " * 11
_NUMBERS = 50  # what the columns after a benchmark's name take


def run_text(result: RunResult, ranking: Ranking, *, places: Places, style: Style) -> str:
    """Return the whole report as text that fits `style.width` columns where names allow."""
    lines = [
        *_title(result, style),
        "",
        *_table(result, ranking, places, style),
        *_benchmarks(result, style),
        *caveat_lines(result.caveats, style),
    ]
    return "\n".join(lines).rstrip() + "\n"


def _title(result: RunResult, style: Style) -> Iterator[str]:
    what = result.source or _packages(result.packages)
    settings = f"({build_settings(result.build)})"
    if len(what) + 2 + len(settings) <= style.width:
        yield style(what, "bold") + style(f"  {settings}", "dim")
    else:
        yield style(what, "bold")
        yield from paragraph(settings, style, "dim", first="  ")


def _packages(packages: Sequence[str]) -> str:
    if len(packages) <= 2:
        return ", ".join(packages)
    return f"{packages[0]} and {len(packages) - 1} more packages"


def _table(result: RunResult, ranking: Ranking, places: Places, style: Style) -> Iterator[str]:
    if not ranking.rows:
        yield _nothing(result)
        yield ""
        return
    per_operation = result.measure == "per_op"
    units = ("B/op", "allocs/op") if per_operation else ("bytes", "objects")
    yield style(f"{units[0]:>10} {units[1]:>10} {'share':>6}  {'cause':<21} site", "bold")
    several = len(result.benchmarks) > 1
    for row in ranking.rows:
        yield from _row(row, several, len(result.benchmarks), per_operation, places, style)
    yield from _rest(ranking, style)


def _nothing(result: RunResult) -> str:
    if not result.sites:
        return "Nothing was allocated: 0 B/op, 0 allocs/op."
    return "No site to show: every one is below 0.5% or filtered out (--all shows them)."


def _row(
    row: RankedSite,
    several: bool,
    total: int,
    per_operation: bool,
    places: Places,
    style: Style,
) -> Iterator[str]:
    site = row.site
    size = per_op(site.bytes) if per_operation else whole_bytes(site.bytes)
    objects = per_op(site.objects) if per_operation else f"{site.objects:,.0f}"
    mark = "~" if site.objects_standing != "exact" else ""
    numbers = f"{size:>10} {mark + objects:>10} {percent(site.share_percent):>6}  "
    yield from _placed(numbers, site, places, style)
    if several:
        more = f" and {row.benchmarks_count - 1} more" if row.benchmarks_count > 1 else ""
        text = (
            f"in {site.benchmark}{more} of {total} benchmarks" if more else f"in {site.benchmark}"
        )
        yield from paragraph(text, style, "dim", first=_INDENT)
    yield from _what(site, places, style)
    for number, line in enumerate(site.explanation):
        text = places.sentence(line.text, line.file, line.line)
        yield from _labelled("why" if number == 0 else "", text, style)
    if site.advice is not None:
        yield from _labelled("do", site.advice.summary, style, "green")
    yield ""


def _placed(numbers: str, site: Site, places: Places, style: Style) -> Iterator[str]:
    """Yield the row's first line; what has no room on it stands below."""
    cause = f"{_cause(site):<21}"
    where = places.line(site.file, site.line, site.column or 0)
    name = short_function(site.function)
    head, room = numbers + style(cause, "yellow"), style.width - len(numbers) - len(cause) - 1
    if len(where) + 2 + len(name) <= room:
        yield f"{head} {style(where, 'cyan')}  {name}"
        return
    if len(where) <= room:
        yield f"{head} {style(where, 'cyan')}"
    else:
        yield numbers + style(cause.rstrip(), "yellow")
        yield _INDENT + style(where, "cyan")
    yield _INDENT + name


def _cause(site: Site) -> str:
    """Return the cause, with a question mark where the line holds several candidates."""
    return site.cause + ("?" if site.standing == "inferred" else "")


def _what(site: Site, places: Places, style: Style) -> Iterator[str]:
    """Yield what allocates there: the expression, the runtime mechanism, the chain inwards."""
    parts = []
    if site.expression:
        parts.append(f"{site.expression} {site.verdict}".strip())
    elif site.candidates:
        parts.append("one of: " + "; ".join(site.candidates))
    if site.mechanism and site.mechanism != "newobject":
        parts.append(f"by {site.mechanism}")
    if parts:
        yield from _labelled("what", ", ".join(parts), style)
    if len(site.inline_chain) > 1:
        yield from _chain(site, places, style)


def _chain(site: Site, places: Places, style: Style) -> Iterator[str]:
    """Yield the way from the user's line to the frame that allocates."""
    chain = site.inline_chain
    inner = chain[0]
    if (inner.file, inner.line) == (site.file, site.line):
        text = "inlined into " + ", ".join(
            f"{short_function(frame.function)} ({places.frame(frame)})" for frame in chain[1:]
        )
        yield from _labelled("", text, style)
        return
    names = [short_function(frame.function) for frame in reversed(chain[:-1])]
    if len(names) > 4:
        names = [*names[:2], "…", *names[-2:]]
    text = " > ".join(names) + f" ({places.frame(inner)})"
    if site.chain_percent < 95:
        text += f", {percent(site.chain_percent)} of it; the rest by other ways"
    yield from _labelled("via", text, style)


def _labelled(label: str, text: str, style: Style, *names: str) -> Iterator[str]:
    """Yield `text` wrapped under a label; a word longer than the line is not broken."""
    for number, line in enumerate(wrapped(text, style.width - len(_INDENT) - 5)):
        head = f"{label if number == 0 else '':<5}"
        yield _INDENT + style(head, "dim") + style(line, *names)


def _rest(ranking: Ranking, style: Style) -> Iterator[str]:
    parts = []
    if ranking.more_count:
        parts.append(f"{count(ranking.more_count, 'more site')} (--top 0: all)")
    if ranking.folded_count:
        share = percent(max(0.0, ranking.folded_share_percent))
        parts.append(
            f"{count(ranking.folded_count, 'site')} below 0.5%, {share} together (--all shows them)"
        )
    for part in parts:
        yield style(part, "dim")
    if parts:
        yield ""


def _benchmarks(result: RunResult, style: Style) -> Iterator[str]:
    if not result.benchmarks:
        return
    longest = max(len(one.name) for one in result.benchmarks)
    width = min(44, longest, style.width - _NUMBERS)
    head = f"{'benchmark':<{width}} {'time/op':>9} {'B/op':>10} {'allocs/op':>9}  attributed"
    yield style(head, "bold")
    package = ""
    for one in result.benchmarks:
        if len(result.packages) > 1 and one.package != package:
            package = one.package
            yield style(package, "dim")
        yield from _benchmark(one, width, style)
    yield ""


def _benchmark(one: BenchmarkResult, width: int, style: Style) -> Iterator[str]:
    time = duration(one.ns_per_op) if one.ns_per_op is not None else "-"
    name = one.name
    if len(name) > width:
        yield name
        name = ""
    # -benchmem rounds down; so does this table, that the two can be laid side by side.
    text = f"{name:<{width}} {time:>9} {int(one.bytes_per_op):>10,} {int(one.allocs_per_op):>9,}"
    if one.bytes_per_op < 1 and one.allocs_per_op < 1:
        less = "less than 1 B/op"
        yield text + style(f"  {less if one.bytes_per_op else 'nothing allocated'}", "dim")
        return
    whole = one.attributed_percent
    yield text + style(f"  {percent(whole)}", "green" if whole >= 99 else "yellow")
    if not one.closes:
        sites = f"{per_op(one.sites_bytes_per_op)} B/op, {per_op(one.sites_allocs_per_op)}"
        text = f"(its sites sum to {sites} allocs/op)"
        yield from paragraph(text, style, "yellow", first=_INDENT)
