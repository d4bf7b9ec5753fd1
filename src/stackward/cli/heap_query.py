"""`stackward heap query`: SQL over the objects of a dump."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from stackward.cli.heap_source import BinaryOption, opened_heap
from stackward.cli.options import Format, FormatOption, OutputOption


def query(
    dump: Annotated[
        Path, typer.Argument(metavar="DUMP", help="A heap dump, a core, or a recording's folder.")
    ],
    sql: Annotated[str, typer.Argument(metavar="SQL", help="The query, in DuckDB's SQL.")],
    binary: BinaryOption = None,
    limit: Annotated[
        int, typer.Option("--limit", metavar="N", min=1, help="How many rows to print at most.")
    ] = 100,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Ask a heap dump in SQL.

    Tables: objects, types, edges, roots, root_edges, goroutines, frames, samples, buckets,
    finalizers, memstats. Objects have id, address, size, type, standing, reachable, retained,
    dominator and root.

    stackward heap query heap.dump "SELECT type, count(*) AS n, sum(size) AS bytes FROM objects
    GROUP BY type ORDER BY bytes DESC LIMIT 10"
    """
    from stackward.cli.output import style_for, write_result
    from stackward.diagnose.heap_query import query_heap
    from stackward.report.heap_query_text import (
        heap_query_json,
        heap_query_markdown,
        heap_query_text,
    )

    found = query_heap(opened_heap(dump, binary), sql, limit=limit)
    if output_format is Format.json:
        write_result(heap_query_json(found), output)
    elif output_format is Format.markdown:
        write_result(heap_query_markdown(found), output)
    else:
        write_result(heap_query_text(found, style=style_for(output, os.environ)), output)
