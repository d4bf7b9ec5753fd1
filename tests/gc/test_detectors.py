"""Each detector on the smallest trace that shows what it looks for, and on one that does not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from gctrace_lines import Line, log_of
from stackward.gc import detect, read_log


def found(*lines: object) -> dict[str, str]:
    """Return the severities of what the detectors find, by slug."""
    cycles = read_log(log_of(*lines), source="x").cycles
    for one in detect(cycles):
        assert one.text
        assert one.advice
        assert one.evidence
        assert all(1 <= each.line <= len(lines) for each in one.evidence)
    return {one.slug: one.severity for one in detect(cycles)}


def steady(count: int, **fields: object) -> list[Line]:
    """Return cycles a second apart in which nothing stands out, but for `fields`."""
    usual: dict[str, object] = {"heap": (60, 62, 30), "goal": 64}
    return [
        Line(number=i + 1, at=f"{i + 1}.000", **{**usual, **fields})  # type: ignore[arg-type]
        for i in range(count)
    ]


@pytest.mark.parametrize("count", [1, 2, 30])
def test_nothing_stands_out(count: int) -> None:
    assert found(*steady(count)) == {}


def test_a_limit_with_no_room() -> None:
    lines = steady(8, heap=(100, 101, 100), goal=100)
    assert found(*lines)["goal-at-live-heap"] == "problem"


@pytest.mark.parametrize(("milliseconds", "slug"), [("1000", "cpu-limiter-likely"),
                                                    ("600", "much-gc-cpu")])  # fmt: skip
def test_much_cpu(milliseconds: str, slug: str) -> None:
    lines = steady(10, spent=("0.02", "0", milliseconds, "0", "0.004"))
    assert slug in found(*lines)


def test_idle_marking_is_no_load() -> None:
    assert found(*steady(10, spent=("0.02", "0", "1.0", "1900", "0.004"))) == {}


def test_a_heap_that_grows() -> None:
    lines = [
        Line(number=i + 1, at=f"{i}.000", heap=(20 + 5 * i, 21 + 5 * i, 10 + 4 * i), goal=400)
        for i in range(20)
    ]
    assert found(*lines) == {"live-heap-grows": "problem"}


@pytest.mark.parametrize(("seconds", "severity"), [(2, "warning"), (0.1, "note")])
def test_a_heap_of_which_nothing_is_freed(seconds: float, severity: str) -> None:
    """Collections come each time that it has doubled."""
    lines = [
        Line(number=i + 1, at=f"{seconds * 2**i:.3f}", heap=(4 << i, 4 << i, 4 << i), goal=4 << i)
        for i in range(4)
    ]
    assert found(*lines) == {"live-heap-grows": severity}
    lines[2] = Line(number=3, at=f"{seconds * 4:.3f}", heap=(16, 16, 8), goal=16)
    assert found(*lines) == {}


def test_a_heap_that_has_levelled_off_does_not_grow() -> None:
    sizes = [min(100, 10 + 10 * i) for i in range(40)]
    lines = [
        Line(number=i + 1, at=f"{i}.000", heap=(2 * size, 2 * size, size), goal=400)
        for i, size in enumerate(sizes)
    ]
    assert found(*lines) == {}


def test_a_goal_that_is_overshot() -> None:
    assert found(*steady(3), Line(number=4, at="9.0", heap=(60, 90, 30), goal=64)) == {
        "goal-overshot": "warning"
    }


def test_assists() -> None:
    assert "mark-assists" in found(*steady(4, spent=("0.02", "30", "20", "0", "0.004")))


def test_a_long_pause_says_which() -> None:
    lines = steady(3, clock=("0.010", "1.0", "25"))
    cycles = read_log(log_of(*lines), source="x").cycles
    (finding,) = detect(cycles)
    assert finding.slug == "long-pause"
    assert "25 ms (mark termination)" in finding.text
    assert finding.evidence[0].text.endswith("goal 64: stopped for 25 ms")


@pytest.mark.parametrize(
    ("worst", "shown"), [(0, [1, 2, 20]), (1, [1, 2, 20]), (12, [1, 13, 20]), (19, [1, 2, 20])]
)
def test_the_worst_cycle_is_among_those_that_are_shown(worst: int, shown: list[int]) -> None:
    """It is what the finding's text gives the size of."""
    lines = steady(20, heap=(60, 90, 30), clock=("0.010", "1.0", "25"))
    lines[worst] = replace(lines[worst], heap=(60, 190, 30), clock=("40", "1.0", "0.1"))
    cycles = read_log(log_of(*lines), source="x").cycles
    told = {one.slug: [each.line for each in one.evidence] for one in detect(cycles)}
    assert told["goal-overshot"] == shown
    assert told["long-pause"] == shown


def test_a_small_heap_all_the_time() -> None:
    lines = [Line(number=i + 1, at=f"{0.02 * i:.3f}", heap=(3, 4, 0)) for i in range(30)]
    assert set(found(*lines)) == {"heap-minimum", "frequent-collections"}


def test_collections_that_are_asked_for() -> None:
    lines = steady(4, forced=True)
    assert found(*lines) == {"explicit-collections": "warning"}
    assert found(*steady(30)[:-1], Line(number=30, at="30.0", forced=True)) == {
        "explicit-collections": "note"
    }


def test_looking_for_leaked_goroutines_is_not_asking_for_a_collection() -> None:
    assert found(*steady(4, forced=True, leaks=True)) == {}


def test_an_idle_program() -> None:
    assert found(*steady(1), "GC forced", Line(number=2, at="121.000")) == {
        "periodic-collections": "note"
    }


def test_processors_that_change() -> None:
    assert found(*steady(2), Line(number=3, at="9.0", processors=1)) == {
        "processors-changed": "note"
    }


def test_stacks_larger_than_the_heap() -> None:
    assert found(*steady(3, roots=(90, 0))) == {"roots-larger-than-heap": "note"}


def test_gogc_that_the_program_changed() -> None:
    before = [Line(number=i, at=f"{i}.0", heap=(58, 60, 30), goal=60) for i in range(1, 7)]
    after = [Line(number=i, at=f"{i}.0", heap=(140, 148, 30), goal=150) for i in range(7, 13)]
    assert found(*before, *after) == {"gogc-changed-likely": "note"}
    limited = [
        Line(number=i, at=f"{i}.0", heap=(100, 100, 30 + 4 * i), goal=34 + 4 * i + 90 - 5 * i)
        for i in range(1, 13)
    ]
    assert "gogc-changed-likely" not in found(*limited)


def test_gctrace_2_and_leak_checks_are_read() -> None:
    scan = "scan: total 20+34+14=68 objs, 10+2=12 spans"
    lines = [Line(number=1), scan, "scan: class L 0+0+5=5 objs, 0+5=5 spans",
             Line(number=2, at="1.0", forced=True, leaks=True), scan]  # fmt: skip
    log = read_log(log_of(*lines), source="x")
    assert log.cycles.number.tolist() == [1, 2]
    assert [one.slug for one in log.caveats] == ["sizes-rounded"]


def test_much_cpu_in_a_few_long_cycles() -> None:
    short = [Line(number=i, at=f"{i / 100:.3f}", heap=(6, 6, 4), goal=8) for i in range(1, 21)]
    long = [
        Line(number=21 + i, at=f"{1 + i}.000", heap=(60, 62, 30), goal=64,
             spent=("0.02", "10", "700", "0", "0.004"))
        for i in range(6)
    ]  # fmt: skip
    assert found(*short, *long)["much-gc-cpu"] == "warning"


def test_a_heap_that_still_fills_up_after_seconds_is_worth_a_note() -> None:
    sizes = [int(100 * (1 - 0.8**i)) + 1 for i in range(12)]
    lines = [
        Line(number=i + 1, at=f"{0.4 * i:.3f}", heap=(2 * size, 2 * size, size), goal=300)
        for i, size in enumerate(sizes)
    ]
    assert found(*lines) == {"live-heap-grows": "note"}


def test_a_rare_overshoot_is_worth_a_note() -> None:
    lines = steady(300)
    lines[200] = Line(number=201, at="201.000", heap=(60, 90, 30), goal=64)
    assert found(*lines) == {"goal-overshot": "note"}
    lines[200] = Line(number=201, at="201.000", heap=(60, 190, 30), goal=64)
    assert found(*lines) == {"goal-overshot": "warning"}
