"""Asking a process for a heap dump: who answers, and what is said where nobody does."""

from __future__ import annotations

import contextlib
import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from heap_programs import heap_program
from stackward.capture import heap_snap
from stackward.capture.heap_dumps import HANDLER
from stackward.capture.heap_snap import (
    Handler,
    find_handler,
    request_dump,
    running_handlers,
)
from stackward.core import StackwardError


def wait_for(what: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not what():
        assert time.monotonic() < end
        time.sleep(0.01)


@contextlib.contextmanager
def running(tmp_path: Path, behave: str) -> Iterator[Handler]:
    """Yield a program of a recording's folder."""
    folder = tmp_path / "rec"
    (folder / HANDLER).mkdir(parents=True)
    program = heap_program(tmp_path, behave)
    env = {
        **program.env,
        "STACKWARD_HEAP_FOLDER": str(folder),
        "STACKWARD_HEAP_BINARY": str(program.binary),
    }
    child = subprocess.Popen(program.argv, env=env)
    try:
        # Until it runs as what it will be: in between the system says nothing of it.
        wait_for(lambda: b"stub.py" in Path(f"/proc/{child.pid}/cmdline").read_bytes())
        wait_for(lambda: Path(f"/proc/{child.pid}/environ").read_bytes() != b"")
        yield Handler(pid=child.pid, folder=folder)
    finally:
        child.kill()
        child.wait()


def test_a_dump(tmp_path: Path) -> None:
    with running(tmp_path, "dump") as handler:
        record = request_dump(handler, reason="snap")
        assert record.dump == str(handler.folder / "heap-1.dump")
        other = request_dump(handler, reason="snap", path=tmp_path / "other.dump")
        assert other.dump == str(tmp_path / "other.dump")
        assert sorted(one.name for one in (handler.folder / HANDLER).iterdir()) == ["state"]


def test_two_at_once_get_one_each(tmp_path: Path) -> None:
    found: list[str] = []
    with running(tmp_path, "dump") as handler:
        threads = [
            threading.Thread(target=lambda: found.append(request_dump(handler, reason="snap").dump))
            for _ in range(4)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(set(found)) == 4


@pytest.mark.parametrize(
    ("behave", "says"),
    [
        ("error", "no heap dump: the disk is full"),
        ("x", "ended before the dump was whole"),
        ("stopped", "does not answer"),
        ("silent", "has not begun with its main package"),
    ],
)
def test_no_dump(tmp_path: Path, behave: str, says: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heap_snap, "_BEGUN_WITHIN_S", 0.3 if behave == "silent" else 10)
    monkeypatch.setattr(heap_snap, "_TAKEN_WITHIN_S", 0.3 if behave == "stopped" else 20)
    with running(tmp_path, behave) as handler, pytest.raises(StackwardError) as caught:
        request_dump(handler, reason="snap")
    assert caught.value.slug == "no-heap-dump"
    assert says in caught.value.message
    assert not (tmp_path / "rec" / HANDLER / "request").exists()


def test_a_name_with_a_line_break(tmp_path: Path) -> None:
    with running(tmp_path, "dump") as handler, pytest.raises(StackwardError, match="line break"):
        request_dump(handler, reason="snap", path=tmp_path / "a\nb")


def test_a_folder_that_takes_no_request(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(heap_snap.os, "link", refuse)
    with running(tmp_path, "dump") as handler, pytest.raises(StackwardError) as caught:
        request_dump(handler, reason="snap")
    assert "No space left on device" in caught.value.message
    assert [one.name for one in (tmp_path / "rec" / HANDLER).iterdir()] == ["state"]


def test_it_is_found_by_its_number_and_by_its_parents(tmp_path: Path) -> None:
    with running(tmp_path, "dump") as handler:
        assert find_handler(handler.pid) == handler
        assert handler in running_handlers()
        code = (
            "import subprocess, sys\n"
            "child = subprocess.Popen(['sleep', '60'], env={'STACKWARD_HEAP_FOLDER': '/x'})\n"
            "print(child.pid, flush=True)\n"
            "child.wait()\n"
        )
        parent = subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE)
        assert parent.stdout is not None
        number = int(parent.stdout.readline())
        wait_for(lambda: Path(f"/proc/{number}/environ").read_bytes() != b"")
        try:
            assert find_handler(parent.pid) == Handler(pid=number, folder=Path("/x"))
        finally:
            subprocess.run(["kill", str(number)], check=True)
            parent.wait()
            parent.stdout.close()


def test_there_is_none(tmp_path: Path) -> None:
    with running(tmp_path, "dump") as handler:
        child = subprocess.Popen(["sleep", "60"])
        try:
            with pytest.raises(StackwardError) as caught:
                find_handler(child.pid)
            assert caught.value.slug == "no-heap-handler"
            assert f"{handler.pid} (" in caught.value.hint
        finally:
            child.kill()
        wait_for(lambda: heap_snap._ended(child.pid))  # though nobody has asked how
        with pytest.raises(StackwardError) as caught:
            find_handler(child.pid)
        assert caught.value.slug == "no-such-process"
        child.wait()
    with pytest.raises(StackwardError) as caught:
        find_handler(child.pid)
    assert caught.value.slug == "no-such-process"


def test_another_users(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_pid: int) -> Path:
        raise PermissionError

    monkeypatch.setattr(heap_snap, "_folder", refuse)
    with pytest.raises(StackwardError) as caught:
        find_handler(1)
    assert caught.value.slug == "process-not-ours"


def test_a_state_that_is_none(tmp_path: Path) -> None:
    (tmp_path / HANDLER).mkdir()
    handler = Handler(pid=1, folder=tmp_path)
    assert handler.state() is None
    for text in ("", "1 2 3", "a b c d e f"):
        (tmp_path / HANDLER / "state").write_text(text)
        assert handler.state() is None
