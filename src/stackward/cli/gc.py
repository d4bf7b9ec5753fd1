"""`stackward gc`: what the collector did, and why."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from stackward.cli.options import Format, FormatOption, OutputOption
from stackward.core import StackwardError

gc = typer.Typer(
    name="gc",
    help="Explain the garbage collector's trace.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@gc.callback()
def _root() -> None:
    """Explain the garbage collector's trace."""


@gc.command("report")
def report(
    source: Annotated[
        str,
        typer.Argument(
            metavar="LOG", help="A log with gctrace lines in it; - reads standard input."
        ),
    ],
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Say what the collector did, what stands out, and what to do.

    GODEBUG=gctrace=1,gcpacertrace=1 ./server 2> gc.log

    stackward gc report gc.log
    """
    from stackward.cli.output import style_for, write_result
    from stackward.gc import read_log
    from stackward.gc.report import report_of

    name = "standard input" if source == "-" else source
    found = report_of(read_log(_bytes(source), source=name), source=name)
    if output_format is Format.json:
        from stackward.report.gc_json import gc_json

        write_result(gc_json(found), output)
        return
    if output_format is Format.markdown:
        from stackward.report.gc_markdown import gc_markdown

        write_result(gc_markdown(found), output)
        return
    from stackward.report.gc_text import gc_text

    write_result(gc_text(found, style=style_for(output, os.environ)), output)


def _bytes(source: str) -> bytes:
    if source == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise StackwardError(
            "log-unreadable",
            f"{source} cannot be read: {error.strerror or error}",
            "Give a file with the output of a program run with GODEBUG=gctrace=1, or - for "
            "standard input.",
        ) from error
