"""What `stackward heap record` and `heap snap` say: a live line, one per dump, a few last."""

from __future__ import annotations

import os
import shlex
from collections.abc import Iterator
from pathlib import Path

from stackward.capture.heap_condition import Condition
from stackward.capture.heap_dumps import DumpRecord
from stackward.capture.heap_record import HeapRecording
from stackward.capture.heap_snap import HandlerState
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.quantities import count, duration, whole_bytes
from stackward.report.style import Style

_ENDED_BY = {
    "load": "its load was done",
    "duration": "the time was over",
    "interrupt": "interrupted",
    "not-ready": "never ready",
}
_NAMES = {"heap": "heap", "live": "live", "rss": "resident"}
_REASONS = {
    "snap": "asked for",
    "when": "the condition held",
    "at": "its time had come",
    "end": "before the end",
    "signal": "a signal came",
}


def live_line(state: HandlerState | None, stage: str, condition: Condition | None) -> str:
    """Return the state of a running program as one line; what matters least is last."""
    parts = [stage] if stage != "recording" else []
    if state is None:
        return "  ".join([*parts, "no word of its handler yet"])
    watched = "" if condition is None else condition.metric
    for name, value in _values(state).items():
        if condition is not None and name == watched:
            parts.insert(0, _distance(value, state, condition))
        else:
            parts.append(f"{_NAMES[name]} {_megabytes(value)}")
    if state.limit_bytes:
        parts.append(f"limit {_megabytes(state.limit_bytes)}")
    return "  ".join(parts)


def _values(state: HandlerState) -> dict[str, int]:
    """Return the present values by the names that a condition has for them."""
    return {"heap": state.heap_bytes, "live": state.live_bytes, "rss": state.resident_bytes}


def _distance(now: int, state: HandlerState, condition: Condition) -> str:
    """Return how far it is to the condition."""
    if not state.above_bytes:
        return f"{condition.text}: no limit yet"
    name = _NAMES[condition.metric]
    share = 100 * now / state.above_bytes
    return f"{name} {_megabytes(now)} of {_megabytes(state.above_bytes)} ({share:.0f}%)"


def _megabytes(value: int) -> str:
    """Return a size in as few columns as will do for a line that changes all the time."""
    if value >= 10 << 30:
        return f"{value / (1 << 30):.1f}GB"
    return f"{value / (1 << 20):.0f}MB"


def dump_line(record: DumpRecord) -> str:
    """Return what became of one dump as a line."""
    if record.error:
        return f"no heap dump ({_REASONS.get(record.reason, record.reason)}): {record.error}"
    name = shlex.quote(_short(record.dump))
    return f"{name} ({_REASONS.get(record.reason, record.reason)}): {_size_and_time(record)}"


def _size_and_time(record: DumpRecord) -> str:
    objects = record.memstats.get("HeapObjects", 0)
    heap = record.memstats.get("HeapAlloc", 0)
    return (
        f"{whole_bytes(record.bytes)}, {count(objects, 'object')} of {whole_bytes(heap)}, "
        f"stood still for {duration(record.stopped_ns)}"
    )


def snap_text(record: DumpRecord, *, style: Style) -> str:
    """Return what a dump that was asked for is, and what was in the way of what goes with it."""
    lines = [*paragraph(_size_and_time(record), style)]
    lines += _troubles(record, style)
    if record.goroutines:
        lines.append(f"goroutines: {_short(record.goroutines)}")
    return "\n".join(lines) + "\n"


def _troubles(record: DumpRecord, style: Style) -> Iterator[str]:
    for what, trouble in (
        ("the profile of goroutines", record.goroutines_error),
        ("the description beside it", record.facts_error),
    ):
        if trouble:
            yield from paragraph(f"{what} could not be written: {trouble}", style, "yellow")


def record_text(recording: HeapRecording, *, style: Style) -> str:
    """Return what was recorded, what to doubt of it, and what to do next."""
    lines = [*paragraph(_sums(recording), style, "bold", rest="  ")]
    lines += caveat_lines(recording.caveats, style)
    for one in recording.written:
        lines += _troubles(one, style)
    names = [shlex.quote(_short(one.dump)) for one in recording.written]
    if names:
        lines.append(f"next: stackward heap report {names[-1]}")
    if len(names) > 1:
        lines.append(f"      stackward heap diff {names[0]} {names[-1]}")
    return "\n".join(lines) + "\n"


def _sums(recording: HeapRecording) -> str:
    """Return the run in a sentence."""
    document, written = recording.document, recording.written
    what = _short(str(recording.folder)) if written else shlex.join(document.command)
    text = f"{what}: {duration(document.elapsed_ns or 0)}"
    if ended := _ENDED_BY.get(document.ended_by or ""):
        text += f" ({ended})"
    text += f", {count(len(written), 'heap dump')}" if written else ", no heap dump"
    if written:
        text += f" of {whole_bytes(sum(one.bytes for one in written))}"
        text += f", stood still for {duration(max(one.stopped_ns for one in written))} at most"
    if failed := len(recording.dumps) - len(written):
        text += f", {failed} not written"
    return text


def _short(path: str) -> str:
    """Return a path as it is shortest from here."""
    try:
        relative = os.path.relpath(path)
    except ValueError:
        return path
    if relative.startswith(".."):
        return path
    return relative if os.sep in relative or Path(relative).is_absolute() else f"./{relative}"
