"""`stackward gc record`: run a program and keep what its collector does."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.gc_running import (
    CommandArgument,
    DurationOption,
    LoadOption,
    ReadyOption,
    ReadyTimeoutOption,
    WarmupOption,
    request_of,
)
from stackward.cli.interrupt import Kept
from stackward.cli.options import GoOption, working_folder

if TYPE_CHECKING:
    from stackward.capture.gc_record import RecordRequest
    from stackward.capture.gc_watch import LiveState


def record(
    command: CommandArgument,
    output: Annotated[
        Path, typer.Option("-o", "--output", metavar="DIR", help="Where the recording goes.")
    ] = Path("gc-recording"),
    ready: ReadyOption = "",
    ready_timeout: ReadyTimeoutOption = "60s",
    load: LoadOption = "",
    warmup: WarmupOption = "0s",
    duration: DurationOption = None,
    scavtrace: Annotated[
        bool,
        typer.Option(
            "--scavtrace",
            help="Trace the scavenger, too. A defect of the runtime may then hang the program.",
        ),
    ] = False,
    go: GoOption = None,
    quiet: Annotated[
        bool, typer.Option("-q", "--quiet", help="Keep the program's output, do not show it.")
    ] = False,
) -> None:
    """Run a program and keep what its collector does, for report and model.

    stackward gc record -- go run ./cmd/server

    stackward gc record --ready http://localhost:8080/ --load ./load.sh -- ./server -v

    stackward gc record --duration 1m -- go test -bench Encode ./codec
    """
    from stackward.capture.recording import check_folder

    request = request_of(
        ready=ready,
        ready_timeout=ready_timeout,
        load=load,
        warmup=warmup,
        duration=duration,
        scavenger_trace=scavtrace,
    )
    check_folder(output)
    _recorded(command, request, output, go, quiet)


def _recorded(
    command: list[str], request: RecordRequest, folder: Path, go: str | None, quiet: bool
) -> None:
    from stackward.capture.gc_prepare import prepare
    from stackward.capture.gc_record import Listeners, record
    from stackward.cli.output import ProgressLine
    from stackward.cli.screen import Screen
    from stackward.report.gc_record_text import live_line
    from stackward.toolchain import temporary_folder

    environ = dict(os.environ)
    line = ProgressLine(quiet=quiet)
    screen = Screen(line)

    def state(now: LiveState, stage: str) -> None:
        screen.show(live_line(now, stage))

    listeners = Listeners(
        on_stdout=None if quiet else screen.stdout,
        on_stderr=None if quiet else screen.stderr,
        on_state=state,
    )
    started = False
    try:
        with temporary_folder("gc") as scratch:
            if Path(command[0]).name == "go":
                line.stage(f"build: {shlex.join(command)}")
            program = prepare(command, folder=scratch, cwd=working_folder(), environ=environ, go=go)
            line.stage(f"record: {shlex.join(command)}")
            started = True
            record(program, request, folder, listeners=listeners)
    except KeyboardInterrupt:
        screen.end()
        if started and (folder / "recording.json").exists():
            _print(folder)
            raise Kept("what was recorded until then is kept, as above") from None
        raise
    finally:
        screen.end()
    _print(folder)


def _print(folder: Path) -> None:
    """Say what was recorded, on standard error: standard output is the program's."""
    from stackward.capture.recording import recording_in
    from stackward.cli.output import style_for_errors
    from stackward.report.gc_record_text import record_text

    recording = recording_in(folder)
    sys.stderr.write(record_text(recording, style=style_for_errors(os.environ)))
    sys.stderr.flush()
