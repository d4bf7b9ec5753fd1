"""Work done in a thread: its result, its error, and that it goes on beside the caller."""

from __future__ import annotations

from threading import Event

import pytest

from stackward.core import StackwardError
from stackward.diagnose.meanwhile import Meanwhile


def test_it_gives_what_the_work_returns() -> None:
    assert Meanwhile(lambda: 7).result() == 7


def test_it_raises_what_the_work_raises() -> None:
    def work() -> int:
        raise StackwardError("broken", "it broke", "")

    begun = Meanwhile(work)
    with pytest.raises(StackwardError, match="it broke"):
        begun.result()
    with pytest.raises(StackwardError, match="it broke"):
        begun.result()


def test_the_work_goes_on_while_the_caller_does() -> None:
    told, answered = Event(), Event()

    def work() -> bool:
        told.set()
        return answered.wait(30)

    begun = Meanwhile(work)
    assert told.wait(30)
    answered.set()
    assert begun.result()
