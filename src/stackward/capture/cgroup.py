"""The memory limit of the container that we run in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

_NO_LIMIT_BYTES = 1 << 60  # version 1 says "none" by a number near 2^63


def memory_limit_bytes(root: Path = Path("/")) -> int | None:
    """Return the lowest memory limit of our cgroup and those around it, None without one.

    Of version 2 (`memory.max`) or 1 (`memory.limit_in_bytes`).  `root` is where /proc and /sys are.
    """
    return min((limit for limit, _ in _limits(root)), default=None)


def memory_in_use_bytes(root: Path = Path("/")) -> int | None:
    """Return what the processes under our memory limit have together, None without a limit.

    Without the files that the system keeps in memory, which it drops where memory is needed.
    """
    limits = sorted(_limits(root))
    if not limits:
        return None
    rows = dict(line.split()[:2] for line in _text(limits[0][1] / "memory.stat").splitlines())
    found = rows.get("total_rss") or rows.get("anon") or ""  # version 1, with those inside; 2
    return int(found) if found.isdigit() else None


def _limits(root: Path) -> Iterator[tuple[int, Path]]:
    """Yield the memory limits that hold for us, each with its group's folder."""
    for path in _files(root):
        if (text := _text(path)).isdigit() and int(text) < _NO_LIMIT_BYTES:
            yield int(text), path.parent


def _files(root: Path) -> Iterator[Path]:
    for line in _text(root / "proc/self/cgroup").splitlines():
        _, _, rest = line.partition(":")
        controllers, _, name = rest.partition(":")
        if controllers and "memory" not in controllers.split(","):
            continue
        top = root / "sys/fs/cgroup" / ("memory" if controllers else "")
        file = "memory.limit_in_bytes" if controllers else "memory.max"
        folder = top / name.lstrip("/")
        # Inside a container its own group is seen as the top.
        while folder != top and folder.is_relative_to(top):
            yield folder / file
            folder = folder.parent
        yield top / file


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii", errors="replace").strip()
    except OSError:
        return ""
