"""The state of the installation: what `stackward doctor` prints."""

from __future__ import annotations

import importlib.util
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from stackward import __version__
from stackward.capture.cache_folder import cache_folder
from stackward.capture.instrument import UnknownReleaseError, write_overlay
from stackward.core import StackwardError
from stackward.core.object_code import host
from stackward.core.shipped_kernels import is_shipped
from stackward.heap.library import HEAP_KERNELS
from stackward.profile.library import PROFILE_KERNELS
from stackward.toolchain import (
    NEWEST_TESTED,
    Toolchain,
    embedded_go,
    open_toolchain,
    temporary_folder,
)

State = Literal["ok", "missing", "broken"]
_LITTLE_DISK_BYTES = 2 * 1024**3


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that was looked at: its state, what was found, how to mend or get it."""

    name: str
    state: State
    found: str
    remedy: str = ""


def examine(go: str | None, *, cwd: Path, environ: Mapping[str, str]) -> list[Check]:
    """Return the checks in the order of their importance; only a broken one stops stackward."""
    checks = [
        Check(
            name="stackward",
            state="ok",
            found=f"{__version__}, Python {platform.python_version()}, {platform.platform()}",
        )
    ]
    try:
        toolchain = open_toolchain(go, cwd=cwd, environ=environ)
    except StackwardError as error:
        checks.append(Check(name="Go", state="broken", found=error.message, remedy=error.hint))
    else:
        checks.extend(_toolchain_checks(toolchain, cwd))
    checks.append(_embedded())
    checks.extend(_extras())
    checks.append(_git(environ))
    checks.extend(_folders(environ))
    return checks


def _toolchain_checks(toolchain: Toolchain, cwd: Path) -> Iterator[Check]:
    release = toolchain.release
    newer = (release.major, release.minor) > (NEWEST_TESTED.major, NEWEST_TESTED.minor)
    yield Check(
        name="Go",
        state="ok",
        found=f"{release} at {toolchain.go} (from {toolchain.origin}), GOROOT {toolchain.goroot}",
        remedy="newer than the releases that stackward is tested with" if newer else "",
    )
    yield _instrumentation(toolchain, cwd)
    builtins = toolchain.goroot / "src/cmd/internal/goobj/builtinlist.go"
    yield Check(
        name="emitted calls",
        state="ok" if builtins.is_file() else "missing",
        found="can be read from object files" if builtins.is_file() else f"no {builtins}",
        remedy="" if builtins.is_file() else "`allocates` will say unknown; install Go's sources",
    )
    module = toolchain.env.get("GOMOD", "")
    inside = bool(module) and module != "/dev/null"
    yield Check(
        name="module",
        state="ok" if inside else "missing",
        found=module if inside else "this folder is not inside a Go module",
        remedy="" if inside else "change to a module, or name a bare .go file",
    )
    if toolchain.env.get("GOFLAGS"):
        yield Check(name="GOFLAGS", state="ok", found=f"{toolchain.env['GOFLAGS']} (merged)")


def _instrumentation(toolchain: Toolchain, cwd: Path) -> Check:
    try:
        with temporary_folder("doctor") as folder:
            write_overlay(toolchain, folder, cwd=cwd)
    except UnknownReleaseError as error:
        return Check(
            name="exact measurement",
            state="missing",
            found=str(error),
            remedy="the difference of two runs is used instead",
        )
    except StackwardError as error:
        return Check(
            name="exact measurement", state="broken", found=error.message, remedy=error.hint
        )
    return Check(name="exact measurement", state="ok", found="applies to this release's testing")


def _embedded() -> Check:
    path = embedded_go()
    return Check(
        name="embedded Go",
        state="ok" if path else "missing",
        found=str(path) if path else "not installed",
        remedy="" if path else "pip install 'stackward[go]' (only where there is no other Go)",
    )


def _extras() -> Iterator[Check]:
    has_numba = _is_there("numba")
    yield _kernels(has_numba=has_numba)
    yield Check(
        name="fast gc model",
        state="ok" if has_numba else "missing",
        found="Numba" if has_numba else "no Numba",
        remedy="" if has_numba else "pip install 'stackward[fast]' (many settings; slower without)",
    )
    has_duckdb = _is_there("duckdb")
    yield Check(
        name="heap queries",
        state="ok" if has_duckdb else "missing",
        found="DuckDB" if has_duckdb else "no DuckDB",
        remedy="" if has_duckdb else "pip install 'stackward[heap]' (heap query only)",
    )


def _kernels(*, has_numba: bool) -> Check:
    """Say whether large profiles and heaps are read by machine code, and what makes it."""
    name, slower = "fast kernels", "(large profiles and heaps; slower without)"
    if not _is_there("llvmlite"):
        extra = "heap" if _has_shipped_kernels(f"{platform.machine()}-{sys.platform}") else "fast"
        remedy = f"pip install 'stackward[{extra}]' {slower}"
        return Check(name=name, state="missing", found="no llvmlite", remedy=remedy)
    try:
        triple = host().triple
    except (ImportError, OSError, RuntimeError) as error:
        return Check(
            name=name,
            state="missing",
            found=f"llvmlite does not load: {error}",
            remedy=f"pip install --upgrade llvmlite {slower}",
        )
    if _has_shipped_kernels(triple):
        return Check(name=name, state="ok", found="llvmlite; the kernels come with stackward")
    if has_numba:
        return Check(name=name, state="ok", found="llvmlite, and Numba to compile them once")
    return Check(
        name=name,
        state="missing",
        found=f"no Numba, and none come with stackward for {triple}",
        remedy=f"pip install 'stackward[fast]' {slower}",
    )


def _is_there(module: str) -> bool:
    return importlib.util.find_spec(module) is not None


def _has_shipped_kernels(triple: str) -> bool:
    """Return whether all kernels come with the package for `triple`, as LLVM calls platforms."""
    libraries = (HEAP_KERNELS, PROFILE_KERNELS)
    return all(is_shipped(one, one.fingerprint(), triple) for one in libraries)


def _git(environ: Mapping[str, str]) -> Check:
    path = shutil.which("git", path=environ.get("PATH"))
    return Check(
        name="git",
        state="ok" if path else "missing",
        found=path or "not on PATH",
        remedy="" if path else "install git for --changed",
    )


def _folders(environ: Mapping[str, str]) -> Iterator[Check]:
    for name, path in (
        ("temporary files", Path(tempfile.gettempdir())),
        ("cache", cache_folder(environ)),
    ):
        there = next((one for one in (path, *path.parents) if one.exists()), Path("/"))
        free = shutil.disk_usage(there).free
        yield Check(
            name=name,
            state="ok" if free > _LITTLE_DISK_BYTES else "missing",
            found=f"{path}, {free / 1024**3:.1f} GB free",
            remedy="" if free > _LITTLE_DISK_BYTES else "free some disk space",
        )
