"""Recordings made by hand."""

from __future__ import annotations

import msgspec

from stackward.gc.recording import RecordingDocument


def document(**changes: object) -> RecordingDocument:
    """Return the recording.json of a server that ran for half a second, with `changes`."""
    whole = RecordingDocument(
        format_version=1,
        tool_version="0.1.0",
        command=["./server"],
        argv=["/x/server"],
        folder="/x",
        mode="built",
        started_at="2026-11-23T12:00:00.000+00:00",
        processors_count=2,
        environment={"GOGC": None},
        elapsed_ns=500_000_000,
        measured_from_ns=0,
        measured_to_ns=500_000_000,
        exit_status=0,
        ended_by="program",
    )
    return msgspec.structs.replace(whole, **changes)
