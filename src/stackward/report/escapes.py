"""The result of `stackward escapes` as text, JSON and Markdown."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import msgspec

from stackward import __version__
from stackward.diagnose.escapes import EscapeRow, EscapesResult
from stackward.diagnose.result import IndirectCall
from stackward.report.paragraphs import caveat_lines, paragraph, wrapped
from stackward.report.places import Places, short_function
from stackward.report.quantities import count
from stackward.report.run_json import (
    FORMAT_VERSION,
    Go,
    JsonCaveat,
    JsonIndirectCall,
    JsonLine,
    converted,
    to_text,
)
from stackward.report.run_markdown import caveat_items, cell, code
from stackward.report.style import Style

_HEAD = 34  # the columns of a row before what it is about
_MARKS = {"yes": "allocates", "no": "no allocation", "unknown": "may allocate"}


class JsonPlace(msgspec.Struct, frozen=True, kw_only=True):
    """A place of an inline chain."""

    file: str
    line: int
    column: int


class JsonDiagnostic(msgspec.Struct, frozen=True, kw_only=True):
    """One object that the compiler decided on, or an allocating call it was silent about."""

    package: str
    function: str
    file: str
    line: int
    column: int
    expression: str
    verdict: str
    cause: str
    allocates: str
    mechanism: str
    inline_chain: list[JsonPlace]
    summary: str
    explanation: list[JsonLine]


class JsonEscapes(msgspec.Struct, frozen=True, kw_only=True):
    """The whole document."""

    format_version: int
    tool_version: str
    go: Go
    packages: list[str]
    diagnostics: list[JsonDiagnostic]
    indirect_calls: list[JsonIndirectCall]
    unclassified_count: int
    caveats: list[JsonCaveat]


def escapes_json(result: EscapesResult) -> str:
    """Return `result` as JSON text."""
    return to_text(
        JsonEscapes(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            go=converted(result.build, Go),
            packages=list(result.packages),
            diagnostics=converted(result.rows, list[JsonDiagnostic]),
            indirect_calls=converted(result.indirect_calls, list[JsonIndirectCall]),
            unclassified_count=result.unclassified_count,
            caveats=converted(result.caveats, list[JsonCaveat]),
        )
    )


def escapes_text(result: EscapesResult, *, places: Places, style: Style, verbose: bool) -> str:
    """Return the rows file by file, then the counts by cause and the indirect calls."""
    lines: list[str] = []
    file = None
    for row in result.rows:
        if row.file != file:
            file = row.file
            lines += ["", style(places.file(file), "bold")]
        lines += _row(row, places, style, verbose)
    if not result.rows:
        lines.append("Nothing to show: the compiler puts nothing on the heap, or it is filtered.")
    lines += [
        "",
        *_causes(result, style),
        *_indirect(result.indirect_calls, places, style, verbose),
    ]
    lines += caveat_lines(result.caveats, style)
    return "\n".join(lines).strip("\n") + "\n"


def _row(row: EscapeRow, places: Places, style: Style, verbose: bool) -> Iterator[str]:
    place = f"{row.line}:{row.column}" if row.column else str(row.line)
    what = f"{row.expression} {row.verdict}" if row.verdict else f"{row.mechanism} (no diagnostic)"
    if row.verdict == "moved to heap":
        what = f"{row.expression} moved to heap"
    color = "dim" if row.allocates == "no" else "yellow"
    head = f"  {place:>8}  {style(f'{row.cause:<21}', color)} "
    note = f"[{_MARKS[row.allocates]}] {short_function(row.function)}"
    *before, last = wrapped(what, style.width - _HEAD)
    for line in before:
        yield head + line
        head = " " * _HEAD
    if _HEAD + len(last) + 2 + len(note) <= style.width:
        yield f"{head}{last}  {style(note, 'dim')}"
    else:
        yield head + last
        yield " " * _HEAD + style(note, "dim")
    if verbose:
        yield from _path(row, places, style)


def _path(row: EscapeRow, places: Places, style: Style) -> Iterator[str]:
    sentences = [places.sentence(line.text, line.file, line.line) for line in row.explanation]
    for text in (row.summary, *sentences):
        yield from paragraph(text, style, first=" " * 12, rest=" " * 14)


def _causes(result: EscapesResult, style: Style) -> Iterator[str]:
    causes = Counter(row.cause for row in result.rows if row.allocates != "no")
    if not causes:
        return
    silent = sum(not row.verdict for row in result.rows)
    constant = sum(row.allocates == "no" and bool(row.verdict) for row in result.rows)
    text = (
        f"{count(len(result.rows), 'row')}: {silent} without a diagnostic, {constant} that the "
        "compiler calls escaping but that allocate nothing"
    )
    yield from paragraph(text, style, "bold", rest="  ")
    for cause, number in causes.most_common():
        yield f"  {number:>5}  {cause}"


def _indirect(
    calls: tuple[IndirectCall, ...], places: Places, style: Style, verbose: bool
) -> Iterator[str]:
    direct = [one for one in calls if one.outcome != "not-devirtualized"]
    lost = [one for one in calls if one.outcome == "not-devirtualized"]
    if not calls:
        return
    yield ""
    yield style(
        f"interface calls: {len(direct)} made direct by the compiler, {len(lost)} not"
        + ("" if verbose else " (-v lists them)"),
        "bold",
    )
    for one in calls if verbose else ():
        where = places.line(one.file, one.line, one.column)
        became = f" became {one.target}" if one.target else f": {one.outcome}"
        why = f" ({one.text})" if one.text and not one.target else ""
        text = f"{where}  {one.call}{became}{why}"
        yield from paragraph(text, style, first="  ", rest="    ")


def escapes_markdown(result: EscapesResult, *, places: Places) -> str:
    """Return the rows as a Markdown table."""
    lines = ["| place | what | cause | allocates | why |", "| --- | --- | --- | --- | --- |"]
    for row in result.rows:
        what = f"{row.expression} {row.verdict}" if row.verdict else row.mechanism
        where = code(places.line(row.file, row.line, row.column))
        lines.append(
            f"| {cell(where)} | {cell(code(what))} | {row.cause} | {row.allocates} | "
            f"{cell(row.summary)} |"
        )
    return "\n".join([*lines, "", *caveat_items(result.caveats)]).rstrip() + "\n"
