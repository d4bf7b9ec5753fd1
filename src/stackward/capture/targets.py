"""Which packages a command is about, and which of them declare benchmarks."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stackward.capture.request import BuildOptions
from stackward.core import StackwardError
from stackward.toolchain import Package, Toolchain, list_packages

_BENCHMARK = re.compile(rb"^func\s+Benchmark\w*\s*\(", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """The packages named by the user, and every local package that they are built from.

    `own` holds the import paths that count as the user's code: the named packages and those of the
    modules whose files are the user's.
    """

    named: tuple[Package, ...]
    local: tuple[Package, ...]

    @property
    def all(self) -> tuple[Package, ...]:
        """Return the packages of both kinds, each once."""
        return tuple(dict.fromkeys((*self.named, *self.local)))

    @property
    def own(self) -> frozenset[str]:
        """Return the import paths of the user's own packages."""
        return frozenset(package.path for package in (*self.named, *self.local))


def find_targets(
    toolchain: Toolchain,
    patterns: Sequence[str],
    *,
    cwd: Path,
    build: BuildOptions,
    tests: bool,
) -> Targets:
    """Return what `patterns` name; raises `StackwardError` for an unknown or broken package."""
    flags = ("-deps", *(("-test",) if tests else ()), *build.flags())
    listed = list_packages(toolchain, patterns, cwd=cwd, flags=flags)
    plain = [package for package in listed if not package.for_test and package.name != ""]
    plain = [package for package in plain if not package.path.endswith(".test")]
    named = tuple(package for package in plain if not package.dependency_only)
    broken = [package for package in listed if package.error and not package.dependency_only]
    if broken:
        raise _broken(broken)
    if not named:
        raise StackwardError(
            "no-packages",
            f"no Go packages match {' '.join(patterns)}",
            "Name a folder (./sub), an import path, or ./... for the whole module.",
        )
    local = tuple(package for package in plain if package.is_local)
    return Targets(named=named, local=local)


def _broken(packages: Sequence[Package]) -> StackwardError:
    text = "\n".join(dict.fromkeys(package.error for package in packages))
    if "go.mod file not found" in text or "cannot find main module" in text:
        return StackwardError(
            "no-module",
            f"no Go module here: {text.splitlines()[0]}",
            "Change to a folder inside a module, or make one with `go mod init`; "
            "a bare .go file can be named by itself.",
        )
    return StackwardError(
        "package-broken",
        text,
        "Check the spelling of the package, or mend what Go says above.",
    )


def with_benchmarks(packages: Iterable[Package]) -> tuple[Package, ...]:
    """Return the packages whose test files declare a benchmark, judged by their text."""
    return tuple(package for package in packages if _declares_benchmark(package))


def _declares_benchmark(package: Package) -> bool:
    for name in package.all_test_files:
        try:
            text = (package.folder / name).read_bytes()
        except OSError:
            return True  # let Go say what is wrong with it
        if b"func Benchmark" in text and _BENCHMARK.search(text):
            return True
    return False
