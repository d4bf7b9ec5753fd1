"""Runs a program that is to be watched, until its endpoint answers and for as long as wanted."""

from __future__ import annotations

import contextlib
import os
import shlex
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from stackward.capture.leaks_endpoint import Endpoint, endpoint_at
from stackward.capture.leaks_prepare import WatchedProgram
from stackward.capture.readiness import Output
from stackward.core import StackwardError
from stackward.toolchain import Running, background, interrupts_wait

_TICK_S = 0.05
_GRACE_S = 5.0
_ABSENT = -1

Echo = Callable[[bytes], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedRun:
    """A program that runs and answers at `endpoint`."""

    endpoint: Endpoint
    running: Running

    def lives(self) -> bool:
        """Return whether it still runs."""
        return self.running.status() is None

    def resident_bytes(self) -> int:
        """Return what is resident of it now, -1 where nobody knows."""
        try:
            words = Path(f"/proc/{self.running.pid}/statm").read_bytes().split()
            return int(words[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, IndexError, ValueError):
            return _ABSENT


@contextlib.contextmanager
def watched_run(
    program: WatchedProgram,
    *,
    folder: Path,
    url: str | None,
    ready_timeout_s: float,
    on_output: Echo | None = None,
) -> Iterator[WatchedRun]:
    """Start `program` and yield it once it answers; ended when the context is left.

    `url` is its own endpoint, None for the one that is built in, whose address it writes into
    `folder`.  `on_output` gets what it writes to both of its outputs.  Raises `StackwardError`
    (`never-answered`) where it ends first, or does not answer in time.
    """
    output = Output()
    file = folder / "address"
    env = {name: text for name, text in program.env.items() if not name.startswith("STACKWARD_")}
    if url is None:
        env["STACKWARD_LEAKS_ADDRESS"] = str(file)

    def take(chunks: list[bytes]) -> None:
        chunk = b"".join(chunks)
        output.add(chunk)
        if chunk and on_output is not None:
            on_output(chunk)

    with background(
        program.argv, cwd=program.cwd, env=env, on_stdout=take, on_stderr=take
    ) as running:
        try:
            endpoint = _answering(program, running, url, file, ready_timeout_s, output)
            yield WatchedRun(endpoint=endpoint, running=running)
        finally:
            with interrupts_wait():
                if running.status() is None:
                    running.end(_GRACE_S)


def _answering(
    program: WatchedProgram,
    running: Running,
    url: str | None,
    file: Path,
    timeout_s: float,
    output: Output,
) -> Endpoint:
    end = time.monotonic() + timeout_s
    while True:
        endpoint = _endpoint(url, file)
        if endpoint is not None and _answers(endpoint):
            return endpoint
        ended = running.wait(_TICK_S)
        if ended or time.monotonic() > end:
            running.drained()
            how = f"ended first, with status {running.status()}"
            how = how if ended else f"did not answer within {timeout_s:g} s"
            said = "\n".join(output.last_lines(5)) or "it has written nothing"
            raise StackwardError(
                "never-answered",
                f"{shlex.join(program.command)} {how}"
                + (f" ({url})" if url else "")
                + f":\n{said}",
                "It has to run for as long as it is watched. Look at its output above, check "
                "--url, or give more time with --ready-timeout.",
            )


def _endpoint(url: str | None, file: Path) -> Endpoint | None:
    if url is not None:
        return endpoint_at(url)
    try:
        return endpoint_at(f"http://{file.read_text('ascii').strip()}")
    except (OSError, ValueError):
        return None


def _answers(endpoint: Endpoint) -> bool:
    try:
        endpoint.ask("threadcreate", timeout_s=2.0)
    except StackwardError as error:
        return error.slug != "endpoint-not-reached"  # whoever refuses is there
    return True
