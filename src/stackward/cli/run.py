"""`stackward run`: which allocations cost what, and why."""

from __future__ import annotations

import os
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.options import (
    BenchtimeOption,
    Format,
    FormatOption,
    GoOption,
    ModOption,
    OutputOption,
    PackagesArgument,
    PgoOption,
    QuietOption,
    RaceOption,
    TagsOption,
    TrimpathOption,
    with_profile,
    without_profile,
    working_folder,
)
from stackward.cli.writable import checked_folder
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.capture import BenchmarkRequest
    from stackward.diagnose import RunResult
    from stackward.toolchain import Toolchain


class Sort(StrEnum):
    """What the sites are ranked by."""

    share = "share"
    bytes = "bytes"
    allocs = "allocs"
    site = "site"


class Method(StrEnum):
    """How allocations are measured."""

    auto = "auto"
    timer = "timer"
    difference = "difference"


def run(
    packages: PackagesArgument = None,
    bench: Annotated[
        str, typer.Option("--bench", metavar="REGEXP", help="Benchmarks to run, as go test -bench.")
    ] = ".",
    benchtime: BenchtimeOption = "1s",
    changed: Annotated[
        str | None,
        typer.Option("--changed", metavar="REV", help="Only what has changed since REV (git)."),
    ] = None,
    profile: Annotated[
        str | None,
        typer.Option(
            "--profile",
            metavar="FILE|URL",
            help="Explain a heap or allocs profile of a running program instead.",
        ),
    ] = None,
    binary: Annotated[
        Path | None,
        typer.Option("--binary", metavar="BIN", help="The program that --profile is from."),
    ] = None,
    sample_type: Annotated[
        str, typer.Option("--sample-type", metavar="T", help="With --profile: alloc or inuse.")
    ] = "alloc",
    top: Annotated[
        int, typer.Option("--top", metavar="N", min=0, help="At most N sites; 0: all.")
    ] = 15,
    sort: Annotated[Sort, typer.Option("--sort", help="What to rank by.")] = Sort.share,
    cause: Annotated[
        str | None, typer.Option("--cause", metavar="SLUG", help="Only sites with this cause.")
    ] = None,
    show_all: Annotated[
        bool, typer.Option("--all", help="Show every site, also those below 0.5%.")
    ] = False,
    save: Annotated[
        Path | None,
        typer.Option(
            "--save",
            metavar="DIR",
            help="Keep the result for later commands.",
            callback=lambda value: checked_folder(value, option="--save"),
        ),
    ] = None,
    timeout: Annotated[
        float, typer.Option("--timeout", metavar="SECONDS", min=1, help="For each package's run.")
    ] = 600.0,
    method: Annotated[Method, typer.Option("--method", help="How to measure.")] = Method.auto,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
    go: GoOption = None,
    tags: TagsOption = "",
    pgo: PgoOption = "",
    race: RaceOption = False,
    trimpath: TrimpathOption = False,
    mod: ModOption = "",
    quiet: QuietOption = False,
) -> None:
    """Show which allocation sites cost what, and why.

    stackward run ./...                     the whole module

    stackward run ./codec --bench Encode    one package, some benchmarks

    stackward run --profile http://localhost:6060/debug/pprof/allocs
    """
    from stackward.capture import BenchmarkRequest, BuildOptions

    check_cause(cause)
    if profile is None:
        without_profile(
            "--binary" if binary is not None else "",
            "--sample-type" if sample_type != "alloc" else "",
        )
    else:
        with_profile(
            "--bench" if bench != "." else "",
            "--benchtime" if benchtime != "1s" else "",
            "--changed" if changed is not None else "",
            "--method" if method is not Method.auto else "",
        )
    request = BenchmarkRequest(
        patterns=tuple(packages or ["."]),
        bench=bench,
        benchtime=benchtime,
        timeout_s=timeout,
        changed_since=changed,
        method=method.value,
        build=BuildOptions(tags=tags, pgo=pgo, race=race, trimpath=trimpath, mod=mod),
    )
    if profile is not None:
        result, toolchain = _explained_profile(profile, binary, sample_type, request, go, quiet)
    else:
        result, toolchain = _measured(request, go, quiet)
    try:
        _keep(result, toolchain, save)
    finally:  # a run that could not be saved is shown all the same
        _print(result, toolchain, output_format, output, sort, cause, show_all, top)


def _keep(result: RunResult, toolchain: Toolchain, save: Path | None) -> None:
    """Save the run where asked, and remember it as the module's last one for `explain`."""
    from stackward.capture.saved import remember_run, save_run
    from stackward.report.run_json import run_json

    document = run_json(result)
    if save is not None:
        save_run(save, document)
    remember_run(toolchain, os.environ, document)


def check_cause(cause: str | None) -> None:
    """Raise where `cause` is not a cause that stackward knows."""
    from stackward.escape.causes import PAGES

    if cause is not None and cause not in PAGES:
        raise StackwardError(
            "unknown-cause", f"--cause {cause}: no such cause", f"Causes: {', '.join(PAGES)}."
        )


def _measured(
    request: BenchmarkRequest, go: str | None, quiet: bool
) -> tuple[RunResult, Toolchain]:
    from stackward.cli.output import ProgressLine, opened_toolchain
    from stackward.diagnose import run_benchmarks
    from stackward.toolchain import temporary_folder

    environ = dict(os.environ)
    cwd = working_folder()
    toolchain = opened_toolchain(go, cwd, environ)
    line = ProgressLine(quiet=quiet)

    try:
        with temporary_folder("run") as folder:
            result = run_benchmarks(
                toolchain, request, cwd=cwd, folder=folder, environ=environ, progress=line.event
            )
    finally:
        line.clear()
    return result, toolchain


def _explained_profile(
    source: str,
    binary: Path | None,
    values: str,
    request: BenchmarkRequest,
    go: str | None,
    quiet: bool,
) -> tuple[RunResult, Toolchain]:
    from stackward.capture.live import profile_bytes
    from stackward.cli.output import ProgressLine, opened_toolchain
    from stackward.diagnose import ProfileRequest, explain_profile

    if values not in {"alloc", "inuse"}:
        raise StackwardError(
            "unknown-sample-type", f"--sample-type {values}", "It is alloc or inuse."
        )
    environ = dict(os.environ)
    cwd = working_folder()
    line = ProgressLine(quiet=quiet)
    line.stage(f"read: {source}")
    try:
        data = profile_bytes(source, timeout_s=request.timeout_s)
        toolchain = opened_toolchain(go, cwd, environ)
        result = explain_profile(
            toolchain,
            ProfileRequest(data=data, source=source, binary=binary, values=values),
            request,
            cwd=cwd,
            environ=environ,
            progress=line.event,
        )
    finally:
        line.clear()
    return result, toolchain


def _print(
    result: RunResult,
    toolchain: Toolchain,
    output_format: Format,
    output: Path | None,
    sort: Sort,
    cause: str | None,
    show_all: bool,
    top: int,
) -> None:
    from stackward.cli.output import style_for, write_result
    from stackward.diagnose.rank import rank

    if output_format is Format.json:
        from stackward.report.run_json import run_json

        write_result(run_json(result), output)
        return
    from stackward.cli.output import places_for

    ranking = rank(
        result,
        sort=sort.value,
        cause=cause,
        show_all=show_all,
        top=None if show_all else top or None,
    )
    places = places_for(toolchain)
    if output_format is Format.markdown:
        from stackward.report.run_markdown import run_markdown

        write_result(run_markdown(result, ranking, places=places), output)
        return
    from stackward.report.run_text import run_text

    style = style_for(output, os.environ)
    write_result(run_text(result, ranking, places=places, style=style), output)
