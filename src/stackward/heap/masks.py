"""Where an object's pointers are, as one number: objects of one type have the same."""

from __future__ import annotations

import numpy as np

from stackward.heap.dump import Int64s, Objects
from stackward.heap.pages import Calls


def mask_keys(objects: Objects, rows: Int64s, calls: Calls) -> Int64s:
    """Return a number for the size and the pointers' places of each of the objects `rows`."""
    keys = np.empty(len(rows), np.int64)
    offsets = objects.pointer_offsets
    calls.call(
        "mix_masks",
        len(rows),
        np.ascontiguousarray(rows, np.int64),
        objects.size_bytes,
        objects.pointer_start,
        offsets if len(offsets) else np.zeros(1, np.int32),
        keys,
    )
    return keys
