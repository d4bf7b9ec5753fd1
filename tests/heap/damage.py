"""Damage to dumps, as disks, pipes and adversaries do it; and what must hold of the reader then."""

from __future__ import annotations

import random

import numpy as np

from heap.dumps import HEADER
from stackward.core import StackwardError
from stackward.core.compiled import KernelStore
from stackward.heap.dump import HeapDump
from stackward.heap.read import read_dump
from stackward.heap.read_kernels import LARGEST_WRITE
from stackward.heap.self_check import check
from wire import varint

_NUMBERS = (0, 1, 7, 8, 127, 128, 8192, (1 << 31) - 1, 1 << 31, 1 << 32, (1 << 63) - 1, 1 << 63, -1)


def damaged(content: bytes, random_numbers: random.Random) -> bytes:
    """Return `content` with one to four pieces of damage, mostly behind its header."""
    changed = bytearray(content)
    for _ in range(random_numbers.choice((1, 1, 1, 2, 4))):
        _damage(changed, random_numbers)
    return bytes(changed)


def _damage(changed: bytearray, random_numbers: random.Random) -> None:
    first = 0 if random_numbers.random() < 0.02 else min(len(HEADER), len(changed))
    at = random_numbers.randint(first, len(changed))
    other = random_numbers.randint(first, len(changed))
    length = int(2 ** random_numbers.uniform(0, 13))
    kind = random_numbers.randrange(8)
    if kind == 0:
        del changed[at:]
    elif kind == 1:
        del changed[at : at + length]
    elif kind == 2:
        changed[at:at] = changed[other : other + length]
    elif kind == 3:
        changed[at : at + length] = changed[other : other + length]
    elif kind == 4:
        changed[at : at + length] = bytes(len(changed[at : at + length]))
    elif kind == 5:
        number = varint(random_numbers.choice(_NUMBERS))
        changed[at : at + random_numbers.randint(0, len(number))] = number
    elif at < len(changed):
        changed[at] = (
            random_numbers.randrange(256) if kind == 6 else changed[at] ^ 1 << (length % 8)
        )


def read_damaged(content: bytes, store: KernelStore | None) -> str:
    """Read `content`; return the slug of the error that it gives, or check what is read."""
    slug = "read"
    try:
        dump = read_dump(content, source="damaged", kernels=store)
        check_bounds(dump)
        check(dump)
    except StackwardError as error:
        slug = error.slug
    assert slug == "read" or slug.startswith("heap-")
    return slug


def check_bounds(dump: HeapDump) -> None:
    """Check what all that works on a dump relies on."""
    size = len(dump.content)
    objects = dump.objects
    ends = objects.address + objects.size_bytes
    assert np.all(objects.size_bytes > 0)
    assert np.all(objects.address > 0)
    assert np.all(ends > 0)
    assert np.all(objects.address[1:] >= ends[:-1])
    assert np.all(objects.content_at >= 0)
    held = np.minimum(objects.size_bytes & 0xFFFFFFFF, LARGEST_WRITE)
    assert np.all(objects.content_at + held <= size)
    _check_offsets(objects.pointer_start, objects.pointer_offsets, objects.size_bytes)
    frames = dump.frames
    assert np.all(frames.content_at >= 0)
    assert np.all(frames.content_at + frames.size_bytes <= size)
    _check_offsets(frames.pointer_start, frames.pointer_offsets, frames.size_bytes)
    assert np.all(frames.sp >= 0)
    assert np.all(frames.sp + frames.size_bytes >= 0)
    starts = dump.goroutines.frame_start
    assert len(starts) == len(dump.goroutines.id) + 1
    assert starts[-1] == len(frames.sp)
    assert np.all(np.diff(starts) >= 0)
    for segment in dump.segments:
        assert 0 <= segment.address <= segment.address + segment.size_bytes < 1 << 63
        assert 0 <= segment.content_at <= size - segment.size_bytes
        assert np.all(segment.pointer_offsets >= 0)
        assert np.all(segment.pointer_offsets <= segment.size_bytes - 8)
    samples = dump.samples
    assert np.all((samples.object >= 0) & (samples.object < len(objects)))
    assert np.all((samples.bucket >= 0) & (samples.bucket < len(dump.buckets)))
    for names in (frames.function, dump.goroutines.wait_reason, dump.types.name):
        assert all(isinstance(name, str) for name in names)


def _check_offsets(start: np.ndarray, offsets: np.ndarray, sizes: np.ndarray) -> None:
    assert start[0] == 0
    assert start[-1] == len(offsets)
    assert np.all(np.diff(start) >= 0)
    limits = np.repeat(sizes, np.diff(start))
    assert np.all(offsets >= 0)
    assert np.all(offsets <= limits - 8)
