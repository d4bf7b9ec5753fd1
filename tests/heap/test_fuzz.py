"""Damaged dumps, by the thousand: the reader reads or refuses them, and nothing is out of bounds.

1,500 examples of Hypothesis, then ten seconds of seeds in little memory, and five of cores;
benchmarks/heap_fuzz.py takes as long as asked.
"""

from __future__ import annotations

import gzip
import random
import resource
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from heap import test_core_read
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


SECONDS, CORE_SECONDS = 10, 5
ROOM_BYTES = 1 << 30  # threads alone reserve address space by 64 MiB


@pytest.fixture
def little_memory() -> Iterator[None]:
    """Limit the address space, so that whoever asks for what a damaged number says gets none."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    try:
        pages = int(Path("/proc/self/statm").read_bytes().split()[0])
    except OSError:
        pytest.skip("only Linux says how large the address space is")
    limit = pages * resource.getpagesize() + ROOM_BYTES
    resource.setrlimit(resource.RLIMIT_AS, (limit, before[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


@pytest.mark.usefixtures("little_memory")
def test_ten_seconds_of_damage_in_little_memory() -> None:
    store = Ready(heap_kernels())
    end, seed = time.monotonic() + SECONDS, 1 << 20
    while time.monotonic() < end:
        content = damaged(CONTENTS[seed % len(CONTENTS)], random.Random(seed))
        try:
            read_damaged(content, store)  # type: ignore[arg-type]
        except BaseException as error:
            error.add_note(f"random.Random({seed})")
            raise
        seed += 1


@pytest.mark.usefixtures("little_memory")
def test_five_seconds_of_damaged_cores_in_little_memory() -> None:
    found, end, seed = Counter[str](), time.monotonic() + CORE_SECONDS, 1 << 21
    while time.monotonic() < end:
        try:
            found[test_core_read.read_damaged(random.Random(seed))] += 1
        except BaseException as error:
            error.add_note(f"random.Random({seed})")
            raise
        seed += 1
    assert all(slug.startswith("core-") for slug in found)
    assert found["core-that-is-read"]


@pytest.mark.usefixtures("little_memory")
def test_what_is_too_much_is_noticed() -> None:
    with pytest.raises(MemoryError):
        bytearray(2 * ROOM_BYTES)


@pytest.mark.parametrize("first", range(0, 400, 100))
def test_plain_and_compiled_kernels_agree_on_damage(first: int) -> None:
    """Pieces of real dumps that the plain kernels read in milliseconds."""
    for seed in range(first, first + 100):
        content = damaged(CONTENTS[seed % 2], random.Random(seed))
        compiled = read_damaged(content, Ready(heap_kernels()))  # type: ignore[arg-type]
        assert read_damaged(content, None) == compiled
