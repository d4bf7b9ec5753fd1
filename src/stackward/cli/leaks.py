"""`stackward leaks`: what grows in a running program."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.options import (
    Format,
    FormatOption,
    GoOption,
    OutputOption,
    address_meant,
    working_folder,
)
from stackward.cli.times import seconds_of
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.capture.leaks_watch import WatchRequest
    from stackward.diagnose.leaks import LeakReport

_SHOWN = 10
_LEAST_INTERVAL_S = 0.05


def leaks(
    command: Annotated[
        list[str],
        typer.Argument(
            metavar="URL | -- COMMAND",
            help="A running program's pprof address; or after --: go run PACKAGE, or a program "
            "whose address --url gives.",
        ),
    ],
    interval: Annotated[
        str, typer.Option("--interval", metavar="T", help="How often to look.")
    ] = "10s",
    duration: Annotated[
        str, typer.Option("--duration", metavar="T", help="For how long; Ctrl-C ends it early.")
    ] = "2m",
    warmup: Annotated[
        str, typer.Option("--warmup", metavar="T", help="What to wait for before the first look.")
    ] = "0s",
    collect: Annotated[
        bool,
        typer.Option("--gc", help="Have it collect before each look: surer, and costs CPU."),
    ] = False,
    url: Annotated[
        str | None,
        typer.Option("--url", metavar="URL", help="Where the COMMAND serves its own profiles."),
    ] = None,
    ready_timeout: Annotated[
        str,
        typer.Option("--ready-timeout", metavar="T", help="How long COMMAND may take to answer."),
    ] = "60s",
    fail: Annotated[
        bool, typer.Option("--fail", help="Exit with status 1 where something is suspected.")
    ] = False,
    limit: Annotated[
        int, typer.Option("--top", metavar="N", min=0, help="At most N suspects; 0: all.")
    ] = _SHOWN,
    go: GoOption = None,
    quiet: Annotated[
        bool, typer.Option("-q", "--quiet", help="Do not show the program's output.")
    ] = False,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Look at a running program again and again, and say what grows.

    stackward leaks http://localhost:6060

    stackward leaks --interval 5s --duration 1m -- go run ./cmd/server
    """
    from stackward.capture.leaks_watch import WatchRequest
    from stackward.cli.leaks_run import command_watched, server_watched

    request = WatchRequest(
        interval_s=seconds_of("--interval", interval),
        duration_s=seconds_of("--duration", duration),
        warmup_s=seconds_of("--warmup", warmup, zero=True),
        collect=collect,
    )
    _check(request, interval, duration)
    ready_timeout_s = seconds_of("--ready-timeout", ready_timeout)
    server = _server(command, url)
    if server is not None:
        report, steps = server_watched(server, request, quiet=quiet)
    else:
        report, steps = command_watched(
            command, request, url=url, go=go, ready_timeout_s=ready_timeout_s, quiet=quiet
        )
    _show(report, steps, output_format, output, limit)
    if fail and report.suspects_count:
        raise typer.Exit(1)


def _check(request: WatchRequest, interval: str, duration: str) -> None:
    if not _LEAST_INTERVAL_S <= request.interval_s <= request.duration_s:
        raise StackwardError(
            "bad-duration",
            f"--interval {interval} does not fit --duration {duration}",
            "Look at least twice in the whole time, and not more often than every 50ms.",
        )


def _server(command: list[str], url: str | None) -> str | None:
    """Return the address that is given in place of a command, None where it is a command."""
    if not command[0].startswith(("http://", "https://")):
        if (address := address_meant(command[0])) and not Path(command[0]).exists():
            raise StackwardError(
                "no-such-program",
                f"{command[0]}: no such program",
                f"If it is a program's address, say {address}",
            )
        return None
    if len(command) > 1 or url:
        raise StackwardError(
            "one-server",
            f"{' '.join(command[1:]) or url}: one program is watched at a time",
            "Give one address; --url is for a command after --.",
        )
    return command[0]


def _show(
    report: LeakReport,
    steps: list[str],
    output_format: Format,
    output: Path | None,
    limit: int,
) -> None:
    from stackward.cli.output import style_for, write_result
    from stackward.report.places import Places

    places = Places(folder=str(working_folder()))
    if output_format is Format.json:
        from stackward.report.leaks_json import leaks_json

        text = leaks_json(report, next_steps=steps)
    elif output_format is Format.markdown:
        from stackward.report.leaks_markdown import leaks_markdown

        text = leaks_markdown(report, places=places, next_steps=steps, limit=limit)
    else:
        from stackward.report.leaks_text import leaks_text

        style = style_for(output, os.environ)
        text = leaks_text(report, style=style, places=places, next_steps=steps, limit=limit)
    write_result(text, output)
