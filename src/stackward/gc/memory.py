"""What Go's memory was used for at one moment: the runtime's own classes, and the system's view."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from stackward.gc.cycles import ABSENT, Int64s
from stackward.gc.samples import Samples


@dataclass(frozen=True, slots=True, kw_only=True)
class MemorySplit:
    """What is mapped by Go and not given back: the parts add up to `mapped_bytes`.

    `heap_objects_bytes` are live objects and garbage not yet swept, `heap_unused_bytes` is free
    room inside spans in use (free, but for objects of the span's size only), `heap_free_bytes`
    whole spans that are free and not given back; `stacks_bytes` goroutine stacks; `metadata_bytes`
    the rest (the runtime's tables, profiles, mark queues).  `released_bytes` was given back to the
    system and is not in the sum.  `resident_bytes` is the process's, ABSENT where nobody looked.
    """

    time_ns: int
    mapped_bytes: int
    heap_objects_bytes: int
    heap_unused_bytes: int
    heap_free_bytes: int
    stacks_bytes: int
    metadata_bytes: int
    released_bytes: int
    resident_bytes: int


def memory_at(samples: Samples, row: int) -> MemorySplit | None:
    """Return the split at sample `row`, None where the runtime's memory classes are not known."""
    mapped, other = int(samples.mapped_bytes[row]), int(samples.other_bytes[row])
    if mapped < 0 or other < 0:
        return None
    stacks = max(0, int(samples["heap_stacks_bytes"][row]))
    return MemorySplit(
        time_ns=int(samples.time_ns[row]),
        mapped_bytes=mapped,
        heap_objects_bytes=int(samples["heap_objects_bytes"][row]),
        heap_unused_bytes=int(samples["heap_unused_bytes"][row]),
        heap_free_bytes=int(samples["heap_free_bytes"][row]),
        stacks_bytes=stacks,
        metadata_bytes=max(0, other - stacks),
        released_bytes=int(samples["heap_released_bytes"][row]),
        resident_bytes=int(samples.resident_bytes[row]),
    )


def peak_row(samples: Samples) -> int:
    """Return the sample at which most was mapped."""
    return int(np.argmax(samples.mapped_bytes))


def released_and_taken(released_bytes: Int64s) -> tuple[int, int]:
    """Return how much was given back to the system, and how much was taken again.

    From what is given back at each sample: what goes and comes between two samples is not seen.
    """
    known = released_bytes[released_bytes >= 0]
    if len(known) < 2:
        return ABSENT, ABSENT
    steps = np.diff(known)
    return int(steps[steps > 0].sum()), int(-steps[steps < 0].sum())
