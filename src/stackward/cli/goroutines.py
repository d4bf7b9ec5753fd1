"""`stackward goroutines`: who is blocked where, and which goroutines leak."""

from __future__ import annotations

import os
import shlex
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.options import (
    Format,
    FormatOption,
    OutputOption,
    address_meant,
    working_folder,
)
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.diagnose.goroutines import GoroutineReport
    from stackward.diagnose.goroutines_read import Snapshot

_SHOWN = 20
_HEAD_BYTES = 64


def goroutines(
    context: typer.Context,
    source: Annotated[
        str,
        typer.Argument(
            metavar="PROFILE|URL|DUMP",
            help="A goroutine profile (pprof or text), a log with a trace, - for standard input, "
            "a running program's pprof address, a heap dump or a core.",
        ),
    ],
    base: Annotated[
        list[str] | None,
        typer.Option("--base", metavar="OTHER", help="An earlier one; may be given again."),
    ] = None,
    interval: Annotated[
        str | None,
        typer.Option("--interval", metavar="T", help="Ask a URL again after T.  [10s]"),
    ] = None,
    times: Annotated[
        int | None,
        typer.Option("--times", metavar="N", min=1, help="Ask a URL N times.  [3 with --interval]"),
    ] = None,
    leaks: Annotated[
        bool,
        typer.Option(
            "--leaks",
            help="Have the program's runtime look for leaked goroutines (Go 1.27). Take a heap "
            "dump before, never after: it would kill the program.",
        ),
    ] = False,
    fail: Annotated[
        bool, typer.Option("--fail", help="Exit with status 1 where a leak is proven.")
    ] = False,
    binary: Annotated[
        Path | None,
        typer.Option(
            "--binary",
            metavar="BIN",
            help="The program that wrote the heap dump, or that the core is of.",
        ),
    ] = None,
    limit: Annotated[
        int | None,
        typer.Option("--top", metavar="N", min=0, help="At most N groups; 0: all.  [20]"),
    ] = None,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Group goroutines by stack and reason to wait, and say which of them leak.

    stackward goroutines http://localhost:6060 --interval 10s --times 6

    stackward goroutines now.txt --base an-hour-ago.txt

    stackward goroutines http://localhost:6060 --leaks
    """
    from stackward.diagnose.goroutines import judge_goroutines

    if context.args:
        raise _one_only(source, context.args)
    if source.startswith(("http://", "https://")):
        from stackward.cli.goroutines_url import looks_at

        if binary is not None:
            raise _without_effect("--binary", "a running program, whose answer has all names in it")
        looks = [*_earlier(base), *looks_at(source, interval=interval, times=times, leaks=leaks)]
        report = judge_goroutines(looks)
    else:
        _only_of_addresses(interval, times)
        report = _of_file(source, base, binary, leaks)
    _show(report, output_format, output, limit)
    if fail and report.leaked_count:
        raise typer.Exit(1)


def _one_only(first: str, others: list[str]) -> StackwardError:
    """Return what to say to `goroutines BEFORE AFTER`, which is how other tools compare."""
    *earlier, last = first, *others
    bases = " ".join(f"--base {shlex.quote(one)}" for one in earlier)
    return StackwardError(
        "one-snapshot",
        f"{' '.join([first, *others])}: one is shown at a time",
        f"To compare them, earliest first: stackward goroutines {shlex.quote(last)} {bases}. "
        "Heap dumps are compared by stackward heap diff BASE NEW.",
    )


def _only_of_addresses(interval: str | None, times: int | None) -> None:
    if interval or times:
        raise StackwardError(
            "option-needs-server",
            "--interval and --times are of a running program's address",
            "Leave them out, or give an address such as http://localhost:6060.",
        )


def _of_file(
    source: str, base: list[str] | None, binary: Path | None, leaks: bool
) -> GoroutineReport:
    from stackward.diagnose.goroutines import judge_goroutines
    from stackward.diagnose.goroutines_read import is_heap_dump

    if source != "-" and (Path(source) / "heap-recording.json").is_file():
        from stackward.cli.heap_source import newest_dump

        source = str(newest_dump(Path(source)))
    # What is no ordinary file (a pipe) can be read once only.
    if source != "-" and Path(source).is_file() and is_heap_dump(_head(Path(source))):
        if base or leaks:
            raise _without_effect(
                "--base" if base else "--leaks", "a heap dump, which is judged by itself"
            )
        return _of_dump(Path(source), binary)
    if binary is not None:
        raise _without_effect("--binary", "a goroutine profile, which has all names in it")
    if [*(base or ()), source].count("-") > 1:
        raise StackwardError(
            "goroutines-unreadable",
            "standard input can be read once only, and is asked for again",
            "Keep one of the snapshots in a file.",
        )
    looks = [*_earlier(base), _snapshot(source)]
    if leaks and not looks[-1].leak_check:
        raise StackwardError(
            "not-a-leak-profile",
            f"{source} is not what a leak check has left: no goroutine in it is marked as leaked",
            "Take /debug/pprof/goroutineleak of the program (Go 1.27), or give its address with "
            "--leaks; without --leaks the file is shown as it is.",
        )
    return judge_goroutines(looks)


def _without_effect(option: str, what: str) -> StackwardError:
    return StackwardError(
        "option-without-effect", f"{option} cannot apply to {what}", "Leave it out."
    )


def _of_dump(path: Path, binary: Path | None) -> GoroutineReport:
    from stackward.cli.heap_source import opened_heap
    from stackward.diagnose.goroutines_dump import goroutines_in_heap

    return goroutines_in_heap(opened_heap(path, binary))


def _earlier(base: list[str] | None) -> list[Snapshot]:
    return [_snapshot(one) for one in base or ()]


def _head(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEAD_BYTES)
    except OSError as error:
        raise _unreadable(str(path), error) from error


def _snapshot(source: str) -> Snapshot:
    from stackward.diagnose.goroutines_read import read_snapshot

    if source.startswith(("http://", "https://")):
        from stackward.cli.goroutines_url import looks_at

        return looks_at(source, interval=None, times=None, leaks=False)[0]
    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
    except OSError as error:
        raise _unreadable(source, error) from error
    return read_snapshot(data, source="standard input" if source == "-" else source)


def _unreadable(source: str, error: OSError) -> StackwardError:
    if isinstance(error, FileNotFoundError) and (address := address_meant(source)):
        return StackwardError(
            "goroutines-unreadable",
            f"{source} is no file",
            f"If it is a program's address, say {address}",
        )
    return StackwardError(
        "goroutines-unreadable",
        f"{source} cannot be read: {error.strerror or error}",
        "Give a file with what /debug/pprof/goroutine sends, the endpoint's address, or - for "
        "standard input.",
    )


def _show(
    report: GoroutineReport, output_format: Format, output: Path | None, limit: int | None
) -> None:
    from stackward.cli.output import style_for, write_result
    from stackward.diagnose.goroutines import files_in, goroot_in
    from stackward.report.places import places_among

    places = places_among(files_in(report), str(working_folder()))
    places = replace(places, goroot=goroot_in(report))
    groups = _SHOWN if limit is None else limit
    if output_format is Format.json:
        from stackward.report.goroutines_json import goroutines_json

        text = goroutines_json(report, limit=limit or 0)
    elif output_format is Format.markdown:
        from stackward.report.goroutines_markdown import goroutines_markdown

        text = goroutines_markdown(report, places=places, limit=groups)
    else:
        from stackward.report.goroutines_text import goroutines_text

        style = style_for(output, os.environ)
        text = goroutines_text(report, style=style, places=places, limit=groups)
    write_result(text, output)
