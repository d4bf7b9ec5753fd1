"""The outputs of a program that runs and the live line, which share one terminal."""

from __future__ import annotations

import os
import sys
import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from stackward.cli.output import ProgressLine


class Screen:
    """The program's outputs and the live line, which take turns on one terminal."""

    def __init__(self, line: ProgressLine) -> None:
        self._line = line
        self._lock = threading.Lock()
        self._open = False  # the program has not ended its line: ours would overwrite it
        self._gone: set[int] = set()

    def stdout(self, chunk: bytes) -> None:
        """Pass on what the program has written to standard output."""
        self._pass(chunk, 1)

    def stderr(self, chunk: bytes) -> None:
        """Pass on what the program has written to standard error."""
        self._pass(chunk, 2)

    def show(self, text: str) -> None:
        """Show `text` as the live line."""
        with self._lock:
            if not self._open:
                self._line.show(text)

    def stage(self, text: str) -> None:
        """Show `text` as a stage of its own, also where standard error is a file."""
        with self._lock:
            if not self._open:
                self._line.stage(text)

    def say(self, text: str) -> None:
        """Write `text` on standard error, on a line of its own that stays."""
        with self._lock:
            if not self._open:
                self._line.clear()
            start = "\n" if self._open else ""
            self._open = False
            sys.stderr.write(f"{start}stackward: {text}\n")
            sys.stderr.flush()

    def end(self) -> None:
        """Remove the live line."""
        with self._lock:
            if not self._open:
                self._line.clear()
            self._open = True

    def _pass(self, chunk: bytes, descriptor: int) -> None:
        with self._lock:
            if not self._open:
                self._line.clear()
            if os.isatty(descriptor):
                self._open = not chunk.endswith(b"\n")
            if descriptor in self._gone:
                return
            try:
                view = memoryview(chunk)
                while view:
                    view = view[os.write(descriptor, view) :]
            except OSError:  # the reader has gone; the program goes on
                self._gone.add(descriptor)
