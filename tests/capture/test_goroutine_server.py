"""Asking a program for its goroutines: once, again, and for leaked ones."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from stackward.capture.goroutine_server import ask_again, ask_leaks
from stackward.capture.leaks_endpoint import Endpoint
from stackward.core import StackwardError

GONE = StackwardError("endpoint-not-reached", "it is gone")
REFUSED = StackwardError("endpoint-refused", "it answered 403 Forbidden")


class Program:
    """Answers with what is left of a list, the last again and again, and keeps what was asked."""

    def __init__(self, *said: bytes | BaseException) -> None:
        self.left = list(said)
        self.asked: list[str] = []
        self.told: list[str] = []

    def fetch(self, address: str, _headers: Mapping[str, str], _timeout_s: float) -> bytes:
        self.asked.append(address.removeprefix("http://host/debug/pprof/"))
        now = self.left.pop(0) if len(self.left) > 1 else self.left[0]
        if isinstance(now, BaseException):
            raise now
        return now

    def endpoint(self, profile: str = "", query: str = "") -> Endpoint:
        return Endpoint(
            base="http://host/debug/pprof", profile=profile, query=query, fetch=self.fetch
        )

    def ask(self, times: int = 1, **named: str) -> list[bytes]:
        found = ask_again(
            self.endpoint(**named), times=times, every_s=1, say=self.told.append,
            sleep=lambda _: None,
        )  # fmt: skip
        return [one.data for one in found]


def test_it_is_asked_for_all_there_is() -> None:
    program = Program(b"stacks")
    assert program.ask() == [b"stacks"]
    assert program.asked == ["goroutine?debug=2"]
    assert "stands still" in program.told[0]


def test_what_the_user_names_is_asked_for() -> None:
    program = Program(b"stacks")
    program.ask(profile="goroutine", query="debug=1")
    assert program.asked == ["goroutine?debug=1"]
    assert program.told == []


def test_without_text_where_that_is_refused() -> None:
    program = Program(REFUSED, b"profile")
    assert program.ask() == [b"profile"]
    assert program.asked == ["goroutine?debug=2", "goroutine"]
    assert "403" in program.told[1]
    with pytest.raises(StackwardError, match="403"):
        Program(REFUSED).ask()


def test_again_and_again() -> None:
    assert Program(b"1", b"2", b"3").ask(3) == [b"1", b"2", b"3"]


def test_one_answer_that_is_missing_is_no_matter() -> None:
    assert Program(b"1", GONE, b"3").ask(3) == [b"1", b"3"]


def test_a_program_that_is_gone_ends_it() -> None:
    program = Program(b"1", b"2", GONE)
    assert program.ask(50) == [b"1", b"2"]
    assert len(program.asked) == 5
    assert "it is gone" in program.told[-1]
    with pytest.raises(StackwardError, match="it is gone"):
        Program(GONE).ask(3)


def test_ctrl_c_keeps_what_was_got() -> None:
    assert Program(b"1", KeyboardInterrupt()).ask(9) == [b"1"]
    with pytest.raises(KeyboardInterrupt):
        Program(KeyboardInterrupt()).ask(9)


def test_leaks_are_warned_of_before_they_are_asked_for() -> None:
    program = Program(b"stacks")
    told: list[str] = []

    def say(text: str) -> None:
        assert program.asked == []
        told.append(text)

    (found,) = ask_leaks(program.endpoint(), say)
    assert found.leak_check
    assert program.asked == ["goroutineleak?debug=2"]
    assert "WriteHeapDump kills this process" in told[0]


def test_the_address_of_the_leak_profile_is_warned_of_too() -> None:
    program = Program(b"stacks")
    program.ask(times=5, profile="goroutineleak")
    assert program.asked == ["goroutineleak?debug=2"]
    assert "WriteHeapDump" in program.told[0]


def test_the_address_of_another_profile() -> None:
    program = Program(b"profile")
    with pytest.raises(StackwardError) as caught:
        program.ask(profile="heap")
    assert caught.value.slug == "not-goroutines"
    assert program.asked == []


def test_a_program_whose_go_has_no_leak_profile() -> None:
    with pytest.raises(StackwardError) as caught:
        ask_leaks(Program(StackwardError("no-such-profile", "x")).endpoint(), lambda _: None)
    assert caught.value.slug == "no-such-profile"
