"""Builds the program of `go run` or `go test` with one file of ours added to its main package.

The file is added by `-overlay`: nothing is written into the user's tree.
"""

from __future__ import annotations

import mmap
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from stackward.capture.downloaded import outside_module_cache
from stackward.capture.gc_command import GoCommand
from stackward.capture.left_out import build_failure
from stackward.capture.overlays import merged_overlay, shipped_text
from stackward.core import StackwardError
from stackward.toolchain import Package, Toolchain, list_packages, open_toolchain


@dataclass(frozen=True, slots=True, kw_only=True)
class Addition:
    """The file that is added: its name, and its text for a package of the name that is given.

    `mark` is in every binary that has it; `missing` makes the error for one that has it not, out
    of what was built.
    """

    file: str
    mark: bytes
    text: Callable[[str], str]
    missing: Callable[[str], StackwardError]


@dataclass(frozen=True, slots=True, kw_only=True)
class BuiltProgram:
    """A program that was built: it runs as `argv` in `cwd` with `env`.

    `has_addition` is False only where Go lets nothing be added: a package of the module cache.
    """

    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str]
    go_version: str
    package: str
    has_addition: bool = True


def build_program(
    parsed: GoCommand,
    addition: Addition,
    *,
    folder: Path,
    cwd: Path,
    environ: Mapping[str, str],
    go: str | None = None,
) -> BuiltProgram:
    """Return the program of `parsed`, built into `folder`, which has to stay while it is run.

    `cwd` has no symbolic link in it.  Raises `StackwardError` where there is no such program, it
    does not build, or the addition is not in the binary.
    """
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
    return build(toolchain, parsed, package, addition, folder=folder, cwd=cwd)


def given_program(
    command: Sequence[str], *, cwd: Path, environ: Mapping[str, str], do: str
) -> Path:
    """Return the absolute path of a program that is run as it is given.

    Raises `no-such-program`, with `do` for what to give instead.
    """
    found = shutil.which(command[0], path=environ.get("PATH", os.defpath))
    if found is None:
        there = (cwd / command[0]).exists()
        raise StackwardError(
            "no-such-program",
            f"{command[0]}: {'it may not be executed' if there else 'no such program'}",
            do,
        )
    return Path(found).absolute()


def added_text(name: str, package: str) -> str:
    """Return the file `name` of our overlays as one of package `package`."""
    return shipped_text(name).replace("\npackage main\n", f"\npackage {package}\n")


def holds(path: Path, text: bytes) -> bool:
    """Return whether the file `path` has `text` in it."""
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


def _overlay(
    toolchain: Toolchain,
    addition: Addition,
    package: str,
    folders: Sequence[Path],
    *,
    folder: Path,
    cwd: Path,
) -> Path:
    """Return the overlay that adds the file in `folders`, merged with the user's own."""
    added = folder / addition.file
    added.write_text(addition.text(package), encoding="utf-8")
    replacements = {str(one / addition.file): str(added) for one in folders}
    return merged_overlay(toolchain, folder, replacements, cwd=cwd)


def _run_binary(
    toolchain: Toolchain,
    parsed: GoCommand,
    package: Package,
    addition: Addition,
    *,
    folder: Path,
    cwd: Path,
) -> BuiltProgram:
    """Build what `go run` would run; it runs by itself, so that the go command is not traced."""
    targets, folders = list(parsed.targets), [package.folder]
    if parsed.by_files:
        # Files that are named are all that counts: ours has to be, spelled as theirs are.
        beside = os.path.dirname(parsed.targets[0])
        targets.append(os.path.join(beside, addition.file))
        folders = list(dict.fromkeys([package.folder, cwd / beside]))
        name = Path(parsed.targets[0]).stem
    else:
        name = package.path.rpartition("/")[2] or "main"
    cached = package.folder.is_relative_to(toolchain.env.get("GOMODCACHE") or "/nonexistent")
    if cached:  # whose packages no overlay may touch
        folders, targets = [], list(parsed.targets)
    overlay = _overlay(toolchain, addition, "main", folders, folder=folder, cwd=cwd)
    binary = folder / "bin" / name
    binary.parent.mkdir(exist_ok=True)
    flags = list(parsed.build_flags)
    if not any(flag.startswith("-buildvcs") for flag in flags):
        flags.append("-buildvcs=false")  # as go run does
    added = None if cached else addition
    _build(toolchain, ["build", *flags], overlay, binary, targets, cwd=cwd, addition=added)
    return BuiltProgram(
        argv=(str(binary), *parsed.arguments),
        cwd=cwd,
        env=_environment(toolchain, cwd),
        go_version=str(toolchain.env.get("GOVERSION", toolchain.release)),
        package=package.path,
        has_addition=not cached,
    )


def _test_binary(
    toolchain: Toolchain,
    parsed: GoCommand,
    package: Package,
    addition: Addition,
    *,
    folder: Path,
    cwd: Path,
) -> BuiltProgram:
    """Build the test binary; it runs in its package's folder, as under `go test`."""
    beside = toolchain.goroot / "src" / "testing" / "internal" / "testdeps"
    overlay = _overlay(toolchain, addition, "testdeps", [beside], folder=folder, cwd=cwd)
    binary = folder / "bin" / f"{package.path.rpartition('/')[2] or 'main'}.test"
    binary.parent.mkdir(exist_ok=True)
    first = ["test", "-c", "-vet=off", *parsed.build_flags]
    _build(toolchain, first, overlay, binary, list(parsed.targets), cwd=cwd, addition=addition)
    given = {word.partition("=")[0] for word in parsed.arguments}
    ours = ["-test.paniconexit0", *([] if "-test.timeout" in given else ["-test.timeout=0"])]
    return BuiltProgram(
        argv=(str(binary), *ours, *parsed.arguments),
        cwd=package.folder,
        env=_environment(toolchain, package.folder),
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
    addition: Addition | None,
) -> None:
    done = toolchain.run(*first, f"-overlay={overlay}", "-o", binary, *targets, cwd=cwd)
    if done.status != 0:
        raise build_failure(done, targets)
    if addition is not None and not holds(binary, addition.mark):
        raise addition.missing(" ".join(targets))


def _environment(toolchain: Toolchain, cwd: Path) -> dict[str, str]:
    """Return what cmd/go gives to what it runs: its own GOROOT first on PATH, PWD its folder."""
    env = dict(toolchain.process_env)
    env["PATH"] = f"{toolchain.goroot / 'bin'}{os.pathsep}{env.get('PATH', os.defpath)}"
    env["PWD"] = str(cwd)
    return env
