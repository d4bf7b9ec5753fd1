"""Asks a program with the handler in it for a heap dump, from any process of the same user."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from stackward.capture.heap_dumps import DUMPS, HANDLER, DumpRecord, lines_after
from stackward.core import StackwardError

_VARIABLE = b"STACKWARD_HEAP_FOLDER="
_POLL_S = 0.02
_TAKEN_WITHIN_S = 20.0
_BEGUN_WITHIN_S = 10.0


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlerState:
    """How a program stands, as its handler wrote it last; 0 is what is not known.

    `above_bytes` is what the condition's metric has to exceed.
    """

    heap_bytes: int
    live_bytes: int
    mapped_bytes: int
    resident_bytes: int
    limit_bytes: int
    above_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Handler:
    """A process that writes heap dumps when asked; `folder` is its recording's."""

    pid: int
    folder: Path

    def state(self) -> HandlerState | None:
        """Return how it stands, None where it has not begun."""
        try:
            words = (self.folder / HANDLER / "state").read_bytes().split()
            return HandlerState(
                heap_bytes=int(words[0]),
                live_bytes=int(words[1]),
                mapped_bytes=int(words[2]),
                resident_bytes=int(words[3]),
                limit_bytes=int(words[4]),
                above_bytes=int(words[5]),
            )
        except (OSError, ValueError, IndexError):
            return None

    def alive(self) -> bool:
        """Return whether the process runs."""
        return not _ended(self.pid)


def find_handler(pid: int) -> Handler:
    """Return the handler of process `pid`, or of the one process below it that has one.

    Raises `StackwardError` where there is no such process, none with a handler, or it is another
    user's.
    """
    try:
        folder = _folder(pid)
    except PermissionError as error:
        raise StackwardError(
            "process-not-ours",
            f"process {pid} is not yours to look into: another user's, or in another container",
            "Ask for the dump as that user (sudo -u USER), or inside that container.",
        ) from error
    except OSError as error:
        raise _gone(pid) from error
    if folder is not None:
        return Handler(pid=pid, folder=folder)
    below = [one for one in map(_handler_of, _descendants(pid)) if one is not None]
    if len(below) == 1:
        return below[0]
    raise StackwardError(
        "no-heap-handler",
        f"process {pid} has no handler in it that writes heap dumps",
        "Start it with `stackward heap record -- go run ...`; for a service that runs elsewhere, "
        f"`stackward heap snippet` prints the lines it needs. {_others()}",
    )


def running_handlers() -> tuple[Handler, ...]:
    """Return this user's processes that write heap dumps when asked."""
    processes = (int(name) for name in os.listdir("/proc") if name.isdigit())
    found = (_handler_of(process) for process in sorted(processes))
    return tuple(one for one in found if one is not None)


def request_dump(
    handler: Handler,
    *,
    reason: str,
    path: Path | None = None,
    goroutines: bool = False,
    alive: Callable[[], bool] | None = None,
    timeout_s: float = 600.0,
) -> DumpRecord:
    """Return the dump that `handler` has written; into `path`, or the next of its recording.

    Waits until it is whole.  Raises `StackwardError` (`no-heap-dump`) with what was in the way:
    the program's own answer, its end, or that it does not answer.
    """
    lives = alive or handler.alive
    if path is not None and "\n" in str(path.absolute()):
        raise _no_dump("its name has a line break in it", "Give another one with -o.")
    _begun(handler, lives)
    name = f"{os.getpid()}-{time.monotonic_ns()}"
    log = handler.folder / DUMPS
    place = log.stat().st_size if log.exists() else 0
    lines = {
        "id": name,
        "reason": reason,
        "goroutines": "1" if goroutines else "0",
        "path": str(path.absolute()) if path else "",
    }
    request = handler.folder / HANDLER / "request"
    _place(request, "".join(f"{key} {value}\n" for key, value in lines.items()), name, lives)
    return _answer(handler, name, request, place, lives, timeout_s)


def _answer(
    handler: Handler,
    name: str,
    request: Path,
    place: int,
    lives: Callable[[], bool],
    timeout_s: float,
) -> DumpRecord:
    began = time.monotonic()
    while True:
        runs = lives()  # asked first: what is written before the end is read after it
        for record, place_behind in lines_after(handler.folder / DUMPS, place):
            place = place_behind
            if record.id == name:
                if record.error:
                    raise _no_dump(record.error, "The program goes on; mend that and ask again.")
                return record
        waited_s = time.monotonic() - began
        if not runs:
            request.unlink(missing_ok=True)
            raise _no_dump(
                f"process {handler.pid} ended before the dump was whole",
                "If its last words are `unexpected G.status`, the runtime itself ended it (its "
                "two known defects: stackward heap record --help).",
            )
        if waited_s > _TAKEN_WITHIN_S and _withdrawn(request):
            raise _no_dump(
                f"process {handler.pid} does not answer",
                "It may be stopped (Ctrl-Z, a debugger) or get no CPU time.",
            )
        if waited_s > timeout_s:
            raise _no_dump(
                f"process {handler.pid} was not done within {timeout_s:g} s",
                "It may still finish: look into its recording's folder.",
            )
        time.sleep(_POLL_S)


def _withdrawn(request: Path) -> bool:
    """Take a request back; return whether it was still there."""
    try:
        request.unlink()
    except OSError:
        return False
    return True


def _begun(handler: Handler, lives: Callable[[], bool]) -> None:
    """Wait for the handler, which begins shortly before the program's own main."""
    end = time.monotonic() + _BEGUN_WITHIN_S
    while handler.state() is None:
        if not lives():
            raise _gone(handler.pid)
        if time.monotonic() > end:
            raise _no_dump(
                f"process {handler.pid} has not begun with its main package",
                "An init function of an import still runs, or its recording was removed.",
            )
        time.sleep(_POLL_S)


def _place(request: Path, text: str, name: str, lives: Callable[[], bool]) -> None:
    """Put a request where the handler looks; one that is there is waited for."""
    partial = request.with_name(f".request-{name}")
    end = time.monotonic() + _TAKEN_WITHIN_S
    try:
        partial.write_text(text, encoding="utf-8", errors="surrogateescape")
        partial.chmod(0o644)  # root may ask for a user's program: the folder keeps others out
        while True:
            try:
                os.link(partial, request)
                return
            except FileExistsError:
                if time.monotonic() > end or not lives():
                    raise
            time.sleep(_POLL_S)
    except OSError as error:
        raise _no_dump(
            f"cannot ask for it in {request.parent}: {error.strerror or error}",
            "Check that the disk has room, that the folder is still there and may be used; the "
            "program may also be stopped (Ctrl-Z, a debugger).",
        ) from error
    finally:
        with contextlib.suppress(OSError):
            partial.unlink()


def _no_dump(what: str, hint: str) -> StackwardError:
    return StackwardError("no-heap-dump", f"no heap dump: {what}", hint)


def _gone(pid: int) -> StackwardError:
    return StackwardError(
        "no-such-process", f"there is no process {pid}, or it has just ended", _others()
    )


def _others() -> str:
    found = running_handlers()
    if not found:
        return "No program of yours that writes heap dumps when asked runs here."
    named = ", ".join(f"{one.pid} ({_name(one.pid)})" for one in found[:5])
    return f"These write heap dumps when asked: {named}."


def _name(pid: int) -> str:
    try:
        return Path(f"/proc/{pid}/comm").read_text("utf-8", "replace").strip()
    except OSError:
        return "ended"


def _folder(pid: int) -> Path | None:
    """Return the folder that the process was told of when it started."""
    for one in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0"):
        if one.startswith(_VARIABLE):
            return Path(os.fsdecode(one.removeprefix(_VARIABLE)))
    if _ended(pid):
        raise ProcessLookupError(pid)
    return None


def _handler_of(pid: int) -> Handler | None:
    try:
        folder = _folder(pid)
    except OSError:
        return None
    return None if folder is None else Handler(pid=pid, folder=folder)


def _ended(pid: int) -> bool:
    """Return whether the process is gone, or nothing but its exit status is left."""
    try:
        said = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
    except OSError:
        return True
    return said[:1] in ([b"Z"], [b"X"])


def _descendants(pid: int) -> Iterator[int]:
    with contextlib.suppress(OSError):
        for thread in os.listdir(f"/proc/{pid}/task"):
            children = Path(f"/proc/{pid}/task/{thread}/children").read_bytes()
            for child in map(int, children.split()):
                yield child
                yield from _descendants(child)
