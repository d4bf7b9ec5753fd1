"""Looking at a program again and again."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from stackward.capture.leaks_endpoint import Endpoint
from stackward.capture.leaks_watch import LeakLook, WatchClock, WatchRequest, watch_program
from stackward.core import StackwardError


class World:
    """A program and a clock that goes on only when it is waited for."""

    def __init__(
        self, *, gone_after: int = 10**6, dead_after_s: float = 10**6, refuses: str = "-"
    ) -> None:
        self.refuses = refuses
        self.now_ns = 5 * 10**9
        self.asked: list[str] = []
        self.waits: list[float] = []
        self.gone_after, self.dead_after_s = gone_after, dead_after_s

    def fetch(self, address: str, _headers: Mapping[str, str], _timeout_s: float) -> bytes:
        self.asked.append(address.rpartition("/")[2])
        if len(self.asked) > self.gone_after:
            raise StackwardError("endpoint-not-reached", "it is gone")
        if self.asked[-1].startswith(self.refuses):
            raise StackwardError("endpoint-refused", "it answered 403")
        return self.asked[-1].encode()

    def sleep(self, seconds: float) -> None:
        self.now_ns += round(seconds * 1e9)

    def looks(self, **request: object) -> list[LeakLook]:
        wanted = WatchRequest(**{"interval_s": 1.0, "duration_s": 4.0, **request})  # type: ignore[arg-type]
        return list(
            watch_program(
                Endpoint(base="http://host/debug/pprof", fetch=self.fetch),
                wanted,
                resident_bytes=lambda: 7,
                lives=lambda: self.now_ns < (5 + self.dead_after_s) * 1e9,
                on_wait=self.waits.append,
                clock=WatchClock(monotonic_ns=lambda: self.now_ns, sleep=self.sleep),
            )
        )


def test_looks_are_taken_when_they_are_due() -> None:
    world = World()
    found = world.looks()
    assert [one.at_ns for one in found] == [number * 10**9 for number in (5, 6, 7, 8, 9)]
    assert (found[0].heap, found[0].sums, found[0].goroutines) == (
        b"heap", b"heap?debug=1", b"goroutine",
    )  # fmt: skip
    assert found[0].resident_bytes == 7
    assert world.asked[:3] == ["heap", "heap?debug=1", "goroutine"]
    assert max(world.waits) < 4


def test_what_is_not_wanted_is_not_asked_for() -> None:
    world = World()
    found = world.looks(sums=False, goroutines=False, collect=True)
    assert set(world.asked) == {"heap?gc=1"}
    assert (found[0].sums, found[0].goroutines) == (None, None)


@pytest.mark.parametrize("name", ["goroutine", "heap?debug"])
def test_what_is_refused_is_left_out(name: str) -> None:
    found = World(refuses=name).looks()
    assert len(found) == 5
    assert (found[0].goroutines is None) == (name == "goroutine")
    assert (found[0].sums is None) == (name != "goroutine")
    with pytest.raises(StackwardError, match="403"):
        World(refuses="heap").looks()


def test_warming_up_comes_first() -> None:
    assert World().looks(warmup_s=3.0)[0].at_ns == 8 * 10**9


def test_a_program_that_is_gone_ends_it() -> None:
    world = World(gone_after=6)
    assert len(world.looks(duration_s=100.0)) == 2
    assert len(world.asked) == 9


def test_a_program_that_ends_is_asked_no_more() -> None:
    world = World(dead_after_s=2.5)
    assert len(world.looks(duration_s=100.0)) == 3
    assert len(world.asked) == 9


def test_the_first_look_must_succeed() -> None:
    with pytest.raises(StackwardError, match="it is gone"):
        World(gone_after=0).looks()
