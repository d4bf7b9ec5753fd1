"""Records what a Go compiler prints about the programs in this folder.

    python record.py GO [GO...]

For each program and each `go` binary it writes `NAME-goVERSION.txt.gz` (standard error of
`go build -gcflags=-m=2`) and `NAME-goVERSION.json.gz` (the files of `-json=0,DIR`, one after the
other, each under a line `=== FOLDER/FILE`).  Machine paths become /src/mod, /goroot and /work.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent
MODULE = "/src/mod"


@dataclass(frozen=True)
class Recording:
    """One recording: which program, under which name, built how."""

    name: str
    program: str
    gcflags: str = ""
    arguments: tuple[str, ...] = ("build",)
    environment: tuple[tuple[str, str], ...] = ()
    packages: str = "."


RECORDINGS = (
    Recording("reasons", "reasons"),
    Recording("reasons-386", "reasons", environment=(("GOARCH", "386"), ("CGO_ENABLED", "0"))),
    Recording("reasons-checkptr", "reasons", gcflags="-d=checkptr=2"),
    Recording("verdicts", "verdicts"),
    Recording("verdicts-m1", "verdicts", gcflags="-m=1"),
    Recording("verdicts-m3", "verdicts", gcflags="-m=3"),
    Recording("verdicts-debug", "verdicts", gcflags="-d=closure=1,defer=1,append=1"),
    Recording("verdicts-pgo", "verdicts", gcflags="-pgoprofile=verdicts.preprofile"),
    Recording("places", "places"),
    Recording("places-trimpath", "places", arguments=("build", "-trimpath")),
    Recording("causes", "causes"),
    Recording("cgo", "cgo", environment=(("CGO_ENABLED", "1"),)),
    Recording("tested", "tested", arguments=("test", "-c", "-o", os.devnull)),
    Recording("broken", "broken"),
)


def main(binaries: list[str]) -> None:
    """Record every program with every compiler in `binaries`."""
    for binary in binaries:
        version = _output([binary, "env", "GOVERSION"]).strip()
        root = _output([binary, "env", "GOROOT"]).strip()
        for recording in RECORDINGS:
            with tempfile.TemporaryDirectory() as folder:
                record(recording, binary, version, root, Path(folder).resolve())


def record(recording: Recording, binary: str, version: str, root: str, folder: Path) -> None:
    """Build one program in `folder` and write its two files."""
    module = folder / "mod"
    shutil.copytree(HERE / "programs" / recording.program, module)
    logs = folder / "logs"
    environment = {
        **os.environ,
        "GOTOOLCHAIN": "local",
        "GOFLAGS": "",
        "GOWORK": "off",
        **dict(recording.environment),
    }
    flags = f"-gcflags=-m=2 -json=0,{logs} {recording.gcflags}".strip()
    done = subprocess.run(
        [binary, *recording.arguments, flags, recording.packages],
        cwd=module,
        env=environment,
        capture_output=True,
        check=False,
    )
    neutral = [(str(module), MODULE), (str(folder), "/work"), (root, "/goroot")]
    stem = f"{recording.name}-{version}"
    _write(HERE / f"{stem}.txt.gz", done.stderr, neutral)
    parts = [
        b"=== %s\n%s" % (str(path.relative_to(logs)).encode(), path.read_bytes())
        for path in sorted(logs.rglob("*.json"))
    ]
    _write(HERE / f"{stem}.json.gz", b"".join(parts), neutral)


def _write(path: Path, data: bytes, neutral: list[tuple[str, str]]) -> None:
    for machine, name in neutral:
        data = data.replace(machine.encode(), name.encode())
    path.write_bytes(gzip.compress(data, compresslevel=9, mtime=0))


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, check=True, text=True).stdout


if __name__ == "__main__":
    main(sys.argv[1:])
