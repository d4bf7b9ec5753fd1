"""Makes a program ready to be recorded: built with the sampler in it, or taken as it is."""

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
from stackward.core import Caveat, StackwardError
from stackward.gc.samples import METRICS

_FILE = "stackward_gc_sampler.go"
_MARK = b"STACKWARD_GC_SAMPLES"  # whose value names the sampler's file
_HISTOGRAMS = (
    "/sched/pauses/total/gc:seconds", "/sched/pauses/stopping/gc:seconds",
    "/sched/latencies:seconds",
)  # fmt: skip
_GIVE = "Give the program after -- as you would run it, its folder with it (./server)."
_GO_BINARY = b"\xff Go buildinf:"


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparedProgram:
    """A program that can be recorded as often as wanted: `argv` in `cwd` with `env`.

    `command` is what the user gave.  With `samples` it has the sampler in it.  `is_go` is None
    where nobody can tell.
    """

    command: tuple[str, ...]
    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str]
    mode: str  # built or as-given
    samples: bool
    is_go: bool | None = None
    go_version: str | None = None
    package: str | None = None
    caveats: tuple[Caveat, ...] = ()


def prepare(
    command: Sequence[str],
    *,
    folder: Path,
    cwd: Path,
    environ: Mapping[str, str],
    go: str | None = None,
) -> PreparedProgram:
    """Return the program of `command`, which may be `go run ...` or `go test ...`.

    Those are built into `folder`, which has to stay for as long as the program is recorded.  `cwd`
    has no symbolic link in it.  Raises `StackwardError` where there is no such program, it does not
    build, or the sampler is not in the binary.
    """
    parsed = parse_command(command)
    if parsed is None:
        return _as_given(command, cwd=cwd, environ=environ)
    added = Addition(file=_FILE, mark=_MARK, text=_sampler, missing=_not_built_in)
    built = build_program(parsed, added, folder=folder, cwd=cwd, environ=environ, go=go)
    where = "is in the module cache, where Go lets nothing be added"
    return PreparedProgram(
        command=tuple(command),
        argv=built.argv,
        cwd=built.cwd,
        env=built.env,
        mode="built",
        samples=built.has_addition,
        is_go=True,
        go_version=built.go_version,
        package=built.package,
        caveats=() if built.has_addition else (_no_samples(where),),
    )


def _as_given(command: Sequence[str], *, cwd: Path, environ: Mapping[str, str]) -> PreparedProgram:
    path = given_program(command, cwd=cwd, environ=environ, do=_GIVE)
    is_go, version = _looked_at(path)
    caveats = [_no_samples("ran as it was given; `go run PACKAGE` after -- builds the sampler in")]
    if is_go is False:
        text = f"{command[0]} itself is no Go program: what it starts is traced where that is one"
        caveats.append(Caveat(slug="not-a-go-program", text=text))
    return PreparedProgram(
        command=tuple(command),
        argv=(str(path), *command[1:]),
        cwd=cwd,
        env=environ,
        mode="as-given",
        samples=False,
        is_go=is_go,
        go_version=version,
        caveats=tuple(caveats),
    )


def _no_samples(why: str) -> Caveat:
    text = (
        f"no samples of runtime/metrics: the program {why}. What stands beside the heap, CPU "
        "classes and latencies are not known"
    )
    return Caveat(slug="no-samples", text=text)


def _looked_at(path: Path) -> tuple[bool | None, str | None]:
    """Return whether `path` is a Go program, and of which release."""
    from stackward.emitted import open_binary

    if not holds(path, _GO_BINARY):
        return False, None
    try:
        return True, open_binary(path).build_info.go_version
    except StackwardError:
        return True, None


def _sampler(package: str) -> str:
    """Return the sampler as a file of package `package`."""
    names = "".join(f'\t"{name}",\n' for name in (*METRICS.values(), *_HISTOGRAMS))
    return added_text("gc_sampler.go.txt", package).replace("\t//stackward:names\n", names)


def _not_built_in(what: str) -> StackwardError:
    return StackwardError(
        "sampler-not-built-in",
        f"{what} was built, but the sampler is not in the binary",
        "This is a defect of stackward: please report it. Build the program yourself and "
        "record that: stackward gc record -- ./program",
    )
