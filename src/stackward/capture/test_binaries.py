"""Builds one test binary per package, with the compiler's diagnostics as a by-product."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from stackward.capture.compiler_output import CompilerOutput, output_of, spooled
from stackward.capture.diagnostics_store import DiagnosticsFolders, diagnostics_folders
from stackward.capture.left_out import (
    build_failure,
    failed_headers,
    left_out,
    needed_by,
    without_sections,
)
from stackward.capture.request import BuildOptions
from stackward.capture.targets import Targets
from stackward.core import StackwardError
from stackward.toolchain import Package, Toolchain, quoted

_MAJOR = re.compile(r"v(?:[2-9]|[1-9][0-9]+)")


@dataclass(frozen=True, slots=True, kw_only=True)
class TestBinaries:
    """The binaries by import path, and what the compiler said while they were built.

    `left_out` says of packages that only a wildcard names why they have none.
    """

    paths: Mapping[str, Path]
    output: CompilerOutput
    elapsed_ns: int
    left_out: Mapping[str, StackwardError] = field(default_factory=dict)


def build_test_binaries(
    toolchain: Toolchain,
    packages: Sequence[Package],
    targets: Targets,
    *,
    folder: Path,
    cwd: Path,
    build: BuildOptions,
    overlay: Path | None,
    environ: Mapping[str, str],
    timeout_s: float | None = None,
) -> TestBinaries:
    """Return the test binaries of `packages`, built into `folder`.

    Raises `StackwardError` with the compiler's own words where a package does not compile; where
    only wildcards name them, those that do are kept.
    """
    described = {package.path: package for package in (*targets.named, *targets.local)}
    json = diagnostics_folders(
        toolchain, described.values(), flags=build.flags(), cwd=cwd, environ=environ
    )
    common = ["-vet=off", *build.flags(), *compiler_flags(toolchain, json)]
    if overlay is not None:
        common.append(f"-overlay={overlay}")
    texts: list[IO[bytes]] = []
    elapsed_ns, paths = 0, {}
    failed: dict[str, StackwardError] = {}
    failure: StackwardError | None = None
    for number, group in enumerate(_distinct_names(packages)):
        target = folder / str(number)
        target.mkdir()
        names = [name for package in group for name in arguments_of(package)]
        command = ("test", "-c", "-o", f"{target}/", *common)
        done, text = spooled(toolchain, *command, *names, cwd=cwd, timeout_s=timeout_s)
        elapsed_ns += done.elapsed_ns
        built = _binaries(group, target)
        if done.status != 0:
            plain = [word for word in command if not word.startswith("-gcflags=")]
            again = toolchain.run(*plain, *names, cwd=cwd, timeout_s=timeout_s)
            failure = build_failure(done if again.status == 0 else again, names)
            missing = [package for package in group if package.path not in built]
            if again.status == 0 or not missing or not targets.by_wildcard:
                raise failure
            failed |= left_out(missing, targets, again)
            text = without_sections(text, failed_headers(again))
        texts.append(text)
        paths.update(built)
    if failure is not None:
        if not paths:
            raise failure
        json = json.only(needed_by((described[path] for path in paths), described, tests=True))
    json.commit()
    output = output_of(texts, tuple(json.folders.values()), cwd)
    return TestBinaries(paths=paths, output=output, elapsed_ns=elapsed_ns, left_out=failed)


def arguments_of(package: Package) -> tuple[str, ...]:
    """Return how to name `package` to cmd/go: by its import path, or its files when bare."""
    if package.path == "command-line-arguments":
        files = package.go_files + package.all_test_files
        return tuple(str(package.folder / name) for name in files)
    return (package.path,)


def compiler_flags(toolchain: Toolchain, json: DiagnosticsFolders) -> list[str]:
    """Return the -gcflags that make the compiler explain the packages of `json`.

    The user's own -gcflags come first in each value, so that nothing they ask for is lost.
    """
    flags = [f"-gcflags={value}" for value in toolchain.goflags.gcflags]
    for path, folder in json.folders.items():
        theirs = " ".join(_applying(toolchain.goflags.gcflags))
        words = [theirs, "-m=2", quoted(f"-json=0,{folder}")]
        flags.append(f"-gcflags={path}={' '.join(word for word in words if word)}")
    return flags


def _applying(values: Iterable[str]) -> list[str]:
    """Return the user's flags without their package pattern."""
    found = []
    for value in values:
        pattern, equals, rest = value.partition("=")
        found.append(rest if equals and not pattern.startswith("-") else value)
    return found


def binary_name(package: Package) -> str:
    """Return how cmd/go names the package's test binary, without its suffix.

    By the last element of its path; of one that ends in a major version (`m/v2`), the one before
    (cmd/go/internal/load/pkg.go, exeFromImportPath, Go 1.27).
    """
    folder, _, last = package.path.rpartition("/")
    return folder.rpartition("/")[2] if folder and _MAJOR.fullmatch(last) else last


def _distinct_names(packages: Sequence[Package]) -> list[list[Package]]:
    """Return `packages` in groups in which no two binaries have the same file name."""
    groups: list[dict[str, Package]] = []
    for package in packages:
        name = binary_name(package)
        for group in groups:
            if name not in group:
                group[name] = package
                break
        else:
            groups.append({name: package})
    return [list(group.values()) for group in groups]


def _binaries(packages: Sequence[Package], folder: Path) -> dict[str, Path]:
    if len(packages) == 1:
        found = [path for path in folder.iterdir() if path.suffix in {".test", ".exe"}]
        return {packages[0].path: found[0]} if found else {}
    by_name = {
        path.name.removesuffix(".exe").removesuffix(".test"): path for path in folder.iterdir()
    }
    binaries = {}
    for package in packages:
        path = by_name.get(binary_name(package))
        if path is not None:
            binaries[package.path] = path
    return binaries
