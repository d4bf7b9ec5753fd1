"""Execution traces as `go tool trace -d=parsed` prints them; cut out of what each release wrote."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import StackwardError
from stackward.gc import GcLog, detect, summarize
from stackward.gc.cycles import ABSENT, FORCED, HEAP, Cycles
from stackward.gc.trace_text import HEADER, TraceReader

RECORDED = Path(__file__).parents[1] / "recorded" / "gc"
RELEASES = ("1.24.11", "1.26.6", "1.27.3")
MIB = 1 << 20


def read(data: bytes, size: int = 1 << 20) -> GcLog:
    reader = TraceReader()
    for begin in range(0, len(data), size):
        reader.feed(data[begin : begin + size])
    return reader.finish()


def recorded(release: str) -> bytes:
    return (RECORDED / f"trace-go{release}.txt").read_bytes()


@pytest.mark.parametrize("release", RELEASES)
def test_the_first_cycles_and_the_last(release: str) -> None:
    """The program allocates from its beginning and ends with runtime.GC."""
    cycles = read(recorded(release)).cycles
    assert cycles.number.tolist() == [1, 2, 3]
    assert cycles.trigger.tolist() == [HEAP, HEAP, FORCED]
    assert cycles.processors.tolist() == [2, 2, 2]
    assert cycles.heap_goal_bytes[0] == 4 * MIB
    assert 3.8 * MIB < cycles.heap_live_start_bytes[0] < 4.2 * MIB
    assert np.all(cycles.heap_live_end_bytes >= cycles.heap_live_start_bytes)
    assert np.all(cycles.heap_marked_bytes <= cycles.heap_live_end_bytes)
    assert np.all(cycles.heap_marked_bytes > MIB)
    assert np.all((cycles.mark_ns > 50_000) & (cycles.mark_ns < 20_000_000))
    assert np.all((cycles.sweep_termination_ns > 0) & (cycles.mark_termination_ns > 0))
    workers = cycles.assist_cpu_ns + cycles.background_cpu_ns + cycles.idle_cpu_ns
    span = cycles.sweep_termination_ns + cycles.mark_ns
    assert np.all((workers > 0) & (workers <= 2 * span))
    assert cycles.stacks_bytes.tolist() == [ABSENT] * 3
    assert summarize(cycles).cycles_count == 3
    detect(cycles)


@pytest.mark.parametrize("size", [1, 7, 1000])
def test_blocks_end_anywhere(size: int) -> None:
    whole, cut = read(recorded("1.27.3")).cycles, read(recorded("1.27.3"), size).cycles
    for name in Cycles.__slots__:
        assert getattr(whole, name).tolist() == getattr(cut, name).tolist()


def test_a_trace_that_is_cut_says_so() -> None:
    data = recorded("1.26.6")
    log = read(data[: data.rindex(b"stop-the-world (GC mark termination)") - 200])
    assert len(log.cycles) == 2
    assert log.caveats[0].text.endswith("not whole in it are left out (1)")


def test_a_cycle_that_goes_on_is_told_again() -> None:
    """Each part of a trace begins with what goes on: before the first cycle, that is a cut one."""
    data = recorded("1.27.3")
    active = b'M=1 P=0 G=-1 RangeActive Time=%d Name="GC concurrent mark phase" Scope=None\n'
    begin = data.index(b"M=", data.index(b"stop-the-world (GC sweep termination)"))
    within = active % int(data[begin:].split(b"Time=")[1].split()[0])
    log = read(data[:begin] + within + data[begin:])
    assert len(log.cycles) == 3
    assert "not whole" not in log.caveats[0].text
    log = read(active % 1 + active % 2 + data)
    assert log.caveats[0].text.endswith("not whole in it are left out (1)")


def test_a_goal_that_there_is_not() -> None:
    """GOGC=off: the runtime writes 0."""
    data = recorded("1.27.3").replace(b"Uint64(4194304)", b"Uint64(0)")
    assert read(data).cycles.heap_goal_bytes[0] == ABSENT


def test_an_assist_that_waits_takes_no_time() -> None:
    text = (
        'M=1 P=0 G=1 RangeBegin Time=100 Name="GC concurrent mark phase" Scope=None\n'
        'M=1 P=0 G=1 RangeBegin Time=110 Name="stop-the-world (GC sweep termination)" '
        "Scope=Goroutine(1)\n"
        'M=1 P=0 G=1 RangeEnd Time=120 Name="stop-the-world (GC sweep termination)" '
        "Scope=Goroutine(1) Attributes=[]\n"
        'M=1 P=0 G=1 RangeBegin Time=200 Name="GC mark assist" Scope=Goroutine(1)\n'
        'M=1 P=0 G=1 StateTransition Time=230 GoID=1 Running->Waiting Reason="GC mark assist wait '
        'for work"\n'
        'M=1 P=0 G=-1 StateTransition Time=900 GoID=1 Runnable->Running Reason=""\n'
        'M=1 P=0 G=1 RangeEnd Time=905 Name="GC mark assist" Scope=Goroutine(1) Attributes=[]\n'
        'M=1 P=0 G=2 RangeBegin Time=1000 Name="stop-the-world (GC mark termination)" '
        "Scope=Goroutine(2)\n"
        'M=1 P=0 G=2 Metric Time=1010 Name="/memory/classes/heap/objects:bytes" '
        "Value=Uint64(5000)\n"
        'M=1 P=0 G=2 RangeEnd Time=1020 Name="stop-the-world (GC mark termination)" '
        "Scope=Goroutine(2) Attributes=[]\n"
    )
    cycles = read(text.encode()).cycles
    assert cycles.assist_cpu_ns.tolist() == [35]
    assert cycles.mark_ns.tolist() == [880]
    assert cycles.heap_marked_bytes.tolist() == [5000]


@pytest.mark.parametrize("data", [b"", b"\n", b"M=1 P=1 G=1 Sync Time=5\n", b"no events\nM=\n"])
def test_no_collection(data: bytes) -> None:
    with pytest.raises(StackwardError) as caught:
        read(data)
    assert caught.value.slug == "no-collection-in-trace"


def test_the_header_of_a_trace() -> None:
    assert HEADER.match(b"go 1.26 trace\0\0\0\x01")
    assert not HEADER.match(b"go 1.26 tracing")


@given(st.data())
def test_damage_is_no_more_than_a_clean_error(data: st.DataObject) -> None:
    text = bytearray(recorded(data.draw(st.sampled_from(RELEASES))))
    for _ in range(data.draw(st.integers(0, 6))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    try:
        cycles = read(bytes(text[: data.draw(st.integers(0, len(text)))]), 4096).cycles
    except StackwardError:
        return
    assert len({len(getattr(cycles, name)) for name in Cycles.__slots__}) == 1
    summarize(cycles)
    detect(cycles)
