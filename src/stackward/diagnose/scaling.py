"""Rounds in which only some allocations were sampled: estimates, scaled to the exact sums.

The runtime samples an object of size s at rate r with probability 1 - exp(-s/r); pprof's values are
already divided by it (runtime/pprof/protomem.go).  What is left is chance: the sums are known
exactly from MemStats, so every value is multiplied by their ratio.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace

from stackward.bench import Totals
from stackward.diagnose.samples import AllocationSample


def scaled(samples: Sequence[AllocationSample], sums: Totals) -> list[AllocationSample]:
    """Return `samples` with bytes and objects that add up to `sums`, to the unit."""
    space = _shares([one.bytes for one in samples], sums.bytes)
    objects = _shares([one.objects for one in samples], sums.allocs)
    return [
        replace(one, bytes=bytes_, objects=count)
        for one, bytes_, count in zip(samples, space, objects, strict=True)
    ]


def _shares(parts: Sequence[int], whole: int) -> list[int]:
    """Return `whole` divided in proportion to `parts`: rounded, and adding up to it."""
    total = sum(parts)
    if total <= 0:
        return list(parts)
    shares, given, seen = [], 0, 0
    for part in parts:
        seen += part
        upto = whole * seen // total
        shares.append(upto - given)
        given = upto
    return shares


def sampled_count(sample: AllocationSample, rate: int) -> float:
    """Return about how many objects were really sampled for `sample`."""
    size = sample.object_size or 16
    return sample.objects * (1 - math.exp(-size / rate))
