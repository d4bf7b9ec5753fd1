"""The heaps that heap benchmarks are measured on: what benchmarks/heap_programs/shop keeps.

Run: python benchmarks/heap_dumps_made.py GO FOLDER [medium large]
"""

from __future__ import annotations

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

PROGRAMS = Path(__file__).parent / "heap_programs"


@dataclass(frozen=True, slots=True, kw_only=True)
class Size:
    """How much the program is to keep, and what reporting on it may take."""

    name: str
    units: int
    objects_millions: float
    wall_s: float
    peak_gb: float | None


SIZES = {
    "medium": Size(name="medium", units=1500, objects_millions=1.4, wall_s=1.5, peak_gb=None),
    "large": Size(name="large", units=12500, objects_millions=11.5, wall_s=12.0, peak_gb=3.0),
}


def go_environment() -> dict[str, str]:
    """Return the environment of the go command: the release that was asked for and no other."""
    return {**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": "", "GOMAXPROCS": "2"}


def built(go: str, folder: Path) -> Path:
    """Return the program's executable in `folder`, built where it is not there yet."""
    folder.mkdir(parents=True, exist_ok=True)
    binary = folder / "shop"
    if not binary.exists():
        subprocess.run(
            [go, "build", "-o", str(binary.absolute()), "./shop"],
            cwd=PROGRAMS,
            env=go_environment(),
            check=True,
        )
    return binary


def made(go: str, folder: Path, size: Size) -> tuple[Path, Path]:
    """Return the executable and the dump of `size`, made where they are not there yet."""
    binary, dump = built(go, folder), folder / f"{size.name}.dump"
    if not dump.exists():
        partial = dump.with_suffix(".partial")
        subprocess.run(
            [str(binary), str(size.units), str(partial)],
            env=go_environment(),
            check=True,
            stdout=sys.stderr,
        )
        partial.replace(dump)
    return binary, dump


if __name__ == "__main__":
    for name in sys.argv[3:] or SIZES:
        print(*made(sys.argv[1], Path(sys.argv[2]), SIZES[name]))
