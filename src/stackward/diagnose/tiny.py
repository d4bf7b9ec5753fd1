"""Objects below 16 bytes without pointers: the runtime packs them, and samples only the blocks.

The bytes of the samples are exact.  The number of objects is known exactly for the benchmark
(MemStats counts each), but not which site asked for those that fitted into an open block: they are
shared out over the sites that opened blocks, in proportion, and labelled inferred.
"""

from __future__ import annotations

from collections.abc import Sequence

from stackward.diagnose.attribute import SiteTotals


def tiny_shares(sites: Sequence[SiteTotals], counted: int) -> dict[int, float]:
    """Return, by index into `sites`, how many objects to add so that the sum is `counted`.

    Empty where nothing is missing or no site opened a block.  At most 15 further objects fit into
    one block, so no site gets more than that.
    """
    missing = counted - sum(site.objects for site in sites)
    blocks = sum(site.tiny_objects for site in sites)
    if missing <= 0 or blocks == 0:
        return {}
    per_block = min(15.0, missing / blocks)
    return {
        index: per_block * site.tiny_objects
        for index, site in enumerate(sites)
        if site.tiny_objects
    }
