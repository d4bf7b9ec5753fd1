"""Children run, are heard line by line, and never outlive the call."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward.core import StackwardError
from stackward.toolchain import process, run, terminate_as_interrupt


@pytest.fixture(autouse=True)
def short_grace(monkeypatch: pytest.MonkeyPatch) -> None:
    """Wait a moment only before a group that will not go is killed."""
    monkeypatch.setattr(process, "_GRACE_S", 0.3)


def lives(pid: int) -> bool:
    """Return whether `pid` runs (a zombie that nobody has waited for does not)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] != "Z"
    except (FileNotFoundError, ProcessLookupError):
        return False


def wait_for(condition: Callable[[], bool]) -> bool:
    end = time.monotonic() + 5
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.01)
    return True


def sh(script: str, **options):
    return run(("/bin/sh", "-c", script), **options)


def test_what_it_left() -> None:
    done = sh("echo out; echo err >&2; exit 3")
    assert (done.status, done.stdout, done.stderr, done.timed_out) == (3, b"out\n", b"err\n", False)
    assert done.text == "err\nout\n"
    assert done.command[0] == "/bin/sh"
    assert done.elapsed_ns > 0


def test_a_signal_is_a_negative_status() -> None:
    assert sh("kill -KILL $$").status == -signal.SIGKILL


def test_folder_and_environment_are_the_ones_given(tmp_path: Path) -> None:
    done = sh("pwd; echo $A; echo $HOME", cwd=tmp_path, env={"A": "b c", "PATH": "/usr/bin:/bin"})
    assert done.stdout.decode() == f"{tmp_path}\nb c\n\n"


def test_it_has_no_standard_input() -> None:
    assert sh("cat; echo end").stdout == b"end\n"


def test_lines_come_while_it_runs(tmp_path: Path) -> None:
    flag = tmp_path / "seen"
    script = f"echo first; while [ ! -e {flag} ]; do sleep 0.01; done; printf 'last, unended'"
    seen: list[bytes] = []

    def line(text: bytes) -> None:
        seen.append(text)
        flag.touch()

    done = sh(script, on_stdout_line=line, timeout_s=5)
    assert not done.timed_out
    assert seen == [b"first\n", b"last, unended"]
    assert done.stdout == b"first\nlast, unended"


def test_blocks_are_passed_on_and_not_kept() -> None:
    passed: list[bytes] = []
    done = run(["sh", "-c", "yes | head -c 3000000"], stdout_blocks_to=passed.append)
    assert done.stdout == b""
    assert b"".join(passed) == b"y\n" * 1_500_000
    assert max(map(len, passed)) <= 1 << 20


def test_both_outputs_are_read_at_once() -> None:
    # 300 KB on each: more than a pipe holds, so reading one after the other would never end.
    script = "head -c 300000 /dev/zero; head -c 300000 /dev/zero >&2"
    done = sh(script, on_stderr_line=lambda line: None, timeout_s=10)
    assert (len(done.stdout), len(done.stderr), done.timed_out) == (300_000, 300_000, False)


def test_a_time_out_ends_the_grandchildren_too(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    script = f"echo before; (echo $$ > {pids}; sleep 60 & echo $! >> {pids}; wait) & sleep 60"
    started = time.monotonic()
    done = sh(script, timeout_s=0.5)
    assert done.timed_out
    assert done.status == -signal.SIGTERM
    assert done.stdout == b"before\n"
    assert time.monotonic() - started < 5
    numbers = [int(word) for word in pids.read_text().split()]
    assert len(numbers) == 2
    assert wait_for(lambda: not any(map(lives, numbers)))


def test_one_that_ignores_the_polite_signal_is_killed(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    script = f"trap '' TERM; echo $$ > {pids}; while :; do sleep 0.05; done"
    done = sh(script, timeout_s=0.3)
    assert done.timed_out
    assert done.status == -signal.SIGKILL
    assert wait_for(lambda: not lives(int(pids.read_text())))


def test_a_grandchild_that_ignores_it_is_killed_though_the_child_went(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    inner = f"trap '' TERM; echo $$ > {pids}; while :; do sleep 0.05; done"
    done = sh(f'/bin/sh -c "{inner.replace("$$", chr(92) + "$$")}" & sleep 60', timeout_s=0.5)
    assert done.timed_out
    assert wait_for(lambda: not lives(int(pids.read_text())))


def test_what_a_finished_child_left_behind_does_not_hold_us_up(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    started = time.monotonic()
    done = sh(f"sleep 60 & echo $! > {pids}; echo done")
    assert time.monotonic() - started < 5
    assert (done.status, done.stdout, done.timed_out) == (0, b"done\n", False)
    assert wait_for(lambda: not lives(int(pids.read_text())))


def test_one_that_left_the_group_does_not_hold_us_up_either(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    script = f"echo heard; setsid sh -c 'echo $$ > {pids}; exec sleep 60' & sleep 60"
    started = time.monotonic()
    done = sh(script, timeout_s=0.5)
    assert time.monotonic() - started < 5
    assert (done.timed_out, done.stdout) == (True, b"heard\n")
    os.kill(int(pids.read_text()), signal.SIGKILL)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupt_ends_the_group_and_goes_on(tmp_path: Path, number: int) -> None:
    pids = tmp_path / "pids"
    script = f"sleep 60 & echo $$ $! > {pids}.new; mv {pids}.new {pids}; wait"

    def interrupt() -> None:
        wait_for(pids.exists)
        signal.pthread_kill(threading.main_thread().ident or 0, number)

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyboardInterrupt), terminate_as_interrupt():
        sh(script)
    thread.join()
    assert wait_for(lambda: not any(lives(int(pid)) for pid in pids.read_text().split()))


def test_an_interrupt_while_a_child_is_being_started_does_not_lose_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def interrupted(*arguments: object, **options: object) -> subprocess.Popen[bytes]:
        started.append(popen(*arguments, **options))  # type: ignore[call-overload]
        signal.raise_signal(signal.SIGINT)
        return started[0]

    monkeypatch.setattr(subprocess, "Popen", interrupted)
    with pytest.raises(KeyboardInterrupt):
        sh("sleep 60")
    assert not lives(started[0].pid)


def test_a_second_interrupt_does_not_stop_the_clean_up(tmp_path: Path) -> None:
    pids = tmp_path / "pids"
    script = f"trap '' TERM; echo $$ > {pids}.new; mv {pids}.new {pids}; while :; do :; done"

    def interrupt() -> None:
        wait_for(pids.exists)
        for _ in range(3):
            signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
            time.sleep(0.05)

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(KeyboardInterrupt):
        sh(script)
    thread.join()
    assert not lives(int(pids.read_text()))


def test_it_runs_in_another_thread_too() -> None:
    found: list[bytes] = []
    thread = threading.Thread(target=lambda: found.append(sh("echo x").stdout))
    thread.start()
    thread.join()
    assert found == [b"x\n"]


def test_signals_mean_what_they_did_once_the_context_is_left() -> None:
    before = [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)]
    with terminate_as_interrupt():
        assert signal.getsignal(signal.SIGTERM) is not before[0]
    assert [signal.getsignal(number) for number in (signal.SIGTERM, signal.SIGHUP)] == before


@pytest.mark.parametrize("command", ["/nonexistent/tool", "."])
def test_what_cannot_be_started(command: str) -> None:
    with pytest.raises(StackwardError) as caught:
        run((command,))
    assert caught.value.slug == "command-not-started"
    assert command in caught.value.message


def test_a_folder_that_is_gone(tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        sh("true", cwd=tmp_path / "gone")
    assert caught.value.slug == "command-not-started"
