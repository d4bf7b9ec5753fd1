"""How `gc record` and `gc tune` run a program: the options that both have."""

from __future__ import annotations

import shlex
import shutil
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.times import seconds_of
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.capture.gc_record import RecordRequest

CommandArgument = Annotated[
    list[str],
    typer.Argument(
        metavar="COMMAND",
        help="After --: a program and its arguments, go run PACKAGE, go test -bench . PACKAGE.",
    ),
]
ReadyOption = Annotated[
    str,
    typer.Option(
        "--ready",
        metavar="URL|TEXT",
        help="It is ready when the URL answers, or it has written the text.",
    ),
]
ReadyTimeoutOption = Annotated[
    str, typer.Option("--ready-timeout", metavar="T", help="How long that may take.")
]
LoadOption = Annotated[
    str,
    typer.Option(
        "--load",
        metavar="CMD",
        help="A load generator, started when it is ready; the run ends with it.",
    ),
]
WarmupOption = Annotated[
    str, typer.Option("--warmup", metavar="T", help="What does not count, once it is ready.")
]
DurationOption = Annotated[
    str | None,
    typer.Option("--duration", metavar="T", help="End the program after T that counts."),
]


def request_of(
    *,
    ready: str,
    ready_timeout: str,
    load: str,
    warmup: str,
    duration: str | None,
    scavenger_trace: bool = False,
) -> RecordRequest:
    """Return what the options ask for; raises `StackwardError` where one says nothing sensible."""
    from stackward.capture.gc_record import RecordRequest

    return RecordRequest(
        ready=ready,
        ready_timeout_s=seconds_of("--ready-timeout", ready_timeout),
        load=_load(load),
        warmup_s=seconds_of("--warmup", warmup, zero=True),
        duration_s=None if duration is None else seconds_of("--duration", duration),
        scavenger_trace=scavenger_trace,
    )


def _load(text: str) -> tuple[str, ...]:
    try:
        words = tuple(shlex.split(text))
    except ValueError as error:
        raise StackwardError(
            "bad-load-command", f"--load {text}: {error}", "Quote it as for a shell."
        ) from error
    if text and not words:
        raise StackwardError("bad-load-command", "--load names no command", "Give one.")
    if words and shutil.which(words[0]) is None:
        raise StackwardError(
            "bad-load-command",
            f"--load {words[0]}: no such program",
            "Give one that is on PATH, or its path; a shell's own words need a shell: sh -c '...'.",
        )
    return words
