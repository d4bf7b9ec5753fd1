"""`stackward explain`: everything known about one line."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.options import (
    Format,
    FormatOption,
    GoOption,
    OutputOption,
    PgoOption,
    QuietOption,
    TagsOption,
    working_folder,
)
from stackward.core import Caveat, StackwardError

if TYPE_CHECKING:
    from stackward.diagnose.asked_place import LocatedPlace
    from stackward.report.explain import MeasuredCost
    from stackward.toolchain import Toolchain


def explain(
    place: Annotated[
        str | None, typer.Argument(metavar="[FILE:LINE[:COL]]", help="The place to explain.")
    ] = None,
    cause: Annotated[
        str | None, typer.Option("--cause", metavar="SLUG", help="Print a cause's page instead.")
    ] = None,
    run: Annotated[
        Path | None,
        typer.Option("--run", metavar="DIR", help="A saved run; default: this module's last one."),
    ] = None,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
    go: GoOption = None,
    tags: TagsOption = "",
    pgo: PgoOption = "",
    quiet: QuietOption = False,
) -> None:
    """Explain one line of source: its cost, its causes, what to do."""
    from stackward.cli.output import write_result

    if cause is not None:
        write_result(_page(cause), output)
        return
    if output_format is Format.markdown:
        raise StackwardError(
            "no-markdown", "explain has no Markdown form", "Use --format text or json."
        )
    if place is None:
        raise StackwardError(
            "bad-place", "no place given", "Name one: stackward explain FILE:LINE[:COL]"
        )
    write_result(_explained(place, run, output_format, output, go, tags, pgo, quiet), output)


def _page(cause: str) -> str:
    from stackward.cli.run import check_cause
    from stackward.report.pages import cause_page

    check_cause(cause)
    return cause_page(cause)


def _explained(
    text: str,
    run: Path | None,
    output_format: Format,
    output: Path | None,
    go: str | None,
    tags: str,
    pgo: str,
    quiet: bool,
) -> str:
    from stackward.capture import BuildOptions
    from stackward.cli.output import ProgressLine, opened_toolchain, places_for, style_for
    from stackward.diagnose.asked_place import locate
    from stackward.diagnose.explain import explain_place
    from stackward.report.explain import explain_json, explain_text

    cwd, environ = working_folder(), dict(os.environ)
    toolchain = opened_toolchain(go, cwd, environ)
    places = places_for(toolchain)
    build = BuildOptions(tags=tags, pgo=pgo)
    asked = locate(toolchain, places.opened(text), cwd=cwd, build=build)
    line = ProgressLine(quiet=quiet)
    try:
        result = explain_place(
            toolchain,
            asked,
            cwd=cwd,
            build=build,
            environ=environ,
            progress=lambda event: line.show(f"{event.stage}: {event.text}"),
        )
    finally:
        line.clear()
    cost, doubt = _cost(asked, run, toolchain)
    result = replace(result, caveats=(*result.caveats, *doubt))
    if output_format is Format.json:
        return explain_json(result, cost)
    style = style_for(output, os.environ)
    return explain_text(result, cost, places=places, style=style)


def _cost(
    asked: LocatedPlace, run: Path | None, toolchain: Toolchain
) -> tuple[MeasuredCost | None, tuple[Caveat, ...]]:
    """Return what a saved run measured there, and doubt about it; None where there is no run."""
    from stackward.cli.saved_runs import changed_since, run_at_hand
    from stackward.report.explain import MeasuredCost
    from stackward.report.saved import sites_at

    found = run_at_hand(run, toolchain)
    if found is None:
        return None, ()
    document, when = found
    doubt = changed_since(document, when, [str(asked.physical.file)])
    cost = MeasuredCost(
        sites=sites_at(document, *((str(one.file), one.line) for one in asked.all)),
        saved=f"run of {when:%Y-%m-%d %H:%M}" + (", the file has changed since" if doubt else ""),
        per_operation=document.measure == "per_op",
    )
    return cost, doubt
