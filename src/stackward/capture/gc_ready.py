"""When a program that is being recorded is ready for its load."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass, field

from stackward.capture.live import is_url

_ANSWER_S = 1.0
_KEPT_BYTES = 1 << 14


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


def _answers(address: str) -> bool:
    """Return whether the address answers with a status below 500."""
    # No proxy: the program is on this machine.
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(address, timeout=_ANSWER_S):
            return True
    except urllib.error.HTTPError as error:
        return error.code < 500
    except (OSError, ValueError, http.client.HTTPException):
        return False
