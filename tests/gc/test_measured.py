"""What one run came to, from its recording."""

from __future__ import annotations

import pytest

from gc_samples import MIB, NO_LIMIT, SECOND, samples_of
from gctrace_lines import Line, log_of
from stackward.gc.cycles import ABSENT
from stackward.gc.measured import measured_run, not_go_bytes, set_by_program
from stackward.gc.read import GcLog, read_log
from stackward.gc.recording import RecordedLoad, Recording, RecordingDocument
from stackward.gc.samples import Samples

LOG = read_log(log_of(*(Line(number=i, at=f"{i}.000") for i in range(1, 5))), source="log")


def recording(
    *,
    log: GcLog | None = LOG,
    samples: Samples | None = None,
    resident_peak_bytes: int = 72 * MIB,
    ended_by: str = "program",
    exit_status: int = 0,
    load: RecordedLoad | None = None,
) -> Recording:
    """Return twenty seconds of a program with four collections, the first before it counts."""
    document = RecordingDocument(
        format_version=1,
        tool_version="1",
        command=[],
        argv=[],
        folder="/",
        mode="built",
        started_at="",
        processors_count=2,
        measured_from_ns=2 * SECOND - 1,
        measured_to_ns=18 * SECOND,
        elapsed_ns=19 * SECOND,
        exit_status=exit_status,
        ended_by=ended_by,
        load=load,
    )
    return Recording(
        source="rec",
        document=document,
        log=log,
        samples=samples_of() if samples is None else samples,
        resident_peak_bytes=resident_peak_bytes,
    )


def test_sums_are_of_the_time_that_counts_and_peaks_of_the_whole_run() -> None:
    found = measured_run(recording())
    assert found.collections_count == 3
    assert found.elapsed_ns == 16 * SECOND + 1
    assert found.assist_cpu_ns == 3 * 100_000
    assert found.gc_cpu_ns == 3 * (20_000 + 100_000 + 500_000 + 4_000)
    assert found.idle_cpu_ns == 3 * 300_000
    assert found.pause_total_ns == 3 * 12_000
    assert found.pause_longest_ns == 10_000
    assert found.allocated_bytes == pytest.approx(16 * 30 * MIB, rel=1e-6)
    assert found.peak_mapped_bytes == 64 * MIB
    assert found.peak_resident_bytes == 72 * MIB
    assert (found.exit_status, found.fixed_work) == (0, True)


def test_a_run_with_nothing_known() -> None:
    found = measured_run(recording(log=None, samples=samples_of(0), resident_peak_bytes=ABSENT))
    assert (found.collections_count, found.gc_cpu_ns, found.pause_longest_ns) == (0, 0, 0)
    assert found.peak_mapped_bytes is None
    assert found.peak_resident_bytes is None
    assert found.allocated_bytes is None
    assert found.peak_bytes() == 0


def test_how_it_ended() -> None:
    """A server that we ended has not failed; the load's own time counts."""
    assert measured_run(recording(exit_status=3)).exit_status == 3
    load = RecordedLoad(command=["load"], exit_status=0, elapsed_ns=15 * SECOND)
    found = measured_run(recording(ended_by="load", exit_status=-15, load=load))
    assert (found.exit_status, found.fixed_work) == (0, False)
    assert found.elapsed_ns == 15 * SECOND


@pytest.mark.parametrize(
    ("resident", "peak", "expected"),
    [(50 * MIB, 60 * MIB, 0), (94 * MIB, 90 * MIB, 30 * MIB), (50 * MIB, 104 * MIB, 40 * MIB)],
)
def test_memory_that_is_not_gos(resident: int, peak: int, expected: int) -> None:
    """64 MiB are mapped; what is resident beyond that is none of Go's."""
    found = recording(samples=samples_of(resident=resident), resident_peak_bytes=peak)
    assert not_go_bytes(found) == expected


def test_nobody_sampled_it() -> None:
    assert not_go_bytes(recording(samples=samples_of(0))) == 0
    assert set_by_program(recording(samples=samples_of(0))) is None


def test_what_the_program_set_last() -> None:
    assert set_by_program(recording()) == (100, ABSENT)
    gogc, limit = [100] * 10 + [NO_LIMIT] * 10, [NO_LIMIT] * 10 + [64 * MIB] * 10
    found = recording(samples=samples_of(gogc_percent=gogc, memory_limit_bytes=limit))
    assert set_by_program(found) == (ABSENT, 64 * MIB)
    assert set_by_program(recording(samples=samples_of(gogc_percent=ABSENT))) is None
