"""The load generator of a run: started beside the program that is recorded, and ended with it."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Sequence
from pathlib import Path

from stackward.capture.run_environment import without_ours
from stackward.toolchain import Running, background

Take = Callable[[list[bytes]], None]


class Load:
    """A command that may have been started.

    `exit_status` and `elapsed_ns` are None until it was seen to have ended by itself.
    """

    def __init__(self, command: Sequence[str]) -> None:
        self._command = command
        self._running: Running | None = None
        self.exit_status: int | None = None
        self.elapsed_ns: int | None = None

    def start(
        self, stack: contextlib.ExitStack, *, prefix: str, on_stdout: Take, on_stderr: Take
    ) -> None:
        """Start it in this folder, for as long as `stack` is open, without our own variables."""
        self._running = stack.enter_context(
            background(
                self._command,
                cwd=Path.cwd(),
                env=without_ours(os.environ, prefix),
                on_stdout=on_stdout,
                on_stderr=on_stderr,
                with_input=False,
            )
        )

    def is_over(self) -> bool:
        """Return whether it has ended by itself."""
        if self._running is not None and self.exit_status is None:
            self.exit_status = self._running.status()
            if self.exit_status is not None:
                self.elapsed_ns = self._running.elapsed_ns
        return self.exit_status is not None

    def end(self, grace_s: float) -> None:
        """End it where it still runs."""
        if self._running is not None and not self.is_over():
            self._running.end(grace_s)
