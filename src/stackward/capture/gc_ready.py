"""When a program that is being recorded is ready for its load."""

from __future__ import annotations

import http.client
import shlex
import urllib.error
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from stackward.capture.http_answer import opened
from stackward.capture.live import is_url
from stackward.core import StackwardError
from stackward.toolchain import Running

_ANSWER_S = 1.0
_TICK_S = 0.05
_KEPT_BYTES = 1 << 14
NOT_READY = "Look at its output above, give another --ready, or more time with --ready-timeout"


@dataclass(slots=True, kw_only=True)
class Output:
    """The last of what a program has written; whether a text was in it."""

    wanted: bytes = b""
    seen: bool = False
    last: bytes = b""
    _tail: bytes = field(default=b"")

    def add(self, chunk: bytes) -> None:
        """Take a chunk; a text that is cut in two by chunks is found, too."""
        if self.wanted and not self.seen:
            self._tail += chunk
            self.seen = self.wanted in self._tail
            self._tail = self._tail[-len(self.wanted) :]
        self.last += chunk
        if len(self.last) > 2 * _KEPT_BYTES:
            self.last = self.last[-_KEPT_BYTES:]

    def last_lines(self, count: int) -> list[str]:
        """Return the last lines that are not empty."""
        lines = self.last.decode("utf-8", "replace").splitlines()
        return [line.rstrip() for line in lines if line.strip()][-count:]


def readiness(ready: str, outputs: tuple[Output, ...]) -> Callable[[], bool]:
    """Return a function that says whether the program is ready: a URL answers, a text was written.

    A program with nothing to wait for is ready at once.
    """
    if not ready:
        return lambda: True
    if is_url(ready):
        return lambda: _answers(ready)
    for output in outputs:
        output.wanted = ready.encode("utf-8", "surrogateescape")
    return lambda: any(output.seen for output in outputs)


def wait_until_ready(
    running: Running,
    is_ready: Callable[[], bool],
    outputs: tuple[Output, Output],
    *,
    command: Sequence[str],
    ready: str,
    timeout_s: float,
    look: Callable[[], None],
    do: str,
) -> None:
    """Wait until the program is ready, with a `look` now and then.

    Raises `never-ready`, with what it has written last and `do` for what to do, where it ends first
    or takes longer than `timeout_s`.
    """
    how = ""
    while not is_ready():
        if running.wait(_TICK_S):
            if running.drained() and is_ready():
                return
            how = f"ended first, with status {running.status()}"
        elif running.elapsed_ns > timeout_s * 1e9:
            how = f"was not ready within {timeout_s:g} s"
        if how:
            lines = outputs[1].last_lines(5) + outputs[0].last_lines(5)
            said = "\n".join(lines) if lines else "it has written nothing"
            raise StackwardError(
                "never-ready", f"{shlex.join(command)} {how} ({ready}):\n{said}", do
            )
        look()


def _answers(address: str) -> bool:
    """Return whether the address answers with a status below 500."""
    try:
        with opened(address, _ANSWER_S):
            return True
    except urllib.error.HTTPError as error:
        return error.code < 500
    except (OSError, ValueError, http.client.HTTPException):
        return False
