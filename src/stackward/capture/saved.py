"""Saved runs: a folder that later commands read again."""

from __future__ import annotations

import os
from pathlib import Path

from stackward.core import StackwardError

_RESULT = "run.json"


def save_run(folder: Path, document: str) -> None:
    """Write a run's JSON document into `folder`, made if need be; never half a file."""
    target = folder / _RESULT
    partial = folder / f".{_RESULT}.{os.getpid()}.partial"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        partial.write_text(document, encoding="utf-8", errors="surrogateescape")
        partial.replace(target)
    except OSError as error:
        partial.unlink(missing_ok=True)
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
