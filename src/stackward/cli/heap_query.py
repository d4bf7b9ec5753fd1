"""`stackward heap query`: SQL over the objects of a dump."""

from __future__ import annotations

import enum
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.heap_source import BinaryOption, opened_heap
from stackward.cli.options import OutputOption

if TYPE_CHECKING:
    from stackward.diagnose.heap_query import QueryResult


class QueryFormat(enum.StrEnum):
    """In which form to print rows."""

    text = "text"
    json = "json"
    markdown = "markdown"
    csv = "csv"


def query(
    dump: Annotated[
        Path, typer.Argument(metavar="DUMP", help="A heap dump, a core, or a recording's folder.")
    ],
    sql: Annotated[str, typer.Argument(metavar="SQL", help="The query, in DuckDB's SQL.")],
    binary: BinaryOption = None,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", min=0, help="At most N rows; 0: all.")
    ] = 100,
    output_format: Annotated[
        QueryFormat, typer.Option("--format", help="What to print.")
    ] = QueryFormat.text,
    output: OutputOption = None,
) -> None:
    """Ask a heap dump in SQL.

    Tables: objects, types, edges, roots, root_edges, goroutines, frames, samples, buckets,
    finalizers, memstats. Objects have id, address, size, type, standing, reachable, retained,
    dominator and root.

    stackward heap query heap.dump "SELECT type, count(*) AS n, sum(size) AS bytes FROM objects
    GROUP BY type ORDER BY bytes DESC LIMIT 10"
    """
    from stackward.diagnose.heap_query import check_query, query_heap

    check_query(sql)  # before the heap is read, which takes longer
    found = query_heap(opened_heap(dump, binary), sql, limit=limit)
    _show(found, output_format, output)


def _show(found: QueryResult, output_format: QueryFormat, output: Path | None) -> None:
    from stackward.cli.output import style_for, write_result
    from stackward.report import heap_query_text as report

    if output_format is QueryFormat.csv:
        write_result(report.heap_query_csv(found), output)
        if found.is_cut:
            sys.stderr.write("stackward: there are more rows: --limit 0 prints all\n")
    elif output_format is QueryFormat.json:
        write_result(report.heap_query_json(found), output)
    elif output_format is QueryFormat.markdown:
        write_result(report.heap_query_markdown(found), output)
    else:
        style = style_for(output, os.environ)
        # Programs that read it want all of it.
        width = style.width if output is None and sys.stdout.isatty() else 0
        write_result(report.heap_query_text(found, style=style, width=width), output)
