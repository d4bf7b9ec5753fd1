"""`stackward list`: source annotated line by line with cost, cause and verdict."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.options import (
    Format,
    FormatOption,
    GoOption,
    OutputOption,
    QuietOption,
    TagsOption,
    with_profile,
    without_profile,
    working_folder,
)
from stackward.core import StackwardError

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from stackward.capture import BuildOptions
    from stackward.diagnose.annotate import CostTable, Listing
    from stackward.profile import FunctionLines
    from stackward.report.run_json import JsonRun
    from stackward.toolchain import Toolchain


def list_function(
    function: Annotated[
        str, typer.Argument(metavar="FUNCTION", help="Regular expression for function names.")
    ],
    profile: Annotated[
        str | None,
        typer.Option("--profile", metavar="FILE|URL", help="Costs from this pprof profile."),
    ] = None,
    sample_type: Annotated[
        str | None, typer.Option("--sample-type", metavar="T", help="Which of its values.")
    ] = None,
    run: Annotated[
        Path | None,
        typer.Option("--run", metavar="DIR", help="A saved run; default: this module's last one."),
    ] = None,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
    go: GoOption = None,
    tags: TagsOption = "",
    quiet: QuietOption = False,
) -> None:
    """Annotate a function's source with cost and cause."""
    from stackward.capture import BuildOptions
    from stackward.cli.output import (
        ProgressLine,
        opened_toolchain,
        places_for,
        style_for,
        write_result,
    )
    from stackward.report.listing import listing_json, listing_text

    if output_format is Format.markdown:
        raise StackwardError(
            "no-markdown", "list has no Markdown form", "Use --format text or json."
        )
    if profile is None:
        without_profile("--sample-type" if sample_type is not None else "")
    else:
        with_profile("--run" if run is not None else "")
    environ = dict(os.environ)
    toolchain = opened_toolchain(go, working_folder(), environ)
    line = ProgressLine(quiet=quiet)
    line.show("reading the source and what the compiler says")
    try:
        result = _listing(toolchain, function, profile, sample_type, run, BuildOptions(tags=tags))
    finally:
        line.clear()
    if not result.functions:
        raise StackwardError(
            "no-such-function",
            f"no function matches {function!r} in {profile or 'this module'}",
            "Give part of its name as pprof prints it, such as codec.Encode.",
        )
    if output_format is Format.json:
        write_result(listing_json(result), output)
    else:
        style = style_for(output, os.environ)
        write_result(listing_text(result, places=places_for(toolchain), style=style), output)


def _listing(
    toolchain: Toolchain,
    function: str,
    profile: str | None,
    sample_type: str | None,
    run: Path | None,
    build: BuildOptions,
) -> Listing:
    from stackward.cli.saved_runs import changed_since, run_at_hand
    from stackward.diagnose.annotate import (
        annotate_profile,
        annotate_table,
        listing,
        local_packages,
    )

    cwd, environ = working_folder(), dict(os.environ)
    packages, caveats = local_packages(toolchain, cwd=cwd, build=build)
    if profile is not None:
        table, functions = _profile_costs(profile, function, sample_type)
        found = annotate_profile(functions, packages)
    else:
        saved = run_at_hand(run, toolchain)
        table = _run_costs(saved)
        found = annotate_table(function, packages, table)
        if saved is not None:
            caveats += changed_since(*saved, (one.file for one, _ in found))
    return listing(
        toolchain, found, packages, table, cwd=cwd, build=build, environ=environ, caveats=caveats
    )


def _profile_costs(
    source: str, function: str, sample_type: str | None
) -> tuple[CostTable, Sequence[FunctionLines]]:
    from stackward.capture.live import profile_bytes
    from stackward.diagnose.annotate import CostTable
    from stackward.profile import lines, read_profile

    decoded = read_profile(profile_bytes(source, timeout_s=60), source=source)
    report = lines(decoded, function, sample_type=sample_type)
    table = CostTable(
        unit=report.sample_type.unit, total=float(report.total), source=source, costs={}
    )
    return table, report.functions


def _run_costs(saved: tuple[JsonRun, datetime] | None) -> CostTable:
    from stackward.diagnose.annotate import CostTable
    from stackward.report.listing import costs_of_run

    if saved is None:
        return CostTable(unit="B/op", total=0.0, source="no run is saved", costs={})
    document, when = saved
    return costs_of_run(document, source=f"run of {when:%Y-%m-%d %H:%M}")
