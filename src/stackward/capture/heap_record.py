"""Runs a program with the handler in it and has it write heap dumps into a folder."""

from __future__ import annotations

import contextlib
import shutil
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import msgspec

from stackward import __version__
from stackward.capture.cgroup import memory_limit_bytes
from stackward.capture.heap_condition import Condition
from stackward.capture.heap_dumps import (
    DUMPS,
    FORMAT_VERSION,
    DumpRecord,
    HeapRecordingDocument,
    lines_after,
)
from stackward.capture.heap_folder import remove_parts, with_executable, write_heap_document
from stackward.capture.heap_prepare import HeapProgram
from stackward.capture.heap_request import OURS, HeapRequest, handler_environment
from stackward.capture.heap_snap import Handler, HandlerState, request_dump
from stackward.capture.load import Load
from stackward.capture.readiness import Readiness
from stackward.core import Caveat, StackwardError
from stackward.toolchain import Running, background, interrupts_wait

_TICK_S = 0.05
_LAST_DUMP_S = 120.0

Echo = Callable[[bytes], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeapListeners:
    """Who hears of a program while it runs: its outputs, its state, each dump (or failed one)."""

    on_stdout: Echo | None = None
    on_stderr: Echo | None = None
    on_state: Callable[[HandlerState | None, str], None] | None = None
    on_dump: Callable[[DumpRecord], None] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HeapRecording:
    """What was recorded: `dumps` has what was tried, too (`error` is set then)."""

    folder: Path
    document: HeapRecordingDocument
    dumps: tuple[DumpRecord, ...]
    caveats: tuple[Caveat, ...]

    @property
    def written(self) -> tuple[DumpRecord, ...]:
        """Return the dumps that there are."""
        return tuple(one for one in self.dumps if not one.error)


def record_heap(
    program: HeapProgram,
    request: HeapRequest,
    folder: Path,
    *,
    listeners: HeapListeners | None = None,
) -> HeapRecording:
    """Run `program` once and return its recording, made in `folder` (of `heap_folder`).

    However it ends, no process is left and the dumps stay; without a dump (or kept output) the
    folder does not.  Ctrl-C is passed on, after a last dump
    where there was none.  Raises `StackwardError` where the program cannot be started or never
    becomes ready.
    """
    folder = folder.absolute()
    program = with_executable(program, folder)
    return _Run(program, request, folder, listeners or HeapListeners()).run()


class _Run:
    """One run.  Its parts share what is known of the program and of the files."""

    def __init__(
        self, program: HeapProgram, request: HeapRequest, folder: Path, listeners: HeapListeners
    ) -> None:
        self._program, self._request, self._folder = program, request, folder
        self._listeners = listeners
        self._readiness = Readiness(request.ready, request.ready_timeout_s)
        self._dumps: list[DumpRecord] = []
        self._place = 0
        self._due = sorted(request.at_s)
        self._load = Load(request.load)
        self._state: HandlerState | None = None
        self._limit = memory_limit_bytes()
        self._document = self._first_document()

    def run(self) -> HeapRecording:
        self._write()
        with contextlib.ExitStack() as stack:
            outs: list[IO[bytes] | None] = [None, None]
            if self._request.keep_output:
                names = ("stdout.log", "stderr.log")
                outs = [stack.enter_context((self._folder / one).open("wb", 0)) for one in names]
            try:
                self._run(outs)
            finally:
                with interrupts_wait():
                    self._finish()
        return HeapRecording(
            folder=self._folder,
            document=self._document,
            dumps=tuple(self._dumps),
            caveats=tuple(self._caveats()),
        )

    def _run(self, outs: list[IO[bytes] | None]) -> None:
        program = self._program
        with contextlib.ExitStack() as stack:
            running = stack.enter_context(
                background(
                    program.argv,
                    cwd=program.cwd,
                    env=handler_environment(program, self._request, self._folder, self._limit),
                    on_stdout=lambda chunks: self._take(b"".join(chunks), 0, outs[0]),
                    on_stderr=lambda chunks: self._take(b"".join(chunks), 1, outs[1]),
                )
            )
            handler = Handler(pid=running.pid, folder=self._folder)
            try:
                self._until_ready(running, handler)
                loading = stack.enter_context(contextlib.ExitStack())
                self._until_end(running, handler, loading)
            except KeyboardInterrupt:
                self._set(ended_by="interrupt")
                if not self._written():
                    self._last_dump(running, handler)
                raise
            finally:
                with interrupts_wait():
                    self._ended(running, handler)

    def _until_ready(self, running: Running, handler: Handler) -> None:
        """Wait until the program is ready; raise where it does not become so."""
        try:
            self._readiness.wait(
                running,
                self._program.command,
                look=lambda: self._look(handler, "waiting until it is ready"),
            )
        except StackwardError:
            self._set(ended_by="not-ready")
            raise

    def _until_end(self, running: Running, handler: Handler, stack: contextlib.ExitStack) -> None:
        """Start the load and go on, with dumps when they are due, until there is an end."""
        request = self._request
        if request.load:
            self._load.start(
                stack,
                prefix=OURS,
                on_stdout=lambda chunks: None,
                on_stderr=lambda chunks: self._echo(b"".join(chunks), 1),
            )
        begin_ns = running.elapsed_ns if request.ready or request.load else 0
        ended_by = "program"
        while not running.wait(_TICK_S):
            since_s = (running.elapsed_ns - begin_ns) / 1e9
            self._look(handler, "recording")
            if self._due and since_s >= self._due[0]:
                self._due.pop(0)
                self._dump(running, handler, "at")
            if self._load.is_over() and request.duration_s is None:
                ended_by = "load"
                break
            if request.duration_s is not None and since_s >= request.duration_s:
                ended_by = "duration"
                break
        self._set(ended_by=ended_by)
        if ended_by != "program":
            self._last_dump(running, handler)

    def _last_dump(self, running: Running, handler: Handler) -> None:
        if running.status() is None:
            self._dump(running, handler, "end", timeout_s=_LAST_DUMP_S)

    def _dump(
        self, running: Running, handler: Handler, reason: str, *, timeout_s: float = 600.0
    ) -> None:
        """Ask for a dump; what is in its way ends nothing."""
        self._tell(handler, "writing a heap dump")
        try:
            request_dump(
                handler,
                reason=reason,
                goroutines=self._request.goroutines,
                alive=lambda: running.status() is None,
                timeout_s=timeout_s,
            )
        except StackwardError as error:
            self._look(handler, "recording")
            if not (self._dumps and self._dumps[-1].error and self._dumps[-1].reason == reason):
                self._heard(_failed(reason, running.pid, error.message))
            return
        self._look(handler, "recording")

    def _ended(self, running: Running, handler: Handler) -> None:
        """End the program where it still runs, and note how it ended."""
        self._load.end(self._request.grace_s)
        status = running.status()
        if status is None:
            status = running.end(self._request.grace_s)
        elapsed_ns = running.elapsed_ns
        running.drained()
        self._look(handler, "ended")
        self._set(exit_status=status, elapsed_ns=elapsed_ns)

    def _finish(self) -> None:
        remove_parts(self._folder)
        if not (self._written() or self._request.keep_output) or self._document.elapsed_ns is None:
            shutil.rmtree(self._folder, ignore_errors=True)
            return
        self._set(ended_by=self._document.ended_by or "trouble")
        self._write()

    def _caveats(self) -> Iterator[Caveat]:
        status, ended_by = self._document.exit_status, self._document.ended_by
        if ended_by == "program" and status:
            yield Caveat(slug="program-failed", text=self._failure(status))
        if self._load.exit_status:
            text = f"the load generator failed with status {self._load.exit_status}"
            yield Caveat(slug="load-failed", text=text)
        if self._state is None and ended_by != "not-ready":
            text = "the program ended before its handler began, or does not reach main"
            yield Caveat(slug="no-handler", text=text)
        condition = self._request.condition
        if condition is not None and not any(one.reason == "when" for one in self._dumps):
            yield Caveat(slug="condition-not-met", text=self._not_met(condition))
        if not self._dumps and condition is None and self._state is not None:
            text = (
                "no heap dump was asked for while it ran: --at 5s writes one after 5 s, --when one "
                "above a size, and `stackward heap snap` asks for one from another terminal"
            )
            yield Caveat(slug="no-dump", text=text)

    def _failure(self, status: int) -> str:
        if status > 0:
            return f"the program ended by itself with status {status}"
        text = f"the program ended by itself with signal {-status}"
        if status == -9:
            text += ": the kernel does that where memory runs out (dmesg tells)"
        return text

    def _not_met(self, condition: Condition) -> str:
        text = f"{condition.text} never held, so no dump was written for it"
        state = self._state
        if state is None:
            return text
        if condition.limit_percent is not None and not state.limit_bytes:
            return f"{text}: there is no memory limit, neither the container's nor GOMEMLIMIT"
        return text

    def _look(self, handler: Handler, stage: str) -> None:
        """Tell of the dumps that are new, and of the program's state."""
        for record, place in lines_after(self._folder / DUMPS, self._place):
            self._place = place
            self._heard(record)
        self._tell(handler, stage)

    def _tell(self, handler: Handler, stage: str) -> None:
        self._state = handler.state() or self._state
        if self._listeners.on_state is not None:
            self._listeners.on_state(self._state, stage)

    def _heard(self, record: DumpRecord) -> None:
        self._dumps.append(record)
        if self._listeners.on_dump is not None:
            self._listeners.on_dump(record)

    def _written(self) -> bool:
        return any(not one.error for one in self._dumps)

    def _take(self, chunk: bytes, which: int, out: IO[bytes] | None) -> None:
        if not chunk:
            return
        self._readiness.outputs[which].add(chunk)
        if out is not None:
            with contextlib.suppress(OSError):  # the program is not to suffer from it
                out.write(chunk)
        self._echo(chunk, which)

    def _echo(self, chunk: bytes, which: int) -> None:
        echo = (self._listeners.on_stdout, self._listeners.on_stderr)[which]
        if echo is not None and chunk:
            echo(chunk)

    def _first_document(self) -> HeapRecordingDocument:
        program, condition = self._program, self._request.condition
        return HeapRecordingDocument(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            command=list(program.command),
            argv=list(program.argv),
            folder=str(program.cwd),
            started_at=_now(),
            binary=str(program.binary),
            build_id=program.build_id,
            go_version=program.go_version,
            package=program.package,
            when=condition.text if condition else "",
            limit_bytes=self._limit,
        )

    def _set(self, **changes: object) -> None:
        self._document = msgspec.structs.replace(self._document, **changes)

    def _write(self) -> None:
        try:
            write_heap_document(self._folder, self._document)
        except StackwardError:
            if self._document.elapsed_ns is None:  # at the end it is the dumps that count
                shutil.rmtree(self._folder, ignore_errors=True)
                raise


def _failed(reason: str, pid: int, message: str) -> DumpRecord:
    error = message.removeprefix("no heap dump: ")
    return DumpRecord(format_version=FORMAT_VERSION, reason=reason, at=_now(), pid=pid, error=error)


def _now() -> str:
    return datetime.fromtimestamp(time.time(), UTC).isoformat(timespec="milliseconds")
