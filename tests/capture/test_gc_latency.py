"""A histogram that is looked at while a program runs."""

from __future__ import annotations

import threading

import pytest

from stackward.capture.gc_latency import HistogramWatch
from stackward.core import StackwardError


class Server:
    """Answers with a count that rises; the first answers may fail, and the last ones."""

    def __init__(self, *answers: int | None) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.done = threading.Event()

    def fetch(self, address: str, timeout_s: float) -> bytes:
        self.asked.append(address)
        count = self.answers.pop(0) if self.answers else None
        if not self.answers:
            self.done.set()
        if count is None:
            raise StackwardError("metrics-not-fetched", f"{address}: refused", "Try it.")
        lines = (
            f'{name}_bucket{{le="{le}"}} {count}'
            for name in ("a_seconds", "b_seconds")
            for le in (1, 2)
        )
        return "\n".join(lines).encode()


def watched(server: Server, address: str) -> HistogramWatch:
    watch = HistogramWatch(address, fetch=server.fetch)
    watch.begin()
    watch.begin()
    assert server.done.wait(60)
    return watch


def test_from_the_first_answer_to_the_last() -> None:
    """The server is not there yet at first, and gone at the end."""
    server = Server(None, 10, 20, 30, None)
    name, found = watched(server, "http://host/metrics#b_seconds").end()
    assert name == "b_seconds"
    assert dict(found)["p50"] == 500_000_000
    assert set(server.asked) == {"http://host/metrics"}


@pytest.mark.parametrize(
    ("answers", "says"),
    [((None, None), "refused"), ((5, 5), "counted nothing"), ((7,), "counted nothing")],
)
def test_nothing_to_be_had(answers: tuple[int | None, ...], says: str) -> None:
    with pytest.raises(StackwardError, match=says):
        watched(Server(*answers), "http://host/metrics#a_seconds").end()


def test_which_one_is_not_said() -> None:
    with pytest.raises(StackwardError, match="a_seconds, b_seconds"):
        watched(Server(1, 2), "http://host/metrics").end()


def test_never_begun() -> None:
    watch = HistogramWatch("http://name:secret@host/metrics")
    watch.stop()
    with pytest.raises(StackwardError) as raised:
        watch.end()
    assert "secret" not in raised.value.message
