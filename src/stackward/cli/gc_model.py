"""`stackward gc model`: what other settings of the collector would do."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.options import Format, FormatOption, OutputOption, QuietOption

if TYPE_CHECKING:
    from stackward.gc.read import GcLog
    from stackward.gc.runtime_count import RuntimeCount
    from stackward.gc.workload import Workload


def model(
    recordings: Annotated[
        list[str],
        typer.Argument(
            metavar="RECORDING...",
            help="Recordings of the program, best two at different GOGC; a log will do.",
        ),
    ],
    gogc: Annotated[
        str,
        typer.Option(
            "--gogc",
            metavar="LIST",
            help="GOGC values: 25:800 doubles, 25:800:12 takes 12 steps, 50,100,off lists.",
        ),
    ] = "25:800",
    memory_limit: Annotated[
        str | None,
        typer.Option("--memory-limit", metavar="LIST", help="Limits: 256MiB,1GiB."),
    ] = None,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
    quiet: QuietOption = False,
) -> None:
    """Predict collections, GC CPU, memory and pauses at other settings.

    GOGC=50 stackward gc record -o low -- ./server

    GOGC=200 stackward gc record -o high -- ./server

    stackward gc model low high --gogc 25:800 --memory-limit 512MiB
    """
    from stackward.cli.gc_settings import asked_settings
    from stackward.cli.output import ProgressLine, style_for, write_result

    settings = asked_settings(gogc, memory_limit)
    from stackward.gc.model import model as modelled
    from stackward.gc.runtime_count import clock_caveats

    read = [_workload(one) for one in recordings]
    workloads, logs = [one for one, *_ in read], [(log, count) for _, log, count in read]
    by_runtime = all(count for _, count in logs)
    line = ProgressLine(quiet=quiet)
    line.stage(f"model: {len(settings):,} settings (the first time ever compiles for some 6 s)")
    try:
        found = modelled(workloads, settings, sources=recordings)
    finally:
        line.clear()
    found = replace(found, caveats=(*found.caveats, *clock_caveats(logs)))
    if output_format is Format.json:
        from stackward.report.gc_model_json import gc_model_json

        write_result(gc_model_json(found, by_runtime=by_runtime), output)
    elif output_format is Format.markdown:
        from stackward.report.gc_model_markdown import gc_model_markdown

        write_result(gc_model_markdown(found, by_runtime=by_runtime), output)
    else:
        from stackward.report.gc_model_text import gc_model_text

        style = style_for(output, os.environ)
        write_result(gc_model_text(found, style=style, by_runtime=by_runtime), output)


def _workload(source: str) -> tuple[Workload, GcLog, RuntimeCount | None]:
    """Return what a recording or a log tells of its program, its trace, and the runtime's count."""
    if source != "-" and Path(source).is_dir():
        from stackward.capture.recording import recording_in
        from stackward.gc.counted import counted
        from stackward.gc.recording import check_trace
        from stackward.gc.runtime_count import runtime_count, workload_by_runtime

        recording = recording_in(Path(source))
        check_trace(recording)
        workload, log = workload_by_runtime(recording), counted(recording).log
        assert log is not None  # or there would be no workload
        return workload, log, runtime_count(recording)
    from stackward.cli.gc_log import log_bytes
    from stackward.gc import read_log
    from stackward.gc.workload import workload_of

    log = read_log(log_bytes(source), source=source)
    return workload_of(log), log, None
