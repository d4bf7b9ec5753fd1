"""A process that runs while its caller does other things; it never outlives the context."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from stackward.core import StackwardError
from stackward.toolchain.process import end_group, group_lives, interrupts_wait, process_wait

_READ_BYTES = 1 << 16
_PACKET_BYTES = 1 << 12  # the most that one is
_PACKETS = 1 << 20  # a pipe in packet mode holds one write per page
_AT_ONCE = 256
_IDLE_S = 1.0
_GRACE_S = 2.0

# Gets what has come as it was written; nothing where nothing has come for a second, and at the end.
Sink = Callable[[list[bytes]], None]


@dataclass(slots=True, kw_only=True, eq=False)
class Running:
    """A process that was started, the leader of a session of its own."""

    process: subprocess.Popen[bytes]
    started_ns: int  # of the monotonic clock
    started_at: float  # of the wall clock, in seconds
    readers: list[threading.Thread] = field(default_factory=list)

    @property
    def pid(self) -> int:
        """Return its process number, which is its group's too."""
        return self.process.pid

    @property
    def elapsed_ns(self) -> int:
        """Return for how long it has been running, or would have been."""
        return time.monotonic_ns() - self.started_ns

    def status(self) -> int | None:
        """Return its exit status (negative: the signal), None while it runs."""
        return self.process.poll()

    def wait(self, timeout_s: float) -> bool:
        """Wait for its end, no longer than `timeout_s`; return whether it has ended."""
        return not process_wait(self.process, timeout_s)

    def send(self, number: int) -> None:
        """Send a signal to it alone; nothing happens where it is gone."""
        with contextlib.suppress(ProcessLookupError):
            self.process.send_signal(number)

    def end(self, grace_s: float) -> int:
        """End it politely, after `grace_s` for good, and all of its group; return its status."""
        self.send(signal.SIGTERM)
        if not self.wait(grace_s) or group_lives(self.pid):
            end_group(self.process)
        status = self.status()
        return -signal.SIGKILL if status is None else status

    def drained(self) -> bool:
        """Wait for the ends of its outputs; return whether they came."""
        end = time.monotonic() + _GRACE_S
        for reader in self.readers:
            reader.join(max(0.0, end - time.monotonic()))
        return not any(reader.is_alive() for reader in self.readers)


@contextlib.contextmanager
def background(
    command: Sequence[str | Path],
    *,
    cwd: Path,
    env: Mapping[str, str],
    on_stdout: Sink,
    on_stderr: Sink,
    with_input: bool = True,
) -> Iterator[Running]:
    """Start `command` and yield it; when the context is left in any way its whole group is ended.

    Each write to standard error arrives as a chunk of its own where the system can do that (up to
    4 KiB).  The sinks are called in threads, one for each output, with all chunks that are there.
    Standard input is the caller's, or nothing.  Raises `StackwardError` where the command cannot be
    started.
    """
    running: Running | None = None
    try:
        with interrupts_wait():
            running = _started(command, cwd, env, with_input, (on_stdout, on_stderr))
        yield running
    finally:
        if running is not None:
            with interrupts_wait():
                if running.status() is None or group_lives(running.pid) or not running.drained():
                    end_group(running.process)
                    running.drained()


def _started(
    command: Sequence[str | Path],
    cwd: Path,
    env: Mapping[str, str],
    with_input: bool,
    sinks: tuple[Sink, Sink],
) -> Running:
    words = tuple(str(word) for word in command)
    reading, writing = _packet_pipe()
    began = time.monotonic_ns(), time.time()
    try:
        process = subprocess.Popen(
            words,
            cwd=cwd,
            env=dict(env),
            stdin=None if with_input else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=writing,
            start_new_session=True,
        )
    except OSError as error:
        os.close(reading)
        raise StackwardError(
            "command-not-started",
            f"cannot start {words[0]}: {error.strerror or error}",
            "Check that the file exists and may be executed; `stackward doctor` tells more.",
        ) from error
    finally:
        os.close(writing)
    assert process.stdout is not None
    running = Running(process=process, started_ns=began[0], started_at=began[1])
    errors = os.fdopen(reading, "rb", 0)
    pipes = ((process.stdout, _READ_BYTES, sinks[0]), (errors, _PACKET_BYTES, sinks[1]))
    for arguments in pipes:
        thread = threading.Thread(target=_read, args=arguments, daemon=True)
        running.readers.append(thread)
        thread.start()
    return running


def keeps_writes_apart() -> bool:
    """Return whether each write to standard error arrives as a chunk of its own."""
    try:
        for end in os.pipe2(os.O_DIRECT | os.O_CLOEXEC):
            os.close(end)
    except (OSError, AttributeError):
        return False
    return True


def _packet_pipe() -> tuple[int, int]:
    """Return a pipe through which each write comes as it was made, else an ordinary one."""
    try:
        reading, writing = os.pipe2(os.O_DIRECT | os.O_CLOEXEC)
    except (OSError, AttributeError):
        return os.pipe()
    with contextlib.suppress(OSError, AttributeError):
        import fcntl

        # A page for each write: room for a few cycles' lines, so that no writer waits for us.
        fcntl.fcntl(writing, fcntl.F_SETPIPE_SZ, _PACKETS)
    return reading, writing


def _read(pipe: IO[bytes], size: int, sink: Sink) -> None:
    with pipe:
        os.set_blocking(pipe.fileno(), False)
        waiter = select.poll()
        waiter.register(pipe.fileno(), select.POLLIN)
        ended = False
        while not ended:
            chunks: list[bytes] = []
            if waiter.poll(_IDLE_S * 1000):
                ended = _drain(pipe.fileno(), size, chunks)
            if not ended or chunks:
                sink(chunks)
    sink([])


def _drain(descriptor: int, size: int, chunks: list[bytes]) -> bool:
    """Append what is there, up to a number of writes; return whether the end has come."""
    with contextlib.suppress(BlockingIOError):
        for _ in range(_AT_ONCE):
            chunk = os.read(descriptor, size)
            if not chunk:
                return True
            chunks.append(chunk)
    return False
