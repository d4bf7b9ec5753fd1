"""Decodes what `go tool trace -d=parsed` prints of an execution trace, block by block.

    M=26033 P=1 G=1 RangeBegin Time=25353047351104 Name="GC concurrent mark phase" Scope=None
    M=26033 P=1 G=1 Metric Time=253...784 Name="/gc/heap/goal:bytes" Value=Value{Uint64(4194304)}

The text is some fifty times as large as the trace, most of it stacks: so it is read in blocks and
nothing of it is kept.  Go 1.24 to 1.27 print the same with small differences (`Value=Uint64(1)`).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

import numpy as np

from stackward.core import Caveat, StackwardError
from stackward.gc.cycles import ABSENT, FORCED, HEAP, PERIODIC, Cycles
from stackward.gc.pacer_line import read_pacer, read_scavenger
from stackward.gc.read import GcLog

HEADER = re.compile(rb"go 1\.(\d{1,3}) trace\0\0\0")
_EVENT = re.compile(
    rb"^M=-?\d+ P=-?\d+ G=(?P<g>-?\d+) (?:"
    rb"Range(?P<kind>Begin|Active|End) Time=(?P<range_at>\d{1,18}) "
    rb'Name="(?P<range>GC concurrent mark phase|GC mark assist|'
    rb'stop-the-world \(GC (?:sweep|mark) termination\))" (?:Scope=Goroutine\((?P<scope>\d+)\))?'
    rb'|Metric Time=(?P<metric_at>\d{1,18}) Name="(?P<metric>/memory/classes/heap/objects:bytes|'
    rb'/gc/heap/goal:bytes|/sched/gomaxprocs:threads)" '
    rb"Value=(?:Value\{)?Uint64\((?P<value>\d{1,19})\)"
    rb'|Label Time=(?P<label_at>\d{1,18}) Label="GC \((?P<label>\w+)\)" '
    rb"Resource=Goroutine\((?P<worker>\d+)\)"
    rb"|StateTransition Time=(?P<state_at>\d{1,18}) [^\n]*?GoID=(?P<goroutine>\d+) "
    rb"(?P<before>\w+)->(?P<after>\w+)"
    rb"|(?P<first>\w+) Time=(?P<at>\d{1,18})"
    rb")[^\n]*\n(?P<stack>Stack=\n\t[^\n]*)?",
    re.MULTILINE,
)
_MARK, _ASSIST = b"GC concurrent mark phase", b"GC mark assist"
_SWEEP_STOP = b"stop-the-world (GC sweep termination)"
_LONGEST_STOP_NS, _MOST_PROCESSORS = 1 << 40, 1 << 16  # in a trace that is not damaged
_LARGEST_GOAL = 1 << 60  # what is above is no goal at all


@dataclass(slots=True, kw_only=True)
class _Cycle:
    """A cycle while it is read; times of the trace's clock."""

    begin: int
    heap_start: int
    goal: int
    processors: int
    trigger: int
    sweep_stop: tuple[int, int] = (0, 0)
    mark_stop: tuple[int, int] = (0, 0)
    heap_end: int = 0
    heap_marked: int = ABSENT
    assist: int = 0
    background: int = 0
    idle: int = 0


@dataclass(slots=True)
class TraceReader:
    """Takes the text in blocks and gives the cycles that are whole in it."""

    _rest: bytes = b""
    _begin: int = -1
    _end: int = 0
    _heap: int = 0
    _goal: int = ABSENT
    _processors: int = 1
    _now: _Cycle | None = None
    _stopping: bool = False  # mark termination is not over, or its result not yet known
    _done: list[_Cycle] = field(default_factory=list)
    # Since when a goroutine assists, or works for the collector; ABSENT while it does not run.
    _assisting: dict[bytes, int] = field(default_factory=dict)
    _working: dict[bytes, tuple[int, bytes]] = field(default_factory=dict)
    cut_count: int = 0

    @property
    def cycles_count(self) -> int:
        """Return how many cycles have been read."""
        return len(self._done) + (self._now is not None)

    def feed(self, block: bytes) -> None:
        """Take the next block, cut anywhere."""
        text = self._rest + block
        end = text.rfind(b"\nM=") + 1
        self._rest = text[end:]
        self._read(text[:end])

    def finish(self) -> GcLog:
        """Return the cycles.  Raises `StackwardError` (`no-collection-in-trace`) without any."""
        self._read(self._rest + b"\n")
        self._rest = b""
        if self._now is not None and self._now.heap_marked >= 0 and not self._stopping:
            self._done.append(self._now)
        elif self._now is not None:
            self.cut_count += 1
        if not self._done:
            raise StackwardError(
                "no-collection-in-trace",
                "no whole collection is in the execution trace",
                "Trace for longer: a collection must begin and end in it.",
            )
        empty = np.zeros(0, dtype=np.int64)
        return GcLog(
            cycles=self._cycles(),
            pacer=read_pacer(b""),
            pacer_of=np.full(len(self._done), ABSENT, dtype=np.int64),
            scavenger=read_scavenger(b"", empty),
            caveats=self._caveats(),
        )

    def _read(self, text: bytes) -> None:
        for event in _EVENT.finditer(text):
            if event["range"] is not None:
                self._range(event)
            elif event["metric"] is not None:
                self._metric(event["metric"], int(event["value"]), int(event["metric_at"]))
            elif event["goroutine"] is not None:
                self._state(event["goroutine"], event["after"], int(event["state_at"]))
            elif event["label"] is not None:
                at = self._clock(int(event["label_at"]))
                self._working[event["worker"]] = (at, event["label"])
            else:
                self._clock(int(event["at"]))

    def _clock(self, at: int) -> int:
        if self._begin < 0:
            self._begin = at
        self._end = max(self._end, at)
        return at

    def _range(self, event: re.Match[bytes]) -> None:
        at, name, begins = self._clock(int(event["range_at"])), event["range"], event["kind"]
        if name == _ASSIST:
            goroutine = event["scope"] or event["g"]
            if begins != b"End":
                # What goes on is told again now and then: each part of the trace has it.
                self._assisting.setdefault(goroutine, at)
            elif goroutine in self._assisting:
                self._assisted(goroutine, at)
                del self._assisting[goroutine]
        elif name == _MARK:
            if begins == b"Begin":
                self._open(at, event["stack"] or b"")
            elif begins == b"Active" and self._now is None and not self._done:
                self.cut_count = 1  # it began before the trace did
        elif self._now is not None:
            self._stop(self._now, name, at, begins == b"Begin")

    def _open(self, at: int, stack: bytes) -> None:
        if self._now is not None:
            self._close()
        trigger = FORCED if b"runtime.GC @" in stack else HEAP
        if b"forcegchelper" in stack:
            trigger = PERIODIC
        self._now = _Cycle(
            begin=at, heap_start=self._heap, heap_end=self._heap, goal=self._goal,
            processors=self._processors, trigger=trigger,
        )  # fmt: skip

    def _close(self) -> None:
        if self._now is not None and self._now.mark_stop[1]:
            if self._now.heap_marked < 0:
                self._now.heap_marked = self._heap
            self._done.append(self._now)
        else:
            self.cut_count += 1
        self._now = None

    def _stop(self, now: _Cycle, name: bytes, at: int, begins: bool) -> None:
        if name == _SWEEP_STOP:
            now.sweep_stop = (at, 0) if begins else (now.sweep_stop[0] or at, at)
            return
        self._stopping = begins
        # A mark termination that finds more to mark is over, and comes again: the last counts.
        now.mark_stop = (at, 0) if begins else (now.mark_stop[0] or at, at)
        if begins:
            now.heap_end, now.heap_marked = max(self._heap, now.heap_start), ABSENT

    def _metric(self, name: bytes, value: int, at: int) -> None:
        self._clock(at)
        if name == b"/sched/gomaxprocs:threads":
            self._processors = min(max(1, value), _MOST_PROCESSORS)
        elif name == b"/gc/heap/goal:bytes":
            self._goal = value if 0 < value < _LARGEST_GOAL else ABSENT
        else:
            self._heap = min(value, _LARGEST_GOAL)
            now = self._now
            if now is not None and now.mark_stop[0] and now.heap_marked < 0:
                now.heap_marked = self._heap

    def _state(self, goroutine: bytes, after: bytes, at: int) -> None:
        """Take away the time in which an assisting goroutine or a worker does not run."""
        self._clock(at)
        if after == b"Running":
            if goroutine in self._assisting:
                self._assisting[goroutine] = at
            return
        if goroutine in self._assisting:
            self._assisted(goroutine, at)
            self._assisting[goroutine] = ABSENT
        if goroutine in self._working:
            since, label = self._working.pop(goroutine)
            if self._now is not None and label == b"idle":
                self._now.idle += self._marking(self._now, since, at)
            elif self._now is not None:
                self._now.background += self._marking(self._now, since, at)

    def _assisted(self, goroutine: bytes, at: int) -> None:
        since = self._assisting[goroutine]
        if self._now is not None and since >= 0:
            self._now.assist += self._marking(self._now, since, at)

    def _marking(self, now: _Cycle, since: int, at: int) -> int:
        """Return for how long of that time the cycle was marking: who ends it, goes on after."""
        return max(0, min(at, now.mark_stop[0] or at) - max(since, now.begin))

    def _cycles(self) -> Cycles:
        """Return the cycles as columns; times are since the trace began."""
        rows = []
        for number, one in enumerate(self._done, 1):
            sweep, stop = (
                min(max(0, end - begin), _LONGEST_STOP_NS)
                for begin, end in (one.sweep_stop, one.mark_stop)
            )
            marking_from = one.sweep_stop[1] or one.begin
            rows.append({
                "number": number, "start_ns": one.begin - self._begin, "cpu_percent": ABSENT,
                "sweep_termination_ns": sweep,
                "mark_ns": max(0, one.mark_stop[0] - marking_from),
                "mark_termination_ns": stop, "sweep_termination_cpu_ns": sweep * one.processors,
                "assist_cpu_ns": one.assist, "background_cpu_ns": one.background,
                "idle_cpu_ns": one.idle, "mark_termination_cpu_ns": stop * one.processors,
                "heap_live_start_bytes": one.heap_start, "heap_live_end_bytes": one.heap_end,
                "heap_marked_bytes": max(0, one.heap_marked), "heap_goal_bytes": one.goal,
                "stacks_bytes": ABSENT, "globals_bytes": ABSENT, "processors": one.processors,
                "trigger": one.trigger, "line": 0, "process": 0,
            })  # fmt: skip
        columns = {name: np.array([row[name] for row in rows], dtype=np.int64) for name in rows[0]}
        return Cycles(leak_check=np.zeros(len(rows), dtype=np.bool_), **columns)

    def _caveats(self) -> tuple[Caveat, ...]:
        text = (
            "an execution trace does not have stacks and globals, scan work, nor the goal under "
            "GOGC=off; CPU times of workers and assists are upper bounds: the clock, while they ran"
        )
        if self.cut_count:
            text += f"; cycles that are not whole in it are left out ({self.cut_count})"
        return (Caveat(slug="trace-tells-less", text=text),)
