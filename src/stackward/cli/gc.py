"""`stackward gc`: what the collector did, and why."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.gc_record import record
from stackward.cli.options import Format, FormatOption, OutputOption
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.gc.report import GcReport

gc = typer.Typer(
    name="gc",
    help="Record and explain what the garbage collector does.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@gc.callback()
def _root() -> None:
    """Record and explain what the garbage collector does."""


# What follows the command's first word is the command's own.
gc.command("record", context_settings={"allow_interspersed_args": False})(record)


@gc.command("report")
def report(
    source: Annotated[
        str,
        typer.Argument(
            metavar="RECORDING|LOG|URL",
            help="A recording, a log with gctrace lines in it (- reads standard input), or the "
            "address of a running server's metrics.",
        ),
    ],
    duration: Annotated[
        str | None,
        typer.Option("--duration", metavar="T", help="How long to look at a server.  [30s]"),
    ] = None,
    every: Annotated[
        str | None, typer.Option("--every", metavar="T", help="How often to ask it.  [1s]")
    ] = None,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Say what the collector did, what stands out, and what to do.

    GODEBUG=gctrace=1,gcpacertrace=1 ./server 2> gc.log

    stackward gc report gc.log
    """
    from stackward.cli.output import style_for, write_result

    if source.startswith(("http://", "https://")):
        from stackward.cli.gc_server import server_report

        found = server_report(source, duration=duration, every=every)
    elif duration or every:
        raise StackwardError(
            "option-needs-server",
            "--duration and --every are of a running server's address",
            "Leave them out, or give an address such as http://localhost:8080/metrics.",
        )
    else:
        found = _source(source)
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


def _source(source: str) -> GcReport:
    """Return the report on what `source` names: a recording's folder, a log, standard input."""
    from stackward.gc import read_log
    from stackward.gc.report import report_of

    if source != "-" and Path(source).is_dir():
        return _recorded(Path(source))
    name = "standard input" if source == "-" else source
    return report_of(read_log(_bytes(source), source=name), source=name)


def _recorded(folder: Path) -> GcReport:
    from stackward.capture.recording import recording_in
    from stackward.gc.cycles import ABSENT
    from stackward.gc.report import report_of

    recording = recording_in(folder)
    if recording.log is None:
        said = next(one.text for one in recording.caveats if one.slug == "no-collection")
        raise StackwardError(
            "nothing-collected",
            f"{folder}: {said}",
            "Let it run longer or with more to do; a lower GOGC makes it collect earlier.",
        )
    return report_of(
        recording.log,
        source=str(folder),
        samples=recording.samples,
        resident_peak_bytes=recording.resident_peak_bytes,
        container_limit_bytes=recording.document.cgroup_memory_limit_bytes or ABSENT,
        caveats=recording.caveats,
    )


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
