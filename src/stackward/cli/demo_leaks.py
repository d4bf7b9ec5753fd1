"""`stackward demo leaks`: who holds the memory in small Go programs that ship with it."""

from __future__ import annotations

import os
import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from stackward.cli.demo import write_module
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.cli.output import ProgressLine
    from stackward.demo import LeakLesson


def demo_leaks(names: Sequence[str], *, keep: Path | None, go: str | None, quiet: bool) -> None:
    """Record a dump of each program, and print its first suspect as soon as it is there."""
    from stackward.cli.output import ProgressLine, write_result
    from stackward.toolchain import embedded_go, temporary_folder

    lessons = _chosen(names)
    line = ProgressLine(quiet=quiet)
    embedded = embedded_go()
    chosen = go or (str(embedded) if embedded else None)
    with temporary_folder("demo") as scratch:
        module = Path(os.path.realpath(keep or scratch / "module"))
        write_module(module, "leaks_module")
        for lesson in lessons:
            try:
                text = _lesson(lesson, module, scratch, chosen, line)
            finally:
                line.clear()
            write_result(text, None)


def _chosen(names: Sequence[str]) -> list[LeakLesson]:
    from stackward.demo import LEAKS_LESSONS

    known = [one.program for one in LEAKS_LESSONS]
    wrong = [name for name in names if name not in known]
    if wrong:
        raise StackwardError(
            "no-such-demo",
            f"there is no demonstration {wrong[0]!r}",
            f"Run `stackward demo leaks`, or one of {', '.join(known)} after leaks.",
        )
    return [one for one in LEAKS_LESSONS if not names or one.program in names]


def _lesson(
    lesson: LeakLesson, module: Path, scratch: Path, go: str | None, line: ProgressLine
) -> str:
    from stackward.capture.cache_folder import cache_folder
    from stackward.capture.heap_dumps import binary_beside
    from stackward.capture.heap_once import record_dump
    from stackward.cli.output import style_for
    from stackward.demo.leaks_lessons import READY
    from stackward.diagnose.goroutines_dump import goroutines_in_heap
    from stackward.diagnose.heap_open import open_heap
    from stackward.diagnose.heap_report import heap_report
    from stackward.report.demo_leaks_text import leak_lesson_text
    from stackward.report.places import places_among

    command = ["go", "run", f"./{lesson.program}"]
    line.stage(f"record: {shlex.join(command)}")
    dump = record_dump(
        command,
        scratch / lesson.program,
        cwd=module,
        environ=dict(os.environ),
        ready=READY,
        go=go,
    )
    line.stage(f"report: {lesson.program}")
    heap = open_heap(
        dump, binary=binary_beside(dump), caches=cache_folder(os.environ), tell=line.show
    )
    report = heap_report(heap)
    commands = [
        f"stackward heap record -o {lesson.program} -- {shlex.join(command)}",
        f"stackward heap report {lesson.program}",
    ]
    goroutines = None
    if lesson.truth.blocked_count:
        goroutines = goroutines_in_heap(heap)
        commands.append(f"stackward goroutines {lesson.program}/{dump.name}")
    return leak_lesson_text(
        lesson,
        report,
        goroutines,
        tuple(commands),
        places=places_among((one.file for one in report.sites), str(module)),
        style=style_for(None, os.environ),
    )
