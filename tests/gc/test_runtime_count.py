"""CPU times in the runtime's count, of recordings whose trace says otherwise."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gc_recordings import document
from gc_samples import samples_of
from gctrace_lines import Line, log_of
from stackward.gc.measured import measured_run
from stackward.gc.read import GcLog, read_log
from stackward.gc.recording import Recording
from stackward.gc.runtime_count import (
    BY_TRACE,
    RuntimeCount,
    clock_caveats,
    runtime_count,
    workload_by_runtime,
)
from stackward.gc.samples import Samples
from stackward.gc.workload import recorded_workload

COUNT = 19
# Of each collection: pauses of 2 ms of CPU time by the trace, marking of 5 and idle of 5.
SPENT = ("1.5", "1.0", "4.0", "5.0", "0.5")
LINES = [
    Line(number=n, at=f"{n - 1}.500", clock=("0.75", "5.0", "0.25"), spent=SPENT)
    for n in range(1, COUNT + 1)
]


def rising(step: int) -> list[int]:
    return [i * step for i in range(COUNT + 1)]


def recording(log: GcLog, *, pause_ns: int = 10**6, samples: bool = True) -> Recording:
    """Return twenty seconds in which the runtime counts `pause_ns` for each one's pauses."""
    counted: Samples = samples_of(
        COUNT + 1, cycles_count=rising(1), pause_cpu_ns=rising(pause_ns),
        assist_cpu_ns=rising(1_100_000), dedicated_cpu_ns=rising(4_400_000),
        idle_mark_cpu_ns=rising(5_500_000),
    )  # fmt: skip
    resident = replace(counted, columns={})
    return Recording(
        source="rec",
        document=document(elapsed_ns=20 * 10**9, measured_to_ns=20 * 10**9),
        log=log,
        samples=counted if samples else resident,
    )


LOG = read_log(log_of(*LINES), source="log")


def test_the_two_counts_of_the_same_collections() -> None:
    found = runtime_count(recording(LOG))
    assert found is not None
    assert found.pause_ratio == pytest.approx(0.5)
    assert found.mark_ratio == pytest.approx(1.1)
    assert BY_TRACE.gc_cpu_ns(LOG.cycles) == COUNT * 7_000_000
    assert found.gc_cpu_ns(LOG.cycles) == COUNT * 6_500_000


def test_runs_and_workloads_are_in_the_runtimes_count() -> None:
    one = recording(LOG)
    assert measured_run(one).gc_cpu_ns == COUNT * 6_500_000
    assert measured_run(one).assist_cpu_ns == COUNT * 1_100_000
    before, after = recorded_workload(one), workload_by_runtime(one)
    assert after.pause_cpu_ns.sum() == pytest.approx(0.5 * before.pause_cpu_ns.sum())
    assert after.mark_cpu_ns.sum() == pytest.approx(1.1 * before.mark_cpu_ns.sum())
    assert after.pause_ns.tolist() == before.pause_ns.tolist()


def test_without_samples_it_is_the_traces() -> None:
    one = recording(LOG, samples=False)
    assert runtime_count(one) is None
    assert measured_run(one).gc_cpu_ns == COUNT * 7_000_000


def test_a_line_that_is_missing_changes_nothing() -> None:
    log = read_log(log_of(*LINES[:7], *LINES[8:]), source="log")
    found = runtime_count(recording(log))
    assert found is not None
    assert found.pause_ratio == pytest.approx(0.5)
    few = read_log(log_of(*LINES[:7]), source="log")
    assert runtime_count(recording(few)) is None


def test_both_figures_are_said_where_they_are_far_apart() -> None:
    far = RuntimeCount(pause_ratio=0.25, mark_ratio=1.0)
    (said,) = clock_caveats([(LOG, far)])
    assert said.slug == "clocks-differ"
    assert "133.0 ms" in said.text
    assert "104.5 ms" in said.text
    assert clock_caveats([(LOG, RuntimeCount(pause_ratio=0.6, mark_ratio=1.0))]) == ()


def test_whose_clock_it_is_where_the_runtime_was_not_asked() -> None:
    (said,) = clock_caveats([(LOG, None), (LOG, BY_TRACE)])
    assert said.slug == "cpu-by-trace"
    short = [replace(one, spent=("0.05", "1.0", "4.0", "5.0", "0.05")) for one in LINES]
    assert clock_caveats([(read_log(log_of(*short), source="log"), None)]) == ()
