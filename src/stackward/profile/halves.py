"""Two pieces of work at a time, for what lets go of Python's lock."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import TypeVar

    T = TypeVar("T")


def at_once(one: Callable[[], T], other: Callable[[], T]) -> tuple[T, T]:
    """Return what `one` and `other` return; an exception of either is raised here."""
    from threading import Thread

    found: list[T] = []
    failed: list[BaseException] = []

    def work() -> None:
        try:
            found.append(one())
        except BaseException as error:
            failed.append(error)

    thread = Thread(target=work)
    thread.start()
    try:
        second = other()
    finally:
        thread.join()
    if failed:
        raise failed[0]
    return found[0], second
