"""Which packages a command is about, and which of them declare benchmarks."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from stackward.capture.request import BuildOptions
from stackward.core import Caveat, StackwardError
from stackward.toolchain import Package, Toolchain, list_packages

_BENCHMARK = re.compile(rb"^func\s+Benchmark[^\s(]*\s*\(", re.MULTILINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Targets:
    """The packages named by the user, and every local package that they are built from.

    `own` holds the import paths that count as the user's code: the named packages and those of the
    modules whose files are the user's.  `left_out` are packages that a wildcard names and Go cannot
    load, as errors; with `by_wildcard` nothing was named by itself, so that others may be left out.
    """

    named: tuple[Package, ...]
    local: tuple[Package, ...]
    left_out: tuple[StackwardError, ...] = ()
    by_wildcard: bool = False

    @property
    def caveats(self) -> tuple[Caveat, ...]:
        """Return what has to be said of the packages that are left out."""
        return left_out_caveats(self.left_out)

    @property
    def all(self) -> tuple[Package, ...]:
        """Return the packages of both kinds, each once."""
        return tuple(dict.fromkeys((*self.named, *self.local)))

    @property
    def own(self) -> frozenset[str]:
        """Return the import paths of the user's own packages."""
        return frozenset(package.path for package in (*self.named, *self.local))


def left_out_caveats(errors: Iterable[StackwardError]) -> tuple[Caveat, ...]:
    """Return what has to be said of packages that are left out because of `errors`."""
    return tuple(
        Caveat(slug="package-left-out", text=f"a package is left out: {error.message}")
        for error in errors
    )


def find_targets(
    toolchain: Toolchain,
    patterns: Sequence[str],
    *,
    cwd: Path,
    build: BuildOptions,
    tests: bool,
) -> Targets:
    """Return what `patterns` name; raises `StackwardError` for an unknown or broken package.

    A broken package that only a wildcard names is left out where there are others.
    """
    flags = ("-deps", *(("-test",) if tests else ()), *build.flags())
    listed = list_packages(toolchain, patterns, cwd=cwd, flags=flags)
    plain = [package for package in listed if not package.for_test and package.name != ""]
    plain = [package for package in plain if not package.path.endswith(".test")]
    in_module = toolchain.env.get("GOMOD") not in {"", os.devnull}
    broken: dict[str, list[Package]] = {}
    for package in listed:
        if package.error and not package.dependency_only:
            broken.setdefault(_base(package), []).append(package)
    named = tuple(one for one in plain if not one.dependency_only and one.path not in broken)
    if not named:
        _check_workspace(toolchain, patterns, listed, cwd)
    by_wildcard = all("..." in pattern for pattern in patterns)
    if broken and not (named and by_wildcard):
        raise _broken([one for group in broken.values() for one in group], in_module=in_module)
    if not named:
        raise StackwardError(
            "no-packages",
            f"no Go packages match {' '.join(patterns)}",
            "Name a folder (./sub), an import path, or ./... for the whole module.",
        )
    local = tuple(one for one in plain if one.is_local and one.path not in broken)
    left_out = tuple(_broken(group, in_module=in_module) for group in broken.values())
    return Targets(named=named, local=local, left_out=left_out, by_wildcard=by_wildcard)


def _check_workspace(
    toolchain: Toolchain, patterns: Sequence[str], listed: Iterable[Package], cwd: Path
) -> None:
    """Raise where `patterns` match nothing because the modules of go.work are in other folders."""
    if not any("modules listed in go.work" in package.error for package in listed):
        return
    done = toolchain.run("list", "-m", "-f", "{{.Dir}}", cwd=cwd)
    folders = done.stdout.decode("utf-8", "surrogateescape").split("\n") if not done.status else []
    names = [os.path.relpath(folder, cwd) for folder in folders if folder]
    modules = [f"{'' if name.startswith('.') else './'}{name}/..." for name in names]
    shown = " ".join(modules[:8]) + (" ..." if len(modules) > 8 else "")
    raise StackwardError(
        "no-packages",
        f"{' '.join(patterns)} matches nothing: no module of the workspace is in this folder",
        f"Name the modules that go.work lists: {shown}" if modules else "Look at go.work.",
    )


def _base(package: Package) -> str:
    """Return the path of the package that `package` is, or is a test variant or program of."""
    return package.for_test or package.path.partition(" ")[0].removesuffix(".test")


def _broken(packages: Sequence[Package], *, in_module: bool) -> StackwardError:
    text = "\n".join(dict.fromkeys(package.error for package in packages))
    outside = "does not contain main module" in text and not in_module
    if outside or "go.mod file not found" in text or "cannot find main module" in text:
        return StackwardError(
            "no-module",
            f"no Go module here: {text.splitlines()[0]}",
            "Change to a folder inside a module, or make one with `go mod init`; "
            "a bare .go file can be named by itself.",
        )
    hint = "Check the spelling of the package, or mend what Go says above."
    if "build constraints exclude" in text:
        hint = "Give the build tags that it needs with --tags."
    return StackwardError("package-broken", text, hint)


def with_benchmarks(packages: Iterable[Package]) -> tuple[Package, ...]:
    """Return the packages whose test files declare a benchmark, judged by their text."""
    return tuple(package for package in packages if _declares_benchmark(package))


def _declares_benchmark(package: Package) -> bool:
    for name in package.all_test_files:
        try:
            text = (package.folder / name).read_bytes()
        except OSError:
            return True  # let Go say what is wrong with it
        if b"Benchmark" in text and _BENCHMARK.search(text):
            return True
    return False
