"""Heap dumps in a folder of their own, for tests of the commands that read them."""

from __future__ import annotations

import json
from pathlib import Path

import jsonschema
import msgspec
import pytest

from diagnose.heap_worlds import shop
from stackward.capture.heap_dumps import HeapRecordingDocument
from stackward.report.schema import schemas

Capture = pytest.CaptureFixture[str]


def place_dump(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a dump in `folder`, which becomes the working folder and has the caches."""
    monkeypatch.chdir(folder)
    monkeypatch.setenv("XDG_CACHE_HOME", str(folder / "caches"))
    monkeypatch.setenv("COLUMNS", "80")
    path = folder / "heap.dump"
    path.write_bytes(shop().build())
    return path


def recording(folder: Path, *dumps: str) -> Path:
    """Return a folder as `heap record` leaves it, with the named dumps."""
    made = folder / "heap-recording"
    made.mkdir()
    document = HeapRecordingDocument(
        format_version=1,
        tool_version="0.1.0",
        command=["go", "run", "."],
        argv=["heap-recording/bin/m"],
        folder=str(folder),
        started_at="2026-01-02T03:04:05Z",
        binary="",
    )
    (made / "heap-recording.json").write_bytes(msgspec.json.encode(document))
    lines = []
    for name in dumps:
        (made / name).write_bytes(shop().build())
        lines.append({"format_version": 1, "reason": "snap", "at": "", "pid": 17, "dump": name})
    (made / "dumps.jsonl").write_text("".join(json.dumps(one) + "\n" for one in lines))
    return made


def valid(command: str, capsys: Capture) -> dict[str, object]:
    """Return the JSON document that was printed, which has to be as its schema says."""
    document: dict[str, object] = json.loads(capsys.readouterr().out)
    jsonschema.validate(document, schemas()[command])
    return document
