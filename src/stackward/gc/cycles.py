"""What the runtime traced of its collector, as NumPy columns: one row per cycle."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Int64s = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

HEAP, PERIODIC, FORCED = 0, 1, 2  # what triggered a cycle; `Cycles.trigger`
TRIGGERS = ("heap", "periodic", "forced")
ABSENT = -1  # a value that the trace does not have

# With GOGC=off and no limit the goal is 0.97 * MaxInt64: what lies above this is no goal at all.
_NO_GOAL_BYTES = np.int64(1) << np.int64(60)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Cycles:
    """The cycles of one process, in order; every column has their length.

    Times are int64 nanoseconds, sizes int64 bytes.  gctrace prints megabytes rounded down, so its
    sizes are up to 1 MiB too low; `start_ns` is since the program began, to the millisecond.  The
    three phases are wall times: sweep termination (stop the world), concurrent mark, mark
    termination (stop the world).  Of the CPU times `idle` is work on processors that had nothing
    else to do; `background` is the dedicated and fractional workers.  `stacks_bytes` and
    `globals_bytes` are ABSENT before Go 1.18, `heap_goal_bytes` where there was no goal.
    `line` is the line of the log that the row was read from (0: an execution trace, whose times
    are since the trace began), `process` tells several apart.
    """

    number: Int64s
    start_ns: Int64s
    cpu_percent: Int64s  # of all time since the program began, without idle work
    sweep_termination_ns: Int64s
    mark_ns: Int64s
    mark_termination_ns: Int64s
    sweep_termination_cpu_ns: Int64s
    assist_cpu_ns: Int64s
    background_cpu_ns: Int64s
    idle_cpu_ns: Int64s
    mark_termination_cpu_ns: Int64s
    heap_live_start_bytes: Int64s
    heap_live_end_bytes: Int64s
    heap_marked_bytes: Int64s
    heap_goal_bytes: Int64s
    stacks_bytes: Int64s
    globals_bytes: Int64s
    processors: Int64s
    trigger: Int64s  # HEAP, PERIODIC or FORCED
    leak_check: Flags
    line: Int64s
    process: Int64s

    def __len__(self) -> int:
        """Return the number of cycles."""
        return len(self.number)

    @classmethod
    def none(cls) -> Cycles:
        """Return no cycles."""
        empty = np.zeros(0, dtype=np.int64)
        columns = dict.fromkeys(cls.__slots__, empty)
        return cls(**{**columns, "leak_check": empty.astype(np.bool_)})  # type: ignore[arg-type]

    def take(self, rows: Flags | npt.NDArray[np.intp] | slice) -> Cycles:
        """Return the chosen rows."""
        return Cycles(**{name: getattr(self, name)[rows] for name in Cycles.__slots__})

    @property
    def end_ns(self) -> Int64s:
        """Return when each cycle ended."""
        return self.start_ns + self.sweep_termination_ns + self.mark_ns + self.mark_termination_ns

    @property
    def compulsory_cpu_ns(self) -> Int64s:
        """Return the CPU time that the program could not use: everything but idle work."""
        return (
            self.sweep_termination_cpu_ns
            + self.assist_cpu_ns
            + self.background_cpu_ns
            + self.mark_termination_cpu_ns
        )

    @property
    def allocated_bytes(self) -> Int64s:
        """Return what was allocated since the end of the cycle before, and in the cycle.

        Before the first line only where that is the program's first cycle: else it is not known.
        """
        late = (self.number[:1] > 1) | (self.line[:1] == 0)  # an execution trace begins anywhere
        first = self.heap_live_start_bytes[:1] * late
        before = np.concatenate([first, self.heap_marked_bytes[:-1]])
        allocated: Int64s = np.maximum(self.heap_live_end_bytes - before, 0)
        return allocated


def goal_bytes(megabytes: Int64s) -> Int64s:
    """Return heap goals in bytes, ABSENT where the collector had none."""
    known = np.minimum(megabytes, _NO_GOAL_BYTES >> 20) << 20
    found: Int64s = np.where(known >= _NO_GOAL_BYTES, np.int64(ABSENT), known)
    return found
