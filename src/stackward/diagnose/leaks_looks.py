"""The looks at a running program: what it answered, read and kept for the comparison."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from stackward.diagnose.goroutines_read import Snapshot, read_snapshot
from stackward.diagnose.leaks_memstats import MemoryNow, read_memstats
from stackward.diagnose.leaks_sites import HeapUse, read_heap_use
from stackward.gc.cycles import ABSENT


@dataclass(slots=True, kw_only=True)
class LeakLooks:
    """Takes what a program answers, look by look, and keeps of it what is compared.

    `collect` says that the program has collected for each look.  Where it was started anew in
    between, what was before is dropped, and `restarts_count` counts that.
    """

    source: str
    collect: bool = False
    restarts_count: int = 0
    times_ns: list[int] = field(default_factory=list)
    heaps: list[HeapUse] = field(default_factory=list)
    memory: list[MemoryNow | None] = field(default_factory=list)
    goroutines: list[Snapshot | None] = field(default_factory=list)
    resident_bytes: list[int] = field(default_factory=list)

    def add(
        self,
        *,
        at_ns: int,
        heap: bytes,
        memstats: bytes | None,
        goroutines: bytes | None,
        resident_bytes: int = ABSENT,
    ) -> None:
        """Take one look: a heap profile, its text form for the sums, and a goroutine profile."""
        use = read_heap_use(heap, source=f"{self.source}/heap", time_ns=at_ns)
        now = read_memstats(memstats) if memstats else None
        if self.memory and _is_another(self.memory[-1], now):
            self._begin_anew()
        if len(self.heaps) > 1:  # of records between the first and the last look nothing is asked
            self.heaps[-1] = replace(self.heaps[-1], records={})
        self.heaps.append(use)
        self.times_ns.append(at_ns)
        self.memory.append(now)
        self.goroutines.append(
            read_snapshot(goroutines, source=f"{self.source}/goroutine", time_ns=at_ns)
            if goroutines
            else None
        )
        self.resident_bytes.append(resident_bytes)

    def _begin_anew(self) -> None:
        self.restarts_count += 1
        for one in (self.times_ns, self.heaps, self.memory, self.goroutines, self.resident_bytes):
            one.clear()


def _is_another(before: MemoryNow | None, now: MemoryNow | None) -> bool:
    """Return whether another process answers: one that has collected less often."""
    return (
        before is not None
        and now is not None
        and (0 <= now.collections_count < before.collections_count)
    )


def collected(looks: LeakLooks) -> tuple[list[int], list[HeapUse]]:
    """Return the heaps of different collections, and when these ended.

    A heap profile is as of the end of the last collection but one, and of the last where the
    program has asked for that itself (mProf_Flush and mProf_PostSweep of runtime/mprof.go).
    Between collections it does not change: taken at each look it would stand still and then jump,
    taken by collection it grows as the program does.  Where collections are not known, or fewer
    than two, it is by look.
    """
    times: list[int] = []
    heaps: list[HeapUse] = []
    for memory, heap in zip(looks.memory, looks.heaps, strict=True):
        if memory is None:
            return looks.times_ns, looks.heaps
        ended = memory.last_collection_ns if looks.collect else memory.previous_collection_ns
        if ended > (times[-1] if times else 0):
            times.append(ended)
            heaps.append(heap)
    return (times, heaps) if len(times) > 1 else (looks.times_ns, looks.heaps)
