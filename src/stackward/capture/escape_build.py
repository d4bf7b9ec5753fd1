"""Compiles packages for what the compiler says, with no link and no run."""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from stackward.capture.compiler_output import CompilerOutput, output_of, spooled
from stackward.capture.diagnostics_store import diagnostics_folders
from stackward.capture.left_out import (
    build_failure,
    failed_headers,
    left_out,
    listed_package,
    without_sections,
)
from stackward.capture.request import BuildOptions
from stackward.capture.targets import Targets
from stackward.capture.test_binaries import arguments_of, compiler_flags
from stackward.core import StackwardError
from stackward.toolchain import Package, Toolchain, list_packages


@dataclass(frozen=True, slots=True, kw_only=True)
class Archive:
    """A compiled package: its import path (of a test variant: with the suffix) and its file."""

    package: str
    path: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class EscapeBuild:
    """What the compiler said of the packages, and the archives that it wrote.

    `left_out` says of packages that only a wildcard names why they were not compiled.
    """

    output: CompilerOutput
    archives: tuple[Archive, ...]
    left_out: Mapping[str, StackwardError] = field(default_factory=dict)


def escape_build(
    toolchain: Toolchain,
    targets: Targets,
    *,
    cwd: Path,
    build: BuildOptions,
    tests: bool,
    environ: Mapping[str, str],
) -> EscapeBuild:
    """Return what the compiler says of `targets.named`, with their test packages if asked.

    `go list -export` compiles without linking, prints the compiler's remarks (from the build cache
    where nothing has changed) and names the archives.  Raises `StackwardError` with the compiler's
    own words where a package does not compile; where only wildcards name them, the rest is kept.
    """
    json = diagnostics_folders(
        toolchain,
        targets.named,
        built_from=targets.local,
        flags=build.flags(),
        cwd=cwd,
        environ=environ,
    )
    names = [name for package in targets.named for name in arguments_of(package)]
    command = (
        "list", "-export", "-f", "{{.ImportPath}}\t{{.Export}}", *(("-test",) if tests else ()),
        *build.flags(), *compiler_flags(toolchain, json),
    )  # fmt: skip
    done, text = spooled(toolchain, *command, "--", *names, cwd=cwd)
    failed: dict[str, StackwardError] = {}
    if done.status != 0:
        plain = [word for word in command if not word.startswith("-gcflags=")]
        again = toolchain.run(*plain, "--", *names, cwd=cwd)
        missing = _not_compiled(done.stdout, targets.named)
        kept = [package for package in targets.named if package.path not in missing]
        if again.status == 0 or not missing or not kept or not targets.by_wildcard:
            raise build_failure(done if again.status == 0 else again, names)
        failed = left_out((one for one in targets.named if one.path in missing), targets, again)
        text = without_sections(text, failed_headers(again))
        json = json.only({package.path for package in kept})
    json.commit()
    output = output_of([text], tuple(json.folders.values()), cwd)
    return EscapeBuild(output=output, archives=_archives(done.stdout), left_out=failed)


def _not_compiled(listing: bytes, packages: Iterable[Package]) -> frozenset[str]:
    """Return the import paths of `packages` that have no archive in `listing`, or tests without."""
    # What has nothing but tests has no archive of its own, `unsafe` never has one.
    none = {package.path for package in packages if not package.go_files} | {"unsafe"}
    rows = (line.split("\t") for line in listing.decode("utf-8", "surrogateescape").splitlines())
    return frozenset(
        listed_package(row[0])
        for row in rows
        if len(row) == 2 and not row[1] and row[0] not in none
    )


def _archives(listing: bytes) -> tuple[Archive, ...]:
    found = []
    for line in listing.decode("utf-8", "surrogateescape").splitlines():
        package, _, path = line.partition("\t")
        if path and not package.endswith(".test"):
            found.append(Archive(package=package, path=Path(path)))
    return tuple(found)


def compiler_text(
    toolchain: Toolchain, package: str, *, cwd: Path, build: BuildOptions
) -> CompilerOutput:
    """Return the compiler's `-m=2` text on one package, a dependency's or the standard library's.

    Text alone: it is compiled once and then replayed from the build cache.
    """
    flags = [f"-gcflags={value}" for value in toolchain.goflags.gcflags]
    # cmd/go replays the text with file names relative to where it was first compiled.  The folder
    # of "local imports", which there are none of in a module, makes each folder compile anew.
    here = hashlib.sha256(os.fsencode(os.path.realpath(cwd))).hexdigest()[:12]
    explained = f"-gcflags={package}=-m=2 -D=/{here}"
    command = ("list", "-export", "-f", "", *build.flags(), *flags, explained)
    done, text = spooled(toolchain, *command, "--", package, cwd=cwd)
    if done.status != 0:
        raise StackwardError(
            "build-failed",
            done.text.strip(),
            f"`go build {package}` shows the same.",
        )
    return output_of([text], (), cwd)


def package_of_file(toolchain: Toolchain, file: Path, *, cwd: Path, build: BuildOptions) -> Package:
    """Return the package that `file` belongs to; raises `StackwardError` where there is none."""
    where = _folder_argument(toolchain, file.parent)
    try:
        found = list_packages(toolchain, [where], cwd=cwd, flags=build.flags())
    except StackwardError as error:
        if error.slug != "no-module":
            raise
        found = ()
    known = [package for package in found if file.name in _files(package)]
    if known:
        return known[0]
    in_package = any(package.name for package in found)
    # A bare file outside any module is a package by itself.
    alone = () if in_package else list_packages(toolchain, [str(file)], cwd=cwd)
    if alone and not alone[0].error:
        return alone[0]
    text = next((package.error for package in (*found, *alone) if package.error), "")
    raise StackwardError(
        "no-package-for-file",
        f"{file} belongs to no package that Go can build here{': ' if text else ''}{text}",
        "Check the file's build constraints (--tags), or run this inside its module.",
    )


def _folder_argument(toolchain: Toolchain, folder: Path) -> str:
    """Return how to name the package in `folder`: what is below GOROOT goes by import path."""
    source = (toolchain.goroot / "src").resolve()
    if folder.is_relative_to(source):
        return folder.relative_to(source).as_posix()
    modules = Path(toolchain.env.get("GOMODCACHE") or "/nonexistent")
    if folder.is_relative_to(modules):
        # module@version/sub becomes module/sub; upper-case letters are written !x there.
        parts = folder.relative_to(modules).as_posix()
        path = re.sub(r"@[^/]+", "", parts, count=1)
        return re.sub(r"!([a-z])", lambda found: found[1].upper(), path)
    return str(folder)


def _files(package: Package) -> tuple[str, ...]:
    return (*package.go_files, *package.all_test_files)
