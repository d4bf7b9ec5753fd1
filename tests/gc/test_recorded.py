"""Traces that Go 1.24 to 1.27 wrote, of programs that allocate in different ways."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from stackward.gc import GcLog, detect, read_log
from stackward.gc.cycles import FORCED, HEAP
from stackward.gc.pacer import HEAP_MINIMUM_BYTES, runway_bytes, trigger_bytes

RECORDED = Path(__file__).parents[1] / "recorded" / "gc"
RELEASES = ("1.24.11", "1.25.5", "1.26.6", "1.27.3")
MIB = 1 << 20


def recorded(program: str, release: str) -> GcLog:
    path = RECORDED / f"{program}-go{release}.log"
    return read_log(path.read_bytes(), source=path.name)


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("program", ["cache", "grow", "small", "forced"])
def test_every_line_is_read(program: str, release: str) -> None:
    path = RECORDED / f"{program}-go{release}.log"
    text = path.read_text()
    log = recorded(program, release)
    assert len(log.cycles) == text.count(" ms clock, ")
    assert len(log.pacer) == text.count(" B work (")
    assert len(log.scavenger.offset) == text.count("scav ")
    assert log.caveats == ()
    assert np.all(np.diff(log.cycles.number) == 1)


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("program", ["cache", "grow", "small"])
def test_the_trigger_is_what_the_runtime_says(program: str, release: str) -> None:
    """From the goal (GOGC=100), the last cycle's work and cons/mark: to 0.02 MiB, one span.

    Where the goal is the minimum, nothing gives the live heap to the byte; and early collections
    come while the last one's sweep is still going on, which raises the trigger.
    """
    log = recorded(program, release)
    pacer, checked = log.pacer, 0
    for row in range(1, len(log.cycles)):
        before, now = log.pacer_of[row - 1 : row + 1].tolist()
        if before < 0 or now < 0 or pacer.goal_bytes[now] <= 2 * HEAP_MINIMUM_BYTES:
            continue
        roots = pacer.stack_work_bytes[[before]] + pacer.globals_work_bytes[[before]]
        goal = pacer.goal_bytes[[now]]
        runway = runway_bytes(pacer.cons_mark[[now]], pacer.heap_work_bytes[[before]] + roots)
        (trigger,) = trigger_bytes(goal, (goal - roots) // 2, runway).tolist()
        assert 0 <= pacer.triggered_bytes[now] - trigger < 0.02 * MIB, row
        checked += 1
    assert checked >= (5 if program != "small" else 0)


@pytest.mark.parametrize("release", RELEASES)
def test_what_the_detectors_find(release: str) -> None:
    slugs = {
        program: {one.slug for one in detect(recorded(program, release).cycles)}
        for program in ("grow", "forced", "small")
    }
    assert "live-heap-grows" in slugs["grow"]
    assert "explicit-collections" in slugs["forced"]
    assert "live-heap-grows" not in slugs["small"] | slugs["forced"]


@pytest.mark.parametrize("release", RELEASES)
def test_triggers(release: str) -> None:
    assert set(recorded("forced", release).cycles.trigger.tolist()) == {FORCED}
    assert set(recorded("grow", release).cycles.trigger.tolist()) == {HEAP}
