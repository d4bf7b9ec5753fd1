"""A dump's file, mapped: reading one larger than memory takes no more than its columns."""

from __future__ import annotations

import mmap
import os
import stat

from stackward.core import StackwardError

_HINT = "Give the path of a heap dump, or of a core."


def open_dump(path: str) -> bytes | mmap.mmap:
    """Return the content of the file at `path`: mapped, or read where it cannot be (a pipe).

    Raises StackwardError: `heap-missing`, `heap-unreadable` (a folder, no permission),
    `heap-empty`, `heap-unmapped`.
    """
    try:
        with open(path, "rb") as file:
            status = os.fstat(file.fileno())
            if not stat.S_ISREG(status.st_mode):
                return _checked(file.read(), path)
            if not status.st_size:
                return _checked(b"", path)
            return _mapped(file.fileno(), status.st_size, path)
    except FileNotFoundError:
        raise StackwardError("heap-missing", f"there is no file {path}", _HINT) from None
    except IsADirectoryError:
        message = f"{path} is a folder"
        raise StackwardError("heap-unreadable", message, "Name a dump in it.") from None
    except OSError as err:
        message = f"{path} cannot be read: {err.strerror or err}"
        raise StackwardError("heap-unreadable", message, _HINT) from None


def _checked(content: bytes, path: str) -> bytes:
    if not content:
        raise StackwardError(
            "heap-empty",
            f"{path} is empty",
            "The program may still be writing it, may have been killed, or found the disk full.",
        )
    return content


def _mapped(descriptor: int, size_bytes: int, path: str) -> mmap.mmap:
    try:
        return mmap.mmap(descriptor, size_bytes, access=mmap.ACCESS_READ)
    except (OSError, ValueError, OverflowError, MemoryError) as err:
        raise StackwardError(
            "heap-unmapped",
            f"{path} ({size_bytes:,} bytes) cannot be mapped: {err}",
            "There must be address space for all of it: see `ulimit -v`, and use a 64-bit Python.",
        ) from None
