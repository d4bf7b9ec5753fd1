"""One heap dump of one program: for demonstrations and tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from stackward.capture.heap_prepare import prepare_heap
from stackward.capture.heap_record import record_heap
from stackward.capture.heap_request import HeapRequest
from stackward.core import StackwardError
from stackward.toolchain import temporary_folder


def record_dump(
    command: Sequence[str],
    folder: Path,
    *,
    cwd: Path,
    environ: Mapping[str, str],
    ready: str,
    go: str | None = None,
    goroutines: bool = False,
    mem_profile_rate: int | None = None,
) -> Path:
    """Return the heap dump of `command` (`go run PACKAGE`), in the new folder `folder`.

    It is written when the program has printed `ready`; then the program is ended.  The executable
    is in `bin` beside it.  Raises `StackwardError` where it does not build, is never ready, or
    writes no dump.
    """
    request = HeapRequest(
        environment={},
        ready=ready,
        duration_s=0.0,
        grace_s=1.0,
        goroutines=goroutines,
        mem_profile_rate=mem_profile_rate,
        keep_output=True,
    )
    with temporary_folder("heap") as scratch:
        program = prepare_heap(command, folder=scratch, cwd=cwd, environ=environ, go=go)
        recording = record_heap(program, request, folder)
    if not recording.written:
        trouble = next((one.error for one in recording.dumps), "the program ended too early")
        raise StackwardError("no-heap-dump", f"no heap dump: {trouble}", "Mend that and try again.")
    return Path(recording.written[-1].dump)
