"""Reads an execution trace through `go tool trace`, which is the only decoder of every release."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from stackward.core import Caveat, StackwardError
from stackward.gc.read import GcLog
from stackward.gc.trace_text import HEADER, TraceReader
from stackward.toolchain import Toolchain, run

_SAID_LINES = 3
# Large blocks: joining what is left of one with the next costs less.
_BLOCK_BYTES = 1 << 20


def is_execution_trace(path: Path) -> bool:
    """Return whether the file begins as an execution trace does."""
    try:
        with path.open("rb") as file:
            return HEADER.match(file.read(16)) is not None
    except OSError:
        return False


def traced_cycles(
    path: Path, toolchain: Toolchain, *, on_cycles: Callable[[int], None] | None = None
) -> GcLog:
    """Return the cycles in the execution trace `path`.

    A trace that is cut gives what is whole in it.  Raises `StackwardError`: `trace-unreadable`
    where the Go in effect cannot read it, `no-collection-in-trace` where there is no cycle.
    Takes some 2 s for each megabyte of the trace; the text between is not kept.  `on_cycles` gets
    the number of cycles so far, from another thread.
    """
    reader = TraceReader()
    blocks = _Blocks(reader, on_cycles)
    done = run(
        (toolchain.go, "tool", "trace", "-d=parsed", path.absolute()),
        env=toolchain.process_env,
        stdout_blocks_to=blocks.add,
    )
    blocks.flush()
    said = [line for line in done.stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    if done.status != 0 and not reader.cycles_count:
        words = "; ".join(said[-_SAID_LINES:]) or f"status {done.status}"
        raise StackwardError(
            "trace-unreadable",
            f"{path} cannot be read by {toolchain.release}: {words}",
            "Record it again if it is cut; a newer Go than the one here may have written it: name "
            "that with --go.",
        )
    log = reader.finish()
    if done.status == 0:
        return log
    cut = Caveat(slug="trace-cut", text=f"{path} ends early: what is whole before is reported")
    return GcLog(
        cycles=log.cycles, pacer=log.pacer, pacer_of=log.pacer_of, scavenger=log.scavenger,
        caveats=(*log.caveats, cut),
    )  # fmt: skip


class _Blocks:
    """Joins what a pipe gives in small pieces into larger blocks."""

    def __init__(self, reader: TraceReader, on_cycles: Callable[[int], None] | None) -> None:
        self._reader = reader
        self._on_cycles = on_cycles
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        self._pieces.append(piece)
        self._size += len(piece)
        if self._size >= _BLOCK_BYTES:
            self.flush()

    def flush(self) -> None:
        if self._pieces:
            self._reader.feed(b"".join(self._pieces))
            if self._on_cycles is not None:
                self._on_cycles(self._reader.cycles_count)
        self._pieces, self._size = [], 0
