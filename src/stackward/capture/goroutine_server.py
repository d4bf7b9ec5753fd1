"""Asks a running program for its goroutines, and has it look for leaked ones."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass

from stackward.capture.leaks_endpoint import Endpoint
from stackward.core import StackwardError

# Measured with 1,000 to 100,000 goroutines that wait for a channel; in pprof's format there is no
# gap that could be told from the scheduler's own.
_STANDS_STILL = (
    "the program stands still while it writes its stacks (some 3 ms for 1,000 goroutines, 0.3 s "
    "for 100,000); goroutine?debug=0 asks without"
)
_FAILURES = 3  # one after the other; then the program is taken for gone

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedGoroutines:
    """What the program answered, from which address, and when it was asked (Unix time).

    `leak_check` says that the runtime looked for leaked goroutines first.
    """

    data: bytes
    address: str
    time_ns: int
    leak_check: bool = False


def ask_again(
    endpoint: Endpoint,
    *,
    times: int,
    every_s: float,
    say: Say,
    on_look: Callable[[int], None] | None = None,
    sleep: Callable[[float], None] = time.sleep,
) -> tuple[AskedGoroutines, ...]:
    """Return what `endpoint` says of its goroutines, `times` times, `every_s` after one another.

    A program that stops answering, and Ctrl-C, end it; what was got by then is returned.  Raises
    `StackwardError` where the first answer fails.  `say` gets what the user should know first.  An
    endpoint that names the goroutineleak profile is asked for that, once.
    """
    if endpoint.profile not in ("", "goroutine", "goroutineleak"):
        raise StackwardError(
            "not-goroutines",
            f"{endpoint.address(endpoint.profile)} is the address of another profile",
            f"Give {endpoint.base}/; `stackward top` reads the other profiles.",
        )
    if endpoint.profile == "goroutineleak":
        return ask_leaks(endpoint, say)
    profile, query = _asked(endpoint)
    if query == "debug=2":
        say(f"asking {endpoint.address(profile, query)}: {_STANDS_STILL}")
    found = [_ask(endpoint, say)]
    failures = 0
    began = time.monotonic()
    for number in range(1, times):
        try:
            sleep(max(0.0, began + number * every_s - time.monotonic()))
            found.append(_ask(endpoint, say))
            failures = 0
        except KeyboardInterrupt:
            say(f"ended after {len(found)} of {times} looks")
            break
        except StackwardError as error:
            failures += 1
            if failures == _FAILURES:
                say(f"ended after {len(found)} of {times} looks: {error.message}")
                break
        if on_look is not None:
            on_look(len(found))
    return tuple(found)


def ask_leaks(endpoint: Endpoint, say: Say) -> tuple[AskedGoroutines, ...]:
    """Have the runtime look for leaked goroutines, and return what it then says of all of them.

    Raises `StackwardError`, `no-such-profile` where the program's Go cannot do that.
    """
    say(
        f"asking {endpoint.address('goroutineleak', 'debug=2')}: this runs a collection and stops "
        "the program while it writes. Where a leak is found, debug.WriteHeapDump kills this "
        "process from then on (a defect of Go 1.26 and 1.27): take heap dumps before, or after a "
        "restart"
    )
    return (_answered(endpoint, "goroutineleak", "debug=2", say),)


def _asked(endpoint: Endpoint) -> tuple[str, str]:
    """Return the profile and query that are asked for: what the user names, else all there is."""
    return endpoint.profile or "goroutine", endpoint.query or "debug=2"


def _ask(endpoint: Endpoint, say: Say) -> AskedGoroutines:
    return _answered(endpoint, *_asked(endpoint), say)


def _answered(endpoint: Endpoint, profile: str, query: str, say: Say) -> AskedGoroutines:
    """Return the answer as text with reasons to wait; in pprof's format where that is refused."""
    try:
        answer = endpoint.ask(profile, query)
    except StackwardError as error:
        if error.slug != "endpoint-refused" or query != "debug=2":
            raise
        try:
            answer = endpoint.ask(profile)
        except StackwardError:
            raise error from None
        say(f"{error.message}: asked without debug=2, which does not tell for how long they wait")
        query = ""
    return AskedGoroutines(
        data=answer.data,
        address=endpoint.address(profile, query),
        time_ns=answer.time_ns,
        leak_check=profile == "goroutineleak",
    )
