"""Does one piece of work on another processor while the caller goes on.

Compiled kernels run without Python's lock, and so does most of NumPy: two pieces that are mostly
that take the time of the longer.  concurrent.futures would do, but takes 10 ms to import.
"""

from __future__ import annotations

from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

Result = TypeVar("Result")


class Meanwhile(Generic[Result]):
    """Begins `work` at once, in a thread; Python does not end before that has."""

    def __init__(self, work: Callable[[], Result]) -> None:
        self._found: list[Result] = []
        self._error: BaseException | None = None
        self._thread = Thread(target=self._run, args=(work,))
        self._thread.start()

    def _run(self, work: Callable[[], Result]) -> None:
        try:
            self._found.append(work())
        except BaseException as error:
            self._error = error

    def result(self) -> Result:
        """Return what the work returned once it is done, or raise what it raised."""
        self._thread.join()
        if self._error is not None:
            raise self._error
        return self._found[0]
