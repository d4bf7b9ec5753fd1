"""Where results that can be made again are kept, and how large that may grow."""

from __future__ import annotations

import os

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


def cache_path(environ: Mapping[str, str]) -> str:
    """Return the folder for stackward's caches (not made yet)."""
    base = environ.get("XDG_CACHE_HOME") or os.path.join(environ.get("HOME") or "/tmp", ".cache")
    return os.path.join(base, "stackward")


def cache_folder(environ: Mapping[str, str]) -> Path:
    """Return `cache_path` as a path, which takes some milliseconds to load."""
    from pathlib import Path

    return Path(cache_path(environ))


def trim_folder(folder: Path, *, limit_bytes: int) -> None:
    """Remove the entries of `folder` that were used longest ago until the rest fit the limit."""
    import shutil
    from pathlib import Path

    try:
        entries = [(entry.stat().st_mtime, Path(entry)) for entry in os.scandir(folder)]
    except OSError:
        return
    sizes = {path: _size(path) for _, path in entries}
    total = sum(sizes.values())
    for _, path in sorted(entries):
        if total <= limit_bytes:
            return
        shutil.rmtree(path, ignore_errors=True)
        total -= sizes[path]


def _size(path: Path) -> int:
    import contextlib

    total = 0
    for folder, _, names in os.walk(path):
        for name in names:
            with contextlib.suppress(OSError):
                total += os.stat(os.path.join(folder, name)).st_size
    return total
