"""The `memstats` of a server's /debug/vars page (package expvar), as a look at it."""

from __future__ import annotations

import msgspec
import numpy as np

from stackward.core import StackwardError
from stackward.gc.cycles import ABSENT
from stackward.gc.scrape import RecentPauses, Scrape


class MemStats(msgspec.Struct, frozen=True, kw_only=True):
    """The fields of runtime.MemStats that say something here."""

    TotalAlloc: int = ABSENT
    Sys: int = ABSENT
    Mallocs: int = ABSENT
    HeapAlloc: int = ABSENT
    HeapIdle: int = ABSENT
    HeapInuse: int = ABSENT
    HeapReleased: int = ABSENT
    StackInuse: int = ABSENT
    NextGC: int = ABSENT
    PauseTotalNs: int = 0
    PauseNs: list[int] = []
    NumGC: int = ABSENT
    NumForcedGC: int = ABSENT


class _Variables(msgspec.Struct, frozen=True, kw_only=True):
    memstats: MemStats | None = None


def read_expvar(data: bytes, *, source: str, at_ns: int) -> Scrape:
    """Return what the page /debug/vars says of the Go runtime.

    Raises `StackwardError` (`not-metrics`) where it is no such page, or has no `memstats`.
    """
    try:
        found = msgspec.json.decode(data, type=_Variables).memstats
    except (msgspec.DecodeError, UnicodeDecodeError):
        found = None
    if found is None or found.NumGC < 0:
        raise StackwardError(
            "not-metrics",
            f"{source} has no memory statistics of the Go runtime in it",
            "Give the address of an expvar page (/debug/vars) or of Prometheus's (/metrics).",
        )
    columns = {
        "heap_objects_bytes": found.HeapAlloc,
        "heap_unused_bytes": _less(found.HeapInuse, found.HeapAlloc),
        "heap_free_bytes": _less(found.HeapIdle, found.HeapReleased),
        "heap_released_bytes": found.HeapReleased,
        "heap_stacks_bytes": found.StackInuse,
        "total_bytes": found.Sys,
        "heap_goal_bytes": found.NextGC,
        "allocated_bytes": found.TotalAlloc,
        "allocated_objects": found.Mallocs,
        "cycles_count": found.NumGC,
        "forced_count": found.NumForcedGC,
    }
    known = {name: min(value, (1 << 63) - 1) for name, value in columns.items() if value >= 0}
    return Scrape(at_ns=at_ns, columns=known, pauses=_pauses(found))


def _less(whole: int, part: int) -> int:
    return max(0, whole - part) if whole >= 0 and part >= 0 else ABSENT


def _pauses(found: MemStats) -> RecentPauses | None:
    """Return the pauses of the last 256 cycles; the ring holds zeros where there were fewer."""
    recent = np.array(
        [min(max(one, 0), 1 << 60) for one in found.PauseNs[: max(0, found.NumGC)]], dtype=np.int64
    )
    if not len(recent):
        return None
    p25, p50, p75, highest = np.percentile(
        recent, [25, 50, 75, 100], method="inverted_cdf"
    ).astype(int).tolist()  # fmt: skip
    return RecentPauses(
        p25_ns=p25, p50_ns=p50, p75_ns=p75, highest_ns=highest, count=found.NumGC,
        total_ns=min(max(found.PauseTotalNs, 0), 1 << 62),
    )  # fmt: skip
