"""Everything that is not a Go child process: time and memory of reading, joining and reporting.

Runs `stackward escapes` (compiler text, JSON files, object files of all packages named) and
`stackward run` in this process, and subtracts the time spent inside Go children.  The first call
of each warms the build cache and the diagnostics store; the second is printed.

    python benchmarks/own_time.py --go /path/to/go net/http crypto/tls go/types
"""

from __future__ import annotations

import argparse
import io
import resource
import shutil
import sys
import time
from contextlib import redirect_stdout

from stackward.cli.main import guarded
from stackward.toolchain import find, process

COMMANDS = (
    ["escapes", "--format", "json"],
    ["run", "--benchtime", "1x", "--bench", "ServerMatch|CookieString"],
    ["run", "--benchtime", "1x"],
)
SPENT = {"children": 0.0, "lines": 0, "bytes": 0}


def main() -> None:
    """Print a Markdown row per command."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("packages", nargs="*", default=["net/http"])
    parser.add_argument("--go", default=shutil.which("go"))
    options = parser.parse_args()
    _time_children()
    head = "| command | compiler text | Go children, s | own time, s | own CPU, s | peak, MB |"
    print(head)
    print("| --- | --- | ---: | ---: | ---: | ---: |")
    for command in COMMANDS:
        for _ in range(2):
            row = _measure(command, options)
        print(row)


def _measure(command: list[str], options: argparse.Namespace) -> str:
    SPENT.update(children=0.0, lines=0, bytes=0)
    started, used = time.monotonic(), time.process_time()
    with redirect_stdout(io.StringIO()):
        status = guarded([*command, "-q", "--go", options.go, *options.packages])
    total, used = time.monotonic() - started, time.process_time() - used
    if status != 0:
        sys.exit(f"{command} failed")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    text = f"{SPENT['lines']:,} lines, {SPENT['bytes'] / 1e6:.1f} MB"
    return (
        f"| stackward {' '.join(command)} {' '.join(options.packages)} | {text} | "
        f"{SPENT['children']:.2f} | {total - SPENT['children']:.2f} | {used:.2f} | {peak:.0f} |"
    )


def _time_children() -> None:
    """Wrap the one function that runs processes, where it is used for Go."""
    original = process.run

    def timed(*arguments, **options):
        started = time.monotonic()
        done = original(*arguments, **options)
        SPENT["children"] += time.monotonic() - started
        if (spool := options.get("stderr_to")) is not None:
            spool.seek(0)
            text = spool.read()
            SPENT["lines"] += text.count(b"\n")
            SPENT["bytes"] += len(text)
        return done

    find.run = timed
    from stackward.capture import run_benchmarks

    run_benchmarks.run = timed


if __name__ == "__main__":
    main()
