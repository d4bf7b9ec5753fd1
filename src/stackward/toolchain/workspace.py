"""Temporary folders that go away however the work ends."""

from __future__ import annotations

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stackward.core import StackwardError


@contextlib.contextmanager
def temporary_folder(purpose: str) -> Iterator[Path]:
    """Yield a new empty folder outside the user's tree; it is removed when the context is left.

    Its path has no symbolic link in it, because cmd/go compares overlay keys with real paths.
    """
    try:
        folder = Path(tempfile.mkdtemp(prefix=f"stackward-{purpose}-")).resolve()
    except OSError as error:
        raise StackwardError(
            "no-temporary-folder",
            f"cannot make a temporary folder: {error.strerror or error}",
            "Free some disk space or point TMPDIR at a folder that can be written.",
        ) from error
    try:
        yield folder
    finally:
        # Go marks some of what it writes read-only; nothing here is worth a failure.
        shutil.rmtree(folder, ignore_errors=True)
        if folder.exists():
            for path in folder.rglob("*"):
                with contextlib.suppress(OSError):
                    path.chmod(0o700)
            shutil.rmtree(folder, ignore_errors=True)
