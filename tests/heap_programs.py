"""Programs that stand for Go programs with our handler in them: a script answers as it would."""

from __future__ import annotations

import sys
from pathlib import Path

from stackward.capture.heap_prepare import HeapProgram

# Of `behave`: what the n-th request gets, the last one for all that follow; `x` ends the program.
_STUB = """
import json, os, pathlib, sys, time
folder = pathlib.Path(os.environ["STACKWARD_HEAP_FOLDER"])
behave = sys.argv[1].split(",")
for text in sys.argv[2:]:
    if text.startswith("="):
        time.sleep(float(text[1:]))
    else:
        print(text, flush=True)
if behave != ["silent"]:
    state = "7000000 6000000 9000000 8000000 {} {} \\n"
    limit = int(os.environ.get("STACKWARD_HEAP_LIMIT", 0))
    above = int(os.environ.get("STACKWARD_HEAP_THRESHOLD", 0))
    (folder / "handler" / "state").write_text(state.format(limit, above))
number = 0
end = time.monotonic() + 60
while time.monotonic() < end and behave != ["ends"]:
    time.sleep(0.01)
    request = folder / "handler" / "request"
    if behave == ["silent"] or behave == ["stopped"] or not request.exists():
        continue
    asked = dict(line.split(" ", 1) for line in request.read_text().splitlines())
    request.unlink()
    how = behave[min(number, len(behave) - 1)]
    number += 1
    if how == "x":
        sys.exit(2)
    said = {"format_version": 1, "reason": asked["reason"], "id": asked["id"], "pid": os.getpid(),
            "at": "2026-01-02T03:04:05.000Z"}
    if how == "error":
        said["error"] = "the disk is full"
    else:
        path = pathlib.Path(asked["path"] or folder / f"heap-{number}.dump")
        path.write_bytes(b"go1.7 heap dump\\n\\0")
        said |= {"dump": str(path), "bytes": 17, "stopped_ns": 1500000,
                 "memstats": {"HeapObjects": 3, "HeapAlloc": 2048},
                 "binary": os.environ["STACKWARD_HEAP_BINARY"]}
        path.with_suffix(".json").write_text(json.dumps(said))
    with (folder / "dumps.jsonl").open("a") as log:
        log.write(json.dumps(said) + "\\n")
"""


def heap_program(tmp_path: Path, behave: str = "dump", *says: str, **env: str) -> HeapProgram:
    """Return a program that answers requests as `behave` says, after it has printed `says`.

    `=1` among them waits for a second.
    """
    stub = tmp_path / "stub.py"
    stub.write_text(_STUB)
    program = tmp_path / "program"
    program.write_text(f'#!/bin/sh\nexec {sys.executable} -S {stub} "$@"\n')
    program.chmod(0o755)
    return HeapProgram(
        command=("go", "run", "."),
        argv=(str(program), behave, *says),
        cwd=tmp_path,
        env={"PATH": "/usr/bin:/bin", **env},
        go_version="go1.27.3",
        package="example.com/m",
        build_id="abc/def",
    )
