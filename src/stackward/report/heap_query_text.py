"""The rows of `stackward heap query`: a table for people, CSV, JSON or Markdown for the rest."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

import msgspec

from stackward import __version__
from stackward.diagnose.heap_query import Cell, QueryResult
from stackward.report.run_json import FORMAT_VERSION, to_text
from stackward.report.run_markdown import cell
from stackward.report.style import Style

_GAP = "  "
_NARROWEST = 12


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
    """Return a cell's text: of numbers six digits at least, and no exponent where that is short."""
    if value is None:
        return "NULL"
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, float):
        text = str(value)
        return text if text.isprintable() else "".join(map(_printable, text))
    if not 1e-4 <= abs(value) < 1e15:
        return f"{value:.6g}"
    before = len(str(int(abs(value)))) if abs(value) >= 1 else 0
    text = f"{value:.{max(0, 6 - before)}f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _printable(character: str) -> str:
    kept = character.isprintable() or character == "\n"
    return character if kept else character.encode("unicode_escape").decode("ascii")


def heap_query_text(found: QueryResult, *, style: Style, width: int = 0) -> str:
    """Return the rows in aligned columns, numbers to the right; nothing is cut without a `width`.

    What does not fit `width` columns has its longest texts shortened, and where that is not enough
    (or a text has several lines) each row becomes a block of lines, one for each column.
    """
    table = [[_shown(value) for value in row] for row in found.rows]
    widths = [max(map(len, column)) for column in zip(found.columns, *table, strict=True)]
    fitted = _fitted(widths, _are_texts(found), width) if width else widths
    if fitted is None or any("\n" in text for row in table for text in row):
        lines = list(_blocks(found, table, style, width))
    else:
        lines = list(_lines(found, table, fitted, style))
        if fitted != widths:
            lines.append(style("... texts are shortened: pipe it, or --format csv", "dim"))
    if not table:
        lines.append(style("no rows", "dim"))
    if found.is_cut:
        lines.append(style("... there are more rows: --limit 0 prints all", "dim"))
    return "\n".join(lines) + "\n"


def _are_texts(found: QueryResult) -> list[bool]:
    return [any(isinstance(row[k], str) for row in found.rows) for k in range(len(found.columns))]


def _fitted(widths: list[int], are_texts: list[bool], width: int) -> list[int] | None:
    """Return `widths` with the widest texts narrowed to fit `width`, None where they cannot."""
    fitted = list(widths)
    while sum(fitted) + len(_GAP) * (len(fitted) - 1) > width:
        texts = [k for k, is_text in enumerate(are_texts) if is_text and fitted[k] > _NARROWEST]
        if not texts:
            return None
        fitted[max(texts, key=fitted.__getitem__)] -= 1
    return fitted


def _lines(
    found: QueryResult, table: list[list[str]], widths: list[int], style: Style
) -> Iterator[str]:
    are_texts = _are_texts(found)

    def line(cells: Sequence[str]) -> str:
        parts = [
            f"{_shortened(text, width):{'<' if is_text else '>'}{width}}"
            for text, width, is_text in zip(cells, widths, are_texts, strict=True)
        ]
        return _GAP.join(parts).rstrip()

    yield style(line(found.columns), "bold")
    yield from map(line, table)


def _shortened(text: str, width: int) -> str:
    """Return `text` with its middle left out: names differ at their ends."""
    if len(text) <= width:
        return text
    end = width // 2
    return f"{text[: width - end - 1]}…{text[-end:]}"


def _blocks(found: QueryResult, table: list[list[str]], style: Style, width: int) -> Iterator[str]:
    names = max(map(len, found.columns), default=0)
    room = max(_NARROWEST, width - names - len(_GAP)) if width else 0
    for number, row in enumerate(table, 1):
        yield style(f"row {number:,}", "bold")
        for name, text in zip(found.columns, row, strict=True):
            parts = [
                piece
                for one in text.split("\n")
                for piece in (textwrap.wrap(one, room, drop_whitespace=False) if room else [one])
            ]
            for k, part in enumerate(parts or [""]):
                yield f"{'' if k else name:<{names}}{_GAP}{part}".rstrip()


def heap_query_csv(found: QueryResult) -> str:
    """Return the rows as CSV (RFC 4180, but for line ends): nothing for NULL, "" for no text."""
    lines = [",".join(map(_quoted, found.columns))]
    lines += [",".join(map(_csv_cell, row)) for row in found.rows]
    return "\n".join(lines) + "\n"


def _csv_cell(value: Cell) -> str:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    return _quoted(value) if isinstance(value, str) else repr(value)


def _quoted(text: str) -> str:
    if text and not any(one in text for one in ',"\r\n') and text == text.strip():
        return text
    doubled = text.replace('"', '""')
    return f'"{doubled}"'


def heap_query_markdown(found: QueryResult) -> str:
    """Return the rows as a Markdown table."""
    head = f"| {' | '.join(cell(name) for name in found.columns)} |"
    rules = " | ".join("---" if is_text else "---:" for is_text in _are_texts(found))
    rows = [f"| {' | '.join(cell(_shown(value)) for value in row)} |" for row in found.rows]
    lines = [head, f"| {rules} |", *rows]
    if found.is_cut:
        lines += ["", "There are more rows: --limit 0 prints all."]
    return "\n".join(lines) + "\n"
