"""`stackward run` against the pipeline by hand, on the standard library's own benchmarks.

By hand means: go test -bench -benchmem -memprofile, go build -gcflags=-m=2, go tool pprof -top,
with the same benchtime.  Both run in turn, A B A B, with a warm build cache; the ratio is the
median of the pairs' ratios.  With --cold each pair starts from an empty build cache; with --growth
ten runs are made in a build cache of their own and its size is printed after each.

    python benchmarks/run_speed.py --go /path/to/go --benchtime 300ms encoding/json net/http
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path


def main() -> None:
    """Measure each package and print a Markdown table."""
    options = _options()
    rows = []
    with tempfile.TemporaryDirectory(prefix="stackward-bench-") as name:
        folder = Path(name)
        for package in options.packages:
            if options.growth:
                _growth(package, options, folder)
                continue
            rows.append(_measure(package, options, folder))
    if rows:
        print("| package | pairs | by hand, s | stackward run, s | ratio (median, range) |")
        print("| --- | ---: | ---: | ---: | ---: |")
        for row in rows:
            print(row)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("packages", nargs="*", default=["encoding/json", "net/http"])
    parser.add_argument("--go", default=shutil.which("go"))
    parser.add_argument("--benchtime", default="1s")
    parser.add_argument("--bench", default=".")
    parser.add_argument("--pairs", type=int, default=3)
    parser.add_argument("--cold", action="store_true")
    parser.add_argument("--growth", action="store_true")
    return parser.parse_args()


def _environ(cache: Path | None, folder: Path) -> dict[str, str]:
    env = {**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": ""}
    if cache is not None:
        env["GOCACHE"] = str(cache)
        env["XDG_CACHE_HOME"] = str(folder / "xdg")
    return env


def _measure(package: str, options: argparse.Namespace, folder: Path) -> str:
    pairs = []
    cache = folder / "cache"
    if not options.cold:
        _by_hand(package, options, folder, _environ(None, folder))
        _stackward(package, options, folder, _environ(None, folder))
    for number in range(options.pairs):
        if options.cold:
            hand = _fresh(_by_hand, package, options, folder, cache)
            ours = _fresh(_stackward, package, options, folder, cache)
        else:
            hand = _by_hand(package, options, folder, _environ(None, folder))
            ours = _stackward(package, options, folder, _environ(None, folder))
        pairs.append((hand, ours))
        print(f"{package} pair {number + 1}: {hand:.1f} {ours:.1f}", file=sys.stderr)
    ratios = sorted(ours / hand for hand, ours in pairs)
    middle = statistics.median(ratios)
    kind = " (cold)" if options.cold else ""
    return (
        f"| {package}{kind} | {len(pairs)} | {statistics.median(p[0] for p in pairs):.1f} | "
        f"{statistics.median(p[1] for p in pairs):.1f} | "
        f"{middle:.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f}) |"
    )


def _fresh(method, package, options, folder, cache) -> float:
    shutil.rmtree(cache, ignore_errors=True)
    shutil.rmtree(folder / "xdg", ignore_errors=True)
    return method(package, options, folder, _environ(cache, folder))


def _by_hand(package: str, options: argparse.Namespace, folder: Path, env: dict[str, str]) -> float:
    profile = folder / "mem.out"
    started = time.monotonic()
    _run(
        [options.go, "test", "-run", "^$", "-bench", options.bench, "-benchmem", "-benchtime",
         options.benchtime, "-memprofile", str(profile), "-o", str(folder / "x.test"), package],
        folder, env,
    )  # fmt: skip
    _run([options.go, "build", "-gcflags=-m=2", package], folder, env)
    _run(
        [options.go, "tool", "pprof", "-top", "-sample_index=alloc_space", str(profile)],
        folder,
        env,
    )
    return time.monotonic() - started


def _stackward(
    package: str, options: argparse.Namespace, folder: Path, env: dict[str, str]
) -> float:
    command = Path(sys.executable).parent / "stackward"
    started = time.monotonic()
    _run(
        [str(command), "run", package, "--go", options.go, "--bench", options.bench,
         "--benchtime", options.benchtime, "-o", str(folder / "report.txt")],
        folder, env,
    )  # fmt: skip
    return time.monotonic() - started


def _run(command: list[str], cwd: Path, env: dict[str, str]) -> None:
    done = subprocess.run(command, cwd=cwd, env=env, capture_output=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)} failed:\n{done.stderr.decode(errors='replace')[-2000:]}")


def _growth(package: str, options: argparse.Namespace, folder: Path) -> None:
    """Print the size of a build cache after a plain build, and after each of ten runs."""
    cache = folder / "growth"
    env = _environ(cache, folder)
    _run([options.go, "test", "-c", "-o", str(folder / "x.test"), package], folder, env)
    before = _size(cache)
    print(f"{package}: after go test -c: {before / 1e6:.0f} MB")
    for number in range(10):
        _stackward(package, options, folder, env)
        print(f"  after run {number + 1}: +{(_size(cache) - before) / 1e6:.0f} MB")
    print(f"  stackward's own cache: {_size(folder / 'xdg') / 1e6:.0f} MB")


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())


if __name__ == "__main__":
    main()
