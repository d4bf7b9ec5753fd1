"""Saved runs: a folder that later commands read again."""

from __future__ import annotations

import contextlib
import hashlib
import os
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from stackward.capture.cache_folder import cache_folder, trim_folder
from stackward.core import StackwardError
from stackward.toolchain import Toolchain

_RESULT = "run.json"
_LIMIT_BYTES = 64 * 1024 * 1024


def save_run(folder: Path, document: str) -> None:
    """Write a run's JSON document into `folder`, made if need be; never half a file."""
    target = folder / _RESULT
    partial = folder / f".{_RESULT}.{os.getpid()}.partial"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        partial.write_text(document, encoding="utf-8", errors="surrogateescape")
        partial.replace(target)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise StackwardError(
            "run-not-saved",
            f"cannot save the run in {folder}: {error.strerror or error}",
            "Name a folder that can be written with --save.",
        ) from error


def saved_run(folder: Path) -> bytes:
    """Return the JSON document of the run saved in `folder`; raises `StackwardError`."""
    target = folder / _RESULT if folder.is_dir() else folder
    try:
        return target.read_bytes()
    except OSError as error:
        raise StackwardError(
            "no-saved-run",
            f"no saved run in {folder}: {error.strerror or error}",
            "Make one with `stackward run --save DIR`.",
        ) from error


def saved_when(folder: Path) -> datetime:
    """Return when the run in `folder` was saved, in local time."""
    target = folder / _RESULT if folder.is_dir() else folder
    return datetime.fromtimestamp(target.stat().st_mtime).astimezone()


def last_run_folder(toolchain: Toolchain, environ: Mapping[str, str]) -> Path:
    """Return the folder that remembers the last run of the present module (may not exist)."""
    names = (toolchain.env.get("GOWORK"), toolchain.env.get("GOMOD"), str(Path.cwd()))
    # `off` and /dev/null are what Go says of no workspace and of no module.
    module = next(name for name in names if name and name not in {"off", os.devnull})
    key = hashlib.sha256(module.encode("utf-8", "surrogateescape")).hexdigest()[:24]
    return cache_folder(environ) / "runs" / key


def remember_run(toolchain: Toolchain, environ: Mapping[str, str], document: str) -> None:
    """Keep `document` as the module's last run; a cache that cannot be written is no failure."""
    folder = last_run_folder(toolchain, environ)
    with contextlib.suppress(StackwardError):
        save_run(folder, document)
        trim_folder(folder.parent, limit_bytes=_LIMIT_BYTES)
