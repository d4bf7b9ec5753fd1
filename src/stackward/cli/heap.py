"""`stackward heap`: who holds the memory."""

from __future__ import annotations

import typer

from stackward.cli.heap_diff import diff
from stackward.cli.heap_path import path
from stackward.cli.heap_query import query
from stackward.cli.heap_record import record
from stackward.cli.heap_report import report
from stackward.cli.heap_scrub import scrub
from stackward.cli.heap_snap import snap
from stackward.cli.heap_snippet import snippet

heap = typer.Typer(
    name="heap",
    help="Write heap dumps of a Go program, and say who holds the memory.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@heap.callback()
def _root() -> None:
    """Write heap dumps of a Go program, and say who holds the memory."""


# What follows the command's first word is the command's own.
heap.command("record", context_settings={"allow_interspersed_args": False})(record)
heap.command("report")(report)
heap.command("path")(path)
heap.command("diff")(diff)
heap.command("query")(query)
heap.command("scrub")(scrub)
heap.command("snap")(snap)
heap.command("snippet")(snippet)
