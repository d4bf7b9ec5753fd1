"""What a core's spans keep beside objects: finalizers, cleanups, weak handles, allocation samples.

Source: the specials of runtime/mheap.go, finBlock of runtime/mfinal.go, bucket of runtime/mprof.go,
Go 1.24 to 1.27.  Specials are in the order of their spans, and of the objects in one.
"""

from __future__ import annotations

import struct
from typing import NamedTuple

import numpy as np

from stackward.heap.core_memory import CoreMemory, NotHeldError
from stackward.heap.core_runtime import Runtime
from stackward.heap.core_spans import Spans
from stackward.heap.core_stacks import Code
from stackward.heap.dump import Bucket, BucketFrame, Bytes, Finalizers, Int64s, Objects, Samples
from stackward.heap.records import row_at

_WORD = 8
_HIGHEST = (1 << 63) - 1
# next, offset, kind (one byte); what a special is for follows.
_HEAD_BYTES, _OFFSET_AT, _KIND_AT = 24, 8, 16
_LONGEST_SPECIAL = 56
_MOST_CLEANUPS = 1 << 12  # of one object: other specials are there once
_FINALIZER, _WEAK_HANDLE, _PROFILE, _CLEANUP = range(4)
# The kinds' numbers, up to Go 1.24 and since 1.25.
_KINDS = {24: (1, 2, 3, 6), 25: (2, 3, 4, 7)}
_CLEANUP_WORDS = {24: (24,), 25: (24,), 26: (32, 40)}
_BUCKET = struct.Struct("<QQQQQQ")  # next, allnext, typ, hash, size, nstk
_MOST_FRAMES = 1024
# Blocks of cleanups (cleanupBlock): in words, the link to the next, where they begin, the size.
_ALL_BLOCKS_AT = 128
_NEXT_BLOCK, _BLOCK_FIRST, _BLOCK_WORDS = 2, 4, 64
_FINALIZER_BYTES, _FINALIZERS_AT, _COUNT_AT = 40, 24, 16
_MOST_QUEUED = 1 << 12


class Specials(NamedTuple):
    """What specials say; a cleanup is (object, word that holds what it needs)."""

    finalizers: Finalizers
    held: tuple[tuple[str, int], ...]  # other roots: what, and the object held
    sampled: Int64s  # addresses of sampled objects
    bucket_at: Int64s  # of each, its bucket


def read_specials(runtime: Runtime, spans: Spans, release: int) -> Specials:
    """Return the specials of all spans; `release` is 27 for Go 1.27."""
    memory = runtime.memory
    kinds = _KINDS[min(release, 25)]
    span, rows = _walk(memory, spans)
    offset = _column(rows, _OFFSET_AT)
    kind, address = rows[:, _KIND_AT], spans.address[span] + offset
    by_kind = [np.flatnonzero(kind == number) for number in kinds]
    return Specials(
        finalizers=_finalizers(memory, runtime, rows[by_kind[_FINALIZER]], address[by_kind[0]]),
        held=(
            *_cleanups(rows[by_kind[_CLEANUP]], address[by_kind[_CLEANUP]], release),
            *_weak_handles(rows[by_kind[_WEAK_HANDLE]], address[by_kind[_WEAK_HANDLE]]),
            *_queued_cleanups(runtime),
        ),
        sampled=address[by_kind[_PROFILE]],
        bucket_at=_column(rows[by_kind[_PROFILE]], _HEAD_BYTES),
    )


def _column(rows: Bytes, at: int) -> Int64s:
    found: Int64s = np.ascontiguousarray(rows[:, at : at + _WORD]).view("<i8").reshape(-1)
    return found.astype(np.int64)


def _walk(memory: CoreMemory, spans: Spans) -> tuple[Int64s, Bytes]:
    """Return the span and the bytes of every special, in the order of spans and lists.

    A list is in ascending order of offset and kind: one that is not is damaged, and ends there.
    """
    span = np.flatnonzero(spans.specials)
    at, again = spans.specials[span], np.zeros(len(span), np.int64)
    last = np.full(len(span), -1, np.int64)
    owners, found = [np.zeros(0, np.int64)], [np.zeros((0, _LONGEST_SPECIAL), np.uint8)]
    while len(at):
        rows, there = memory.gather(at, _LONGEST_SPECIAL)
        key = _column(rows, _OFFSET_AT) << 8 | rows[:, _KIND_AT]
        again = np.where(key == last, again + 1, 0)
        good = there & (key >= last) & (again < _MOST_CLEANUPS)
        span, rows, last, again = span[good], rows[good], key[good], again[good]
        owners.append(span)
        found.append(rows)
        at = _column(rows, 0)
        on = at != 0
        span, at, last, again = span[on], at[on], last[on], again[on]
    owner, rows = np.concatenate(owners), np.concatenate(found)
    order = np.argsort(owner, kind="stable")
    return owner[order], rows[order]


def _finalizers(
    memory: CoreMemory,
    runtime: Runtime,
    rows: Bytes,
    address: Int64s,
) -> Finalizers:
    waiting = [address, *(_column(rows, at) for at in (24, 40, 48))]
    queued = _queued(memory, runtime)
    subject, function, arg_type, object_type = (
        np.concatenate([one, two]) for one, two in zip(waiting, queued, strict=True)
    )
    return Finalizers(
        object=subject,
        function=function,
        code_pc=_code(memory, function),
        arg_type=arg_type,
        object_type=object_type,
        is_queued=np.arange(len(subject)) >= len(address),
    )


def _code(memory: CoreMemory, functions: Int64s) -> Int64s:
    """Return the code that each funcval refers to; those without captures are not in the core."""
    found = memory.words_of(functions)
    for row in np.flatnonzero(found == 0).tolist():
        try:
            found[row] = memory.word(int(functions[row])) & _HIGHEST
        except NotHeldError:
            continue
    return found


def _queued(memory: CoreMemory, runtime: Runtime) -> list[Int64s]:
    """Return (object, function, type, type) of the finalizers that are about to run."""
    columns: list[list[int]] = [[], [], [], []]
    first = runtime.variable("runtime.allfin")
    try:
        at = memory.word(first) if first else 0
        for _ in range(_MOST_QUEUED):
            if not at:
                break
            count = min(memory.word(at + _COUNT_AT) & 0xFFFFFFFF, _MOST_QUEUED)
            data = memory.read(at + _FINALIZERS_AT, _FINALIZER_BYTES * count)
            for function, subject, _, arg_type, object_type in struct.iter_unpack("<5q", data):
                for column, value in zip(
                    columns, (subject, function, arg_type, object_type), strict=True
                ):
                    column.append(value)
            at = memory.word(at)
    except NotHeldError:
        pass
    return [np.array(column, np.int64) for column in columns]


def _cleanups(rows: Bytes, address: Int64s, release: int) -> list[tuple[str, int]]:
    """Return what cleanups need: their function, and since Go 1.26 its argument by itself."""
    found = []
    for at in _CLEANUP_WORDS[min(max(release, 24), 26)]:
        for subject, value in zip(address.tolist(), _column(rows, at).tolist(), strict=True):
            found.append((f"cleanup of the object at {subject:#x}", value))
    return found


def _queued_cleanups(runtime: Runtime) -> list[tuple[str, int]]:
    """Return what the cleanups need that are about to run (runtime/mcleanup.go, from Go 1.25)."""
    queue = runtime.variable("runtime.gcCleanups")
    found: list[tuple[str, int]] = []
    try:
        at = runtime.memory.word(queue + _ALL_BLOCKS_AT) if queue else 0
        for _ in range(_MOST_QUEUED):
            if not at:
                break
            block = struct.unpack(f"<{_BLOCK_WORDS}q", runtime.memory.read(at, 8 * _BLOCK_WORDS))
            found += [("cleanup in the queue", word) for word in block[_BLOCK_FIRST:] if word]
            at = block[_NEXT_BLOCK]
    except NotHeldError:
        pass
    return found


def _weak_handles(rows: Bytes, address: Int64s) -> list[tuple[str, int]]:
    values = _column(rows, _HEAD_BYTES).tolist()
    return [
        (f"weak handle of the object at {subject:#x}", value)
        for subject, value in zip(address.tolist(), values, strict=True)
    ]


def read_buckets(
    memory: CoreMemory, objects: Objects, specials: Specials, code: Code
) -> tuple[tuple[Bucket, ...], Samples]:
    """Return the allocation stacks of the sampled objects, and which object has which."""
    at, number = np.unique(specials.bucket_at, return_inverse=True)
    raw = [_bucket(memory, address) for address in at.tolist()]
    pcs = sorted({pc for one in raw for pc in one.stack})
    chains = dict(zip(pcs, code.chains([pc - memory.slide for pc in pcs]), strict=True))
    buckets = tuple(
        Bucket(
            size_bytes=one.size_bytes,
            frames=_frames([chains[pc] for pc in one.stack]),
            allocs_count=one.allocs_count,
            frees_count=one.frees_count,
        )
        for one in raw
    )
    which = row_at(objects.address, objects.size_bytes, specials.sampled)
    known = which >= 0
    return buckets, Samples(object=which[known], bucket=number[known].astype(np.int32))


def _frames(chains: list[tuple[BucketFrame, ...]]) -> tuple[BucketFrame, ...]:
    """Return a stack's calls: inlined ones have addresses of their own (runtime.CallersFrames).

    Only the last address stands for all the calls that are there, as the stack may be cut.
    """
    firsts = [chain[0] for chain in chains[:-1] if chain]
    return (*firsts, *(chains[-1] if chains else ()))


class _Raw(NamedTuple):
    size_bytes: int
    allocs_count: int
    frees_count: int
    stack: tuple[int, ...]


def _bucket(memory: CoreMemory, address: int) -> _Raw:
    """Return the bucket at `address`: behind its head are the stack and the counters."""
    try:
        *_, size, count = _BUCKET.unpack(memory.read(address, _BUCKET.size))
        if count > _MOST_FRAMES:
            return _Raw(0, 0, 0, ())
        data = memory.read(address + _BUCKET.size, _WORD * (count + 2))
    except NotHeldError:
        return _Raw(0, 0, 0, ())
    *stack, allocs, frees = struct.unpack(f"<{count + 2}q", data)
    return _Raw(size, allocs, frees, tuple(stack))
