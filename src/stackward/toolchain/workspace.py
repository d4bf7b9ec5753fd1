"""Temporary folders that go away however the work ends."""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import re
import shutil
import stat
import tempfile
from collections.abc import Iterator
from pathlib import Path

from stackward.core import StackwardError
from stackward.toolchain.process import interrupts_wait

_OWNED = re.compile(r"stackward-\w+-(?P<process>\d+)\.(?P<started>\d+)\.(?P<where>[0-9a-f]+)-")


@contextlib.contextmanager
def temporary_folder(purpose: str, *, inside: str = "") -> Iterator[Path]:
    """Yield a new empty folder outside the user's tree; it is removed when the context is left.

    It is in `inside`, or where the system keeps temporary files.  What a process that was killed
    left there is removed first: a folder's name says whose it is.

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
        parent = inside or tempfile.gettempdir()
        _remove_abandoned(parent)
        prefix = f"stackward-{purpose}-{_owner()}"
        return Path(tempfile.mkdtemp(prefix=prefix, dir=parent)).resolve()
    except OSError as error:
        raise StackwardError(
            "no-temporary-folder",
            f"cannot make a temporary folder: {error.strerror or error}",
            "Free some disk space or point TMPDIR at a folder that can be written.",
        ) from error


def _owner() -> str:
    """Return what names this process for good: its number, when it started, and on what machine.

    Nothing where the system does not say.
    """
    started = _started(os.getpid())
    where = _where()
    return f"{os.getpid()}.{started}.{where}-" if started and where else ""


def _started(process: int) -> str:
    """Return when a process started, in the kernel's ticks; "" where there is none."""
    try:
        # Its name comes before, in brackets, and may hold anything.
        said = Path(f"/proc/{process}/stat").read_bytes().rpartition(b")")[2].split()
        return said[19].decode()
    except (OSError, IndexError):
        return ""


@functools.cache
def _where() -> str:
    """Return a mark of the running system and of the processes that are seen from here.

    Those of another machine or container are not, though it may share the folder.
    """
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text(encoding="ascii").strip()
        seen = f"{boot} {os.readlink('/proc/self/ns/pid')}"
        return hashlib.sha256(seen.encode()).hexdigest()[:12]
    except (OSError, UnicodeDecodeError):
        return ""


@functools.cache
def _remove_abandoned(parent: str) -> None:
    """Remove what processes of ours that were killed have left in `parent`, once in a process."""
    where = _where()
    if not where:
        return
    with contextlib.suppress(OSError):
        for entry in list(os.scandir(parent)):
            found = _OWNED.match(entry.name)
            if found is None or found["where"] != where:
                continue
            with contextlib.suppress(OSError):
                status = entry.stat(follow_symlinks=False)
                ours = stat.S_ISDIR(status.st_mode) and status.st_uid == os.getuid()
                if ours and _started(int(found["process"])) != found["started"]:
                    _remove(Path(entry.path))


def _remove(folder: Path) -> None:
    # Go marks some of what it writes read-only; nothing here is worth a failure.
    shutil.rmtree(folder, ignore_errors=True)
    if folder.exists():
        for path in folder.rglob("*"):
            with contextlib.suppress(OSError):
                path.chmod(0o700)
        shutil.rmtree(folder, ignore_errors=True)
