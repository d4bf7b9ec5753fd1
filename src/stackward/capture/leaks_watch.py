"""Asks a running program for its heap and goroutine profiles, again and again."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stackward.capture.leaks_endpoint import Endpoint
from stackward.core import StackwardError

_FAILURES = 3  # one after the other; then the program is taken for gone


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchRequest:
    """How a program is watched: every `interval_s` for `duration_s`, after `warmup_s`.

    With `collect` each look has the program collect first.  `sums` asks for the runtime's sums,
    too, and `goroutines` for the goroutine profile.
    """

    interval_s: float
    duration_s: float
    warmup_s: float = 0.0
    collect: bool = False
    sums: bool = True
    goroutines: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakLook:
    """What the program answered at one time; `at_ns` is of the monotonic clock."""

    at_ns: int
    heap: bytes
    sums: bytes | None
    goroutines: bytes | None
    resident_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchClock:
    """Where the time comes from."""

    monotonic_ns: Callable[[], int] = time.monotonic_ns
    sleep: Callable[[float], None] = time.sleep


def watch_program(
    endpoint: Endpoint,
    request: WatchRequest,
    *,
    resident_bytes: Callable[[], int] = lambda: -1,
    lives: Callable[[], bool] = lambda: True,
    on_wait: Callable[[float], None] | None = None,
    clock: WatchClock | None = None,
) -> Iterator[LeakLook]:
    """Yield a look at the program behind `endpoint` every now and then.

    It ends after the time that is asked for, or when the program has ended or answers no more.
    `on_wait` gets the seconds since the beginning, a few times a second.  Raises `StackwardError`
    where the first look fails.
    """
    clock = clock or WatchClock()
    begun = clock.monotonic_ns()
    _wait(request.warmup_s, begun, clock, on_wait, lives)
    begun = clock.monotonic_ns()
    yield _look(endpoint, request, resident_bytes, clock)
    count = max(1, round(request.duration_s / request.interval_s))
    failures = 0
    for number in range(1, count + 1):
        _wait(number * request.interval_s, begun, clock, on_wait, lives)
        if not lives():
            return
        try:
            look = _look(endpoint, request, resident_bytes, clock)
        except StackwardError:
            failures += 1
            if failures >= _FAILURES or not lives():
                return
            continue
        failures = 0
        yield look


def _wait(
    until_s: float,
    begun: int,
    clock: WatchClock,
    on_wait: Callable[[float], None] | None,
    lives: Callable[[], bool],
) -> None:
    while (left := until_s - (clock.monotonic_ns() - begun) / 1e9) > 0 and lives():
        if on_wait is not None:
            on_wait((clock.monotonic_ns() - begun) / 1e9)
        clock.sleep(min(left, 0.25))


def _look(
    endpoint: Endpoint,
    request: WatchRequest,
    resident_bytes: Callable[[], int],
    clock: WatchClock,
) -> LeakLook:
    heap = endpoint.ask("heap", "gc=1" if request.collect else "")
    at_ns = clock.monotonic_ns()
    # At once: the collections that it names are to be those that the profile is of.
    sums = _allowed(endpoint, "heap", "debug=1") if request.sums else None
    goroutines = _allowed(endpoint, "goroutine") if request.goroutines else None
    return LeakLook(
        at_ns=at_ns,
        heap=heap.data,
        sums=sums,
        goroutines=goroutines,
        resident_bytes=resident_bytes(),
    )


def _allowed(endpoint: Endpoint, profile: str, query: str = "") -> bytes | None:
    """Return what is sent, None where that is refused: the heap profile alone tells much."""
    try:
        return endpoint.ask(profile, query).data
    except StackwardError as error:
        if error.slug == "endpoint-not-reached":
            raise
        return None
