"""Objects below 16 bytes without pointers: the runtime packs them, and samples only the blocks.

Which sites opened such blocks is read from the runtime's own frames and the calls in the program.

The bytes of the samples are exact.  The number of objects is known exactly for the benchmark
(MemStats counts each), but not which site asked for those that fitted into an open block: they are
shared out over the sites that opened blocks, in proportion, and labelled inferred.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from stackward.diagnose.attribute import SiteTotals
from stackward.diagnose.code import EmittedCode
from stackward.diagnose.compiler import source_of
from stackward.diagnose.samples import AllocationSample
from stackward.escape.source import line_text

BLOCK_BYTES = 16


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


def with_blocks(
    samples: Sequence[AllocationSample], code: Callable[[], EmittedCode]
) -> list[AllocationSample]:
    """Return `samples`, those of 16 bytes with whether the object opened a block.

    The line of the runtime's innermost frame names the allocator's branch; where the program calls
    the allocator itself (Go 1.27), the call does.
    """
    return [
        replace(one, tiny=_is_tiny(one, code)) if one.object_size == BLOCK_BYTES else one
        for one in samples
    ]


def _is_tiny(sample: AllocationSample, code: Callable[[], EmittedCode]) -> bool | None:
    if sample.allocator is None:
        name = code().callee(sample) or ""
    else:
        source = source_of(sample.allocator.file)
        name = line_text(source, sample.allocator.line) if source else ""
    if "mallocgcTiny" in name:
        return True
    # The table for objects without pointers holds both (Go 1.26).
    return None if "malloc" not in name or "mallocNoScanTable" in name else False
