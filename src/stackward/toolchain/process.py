"""The one place that starts processes: every child dies with its caller, whatever ends it."""

from __future__ import annotations

import contextlib
import os
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
) -> Completed:
    """Run `command` to its end and return what it left; a non-zero status is not an error here.

    The child leads a process group of its own; when this call is left in any way (a time-out, an
    exception, Ctrl-C) the whole group is ended first.  `on_*_line` get each line as it comes.
    Raises `StackwardError` where the command cannot be started.
    """
    words = tuple(str(word) for word in command)
    started = time.monotonic_ns()
    process = _start(words, cwd, env)
    outputs: dict[str, bytes] = {}
    try:
        readers = [
            _reader(process.stdout, "stdout", outputs, on_stdout_line),
            _reader(process.stderr, "stderr", outputs, on_stderr_line),
        ]
        timed_out = _wait(process, timeout_s)
        if timed_out:
            _end_group(process)
        for reader in readers:
            # A grandchild that left the group may keep the pipe open: do not wait for it.
            reader.join(timeout=None if not timed_out else _GRACE_S)
    except BaseException:
        _end_group(process)
        raise
    return Completed(
        command=words,
        status=process.returncode if process.returncode is not None else -signal.SIGKILL,
        stdout=outputs.get("stdout", b""),
        stderr=outputs.get("stderr", b""),
        elapsed_ns=time.monotonic_ns() - started,
        timed_out=timed_out,
    )


def _start(
    words: tuple[str, ...], cwd: Path | None, env: Mapping[str, str] | None
) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            words,
            cwd=cwd,
            env=dict(env) if env is not None else None,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
        )
    except OSError as error:
        raise StackwardError(
            "command-not-started",
            f"cannot start {words[0]}: {error.strerror or error}",
            "Check that the file exists and may be executed; `stackward doctor` tells more.",
        ) from error


def _reader(
    pipe: IO[bytes] | None, name: str, outputs: dict[str, bytes], callback: LineCallback | None
) -> threading.Thread:
    def read() -> None:
        assert pipe is not None
        with pipe:
            if callback is None:
                outputs[name] = pipe.read()
                return
            lines = []
            for line in pipe:
                lines.append(line)
                callback(line)
            outputs[name] = b"".join(lines)

    thread = threading.Thread(target=read, daemon=True)
    thread.start()
    return thread


def _wait(process: subprocess.Popen[bytes], timeout_s: float | None) -> bool:
    try:
        process.wait(timeout_s)
    except subprocess.TimeoutExpired:
        return True
    return False


def _end_group(process: subprocess.Popen[bytes]) -> None:
    """End the child's process group: first politely, after a grace period for good."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, number)
        try:
            process.wait(_GRACE_S)
        except subprocess.TimeoutExpired:
            continue
        if number == signal.SIGTERM and _group_lives(process.pid):
            continue
        return


def _group_lives(group: int) -> bool:
    try:
        os.killpg(group, 0)
    except (ProcessLookupError, PermissionError):
        return False
    return True


@contextlib.contextmanager
def terminate_as_interrupt() -> Iterator[None]:
    """Within this context SIGTERM and SIGHUP end the program as Ctrl-C does, with all clean-up."""

    def interrupt(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    numbers = (signal.SIGTERM, signal.SIGHUP)
    before = [signal.signal(number, interrupt) for number in numbers]
    try:
        yield
    finally:
        for number, handler in zip(numbers, before, strict=True):
            signal.signal(number, handler)
