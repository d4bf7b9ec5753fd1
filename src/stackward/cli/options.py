"""Options that several commands share, spelled once."""

from __future__ import annotations

import os
import re
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from stackward.cli.writable import checked_output
from stackward.core import StackwardError

_DURATION = re.compile(r"\+?(?:(?:\d+\.?\d*|\.\d+)(?:ns|us|µs|μs|ms|s|m|h))+|\d+x")


class Format(StrEnum):
    """What a result is written as."""

    text = "text"
    json = "json"
    markdown = "markdown"


GoOption = Annotated[
    str | None, typer.Option("--go", metavar="PATH", help="The go command to use.")
]
FormatOption = Annotated[Format, typer.Option("--format", help="What to print.")]
BenchtimeOption = Annotated[
    str,
    typer.Option(
        "--benchtime",
        metavar="T",
        help="Time or count (100x) for each.",
        callback=lambda value: checked_benchtime(value),
    ),
]
OutputOption = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        help="Write the result to FILE.",
        callback=lambda value: checked_output(value),
    ),
]
TagsOption = Annotated[str, typer.Option("--tags", metavar="LIST", help="Go build tags.")]
PgoOption = Annotated[
    str,
    typer.Option(
        "--pgo",
        metavar="auto|off|FILE",
        help="Profile-guided optimisation.",
        callback=lambda value: checked_pgo(value),
    ),
]
RaceOption = Annotated[bool, typer.Option("--race", help="Build with the race detector.")]
TrimpathOption = Annotated[bool, typer.Option("--trimpath", help="Build with -trimpath.")]
ModOption = Annotated[str, typer.Option("--mod", metavar="MODE", help="Go's -mod flag.")]
QuietOption = Annotated[bool, typer.Option("-q", "--quiet", help="No progress on stderr.")]
PackagesArgument = Annotated[
    list[str] | None,
    typer.Argument(metavar="PACKAGES", help="Packages as Go names them; default: this folder."),
]


def checked_benchtime(value: str) -> str:
    """Return the value of --benchtime; raises where Go would refuse it."""
    number = _DURATION.fullmatch(value)
    if number is None or not any(digit in value for digit in "123456789"):
        raise StackwardError(
            "bad-benchtime",
            f"--benchtime {value} is neither a time nor a count",
            "Give one above 0, such as 1s, 100ms or 100x.",
        )
    return value


def checked_pgo(value: str) -> str:
    """Return the value of --pgo, a file as an absolute path; raises where there is none."""
    if value in {"", "auto", "off"}:
        return value
    path = working_folder() / value
    if not path.is_file():
        raise StackwardError(
            "no-pgo-profile",
            f"--pgo {value}: there is no such file",
            "Give auto, off, or a CPU profile in pprof's format.",
        )
    return str(path)


def without_profile(*given: str) -> None:
    """Raise where an option is `given` that says something of a profile, and there is none."""
    if names := ", ".join(filter(None, given)):
        raise StackwardError(
            "option-without-effect",
            f"{names} can only apply to --profile, and none is given",
            "Add --profile FILE|URL, or leave it out.",
        )


def with_profile(*given: str) -> None:
    """Raise where an option is `given` that a profile leaves nothing to do for."""
    if names := ", ".join(filter(None, given)):
        raise StackwardError(
            "option-without-effect",
            f"{names} cannot apply to --profile, which is explained as it is",
            "Leave out the one or the other.",
        )


_ADDRESS = re.compile(r"[\w.\[\]:-]*:\d{1,5}(/.*)?")


def address_meant(text: str) -> str | None:
    """Return the address that was meant by `HOST:PORT` or `:PORT`, None where it is none."""
    if not _ADDRESS.fullmatch(text):
        return None
    return f"http://{'localhost' if text.startswith(':') else ''}{text}"


def working_folder() -> Path:
    """Return the folder that the user is in, without symbolic links.

    cmd/go, the compiler's relative names and the overlay's keys then agree on one spelling.
    """
    return Path(os.path.realpath(Path.cwd()))
