"""`stackward top` with help and checked options; cli/top.py answers its plain forms faster."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

import typer

from stackward.cli.options import Format, FormatOption, OutputOption
from stackward.cli.top import Request, show


class Order(StrEnum):
    """What the rows are ordered by."""

    flat = "flat"
    cum = "cum"


def top(
    profile: Annotated[
        str,
        typer.Argument(metavar="PROFILE", help="A profile in pprof's format: a file or a URL."),
    ],
    base: Annotated[
        str | None, typer.Option("--base", metavar="OTHER", help="Subtract this profile first.")
    ] = None,
    sample_type: Annotated[
        str | None,
        typer.Option(
            "--sample-type",
            metavar="TYPE",
            help="alloc_space, inuse_objects, cpu, ...; default: the profile's own.",
        ),
    ] = None,
    sort: Annotated[
        Order, typer.Option("--sort", help="By own cost, or with everything called.")
    ] = Order.flat,
    limit: Annotated[
        int, typer.Option("--top", metavar="N", min=0, help="At most N rows; 0: all.")
    ] = 0,
    format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """List the heaviest functions of a pprof profile.

    Any profile (heap, allocs, CPU, goroutine, mutex, block); rows as `go tool pprof -top` prints.
    """
    show(
        Request(
            profile=profile,
            base=base,
            sample_type=sample_type,
            sort=sort.value,
            limit=limit,
            format=format.value,
            output=str(output) if output else None,
        )
    )
