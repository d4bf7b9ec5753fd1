"""Times `stackward top` against `go tool pprof -top`, from process start to process end.

Run: python benchmarks/top_speed.py [--go GO] [--folder DIR] [--pairs small=15,medium=9,large=3]

Both read the same made-up heap profiles (top_profiles.py) in turn, so that a busy machine slows
both; the figures are medians, and the ratio is the median of the pairs' ratios.  In a pair, pprof
runs once and stackward as often as REPEATS says, some before and some after, of which the median
counts: what else the machine does in one second is not what it does in fifty.  The output must be
equal to the byte.  Exits with 1 where a requirement is missed.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

from top_profiles import SHAPES

PAIRS = {"small": 15, "medium": 9, "large": 3}
REPEATS = {"small": 1, "medium": 3, "large": 7}
FASTER = {"small": 3.0, "medium": 3.0, "large": 40.0}
LEANER = {"large": 5.0}


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One finished process: what it printed, how long it took, on all processors, and its peak
    memory."""

    output: bytes
    wall_s: float
    processor_s: float
    peak_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """One run of each, one after the other."""

    pprof: Run
    stackward: Run

    @property
    def faster_ratio(self) -> float:
        """How many times as long pprof took."""
        return self.pprof.wall_s / self.stackward.wall_s

    @property
    def thriftier_ratio(self) -> float:
        """How many times as much processor time pprof took."""
        return self.pprof.processor_s / self.stackward.processor_s

    @property
    def leaner_ratio(self) -> float:
        """How many times as much memory pprof took."""
        return self.pprof.peak_bytes / self.stackward.peak_bytes


def run(command: list[str], environ: dict[str, str]) -> Run:
    """Return the run of `command`; its peak memory is that of its largest process."""
    with tempfile.TemporaryFile() as output:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, stdout=output, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL, env=environ
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall_s = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
        output.seek(0)
        return Run(
            output=output.read(),
            wall_s=wall_s,
            processor_s=usage.ru_utime + usage.ru_stime,
            peak_bytes=usage.ru_maxrss * 1024,
        )


def measured(path: Path, pairs: int, repeats: int, commands: Commands) -> list[Pair]:
    """Return `pairs` interleaved runs over one profile, after one of stackward's that is not
    counted: it may compile the kernels."""
    first = run(commands.stackward(path), commands.environ)
    print(f"{path.name}: first run {first.wall_s:.2f} s", file=sys.stderr)
    found = []
    for _ in range(pairs):
        ours = [run(commands.stackward(path), commands.environ) for _ in range(repeats // 2)]
        pprof = run(commands.pprof(path), commands.environ)
        while len(ours) < repeats:
            ours.append(run(commands.stackward(path), commands.environ))
        ours.sort(key=lambda one: one.wall_s)
        pair = Pair(pprof=pprof, stackward=ours[repeats // 2])
        if pair.pprof.output != pair.stackward.output:
            raise SystemExit(f"{path}: stackward and pprof print different things")
        found.append(pair)
        print(f"{path.name}: {pair.faster_ratio:.1f}x", file=sys.stderr)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Commands:
    """The two command lines, and the environment of both."""

    go: str
    environ: dict[str, str]

    def pprof(self, path: Path) -> list[str]:
        """Return pprof's command line."""
        return [self.go, "tool", "pprof", "-top", str(path)]

    def stackward(self, path: Path) -> list[str]:
        """Return stackward's: the installed script beside the interpreter."""
        return [str(Path(sys.executable).with_name("stackward")), "top", str(path)]


def environment(folder: Path) -> dict[str, str]:
    """Return the environment: stackward's caches in `folder`, compiled modules allowed."""
    environ = {**os.environ, "XDG_CACHE_HOME": str(folder / "cache"), "GOTOOLCHAIN": "local"}
    environ["PYTHONPYCACHEPREFIX"] = str(folder / "pycache")
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    # The go command keeps its own: the build of pprof (Go 1.25 and later) is in there.
    if "GOCACHE" not in environ and "XDG_CACHE_HOME" in os.environ:
        environ["GOCACHE"] = str(Path(os.environ["XDG_CACHE_HOME"]) / "go-build")
    elif "GOCACHE" not in environ:
        environ["GOCACHE"] = str(Path.home() / ".cache" / "go-build")
    return environ


def row(name: str, path: Path, pairs: list[Pair]) -> str:
    """Return one line of the table."""
    shape = next(shape for shape in SHAPES if shape.name == name)
    packed, raw = path.stat().st_size, unpacked_bytes(path)
    cells = [
        f"{packed / 1e3:,.0f} kB ({raw / 1e6:.2f} MB unpacked), {shape.samples:,} samples",
        f"{median(pair.pprof.wall_s for pair in pairs):.3f} s",
        f"{median(pair.stackward.wall_s for pair in pairs):.3f} s",
        f"{median(pair.faster_ratio for pair in pairs):.1f}x",
        f"{FASTER[name]:.0f}x",
        f"{median(pair.thriftier_ratio for pair in pairs):.1f}x",
        f"{median(pair.pprof.peak_bytes for pair in pairs) / 1e6:,.0f} MB",
        f"{median(pair.stackward.peak_bytes for pair in pairs) / 1e6:,.0f} MB",
        f"1/{median(pair.leaner_ratio for pair in pairs):.1f}",
        str(len(pairs)),
    ]
    return f"| {' | '.join(cells)} |"


def made(folder: Path) -> dict[str, Path]:
    """Return the profiles' paths; written by a process of its own.

    The peak memory of a child starts at what its parent has at the time, so this one stays small.
    """
    writer = Path(__file__).with_name("top_profiles.py")
    subprocess.run([sys.executable, str(writer), str(folder)], check=True, stdout=sys.stderr)
    return {shape.name: folder / f"{shape.name}.pb.gz" for shape in SHAPES}


def unpacked_bytes(path: Path) -> int:
    """Return the size of what is packed, from the last four bytes of the gzip file."""
    with path.open("rb") as file:
        file.seek(-4, os.SEEK_END)
        return int.from_bytes(file.read(), "little")


def median(values) -> float:
    """Return the median of `values`."""
    return statistics.median(values)


def missed(name: str, pairs: list[Pair]) -> list[str]:
    """Return the requirements that these pairs miss."""
    found = []
    if median(pair.faster_ratio for pair in pairs) < FASTER[name]:
        found.append(f"{name}: not {FASTER[name]:.0f} times as fast")
    if median(pair.leaner_ratio for pair in pairs) < LEANER.get(name, 0):
        found.append(f"{name}: more than 1/{LEANER[name]:.0f} of the memory")
    return found


def main() -> int:
    """Measure, print the table, and return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--go", default="go", help="the go command")
    parser.add_argument("--folder", type=Path, default=Path(tempfile.gettempdir()) / "top_speed")
    parser.add_argument("--pairs", default="", help="such as small=15,large=3; the others as usual")
    options = parser.parse_args()
    wanted = PAIRS | {
        name: int(count) for name, count in (p.split("=") for p in options.pairs.split(",") if p)
    }
    commands = Commands(go=options.go, environ=environment(options.folder))
    paths = made(options.folder)
    version = run([options.go, "version"], commands.environ).output.decode().strip()
    # Go 1.25 and later build pprof when it is first asked for.
    run(commands.pprof(paths["small"]), commands.environ)
    print(f"{version}; Python {platform.python_version()}; {os.cpu_count()} processors\n")
    print(
        "| profile | pprof | stackward | faster | wanted | in processor time "
        "| pprof's peak memory | stackward's | share | pairs |"
    )
    print("|" + " --- |" + " ---: |" * 9)
    failures: list[str] = []
    for name in ("large", "medium", "small"):
        if wanted[name]:
            pairs = measured(paths[name], wanted[name], REPEATS[name], commands)
            print(row(name, paths[name], pairs), flush=True)
            failures += missed(name, pairs)
    print("\n".join(["", *failures]) if failures else "\nevery requirement is met")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
