"""The result of `stackward explain` as text and JSON."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import msgspec

from stackward import __version__
from stackward.diagnose.escapes import EscapeRow
from stackward.diagnose.explain import ExplainedRow, Explanation
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.places import Places, short_function
from stackward.report.quantities import per_op, percent, whole_bytes
from stackward.report.run_json import (
    FORMAT_VERSION,
    JsonAdvice,
    JsonCaveat,
    JsonIndirectCall,
    JsonLine,
    JsonSite,
    converted,
    to_text,
)
from stackward.report.style import Style

_AROUND = 3
_HANGING = " " * 8


@dataclass(frozen=True, slots=True, kw_only=True)
class MeasuredCost:
    """What a saved run measured at the place, and when that was."""

    sites: tuple[JsonSite, ...]
    saved: str  # when and where, for the reader
    per_operation: bool


class _Decision(msgspec.Struct, frozen=True, kw_only=True):
    function: str
    column: int
    expression: str
    verdict: str
    cause: str
    allocates: str
    mechanism: str
    summary: str
    explanation: list[JsonLine]


class JsonExplained(_Decision, frozen=True, kw_only=True):
    """One decision or allocating call at the place."""

    advice: JsonAdvice


class JsonExplanation(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document."""

    format_version: int
    tool_version: str
    package: str
    file: str
    line: int
    column: int
    decisions: list[JsonExplained]
    indirect_calls: list[JsonIndirectCall]
    measured: list[JsonSite]
    caveats: list[JsonCaveat]


def explain_json(result: Explanation, cost: MeasuredCost | None) -> str:
    """Return `result` as JSON text."""
    return to_text(
        JsonExplanation(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            package=result.package,
            file=str(result.place.file),
            line=result.place.line,
            column=result.place.column,
            decisions=[_decision(one) for one in result.rows],
            indirect_calls=converted(result.indirect_calls, list[JsonIndirectCall]),
            measured=list(cost.sites) if cost else [],
            caveats=converted(result.caveats, list[JsonCaveat]),
        )
    )


def _decision(one: ExplainedRow) -> JsonExplained:
    row = msgspec.structs.asdict(converted(one.row, _Decision))
    return JsonExplained(**row, advice=converted(one.advice, JsonAdvice))


def explain_text(
    result: Explanation, cost: MeasuredCost | None, *, places: Places, style: Style
) -> str:
    """Return source with carets, measured cost, each decision's path and advice."""
    place = result.place
    where = places.line(str(place.file), place.line, place.column)
    lines = [style(f"{where}  in package {result.package}", "bold"), ""]
    columns = sorted({one.row.column for one in result.rows if _is_here(one.row, result)})
    lines += _excerpt(result.source, place.line, columns, style)
    lines.append("")
    lines += _cost(cost, style)
    for one in result.rows:
        lines += _explained(one, places, style)
    if not result.rows:
        lines += _no_decision(result)
    for call in result.indirect_calls:
        became = f"became {call.target}" if call.target else call.outcome
        text = f"call    {call.call} {became}{f' ({call.text})' if call.text else ''}"
        lines += paragraph(text, style, rest=_HANGING)
    lines += caveat_lines(result.caveats, style)
    return "\n".join(lines).rstrip() + "\n"


def _is_here(row: EscapeRow, result: Explanation) -> bool:
    return row.column > 0 and row.line == result.place.line


def _excerpt(
    source: Sequence[str], line: int, columns: Sequence[int], style: Style
) -> Iterator[str]:
    first, last = max(1, line - _AROUND), min(len(source), line + _AROUND)
    width = len(str(last))
    for number in range(first, last + 1):
        text = source[number - 1].expandtabs(4)
        yield f"{number:>{width}} | {style(text, 'bold') if number == line else text}"
        if number == line and columns:
            yield f"{'':>{width}} | {style(_carets(source[number - 1], columns), 'yellow')}"


def _carets(text: str, columns: Sequence[int]) -> str:
    """Return a line with a caret under each byte column of `text`, tabs expanded alike."""
    raw = text.encode("utf-8", "surrogateescape")
    marks: list[str] = []
    for column in columns:
        before = raw[: column - 1].decode("utf-8", "replace").expandtabs(4)
        marks += [" "] * (len(before) - len(marks)) + ["^"]
    return "".join(marks)


def _cost(cost: MeasuredCost | None, style: Style) -> Iterator[str]:
    if cost is None:
        yield style("cost    not measured yet: `stackward run` measures and remembers it", "dim")
        yield ""
        return
    if not cost.sites:
        yield style(f"cost    nothing was allocated on this line ({cost.saved})", "dim")
    for site in cost.sites:
        if cost.per_operation and isinstance(site.bytes_per_op, float):
            objects = site.allocs_per_op if isinstance(site.allocs_per_op, float) else 0.0
            amount = f"{per_op(site.bytes_per_op)} B/op, {per_op(objects)} allocs/op"
        else:
            amount = whole_bytes(site.bytes if isinstance(site.bytes, float) else 0.0)
        share = percent(site.share_percent)
        by = f" by {site.mechanism}" if site.mechanism != "newobject" else ""
        text = f"{amount}, {share} of {site.benchmark or 'the profile'}{by} ({cost.saved})"
        yield from paragraph(f"cost    {text}", style, rest=_HANGING)
    yield ""


def _explained(one: ExplainedRow, places: Places, style: Style) -> Iterator[str]:
    row = one.row
    verdict = f"{row.expression} {row.verdict}" if row.verdict else f"calls {row.mechanism}"
    allocates = {"yes": "", "no": " (allocates nothing)", "unknown": " (may allocate)"}
    text = f"{row.cause}: {verdict}{allocates[row.allocates]}"
    yield from paragraph(text, style, "yellow", "bold", rest="  ")
    if row.function:
        yield from _wrapped(f"in {short_function(row.function)}{_inlined(row, places)}", style)
    yield from _wrapped(row.summary, style)
    for line in row.explanation:
        at = places.line(line.file, line.line, line.column) if line.line else ""
        yield from _wrapped(f"- {line.text}" + (f"  [{at}]" if at else ""), style)
    yield from _wrapped(f"do: {one.advice.summary}", style, "green")
    yield style(f"  page: stackward explain --cause {one.advice.docs_slug}", "dim")
    yield ""


def _inlined(row: EscapeRow, places: Places) -> str:
    chain = [places.line(place.file, place.line) for place in row.inline_chain]
    return f", inlined: {' into '.join(chain)}" if len(chain) > 1 else ""


def _wrapped(text: str, style: Style, *names: str) -> Iterator[str]:
    yield from paragraph(text, style, *names, first="  ", rest="    ")


def _no_decision(result: Explanation) -> Iterator[str]:
    if result.stack_decisions:
        yield "Nothing on this line is on the heap. The compiler says:"
        for row in result.stack_decisions:
            yield f"  {row.line}:{row.column} {row.expression} {row.verdict}"
    else:
        yield "The compiler decided nothing about this line and emitted no allocating call for it."
        yield "What it calls may allocate: ask about the line inside the function it calls."
    yield ""
