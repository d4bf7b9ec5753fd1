"""`stackward gc`: what the collector did, and why."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.gc_log import log_bytes
from stackward.cli.gc_model import model
from stackward.cli.gc_record import record
from stackward.cli.gc_tune import tune
from stackward.cli.options import Format, FormatOption, OutputOption
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.gc.report import GcReport

gc = typer.Typer(
    name="gc",
    help="Record, explain, predict and tune the garbage collector.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@gc.callback()
def _root() -> None:
    """Record, explain, predict and tune the garbage collector."""


# What follows the command's first word is the command's own.
gc.command("record", context_settings={"allow_interspersed_args": False})(record)


@gc.command("report")
def report(
    source: Annotated[
        str,
        typer.Argument(
            metavar="RECORDING|LOG|URL|TRACE",
            help="A recording, a log with gctrace lines in it (- reads standard input), the "
            "address of a running server's metrics, or an execution trace.",
        ),
    ],
    duration: Annotated[
        str | None,
        typer.Option("--duration", metavar="T", help="How long to look at a server.  [30s]"),
    ] = None,
    every: Annotated[
        str | None, typer.Option("--every", metavar="T", help="How often to ask it.  [1s]")
    ] = None,
    container_limit: Annotated[
        str | None,
        typer.Option(
            "--container-limit", metavar="SIZE", help="Look whether it fits this memory limit."
        ),
    ] = None,
    go: Annotated[
        str | None,
        typer.Option("--go", metavar="PATH", help="The go command that reads a trace."),
    ] = None,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Say what the collector did, what stands out, and what to do.

    GODEBUG=gctrace=1,gcpacertrace=1 ./server 2> gc.log

    stackward gc report gc.log

    stackward gc report http://localhost:8080/metrics --duration 1m

    stackward gc report trace.out
    """
    from stackward.cli.gc_settings import size_bytes
    from stackward.cli.output import style_for, write_result
    from stackward.gc.report import with_container_limit

    limit = size_bytes(container_limit, option="--container-limit") if container_limit else 0
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
        found = _source(source, go)
    if limit:
        found = with_container_limit(found, limit)
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


gc.command("model")(model)
gc.command("tune", context_settings={"allow_interspersed_args": False})(tune)


def _source(source: str, go: str | None) -> GcReport:
    """Return the report on a recording's folder, a log, standard input or an execution trace."""
    from stackward.capture.gc_trace import is_execution_trace
    from stackward.gc import read_log
    from stackward.gc.report import report_of

    if source != "-" and Path(source).is_dir():
        return _recorded(Path(source))
    if source != "-" and is_execution_trace(Path(source)):
        return _traced(Path(source), go)
    name = "standard input" if source == "-" else source
    return report_of(read_log(log_bytes(source), source=name), source=name)


def _traced(path: Path, go: str | None) -> GcReport:
    from stackward.capture.gc_trace import traced_cycles
    from stackward.cli.output import ProgressLine, opened_toolchain
    from stackward.gc.report import report_of

    toolchain = opened_toolchain(go, Path.cwd(), os.environ)
    line = ProgressLine()
    try:
        log = traced_cycles(
            path, toolchain, on_cycles=lambda count: line.show(f"{path}: {count} cycles so far")
        )
    finally:
        line.clear()
    return report_of(log, source=str(path))


def _recorded(folder: Path) -> GcReport:
    from stackward.capture.recording import recording_in
    from stackward.gc.counted import counted
    from stackward.gc.cycles import ABSENT
    from stackward.gc.report import report_of
    from stackward.gc.sampled import summed

    recording = recording_in(folder)
    part = counted(recording)
    sampled = part.samples is not None and summed(part.samples) is not None
    if part.log is None and not sampled:
        said = [one.text for one in recording.caveats if one.slug == "no-collection"]
        raise StackwardError(
            "nothing-collected",
            f"{folder}: {said[0] if said else 'no collection began in the time that counts'}",
            "Let it run longer or with more to do; a lower GOGC makes it collect earlier.",
        )
    return report_of(
        part.log,
        source=str(folder),
        samples=part.samples,
        counted=part.time,
        environment=recording.document.environment,
        resident_peak_bytes=recording.resident_peak_bytes,
        container_limit_bytes=recording.document.cgroup_memory_limit_bytes or ABSENT,
        caveats=recording.caveats,
    )
