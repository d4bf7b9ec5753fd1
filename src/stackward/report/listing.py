"""The result of `stackward list`: annotated source as text and JSON."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from stackward import __version__
from stackward.diagnose.annotate import AnnotatedFunction, AnnotatedLine, CostTable, Listing
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.places import Places, short_function
from stackward.report.quantities import per_op, whole_bytes
from stackward.report.run_json import (
    FORMAT_VERSION,
    JsonCaveat,
    JsonRun,
    converted,
    to_text,
)
from stackward.report.style import Style


class JsonListedLine(msgspec.Struct, frozen=True, kw_only=True):
    """One line of source."""

    line: int
    text: str
    flat: float
    cum: float
    causes: list[str]
    verdicts: list[str]


class JsonListedFunction(msgspec.Struct, frozen=True, kw_only=True):
    """One function."""

    function: str
    file: str
    flat: float
    cum: float
    lines: list[JsonListedLine]


class JsonListing(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document."""

    format_version: int
    tool_version: str
    unit: str
    total: float
    source: str
    functions: list[JsonListedFunction]
    caveats: list[JsonCaveat]


def listing_json(result: Listing) -> str:
    """Return `result` as JSON text."""
    return to_text(
        JsonListing(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            unit=result.unit,
            total=result.total,
            source=result.source,
            functions=[_function(one) for one in result.functions],
            caveats=converted(result.caveats, list[JsonCaveat]),
        )
    )


def _function(one: AnnotatedFunction) -> JsonListedFunction:
    return JsonListedFunction(
        function=one.function,
        file=one.file,
        flat=one.flat,
        cum=one.cum,
        lines=[
            JsonListedLine(
                line=line.number,
                text=line.text,
                flat=line.flat,
                cum=line.cum,
                causes=[row.cause for row in line.rows],
                verdicts=[f"{row.expression} {row.verdict}".strip() for row in line.rows],
            )
            for line in one.lines
        ],
    )


def listing_text(result: Listing, *, places: Places, style: Style) -> str:
    """Return each function with cost, line number and source, its verdicts below the line."""
    lines: list[str] = []
    if result.total:
        total = _amount(result.total, result.unit)
        lines.append(f"Total: {total}  ({result.source})")
    for one in result.functions:
        lines += _text(one, result.unit, places, style)
    if not result.functions:
        lines.append("No such function.")
    lines += caveat_lines(result.caveats, style)
    return "\n".join(lines).rstrip() + "\n"


def _text(one: AnnotatedFunction, unit: str, places: Places, style: Style) -> Iterator[str]:
    yield ""
    yield style(f"{short_function(one.function)}  in {places.file(one.file)}", "bold")
    yield f"{_amount(one.flat, unit):>10} {_amount(one.cum, unit):>10}  flat, cum of the function"
    for line in one.lines:
        amounts = f"{_cell(line.flat, unit):>10} {_cell(line.cum, unit):>10}"
        shown = line.text.expandtabs(4)
        hot = line.flat > 0 or line.cum > 0
        yield f"{amounts} {line.number:>6}  {style(shown, 'bold') if hot else shown}"
        for text in dict.fromkeys(_notes(line)):
            yield from paragraph(f"^ {text}", style, "yellow", first=" " * 30, rest=" " * 32)


def _notes(line: AnnotatedLine) -> Iterator[str]:
    for row in line.rows:
        if row.allocates == "no":
            continue
        what = f"{row.expression} {row.verdict}".strip() or f"calls {row.mechanism}"
        yield f"{row.cause}: {what}"


def _cell(value: float, unit: str) -> str:
    return _amount(value, unit) if value else "."


def _amount(value: float, unit: str) -> str:
    if unit == "bytes":
        return whole_bytes(value)
    if unit in {"B/op", "allocs/op"}:
        return per_op(value)
    return f"{value:,.0f}"


def costs_of_run(document: JsonRun, *, source: str) -> CostTable:
    """Return the costs of a saved run by file and line: each line's largest in any benchmark.

    A line's flat cost is what it allocates itself, its cum what is allocated below it too.
    """
    sums: dict[tuple[str, int, tuple[str, str]], list[float]] = {}
    for site in document.sites:
        amount = site.bytes_per_op if isinstance(site.bytes_per_op, float) else site.bytes
        value = amount if isinstance(amount, float) else 0.0
        benchmark = (site.benchmark_package, site.benchmark)
        chain = [(frame.file, frame.line, benchmark) for frame in site.inline_chain]
        for key in dict.fromkeys(chain):  # once each: a recursion passes a line many times
            total = sums.setdefault(key, [0.0, 0.0])
            total[0] += value if key == chain[0] else 0.0
            total[1] += value
    costs: dict[tuple[str, int], tuple[float, float]] = {}
    for (file, line, _), (flat, cum) in sums.items():
        before = costs.get((file, line), (0.0, 0.0))
        costs[file, line] = (max(before[0], flat), max(before[1], cum))
    unit = "B/op" if document.measure == "per_op" else "bytes"
    return CostTable(unit=unit, total=0.0, source=source, costs=costs)
