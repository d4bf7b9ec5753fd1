"""`stackward top` as text, JSON and markdown."""

from __future__ import annotations

import posixpath
import time

from stackward import __version__
from stackward.report.measure import common_unit, label, labels, percentage, scaled

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

    from stackward.profile import TopReport

_SUFFIXES = {"bytes": "bytes", "nanoseconds": "ns", "count": "count"}
_NAME_COLUMN = 44
_SHORTEST_NAME = 20


def text(report: TopReport, *, width: int = 0) -> str:
    """Return the report as `go tool pprof -top` prints it, with the same rows and numbers.

    With a `width`, a name that does not fit loses its beginning; without, nothing is cut.
    """
    unit = _unit(report)
    room = max(width - _NAME_COLUMN, _SHORTEST_NAME) if width else 0
    lines = [*_facts(report, unit)]
    lines.append(f"{'flat':>10} {'flat':>5}% {'sum':>5}% {'cum':>10} {'cum':>5}%")
    for flat, flat_share, sum_share, cum, cum_share, name in _cells(report, unit):
        shown = _tail(name, room)
        lines.append(f"{flat:>10} {flat_share} {sum_share} {cum:>10} {cum_share}  {shown}")
    lines.extend(f"caveat: {caveat.slug}: {caveat.text}" for caveat in report.caveats)
    return "\n".join(lines) + "\n"


def markdown(report: TopReport) -> str:
    """Return the report as a markdown table below pprof's header lines."""
    unit = _unit(report)
    lines = [f"- {_escaped(fact)}" for fact in _facts(report, unit)]
    lines += ["", "| flat | flat% | sum% | cum | cum% | function |"]
    lines.append("| ---: | ---: | ---: | ---: | ---: | --- |")
    for *numbers, name in _cells(report, unit):
        cells = [number.strip() for number in numbers]
        lines.append(f"| {' | '.join(cells)} | {_code(name)} |")
    if report.caveats:
        lines.append("")
    lines.extend(f"- caveat `{caveat.slug}`: {caveat.text}" for caveat in report.caveats)
    return "\n".join(lines) + "\n"


def json(report: TopReport) -> str:
    """Return the report as JSON, one object; values carry their unit in the field's name."""
    from json import dumps

    suffix = unit_suffix(report.sample_type.unit)
    document = {
        "format_version": 1,
        "tool_version": __version__,
        "profile": report.header.source,
        "base": report.base.source if report.base else None,
        "sample_type": report.sample_type.type,
        "unit": report.sample_type.unit,
        f"total_{suffix}": report.total,
        f"shown_{suffix}": report.shown,
        "nodes_count": report.nodes_count,
        "dropped_nodes_count": report.dropped_count,
        f"dropped_below_{suffix}": report.cutoff,
        "rows": [
            {
                "function": row.function,
                "inline": row.inline or None,
                f"flat_{suffix}": row.flat,
                "flat_percent": row.flat_percent,
                "sum_percent": row.sum_percent,
                f"cum_{suffix}": row.cum,
                "cum_percent": row.cum_percent,
            }
            for row in report.rows
        ],
        "caveats": [{"slug": caveat.slug, "text": caveat.text} for caveat in report.caveats],
    }
    return dumps(document, indent=2, ensure_ascii=False) + "\n"


def unit_suffix(unit: str) -> str:
    """Return how a field's name ends for values of `unit`: bytes, ns, count, or the unit itself."""
    return _SUFFIXES.get(unit, "".join(c if c.isalnum() else "_" for c in unit) or "value")


def _unit(report: TopReport) -> str:
    values = [(row.flat, row.cum) for row in report.rows]
    return common_unit(values, report.total, report.sample_type.unit)


def _cells(report: TopReport, unit: str) -> Iterator[tuple[str, str, str, str, str, str]]:
    """Yield flat, flat%, sum%, cum, cum% and the name of every row, as text."""
    so_far = 0
    of = report.sample_type.unit
    flats = labels((row.flat for row in report.rows), of, unit)
    cums = labels((row.cum for row in report.rows), of, unit)
    for row, flat, cum in zip(report.rows, flats, cums, strict=True):
        so_far += row.flat
        name = printable(row.function) + (f" ({row.inline})" if row.inline else "")
        yield (
            flat,
            percentage(row.flat, report.total),
            percentage(so_far, report.total),
            cum,
            percentage(row.cum, report.total),
            name,
        )


def _facts(report: TopReport, unit: str) -> Iterator[str]:
    """Yield the lines above the table, pprof's own."""
    header, of = report.header, report.sample_type.unit
    if report.binary:
        yield f"File: {printable(posixpath.basename(report.binary))}"
    if report.build_id:
        yield f"Build ID: {printable(report.build_id)}"
    yield from (printable(comment) for comment in header.comments if not comment.startswith("#"))
    if report.sample_type.type:
        yield f"Type: {printable(report.sample_type.type)}"
    if header.time_ns:
        moment = time.localtime(header.time_ns // 1_000_000_000)
        yield f"Time: {time.strftime('%Y-%m-%d %H:%M:%S %Z', moment)}"
    if header.duration_ns:
        yield _duration(report, unit)
    yield (
        f"Showing nodes accounting for {label(report.shown, of, unit)}, "
        f"{percentage(report.shown, report.total).strip()} of {label(report.total, of, unit)} total"
    )
    if report.total and report.dropped_count:
        nodes = "node" if report.dropped_count == 1 else "nodes"
        cutoff = label(report.cutoff, of, unit)
        yield f"Dropped {report.dropped_count} {nodes} (cum <= {cutoff})"
    if report.total and 0 < len(report.rows) < report.nodes_count:
        yield f"Showing top {len(report.rows)} nodes out of {report.nodes_count}"


def _duration(report: TopReport, unit: str) -> str:
    header, of = report.header, report.sample_type.unit
    share = ""
    sampled_ns, name = scaled(report.total, of, "nanoseconds")
    if name == "ns" and sampled_ns:
        share = f"({percentage(int(sampled_ns), header.duration_ns)})"
    lasted = label(header.duration_ns, "nanoseconds")
    return f"Duration: {lasted}, Total samples = {label(report.total, of, unit)} {share}"


def printable(name: str) -> str:
    """Return `name` with control characters escaped: a profile must not steer a terminal."""
    if name.isprintable():
        return name
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode() for c in name)


def _tail(name: str, room: int) -> str:
    return f"…{name[1 - room :]}" if 0 < room < len(name) else name


def _code(name: str) -> str:
    fence = "``" if "`" in name else "`"
    return f"{fence}{name}{fence}".replace("|", "\\|")


def _escaped(line: str) -> str:
    return line.replace("<", "\\<").replace("|", "\\|").replace("*", "\\*")
