"""The result of `stackward run` as Markdown, for a pull request or an issue."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from stackward.core import Caveat
from stackward.diagnose import RankedSite, Ranking, RunResult
from stackward.report.places import Places, short_function
from stackward.report.quantities import count, duration, per_op, percent, whole_bytes
from stackward.report.settings import build_settings


def run_markdown(result: RunResult, ranking: Ranking, *, places: Places) -> str:
    """Return the report as Markdown: the ranked sites, the benchmarks, the caveats."""
    return "\n".join([*_sites(result, ranking, places), *_benchmarks(result), *_caveats(result)])


def caveat_items(caveats: Sequence[Caveat]) -> list[str]:
    """Return the caveats as items of a list, the same in every command's Markdown."""
    return [f"- caveat `{one.slug}`: {one.text}" for one in caveats]


def cell(text: str) -> str:
    """Return `text` as it can stand in a table's cell."""
    return text.replace("|", "\\|").replace("\n", " ")


def code(text: str) -> str:
    """Return `text` as a code span that may hold back-quotes itself."""
    ticks = "`" * (1 + max((len(run) for run in _ticks(text)), default=0))
    pad = " " if len(ticks) > 1 else ""
    return f"{ticks}{pad}{text}{pad}{ticks}"


def _ticks(text: str) -> Iterator[str]:
    run = ""
    for letter in text:
        if letter == "`":
            run += letter
        elif run:
            yield run
            run = ""
    if run:
        yield run


def _sites(result: RunResult, ranking: Ranking, places: Places) -> Iterator[str]:
    per_operation = result.measure == "per_op"
    yield f"### Allocations: {result.source or ', '.join(result.packages)}"
    yield ""
    yield build_settings(result.build)
    yield ""
    units = "B/op | allocs/op" if per_operation else "bytes | objects"
    yield f"| site | {units} | share | cause | what to do |"
    yield "| --- | ---: | ---: | ---: | --- | --- |"
    for row in ranking.rows:
        yield _row(row, per_operation, places)
    yield ""
    if ranking.more_count or ranking.folded_count:
        hidden = ranking.more_count + ranking.folded_count
        yield f"{count(hidden, 'more site')} not shown."
        yield ""


def _row(row: RankedSite, per_operation: bool, places: Places) -> str:
    site = row.site
    size = per_op(site.bytes) if per_operation else whole_bytes(site.bytes)
    objects = per_op(site.objects) if per_operation else f"{site.objects:,.0f}"
    where = code(f"{places.line(site.file, site.line)} {short_function(site.function)}")
    advice = site.advice.summary if site.advice else ""
    share = percent(site.share_percent)
    return f"| {cell(where)} | {size} | {objects} | {share} | {site.cause} | {cell(advice)} |"


def _benchmarks(result: RunResult) -> Iterator[str]:
    if not result.benchmarks:
        return
    yield "| benchmark | time/op | B/op | allocs/op | attributed |"
    yield "| --- | ---: | ---: | ---: | ---: |"
    for one in result.benchmarks:
        time = duration(one.ns_per_op) if one.ns_per_op is not None else "-"
        yield (
            f"| {cell(one.name)} | {time} | {int(one.bytes_per_op):,} | "
            f"{int(one.allocs_per_op):,} | {percent(one.attributed_percent)} |"
        )
    yield ""


def _caveats(result: RunResult) -> Iterator[str]:
    yield from caveat_items(result.caveats)
    if result.caveats:
        yield ""
