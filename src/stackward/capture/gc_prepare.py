"""Makes a program ready to be recorded: built with the sampler in it, or taken as it is."""

from __future__ import annotations

import json
import mmap
import os
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from importlib import resources
from pathlib import Path

from stackward.capture.downloaded import outside_module_cache
from stackward.capture.gc_command import GoCommand, parse_command
from stackward.capture.left_out import build_failure
from stackward.capture.users_overlay import users_overlay
from stackward.core import Caveat, StackwardError
from stackward.gc.samples import METRICS
from stackward.toolchain import Package, Toolchain, list_packages, open_toolchain

_FILE = "stackward_gc_sampler.go"
_MARK = b"STACKWARD_GC_SAMPLES"  # whose value names the sampler's file
_HISTOGRAMS = (
    "/sched/pauses/total/gc:seconds", "/sched/pauses/stopping/gc:seconds",
    "/sched/latencies:seconds",
)  # fmt: skip
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
    if "@" in parsed.targets[0]:
        raise StackwardError(
            "not-a-program",
            f"{parsed.targets[0]} names a version, which go run builds in a module of its own",
            "Build it with go install, and record the program that makes.",
        )
    cwd = Path(os.path.realpath(cwd / parsed.folder))
    if parsed.folder and not cwd.is_dir():
        raise StackwardError(
            "not-a-program", f"go -C {parsed.folder}: no such folder", "Name one that there is."
        )
    chosen = go or (parsed.go if os.path.dirname(parsed.go) else None)
    toolchain = outside_module_cache(open_toolchain(chosen, cwd=cwd, environ=environ), environ)
    if parsed.overlay:
        flags = replace(toolchain.goflags, overlay=parsed.overlay)
        toolchain = replace(toolchain, goflags=flags)
    package = _package(toolchain, parsed, cwd)
    build = _run_binary if parsed.verb == "run" else _test_binary
    return build(toolchain, parsed, package, command=tuple(command), folder=folder, cwd=cwd)


def _as_given(command: Sequence[str], *, cwd: Path, environ: Mapping[str, str]) -> PreparedProgram:
    found = shutil.which(command[0], path=environ.get("PATH", os.defpath))
    if found is None:
        there = (cwd / command[0]).exists()
        raise StackwardError(
            "no-such-program",
            f"{command[0]}: {'it may not be executed' if there else 'no such program'}",
            "Give the program after -- as you would run it, its folder with it (./server).",
        )
    is_go, version = _looked_at(Path(found))
    caveats = [_no_samples("ran as it was given; `go run PACKAGE` after -- builds the sampler in")]
    if is_go is False:
        text = f"{command[0]} itself is no Go program: what it starts is traced where that is one"
        caveats.append(Caveat(slug="not-a-go-program", text=text))
    return PreparedProgram(
        command=tuple(command),
        argv=(str(Path(found).absolute()), *command[1:]),
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

    if not _holds(path, _GO_BINARY):
        return False, None
    try:
        return True, open_binary(path).build_info.go_version
    except StackwardError:
        return True, None


def _holds(path: Path, text: bytes) -> bool:
    try:
        with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
            return data.find(text) >= 0
    except (OSError, ValueError):
        return False


def _package(toolchain: Toolchain, parsed: GoCommand, cwd: Path) -> Package:
    """Return the one package that the command names; raises where it is not one, or broken."""
    flags = [flag for flag in parsed.build_flags if flag not in {"-v", "-x", "-work", "-a"}]
    if parsed.overlay:
        flags.append(f"-overlay={parsed.overlay}")
    found = list_packages(toolchain, parsed.targets, cwd=cwd, flags=flags)
    names = " ".join(parsed.targets)
    if len(found) != 1:
        raise StackwardError(
            "not-one-package",
            f"{names} names {len(found)} packages, and one program is recorded at a time",
            "Name one of them: " + ", ".join(one.path for one in found[:5])
            if found
            else "Name a package.",
        )
    package = found[0]
    if package.error:
        raise StackwardError(
            "package-broken",
            package.error,
            "Check the spelling of the package, or mend what Go says above.",
        )
    if parsed.verb == "run" and package.name != "main":
        raise StackwardError(
            "not-a-program",
            f"{package.path} is package {package.name}, and only a package main can be run",
            "Name the package with the main function, or record a benchmark with go test.",
        )
    if parsed.verb == "test" and not package.all_test_files:
        raise StackwardError(
            "not-a-program",
            f"{package.path} has no test files",
            "Name a package with benchmarks or tests.",
        )
    return package


def _sampler(package: str) -> str:
    """Return the sampler as a file of package `package`."""
    text = resources.files("stackward.capture").joinpath("overlay", "gc_sampler.go.txt")
    names = "".join(f'\t"{name}",\n' for name in (*METRICS.values(), *_HISTOGRAMS))
    return (
        text.read_text("utf-8")
        .replace("\t//stackward:names\n", names)
        .replace("\npackage main\n", f"\npackage {package}\n")
    )


def _overlay(
    toolchain: Toolchain, package: str, folders: Sequence[Path], *, folder: Path, cwd: Path
) -> Path:
    """Return the overlay that adds the sampler in `folders`, merged with the user's own."""
    sampler = folder / _FILE
    sampler.write_text(_sampler(package), encoding="utf-8")
    replacements = users_overlay(toolchain, cwd)  # only one -overlay counts
    replacements |= {str(one / _FILE): str(sampler) for one in folders}
    path = folder / "overlay.json"
    path.write_text(json.dumps({"Replace": replacements}), encoding="utf-8")
    return path


def _run_binary(
    toolchain: Toolchain,
    parsed: GoCommand,
    package: Package,
    *,
    command: tuple[str, ...],
    folder: Path,
    cwd: Path,
) -> PreparedProgram:
    """Build what `go run` would run; it runs by itself, so that the go command is not traced."""
    targets, folders = list(parsed.targets), [package.folder]
    if parsed.by_files:
        # Files that are named are all that counts: ours has to be, spelled as theirs are.
        beside = os.path.dirname(parsed.targets[0])
        targets.append(os.path.join(beside, _FILE))
        folders = list(dict.fromkeys([package.folder, cwd / beside]))
        name = Path(parsed.targets[0]).stem
    else:
        name = package.path.rpartition("/")[2] or "main"
    cached = package.folder.is_relative_to(toolchain.env.get("GOMODCACHE") or "/nonexistent")
    if cached:  # whose packages no overlay may touch
        folders, targets = [], list(parsed.targets)
    overlay = _overlay(toolchain, "main", folders, folder=folder, cwd=cwd)
    binary = folder / "bin" / name
    binary.parent.mkdir(exist_ok=True)
    flags = list(parsed.build_flags)
    if not any(flag.startswith("-buildvcs") for flag in flags):
        flags.append("-buildvcs=false")  # as go run does
    _build(toolchain, ["build", *flags], overlay, binary, targets, cwd=cwd, sampler=not cached)
    return PreparedProgram(
        command=command,
        argv=(str(binary), *parsed.arguments),
        cwd=cwd,
        env=_environment(toolchain, cwd),
        mode="built",
        samples=not cached,
        is_go=True,
        go_version=str(toolchain.env.get("GOVERSION", toolchain.release)),
        package=package.path,
        caveats=(_no_samples("is in the module cache, where Go lets nothing be added"),) * cached,
    )


def _test_binary(
    toolchain: Toolchain,
    parsed: GoCommand,
    package: Package,
    *,
    command: tuple[str, ...],
    folder: Path,
    cwd: Path,
) -> PreparedProgram:
    """Build the test binary; it runs in its package's folder, as under `go test`."""
    beside = toolchain.goroot / "src" / "testing" / "internal" / "testdeps"
    overlay = _overlay(toolchain, "testdeps", [beside], folder=folder, cwd=cwd)
    binary = folder / "bin" / f"{package.path.rpartition('/')[2] or 'main'}.test"
    binary.parent.mkdir(exist_ok=True)
    first = ["test", "-c", "-vet=off", *parsed.build_flags]
    _build(toolchain, first, overlay, binary, list(parsed.targets), cwd=cwd)
    given = {word.partition("=")[0] for word in parsed.arguments}
    ours = ["-test.paniconexit0", *([] if "-test.timeout" in given else ["-test.timeout=0"])]
    return PreparedProgram(
        command=command,
        argv=(str(binary), *ours, *parsed.arguments),
        cwd=package.folder,
        env=_environment(toolchain, package.folder),
        mode="built",
        samples=True,
        is_go=True,
        go_version=str(toolchain.env.get("GOVERSION", toolchain.release)),
        package=package.path,
    )


def _build(
    toolchain: Toolchain,
    first: list[str],
    overlay: Path,
    binary: Path,
    targets: list[str],
    *,
    cwd: Path,
    sampler: bool = True,
) -> None:
    done = toolchain.run(*first, f"-overlay={overlay}", "-o", binary, *targets, cwd=cwd)
    if done.status != 0:
        raise build_failure(done, targets)
    if sampler and not _holds(binary, _MARK):
        raise StackwardError(
            "sampler-not-built-in",
            f"{' '.join(targets)} was built, but the sampler is not in the binary",
            "This is a defect of stackward: please report it. Build the program yourself and "
            "record that: stackward gc record -- ./program",
        )


def _environment(toolchain: Toolchain, cwd: Path) -> dict[str, str]:
    """Return what cmd/go gives to what it runs: its own GOROOT first on PATH, PWD its folder."""
    env = dict(toolchain.process_env)
    env["PATH"] = f"{toolchain.goroot / 'bin'}{os.pathsep}{env.get('PATH', os.defpath)}"
    env["PWD"] = str(cwd)
    return env
