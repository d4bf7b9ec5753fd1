"""A process in the background: heard write by write, ended with all of its group."""

from __future__ import annotations

import contextlib
import os
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stackward.core import StackwardError
from stackward.toolchain import Running, background, process


@pytest.fixture(autouse=True)
def short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a moment only before a group that will not go is killed."""
    monkeypatch.setattr(process, "_GRACE_S", 0.3)


class Heard:
    """What came on the two outputs."""

    def __init__(self) -> None:
        self.out: list[bytes] = []
        self.err: list[bytes] = []

    @contextlib.contextmanager
    def sh(self, script: str, **options: object) -> Iterator[Running]:
        with background(
            ("/bin/sh", "-c", script),
            cwd=Path("/"),
            env={"PATH": os.defpath, "A": "b"},
            on_stdout=lambda chunks: self.out.extend(chunks or [b""]),
            on_stderr=lambda chunks: self.err.extend(chunks or [b""]),
            with_input=False,
            **options,
        ) as running:
            yield running


def lives(pid: int) -> bool:
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 10
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def test_outputs_and_status() -> None:
    heard = Heard()
    with heard.sh("echo out $A; echo err >&2; exit 3") as running:
        assert running.wait(10)
        assert running.status() == 3
        assert running.drained()
    assert b"".join(heard.out) == b"out b\n"
    assert b"".join(heard.err) == b"err\n"
    assert heard.out[-1] == heard.err[-1] == b""


def test_each_write_to_standard_error_is_a_chunk() -> None:
    heard = Heard()
    with heard.sh("for i in 1 2 3; do printf $i >&2; done") as running:
        assert running.wait(10)
    assert [chunk for chunk in heard.err if chunk] == [b"1", b"2", b"3"]


def test_it_runs_while_its_caller_does_other_things() -> None:
    heard = Heard()
    with heard.sh("echo ready; exec sleep 1003") as running:
        assert wait_for(lambda: heard.out == [b"ready\n"])
        assert running.status() is None
        assert not running.wait(0.01)
        assert running.elapsed_ns > 0
    assert not lives(running.pid)
    assert running.status() == -signal.SIGTERM


def test_a_polite_end() -> None:
    heard = Heard()
    with heard.sh("trap 'echo bye; exit 7' TERM; echo on; while :; do sleep 0.01; done") as running:
        assert wait_for(lambda: bool(heard.out))
        assert running.end(10) == 7
    assert b"".join(heard.out) == b"on\nbye\n"


def test_one_that_will_not_go_is_killed_with_its_children() -> None:
    heard = Heard()
    script = (
        "trap : TERM; (trap : TERM; while :; do sleep 0.1; done) & echo $!; while :; do wait; done"
    )
    with heard.sh(script) as running:
        assert wait_for(lambda: bool(heard.out))
        child = int(heard.out[0])
        assert running.end(0.1) == -signal.SIGKILL
    assert wait_for(lambda: not lives(child))


def test_children_that_are_left_are_ended() -> None:
    heard = Heard()
    with heard.sh("sleep 1004 & echo $!") as running:
        assert running.wait(10)
        assert wait_for(lambda: bool(heard.out))
    assert wait_for(lambda: not lives(int(heard.out[0])))


def test_an_exception_ends_it() -> None:
    heard = Heard()
    with pytest.raises(ZeroDivisionError), heard.sh("exec sleep 1005") as running:
        raise ZeroDivisionError
    assert not lives(running.pid)


def test_what_cannot_be_started() -> None:
    before = set(os.listdir("/proc/self/fd"))
    with (
        pytest.raises(StackwardError) as caught,
        background(
            ("/nonexistent/program",),
            cwd=Path("/"),
            env={},
            on_stdout=lambda _: None,
            on_stderr=lambda _: None,
        ),
    ):
        pass
    assert caught.value.slug == "command-not-started"
    assert set(os.listdir("/proc/self/fd")) == before


def test_without_packets(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the system has no such pipe an ordinary one does."""
    monkeypatch.delattr(os, "O_DIRECT")
    heard = Heard()
    with heard.sh("printf a >&2; printf b >&2") as running:
        assert running.wait(10)
    assert b"".join(heard.err) == b"ab"
