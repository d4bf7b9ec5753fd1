"""The folder of a recording of heap dumps: made, given the executable, and cleaned."""

from __future__ import annotations

import contextlib
import os
import shutil
from dataclasses import replace
from pathlib import Path

import msgspec

from stackward.capture.heap_dumps import HANDLER, RECORDING, HeapRecordingDocument
from stackward.capture.heap_prepare import HeapProgram
from stackward.core import StackwardError

_DEFAULT = "heap-recording"


def heap_folder(asked: Path | None, cwd: Path) -> Path:
    """Return the folder that a recording goes into: nothing that is there is overwritten.

    Without one that is asked for, `heap-recording` or the next that is free (`heap-recording-2`).
    Raises `StackwardError` where there is something in the folder, or it cannot be made.
    """
    folder = asked or cwd / _DEFAULT
    number = 1
    while asked is None and os.path.lexists(folder):
        number += 1
        folder = cwd / f"{_DEFAULT}-{number}"
    if os.path.lexists(folder):
        if not folder.is_dir():
            raise _not_made(folder, "it is a file")
        names = sorted(entry.name for entry in os.scandir(folder))
        if RECORDING in names:
            raise _not_made(folder, "it holds a recording, whose dumps are not overwritten")
        if names:
            raise _not_made(folder, f"it holds other things ({names[0]}, ...)")
    there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    if not os.access(there, os.W_OK | os.X_OK):
        raise _not_made(folder, f"{there} cannot be written")
    return folder


def with_executable(program: HeapProgram, folder: Path) -> HeapProgram:
    """Return the program with its executable in the recording, where the report looks for it."""
    binary = folder / "bin" / program.binary.name
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)  # dumps hold the program's secrets
        folder.chmod(0o700)
        binary.parent.mkdir()
        (folder / HANDLER).mkdir()
        try:
            os.link(program.binary, binary)
        except OSError:
            shutil.copy2(program.binary, binary)
    except OSError as error:
        shutil.rmtree(folder, ignore_errors=True)  # nothing of anybody else's was in it
        raise _not_made(folder, error.strerror or str(error)) from error
    return replace(program, argv=(str(binary), *program.argv[1:]))


def write_heap_document(folder: Path, document: HeapRecordingDocument) -> None:
    """Write heap-recording.json all at once; raises where it cannot be written."""
    partial = folder / f".{RECORDING}.partial"
    text = msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n"
    try:
        partial.write_bytes(text)
        partial.replace(folder / RECORDING)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise _not_made(folder, error.strerror or str(error)) from error


def remove_parts(folder: Path) -> None:
    """Remove what only a running program needs, and dumps that it did not finish."""
    shutil.rmtree(folder / HANDLER, ignore_errors=True)
    for part in folder.glob(".*.partial"):
        with contextlib.suppress(OSError):
            part.unlink()


def _not_made(folder: Path, trouble: str) -> StackwardError:
    return StackwardError(
        "recording-not-written",
        f"no recording can go into {folder}: {trouble}",
        "Name another folder with -o.",
    )
