"""`stackward heap snap`: ask a running program for a heap dump."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.options import QuietOption
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.capture.heap_snap import Handler


def snap(
    pid: Annotated[
        int | None,
        typer.Argument(
            metavar="[PID]", help="A process of `heap record`; not needed where only one runs."
        ),
    ] = None,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o", "--output", metavar="FILE", help="Where the dump goes.  [its recording's folder]"
        ),
    ] = None,
    goroutines: Annotated[
        bool,
        typer.Option("--goroutines", help="Write the goroutines' stacks and labels after it, too."),
    ] = False,
    quiet: QuietOption = False,
) -> None:
    """Ask a program that `stackward heap record` started for a heap dump.

    stackward heap snap 4711

    stackward heap snap 4711 -o before.dump --goroutines

    Prints the dump's name. The program stands still while it is written: about 0.2 s for each
    million objects (see stackward heap record --help).
    """
    from stackward.capture.heap_snap import request_dump
    from stackward.cli.output import ProgressLine, style_for_errors, write_result
    from stackward.report.heap_record_text import snap_text

    handler = _handler(pid)
    line = ProgressLine(quiet=quiet)
    try:
        line.stage(f"process {handler.pid} writes a heap dump")
        record = request_dump(handler, reason="snap", path=output, goroutines=goroutines)
    finally:
        line.clear()
    if not quiet:
        sys.stderr.write(snap_text(record, style=style_for_errors(os.environ)))
    write_result(f"{output or record.dump}\n", None)


def _handler(pid: int | None) -> Handler:
    from stackward.capture.heap_snap import find_handler, running_handlers

    if pid is not None:
        return find_handler(pid)
    found = running_handlers()
    if len(found) == 1:
        return found[0]
    if not found:
        raise StackwardError(
            "no-heap-handler",
            "no program of yours runs here that writes heap dumps when asked",
            "Start one with `stackward heap record -- go run ...`; for a service that runs "
            "elsewhere, `stackward heap snippet` prints the lines it needs.",
        )
    raise StackwardError(
        "which-process",
        f"{len(found)} programs write heap dumps when asked",
        "Name one: " + ", ".join(f"{one.pid} ({one.folder})" for one in found),
    )
