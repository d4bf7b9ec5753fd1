"""The main job on public modules: what was attributed, how sums close, what time it takes.

For each pinned module (tests/live/pinned_modules.json) and standard-library package: one run by
hand (go test -bench -benchmem -memprofile for each package, go build -gcflags=-m=2, go tool pprof
-top), one `stackward run` with the same benchtime, both after a warm-up.  Prints a Markdown table.

    python benchmarks/modules.py --go /path/to/go --benchtime 100ms
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PINS = Path(__file__).resolve().parents[1] / "tests" / "live" / "pinned_modules.json"


def main() -> None:
    """Measure everything named and print the table."""
    options = _options()
    pins = json.loads(PINS.read_text())
    work = [(f"{m['module']}@{m['version']}", m["packages"].split(), True) for m in pins["modules"]]
    work += [(name, [name], False) for name in pins["standard"]]
    print(HEAD)
    for name, packages, is_module in work:
        if options.only and options.only not in name:
            continue
        with tempfile.TemporaryDirectory(prefix="stackward-modules-") as folder:
            tree = _tree(name, Path(folder), options) if is_module else Path(folder)
            try:
                print(_row(name, packages, tree, Path(folder), options), flush=True)
            except subprocess.CalledProcessError as error:
                text = (error.stderr or b"").decode(errors="replace").strip()
                print(f"| {name} | failed: {text.splitlines()[-1] if text else error} |")


HEAD = (
    "| module | benchmarks | allocating | attributed bytes | attributed objects | unmatched bytes "
    "| worst closure B/op | worst closure allocs/op | open | unclassified | ratio |\n"
    "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |"
)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--go", default=shutil.which("go"))
    parser.add_argument("--benchtime", default="100ms")
    parser.add_argument("--only", default="", help="only modules whose name contains this")
    parser.add_argument("--no-time", action="store_true", help="leave the run by hand out")
    return parser.parse_args()


def _environ() -> dict[str, str]:
    return {**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": "-mod=mod"}


def _call(command: list[str], cwd: Path) -> bytes:
    done = subprocess.run(command, cwd=cwd, env=_environ(), capture_output=True, check=True)
    return done.stdout


def _tree(name: str, folder: Path, options: argparse.Namespace) -> Path:
    """Return a writable copy of a module from the proxy."""
    text = _call([options.go, "mod", "download", "-json", name], folder)
    tree = folder / "module"
    shutil.copytree(json.loads(text)["Dir"], tree)
    for path in [tree, *tree.rglob("*")]:
        path.chmod(0o755 if path.is_dir() else 0o644)
    if not (tree / "go.mod").exists():
        (tree / "go.mod").write_text(f"module {name.partition('@')[0]}\n")
    return tree


def _row(
    name: str, packages: list[str], tree: Path, folder: Path, options: argparse.Namespace
) -> str:
    ours, document = _stackward(packages, tree, folder, options)
    ratio = "-"
    if not options.no_time:
        _by_hand(document["packages"], tree, folder, options)
        hand = _by_hand(document["packages"], tree, folder, options)
        ours, document = _stackward(packages, tree, folder, options)
        ratio = f"{ours / hand:.2f} ({ours:.1f} / {hand:.1f} s)"
    return _summary(name, document, ratio)


def _stackward(
    packages: list[str], tree: Path, folder: Path, options: argparse.Namespace
) -> tuple[float, dict]:
    report = folder / "report.json"
    command = Path(sys.executable).parent / "stackward"
    started = time.monotonic()
    _call(
        [str(command), "run", *packages, "--go", options.go, "--benchtime", options.benchtime,
         "--format", "json", "-o", str(report)],
        tree,
    )  # fmt: skip
    return time.monotonic() - started, json.loads(report.read_text())


def _by_hand(packages: list[str], tree: Path, folder: Path, options: argparse.Namespace) -> float:
    started = time.monotonic()
    for package in packages:
        profile = folder / "mem.out"
        _call(
            [options.go, "test", "-vet=off", "-run", "^$", "-bench", ".", "-benchmem", "-benchtime",
             options.benchtime, "-memprofile", str(profile), "-o", str(folder / "x.test"), package],
            tree,
        )  # fmt: skip
        try:
            _call([options.go, "build", "-gcflags=-m=2", package], tree)
        except subprocess.CalledProcessError as error:
            if b"no non-test Go files" not in error.stderr:
                raise
        _call(
            [options.go, "tool", "pprof", "-top", "-sample_index=alloc_space", str(profile)], tree
        )
    return time.monotonic() - started


def _summary(name: str, document: dict, ratio: str) -> str:
    benchmarks = document["benchmarks"]
    allocating = [b for b in benchmarks if b["bytes_per_op"] >= 1 or b["allocs_per_op"] >= 0.01]
    # Each benchmark weighs the same: a mean over bytes would show the largest one only.
    count = max(1, len(allocating))
    attributed_bytes = sum(b["attributed_bytes_percent"] for b in allocating) / count
    attributed_objects = sum(b["attributed_allocs_percent"] for b in allocating) / count
    unmatched = sum(b["unmatched_bytes_percent"] for b in allocating) / count
    worst_bytes = max((_error(b, "bytes") for b in allocating), default=0.0)
    worst_allocs = max(
        (abs(b["allocs_per_op"] - b["sites_allocs_per_op"]) for b in allocating), default=0.0
    )
    still_open = sum(not b["closes"] for b in benchmarks)
    return (
        f"| {name} | {len(benchmarks)} | {len(allocating)} | {attributed_bytes:.2f}% | "
        f"{attributed_objects:.2f}% | {unmatched:.2f}% | {worst_bytes:.2f}% | "
        f"{worst_allocs:.2f} | {still_open} | {document['unclassified_count']} | {ratio} |"
    )


def _error(benchmark: dict, what: str) -> float:
    """Return by how many percent the sum over sites differs, beyond half an object's bytes."""
    reported, summed = benchmark[f"{what}_per_op"], benchmark[f"sites_{what}_per_op"]
    return 100 * abs(reported - summed) / reported if abs(reported - summed) > 8 else 0.0


if __name__ == "__main__":
    main()
