"""Damaged dumps, by the thousand: the reader reads or refuses them, and nothing is out of bounds.

As long as 1,500 examples take, some ten seconds; benchmarks/heap_fuzz.py takes as long as asked.
"""

from __future__ import annotations

import gzip
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heap.damage import damaged, read_damaged
from heap.test_bad_dumps import tiny
from heap.test_read import small_heap
from made_kernels import Ready, heap_kernels

RECORDED = Path(__file__).parents[1] / "recorded" / "heap"
CONTENTS = [
    tiny().build(),
    small_heap().build(),
    *(gzip.decompress(path.read_bytes()) for path in sorted(RECORDED.glob("*.dump.gz"))),
]


@settings(max_examples=1500)
@given(st.sampled_from(CONTENTS), st.randoms(use_true_random=False))
def test_damaged_dumps(content: bytes, random_numbers: random.Random) -> None:
    read_damaged(damaged(content, random_numbers), Ready(heap_kernels()))  # type: ignore[arg-type]


@pytest.mark.parametrize("first", range(0, 400, 100))
def test_plain_and_compiled_kernels_agree_on_damage(first: int) -> None:
    """Pieces of real dumps that the plain kernels read in milliseconds."""
    for seed in range(first, first + 100):
        content = damaged(CONTENTS[seed % 2], random.Random(seed))
        compiled = read_damaged(content, Ready(heap_kernels()))  # type: ignore[arg-type]
        assert read_damaged(content, None) == compiled
