"""The pointers that goroutines' stacks hold, those of stack objects too.

A dump says which words of a frame are live pointers, but not where the locals are whose address
is taken (stack objects): the collector scans these when a live pointer leads to one.  Here the
whole frame is scanned that such a pointer leads into, every word of it, and so on from what it
holds.  Frames that were stopped at any instruction (asyncPreempt, and its caller) are scanned
wholly by the collector too (runtime/mgcmark.go, scanframeworker).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from stackward.heap.dump import HeapDump, Int32s, Int64s

PRECISE, CONSERVATIVE = 0, 1

_PREEMPTED = ("runtime.asyncPreempt", "runtime.debugCallV2")

# Words at a frame's upper end that are no locals: the return address and the saved frame pointer,
# which points into the caller's frame and would have every caller scanned.
_LINK_WORDS = {"amd64": 2, "arm64": 1}


class StackWords(NamedTuple):
    """Words that may be pointers: whose, where (0 for no word of the stack), what and how."""

    goroutine: Int64s
    place: Int64s
    value: Int64s
    how: Int32s


class _Frames(NamedTuple):
    """The frames in ascending order of address."""

    row: npt.NDArray[np.int64]
    start: Int64s
    end: Int64s
    goroutine: Int64s

    def at(self, value: Int64s, goroutine: Int64s) -> npt.NDArray[np.int64]:
        """Return the rows of the frames that words of `goroutine` point into."""
        if not len(self.row):
            return self.row
        at = np.searchsorted(self.start, value, side="right") - 1
        inside = (at >= 0) & (value < self.end[at]) & (self.goroutine[at] == goroutine)
        return np.unique(self.row[at[inside]])


def stack_words(
    dump: HeapDump,
    read: Callable[[Int64s], Int64s],
    direct: tuple[Int64s, Int64s, Int32s],
) -> StackWords:
    """Return the live words of all stacks; `read` gives the words at places of the content.

    `direct` has (goroutine, value, how) of words elsewhere that may point into the stack too; they
    are in the answer.
    """
    frames = dump.frames
    owner = np.repeat(np.arange(len(dump.goroutines.address)), np.diff(dump.goroutines.frame_start))
    by_address = np.argsort(frames.sp, kind="stable")
    sorted_frames = _Frames(
        row=by_address,
        start=frames.sp[by_address],
        end=(frames.sp + frames.size_bytes)[by_address],
        goroutine=owner[by_address],
    )
    precise = _precise(dump, owner, read)
    held = StackWords(direct[0], np.zeros(len(direct[0]), np.int64), direct[1], direct[2])
    found = [precise, held]
    scanned = np.zeros(len(frames.sp), np.bool_)
    wanted = np.unique(
        np.concatenate(
            [
                _preempted(dump, owner),
                *(sorted_frames.at(words.value, words.goroutine) for words in found),
            ]
        )
    )
    while len(wanted):
        scanned[wanted] = True
        more = _whole(dump, owner, wanted, read)
        found.append(more)
        wanted = sorted_frames.at(more.value, more.goroutine)
        wanted = wanted[~scanned[wanted]]
    return _once(StackWords(*(np.concatenate(columns) for columns in zip(*found, strict=True))))


def _precise(
    dump: HeapDump, owner: npt.NDArray[np.int64], read: Callable[[Int64s], Int64s]
) -> StackWords:
    """Return the words that the frames' maps call live; a frame that is done has none."""
    frames = dump.frames
    frame = np.repeat(np.arange(len(frames.sp)), np.diff(frames.pointer_start))
    alive = frames.continue_pc[frame] != 0
    frame, offset = frame[alive], frames.pointer_offsets[alive]
    inside = (offset >= 0) & (offset <= frames.size_bytes[frame] - dump.params.pointer_bytes)
    frame, offset = frame[inside], offset[inside]
    return StackWords(
        owner[frame],
        frames.sp[frame] + offset,
        read(frames.content_at[frame] + offset),
        np.full(len(frame), PRECISE, np.int32),
    )


def _preempted(dump: HeapDump, owner: npt.NDArray[np.int64]) -> npt.NDArray[np.int64]:
    """Return the frames that were stopped at any instruction: asyncPreempt's and its caller's."""
    frames = dump.frames
    entries, examples = np.unique(frames.function_entry, return_index=True)
    names = [frames.function[int(row)] for row in examples]
    stopped = entries[[name in _PREEMPTED for name in names]]
    rows = np.flatnonzero(np.isin(frames.function_entry, stopped))
    callers = rows[rows + 1 < len(owner)] + 1
    callers = callers[owner[callers] == owner[callers - 1]]
    return np.unique(np.concatenate([rows, callers]))


def _whole(
    dump: HeapDump,
    owner: npt.NDArray[np.int64],
    rows: npt.NDArray[np.int64],
    read: Callable[[Int64s], Int64s],
) -> StackWords:
    """Return all words of the frames `rows` that may be of locals."""
    frames, width = dump.frames, dump.params.pointer_bytes
    begin = -frames.sp[rows] % width
    words = (frames.size_bytes[rows] - begin) // width
    counts = np.maximum(words - _LINK_WORDS.get(dump.params.goarch, 0), 0)
    frame = np.repeat(rows, counts)
    within = np.arange(len(frame)) - np.repeat(np.cumsum(counts) - counts, counts)
    offset = np.repeat(begin, counts) + within * width
    return StackWords(
        owner[frame],
        frames.sp[frame] + offset,
        read(frames.content_at[frame] + offset),
        np.full(len(frame), CONSERVATIVE, np.int32),
    )


def _once(words: StackWords) -> StackWords:
    """Return each word of a stack once, by its frame's map where that has it."""
    order = np.lexsort((words.how, words.place, words.goroutine))
    goroutine, place = words.goroutine[order], words.place[order]
    again = np.zeros(len(order), np.bool_)
    again[1:] = (place[1:] != 0) & (place[1:] == place[:-1]) & (goroutine[1:] == goroutine[:-1])
    kept = np.sort(order[~again])
    return StackWords(words.goroutine[kept], words.place[kept], words.value[kept], words.how[kept])
