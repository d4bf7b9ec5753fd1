"""`stackward escapes`: what the compiler puts on the heap and why, with no run."""

from __future__ import annotations

import os
from typing import Annotated

import typer

from stackward.cli.options import (
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
    working_folder,
)
from stackward.cli.run import check_cause


def escapes(
    packages: PackagesArgument = None,
    cause: Annotated[
        str | None, typer.Option("--cause", metavar="SLUG", help="Only this cause.")
    ] = None,
    function: Annotated[
        str, typer.Option("--function", metavar="REGEXP", help="Only functions that match.")
    ] = "",
    path: Annotated[
        str, typer.Option("--path", metavar="TEXT", help="Only files with TEXT in their path.")
    ] = "",
    tests: Annotated[bool, typer.Option("--tests", help="Test files too.")] = False,
    verbose: Annotated[
        bool, typer.Option("-v", "--verbose", help="The reason path of each row.")
    ] = False,
    show_all: Annotated[
        bool, typer.Option("--all", help="Also what stays on the stack, and leaking parameters.")
    ] = False,
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
    """List what the compiler puts on the heap, and why.

    Each row says whether the emitted code allocates; calls without a diagnostic are listed too.
    """
    from stackward.capture import BuildOptions
    from stackward.cli.output import (
        ProgressLine,
        opened_toolchain,
        places_for,
        style_for,
        write_result,
    )
    from stackward.diagnose.escapes import EscapeFilter, find_escapes
    from stackward.report.escapes import escapes_json, escapes_markdown, escapes_text

    check_cause(cause)
    cwd, environ = working_folder(), dict(os.environ)
    toolchain = opened_toolchain(go, cwd, environ)
    line = ProgressLine(quiet=quiet)
    try:
        result = find_escapes(
            toolchain,
            tuple(packages or ["."]),
            EscapeFilter(cause=cause or "", function=function, path=path, all_verdicts=show_all),
            cwd=cwd,
            build=BuildOptions(tags=tags, pgo=pgo, race=race, trimpath=trimpath, mod=mod),
            tests=tests,
            environ=environ,
            progress=line.event,
        )
    finally:
        line.clear()
    places = places_for(toolchain)
    if output_format is Format.json:
        text = escapes_json(result)
    elif output_format is Format.markdown:
        text = escapes_markdown(result, places=places)
    else:
        style = style_for(output, os.environ)
        text = escapes_text(result, places=places, style=style, verbose=verbose)
    write_result(text, output)
