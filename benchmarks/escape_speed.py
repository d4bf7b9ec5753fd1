"""How fast and in how much memory `-m=2` text is decoded and its causes are named.

    python benchmarks/escape_speed.py --go GO [--text FILE] [--runs N]

It builds net/http and what it imports with `-gcflags=all=-m=2` (or takes FILE), cuts 112,000 lines
of it, repeats them to 2,000,000, and decodes both in fresh processes: only what is on the heap and
devirtualized (what `stackward run` asks for), the same merged and classified, and everything.
Prints a markdown table of medians; memory is the peak of the whole process.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

SMALL_LINES = 112_000
LARGE_LINES = 2_000_000
CHUNK_BYTES = 1 << 20


def main() -> None:
    """Make the texts, measure, print the table."""
    options = _options()
    if options.child:
        print(json.dumps(measure(Path(options.text), options.child)))
        return
    with tempfile.TemporaryDirectory(prefix="escape-speed-") as folder:
        source = Path(options.text) if options.text else compiler_text(options.go, Path(folder))
        small, large = Path(folder) / "small.txt", Path(folder) / "large.txt"
        cut(source, small, SMALL_LINES)
        cut(small, large, LARGE_LINES)
        print("| text | what | time, s | peak memory, MB | records |")
        print("| --- | --- | ---: | ---: | ---: |")
        for path in (small, large):
            for what in ("heap", "merged", "all"):
                print(row(path, what, options.runs if path is small else 1), flush=True)


def row(path: Path, what: str, runs: int) -> str:
    """Return one row of the table: medians over fresh processes."""
    command = [sys.executable, __file__, "--text", str(path), "--child", what]
    results = [json.loads(subprocess.check_output(command)) for _ in range(runs)]
    seconds = statistics.median(result["seconds"] for result in results)
    memory = statistics.median(result["peak_bytes"] for result in results)
    last = results[-1]
    size = f"{last['lines']:,} lines, {path.stat().st_size / 1e6:.1f} MB"
    return f"| {size} | {what} | {seconds:.3f} | {memory / 1e6:.0f} | {last['records']:,} |"


def measure(path: Path, what: str) -> dict[str, float]:
    """Decode `path` in this process and return time, peak memory and counts."""
    from stackward.escape import DecodeCounts, Wanted, decode_text, merge

    counts = DecodeCounts()
    start = time.perf_counter()
    if what == "all":
        records = sum(1 for _ in decode_text(chunks(path), counts=counts))
    else:
        kept = list(decode_text(chunks(path), wanted=Wanted.PRODUCT, counts=counts))
        records = len(merge(kept)) if what == "merged" else len(kept)
    return {
        "seconds": time.perf_counter() - start,
        "peak_bytes": peak_bytes(),
        "lines": counts.lines_count,
        "records": records,
    }


def peak_bytes() -> int:
    """Return the peak memory of this process; getrusage would count the parent's before exec."""
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) * 1024
    return 0


def chunks(path: Path) -> Iterator[bytes]:
    """Yield the file in pieces, as a pipe would."""
    with path.open("rb") as file:
        while chunk := file.read(CHUNK_BYTES):
            yield chunk


def cut(source: Path, target: Path, lines: int) -> None:
    """Write the first `lines` lines of `source`, repeated as often as needed."""
    whole = source.read_bytes().splitlines(keepends=True)
    with target.open("wb") as file:
        left = lines
        while left > 0:
            file.writelines(whole[:left])
            left -= len(whole)


def compiler_text(go: str, folder: Path) -> Path:
    """Return a file with what the compiler says of net/http and its imports."""
    module = folder / "module"
    module.mkdir()
    (module / "go.mod").write_text("module example.com/m\n")
    path = folder / "compiler.txt"
    environment = {**os.environ, "GOTOOLCHAIN": "local", "GOFLAGS": ""}
    with path.open("wb") as file:
        command = [go, "build", "-gcflags=all=-m=2", "net/http"]
        subprocess.run(command, cwd=module, env=environment, stderr=file, check=True)
    return path


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--go", default="go")
    parser.add_argument("--text", default="")
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--child", default="", help=argparse.SUPPRESS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
