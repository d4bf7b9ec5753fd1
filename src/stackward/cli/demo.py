"""`stackward demo`: the main job on small Go programs that ship with it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.options import BenchtimeOption, GoOption, QuietOption
from stackward.cli.writable import checked_folder

if TYPE_CHECKING:
    from stackward.diagnose import RunResult
    from stackward.toolchain import Toolchain


def demo(
    topic: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="[gc|leaks [PROGRAM...]]",
            help="gc or leaks: the collector, or who holds memory, on all programs or those named.",
        ),
    ] = None,
    benchtime: BenchtimeOption = "100ms",
    keep: Annotated[
        Path | None,
        typer.Option(
            "--keep",
            metavar="DIR",
            help="Leave the programs in DIR, to try edits on.",
            callback=lambda value: checked_folder(value, option="--keep"),
        ),
    ] = None,
    go: GoOption = None,
    quiet: QuietOption = False,
) -> None:
    """Run it on small Go programs that ship with it."""
    if topic and topic[0] == "leaks":
        from stackward.cli.demo_leaks import demo_leaks

        demo_leaks(topic[1:], keep=keep, go=go, quiet=quiet)
        return
    if topic:
        from stackward.cli.demo_gc import demo_gc

        demo_gc(topic, keep=keep, go=go, quiet=quiet)
        return
    from stackward.cli.output import places_for, style_for, write_result
    from stackward.demo import LESSONS
    from stackward.diagnose.rank import rank
    from stackward.report.demo_text import demo_text
    from stackward.report.run_text import run_text
    from stackward.toolchain import temporary_folder

    with temporary_folder("demo") as folder:
        result, toolchain = _measured(folder.joinpath("module"), folder, benchtime, go, quiet)
        style = style_for(None, os.environ)
        places = places_for(toolchain, folder=folder / "module")
        text = run_text(result, rank(result, top=None), places=places, style=style)
        lessons = demo_text(result, LESSONS, style=style)
    if keep is not None:
        write_module(keep)
    write_result(f"{text}\n{lessons}", None)


def _measured(
    module: Path, folder: Path, benchtime: str, go: str | None, quiet: bool
) -> tuple[RunResult, Toolchain]:
    from stackward.capture import BenchmarkRequest
    from stackward.cli.output import ProgressLine, opened_toolchain
    from stackward.diagnose import run_benchmarks
    from stackward.toolchain import embedded_go

    write_module(module)
    # The programs are a module of their own, whatever workspace or flags the user has.
    environ = {**os.environ, "GOWORK": "off", "GOFLAGS": "-mod=mod"}
    embedded = embedded_go()
    toolchain = opened_toolchain(go or (str(embedded) if embedded else None), module, environ)
    line = ProgressLine(quiet=quiet)

    work = folder / "work"
    work.mkdir()
    try:
        result = run_benchmarks(
            toolchain,
            BenchmarkRequest(patterns=("./...",), benchtime=benchtime),
            cwd=module,
            folder=work,
            environ=environ,
            progress=line.event,
        )
    finally:
        line.clear()
    return result, toolchain


def write_module(folder: Path, name: str = "module") -> None:
    """Write the demonstration module `name` into `folder`."""
    from stackward.demo import module_files

    for path_in_module, content in module_files(name).items():
        path = folder / path_in_module
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
