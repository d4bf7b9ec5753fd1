"""`stackward heap record`: run a program and have it write heap dumps."""

from __future__ import annotations

import os
import re
import shlex
import signal
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.gc_running import LoadOption, ReadyOption, ReadyTimeoutOption
from stackward.cli.interrupt import Kept
from stackward.cli.options import GoOption, working_folder
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.capture.heap_condition import Condition
    from stackward.capture.heap_dumps import DumpRecord
    from stackward.capture.heap_record import HeapRecording
    from stackward.capture.heap_request import HeapRequest
    from stackward.capture.heap_snap import HandlerState

_CONDITION = re.compile(
    r"\s*(?P<metric>\w+)\s*>=?\s*(?:(?P<percent>\d{1,3}(?:\.\d{1,6})?)\s*%(?:-of-limit)?|(?P<size>.+?))\s*",
    re.ASCII,
)
_EXAMPLES = "Write it as 'heap>80%-of-limit', 'live>500MiB' or 'rss>1.5GiB', in quotes."


def record(
    command: Annotated[
        list[str],
        typer.Argument(
            metavar="COMMAND", help="After --: go run PACKAGE ARGS, or go test PACKAGE."
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            metavar="DIR",
            help="Where the dumps go.  [heap-recording, heap-recording-2, ...]",
        ),
    ] = None,
    when: Annotated[
        str,
        typer.Option(
            "--when",
            metavar="COND",
            help="Write one dump when this holds first: 'heap>80%-of-limit', 'live>500MiB', "
            "'rss>1GiB'.",
        ),
    ] = "",
    at: Annotated[
        list[str] | None,
        typer.Option("--at", metavar="T", help="Write one T after it is ready (repeatable)."),
    ] = None,
    on_signal: Annotated[
        str,
        typer.Option(
            "--signal", metavar="NAME", help="Write one whenever this signal comes (USR1, USR2)."
        ),
    ] = "",
    goroutines: Annotated[
        bool,
        typer.Option(
            "--goroutines", help="Write the goroutines' stacks and labels after each dump, too."
        ),
    ] = False,
    rate: Annotated[
        int | None,
        typer.Option(
            "--memprofilerate",
            metavar="N",
            min=1,
            help="Sample an allocation per N bytes; 1: each, so that each object has its site.",
        ),
    ] = None,
    ready: ReadyOption = "",
    ready_timeout: ReadyTimeoutOption = "60s",
    load: LoadOption = "",
    duration: Annotated[
        str | None,
        typer.Option("--duration", metavar="T", help="End the program after T, with a last dump."),
    ] = None,
    go: GoOption = None,
    quiet: Annotated[
        bool, typer.Option("-q", "--quiet", help="Keep the program's output, do not show it.")
    ] = False,
) -> None:
    """Run a program that can write heap dumps; no source is changed.

    stackward heap record -- go run ./cmd/server

    stackward heap record --when 'heap>80%-of-limit' -- go run ./cmd/server

    stackward heap record --at 10s --at 60s --goroutines -- go test -run Soak ./store

    While it runs, `stackward heap snap PID` asks for a dump from another terminal. With --load,
    --duration and Ctrl-C a last dump is written before the program is ended.

    The world stands still while a dump is written: about 0.2 s for each million objects (0.3 to 0.5
    s for 1.4 million in 90 MB, 2.4 s for 11.5 million in 700 MB). Mind liveness probes. The file
    holds the program's memory, secrets too: the folder is for you alone.

    Two defects of the runtime can end the program as it writes a dump ("unexpected G.status").
    After a goroutineleak profile that found leaks (Go 1.26, 1.27) it always does: the handler
    refuses then. While a goroutine sits in a system call that takes less than some microseconds
    (Go 1.26, 1.27) it does so rarely: in one of 56 to 161 dumps of a program that did nothing but
    read(2), in none of 3,000 of servers and loggers. Nobody can tell beforehand.
    """
    from stackward.capture.heap_folder import heap_folder

    request = _request(
        when=when,
        at=at or [],
        on_signal=on_signal,
        goroutines=goroutines,
        rate=rate,
        ready=ready,
        ready_timeout=ready_timeout,
        load=load,
        duration=duration,
        quiet=quiet,
    )
    _recorded(command, request, heap_folder(output, Path()), go, quiet)


def _request(
    *,
    when: str,
    at: list[str],
    on_signal: str,
    goroutines: bool,
    rate: int | None,
    ready: str,
    ready_timeout: str,
    load: str,
    duration: str | None,
    quiet: bool,
) -> HeapRequest:
    from stackward.capture.heap_request import HeapRequest
    from stackward.cli.gc_running import request_of
    from stackward.cli.times import seconds_of

    common = request_of(
        ready=ready, ready_timeout=ready_timeout, load=load, warmup="0s", duration=duration
    )
    return HeapRequest(
        environment={},
        condition=condition_of(when) if when else None,
        at_s=tuple(seconds_of("--at", one, zero=True) for one in at),
        signal_number=signal_of(on_signal) if on_signal else None,
        goroutines=goroutines,
        mem_profile_rate=rate,
        ready=common.ready,
        ready_timeout_s=common.ready_timeout_s,
        load=common.load,
        duration_s=common.duration_s,
        keep_output=quiet,
    )


def condition_of(text: str) -> Condition:
    """Return the condition that `text` says; raises `StackwardError` where it says none."""
    from stackward.capture.heap_condition import METRICS, Condition
    from stackward.cli.gc_settings import size_bytes

    found = _CONDITION.fullmatch(text)
    if found is None:
        raise StackwardError("bad-condition", f"--when {text!r} is no condition", _EXAMPLES)
    if found["metric"] not in METRICS:
        known = "; ".join(f"{name}: {what}" for name, what in METRICS.items())
        raise StackwardError(
            "bad-condition",
            f"--when {text!r}: {found['metric']!r} is nothing that is measured ({known})",
            _EXAMPLES,
        )
    said = " ".join(text.split())
    if found["percent"] is None:
        size = size_bytes(found["size"], option=f"--when {text!r}")
        return Condition(text=said, metric=found["metric"], threshold_bytes=size)
    percent = float(found["percent"])
    if not 0 < percent <= 100:
        raise StackwardError(
            "bad-condition", f"--when {text!r}: {percent:g}% of the limit is never it", _EXAMPLES
        )
    return Condition(text=said, metric=found["metric"], limit_percent=percent)


def signal_of(text: str) -> int:
    """Return the number of the signal that `text` names; raises where it cannot be used."""
    name = "SIG" + text.upper().removeprefix("SIG")
    if name not in {"SIGUSR1", "SIGUSR2"}:
        raise StackwardError(
            "bad-signal",
            f"--signal {text}: neither USR1 nor USR2",
            "Give USR1 or USR2 (whichever the program does not use itself), or leave it out: "
            "`stackward heap snap` needs none.",
        )
    return int(signal.Signals[name])


def _recorded(
    command: list[str], request: HeapRequest, folder: Path, go: str | None, quiet: bool
) -> None:
    from stackward.capture.heap_prepare import prepare_heap
    from stackward.capture.heap_record import HeapListeners, record_heap
    from stackward.cli.output import ProgressLine
    from stackward.cli.screen import Screen
    from stackward.report.heap_record_text import dump_line, live_line
    from stackward.toolchain import temporary_folder

    line = ProgressLine(quiet=quiet)
    screen = Screen(line)

    def state(now: HandlerState | None, stage: str) -> None:
        screen.show(live_line(now, stage, request.condition))

    def dump(one: DumpRecord) -> None:
        if not quiet or one.error:
            screen.say(dump_line(one))

    if _waits_for_limit(request):
        screen.say(
            "there is no memory limit, neither the container's nor GOMEMLIMIT: the condition can "
            "only hold once the program sets one"
        )
    listeners = HeapListeners(
        on_stdout=None if quiet else screen.stdout,
        on_stderr=None if quiet else screen.stderr,
        on_state=state,
        on_dump=dump,
    )
    try:
        with temporary_folder("heap") as scratch:
            if Path(command[0]).name == "go":
                line.stage(f"build: {shlex.join(command)}")
            program = prepare_heap(
                command, folder=scratch, cwd=working_folder(), environ=dict(os.environ), go=go
            )
            line.stage(f"record: {shlex.join(command)}")
            recording = record_heap(program, request, folder, listeners=listeners)
    except KeyboardInterrupt:
        screen.end()
        if _said_of_interrupted(folder):
            raise Kept("the dumps until then are kept, as above") from None
        raise
    finally:
        screen.end()
    _print(recording)


def _waits_for_limit(request: HeapRequest) -> bool:
    from stackward.capture.cgroup import memory_limit_bytes

    if request.condition is None or request.condition.limit_percent is None:
        return False
    return memory_limit_bytes() is None and os.environ.get("GOMEMLIMIT") in {None, "", "off"}


def _print(recording: HeapRecording) -> None:
    """Say what was recorded, on standard error: standard output is the program's."""
    from stackward.cli.output import style_for_errors
    from stackward.report.heap_record_text import record_text

    sys.stderr.write(record_text(recording, style=style_for_errors(os.environ)))
    sys.stderr.flush()


def _said_of_interrupted(folder: Path) -> bool:
    """Say what there is of a recording that was interrupted; return whether there is anything."""
    from stackward.capture.heap_dumps import RECORDING, dumps_of, heap_recording_in
    from stackward.capture.heap_record import HeapRecording

    if not (folder / RECORDING).exists():
        return False
    _print(
        HeapRecording(
            folder=folder.absolute(),
            document=heap_recording_in(folder),
            dumps=dumps_of(folder),
            caveats=(),
        )
    )
    return True
