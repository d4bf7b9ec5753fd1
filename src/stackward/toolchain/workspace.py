"""Temporary folders that go away however the work ends."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stackward.core import StackwardError
from stackward.toolchain.process import interrupts_wait


@contextlib.contextmanager
def temporary_folder(purpose: str, *, inside: str = "") -> Iterator[Path]:
    """Yield a new empty folder outside the user's tree; it is removed when the context is left.

    It is in `inside`, or where the system keeps temporary files.

    Its path has no symbolic link in it, because cmd/go compares overlay keys with real paths.
    """
    folder: Path | None = None
    try:
        with interrupts_wait():
            folder = _made(purpose, inside)
        yield folder
    finally:
        if folder is not None:
            with interrupts_wait():
                _remove(folder)


def _made(purpose: str, inside: str) -> Path:
    try:
        return Path(tempfile.mkdtemp(prefix=f"stackward-{purpose}-", dir=inside or None)).resolve()
    except OSError as error:
        raise StackwardError(
            "no-temporary-folder",
            f"cannot make a temporary folder: {error.strerror or error}",
            "Free some disk space or point TMPDIR at a folder that can be written.",
        ) from error


def _remove(folder: Path) -> None:
    # Go marks some of what it writes read-only; nothing here is worth a failure.
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        for path in folder.rglob("*"):
            with contextlib.suppress(OSError):
                path.chmod(0o700)
        shutil.rmtree(folder, ignore_errors=True)
