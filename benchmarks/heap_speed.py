"""Times `stackward heap report` as a user runs it, from process start to process end.

    python benchmarks/heap_speed.py --go GO [--keep DIR] [--runs 7] [--sizes medium,large]

Builds a program (heap_programs/shop), has it write heap dumps of 1.4 and 11.5 million objects, and
prints Markdown tables: later runs with kernels and what is known of the executable kept (medians of
--runs), the first run of a fresh install (empty caches: kernels are made), and reading alone.
With --keep the dumps stay in DIR for the next time.  With --against COMMAND another stackward (of
another checkout, say) takes turns with this one, and the medians of the pairs' ratios are printed.
Exits with 1 where a requirement is missed.
"""

from __future__ import annotations

import argparse
import os
import shlex
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from heap_dumps_made import Size, made
from heap_sizes_run import options_of, over, run_sizes
from whole_process import Run, median, run, say, spread

FIRST_RUN_S = 10.0
READ_MB_PER_S = 500.0
PREPARING = "preparing"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What was measured on one dump."""

    size: Size
    dump_bytes: int
    objects_count: int
    later: list[Run]
    against: list[Run]
    first: list[Run]
    reading_s: list[float]

    @property
    def read_mb_per_s(self) -> float:
        """Return how fast reading alone is, by the median."""
        return self.dump_bytes / 1e6 / median(self.reading_s)

    @property
    def first_more_s(self) -> float:
        """Return by how much the first run is longer than later ones."""
        return median(one.wall_s for one in self.first) - median(one.wall_s for one in self.later)


def environment(caches: Path) -> dict[str, str]:
    """Return the environment with stackward's caches in `caches`; compiled modules are kept."""
    environ = {**os.environ, "XDG_CACHE_HOME": str(caches)}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    return environ


def command(stackward: list[str], binary: Path, dump: Path, folder: Path) -> list[str]:
    """Return the command that is measured."""
    output = folder / f"{dump.stem}.txt"
    return [*stackward, "heap", "report", str(dump), "--binary", str(binary), "-o", str(output)]


def measured(options: argparse.Namespace, size: Size, folder: Path) -> Measured:
    """Return what was measured on the dump of `size`."""
    binary, dump = made(options.go, folder, size)
    ours = [str(Path(sys.executable).with_name("stackward"))]
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        caches = Path(scratch, "caches")
        warm = environment(caches)
        first = []
        for k in range(options.first_runs if size.name == "medium" else 0):
            fresh = environment(Path(scratch, f"fresh-{k}"))
            first.append(run(command(ours, binary, dump, folder), fresh))
            say(f"{size.name}: first run {first[-1].wall_s:.2f} s")
        run(command(ours, binary, dump, folder), warm)
        other = shlex.split(options.against)
        other_warm = environment(Path(scratch, "other-caches"))
        if other:
            run(command(other, binary, dump, folder), other_warm)
        later, against = [], []
        for _ in range(options.runs):
            later.append(run(command(ours, binary, dump, folder), warm))
            say(f"{size.name}: {later[-1].wall_s:.2f} s, processor {later[-1].processor_s:.2f} s")
            if other:
                against.append(run(command(other, binary, dump, folder), other_warm))
        reading_s, objects_count = read_alone(dump, caches)
    return Measured(
        size=size,
        dump_bytes=dump.stat().st_size,
        objects_count=objects_count,
        later=later,
        against=against,
        first=first,
        reading_s=reading_s,
    )


def read_alone(dump: Path, caches: Path) -> tuple[list[float], int]:
    """Return the seconds of several rounds of reading `dump`, by a process of their own."""
    words = [sys.executable, __file__, "--read", str(dump), str(caches)]
    said = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split()
    return [float(word) for word in said[:-1]], int(said[-1])


def read_rounds(dump: str, caches: str) -> None:
    """Print the seconds of each round of reading, and the number of objects."""
    import time

    from stackward.core.compiled import KernelStore
    from stackward.heap.library import HEAP_KERNELS
    from stackward.heap.read import open_dump, read_dump

    store = KernelStore(HEAP_KERNELS, str(Path(caches, "stackward", "kernels")))
    assert store.kernels(compile=False), "the kernels were not kept by the runs before"
    for _ in range(5):
        begin = time.perf_counter()
        content = open_dump(dump)
        found = read_dump(content, source=dump, kernels=store)
        print(time.perf_counter() - begin)
        count = len(found.objects)
        del content, found
    print(count)


def tables(found: list[Measured]) -> str:
    """Return the Markdown tables."""
    lines = [
        "| objects | dump, MB | runs | wall, s (range) | wanted | processor, s (range) "
        "| of it system, s | peak memory, MB | wanted | reading, MB/s | wanted |",
        "| ---: " * 11 + "|",
    ]
    for one in found:
        peak_gb = one.size.peak_gb
        cells = [
            f"{one.objects_count:,}",
            f"{one.dump_bytes / 1e6:,.0f}",
            str(len(one.later)),
            spread(run.wall_s for run in one.later),
            f"{one.size.wall_s:.1f}",
            spread(run.processor_s for run in one.later),
            f"{median(run.system_s for run in one.later):.2f}",
            f"{median(run.peak_bytes for run in one.later) / 1e6:,.0f}",
            "" if peak_gb is None else f"{1000 * peak_gb:,.0f}",
            f"{one.read_mb_per_s:,.0f}",
            f"{READ_MB_PER_S:.0f}",
        ]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, *first_lines(found), *against_lines(found)])


def first_lines(found: list[Measured]) -> list[str]:
    """Return what is to be said of first runs."""
    lines = []
    for one in found:
        if one.first:
            said = all(PREPARING in first.errors for first in one.first)
            lines += [
                "",
                f"First run of a fresh install, {one.size.name}: "
                f"{spread(run.wall_s for run in one.first)} s, {one.first_more_s:.1f} s more than "
                f"a later one (wanted: {FIRST_RUN_S:.0f}); processor "
                f"{spread(run.processor_s for run in one.first)} s; "
                + ("it says that it prepares its kernels" if said else "it does not say so"),
            ]
    return lines


def against_lines(found: list[Measured]) -> list[str]:
    """Return how this compares to the other command."""
    lines = []
    for one in found:
        if one.against:
            pairs = list(zip(one.later, one.against, strict=True))
            wall = sorted(this.wall_s / other.wall_s for this, other in pairs)
            processor = sorted(this.processor_s / other.processor_s for this, other in pairs)
            peak = median(this.peak_bytes / other.peak_bytes for this, other in pairs)
            lines += [
                "",
                f"Against the other, {one.size.name}, {len(pairs)} pairs: wall "
                f"{median(wall):.2f} ({wall[0]:.2f}-{wall[-1]:.2f}), processor "
                f"{median(processor):.2f} ({processor[0]:.2f}-{processor[-1]:.2f}), "
                f"peak memory {peak:.2f}",
            ]
    return lines


def missed(one: Measured) -> list[str]:
    """Return the requirements that `one` misses."""
    wall_s = median(run.wall_s for run in one.later)
    peak_gb = median(run.peak_bytes for run in one.later) / 1e9
    found = over(one.size, wall_s, one.size.wall_s, peak_gb, one.size.peak_gb)
    if one.read_mb_per_s < READ_MB_PER_S:
        found.append(f"{one.size.name}: read at {one.read_mb_per_s:.0f} MB/s")
    if one.first and one.first_more_s > FIRST_RUN_S:
        found.append(f"{one.size.name}: the first run takes {one.first_more_s:.1f} s more")
    if not all(PREPARING in first.errors for first in one.first):
        found.append(f"{one.size.name}: no word while kernels are made")
    return found


def main() -> int:
    """Measure, print the tables, and return the exit status."""
    if sys.argv[1:2] == ["--read"]:
        read_rounds(*sys.argv[2:])
        return 0
    parser = options_of(__doc__, runs=7)
    parser.add_argument("--first-runs", type=int, default=3)
    parser.add_argument("--against", default="", help="another stackward's command")
    return run_sizes(parser.parse_args(), measured, tables, missed)


if __name__ == "__main__":
    sys.exit(main())
