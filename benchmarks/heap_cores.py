"""Compares `stackward heap report` with goref (and viewcore) on the same core, in turn.

    python benchmarks/heap_cores.py --go GO --grf GRF [--viewcore VIEWCORE] [--keep DIR] [--runs 5]

Builds heap_programs/shop with GO, has gcore (of gdb) make a core of it with 1.4 million objects,
and prints a Markdown table of medians: time, memory, and what each says of the heap.  GRF is
github.com/cloudwego/goref's tool, VIEWCORE golang.org/x/debug's, built beforehand.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from heap_dumps_made import SIZES, built, go_environment
from heap_speed import environment
from whole_process import Run, machine, median, run, say, spread


def made_core(go: str, folder: Path) -> tuple[Path, Path]:
    """Return the executable and a core of it, made where it is not there yet."""
    binary, core = built(go, folder), folder / "medium.core"
    if core.exists():
        return binary, core
    dump = folder / "beside-core.dump"
    process = subprocess.Popen(
        [str(binary), str(SIZES["medium"].units), str(dump), "wait"],
        env=go_environment(),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    say(process.stdout.readline().strip())
    prefix = folder / "gcore"
    begin = time.perf_counter()
    subprocess.run(["gcore", "-o", str(prefix), str(process.pid)], check=True, capture_output=True)
    written = Path(f"{prefix}.{process.pid}")
    say(f"gcore: {time.perf_counter() - begin:.1f} s, {written.stat().st_size / 1e6:,.0f} MB")
    process.stdin.close()
    process.wait()
    written.replace(core)
    return binary, core


def goref_says(go: str, profile: Path) -> str:
    """Return the totals of goref's profile, as pprof has them."""
    found = []
    for index in ("inuse_objects", "inuse_space"):
        words = [go, "tool", "pprof", "-top", "-nodecount=1", f"-sample_index={index}"]
        said = subprocess.run(
            [*words, str(profile)], env=go_environment(), capture_output=True, text=True
        ).stdout
        line = next((s for s in said.splitlines() if " of " in s), "")
        found.append(line.split(" of ")[-1].removesuffix(" total"))
    return " objects, ".join(found)


def stackward_says(report: Path) -> str:
    """Return the lines of the report that say how much was reached and known."""
    lines = report.read_text().splitlines()
    return "; ".join(" ".join(s.split()) for s in lines if s.startswith(("heap ", "types ")))


def row(name: str, runs: list[Run], says: str) -> str:
    """Return one line of the table."""
    if any(one.status for one in runs):
        last = [s.strip() for s in runs[-1].errors.splitlines() if s.strip()][-1:]
        return f"| {name} | fails: {' '.join(last)} | | | |"
    cells = [
        name,
        spread(one.wall_s for one in runs),
        spread(one.processor_s for one in runs),
        f"{median(one.peak_bytes for one in runs) / 1e6:,.0f}",
        says,
    ]
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--go", default="go", help="the go command")
    parser.add_argument("--grf", help="goref's tool")
    parser.add_argument("--viewcore", help="viewcore")
    parser.add_argument("--keep", type=Path, help="folder of the core, kept")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        binary, core = made_core(options.go, folder)
        report, profile = folder / "core.txt", folder / "grf.out"
        stackward = str(Path(sys.executable).with_name("stackward"))
        commands = {
            "stackward heap report": [
                *(stackward, "heap", "report", str(core)),
                *("--binary", str(binary), "-o", str(report)),
            ]
        }
        if options.grf:
            commands["grf core"] = [options.grf, "core", str(binary), str(core), "-o", str(profile)]
        if options.viewcore:
            words = [options.viewcore, str(core), "--exe", str(binary), "histogram"]
            commands["viewcore histogram"] = words
        environ = environment(folder / "caches")
        before = machine()
        found: dict[str, list[Run]] = {name: [] for name in commands}
        for k in range(options.runs + 1):
            for name, words in commands.items():
                one = run(words, environ, may_fail=True)
                if k:  # the first compiles kernels and reads what is not in memory
                    found[name].append(one)
                    say(f"{name}: {one.wall_s:.2f} s")
        says = {"stackward heap report": stackward_says(report)}
        if options.grf and profile.exists():
            says["grf core"] = goref_says(options.go, profile)
        version = subprocess.run([options.go, "version"], capture_output=True, text=True)
        size = f"core of {core.stat().st_size / 1e6:,.0f} MB, {options.runs} rounds in turn"
        load = f"{os.getloadavg()[0]:.1f} after"
        print(f"{before} before, {load}; {version.stdout.strip()}; {size}\n")
        print("| | wall, s (range) | processor, s (range) | peak memory, MB | says |")
        print("| --- | ---: | ---: | ---: | --- |")
        for name, runs in found.items():
            print(row(name, runs, says.get(name, "")))


if __name__ == "__main__":
    main()
