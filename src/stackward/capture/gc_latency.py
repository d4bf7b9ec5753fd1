"""Looks at a histogram of latencies while a program runs: at the beginning, and then to the end."""

from __future__ import annotations

import threading
from collections.abc import Callable

from stackward.capture.gc_server import fetched, shown_address
from stackward.core import StackwardError
from stackward.gc.latency_histogram import percentiles_between, read_histogram

_FIRST_S, _EVERY_S = 0.05, 0.5
_LONGEST_ANSWER_S = 5.0

Fetch = Callable[[str, float], bytes]


class HistogramWatch:
    """Asks for a page of metrics, from the first `begin` until `end`.

    The name of the histogram may stand behind a # in the address.  The server goes away when its
    run is over: the last answer counts.
    """

    def __init__(self, address: str, *, fetch: Fetch = fetched) -> None:
        self._address, _, self._name = address.partition("#")
        self._fetch = fetch
        self._first: dict[float, float] | None = None
        self._last: dict[float, float] | None = None
        self._trouble: StackwardError | None = None
        self._over = threading.Event()
        self._thread: threading.Thread | None = None

    def begin(self) -> None:
        """Begin, where that has not happened yet."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._watch, daemon=True)
            self._thread.start()

    def end(self) -> tuple[str, tuple[tuple[str, int], ...]]:
        """Return the histogram's name and the percentiles of what was counted, in ns.

        Raises `StackwardError` where the page was never had, or nothing was counted.
        """
        self.stop()
        if self._first is None or self._last is None:
            raise self._trouble or self._none("was not asked")
        found = percentiles_between(self._first, self._last)
        if not found:
            raise self._none("counted nothing while the load ran")
        return self._name, found

    def stop(self) -> None:
        """End the looking."""
        self._over.set()
        if self._thread is not None:
            self._thread.join()

    def _none(self, what: str) -> StackwardError:
        return StackwardError(
            "no-latency-histogram",
            f"{shown_address(self._address)}: {self._name or 'the histogram'} {what}",
            "Give the address of the program's own metrics, and a load that it answers.",
        )

    def _watch(self) -> None:
        wait_s = _FIRST_S  # soon at first, so that a short load is seen, too
        self._look()
        while not self._over.wait(wait_s):
            self._look()
            wait_s = min(2 * wait_s, _EVERY_S)

    def _look(self) -> None:
        try:
            page = self._fetch(self._address, _LONGEST_ANSWER_S)
            shown = shown_address(self._address)
            self._name, found = read_histogram(page, self._name, source=shown)
        except StackwardError as error:
            self._trouble = error
            return
        self._first = found if self._first is None else self._first
        self._last = found
