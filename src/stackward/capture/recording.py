"""The folder of a recording: read from disk, made, and finished."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import msgspec

from stackward.core import StackwardError
from stackward.gc.recording import (
    LOG,
    METRICS,
    RECORDING,
    RESIDENT,
    Recording,
    RecordingDocument,
    read_recording,
)

_OWN = (RECORDING, LOG, METRICS, RESIDENT, "stdout.log", "stderr.log", "load.log")


def recording_in(folder: Path) -> Recording:
    """Return the recording in `folder`; raises `StackwardError` where there is none."""
    files = {}
    for name in (RECORDING, LOG, METRICS, RESIDENT):
        try:
            files[name] = (folder / name).read_bytes()
        except FileNotFoundError:
            continue
        except OSError as error:
            raise StackwardError(
                "recording-unreadable",
                f"{folder / name} cannot be read: {error.strerror or error}",
                "Check who may read it, or record the program again.",
            ) from error
    if RECORDING not in files:
        raise StackwardError(
            "recording-unreadable",
            f"{folder} is a folder with no {RECORDING} in it",
            "Give a folder that `stackward gc record` has written, or a log.",
        )
    return read_recording(files, source=str(folder))


def check_folder(folder: Path) -> None:
    """Raise where a recording cannot go into `folder`, which may hold another one or nothing."""
    if os.path.lexists(folder):
        if not folder.is_dir():
            raise _not_written(folder, "it is a file")
        names = [entry.name for entry in os.scandir(folder)]
        if names and RECORDING not in names:
            raise _not_written(folder, f"it holds other things ({sorted(names)[0]}, ...)")
    there = next(one for one in (folder, *folder.absolute().parents) if one.exists())
    if not os.access(there, os.W_OK | os.X_OK):
        raise _not_written(folder, f"{there} cannot be written")


def _not_written(folder: Path, trouble: str) -> StackwardError:
    return StackwardError(
        "recording-not-written",
        f"no recording can go into {folder}: {trouble}",
        "Name another folder with -o.",
    )


def made_folder(folder: Path) -> Path:
    """Return `folder`, made and without the files of an earlier recording."""
    check_folder(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name in _OWN:
            (folder / name).unlink(missing_ok=True)
    except OSError as error:
        raise _not_written(folder, error.strerror or str(error)) from error
    return folder


def write_document(folder: Path, document: RecordingDocument) -> None:
    """Write recording.json all at once: whoever reads finds the old or the new one."""
    partial = folder / f".{RECORDING}.partial"
    try:
        partial.write_bytes(msgspec.json.format(msgspec.json.encode(document), indent=1) + b"\n")
        partial.replace(folder / RECORDING)
    except OSError as error:
        with contextlib.suppress(OSError):
            partial.unlink()
        raise _not_written(folder, error.strerror or str(error)) from error


def remove_recording(folder: Path) -> None:
    """Remove a recording's own files, and the folder where nothing else is in it."""
    for name in _OWN:
        with contextlib.suppress(OSError):
            (folder / name).unlink()
    with contextlib.suppress(OSError):
        folder.rmdir()
