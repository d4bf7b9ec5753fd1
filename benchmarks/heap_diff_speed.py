"""Times `stackward heap diff` as a user runs it, from process start to process end.

    python benchmarks/heap_diff_speed.py --go GO [--keep DIR] [--runs 5] [--sizes medium,large]

Builds a program (heap_programs/shop), has it write pairs of heap dumps of 1.3 and 1.4 and of 11 and
11.5 million objects, and prints a Markdown table: medians of --runs, with kernels and what is known
of the executable kept.  With --keep the dumps stay in DIR for the next time (those of heap_speed.py
are the later ones of each pair).  Exits with 1 where a requirement is missed.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from dataclasses import dataclass, replace
from pathlib import Path

from heap_dumps_made import Size, made
from heap_sizes_run import options_of, over, run_sizes
from heap_speed import environment
from whole_process import Run, median, run, say, spread

BEFORE_RATIO = 0.95
WANTED = {"medium": (4.0, None), "large": (20.0, 4.0)}  # seconds, GB


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What was measured on a pair of dumps."""

    size: Size
    dumps_bytes: int
    runs: list[Run]

    @property
    def wall_s(self) -> float:
        """Return the median time."""
        return median(one.wall_s for one in self.runs)

    @property
    def peak_gb(self) -> float:
        """Return the median peak memory."""
        return median(one.peak_bytes for one in self.runs) / 1e9


def measured(options: argparse.Namespace, size: Size, folder: Path) -> Measured:
    """Return what was measured on the dump of `size` and one of a somewhat smaller heap."""
    before = replace(size, name=f"{size.name}-before", units=int(size.units * BEFORE_RATIO))
    binary, base = made(options.go, folder, before)
    _, new = made(options.go, folder, size)
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        command = [
            *(str(Path(sys.executable).with_name("stackward")), "heap", "diff", str(base)),
            *(str(new), "--binary", str(binary), "-o", str(Path(scratch, "diff.txt"))),
        ]
        caches = environment(Path(scratch, "caches"))
        run(command, caches)
        runs = []
        for _ in range(options.runs):
            runs.append(run(command, caches))
            say(f"{size.name}: {runs[-1].wall_s:.2f} s, processor {runs[-1].processor_s:.2f} s")
    return Measured(size=size, dumps_bytes=base.stat().st_size + new.stat().st_size, runs=runs)


def table(found: list[Measured]) -> str:
    """Return the Markdown table."""
    lines = [
        "| objects, millions | both dumps, MB | runs | wall, s (range) | wanted "
        "| processor, s (range) | peak memory, MB | wanted |",
        "| ---: " * 8 + "|",
    ]
    for one in found:
        wall_s, peak_gb = WANTED[one.size.name]
        cells = [
            f"{one.size.objects_millions * BEFORE_RATIO:.1f} and {one.size.objects_millions}",
            f"{one.dumps_bytes / 1e6:,.0f}",
            str(len(one.runs)),
            spread(run.wall_s for run in one.runs),
            f"{wall_s:.0f}",
            spread(run.processor_s for run in one.runs),
            f"{1000 * one.peak_gb:,.0f}",
            "" if peak_gb is None else f"{1000 * peak_gb:,.0f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def missed(one: Measured) -> list[str]:
    """Return the requirements that `one` misses."""
    wall_s, peak_gb = WANTED[one.size.name]
    return over(one.size, one.wall_s, wall_s, one.peak_gb, peak_gb)


def main() -> int:
    """Measure, print the table, and return the exit status."""
    options = options_of(__doc__, runs=5).parse_args()
    return run_sizes(options, measured, table, missed)


if __name__ == "__main__":
    sys.exit(main())
