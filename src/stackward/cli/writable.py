"""Whether a result can be written where it is to go: asked before the work, not after it.

Nothing is made or emptied here: until there is a result, what is there stays as it is.
"""

from __future__ import annotations

import errno
import os
from pathlib import Path

from stackward.core import StackwardError

# What no result is, but what a result is made of, and can hardly be had again.
_KEPT = (
    (b"go1.7 heap dump\n", "a heap dump is there, which would be lost"),
    (b"\x7fELF", "a program or a core is there, which would be lost"),
)


def checked_output(path: Path | None, *, option: str = "-o") -> Path | None:
    """Return the file of `option`; raises `StackwardError` where it could not be written."""
    if path is not None and (trouble := _trouble_with_file(path)):
        raise not_written(path, trouble, option=option)
    return path


def checked_folder(path: Path | None, *, option: str) -> Path | None:
    """Return the folder of `option`; raises where no file could be written into it."""
    if path is not None and (trouble := _trouble_with_folder(path)):
        raise StackwardError(
            "run-not-saved",
            f"cannot write into {path}: {trouble}",
            f"Name a folder that can be written or made there, with {option}, or leave it out.",
        )
    return path


def not_written(
    path: Path, trouble: str, *, option: str = "-o", printed: bool = False, needed: bool = False
) -> StackwardError:
    """Return the error for a result that does not go into `path`, the value of `option`.

    Without `-o` a result is printed, unless the option is `needed`; what has an option of its own
    is not made without it.
    """
    hint = f"Name another file with {option}"
    if printed:
        hint = f"The result is on standard output instead. {hint}"
    if not needed:
        hint += ", or leave it out" + (" to print the result" if option == "-o" else "")
    return StackwardError("output-not-written", f"cannot write {path}: {trouble}", f"{hint}.")


def _trouble_with_file(path: Path) -> str:
    """Return why `path` cannot be written, "" where it can as far as one can tell."""
    try:
        target = path.resolve()
        if target.is_dir():
            return os.strerror(errno.EISDIR)
        if target.exists():
            replaceable = target.is_file() and os.access(target.parent, os.W_OK | os.X_OK)
            trouble = "" if replaceable else _denied(target, os.W_OK)
            return trouble or _loss(target)
        os.stat(target.parent)
        if not target.parent.is_dir():
            return os.strerror(errno.ENOTDIR)
        return _denied(target.parent, os.W_OK | os.X_OK)
    except (OSError, RuntimeError) as error:  # a loop of links is the latter in Python 3.12
        return str(getattr(error, "strerror", "") or error)


def _loss(path: Path) -> str:
    """Return what would be lost if a result took the place of `path`, "" for anything else."""
    if not (path.is_file() and os.access(path, os.R_OK)):
        return ""  # to open a pipe would wait for its other end
    with path.open("rb") as file:
        head = file.read(16)
    return next((what for magic, what in _KEPT if head.startswith(magic)), "")


def _trouble_with_folder(path: Path) -> str:
    try:
        target = path.resolve()
        there = next(one for one in (target, *target.parents) if os.path.lexists(one))
        if not there.is_dir():
            return os.strerror(errno.ENOTDIR)
        return _denied(there, os.W_OK | os.X_OK)
    except (OSError, RuntimeError) as error:
        return str(getattr(error, "strerror", "") or error)


def _denied(path: Path, mode: int) -> str:
    if os.access(path, mode):
        return ""
    read_only = os.statvfs(path).f_flag & os.ST_RDONLY
    return os.strerror(errno.EROFS if read_only else errno.EACCES)
