"""`stackward gc record`: run a program and keep what its collector does."""

from __future__ import annotations

import os
import shlex
import sys
import threading
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
    from stackward.cli.output import ProgressLine


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
    from stackward.toolchain import temporary_folder

    environ = dict(os.environ)
    line = ProgressLine(quiet=quiet)
    screen = _Screen(line)
    listeners = Listeners(on_state=screen.state)
    if not quiet:
        listeners = Listeners(
            on_stdout=screen.stdout, on_stderr=screen.stderr, on_state=screen.state
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


class _Screen:
    """The program's outputs and the live line, which take turns on one terminal."""

    def __init__(self, line: ProgressLine) -> None:
        self._line = line
        self._lock = threading.Lock()
        self._open = False  # the program has not ended its line: ours would overwrite it
        self._gone: set[int] = set()

    def stdout(self, chunk: bytes) -> None:
        self._pass(chunk, 1)

    def stderr(self, chunk: bytes) -> None:
        self._pass(chunk, 2)

    def state(self, state: LiveState, stage: str) -> None:
        from stackward.report.gc_record_text import live_line

        with self._lock:
            if not self._open:
                self._line.show(live_line(state, stage))

    def end(self) -> None:
        with self._lock:
            if not self._open:
                self._line.clear()
            self._open = True

    def _pass(self, chunk: bytes, descriptor: int) -> None:
        with self._lock:
            if not self._open:
                self._line.clear()
            if os.isatty(descriptor):
                self._open = not chunk.endswith(b"\n")
            if descriptor in self._gone:
                return
            try:
                view = memoryview(chunk)
                while view:
                    view = view[os.write(descriptor, view) :]
            except OSError:  # the reader has gone; the program goes on, into the recording
                self._gone.add(descriptor)
