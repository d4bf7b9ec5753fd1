"""The part of a recording that counts."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from gc_recordings import document
from gctrace_lines import Line, log_of
from stackward.gc.counted import Counted, counted
from stackward.gc.recording import Recording, read_recording
from stackward.gc.summary import summarize

MS = 1_000_000
DOCUMENT = document(
    elapsed_ns=1000 * MS, measured_from_ns=None, measured_to_ns=None, ended_by="load"
)
SCAVENGED = "scav {} KiB work (bg), 0 KiB work (eager), 10 KiB now, 50% util"
LOG = log_of(
    *(
        line
        for number in range(1, 10)
        for line in (Line(number=number, at=f"0.{number}00", cpu=9), SCAVENGED.format(number))
    )
)
METRICS = "stackward-metrics 1 go1.27.3\nnames /gc/heap/allocs:bytes\n" + "".join(
    f"at {i * 100 * MS} {i * 1000}\n" for i in range(11)
)


def recording(
    begin_ms: int | None,
    end_ms: int | None = 1000,
    *,
    log: bytes = LOG,
    metrics: str = METRICS,
    ended_by: str | None = "load",
) -> Recording:
    document = msgspec.structs.replace(
        DOCUMENT,
        measured_from_ns=None if begin_ms is None else begin_ms * MS,
        measured_to_ns=None if end_ms is None else end_ms * MS,
        ended_by=ended_by,
    )
    files = {
        "recording.json": msgspec.json.encode(document),
        "gc.log": log,
        "metrics.tsv": metrics.encode(),
    }
    return read_recording(files, source="rec")


def numbers(part: Counted) -> list[int]:
    assert part.log is not None
    assert len(part.log.pacer_of) == len(part.log.cycles)
    found: list[int] = part.log.cycles.number.tolist()
    return found


@pytest.mark.parametrize("ended_by", ["program", "interrupt", None])
@pytest.mark.parametrize(("begin", "end"), [(0, 1000), (None, 1000), (None, None)])
def test_all_of_it_counts(begin: int | None, end: int | None, ended_by: str | None) -> None:
    whole = recording(begin, end, ended_by=ended_by)
    part = counted(whole)
    assert part.time is None
    assert part.log is whole.log
    assert part.samples is whole.samples


def test_warming_up_and_the_end_do_not_count() -> None:
    part = counted(recording(350, 750))
    assert numbers(part) == [4, 5, 6, 7]
    assert part.log is not None
    assert part.samples is not None
    assert part.log.scavenger.background_bytes.tolist() == [4096, 5120, 6144, 7168]
    assert part.samples.time_ns.tolist() == [400 * MS, 500 * MS, 600 * MS, 700 * MS]
    assert part.samples["allocated_bytes"].tolist() == [4000, 5000, 6000, 7000]
    assert part.time is not None
    assert (part.time.cycles_before_count, part.time.cycles_after_count) == (3, 2)


def test_an_end_before_the_programs_own() -> None:
    part = counted(recording(0, 450))
    assert numbers(part) == [1, 2, 3, 4]
    assert part.time is not None
    assert part.time.cycles_after_count == 5


def test_a_program_that_ends_by_itself_counts_to_its_end() -> None:
    """Its last lines may be from after the moment at which its end was seen."""
    whole = recording(350, 750)
    document = msgspec.structs.replace(whole.document, ended_by="program")
    assert numbers(counted(replace(whole, document=document))) == [4, 5, 6, 7, 8, 9]
    document = msgspec.structs.replace(document, measured_from_ns=0)
    assert counted(replace(whole, document=document)).time is None


def test_nothing_collected_in_that_time() -> None:
    part = counted(recording(920, 980))
    assert part.log is None
    assert part.samples is None
    assert part.time is not None
    assert part.time.cycles_before_count == 9


def test_a_run_that_ends_while_it_warms_up_counts_as_a_whole() -> None:
    whole = recording(5000, 1000)
    assert whole.measured == (0, 1000 * MS)
    assert counted(whole).time is None
    assert "warm-up-only" in [one.slug for one in whole.caveats]


def test_shares_are_of_the_time_that_counts() -> None:
    """One short cycle in a long time is not all of it; the runtime's figure is of the whole run."""
    part = counted(recording(850))
    assert part.log is not None
    sums = summarize(part.log.cycles, within_ns=(850 * MS, 1000 * MS))
    assert sums.duration_ns == 150 * MS
    assert sums.gc_cpu_percent < 1.0
    assert sums.runtime_cpu_percent == -1
