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
_NOT_READY = "Look at its output above, give another --ready, or more time with --ready-timeout"


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


class Readiness:
    """Whether a program is ready, as `ready` says: its URL answers, or the text was written.

    A program with nothing to wait for is ready at once.  `outputs` are its standard output and
    error, which whoever reads them gives the chunks to.
    """

    def __init__(self, ready: str, timeout_s: float) -> None:
        self._ready, self._timeout_s = ready, timeout_s
        self.outputs = (Output(), Output())
        if not is_url(ready):
            for output in self.outputs:
                output.wanted = ready.encode("utf-8", "surrogateescape")

    def wait(
        self, running: Running, command: Sequence[str], *, look: Callable[[], None], kept: str = ""
    ) -> None:
        """Wait until it is ready, with a `look` now and then.

        Raises `never-ready`, with what it has written last and what was `kept`, where it ends first
        or takes too long.
        """
        how = ""
        while not self._is_ready():
            if running.wait(_TICK_S):
                if running.drained() and self._is_ready():
                    return
                how = f"ended first, with status {running.status()}"
            elif running.elapsed_ns > self._timeout_s * 1e9:
                how = f"was not ready within {self._timeout_s:g} s"
            if how:
                raise self._never(f"{shlex.join(command)} {how}", kept)
            look()

    def _is_ready(self) -> bool:
        if not self._ready:
            return True
        if is_url(self._ready):
            return _answers(self._ready)
        return any(output.seen for output in self.outputs)

    def _never(self, what: str, kept: str) -> StackwardError:
        lines = self.outputs[1].last_lines(5) + self.outputs[0].last_lines(5)
        said = "\n".join(lines) if lines else "it has written nothing"
        return StackwardError(
            "never-ready", f"{what} ({self._ready}):\n{said}", f"{_NOT_READY}{kept}."
        )


def _answers(address: str) -> bool:
    """Return whether the address answers with a status below 500."""
    try:
        with opened(address, _ANSWER_S):
            return True
    except urllib.error.HTTPError as error:
        return error.code < 500
    except (OSError, ValueError, http.client.HTTPException):
        return False
