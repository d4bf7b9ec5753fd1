"""Logs with the collector's lines in them."""

from __future__ import annotations

import json

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from gctrace_lines import Line, log_of
from stackward.core import StackwardError
from stackward.gc import GcLog, read_log
from stackward.gc.cycles import ABSENT, FORCED, HEAP, PERIODIC, Cycles

MIB = 1 << 20


def read(*lines: object) -> GcLog:
    return read_log(log_of(*lines), source="gc.log")


def test_every_field_of_a_line() -> None:
    line = Line(
        number=7, at="12.345", cpu=3, clock=("0.021", "14", "0.0030"),
        spent=("0.042", "1.5", "12", "0", "0.0060"), heap=(100, 110, 60), goal=120, roots=(2, 1),
        processors=8,
    )  # fmt: skip
    cycles = read(line).cycles
    row = {name: getattr(cycles, name).tolist() for name in Cycles.__slots__}
    assert row == {
        "number": [7], "start_ns": [12_345_000_000], "cpu_percent": [3],
        "sweep_termination_ns": [21_000], "mark_ns": [14_000_000],
        "mark_termination_ns": [3_000], "sweep_termination_cpu_ns": [42_000],
        "assist_cpu_ns": [1_500_000], "background_cpu_ns": [12_000_000], "idle_cpu_ns": [0],
        "mark_termination_cpu_ns": [6_000], "heap_live_start_bytes": [100 * MIB],
        "heap_live_end_bytes": [110 * MIB], "heap_marked_bytes": [60 * MIB],
        "heap_goal_bytes": [120 * MIB], "stacks_bytes": [2 * MIB], "globals_bytes": [MIB],
        "processors": [8], "trigger": [HEAP], "leak_check": [False], "line": [1], "process": [0],
    }  # fmt: skip
    assert cycles.end_ns.tolist() == [12_345_000_000 + 14_024_000]
    assert cycles.compulsory_cpu_ns.tolist() == [42_000 + 1_500_000 + 12_000_000 + 6_000]


def test_among_other_output() -> None:
    log = read(
        '{"level":"info"}',
        f"half a line of the program's own{Line(number=1)}",
        "panic: gc 5 @ nothing",
        "scav 0 KiB work (bg), 12 KiB work (eager), 3200 KiB now, 71% util",
        f"{Line(number=2, at='0.020')}{{'glued': 1}}",
    )
    assert log.cycles.number.tolist() == [1, 2]
    assert log.cycles.line.tolist() == [2, 5]
    assert log.scavenger.eager_bytes.tolist() == [12 << 10]
    assert log.scavenger.released_bytes.tolist() == [3200 << 10]


def test_lines_in_json_strings() -> None:
    """As Docker's json-file driver writes them, with > escaped."""
    lines = [
        json.dumps({"log": f"{Line(number=n, at=f'{n}.0')}\n"}).replace(">", "\\u003e")
        for n in (1, 2)
    ]
    log = read(*lines)
    assert log.cycles.line.tolist() == [1, 2]
    assert log.cycles.heap_live_end_bytes.tolist() == [5 * MIB, 5 * MIB]
    assert [caveat.slug for caveat in log.caveats] == ["sizes-rounded"]


def test_what_triggered_a_cycle() -> None:
    log = read(
        Line(number=1), "GC forced", Line(number=2, at="120.1"),
        Line(number=3, at="121.0", forced=True),
        Line(number=4, at="122.0", forced=True, leaks=True),
    )  # fmt: skip
    assert log.cycles.trigger.tolist() == [HEAP, PERIODIC, FORCED, FORCED]
    assert log.cycles.leak_check.tolist() == [False, False, False, True]


def test_windows_line_ends() -> None:
    log = read_log(b"GC forced\r\n" + str(Line()).encode() + b"\r\n", source="x")
    assert log.cycles.trigger.tolist() == [PERIODIC]


def test_before_go_1_18_there_are_no_roots() -> None:
    cycles = read(Line(roots=None), Line(number=2, at="0.020")).cycles
    assert cycles.stacks_bytes.tolist() == [ABSENT, MIB]
    assert cycles.globals_bytes.tolist() == [ABSENT, 0]
    assert cycles.processors.tolist() == [2, 2]


def test_no_goal() -> None:
    assert read(Line(goal=8532210231537)).cycles.heap_goal_bytes.tolist() == [ABSENT]


def test_the_pacer_s_lines_belong_to_the_cycle_they_stand_before() -> None:
    end = (
        "pacer: 25% CPU (25 exp.) for 100+20+3 B work (90 B exp.) in 4000 B -> 5000 B "
        "(∆goal -300, cons/mark +3.960188e-002)"
    )
    log = read(
        "pacer: assist ratio=+1.5 (scan 0 MB in 3->4 MB) workers=0+0.25", end, Line(number=1),
        Line(number=2, at="0.020"), end.replace("+3.960188e-002", "1.35e-05"),
        Line(number=3, at="0.030"),
    )  # fmt: skip
    assert log.pacer_of.tolist() == [0, ABSENT, 1]
    assert log.pacer.cons_mark.tolist() == [0.03960188, 1.35e-05]
    assert log.pacer.goal_bytes.tolist() == [5300, 5300]
    assert log.pacer.triggered_bytes.tolist() == [4000, 4000]
    assert log.pacer.heap_work_bytes.tolist() == [100, 100]


def test_the_pacer_gives_bytes_where_gctrace_rounds() -> None:
    end = (
        "pacer: 25% CPU (25 exp.) for 1+2+3 B work (9 B exp.) in 4005888 B -> 5527296 B "
        "(∆goal 332992, cons/mark 0)"
    )
    log = read(end, Line(), Line(number=2, at="0.020"))
    assert log.cycles.heap_live_start_bytes.tolist() == [4_005_888, 4 * MIB]
    assert log.cycles.heap_live_end_bytes.tolist() == [5_527_296, 5 * MIB]
    assert log.cycles.heap_goal_bytes.tolist() == [5_194_304, 4 * MIB]
    assert log.caveats == ()
    assert [caveat.slug for caveat in read(Line()).caveats] == ["sizes-rounded"]


def test_two_processes_in_one_log() -> None:
    log = read(
        Line(number=1), Line(number=2, at="0.020"), Line(number=1, at="0.001"),
        Line(number=3, at="0.030"), Line(number=2, at="0.002"), Line(number=4, at="0.040"),
    )  # fmt: skip
    assert log.cycles.number.tolist() == [1, 2, 3, 4]
    assert log.cycles.line.tolist() == [1, 2, 4, 6]
    assert [caveat.slug for caveat in log.caveats] == ["several-processes", "sizes-rounded"]
    text = log.caveats[0].text
    assert "2 processes: this is the one with most cycles (4; the other has 2)" in text
    assert "among each other" in text


def test_a_second_run_that_goes_on_for_longer() -> None:
    runs = [[Line(number=n, at=f"{n}.{run}") for n in range(1, 4 + 3 * run)] for run in (0, 1)]
    assert read(*runs[0], *runs[1]).cycles.line.tolist() == list(range(4, 10))


def test_processes_one_after_the_other() -> None:
    lines = [[Line(number=n, at=f"{n}.0") for n in range(1, 1 + count)] for count in (1, 3, 2)]
    log = read(*lines[0], *lines[1], *lines[2])
    assert log.cycles.line.tolist() == [2, 3, 4]
    assert "3 processes" in log.caveats[0].text
    assert "(3; the others have 2, 1)" in log.caveats[0].text
    assert "one after the other" in log.caveats[0].text


def test_what_is_missing_is_said() -> None:
    cut = str(Line(number=5, at="0.050"))[:60]
    log = read(Line(number=4), cut, Line(number=7, at="0.070"))
    assert [caveat.slug for caveat in log.caveats] == [
        "log-begins-late", "cycles-missing", "lines-broken", "sizes-rounded",
    ]  # fmt: skip
    assert "2 cycles have no line (the first after cycle 4)" in log.caveats[1].text
    assert "line 2" in log.caveats[2].text


def test_a_line_that_the_end_of_the_program_cuts_is_not_broken() -> None:
    whole = f"{Line(number=1)}\n{Line(number=2, at='0.020')}\n"
    cut = str(Line(number=3, at="0.030"))[:60]
    log = read_log((whole + cut).encode(), source="app.log")
    assert log.cycles.number.tolist() == [1, 2]
    assert [caveat.slug for caveat in log.caveats] == ["sizes-rounded"]


@pytest.mark.parametrize("data", [b"", b"hello\n", b"gc 1 @0.1s 2%: cut\n", bytes(range(256))])
def test_no_trace_at_all(data: bytes) -> None:
    with pytest.raises(StackwardError) as caught:
        read_log(data, source="app.log")
    assert caught.value.slug == "no-gctrace"
    assert "app.log" in caught.value.message


WHOLE = st.integers(0, 10**6)
MILLISECONDS = st.integers(0, 10**7).map(lambda n: f"{n / 1000:g}" if n < 10**5 else f"{n // 1000}")
LINES = st.builds(
    Line,
    number=st.integers(1, 10**6),
    at=st.integers(0, 10**9).map(lambda n: f"{n / 1000:.3f}"),
    cpu=st.integers(0, 100),
    clock=st.tuples(MILLISECONDS, MILLISECONDS, MILLISECONDS),
    spent=st.tuples(*[MILLISECONDS] * 5),
    heap=st.tuples(WHOLE, WHOLE, WHOLE),
    goal=WHOLE,
    roots=st.none() | st.tuples(WHOLE, WHOLE),
    processors=st.integers(1, 1024),
    forced=st.booleans(),
    leaks=st.booleans(),
)


@given(LINES)
def test_what_is_printed_is_read(line: Line) -> None:
    cycles = read("other", line).cycles
    assert cycles.number.tolist() == [line.number]
    assert cycles.start_ns.tolist() == [round(float(line.at) * 1e9)]
    assert cycles.mark_ns.tolist() == [round(float(line.clock[1]) * 1e6)]
    assert cycles.idle_cpu_ns.tolist() == [round(float(line.spent[3]) * 1e6)]
    assert cycles.heap_marked_bytes.tolist() == [line.heap[2] * MIB]
    assert cycles.stacks_bytes.tolist() == [line.roots[0] * MIB if line.roots else ABSENT]
    assert cycles.processors.tolist() == [line.processors]


@given(st.lists(LINES, min_size=1, max_size=6), st.data())
def test_no_damage_is_more_than_a_clean_error(lines: list[Line], data: st.DataObject) -> None:
    text = bytearray(log_of("GC forced", *lines))
    for _ in range(data.draw(st.integers(0, 4))):
        text[data.draw(st.integers(0, len(text) - 1))] = data.draw(st.integers(0, 255))
    cut = bytes(text[: data.draw(st.integers(0, len(text)))])
    try:
        cycles = read_log(cut, source="x").cycles
    except StackwardError as error:
        if error.slug != "no-gctrace":
            raise
        return
    assert len({len(getattr(cycles, name)) for name in Cycles.__slots__}) == 1
    assert np.all(np.diff(cycles.line) >= 0)
