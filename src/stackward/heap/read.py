"""Heap dumps of runtime/debug.WriteHeapDump, Go 1.22 to 1.27, to the columns of dump.py.

Format: runtime/heapdump.go.  Records have no lengths and there is no index: all are walked once
to be checked and counted, then read to columns of just that size.
"""

from __future__ import annotations

from dataclasses import dataclass
from threading import Thread

import numpy as np

from stackward.core import Caveat, StackwardError
from stackward.core.compiled import Kernels, KernelStore, PlainKernels
from stackward.heap import grammar
from stackward.heap.dump import Content, HeapDump, Int32s, Int64s, Objects, Params, Samples
from stackward.heap.foreign import refuse_foreign
from stackward.heap.library import HEAP_KERNELS
from stackward.heap.mapped import open_dump
from stackward.heap.phantoms import Kept, keep_objects
from stackward.heap.read_kernels import LARGEST_WRITE
from stackward.heap.records import Records, row_at
from stackward.heap.walk import Reader, Walked, changed, huge, malformed, walk

__all__ = ["open_dump", "read_dump"]

_HEAD_BYTES = 1 << 16
# Smaller dumps are read faster by plain Python than kernels are compiled.
_COMPILE_FROM_BYTES = 1 << 20
_AT_ONCE_FROM_RUNS = 1 << 10


def read_dump(content: Content, *, source: str, kernels: KernelStore | None = None) -> HeapDump:
    """Return the heap dump in `content`; `source` names it in errors.

    Phantoms are left out, and objects are in ascending order of address.  With `kernels`, of
    HEAP_KERNELS, this takes about a second for 600 MB; without, plain Python does it, a hundred
    times slower.

    Raises StackwardError: `heap-empty`, `heap-not-a-dump` for a file of another kind,
    `heap-truncated` where goroutines, roots or statistics are missing, `heap-malformed` with the
    byte offset, `heap-huge-object`, `heap-architecture`.
    """
    refuse_foreign(bytes(content[:_HEAD_BYTES]), source=source)
    reader = Reader(content, _kernels(kernels, len(content)), source)
    params = _params(reader)
    walked = walk(reader, params)
    caveats = _check_complete(walked, reader)
    return _Assembly(reader=reader, params=params, walked=walked).dump(caveats)


def _kernels(store: KernelStore | None, size_bytes: int) -> Kernels | PlainKernels:
    kernels = store.kernels(compile=size_bytes >= _COMPILE_FROM_BYTES) if store else None
    return kernels or PlainKernels(HEAP_KERNELS)


def _params(reader: Reader) -> Params:
    """Return the parameters, which come first; raises where no reader is for such a machine."""
    cursor = _Cursor(reader)
    tag = cursor.number()
    if tag != grammar.PARAMS:
        raise malformed(reader.source, len(grammar.HEADER), "it does not begin with parameters")
    params = Params(
        is_big_endian=cursor.number() != 0,
        pointer_bytes=cursor.number(),
        arena_start=cursor.number(),
        arena_end=cursor.number(),
        goarch=cursor.text(),
        go_version=cursor.text(),
        processors_count=cursor.number(),
    )
    if params.is_big_endian or params.pointer_bytes != 8:
        bits = "64-bit" if params.pointer_bytes == 8 else f"{8 * params.pointer_bytes}-bit"
        order = "big-endian" if params.is_big_endian else "little-endian"
        raise StackwardError(
            "heap-architecture",
            f"{reader.source} is of a {bits} {order} program ({params.goarch}, "
            f"{params.go_version})",
            "Only dumps of 64-bit little-endian programs are read: amd64, arm64, riscv64, "
            "ppc64le, loong64.",
        )
    if not 0 <= params.arena_start <= params.arena_end < 1 << 63:
        raise malformed(reader.source, len(grammar.HEADER), "the heap's bounds cannot be")
    return params


class _Cursor:
    """Reads the first record in plain Python: what the others need is in it."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        self._at = len(grammar.HEADER)

    def number(self) -> int:
        value = 0
        for shift in range(0, 70, 7):
            if self._at >= self._reader.size_bytes:
                raise _cut(self._reader, "only its header is there")
            byte = self._reader.content[self._at]
            self._at += 1
            value |= (byte & 0x7F) << shift
            if byte < 0x80:
                return value
        raise malformed(self._reader.source, self._at, "a number of more than 64 bits")

    def text(self) -> str:
        length = self.number()
        self._at += length
        if self._at > self._reader.size_bytes:
            raise _cut(self._reader, "only its header is there")
        return self._reader.text(self._at - length, length)


def _cut(reader: Reader, where: str) -> StackwardError:
    return StackwardError(
        "heap-truncated",
        f"{reader.source} is cut short at byte {reader.size_bytes}: {where}",
        "The program may still be writing it, was killed, or found the disk full: the runtime "
        "does not look whether its writes succeed. Take it again, on a disk with room for 1.4 "
        "times the live heap.",
    )


def _check_complete(walked: Walked, reader: Reader) -> list[Caveat]:
    """Return doubts about the file's end; raises where what the graph needs is missing."""
    counts = {tag: len(places) for tag, places in walked.places.items()}
    if not walked.is_whole and not counts[grammar.MEMSTATS]:
        raise _cut(reader, _how_far(walked, counts))
    for tag in (grammar.DATA, grammar.BSS, grammar.MEMSTATS):
        if counts[tag] != 1:
            what = f"{counts[tag]} records of the {grammar.record_name(tag)}, which is one"
            raise malformed(reader.source, walked.stop, what)
    if counts[grammar.PARAMS] != 1:
        raise malformed(reader.source, walked.stop, "parameters twice")
    if not walked.is_whole:
        text = (
            f"The dump stops at byte {walked.stop}, before its end: allocation samples are "
            "missing. Objects, goroutines and roots are complete."
        )
        return [Caveat(slug="heap-dump-cut", text=text)]
    left = reader.size_bytes - walked.stop
    if left:
        text = f"{left:,} bytes follow the dump's end, and are not read."
        return [Caveat(slug="heap-dump-trailing", text=text)]
    return []


def _how_far(walked: Walked, counts: dict[int, int]) -> str:
    objects = int(walked.runs[:, 4:7].sum())
    record = "the next record"
    if walked.cut_tag > 0:
        record = f"a record ({grammar.record_name(walked.cut_tag)})"
    return (
        f"{record} at byte {walked.stop} is incomplete. There are {objects:,} objects and "
        f"{counts[grammar.GOROUTINE]:,} goroutines; the statistics, and what else holds objects, "
        "are missing"
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Assembly:
    """Puts a dump together from its checked records."""

    reader: Reader
    params: Params
    walked: Walked

    def dump(self, caveats: list[Caveat]) -> HeapDump:
        records = Records(self.reader, self.walked)
        statistics = records.rows(grammar.MEMSTATS)[0]
        memstats = dict(
            zip(grammar.MEMSTATS_NAMES, statistics.tolist(), strict=False),
            NumGC=int(statistics[-1]),
        )
        kept = keep_objects(self.walked.runs, self.params.go_version, memstats)
        if count := self._huge_count(kept, memstats):
            caveats.append(_huge(count))
        objects = self._objects(kept)
        frames, left_out = records.frames()
        if left_out:
            caveats.append(_frame_pointers(left_out))
        buckets, bucket_address = records.buckets()
        samples, unmatched = self._samples(records, objects, bucket_address)
        if unmatched:
            caveats.append(_unmatched(unmatched))
        runs = self.walked.runs
        all_bytes = int((runs[:, 4:7].sum(axis=1) * runs[:, 2]).sum())
        return HeapDump(
            kind="dump",
            source=self.reader.source,
            params=self.params,
            content=self.reader.content,
            objects=objects,
            segments=records.segments(),
            goroutines=records.goroutines(),
            frames=frames,
            finalizers=records.finalizers(),
            types=records.types(),
            itab_address=records.rows(grammar.ITAB)[:, 0].copy(),
            itab_type=records.rows(grammar.ITAB)[:, 1].copy(),
            other_roots=records.other_roots(),
            defers=records.rows(grammar.DEFER),
            panics=records.rows(grammar.PANIC),
            memstats=memstats,
            pause_ns=statistics[len(grammar.MEMSTATS_NAMES) : -1].copy(),
            buckets=buckets,
            samples=samples,
            phantoms_count=int(runs[:, 4:7].sum()) - kept.objects_count,
            phantoms_bytes=all_bytes - kept.bytes_count,
            caveats=tuple(caveats),
        )

    def _huge_count(self, kept: Kept, memstats: dict[str, int]) -> int:
        """Return how many objects are not all in the file; raise where it does not add up then."""
        rows = np.flatnonzero(self.walked.runs[:, 2] > LARGEST_WRITE)
        read = (kept.objects_count, kept.bytes_count)
        if len(rows) and read != (memstats["HeapObjects"], memstats["HeapAlloc"]):
            raise huge(self.reader.source, int(self.walked.runs[rows[0], 0]), "object")
        return len(rows)

    def _objects(self, kept: Kept) -> Objects:
        """Return the objects' columns: each run's objects go to their final rows."""
        chosen = np.flatnonzero(kept.slots)
        slots, pointers = kept.slots[chosen], kept.pointers[chosen]
        places = np.empty((len(chosen), 5), np.int64)
        places[:, 0] = self.walked.runs[chosen, 0]
        places[:, 1] = slots
        places[:, 2] = np.cumsum(slots) - slots
        places[:, 4] = np.cumsum(pointers)
        places[:, 3] = places[:, 4] - pointers
        count, total = int(slots.sum()), int(pointers.sum())
        columns = [np.empty(count, np.int64) for _ in range(3)]
        start = np.empty(count + 1, np.int64)
        start[count] = total
        offsets = np.empty(total, np.int32)
        self._fill(places, [*columns, start, offsets])
        address, size_bytes, content_at = columns
        return Objects(
            address=address,
            size_bytes=size_bytes,
            content_at=content_at,
            pointer_start=start,
            pointer_offsets=offsets,
        )

    def _fill(self, places: Int64s, columns: list[Int64s | Int32s]) -> None:
        """Fill the columns, two halves at a time where it is worth it: kernels hold no lock."""
        flat, count = places.reshape(-1), len(places)
        middle = count // 2 if count >= _AT_ONCE_FROM_RUNS else 0
        statuses: list[int] = []

        def fill(first: int, last: int) -> None:
            statuses.append(self.reader.run("fill_objects", flat, first, last, *columns))

        thread = Thread(target=fill, args=(0, middle))
        if middle:
            thread.start()
        fill(middle, count)
        if middle:
            thread.join()
        if any(statuses) or len(statuses) != (2 if middle else 1):
            raise changed(self.reader.source)

    def _samples(
        self, records: Records, objects: Objects, bucket_address: Int64s
    ) -> tuple[Samples, int]:
        """Return the samples of objects that there are, and how many others there were."""
        rows = records.rows(grammar.SAMPLE)
        which = row_at(objects.address, objects.size_bytes, rows[:, 0])
        order = np.argsort(bucket_address, kind="stable")
        place = np.searchsorted(bucket_address[order], rows[:, 1])
        known = place < len(order)
        known[known] = bucket_address[order][place[known]] == rows[known, 1]
        known &= which >= 0
        bucket = order[place[known]].astype(np.int32)
        return Samples(object=which[known], bucket=bucket), int((~known).sum())


def _huge(count: int) -> Caveat:
    what = "An object is" if count == 1 else f"{count:,} objects are"
    text = (
        f"{what} of 2 GiB or more, without pointers: the runtime writes not all of the contents. "
        "Nothing else is missing."
    )
    return Caveat(slug="heap-contents-missing", text=text)


def _frame_pointers(count: int) -> Caveat:
    text = f"{count:,} pointer words of stack frames are said to be outside of their frames."
    return Caveat(slug="heap-frame-pointers", text=text)


def _unmatched(count: int) -> Caveat:
    text = f"{count:,} allocation samples are of no object that is in the dump; left out."
    return Caveat(slug="heap-samples-unmatched", text=text)
