"""What is seen of a program while it runs: its memory, and the last that was traced and sampled."""

from __future__ import annotations

import contextlib
import os
import re
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from stackward.gc.cycles import ABSENT
from stackward.gc.recording import METRICS, RESIDENT
from stackward.gc.samples import METRICS as NAMES
from stackward.toolchain import Running

_EVERY_S, _FIRST_S = 0.1, 0.01
_CYCLE = re.compile(rb"gc (\d+) @[\d.]+s (\d+)%.*?, \d+->(\d+)->\d+ MB, (\d+) MB goal", re.DOTALL)
_TAIL_BYTES = 1 << 16
_LARGEST_GOAL_MB = 1 << 40  # what is above is no goal


@dataclass(frozen=True, slots=True, kw_only=True)
class LiveState:
    """The present state of a program that is being recorded; ABSENT is what is not known."""

    elapsed_ns: int
    cycles_count: int
    heap_live_bytes: int
    heap_goal_bytes: int
    mapped_bytes: int
    resident_bytes: int
    gc_cpu_percent: int


class LastCycle:
    """The last cycle that was traced: its number, CPU percent, live heap and goal."""

    def __init__(self) -> None:
        self.values = 0, 0, ABSENT, ABSENT

    def take(self, lines: bytes) -> None:
        """Take lines of the runtime's."""
        for found in _CYCLE.finditer(lines):
            number, cpu, live, goal = (int(found[i]) for i in range(1, 5))
            self.values = number, cpu, live << 20, goal << 20


class Watch:
    """Looks at a running program ten times a second and writes its resident memory down."""

    def __init__(
        self, running: Running, cycle: LastCycle, folder: Path, *, with_children: bool
    ) -> None:
        self._running, self._cycle, self._folder = running, cycle, folder
        self._with_children = with_children
        self._ended = threading.Event()
        self._resident = self._peak = ABSENT
        self._thread = threading.Thread(target=self._watch, daemon=True)
        self.trouble = ""

    def __enter__(self) -> Watch:
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._ended.set()
        self._thread.join()

    def state(self) -> LiveState:
        """Return what is known now."""
        number, cpu, live, goal = self._cycle.values
        last = _last_sample(self._folder / METRICS)
        mapped = ABSENT
        if {"total_bytes", "heap_released_bytes"} <= last.keys():
            mapped = last["total_bytes"] - last["heap_released_bytes"]
        goal = last.get("heap_goal_bytes", goal)
        return LiveState(
            elapsed_ns=self._running.elapsed_ns,
            cycles_count=max(number, last.get("cycles_count", 0)),
            heap_live_bytes=last.get("heap_objects_bytes", live),
            heap_goal_bytes=goal if goal < _LARGEST_GOAL_MB << 20 else ABSENT,
            mapped_bytes=mapped,
            resident_bytes=self._resident,
            gc_cpu_percent=cpu,
        )

    def _watch(self) -> None:
        try:
            with (self._folder / RESIDENT).open("wb", 0) as out:
                out.write(b"stackward-resident 1\n")
                wait_s = _FIRST_S  # soon at first, so that a short program is seen, too
                self._look(out)
                while not self._ended.wait(wait_s):
                    self._look(out)
                    wait_s = min(2 * wait_s, _EVERY_S)
        except OSError as error:
            self.trouble = error.strerror or str(error)

    def _look(self, out: IO[bytes]) -> None:
        at = self._running.elapsed_ns
        processes = [self._running.pid]
        if self._with_children:
            processes = list(_descendants(self._running.pid))
        found = [one for one in map(_memory, processes) if one is not None]
        if not found or self._running.status() is not None:
            return
        self._resident = sum(now for now, _ in found)
        # Of several processes the highest values were not at the same time.
        peak = found[0][1] if len(found) == 1 else self._resident
        self._peak = max(self._peak, peak)
        out.write(b"%d %d %d\n" % (at, self._resident, self._peak))


def _memory(process: int) -> tuple[int, int] | None:
    """Return what is resident of a process, and the most that was; None where it is gone."""
    try:
        status = Path(f"/proc/{process}/status").read_bytes()
    except OSError:
        return None
    now = re.search(rb"^VmRSS:\s+(\d+) kB$", status, re.MULTILINE)
    most = re.search(rb"^VmHWM:\s+(\d+) kB$", status, re.MULTILINE)
    return (int(now[1]) << 10, int(most[1]) << 10) if now and most else None


def _descendants(process: int) -> Iterator[int]:
    yield process
    with contextlib.suppress(OSError):
        for thread in os.listdir(f"/proc/{process}/task"):
            children = Path(f"/proc/{process}/task/{thread}/children").read_bytes()
            for child in children.split():
                yield from _descendants(int(child))


def _last_sample(path: Path) -> dict[str, int]:
    """Return the values of the last whole sample that was written, by our names."""
    try:
        with path.open("rb") as file:
            head = file.read(8192).split(b"\n", 2)
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL_BYTES))
            tail = file.read()
    except OSError:
        return {}
    at = tail.rfind(b"\nat ", 0, tail.rfind(b"\n"))
    if len(head) < 3 or at < 0:
        return {}
    names = head[1].decode("utf-8", "replace").split()[1:]
    words = tail[at + 1 : tail.index(b"\n", at + 1)].split()[2:]
    values = dict(zip(names, words, strict=False))
    found = {column: values.get(name, b"-") for column, name in NAMES.items()}
    return {column: int(word) for column, word in found.items() if word.isdigit()}
