"""Go's size classes: how large a slot the runtime takes for a value.

Source: internal/runtime/gc/sizeclasses.go (runtime/sizeclasses.go before Go 1.26), the same from
Go 1.24 to 1.27, and mallocgc in runtime/malloc.go.
"""

from __future__ import annotations

import numpy as np

from stackward.heap.dump import Int64s

_CLASSES_BYTES = (
    *(8, 16, 24, 32, 48, 64, 80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 240, 256, 288, 320),
    *(352, 384, 416, 448, 480, 512, 576, 640, 704, 768, 896, 1024, 1152, 1280, 1408, 1536, 1792),
    *(2048, 2304, 2688, 3072, 3200, 3456, 4096, 4864, 5376, 6144, 6528, 6784, 6912, 8192, 9472),
    *(9728, 10240, 10880, 12288, 13568, 14336, 16384, 18432, 19072, 20480, 21760, 24576, 27264),
    *(28672, 32768),
)
WORD_BYTES = 8
PAGE_BYTES = 8192
LARGEST_WITHOUT_HEADER_BYTES = 512
LARGEST_SMALL_BYTES = 32768
LARGEST_WITH_HEADER_BYTES = LARGEST_SMALL_BYTES - WORD_BYTES


def class_table() -> Int64s:
    """Return the slot size for each number of words up to 32 KiB, by that number."""
    words = np.arange(LARGEST_SMALL_BYTES // WORD_BYTES + 1) * WORD_BYTES
    classes = np.array(_CLASSES_BYTES, np.int64)
    return classes[np.searchsorted(classes, words)]
