"""`stackward gc tune`: which GOGC and GOMEMLIMIT to set under a memory budget, verified."""

from __future__ import annotations

import os
import sys
from enum import StrEnum
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
from stackward.cli.options import (
    Format,
    FormatOption,
    GoOption,
    OutputOption,
    QuietOption,
    working_folder,
)
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.capture.gc_watch import LiveState
    from stackward.cli.output import ProgressLine
    from stackward.diagnose.gc_tune import TuneRequest
    from stackward.diagnose.gc_tune_result import TuneResult


class Objective(StrEnum):
    """What is to become small."""

    cpu = "cpu"
    latency = "latency"


def tune(
    command: CommandArgument,
    memory_budget: Annotated[
        str | None,
        typer.Option(
            "--memory-budget",
            metavar="SIZE",
            help="All the memory the program may take: 512MiB.  [the container's limit]",
        ),
    ] = None,
    objective: Annotated[
        Objective,
        typer.Option("--objective", help="What is to become small: GC CPU time, or latency."),
    ] = Objective.cpu,
    runs: Annotated[
        int, typer.Option("--runs", metavar="N", min=1, max=100, help="Runs of each setting.")
    ] = 5,
    gogc: Annotated[
        str | None,
        typer.Option(
            "--gogc", metavar="LIST", help="GOGC values to consider: 50,100,off.  [25:1600, off]"
        ),
    ] = None,
    ready: ReadyOption = "",
    ready_timeout: ReadyTimeoutOption = "60s",
    load: LoadOption = "",
    warmup: WarmupOption = "0s",
    duration: DurationOption = None,
    latency: Annotated[
        str,
        typer.Option(
            "--latency",
            metavar="URL|REGEXP",
            help="A page with a Prometheus histogram, or what finds latencies in the output.",
        ),
    ] = "",
    keep: Annotated[
        Path | None, typer.Option("--keep", metavar="DIR", help="Keep the recordings there.")
    ] = None,
    go: GoOption = None,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
    quiet: QuietOption = False,
) -> None:
    """Find GOGC and GOMEMLIMIT for a memory budget, and verify them by running the program.

    stackward gc tune --memory-budget 512MiB -- go run ./cmd/import

    stackward gc tune --memory-budget 1GiB --ready http://localhost:8080/ --load ./load.sh -- ./srv
    """
    from stackward.cli.gc_settings import gogc_values, size_bytes
    from stackward.diagnose.gc_tune import TuneRequest

    if keep is not None and keep.exists() and not keep.is_dir():
        raise StackwardError(
            "recording-not-written", f"--keep {keep}: it is a file", "Name a folder."
        )
    how = request_of(
        ready=ready,
        ready_timeout=ready_timeout,
        load=load,
        warmup=warmup,
        duration=duration,
    )
    request = TuneRequest(
        command=tuple(command),
        cwd=working_folder(),
        environ=dict(os.environ),
        objective=objective.value,
        runs_count=runs,
        latency=latency,
        how=how,
        go=go,
    )
    if memory_budget is not None:
        size = size_bytes(memory_budget, option="--memory-budget")
        request = _replaced(request, budget_bytes=size)
    if gogc is not None:
        request = _replaced(request, gogc=gogc_values(gogc))
    result = _tuned(request, keep, quiet)
    _write(result, output_format, output)


def _replaced(request: TuneRequest, **changes: object) -> TuneRequest:
    from dataclasses import replace

    return replace(request, **changes)  # type: ignore[arg-type]


def _tuned(request: TuneRequest, keep: Path | None, quiet: bool) -> TuneResult:
    from stackward.cli.output import ProgressLine
    from stackward.diagnose.gc_trials import TuneListeners
    from stackward.diagnose.gc_tune import tune as tuned
    from stackward.toolchain import temporary_folder

    line = ProgressLine(quiet=quiet)
    screen = _Screen(line)
    listeners = TuneListeners(on_step=screen.step, on_state=screen.state)
    try:
        with temporary_folder("gc") as scratch:
            folder = keep or scratch / "recordings"
            return tuned(request, folder, scratch=scratch, listeners=listeners)
    except KeyboardInterrupt:
        line.clear()
        if keep is not None and keep.exists():
            sys.stderr.write(f"stackward: the runs that were made are kept in {keep}\n")
        raise
    finally:
        line.clear()


class _Screen:
    """The progress line: what is being run, how long the rest will take, the program's memory."""

    def __init__(self, line: ProgressLine) -> None:
        self._line, self._step = line, ""

    def step(self, text: str, left_s: float | None) -> None:
        self._step = text if left_s is None else f"{text}  {_left(left_s)}"
        self._line.stage(self._step)

    def state(self, state: LiveState) -> None:
        from stackward.report.gc_record_text import live_line

        self._line.show(live_line(state, self._step))


def _left(seconds: float) -> str:
    if seconds < 90:
        return f"about {max(1, round(seconds))} s left"
    return f"about {round(seconds / 60)} min left"


def _write(result: TuneResult, output_format: Format, output: Path | None) -> None:
    from stackward.cli.output import style_for, write_result

    if output_format is Format.json:
        from stackward.report.gc_tune_json import gc_tune_json

        write_result(gc_tune_json(result), output)
    elif output_format is Format.markdown:
        from stackward.report.gc_tune_markdown import gc_tune_markdown

        write_result(gc_tune_markdown(result), output)
    else:
        from stackward.report.gc_tune_text import gc_tune_text

        write_result(gc_tune_text(result, style=style_for(output, os.environ)), output)
