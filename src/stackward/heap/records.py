"""The columns of a dump's other records: goroutines, frames, segments, finalizers, samples."""

from __future__ import annotations

import numpy as np

from stackward.heap import grammar
from stackward.heap.dump import (
    Bucket,
    BucketFrame,
    Finalizers,
    Frames,
    Goroutines,
    Int32s,
    Int64s,
    Names,
    Segment,
    TypeRecords,
)
from stackward.heap.walk import Reader, Walked, changed, malformed

_ALL_BITS = (1 << 64) - 1

# Goroutines of these statuses do not wait; a traceback of the runtime has these words for them.
_NOT_WAITING = {1: "runnable", 3: "syscall"}


class Records:
    """Decodes the records that `walked` found, those of each tag when asked for."""

    def __init__(self, reader: Reader, walked: Walked) -> None:
        self._reader = reader
        self._places = walked.places

    def rows(self, tag: int) -> Int64s:
        """Return the numbers of the records of `tag`, a row each."""
        return self._reader.rows(tag, self._places[tag])

    def goroutines(self) -> Goroutines:
        """Return the goroutines in the file's order."""
        rows = self.rows(grammar.GOROUTINE)
        first = np.searchsorted(self._places[grammar.FRAME], self._places[grammar.GOROUTINE])
        return Goroutines(
            address=_column(rows, 0),
            id=_column(rows, 2),
            created_by_pc=_column(rows, 3),
            status=rows[:, 4].astype(np.int32),
            is_system=rows[:, 5] != 0,
            wait_since_ns=_column(rows, 7),
            wait_reason=_told(self._names(rows[:, 8:10]), rows[:, 4]),
            context=_column(rows, 10),
            frame_start=np.append(first, len(self._places[grammar.FRAME])).astype(np.int64),
        )

    def frames(self) -> tuple[Frames, int]:
        """Return the frames, and how many pointer words are left out as not within theirs."""
        places = self._places[grammar.FRAME]
        goroutines = self._places[grammar.GOROUTINE]
        if len(places) and (not len(goroutines) or places[0] < goroutines[0]):
            raise malformed(self._reader.source, int(places[0]), "a stack frame of no goroutine")
        rows = self.rows(grammar.FRAME)
        self._check_addresses(rows[:, 0], rows[:, 4], places)
        start, offsets, left_out = self._fields(rows[:, [10, 11, 4]])
        return Frames(
            sp=_column(rows, 0),
            depth=rows[:, 1].astype(np.int32),
            size_bytes=_column(rows, 4),
            content_at=_column(rows, 3),
            function_entry=_column(rows, 5),
            pc=_column(rows, 6),
            continue_pc=_column(rows, 7),
            function=self._names(rows[:, 8:10]),
            pointer_start=start,
            pointer_offsets=offsets.astype(np.int32),
        ), left_out

    def segments(self) -> tuple[Segment, ...]:
        """Return the data segment and the bss segment."""
        found = []
        for name, tag in (("data", grammar.DATA), ("bss", grammar.BSS)):
            rows = self.rows(tag)
            self._check_addresses(rows[:, 0], rows[:, 2], self._places[tag])
            _, offsets, _ = self._fields(rows[:, [3, 4, 2]])
            address, at, size = rows[0, :3].tolist()
            segment = Segment(
                name=name,
                address=address,
                size_bytes=size,
                content_at=at,
                pointer_offsets=offsets,
            )
            found.append(segment)
        return tuple(found)

    def _check_addresses(self, addresses: Int64s, sizes: Int64s, places: Int64s) -> None:
        """Raise where memory would lie in the upper half of the address space."""
        wrong = np.flatnonzero((addresses < 0) | (addresses + sizes < 0))
        if len(wrong):
            what = f"memory at {int(addresses[wrong[0]]) & _ALL_BITS:#x}, where no program has any"
            raise malformed(self._reader.source, int(places[wrong[0]]), what)

    def _fields(self, rows: Int64s) -> tuple[Int64s, Int64s, int]:
        """Return starts and offsets of the fields of `rows`: place, count, size."""
        rows = np.ascontiguousarray(rows)
        total = int(rows[:, 1].sum())
        start = np.zeros(len(rows) + 1, np.int64)
        offsets = np.empty(total, np.int64)
        left_out = self._reader.run(
            "read_fields", rows.reshape(-1), len(rows), total, start, offsets
        )
        if left_out < 0:
            raise changed(self._reader.source)
        return start, offsets[: total - left_out], left_out

    def _names(self, rows: Int64s) -> Names:
        """Return the names at `rows` (place, length), each unique one decoded once."""
        rows = np.ascontiguousarray(rows)
        mask = (1 << max(4, (2 * len(rows)).bit_length())) - 1
        table = np.full(mask + 1, -1, np.int64)
        number = np.empty(len(rows), np.int32)
        first = np.empty(len(rows), np.int64)
        count = self._reader.run_on_bytes(
            "intern_names", rows.reshape(-1), len(rows), table, mask, number, first
        )
        places = rows[first[:count]].tolist()
        return Names([self._reader.text(at, length) for at, length in places], number)

    def finalizers(self) -> Finalizers:
        """Return the finalizers that are set, then those that wait for being run."""
        kept, queued = self.rows(grammar.FINALIZER), self.rows(grammar.QUEUED_FINALIZER)
        rows = np.concatenate([kept, queued])
        return Finalizers(
            object=_column(rows, 0),
            function=_column(rows, 1),
            code_pc=_column(rows, 2),
            arg_type=_column(rows, 3),
            object_type=_column(rows, 4),
            is_queued=np.arange(len(rows)) >= len(kept),
        )

    def types(self) -> TypeRecords:
        """Return the types, each once: the runtime may write one several times."""
        rows = self.rows(grammar.TYPE)
        _, first = np.unique(rows[:, 0], return_index=True)
        rows = rows[np.sort(first)]
        return TypeRecords(
            address=_column(rows, 0),
            size_bytes=_column(rows, 1),
            name=self._names(rows[:, 2:4]),
            is_indirect=rows[:, 4] != 0,
        )

    def other_roots(self) -> tuple[tuple[str, int], ...]:
        """Return the other roots: what they are, and what they refer to."""
        rows = self.rows(grammar.OTHER_ROOT).tolist()
        return tuple((self._reader.text(at, length), address) for at, length, address in rows)

    def buckets(self) -> tuple[tuple[Bucket, ...], Int64s]:
        """Return the allocation stacks, and the addresses that samples name them by."""
        rows = self.rows(grammar.BUCKET)
        frames = self._bucket_frames(rows[:, 2:4])
        found = []
        first = 0
        for size, depth, allocs, frees in rows[:, [1, 3, 4, 5]].tolist():
            found.append(
                Bucket(
                    size_bytes=size,
                    frames=tuple(frames[first : first + depth]),
                    allocs_count=allocs,
                    frees_count=frees,
                )
            )
            first += depth
        return tuple(found), _column(rows, 0)

    def _bucket_frames(self, stacks: Int64s) -> list[BucketFrame]:
        stacks = np.ascontiguousarray(stacks)
        total = int(stacks[:, 1].sum())
        rows = np.empty((total, 5), np.int64)
        arguments = (stacks.reshape(-1), len(stacks), total, rows.reshape(-1))
        if self._reader.run("read_stacks", *arguments):
            raise changed(self._reader.source)
        functions, files = self._names(rows[:, 0:2]), self._names(rows[:, 2:4])
        made: dict[tuple[int, int, int], BucketFrame] = {}
        found = []
        numbers = zip(
            functions.number.tolist(), files.number.tolist(), rows[:, 4].tolist(), strict=True
        )
        for key in numbers:
            frame = made.get(key)
            if frame is None:
                frame = made[key] = BucketFrame(
                    function=functions.unique[key[0]], file=files.unique[key[1]], line=key[2]
                )
            found.append(frame)
        return found


def row_at(starts: Int64s, sizes: Int64s, addresses: Int64s) -> Int32s:
    """Return the row of the object that each address is in, -1 where there is none."""
    rows = np.searchsorted(starts, addresses, side="right") - 1
    inside = np.zeros(len(addresses), np.bool_)
    found = rows >= 0
    inside[found] = addresses[found] < starts[rows[found]] + sizes[rows[found]]
    return np.where(inside, rows, -1).astype(np.int32)


def _column(rows: Int64s, column: int) -> Int64s:
    return np.ascontiguousarray(rows[:, column])


def _told(reasons: Names, status: Int64s) -> Names:
    """Return what each goroutine does where it does not wait: its reason is of an earlier time."""
    number = reasons.number.copy()
    for row, state in enumerate(_NOT_WAITING):
        number[status == state] = len(reasons.unique) + row
    return Names([*reasons.unique, *_NOT_WAITING.values()], number)
