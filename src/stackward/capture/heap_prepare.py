"""Builds a program with the handler in it that writes heap dumps."""

from __future__ import annotations

import mmap
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from stackward.binary.elf import read_image
from stackward.binary.notes import go_build_id as noted_build_id
from stackward.capture.built_program import (
    Addition,
    added_text,
    build_program,
    given_program,
    holds,
)
from stackward.capture.gc_command import parse_command
from stackward.core import StackwardError

_FILE = "stackward_heap_handler.go"
_MARK = b"STACKWARD_HEAP_FOLDER"  # whose value names the recording's folder
_GIVE = "Give go run PACKAGE or go test PACKAGE after --, as you would run it."


@dataclass(frozen=True, slots=True, kw_only=True)
class HeapProgram:
    """A program with the handler in it: `argv` in `cwd` with `env`; `command` is the user's."""

    command: tuple[str, ...]
    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str]
    go_version: str
    package: str
    build_id: str

    @property
    def binary(self) -> Path:
        """Return the executable."""
        return Path(self.argv[0])


def prepare_heap(
    command: Sequence[str],
    *,
    folder: Path,
    cwd: Path,
    environ: Mapping[str, str],
    go: str | None = None,
) -> HeapProgram:
    """Return the program of `command`: `go run ...`, `go test ...`, or one that was built so.

    Those are built into `folder`; nothing is written into the user's tree.  `cwd` has no symbolic
    link in it.  Raises `StackwardError` where there is no such program, it does not build, or it
    has no handler in it.
    """
    parsed = parse_command(command)
    if parsed is None:
        return _as_given(command, cwd=cwd, environ=environ)
    added = Addition(file=_FILE, mark=_MARK, text=_handler, missing=_not_built_in)
    built = build_program(parsed, added, folder=folder, cwd=cwd, environ=environ, go=go)
    if not built.has_addition:
        raise _no_handler(f"{built.package} is in the module cache")
    return HeapProgram(
        command=tuple(command),
        argv=built.argv,
        cwd=built.cwd,
        env=built.env,
        go_version=built.go_version,
        package=built.package,
        build_id=go_build_id(Path(built.argv[0])),
    )


def go_build_id(path: Path) -> str:
    """Return the build id that cmd/go gave the executable; "" where it has none."""
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return noted_build_id(read_image(data))
    except (OSError, ValueError, StackwardError):
        return ""


def _as_given(command: Sequence[str], *, cwd: Path, environ: Mapping[str, str]) -> HeapProgram:
    """Return a program that was built with the handler earlier: one out of a recording."""
    path = given_program(command, cwd=cwd, environ=environ, do=_GIVE)
    if not holds(path, _MARK):
        raise _no_handler(f"{command[0]} is a program that is built already")
    return HeapProgram(
        command=tuple(command),
        argv=(str(path), *command[1:]),
        cwd=cwd,
        env=environ,
        go_version="",
        package="",
        build_id=go_build_id(path),
    )


def _no_handler(why: str) -> StackwardError:
    return StackwardError(
        "no-heap-handler",
        f"{why}: nothing can be added to it, so it would write no heap dumps when asked",
        "Give go run PACKAGE or go test PACKAGE, which are built with a handler in them; for a "
        "service that is built elsewhere, `stackward heap snippet` prints the lines it needs.",
    )


def _handler(package: str) -> str:
    """Return the handler as a file of package `package`."""
    return added_text("heap_handler.go.txt", package)


def _not_built_in(what: str) -> StackwardError:
    return StackwardError(
        "handler-not-built-in",
        f"{what} was built, but the handler that writes heap dumps is not in the binary",
        "This is a defect of stackward: please report it. `stackward heap snippet` prints lines "
        "that do the same.",
    )
