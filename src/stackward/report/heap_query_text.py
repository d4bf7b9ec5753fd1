"""The rows of `stackward heap query`: a table for people, JSON or Markdown for the rest."""

from __future__ import annotations

import msgspec

from stackward import __version__
from stackward.diagnose.heap_query import Cell, QueryResult
from stackward.report.run_json import FORMAT_VERSION, to_text
from stackward.report.run_markdown import cell
from stackward.report.style import Style

_WIDEST = 60


class JsonHeapQuery(msgspec.Struct, frozen=True, kw_only=True):
    """The document; rows have their cells in the columns' order."""

    format_version: int
    tool_version: str
    columns: list[str]
    rows: list[list[str | int | float | bool | None]]
    is_cut: bool


def heap_query_json(found: QueryResult) -> str:
    """Return the document as indented JSON."""
    return to_text(
        JsonHeapQuery(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            columns=list(found.columns),
            rows=[list(row) for row in found.rows],
            is_cut=found.is_cut,
        )
    )


def _shown(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return f"{value:.6g}" if isinstance(value, float) else str(value)


def heap_query_text(found: QueryResult, *, style: Style) -> str:
    """Return the rows in aligned columns, numbers to the right."""
    table = [[_shown(value) for value in row] for row in found.rows]
    widths = [
        min(_WIDEST, max([len(name), *(len(row[k]) for row in table)]))
        for k, name in enumerate(found.columns)
    ]
    right = [
        all(isinstance(row[k], int | float | None) for row in found.rows)
        for k in range(len(found.columns))
    ]

    def line(cells: list[str]) -> str:
        parts = [
            f"{text:>{width}}" if is_number else f"{text:<{width}}"
            for text, width, is_number in zip(cells, widths, right, strict=True)
        ]
        return "  ".join(parts).rstrip()

    lines = [style(line(list(found.columns)), "bold"), *map(line, table)]
    if found.is_cut:
        lines.append(style("... there are more rows: --limit N", "dim"))
    return "\n".join(lines) + "\n"


def heap_query_markdown(found: QueryResult) -> str:
    """Return the rows as a Markdown table."""
    head = f"| {' | '.join(cell(name) for name in found.columns)} |"
    rows = [f"| {' | '.join(cell(_shown(value)) for value in row)} |" for row in found.rows]
    lines = [head, "|" + " --- |" * len(found.columns), *rows]
    if found.is_cut:
        lines += ["", "There are more rows: --limit N."]
    return "\n".join(lines) + "\n"
