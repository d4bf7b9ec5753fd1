"""Makes a program ready to be watched: built with a pprof endpoint in it, or taken as it is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from stackward.capture.built_program import (
    Addition,
    added_text,
    build_program,
    given_program,
    holds,
)
from stackward.capture.gc_command import parse_command
from stackward.core import StackwardError

_FILE = "stackward_leaks_endpoint.go"
_MARK = b"STACKWARD_LEAKS_ADDRESS"  # whose value names the file for the endpoint's address
_GIVE = "Give the program after -- as you would run it, its folder with it (./server)."


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedProgram:
    """A program that can be watched: `argv` in `cwd` with `env`; `command` is the user's.

    Where its endpoint is built in, it serves once STACKWARD_LEAKS_ADDRESS names a file.
    """

    command: tuple[str, ...]
    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str]


def prepare_watched(
    command: Sequence[str],
    *,
    folder: Path,
    cwd: Path,
    environ: Mapping[str, str],
    go: str | None = None,
    own_endpoint: bool = False,
) -> WatchedProgram:
    """Return the program of `command`: `go run ...`, `go test ...`, or any with its own endpoint.

    The first two are built into `folder`, with an endpoint.  `cwd` has no symbolic link in it.
    Raises `StackwardError` where there is no such program, it does not build, or (`no-endpoint`) it
    serves no profiles as far as we know.
    """
    parsed = parse_command(command)
    if parsed is None:
        return _as_given(command, cwd=cwd, environ=environ, own_endpoint=own_endpoint)
    added = Addition(file=_FILE, mark=_MARK, text=_endpoint, missing=_not_built_in)
    built = build_program(parsed, added, folder=folder, cwd=cwd, environ=environ, go=go)
    if not built.has_addition and not own_endpoint:
        raise _no_endpoint(
            f"{built.package} is in the module cache, where Go lets nothing be added"
        )
    return WatchedProgram(
        command=tuple(command),
        argv=built.argv,
        cwd=built.cwd,
        env=built.env,
    )


def _as_given(
    command: Sequence[str], *, cwd: Path, environ: Mapping[str, str], own_endpoint: bool
) -> WatchedProgram:
    path = given_program(command, cwd=cwd, environ=environ, do=_GIVE)
    if not own_endpoint and not holds(path, _MARK):
        raise _no_endpoint(f"{command[0]} is a program that is built already")
    return WatchedProgram(
        command=tuple(command),
        argv=(str(path), *command[1:]),
        cwd=cwd,
        env=environ,
    )


def _no_endpoint(why: str) -> StackwardError:
    return StackwardError(
        "no-endpoint",
        f"{why}: nothing is known of where it serves its profiles",
        "Give the address with --url http://localhost:6060 where it serves net/http/pprof, or "
        "`go run PACKAGE` after --, which is built with an endpoint in it.",
    )


def _endpoint(package: str) -> str:
    """Return the endpoint as a file of package `package`."""
    return added_text("leaks_endpoint.go.txt", package)


def _not_built_in(what: str) -> StackwardError:
    return StackwardError(
        "endpoint-not-built-in",
        f"{what} was built, but the endpoint for its profiles is not in the binary",
        "This is a defect of stackward: please report it. Import net/http/pprof in the program "
        "and give its address with --url.",
    )
