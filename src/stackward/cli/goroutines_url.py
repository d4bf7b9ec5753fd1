"""A running program's goroutines: asked for once, or again and again."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from stackward.cli.times import seconds_of

if TYPE_CHECKING:
    from stackward.capture.goroutine_server import AskedGoroutines
    from stackward.diagnose.goroutines_read import Snapshot

_INTERVAL_S, _TIMES = 10.0, 3


def looks_at(
    address: str, *, interval: str | None, times: int | None, leaks: bool
) -> list[Snapshot]:
    """Return the looks at the program at `address`, as many as are asked for."""
    from stackward.capture.goroutine_server import ask_again, ask_leaks
    from stackward.capture.leaks_endpoint import endpoint_at
    from stackward.cli.output import ProgressLine
    from stackward.diagnose.goroutines_read import read_snapshot

    endpoint = endpoint_at(address)
    every_s = seconds_of("--interval", interval) if interval else _INTERVAL_S
    wanted = times or (_TIMES if interval else 1)
    line = ProgressLine()
    try:
        asked: tuple[AskedGoroutines, ...] = ()
        if not leaks or wanted > 1:
            asked = ask_again(
                endpoint,
                times=wanted - leaks,
                every_s=every_s,
                say=_say,
                on_look=lambda done: line.show(f"{done} of {wanted} looks; Ctrl-C ends it"),
            )
        if leaks:  # last: what it finds stays marked
            asked = (*asked, *ask_leaks(endpoint, _say))
    finally:
        line.clear()
    return [
        read_snapshot(one.data, source=one.address, time_ns=one.time_ns, leak_check=one.leak_check)
        for one in asked
    ]


def _say(text: str) -> None:
    sys.stderr.write(f"stackward: {text}\n")
    sys.stderr.flush()
