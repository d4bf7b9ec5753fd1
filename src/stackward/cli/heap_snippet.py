"""`stackward heap snippet`: the lines that a service needs to write heap dumps itself."""

from __future__ import annotations

import re
from typing import Annotated

import typer

from stackward.cli.options import OutputOption
from stackward.core import StackwardError


def snippet(
    http: Annotated[
        bool, typer.Option("--http", help="With an endpoint that writes a dump.  [default]")
    ] = False,
    when: Annotated[
        bool,
        typer.Option("--when", help="With a watch that writes one before the memory limit."),
    ] = False,
    package: Annotated[
        str, typer.Option("--package", metavar="NAME", help="The package it goes into.")
    ] = "main",
    output: OutputOption = None,
) -> None:
    """Print the lines of Go by which a service writes heap dumps itself.

    stackward heap snippet -o heapdump.go

    stackward heap snippet --http --when --package admin

    They need the standard library only (Go 1.21 or later, Linux and macOS). Garbage is collected
    first; room on the disk and a folder that can be written are checked; the file gets its name
    when it is whole; there is one dump at a time.

    The world stands still while a dump is written: about 0.2 s for each million objects (0.3 to 0.5
    s for 1.4 million in 90 MB, 2.4 s for 11.5 million in 700 MB). Mind liveness probes.

    Two defects of Go 1.26 and 1.27 can end the process as it writes ("unexpected G.status"): after
    a goroutineleak profile that found leaks it always would, so take the dump before such a
    profile (the lines refuse one after it); while a goroutine is just entering or leaving a system
    call it does so rarely (stackward heap record --help has figures).
    """
    from stackward.capture.heap_snippet import heap_snippet
    from stackward.cli.output import write_result

    if not re.fullmatch(r"[^\W\d]\w*", package):
        raise StackwardError(
            "bad-package-name",
            f"--package {package}: not a name that a Go package may have",
            "Give the word after `package` in the files beside it.",
        )
    write_result(heap_snippet(package=package, http=http or not when, when=when), output)
