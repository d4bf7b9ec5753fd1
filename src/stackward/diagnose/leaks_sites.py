"""What a heap profile says of each allocation site, and how far sampling lets one trust that.

The runtime samples an object of s bytes with probability p = 1 - exp(-s / rate), one in 512 KiB by
default, and the profile's writer divides what was sampled by p (runtime/pprof, scaleHeapSample).
The number of sampled objects is got back by multiplying; the estimate s * n / p has the variance
s^2 * n * (1 - p) / p^2, each object having been sampled or not by itself.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from stackward.core import Frame
from stackward.diagnose.goroutines_read import location_frames
from stackward.goroutines.own_frames import is_runtime, own_frame, without_runtime
from stackward.profile import Profile, read_profile, require_memory_profile

SiteKey = tuple[Frame, ...]
RecordKey = tuple[tuple[Frame, ...], int]
_OURS = "/stackward_leaks_endpoint.go"  # the endpoint that was built in


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Objects of one size and stack: how many of them were sampled, live and ever.

    `variance` is what one sampled object adds to the variance of the estimate in bytes.
    """

    site: SiteKey
    live: float
    allocated: float
    variance: float


@dataclass(slots=True, kw_only=True)
class SiteUse:
    """What is in use of a site: estimates, and `sampled`, the objects that they rest on."""

    live_bytes: int = 0
    live_objects: int = 0
    allocated_bytes: int = 0
    sampled: float = 0.0
    heaviest_bytes: int = -1
    heaviest: tuple[Frame, ...] = ()  # the whole stack that has most of it


@dataclass(frozen=True, slots=True, kw_only=True)
class HeapUse:
    """A heap profile by site.  `rate_bytes` is its sampling rate, 0 or 1 where all is counted."""

    time_ns: int
    rate_bytes: int
    sites: Mapping[SiteKey, SiteUse]
    records: Mapping[RecordKey, Record]

    @property
    def live_bytes(self) -> int:
        """Return what is in use of all sites together."""
        return sum(one.live_bytes for one in self.sites.values())


def read_heap_use(data: bytes, *, source: str, time_ns: int = 0) -> HeapUse:
    """Return what the heap profile `data` says of each site.

    A site is the chain of frames from the allocation out to the user's own code.  Raises
    `StackwardError`: what `read_profile` raises, and `profile-not-memory`.
    """
    profile = read_profile(data, source=source)
    require_memory_profile(profile)
    return _use_of(profile, time_ns or profile.header.time_ns)


def _use_of(profile: Profile, time_ns: int) -> HeapUse:
    columns = [
        profile.sample_type_index(name)
        for name in ("inuse_objects", "inuse_space", "alloc_objects", "alloc_space")
    ]
    rows = profile.values[:, columns].tolist()
    frames = location_frames(profile)
    rate = int(profile.header.period)
    sites: dict[SiteKey, SiteUse] = {}
    records: dict[RecordKey, Record] = {}
    chains: dict[tuple[int, ...], tuple[tuple[Frame, ...], SiteKey]] = {}
    for sample, (objects, live, allocations, allocated) in enumerate(rows):
        locations = tuple(profile.stack(sample).tolist())
        if locations not in chains:
            stack = without_runtime(tuple(one for at in locations for one in frames[at]))
            chains[locations] = stack, site_of(stack)
        stack, site = chains[locations]
        if any(frame.file.endswith(_OURS) for frame in stack):
            continue
        use = sites.setdefault(site, SiteUse())
        size = _object_bytes(int(profile.label_bytes[sample]), allocations, allocated)
        chance = _chance(size, rate)
        use.live_bytes += live
        use.live_objects += objects
        use.allocated_bytes += allocated
        use.sampled += objects * chance
        if live > use.heaviest_bytes:
            use.heaviest_bytes, use.heaviest = live, stack
        key = stack, size
        before = records.get(key)
        records[key] = Record(
            site=site,
            live=objects * chance + (before.live if before else 0.0),
            allocated=allocations * chance + (before.allocated if before else 0.0),
            variance=size * size * (1 - chance) / (chance * chance),
        )
    return HeapUse(time_ns=time_ns, rate_bytes=rate, sites=sites, records=records)


def _object_bytes(label: int, objects: int, size: int) -> int:
    return label or (size // objects if objects > 0 else 0)


def _chance(size: int, rate: int) -> float:
    """Return the probability with which an object of `size` bytes is sampled."""
    if rate <= 1 or size <= 0:
        return 1.0
    return -math.expm1(-size / rate)


def site_of(stack: tuple[Frame, ...]) -> SiteKey:
    """Return the part of `stack` from the allocation to the user's own frame, both included."""
    own = own_frame(stack)
    if own is None or own not in stack or is_runtime(own):
        return stack[:1]
    return stack[: stack.index(own) + 1]


def sampling_variances(first: HeapUse, last: HeapUse) -> dict[SiteKey, float]:
    """Return the variance of each site's growth in bytes that is due to sampling.

    What is in use at both times is the same sampled objects and adds nothing.  How many came and
    went is known only within bounds, and the larger is taken: no more have come than were
    allocated, or than there are now; no more have gone than were freed, or than there were.
    """
    found: dict[SiteKey, float] = {}
    nothing = Record(site=(), live=0.0, allocated=0.0, variance=0.0)
    for key in {**first.records, **last.records}:
        then, now = first.records.get(key, nothing), last.records.get(key, nothing)
        one = now if now.site else then
        allocated = max(0.0, now.allocated - then.allocated)
        freed = max(0.0, allocated - (now.live - then.live))
        changed = min(allocated, now.live) + min(freed, then.live)
        changed = max(changed, abs(now.live - then.live))
        found[one.site] = found.get(one.site, 0.0) + one.variance * changed
    return found
