"""A program's outputs and the live line on one terminal."""

from __future__ import annotations

import threading

import pytest

from stackward.cli import screen as module
from stackward.cli.output import ProgressLine
from stackward.cli.screen import Screen


class Line(ProgressLine):
    """A live line that notes what it is told, where the program's output is noted, too."""

    def __init__(self, said: list[str]) -> None:
        self._said = said

    def show(self, text: str) -> None:
        self._said.append(f"[{text}]")

    def stage(self, text: str) -> None:
        self._said.append(f"[{text}!]")

    def clear(self) -> None:
        self._said.append("-")


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what came onto the terminal, in order."""
    found: list[str] = []

    def write(descriptor: int, chunk: memoryview) -> int:
        found.append(f"{descriptor}:{bytes(chunk).decode()}")
        return len(chunk)

    monkeypatch.setattr(module.os, "isatty", lambda _: True)
    monkeypatch.setattr(module.os, "write", write)
    return found


def test_the_line_goes_before_the_program_writes(said: list[str]) -> None:
    screen = Screen(Line(said))
    screen.show("1 look")
    screen.stderr(b"ready\n")
    screen.show("2 looks")
    screen.stdout(b"served\n")
    assert said == ["[1 look]", "-", "2:ready\n", "[2 looks]", "-", "1:served\n"]


def test_a_line_that_the_program_has_not_ended_is_not_overwritten(said: list[str]) -> None:
    screen = Screen(Line(said))
    screen.stderr(b"password: ")
    screen.show("1 look")
    screen.stage("watch")
    screen.stderr(b"ok\n")
    screen.stage("watch")
    assert said == ["-", "2:password: ", "2:ok\n", "[watch!]"]


def test_what_is_said_has_a_line_of_its_own(
    said: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    screen = Screen(Line(said))
    screen.stderr(b"half")
    screen.say("a dump is written")
    screen.show("1 look")
    assert said == ["-", "2:half", "[1 look]"]
    assert capsys.readouterr().err == "\nstackward: a dump is written\n"


def test_nothing_is_shown_after_the_end(said: list[str]) -> None:
    screen = Screen(Line(said))
    screen.end()
    screen.show("1 look")
    assert said == ["-"]


def test_a_reader_that_has_gone_is_no_trouble(
    said: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    tried: list[int] = []

    def gone(descriptor: int, _chunk: memoryview) -> int:
        tried.append(descriptor)
        raise BrokenPipeError

    monkeypatch.setattr(module.os, "write", gone)
    screen = Screen(Line(said))
    for _ in range(3):
        screen.stdout(b"x\n")
    screen.stderr(b"y\n")
    assert tried == [1, 2]


def test_chunks_of_two_threads_stay_whole(said: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    """Each chunk is written in pieces, as to a pipe that is nearly full."""
    written: list[bytes] = []

    def write(_descriptor: int, chunk: memoryview) -> int:
        written.append(bytes(chunk[:1]))
        threading.Event().wait(0.001)  # the other thread's turn
        return 1

    monkeypatch.setattr(module.os, "write", write)
    screen = Screen(Line(said))
    chunks = [bytes([letter]) * 5 + b"\n" for letter in b"ab"]
    threads = [
        threading.Thread(target=take, args=(chunk,))
        for take, chunk in zip((screen.stdout, screen.stderr), chunks, strict=True)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert b"".join(written) in {chunks[0] + chunks[1], chunks[1] + chunks[0]}
