"""The frame of benchmarks over the sizes of heap_dumps_made: options, table, exit status."""

from __future__ import annotations

import argparse
import os
import subprocess
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from heap_dumps_made import SIZES, Size
from whole_process import machine

Found = TypeVar("Found")


def options_of(description: str, *, runs: int) -> argparse.ArgumentParser:
    """Return the options that each of them has; `runs` is how many rounds there are by default."""
    parser = argparse.ArgumentParser(description=description.splitlines()[0])
    parser.add_argument("--go", default="go", help="the go command")
    parser.add_argument("--keep", type=Path, help="folder of the dumps, kept")
    parser.add_argument("--runs", type=int, default=runs)
    parser.add_argument("--sizes", default="medium,large")
    return parser


def run_sizes(
    options: argparse.Namespace,
    measured: Callable[[argparse.Namespace, Size, Path], Found],
    table: Callable[[list[Found]], str],
    missed: Callable[[Found], list[str]],
) -> int:
    """Measure each size, print the table and what is missed, and return the exit status."""
    before = machine()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        found = [measured(options, SIZES[name], folder) for name in options.sizes.split(",")]
        version = subprocess.run([options.go, "version"], capture_output=True, text=True)
    print(f"{before} before, {os.getloadavg()[0]:.1f} after; {version.stdout.strip()}\n")
    print(table(found))
    failures = [line for one in found for line in missed(one)]
    print("\n".join(["", *failures]) if failures else "\nevery requirement is met")
    return 1 if failures else 0


def over(
    size: Size, wall_s: float, wanted_s: float, peak_gb: float, most_gb: float | None
) -> list[str]:
    """Return what takes longer, or more memory, than is wanted."""
    found = []
    if wall_s > wanted_s:
        found.append(f"{size.name}: {wall_s:.2f} s, not {wanted_s} s")
    if most_gb is not None and peak_gb > most_gb:
        found.append(f"{size.name}: {peak_gb:.2f} GB, not {most_gb} GB")
    return found
