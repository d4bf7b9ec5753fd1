"""Runs a command as a process and says what it took, by the operating system's own account.

The peak memory of a child starts at what its parent has at the time: whoever measures with this
stays small, and imports no NumPy.
"""

from __future__ import annotations

import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One finished process: its times and the peak memory of its largest process.

    `peak_bytes` counts pages of mapped files, too.  `errors` is what it said on standard error.
    """

    wall_s: float
    user_s: float
    system_s: float
    peak_bytes: int
    errors: str
    status: int

    @property
    def processor_s(self) -> float:
        """Return the time on all processors."""
        return self.user_s + self.system_s


def run(command: Sequence[str], environ: dict[str, str], *, may_fail: bool = False) -> Run:
    """Return the run of `command`; ends this program where that fails and may not."""
    with tempfile.TemporaryFile() as errors:
        begin = time.perf_counter()
        process = subprocess.Popen(
            command,
            stdout=subprocess.DEVNULL,
            stderr=errors,
            stdin=subprocess.DEVNULL,
            env=environ,
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall_s = time.perf_counter() - begin
        process.returncode = os.waitstatus_to_exitcode(status)
        errors.seek(0)
        said = errors.read().decode(errors="replace")
    if process.returncode and not may_fail:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}:\n{said}")
    return Run(
        wall_s=wall_s,
        user_s=usage.ru_utime,
        system_s=usage.ru_stime,
        peak_bytes=usage.ru_maxrss * 1024,
        errors=said,
        status=process.returncode,
    )


def median(values: Iterable[float]) -> float:
    """Return the median."""
    return statistics.median(values)


def spread(values: Iterable[float]) -> str:
    """Return the median and the range, in seconds."""
    found = sorted(values)
    return f"{statistics.median(found):.2f} ({found[0]:.2f}-{found[-1]:.2f})"


def machine() -> str:
    """Return what ran it: processors, load, Python and the libraries that matter."""
    from importlib.metadata import PackageNotFoundError, version

    parts = [f"{_processor()}, {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f}"]
    parts.append(f"{platform.system()}, Python {platform.python_version()}")
    for name in ("numpy", "numba", "llvmlite"):
        try:
            parts.append(f"{name} {version(name)}")
        except PackageNotFoundError:
            parts.append(f"no {name}")
    return "; ".join(parts)


def _processor() -> str:
    try:
        lines = Path("/proc/cpuinfo").read_text().splitlines()
    except OSError:
        return platform.processor()
    return next((s.split(":", 1)[1].strip() for s in lines if s.startswith("model name")), "")


def say(line: str) -> None:
    """Print `line` on standard error at once: the table alone goes to standard output."""
    print(line, file=sys.stderr, flush=True)
