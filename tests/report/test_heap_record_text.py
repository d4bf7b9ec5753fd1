"""What recording heap dumps says while it runs and at the end."""

from __future__ import annotations

from pathlib import Path

import pytest

from stackward.capture.heap_condition import Condition
from stackward.capture.heap_dumps import DumpRecord, HeapRecordingDocument
from stackward.capture.heap_record import HeapRecording
from stackward.capture.heap_snap import HandlerState
from stackward.core import Caveat
from stackward.report.heap_record_text import dump_line, live_line, record_text, snap_text
from stackward.report.style import Style

MIB = 1 << 20
PERCENT = Condition(text="heap>80%-of-limit", metric="heap", limit_percent=80.0)


def state(**values: int) -> HandlerState:
    known = {
        "heap_bytes": 300 * MIB, "live_bytes": 200 * MIB, "mapped_bytes": 400 * MIB,
        "resident_bytes": 350 * MIB, "limit_bytes": 512 * MIB, "above_bytes": 410 * MIB,
    }  # fmt: skip
    return HandlerState(**{**known, **values})


@pytest.mark.parametrize(
    ("now", "stage", "condition", "line"),
    [
        (state(), "recording", None, "heap 300MB  live 200MB  resident 350MB  limit 512MB"),
        (
            state(),
            "recording",
            PERCENT,
            "heap 300MB of 410MB (73%)  live 200MB  resident 350MB  limit 512MB",
        ),
        (
            state(),
            "recording",
            Condition(text="rss>1GiB", metric="rss", threshold_bytes=410 * MIB),
            "resident 350MB of 410MB (85%)  heap 300MB  live 200MB  limit 512MB",
        ),
        (
            state(limit_bytes=0, above_bytes=0),
            "recording",
            PERCENT,
            "heap>80%-of-limit: no limit yet  live 200MB  resident 350MB",
        ),
        (None, "waiting until it is ready", None, "waiting until it is ready  no word of its "
         "handler yet"),
        (state(resident_bytes=12 << 30), "ended", None, "ended  heap 300MB  live 200MB  "
         "resident 12.0GB  limit 512MB"),
    ],
)  # fmt: skip
def test_the_live_line(
    now: HandlerState | None, stage: str, condition: Condition | None, line: str
) -> None:
    assert live_line(now, stage, condition) == line


def dump(number: int, **values: object) -> DumpRecord:
    known: dict[str, object] = {
        "format_version": 1, "reason": "at", "at": "2026-01-02T03:04:05.000Z", "pid": 7,
        "dump": f"/data/rec/heap-{number}.dump", "bytes": 3 * MIB, "stopped_ns": 12_300_000,
        "memstats": {"HeapObjects": 4321, "HeapAlloc": 2 * MIB},
    }  # fmt: skip
    return DumpRecord(**{**known, **values})  # type: ignore[arg-type]


def test_a_dump_as_a_line() -> None:
    assert dump_line(dump(1)) == (
        "/data/rec/heap-1.dump (its time had come): 3.00MB, 4,321 objects of 2.00MB, "
        "stood still for 12.3 ms"
    )
    failed = dump(1, error="the disk is full", reason="when")
    assert dump_line(failed) == "no heap dump (the condition held): the disk is full"


def recording(*dumps: DumpRecord, caveats: tuple[Caveat, ...] = ()) -> HeapRecording:
    document = HeapRecordingDocument(
        format_version=1, tool_version="1", command=["go", "run", "."], argv=["/x"], folder="/",
        started_at="2026-01-02T03:04:05.000Z", binary="/x", elapsed_ns=65_000_000_000,
        ended_by="duration", exit_status=0,
    )  # fmt: skip
    return HeapRecording(folder=Path("/data/rec"), document=document, dumps=dumps, caveats=caveats)


def test_a_recording_in_a_few_lines() -> None:
    failed = dump(2, error="the disk is full")
    slow = dump(3, stopped_ns=400_000_000, goroutines_error="the disk is full")
    text = record_text(recording(dump(1), failed, slow), style=Style(width=78))
    assert text == (
        "/data/rec: 65 s (the time was over), 2 heap dumps of 6.00MB, stood still for\n"
        "  400 ms at most, 1 not written\n"
        "the profile of goroutines could not be written: the disk is full\n"
        "next: stackward heap report /data/rec/heap-3.dump\n"
        "      stackward heap diff /data/rec/heap-1.dump /data/rec/heap-3.dump\n"
    )


def test_a_recording_without_a_dump() -> None:
    caveat = Caveat(slug="no-dump", text="nobody asked for one")
    text = record_text(recording(caveats=(caveat,)), style=Style(width=78))
    assert text == (
        "go run .: 65 s (the time was over), no heap dump\ncaveat no-dump: nobody asked for one\n"
    )


def test_a_dump_that_was_asked_for() -> None:
    one = dump(1, goroutines="/data/rec/heap-1.goroutines.txt", facts_error="no room")
    assert snap_text(one, style=Style(width=78)) == (
        "3.00MB, 4,321 objects of 2.00MB, stood still for 12.3 ms\n"
        "the description beside it could not be written: no room\n"
        "goroutines: /data/rec/heap-1.goroutines.txt\n"
    )
