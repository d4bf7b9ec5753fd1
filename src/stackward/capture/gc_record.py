"""Runs a prepared program with the collector's traces on, and keeps what they say in a folder."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import msgspec

from stackward import __version__
from stackward.capture.cgroup import memory_limit_bytes
from stackward.capture.gc_prepare import PreparedProgram
from stackward.capture.gc_watch import LastCycle, LiveState, Watch
from stackward.capture.load import Load
from stackward.capture.readiness import Readiness
from stackward.capture.recording import (
    made_folder,
    recording_in,
    remove_recording,
    write_document,
)
from stackward.capture.run_environment import changed_environment, with_traces
from stackward.core import Caveat, StackwardError
from stackward.gc.recording import (
    FORMAT_VERSION,
    LOG,
    METRICS,
    RecordedCaveat,
    RecordedLoad,
    Recording,
    RecordingDocument,
)
from stackward.gc.separate import Separator
from stackward.toolchain import Running, background, interrupts_wait, keeps_writes_apart

_TICK_S = 0.05
_OURS = "STACKWARD_GC_"
_KEPT = ("GOGC", "GOMEMLIMIT", "GOMAXPROCS", "GODEBUG")

Echo = Callable[[bytes], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordRequest:
    """How a program is recorded.

    `ready` is a URL that has to answer, or a text that has to be written; `load` is started then.
    What comes before `warmup_s` after that is kept, but does not count.  The recording ends with
    the program, with the load, or after `duration_s` that count.  `environment` is set over the
    program's own (None removes a variable).
    """

    environment: Mapping[str, str | None] = field(default_factory=dict)
    ready: str = ""
    ready_timeout_s: float = 60.0
    load: tuple[str, ...] = ()
    warmup_s: float = 0.0
    duration_s: float | None = None
    every_s: float = 0.1
    scavenger_trace: bool = False  # may hang the program: a defect of the runtime
    grace_s: float = 5.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Listeners:
    """Who hears of a program while it runs: its outputs as they come, its state now and then."""

    on_stdout: Echo | None = None
    on_stderr: Echo | None = None
    on_state: Callable[[LiveState, str], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedRun:
    """A recording that was made: where it is, and how the program ended."""

    folder: Path
    document: RecordingDocument

    def recording(self) -> Recording:
        """Return the recording, decoded."""
        return recording_in(self.folder)


def record(
    program: PreparedProgram,
    request: RecordRequest,
    folder: Path,
    *,
    listeners: Listeners | None = None,
) -> RecordedRun:
    """Run `program` once and return its recording, made in `folder`.

    However it ends (also by Ctrl-C, which is passed on), what was recorded is kept and readable,
    and no process is left.  Raises `StackwardError` where it cannot be started or never becomes
    ready.
    """
    made_folder(folder)
    return _Run(program, request, folder, listeners or Listeners()).run()


class _Run:
    """One run.  Its parts share what is known of the program and of the files."""

    def __init__(
        self, program: PreparedProgram, request: RecordRequest, folder: Path, listeners: Listeners
    ) -> None:
        self._program, self._request, self._folder = program, request, folder
        self._listeners = listeners
        self._readiness = Readiness(request.ready, request.ready_timeout_s)
        self._trouble: list[str] = []
        self._load = Load(request.load)
        self._was_killed = False
        self._env = _environment(program, request)
        self._document = _document(program, request)

    def run(self) -> RecordedRun:
        write_document(self._folder, self._document)
        with contextlib.ExitStack() as stack:
            stdout, stderr, log, load = (
                stack.enter_context((self._folder / name).open("wb", 0))
                for name in ("stdout.log", "stderr.log", LOG, "load.log")
            )
            try:
                self._run(stdout, stderr, log, load)
            finally:
                with interrupts_wait():
                    self._finish()
        return RecordedRun(folder=self._folder, document=self._document)

    def _run(self, stdout: IO[bytes], stderr: IO[bytes], log: IO[bytes], load: IO[bytes]) -> None:
        program = self._program
        cycle = LastCycle()
        errors = _Errors(self, stderr, log, cycle)
        started = self._started_env()
        with contextlib.ExitStack() as stack:
            running = stack.enter_context(
                background(
                    program.argv,
                    cwd=program.cwd,
                    env=started,
                    on_stdout=lambda chunks: self._own(b"".join(chunks), 0, stdout),
                    on_stderr=errors.take,
                )
            )
            try:
                watch = stack.enter_context(
                    Watch(running, cycle, self._folder, with_children=program.is_go is False)
                )
                self._set(started_at=_iso(running.started_at))
                self._until_ready(running, watch)
                loading = stack.enter_context(contextlib.ExitStack())
                self._measure(running, watch, loading, load)
            except KeyboardInterrupt:
                self._set(ended_by="interrupt")
                raise
            finally:
                with interrupts_wait():
                    self._ended(running)

    def _started_env(self) -> dict[str, str]:
        env = dict(self._env)
        if self._program.samples:
            env["STACKWARD_GC_SAMPLES"] = str((self._folder / METRICS).absolute())
            env["STACKWARD_GC_EVERY"] = str(round(self._request.every_s * 1e9))
            env["STACKWARD_GC_STARTED"] = str(time.time_ns())
            env["STACKWARD_GC_GODEBUG"] = self._document.environment.get("GODEBUG") or ""
        return env

    def _until_ready(self, running: Running, watch: Watch) -> None:
        """Wait until the program is ready; raise where it does not become so."""
        if not self._request.ready:
            self._set(ready_ns=0)
            return
        try:
            self._readiness.wait(
                running,
                self._program.command,
                look=lambda: self._tell(watch, "waiting until it is ready"),
                kept=f"; what was recorded is in {self._folder}",
            )
        except StackwardError:
            self._set(ended_by="not-ready")
            raise
        self._set(ready_ns=running.elapsed_ns)

    def _measure(
        self, running: Running, watch: Watch, stack: contextlib.ExitStack, out: IO[bytes]
    ) -> None:
        """Start the load and go on until the program, the load or the time ends."""
        request = self._request
        if request.load:
            self._start_load(stack, out)
        begin_ns = running.elapsed_ns if request.ready or request.load else 0
        begin_ns += round(request.warmup_s * 1e9)
        self._set(measured_from_ns=begin_ns)
        end_ns = None
        if request.duration_s is not None:
            end_ns = begin_ns + round(request.duration_s * 1e9)
        ended_by = "program"
        while not running.wait(_TICK_S):
            if self._load.is_over() and end_ns is None:
                ended_by = "load"
                break
            if end_ns is not None and running.elapsed_ns >= end_ns:
                ended_by = "duration"
                break
            warm = running.elapsed_ns >= begin_ns
            self._tell(watch, "recording" if warm else "warming up")
        self._set(measured_to_ns=running.elapsed_ns, ended_by=ended_by)

    def _start_load(self, stack: contextlib.ExitStack, out: IO[bytes]) -> None:
        lock = threading.Lock()

        def keep(chunks: list[bytes]) -> None:
            with lock:
                self._keep(b"".join(chunks), out)

        self._load.start(stack, prefix=_OURS, on_stdout=keep, on_stderr=keep)

    def _ended(self, running: Running) -> None:
        """End the program where it still runs, and note how it ended."""
        self._load.end(self._request.grace_s)
        status = running.status()
        if status is None:
            status = running.end(self._request.grace_s)
            self._was_killed = status == -signal.SIGKILL
        elapsed_ns = running.elapsed_ns
        running.drained()
        measured = self._document.measured_to_ns
        self._set(
            exit_status=status,
            elapsed_ns=elapsed_ns,
            measured_to_ns=elapsed_ns if measured is None else measured,
        )

    def _finish(self) -> None:
        load = None
        if self._request.load:
            load = RecordedLoad(
                command=list(self._request.load),
                exit_status=self._load.exit_status,
                elapsed_ns=self._load.elapsed_ns,
            )
        caveats = [*self._document.caveats, *map(_recorded, self._caveats())]
        if self._document.elapsed_ns is None:  # it was never started
            remove_recording(self._folder)
            return
        self._set(load=load, caveats=caveats, ended_by=self._document.ended_by or "trouble")
        write_document(self._folder, self._document)

    def _caveats(self) -> Iterator[Caveat]:
        status = self._document.exit_status
        by_itself = self._document.ended_by in {"program", "not-ready"}
        if by_itself and status:
            how = f"status {status}" if status > 0 else f"signal {-status}"
            yield Caveat(slug="program-failed", text=f"the program ended by itself with {how}")
        if self._was_killed:
            text = (
                f"asked to end (SIGTERM), the program did not within {self._request.grace_s:g} s "
                "and was killed: what it does as it ends is not in the recording"
            )
            yield Caveat(slug="program-killed", text=text)
        if self._load.exit_status:
            text = f"the load generator failed with status {self._load.exit_status} (see load.log)"
            yield Caveat(slug="load-failed", text=text)
        if self._trouble:
            text = f"not all of its output could be kept: {self._trouble[0]}"
            yield Caveat(slug="recording-incomplete", text=text)
        metrics = self._folder / METRICS
        if self._program.samples and not (metrics.exists() and metrics.stat().st_size):
            text = "no samples: the program ended before its sampler began, or does not reach main"
            yield Caveat(slug="no-samples", text=text)

    def _set(self, **changes: object) -> None:
        self._document = msgspec.structs.replace(self._document, **changes)

    def _tell(self, watch: Watch, stage: str) -> None:
        if self._listeners.on_state is not None:
            self._listeners.on_state(watch.state(), stage)

    def _own(self, chunk: bytes, which: int, out: IO[bytes]) -> None:
        """Keep what the program itself has written, and pass it on."""
        if not chunk:
            return
        self._readiness.outputs[which].add(chunk)
        self._keep(chunk, out)
        echo = (self._listeners.on_stdout, self._listeners.on_stderr)[which]
        if echo is not None:
            echo(chunk)

    def _keep(self, chunk: bytes, out: IO[bytes]) -> None:
        """Write; trouble is noted, because the program is not to suffer from it."""
        try:
            view = memoryview(chunk)
            while view:
                view = view[out.write(view) :]
        except OSError as error:
            self._trouble.append(error.strerror or str(error))


class _Errors:
    """Takes standard error apart: the runtime's lines, and the program's own."""

    def __init__(self, run: _Run, own: IO[bytes], log: IO[bytes], cycle: LastCycle) -> None:
        self._run, self._own, self._log, self._cycle = run, own, log, cycle
        self._separator = Separator(writes_apart=keeps_writes_apart())

    def take(self, chunks: list[bytes]) -> None:
        own, lines = bytearray(), bytearray()
        for chunk in chunks:
            in_pieces = self._separator.in_pieces
            parts = self._separator.feed(chunk)
            if self._separator.in_pieces and not in_pieces:
                own += self._taken_back(lines)
            own += parts[0]
            lines += parts[1]
        if not chunks:  # nothing more comes
            own[:], lines[:] = self._separator.end()
        if lines:
            self._run._keep(bytes(lines), self._log)
            self._cycle.take(bytes(lines))
        self._run._own(bytes(own), 1, self._own)

    def _taken_back(self, lines: bytearray) -> bytes:
        """Return the whole lines that were kept, which were the program's own, and drop them.

        One that announces the collection that is to come stays.
        """
        with contextlib.suppress(OSError):
            lines[:0] = (self._run._folder / LOG).read_bytes()
            self._log.seek(0)
            self._log.truncate()
        taken = bytes(lines)
        lines[:] = b"GC forced\n" if taken.endswith(b"GC forced\n") else b""
        return taken.removesuffix(bytes(lines))


def _environment(program: PreparedProgram, request: RecordRequest) -> dict[str, str]:
    env = changed_environment(program.env, request.environment, prefix=_OURS)
    env["GODEBUG"] = with_traces(env.get("GODEBUG", ""), scavenger=request.scavenger_trace)
    return env


def _document(program: PreparedProgram, request: RecordRequest) -> RecordingDocument:
    given = {**program.env, **request.environment}
    return RecordingDocument(
        format_version=FORMAT_VERSION,
        tool_version=__version__,
        command=list(program.command),
        argv=list(program.argv),
        folder=str(program.cwd),
        mode=program.mode,
        started_at=_iso(time.time()),
        processors_count=len(os.sched_getaffinity(0)),
        go_version=program.go_version,
        package=program.package,
        environment={name: given.get(name) for name in _KEPT},
        cgroup_memory_limit_bytes=memory_limit_bytes(),
        caveats=[_recorded(one) for one in program.caveats],
    )


def _recorded(caveat: Caveat) -> RecordedCaveat:
    return RecordedCaveat(slug=caveat.slug, text=caveat.text)


def _iso(seconds: float) -> str:
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="milliseconds")
