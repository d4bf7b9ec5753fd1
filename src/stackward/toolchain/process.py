"""The one place that starts processes: every child dies with its caller, whatever ends it."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from stackward.core import StackwardError

_GRACE_S = 2.0
_INTERRUPTS = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

LineCallback = Callable[[bytes], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Completed:
    """What a finished process left: its exit status (negative: the signal) and its two outputs."""

    command: tuple[str, ...]
    status: int
    stdout: bytes
    stderr: bytes
    elapsed_ns: int
    timed_out: bool = False

    @property
    def text(self) -> str:
        """Return both outputs as text, the error output first."""
        return (self.stderr + self.stdout).decode("utf-8", "replace")


def run(
    command: Sequence[str | Path],
    *,
    cwd: Path | None = None,
    env: Mapping[str, str] | None = None,
    timeout_s: float | None = None,
    on_stdout_line: LineCallback | None = None,
    on_stderr_line: LineCallback | None = None,
    stderr_to: IO[bytes] | None = None,
    stdout_blocks_to: LineCallback | None = None,
) -> Completed:
    """Run `command` to its end and return what it left; a non-zero status is not an error here.

    The child leads a process group of its own; when this call is left in any way (a time-out, an
    exception, Ctrl-C) the whole group is ended first.  `on_*_line` get each line as it comes.
    With `stderr_to` the error output goes into that file instead of the result: a large build's
    compiler output is not held in memory.  `stdout_blocks_to` gets the output in blocks that end
    anywhere, and nothing of it is kept.
    Raises `StackwardError` where the command cannot be started.
    """
    words = tuple(str(word) for word in command)
    started = time.monotonic_ns()
    process: subprocess.Popen[bytes] | None = None
    stdout: list[bytes] = []
    stderr: list[bytes] = []
    try:
        with interrupts_wait():
            process = _start(words, cwd, env, stderr_to)
        readers = [
            _reader(process.stdout, stdout, on_stdout_line)
            if stdout_blocks_to is None
            else _passer(process.stdout, stdout_blocks_to)
        ]
        if stderr_to is None:
            readers.append(_reader(process.stderr, stderr, on_stderr_line))
        timed_out = process_wait(process, timeout_s)
        # What the child left running is ended with it; what left its group too and keeps the
        # pipes open is not waited for.
        if timed_out or not _drained(readers) or group_lives(process.pid):
            end_group(process)
            _drained(readers)
    except BaseException:
        if process is not None:
            with interrupts_wait():
                end_group(process)
        raise
    return Completed(
        command=words,
        status=process.returncode if process.returncode is not None else -signal.SIGKILL,
        stdout=b"".join(stdout),
        stderr=b"".join(stderr),
        elapsed_ns=time.monotonic_ns() - started,
        timed_out=timed_out,
    )


def _start(
    words: tuple[str, ...],
    cwd: Path | None,
    env: Mapping[str, str] | None,
    stderr_to: IO[bytes] | None,
) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            words,
            cwd=cwd,
            env=dict(env) if env is not None else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE if stderr_to is None else stderr_to,
            start_new_session=True,
        )
    except OSError as error:
        raise StackwardError(
            "command-not-started",
            f"cannot start {words[0]}: {error.strerror or error}",
            "Check that the file exists and may be executed; `stackward doctor` tells more.",
        ) from error


def _reader(
    pipe: IO[bytes] | None, output: list[bytes], callback: LineCallback | None
) -> threading.Thread:
    def read() -> None:
        assert pipe is not None
        with pipe:
            if callback is None:
                while chunk := os.read(pipe.fileno(), 1 << 20):
                    output.append(chunk)
                return
            for line in pipe:
                output.append(line)
                callback(line)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return thread


def _passer(pipe: IO[bytes] | None, callback: LineCallback) -> threading.Thread:
    def read() -> None:
        assert pipe is not None
        with pipe:
            while chunk := os.read(pipe.fileno(), 1 << 20):
                callback(chunk)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return thread


def _drained(readers: Sequence[threading.Thread]) -> bool:
    """Return whether the readers came to the end of their pipes within the grace period."""
    end = time.monotonic() + _GRACE_S
    for reader in readers:
        reader.join(max(0.0, end - time.monotonic()))
    return not any(reader.is_alive() for reader in readers)


def process_wait(process: subprocess.Popen[bytes], timeout_s: float | None) -> bool:
    """Wait for the process; return whether its time is up instead."""
    if timeout_s is not None and hasattr(os, "pidfd_open") and process.poll() is None:
        # Popen.wait with a time-out sleeps between looks; a process descriptor wakes at once.
        with contextlib.suppress(OSError):
            descriptor = os.pidfd_open(process.pid)
            try:
                waiter = select.poll()
                waiter.register(descriptor, select.POLLIN)
                ready = waiter.poll(timeout_s * 1000)
            finally:
                os.close(descriptor)
            if not ready:
                return True
    try:
        process.wait(timeout_s)
    except subprocess.TimeoutExpired:
        return True
    return False


def end_group(process: subprocess.Popen[bytes]) -> None:
    """End the child's process group: first politely, after a grace period for good."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, number)
        try:
            process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            continue
        if number == signal.SIGTERM and group_lives(process.pid):
            continue
        return


def group_lives(group: int) -> bool:
    """Return whether a process of the group `group` is left."""
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True


@contextlib.contextmanager
def interrupts_wait() -> Iterator[None]:
    """Within this context interrupts wait, so that no child is started and then lost."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    came: list[int] = []
    before = [(number, signal.getsignal(number)) for number in _INTERRUPTS]
    before = [(number, handler) for number, handler in before if handler is not None]
    for number, _ in before:
        signal.signal(number, lambda number, _frame: came.append(number))
    try:
        yield
    finally:
        for number, handler in before:
            signal.signal(number, handler)
        for one in dict.fromkeys(came):
            signal.raise_signal(one)


@contextlib.contextmanager
def terminate_as_interrupt() -> Iterator[None]:
    """Within this context SIGTERM and SIGHUP end the program as Ctrl-C does, with all clean-up.

    The first of them does; those that follow do not stop the clean-up.
    """

    def interrupt(_number: int, _frame: object) -> None:
        for number in _INTERRUPTS:
            signal.signal(number, signal.SIG_IGN)
        raise KeyboardInterrupt

    before = [signal.signal(number, interrupt) for number in _INTERRUPTS]
    try:
        yield
    finally:
        for number, handler in zip(_INTERRUPTS, before, strict=True):
            signal.signal(number, handler)
