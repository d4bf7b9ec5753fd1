"""The runtime's own sums: what /debug/pprof/heap?debug=1 has behind its samples."""

from __future__ import annotations

import re
from dataclasses import dataclass

from stackward.gc.cycles import ABSENT

_LINE = re.compile(rb"^# (\w+) = (\d{1,19})(?: / \d{1,19})?$", re.MULTILINE)
_ENDS = re.compile(rb"^# PauseEnd = \[([\d ]{1,8192})\]$", re.MULTILINE)
_LARGEST = (1 << 63) - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class MemoryNow:
    """runtime.MemStats at one moment; ABSENT is what was not said.

    `mapped_bytes` is what Go has of the system and has not given back (Sys - HeapReleased), about
    what is resident.
    """

    heap_objects_bytes: int
    mapped_bytes: int
    stacks_bytes: int
    collections_count: int
    last_collection_ns: int
    previous_collection_ns: int


def read_memstats(data: bytes) -> MemoryNow | None:
    """Return the sums at the end of `data`, None where there are none."""
    # The samples before have no such lines.
    values = {name.decode(): min(int(number), _LARGEST) for name, number in _LINE.findall(data)}
    if "HeapAlloc" not in values or "Sys" not in values:
        return None
    return MemoryNow(
        heap_objects_bytes=values["HeapAlloc"],
        mapped_bytes=max(0, values["Sys"] - values.get("HeapReleased", 0)),
        stacks_bytes=values.get("Stack", ABSENT),
        collections_count=values.get("NumGC", ABSENT),
        last_collection_ns=values.get("LastGC", 0),
        previous_collection_ns=_previous(data, values.get("NumGC", 0)),
    )


def _previous(data: bytes, collections: int) -> int:
    """Return when the last collection but one ended: the last 256 times are kept, in turn."""
    ends = _ENDS.search(data)
    if ends is None or collections < 2:
        return 0
    times = ends[1].split()
    return min(int(times[(collections - 2) % len(times)]), _LARGEST) if times else 0
