"""What is written beside a heap dump: how, when and of which program it was made."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec

from stackward.core import StackwardError

RECORDING, DUMPS, HANDLER = "heap-recording.json", "dumps.jsonl", "handler"
FORMAT_VERSION = 1


class DumpRecord(msgspec.Struct, frozen=True, kw_only=True):
    """`NAME.json` beside `NAME.dump`, and a line of `dumps.jsonl`.

    `reason` is `snap`, `when`, `at`, `end` or `signal`.  With `error` no dump was written.
    `stopped_ns` is the time of the call that stops the world to write; `collected_ns` that of the
    collection before, while the program runs.  `memstats` (names of runtime.MemStats) is what the
    runtime said right before; sizes are 0 where they are not known.
    """

    format_version: int
    reason: str
    at: str
    pid: int
    id: str = ""
    error: str = ""
    dump: str = ""
    bytes: int = 0
    stopped_ns: int = 0
    collected_ns: int = 0
    elapsed_ns: int = 0
    go_version: str = ""
    build_id: str = ""
    binary: str = ""
    goroutines_count: int = 0
    mem_profile_rate: int = 0
    resident_bytes: int = 0
    mapped_bytes: int = 0
    limit_bytes: int = 0
    limit_kind: str = ""
    condition_bytes: int = 0
    memstats: dict[str, int] = {}
    goroutines: str = ""
    goroutines_error: str = ""
    facts_error: str = ""


class HeapRecordingDocument(msgspec.Struct, frozen=True, kw_only=True):
    """`heap-recording.json`: how the program was run.

    `ended_by` is `program`, `load`, `duration`, `interrupt`, `not-ready` or `trouble`; `null`
    while it runs.  `exit_status` is negative for a signal.
    """

    format_version: int
    tool_version: str
    command: list[str]
    argv: list[str]
    folder: str
    started_at: str
    binary: str
    build_id: str = ""
    go_version: str = ""
    package: str = ""
    when: str = ""
    limit_bytes: int | None = None
    exit_status: int | None = None
    elapsed_ns: int | None = None
    ended_by: str | None = None


def beside(dump: Path, ending: str) -> Path:
    """Return the file with `ending` that belongs to `dump`: NAME.json of NAME.dump."""
    return dump.with_name(dump.name.removesuffix(".dump") + ending)


def dump_record(dump: Path) -> DumpRecord | None:
    """Return what is written beside `dump`, None where nothing (readable) is."""
    try:
        return msgspec.json.decode(beside(dump, ".json").read_bytes(), type=DumpRecord)
    except (OSError, msgspec.MsgspecError):
        return None


def binary_beside(dump: Path) -> Path | None:
    """Return the executable that `dump` was made of, as far as what is beside it tells."""
    record = dump_record(dump)
    if record is None or not record.binary:
        return None
    kept = Path(record.binary)
    # The recording may have been moved, or copied from another machine.
    for path in (dump.parent / "bin" / kept.name, kept):
        if path.is_file():
            return path
    return None


def build_id_beside(dump: Path) -> str:
    """Return the build id of the program that wrote `dump`, "" where nothing beside it tells."""
    record = dump_record(dump)
    return record.build_id if record is not None else ""


def dumps_of(folder: Path) -> tuple[DumpRecord, ...]:
    """Return what was tried in the recording `folder`, in the order of time."""
    return tuple(record for record, _ in lines_after(folder / DUMPS, 0))


def lines_after(path: Path, place: int) -> Iterator[tuple[DumpRecord, int]]:
    """Yield the records in `path` from `place` on, each with the place behind it.

    A line that is still being written is none yet; one that is damaged is left out.
    """
    try:
        with path.open("rb") as file:
            file.seek(place)
            *lines, _unfinished = file.read().split(b"\n")
    except OSError:
        return
    for line in lines:
        place += len(line) + 1
        try:
            yield msgspec.json.decode(line, type=DumpRecord), place
        except msgspec.MsgspecError:
            continue


def heap_recording_in(folder: Path) -> HeapRecordingDocument:
    """Return what is known of the recording in `folder`; raises where there is none."""
    try:
        data = (folder / RECORDING).read_bytes()
        return msgspec.json.decode(data, type=HeapRecordingDocument)
    except (OSError, msgspec.MsgspecError) as error:
        raise StackwardError(
            "recording-unreadable",
            f"{folder} is no recording of heap dumps: {getattr(error, 'strerror', None) or error}",
            "Give a folder that `stackward heap record` has written.",
        ) from error
