"""Times how long it takes to learn a program's types and variables: first, and when kept.

Run: python benchmarks/binary_types_speed.py [--go GO] [--folder DIR] [--repeats N] [BINARY ...]

Without BINARY it builds cmd/go and cmd/compile with `--go` (`go` on PATH), as large programs that
every Go has the source of.  Each figure is the median of processes of their own, so imports count;
where pyelftools is installed, the time it takes to walk the same entries, without reading any
location list, is printed beside.  Exits with 1 where what is kept takes longer than LIMIT_S.
"""

from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from importlib.util import find_spec
from pathlib import Path

LIMIT_S = 0.5
PROGRAMS = ("cmd/go", "cmd/compile")
OURS = """
import sys
from pathlib import Path
from stackward.binary.kept import kept_program_types
found = kept_program_types(Path(sys.argv[1]).read_bytes(), Path(sys.argv[2]))
print(len(found.types), len(found.variables), len(found.locals), len(found.closures))
"""
ELFTOOLS = """
import sys
from elftools.elf.elffile import ELFFile
with open(sys.argv[1], "rb") as file:
    units = ELFFile(file).get_dwarf_info().iter_CUs()
    print(sum(1 for unit in units for _ in unit.iter_DIEs()))
"""


def run(code: str, *arguments: Path) -> tuple[float, str]:
    start = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)],
        check=True,
        capture_output=True,
        text=True,
    )
    return time.perf_counter() - start, done.stdout.strip()


def built(go: str, folder: Path) -> list[Path]:
    found = []
    for name in PROGRAMS:
        path = folder / name.replace("/", "-")
        subprocess.run([go, "build", "-o", path, name], check=True)
        found.append(path)
    return found


def measure(path: Path, folder: Path, repeats: int) -> float:
    """Print a line about `path`; return the time it takes when kept."""
    first = []
    for k in range(repeats):
        seconds, counts = run(OURS, path, folder / f"{path.name}.{k}")
        first.append(seconds)
    kept = [run(OURS, path, folder / f"{path.name}.0")[0] for _ in range(repeats)]
    line = f"{path.name}: {path.stat().st_size / 1e6:.1f} MB, types variables locals closures "
    line += f"{counts}: {statistics.median(first):.2f} s, kept {statistics.median(kept):.2f} s"
    if find_spec("elftools"):
        seconds, entries = run(ELFTOOLS, path)
        line += f"; pyelftools {seconds:.2f} s for {entries} entries"
    print(line, flush=True)
    return statistics.median(kept)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--go", default="go")
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("binaries", nargs="*", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        folder = Path(name)
        binaries = options.binaries or built(options.go, folder)
        slowest = max(measure(path, folder, options.repeats) for path in binaries)
    return int(slowest > LIMIT_S)


if __name__ == "__main__":
    sys.exit(main())
