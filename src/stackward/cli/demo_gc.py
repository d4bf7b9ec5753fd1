"""`stackward demo gc`: the collector at work in small Go programs that ship with it."""

from __future__ import annotations

import os
import shlex
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from stackward.cli.demo import write_module
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.cli.output import ProgressLine
    from stackward.demo import GcLesson, GcRun
    from stackward.gc.report import GcReport


def demo_gc(topic: Sequence[str], *, keep: Path | None, go: str | None, quiet: bool) -> None:
    """Record each program, and print what its report shows as soon as it is there."""
    from stackward.cli.output import ProgressLine, style_for, write_result
    from stackward.report.demo_gc_text import lesson_text
    from stackward.toolchain import embedded_go, temporary_folder

    lessons = _chosen(topic)
    style = style_for(None, os.environ)
    line = ProgressLine(quiet=quiet)
    embedded = embedded_go()
    chosen = go or (str(embedded) if embedded else None)
    with temporary_folder("demo") as scratch:
        # What is kept is a module that can be run again, with its recordings beside it.
        module = Path(os.path.realpath(keep or scratch / "module"))
        write_module(module, "gc_module")
        if keep is not None:
            _write_logs(module, lessons)
        for lesson in lessons:
            try:
                reports, commands = _recorded(lesson, module, scratch, chosen, line)
            finally:
                line.clear()
            said = {run.name: _said(scratch, lesson, run) for run in lesson.runs}
            write_result(lesson_text(lesson, reports, commands, said, style=style), None)


def _chosen(topic: Sequence[str]) -> list[GcLesson]:
    from stackward.demo import GC_LESSONS

    first, *names = topic
    known = [one.program for one in GC_LESSONS]
    wrong = [name for name in names if name not in known] if first == "gc" else [first]
    if wrong:
        raise StackwardError(
            "no-such-demo",
            f"there is no demonstration {wrong[0]!r}",
            f"Run `stackward demo`, `stackward demo gc`, `stackward demo leaks`, or one of "
            f"{', '.join(known)} after gc.",
        )
    return [one for one in GC_LESSONS if not names or one.program in names]


def _recorded(
    lesson: GcLesson, module: Path, scratch: Path, go: str | None, line: ProgressLine
) -> tuple[dict[str, GcReport], dict[str, str]]:
    from stackward.gc.read import read_log
    from stackward.gc.report import report_of

    reports, commands = {}, {}
    for run in lesson.runs:
        if run.recorded is not None:
            from stackward.demo import recorded_log

            log = read_log(recorded_log(run.recorded), source=run.recorded)
            reports[run.name] = report_of(log, source=run.recorded)
            commands[run.name] = f"stackward gc report {run.recorded}"
            continue
        words = ["go", "run", f"./{lesson.program}", *run.arguments]
        settings = [f"{name}={value}" for name, value in run.environment.items()]
        commands[run.name] = shlex.join([*settings, "stackward", "gc", "record", "--", *words])
        line.stage(f"record: {shlex.join([*settings, *words])}")
        reports[run.name] = _report(run, words, lesson.program, module, scratch, go)
    return reports, commands


def _report(
    run: GcRun, words: list[str], program: str, module: Path, scratch: Path, go: str | None
) -> GcReport:
    from stackward.capture.gc_prepare import prepare
    from stackward.capture.gc_record import RecordRequest, record
    from stackward.gc.report import report_of

    build = scratch / f"{program}-{run.name}"
    build.mkdir()
    prepared = prepare(words, folder=build, cwd=module, environ=_environ(), go=go)
    # The user's own settings of the collector are not what is shown.
    settings: Mapping[str, str | None] = {"GOGC": None, "GOMEMLIMIT": None, **run.environment}
    folder = _folder(scratch, program, run)
    recording = record(prepared, RecordRequest(environment=settings), folder).recording()
    return report_of(
        recording.log,
        source=str(folder),
        samples=recording.samples,
        resident_peak_bytes=recording.resident_peak_bytes,
        caveats=recording.caveats,
    )


def _said(scratch: Path, lesson: GcLesson, run: GcRun) -> str:
    """Return the last line that the program printed."""
    path = _folder(scratch, lesson.program, run) / "stdout.log"
    lines = path.read_text("utf-8", "replace").splitlines() if path.exists() else []
    return lines[-1] if lines else ""


def _folder(scratch: Path, program: str, run: GcRun) -> Path:
    return scratch / "recordings" / f"{program}-{run.name}"


def _write_logs(folder: Path, lessons: Sequence[GcLesson]) -> None:
    from stackward.demo import recorded_log

    for run in (run for lesson in lessons for run in lesson.runs):
        if run.recorded is not None:
            (folder / run.recorded).write_bytes(recorded_log(run.recorded))


def _environ() -> dict[str, str]:
    return {**os.environ, "GOWORK": "off", "GOFLAGS": "-mod=mod"}
