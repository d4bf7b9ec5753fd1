"""Records the archives of package tiny: `python record.py GO [GOARCH]` in this folder.

Writes tiny-RELEASE-GOARCH.a and dep-RELEASE-GOARCH.a (the compiler's object only, without debugging
data) and a JSON file: the symbols that the object refers to by number, and the calls that `-S`
prints.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from stackward.emitted import is_allocator, parse_builtins
from stackward.emitted.archive import members

HERE = Path(__file__).parent
# `0x0010 00016 (a.go:7)  CALL  runtime.newobject(SB)`; `//line` adds the real place in brackets.
LINE = re.compile(
    r"^\t0x[0-9a-f]+ \d+ \(([^)\[]*?):(\d+)(?:\[[^)]*)?\)\tCALL\t(\S+?)\(SB\)", re.MULTILINE
)


def main(go: str, goarch: str = "amd64") -> None:
    env = {**os.environ, "GOARCH": goarch, "GOTOOLCHAIN": "local", "GOFLAGS": "-trimpath"}

    def run(*args: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [go, *args], cwd=HERE / "tiny", env=env, capture_output=True, text=True, check=True
        )

    release = run("env", "GOVERSION").stdout.strip()
    lean = "-gcflags=-dwarf=false"
    exports = run("list", lean, "-export", "-f", "{{.Name}} {{.Export}}", "./...").stdout
    for name, path in (line.split() for line in exports.splitlines()):
        (HERE / f"{name}-{release}-{goarch}.a").write_bytes(slim(Path(path).read_bytes()))
    listing = run("build", f"{lean} -S", ".").stderr
    calls = [f"{file}:{line} {callee}" for file, line, callee in LINE.findall(listing)]
    root = Path(run("env", "GOROOT").stdout.strip())
    builtins = parse_builtins((root / "src/cmd/internal/goobj/builtinlist.go").read_text())
    made = {
        "builtins": {
            number: name
            for number, name in enumerate(builtins)
            if is_allocator(name) or name.startswith("type:")
        },
        "builtins_count": len(builtins),
        "calls": sorted(call for call in calls if is_allocator(call.split()[1])),
    }
    out = HERE / f"tiny-{release}-{goarch}.json"
    out.write_text(json.dumps(made, indent=1) + "\n")


def slim(data: bytes) -> bytes:
    """Return the archive without its export data, which nothing here reads."""
    object_file = next(member for member in members(data) if member.name == "_go_.o")
    return b"!<arch>\n" + data[object_file.start - 60 : object_file.end]


if __name__ == "__main__":
    main(*sys.argv[1:])
