"""What `gc record` says: the live line in the columns of a terminal, and the end."""

from __future__ import annotations

import msgspec
import pytest

from gc_recordings import document
from gctrace_lines import Line, log_of
from stackward.capture.gc_watch import LiveState
from stackward.gc.recording import RecordedCaveat, Recording, read_recording
from stackward.report.gc_record_text import live_line, record_text
from stackward.report.style import Style

METRICS = b"""stackward-metrics 1 go1.27.3
names /memory/classes/total:bytes /memory/classes/heap/released:bytes /gc/heap/live:bytes
at 1000000 30000000 10000000 1500000
at 501000000 40000000 10000000 1600000
"""


def recording(
    *, log: bytes = log_of(Line()), metrics: bytes = METRICS, **changes: object
) -> Recording:
    ended = {"elapsed_ns": 2_000_000_000, "measured_to_ns": 2_000_000_000}
    files = {
        "recording.json": msgspec.json.encode(document(**{**ended, **changes})),
        "gc.log": log,
        "metrics.tsv": metrics,
        "resident.tsv": b"stackward-resident 1\n2000000 20000000 52428800\n",
    }
    return read_recording(files, source="my rec")


def test_the_end() -> None:
    text = record_text(recording(), style=Style(width=80))
    assert text == (
        "./my rec: 2 s, 1 collection, GC CPU 2.8%, live heap 1.53MB at the end, mapped\n"
        "  by Go at most 28.61MB, resident at most 50.00MB\n"
        "caveat sizes-rounded: gctrace prints whole megabytes, rounded down; with\n"
        "  gcpacertrace=1 beside it, heap sizes and goals are exact\n"
        "next: stackward gc report 'my rec'\n"
        "      stackward gc model 'my rec'\n"
    )


def test_without_samples() -> None:
    lines = log_of(Line(heap=(4, 5, 0)))
    text = record_text(recording(log=lines, metrics=b""), style=Style(width=100))
    assert "live heap below 1MB at the end, resident at most 50.00MB" in text
    assert "mapped" not in text


def test_only_what_counts_is_summed() -> None:
    log = log_of(*(Line(number=one, at=f"0.{one}00") for one in range(1, 9)))
    changes = {"measured_from_ns": 450_000_000, "measured_to_ns": 750_000_000, "ended_by": "load"}
    text = record_text(recording(log=log, **changes), style=Style(width=100))
    assert "300 ms after 450 ms that do not count (its load was done), 3 collections" in text
    none = {**changes, "measured_from_ns": 850_000_000, "measured_to_ns": 900_000_000}
    assert "no collection in it" in record_text(recording(log=log, **none), style=Style(width=100))


def test_memory_that_the_samples_missed_is_not_told() -> None:
    text = record_text(recording(log=log_of(Line(heap=(90, 95, 30)))), style=Style(width=100))
    assert "mapped" not in text
    assert "resident at most 50.00MB" in text


def test_a_trace_that_was_lost() -> None:
    metrics = b"stackward-metrics 1 go1.27.3\nnames /gc/cycles/total:gc-cycles\nat 1 0\nat 9 5\n"
    text = record_text(recording(log=b"", metrics=metrics), style=Style(width=100))
    assert "no line of the collector's trace" in text
    assert "caveat trace-lost: the runtime counted 5 collections" in text


def test_no_collection_has_nothing_to_report_next() -> None:
    text = record_text(recording(log=b"", metrics=b""), style=Style(width=100))
    assert "no collection" in text
    assert "next:" not in text


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"ended_by": "interrupt"}, "2 s (interrupted), "),
        ({"ended_by": "load", "measured_from_ns": 500_000_000}, "1.5 s after 500 ms that do not"),
        ({"caveats": [RecordedCaveat(slug="program-failed", text="status 2")]}, "failed: status 2"),
    ],
)
def test_what_else_there_is_to_say(changes: dict[str, object], says: str) -> None:
    text = record_text(recording(**changes), style=Style(width=100))
    assert says in text.replace("\n  ", " ")


def state(**changes: int) -> LiveState:
    known = {
        "elapsed_ns": 3_000_000_000,
        "cycles_count": 1,
        "heap_live_bytes": 300 << 20,
        "heap_goal_bytes": 500 << 20,
        "mapped_bytes": 600 << 20,
        "resident_bytes": 700 << 20,
        "gc_cpu_percent": 12,
    }
    return LiveState(**{**known, **changes})


def test_the_live_line() -> None:
    line = live_line(state(), "recording")
    assert line == "1 cycle  heap 300MB -> 500MB  mapped 600MB  resident 700MB  GC 12%"
    assert len(live_line(state(cycles_count=1234), "recording")) < 72


def test_what_is_not_known_is_left_out() -> None:
    unknown = state(
        heap_live_bytes=-1, heap_goal_bytes=-1, mapped_bytes=-1, resident_bytes=-1, cycles_count=0
    )
    assert live_line(unknown, "warming up") == "warming up  0 cycles  GC 12%"
    large = state(heap_goal_bytes=-1, mapped_bytes=20 << 30)
    assert "heap 300MB -> no goal  mapped 20.0GB" in live_line(large, "recording")


def test_a_warm_up_that_was_not_over() -> None:
    text = record_text(recording(measured_from_ns=9_000_000_000), style=Style(width=100))
    assert text.startswith("./my rec: 2 s, 1 collection")
    assert "caveat warm-up-only: " in text
