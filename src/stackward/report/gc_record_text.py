"""What `stackward gc record` says: a line while it runs, and a few at the end."""

from __future__ import annotations

import shlex
from collections.abc import Iterator
from pathlib import Path

from stackward.capture.gc_watch import LiveState
from stackward.gc.counted import counted
from stackward.gc.cycles import ABSENT
from stackward.gc.recording import Recording
from stackward.gc.sampled import summed
from stackward.gc.summary import summarize
from stackward.report.paragraphs import caveat_lines, paragraph
from stackward.report.quantities import count, duration, percent, whole_bytes
from stackward.report.style import Style

_ENDED_BY = {
    "load": "its load was done",
    "duration": "the time was over",
    "interrupt": "interrupted",
    "not-ready": "never ready",
}


def live_line(state: LiveState, stage: str) -> str:
    """Return the state of a running program as one line; what matters least is last."""
    parts = [count(state.cycles_count, "cycle")]
    if state.heap_live_bytes >= 0:
        goal = _megabytes(state.heap_goal_bytes) if state.heap_goal_bytes >= 0 else "no goal"
        parts.append(f"heap {_megabytes(state.heap_live_bytes)} -> {goal}")
    if state.mapped_bytes >= 0:
        parts.append(f"mapped {_megabytes(state.mapped_bytes)}")
    if state.resident_bytes >= 0:
        parts.append(f"resident {_megabytes(state.resident_bytes)}")
    parts.append(f"GC {state.gc_cpu_percent}%")
    if stage != "recording":
        parts.insert(0, stage)
    return "  ".join(parts)


def _megabytes(value: int) -> str:
    """Return a size in as few columns as will do for a line that changes all the time."""
    if value >= 10 << 30:
        return f"{value / (1 << 30):.1f}GB"
    return f"{value / (1 << 20):.0f}MB"


def record_text(recording: Recording, *, style: Style) -> str:
    """Return what was recorded, what to doubt of it, and what to do next."""
    folder = shlex.quote(recording.source)
    lines = [*paragraph(_sums(recording), style, "bold", rest="  ")]
    lines += caveat_lines(recording.caveats, style)
    if recording.log is not None:
        lines.append(f"next: stackward gc report {folder}")
        if not _lost(recording):
            lines.append(f"      stackward gc model {folder}")
    return "\n".join(lines) + "\n"


def _sums(recording: Recording) -> str:
    """Return the run in a sentence."""
    document = recording.document
    parts = [f"{_folder(recording.source)}: {_duration(recording)}"]
    if ended := _ENDED_BY.get(document.ended_by or ""):
        parts[0] += f" ({ended})"
    parts += _collections(recording)
    if (mapped := _mapped(recording)) >= 0:
        parts.append(f"mapped by Go at most {whole_bytes(mapped)}")
    if recording.resident_peak_bytes >= 0:
        parts.append(f"resident at most {whole_bytes(recording.resident_peak_bytes)}")
    return ", ".join(parts)


def _mapped(recording: Recording) -> int:
    """Return the most that Go had mapped in any sample, ABSENT where the samples missed it."""
    samples, log = recording.samples, recording.log
    mapped = ABSENT if samples is None else int(samples.mapped_bytes.max(initial=ABSENT))
    heap = 0 if log is None else int(log.cycles.heap_live_end_bytes.max())
    return mapped if mapped >= heap else ABSENT


def _lost(recording: Recording) -> bool:
    return any(one.slug == "trace-lost" for one in recording.caveats)


def _folder(source: str) -> str:
    path = Path(source)
    return source if path.is_absolute() or "/" in source else f"./{source}"


def _duration(recording: Recording) -> str:
    begin, end = recording.measured
    text = duration(end - begin)
    if begin:
        text += f" after {duration(begin)} that do not count"
    return text


def _collections(recording: Recording) -> Iterator[str]:
    if recording.log is None:
        yield "no line of the collector's trace" if _lost(recording) else "no collection"
        return
    part = counted(recording)
    if part.log is None:
        yield "no collection in it"
        return
    sums = summarize(part.log.cycles, within_ns=None if part.time is None else recording.measured)
    yield count(sums.cycles_count, "collection")
    sampled = None if part.samples is None else summed(part.samples)
    share = None if sampled is None else sampled.gc_cpu_percent
    yield f"GC CPU {percent(sums.gc_cpu_percent if share is None else share)}"
    yield f"live heap {_live_heap(recording, sums.last_heap_marked_bytes)} at the end"


def _live_heap(recording: Recording, traced_bytes: int) -> str:
    """Return what survived last, which the trace says in whole megabytes only."""
    samples = recording.samples
    if (
        samples is not None
        and len(samples)
        and (sampled := int(samples["heap_marked_bytes"][-1])) > 0
    ):
        return whole_bytes(sampled)
    return whole_bytes(traced_bytes) if traced_bytes else "below 1MB"
