"""The loops that scrub a heap dump, in the subset of Python that Numba compiles.

`copy_records` writes the records without the memory that they hold; the others write back the
words of it that are kept.  All check every place again, see read_kernels.py.
"""

from __future__ import annotations

from stackward.heap.graph_kernels import object_at, pointer_at
from stackward.heap.read_kernels import (
    BYTES,
    FIELDS,
    GRAMMAR_WIDTH,
    LAST_TAG,
    STACK,
    dump_varint,
    skip_bytes,
    skip_fields,
    skip_stack,
    written_bytes,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays (or a memoryview) here, raw pointers once compiled.
    Pointer = Any

SIGNATURES = {
    "copy_records": "b i q b i",
    "keep_in_rows": "b i b q q q l l q i q q q q l b q i i i",
    "keep_in_frames": "b i b q q q l l q i q q q q l q i i i",
}
HELPERS = ("room_behind", "keep_word", "keep_counts", "keep_type_word", "is_channel")

# What `keep_in_rows` is told of a row.
SCRUB_OBJECT, SCRUB_WHOLE, SCRUB_SEGMENT = 0, 1, 2

_CODE_ALIGNMENT = 16
_FIRST_HEADED, _LAST_HEADED = 513, 32768
_LARGEST_HANDLE = 16
_SMALLEST_CHANNEL, _LARGEST_CHANNEL, _CHANNEL_COUNTERS, _CHANNEL_END = 96, 128, 64, 96
_OBJECT_TAG, _FRAME_TAG, _DATA_TAG, _BSS_TAG = 1, 5, 12, 13


def copy_records(raw: Pointer, size: int, grammar: Pointer, into: Pointer, begin: int) -> int:
    """Copy the records from `begin` on to `into`, but not the memory of objects and stacks.

    Returns the offset behind the last record, or where the first begins that is not complete;
    nothing is copied from there on.
    """
    pos = begin
    while True:
        start = pos
        tag, pos = dump_varint(raw, pos, size)
        if pos < 0 or tag < 0 or tag > LAST_TAG:
            return start
        if tag == 0:
            into[start] = 0
            return pos
        has_memory = tag in (_OBJECT_TAG, _FRAME_TAG, _DATA_TAG, _BSS_TAG)
        memory_at = pos
        memory_size = 0
        row = tag * GRAMMAR_WIDTH
        for index in range(row + 1, row + 1 + int(grammar[row])):
            part = int(grammar[index])
            if part == FIELDS:
                _, pos = skip_fields(raw, pos, size)
            elif part == BYTES:
                if has_memory:
                    memory_size, memory_at = dump_varint(raw, pos, size)
                    if tag == _OBJECT_TAG:
                        memory_size = written_bytes(memory_size)
                    if memory_at < 0 or memory_size < 0 or memory_size > size - memory_at:
                        return start
                    has_memory = False
                    pos = memory_at + memory_size
                else:
                    pos = skip_bytes(raw, pos, size)
            else:
                count, pos = dump_varint(raw, pos, size)
                if part == STACK and pos >= 0:
                    pos = skip_stack(raw, pos, size, count)
            if pos < 0:
                return start
        for at in range(start, memory_at):
            into[at] = raw[at]
        for at in range(memory_at + memory_size, pos):
            into[at] = raw[at]


def room_behind(
    word: int,
    address: Pointer,
    slot: Pointer,
    bounds: Pointer,
    arenas: Pointer,
    pages: Pointer,
    ranges: Pointer,
    ranges_count: int,
) -> int:
    """Return the bytes from `word` to the end of the object, segment or stack that it is in.

    0 where it is in none.  `ranges` has first addresses and those behind, in ascending order.
    """
    if word <= 0:
        return 0
    row = object_at(word, address, slot, bounds, arenas, pages)
    if row >= 0:
        return int(address[row] + slot[row] - word)
    low = 0
    high = ranges_count
    while low < high:
        middle = (low + high) >> 1
        if ranges[2 * middle] <= word:
            low = middle + 1
        else:
            high = middle
    if low > 0 and word < ranges[2 * low - 1]:
        return int(ranges[2 * low - 1] - word)
    return 0


def keep_word(raw: Pointer, at: int, into: Pointer) -> int:
    """Copy the word at `at`."""
    for index in range(at, at + 8):
        into[index] = raw[index]
    return 0


def keep_counts(raw: Pointer, at: int, end: int, room: int, into: Pointer) -> int:
    """Keep the words behind a pointer's that may be a length, and a capacity: at most `room`."""
    least = 0
    for place in range(at, min(at + 16, end - 7), 8):
        count = pointer_at(raw, place, 8, 0)
        # The highest byte by itself: what has its highest bit is no pointer, and would read as 0.
        if count < least or count > room or raw[place + 7] != 0:
            return 0
        keep_word(raw, place, into)
        least = count
    return 0


def keep_type_word(raw: Pointer, at: int, image: Pointer, into: Pointer) -> int:
    """Keep the word at `at`, before a pointer, where it could be a type's address or an itab's."""
    word = pointer_at(raw, at, 8, 0)
    if word >= image[0] and word < image[1] and word & 7 == 0:
        keep_word(raw, at, into)
    return 0


def is_channel(
    raw: Pointer, at: int, first: int, slot: int, has_buffer: int, image: Pointer
) -> int:
    """Return whether the object at `at` begins as a runtime.hchan does, by all that must hold.

    That is (Go 1.23 to 1.27): qcount, dataqsiz, buf, elemsize and closed, timer, elemtype, sendx,
    recvx.  Without `has_buffer` the elements are in the same slot.
    """
    queued = pointer_at(raw, at, 8, 0)
    capacity = pointer_at(raw, at + 8, 8, 0)
    buffer = pointer_at(raw, at + 16, 8, 0)
    element = pointer_at(raw, at + 40, 8, 0)
    send = pointer_at(raw, at + 48, 8, 0)
    receive = pointer_at(raw, at + 56, 8, 0)
    closed = raw[at + 28] | raw[at + 29] | raw[at + 30] | raw[at + 31]
    if queued > capacity or send > capacity or receive > capacity or closed > 1:
        return 0
    if element < image[0] or element >= image[1] or element & 7:
        return 0
    if capacity == 0 or has_buffer == 0:
        return 1 if first <= buffer and buffer < first + slot else 0
    return 1 if buffer != 0 else 0


def keep_in_rows(
    raw: Pointer,
    size: int,
    into: Pointer,
    address: Pointer,
    slot: Pointer,
    bounds: Pointer,
    arenas: Pointer,
    pages: Pointer,
    ranges: Pointer,
    ranges_count: int,
    row_address: Pointer,
    row_size: Pointer,
    content_at: Pointer,
    pointer_start: Pointer,
    pointer_offsets: Pointer,
    kind: Pointer,
    image: Pointer,
    first_row: int,
    last_row: int,
    keeps_lengths: int,
) -> int:
    """Write back what is kept of objects or segments; return 1 where one is not in the file.

    `address` to `ranges` say what a pointer may point at; `image` where code and types are.
    """
    for row in range(first_row, last_row):
        at = int(content_at[row])
        length = int(row_size[row])
        if written_bytes(length) < length:
            continue
        if length < 0 or at < 0 or at > size - length:
            return 1
        if length < 8:
            continue
        if kind[row] == SCRUB_WHOLE:
            for place in range(at, at + length):
                into[place] = raw[place]
            continue
        first = int(pointer_start[row])
        last = int(pointer_start[row + 1])
        before = -8
        for index in range(first, last):
            offset = int(pointer_offsets[index])
            if offset < 0 or offset > length - 8:
                return 1
            follows = before == offset - 8
            before = offset
            word = pointer_at(raw, at + offset, 8, 0)
            if word == 0:
                continue
            room = room_behind(word, address, slot, bounds, arenas, pages, ranges, ranges_count)
            if room == 0 and (word < image[0] or word >= image[1]):
                continue
            keep_word(raw, at + offset, into)
            if not follows and offset >= 8:
                keep_type_word(raw, at + offset - 8, image, into)
            if keeps_lengths and room > 0:
                keep_counts(raw, at + offset + 8, at + length, room, into)
        if kind[row] == SCRUB_SEGMENT:
            continue
        word = pointer_at(raw, at, 8, 0)
        if word >= image[0] and word < image[1]:
            # A closure's code, or a malloc header.
            is_headed = first < last and length >= _FIRST_HEADED and length <= _LAST_HEADED
            if word % _CODE_ALIGNMENT == 0 or (is_headed and word & 7 == 0):
                keep_word(raw, at, into)
        if first == last and length <= _LARGEST_HANDLE:
            # A weak pointer's handle has the address, and no pointer.
            for place in range(at, at + length - 7, 8):
                word = pointer_at(raw, place, 8, 0)
                if word & 7 == 0 and object_at(word, address, slot, bounds, arenas, pages) >= 0:
                    keep_word(raw, place, into)
        if length >= _SMALLEST_CHANNEL and (first == last or length <= _LARGEST_CHANNEL):
            has_buffer = 1 if first < last else 0
            if is_channel(raw, at, int(row_address[row]), length, has_buffer, image):
                for place in range(at, at + _CHANNEL_COUNTERS):
                    into[place] = raw[place]
                for place in range(at + _CHANNEL_COUNTERS, at + _CHANNEL_END, 8):
                    word = pointer_at(raw, place, 8, 0)
                    if object_at(word, address, slot, bounds, arenas, pages) >= 0:
                        keep_word(raw, place, into)
    return 0


def keep_in_frames(
    raw: Pointer,
    size: int,
    into: Pointer,
    address: Pointer,
    slot: Pointer,
    bounds: Pointer,
    arenas: Pointer,
    pages: Pointer,
    ranges: Pointer,
    ranges_count: int,
    frame_sp: Pointer,
    frame_size: Pointer,
    content_at: Pointer,
    pointer_start: Pointer,
    pointer_offsets: Pointer,
    image: Pointer,
    first_row: int,
    last_row: int,
    keeps_lengths: int,
) -> int:
    """Write back what is kept of frames: any word that is an address, as some are scanned whole."""
    for row in range(first_row, last_row):
        at = int(content_at[row])
        length = int(frame_size[row])
        if length < 0 or at < 0 or at > size - length:
            return 1
        begin = at + (-int(frame_sp[row]) & 7)
        for place in range(begin, at + length - 7, 8):
            word = pointer_at(raw, place, 8, 0)
            room = room_behind(word, address, slot, bounds, arenas, pages, ranges, ranges_count)
            if room > 0:
                keep_word(raw, place, into)
                if place >= begin + 8:
                    keep_type_word(raw, place - 8, image, into)
                if keeps_lengths:
                    keep_counts(raw, place + 8, at + length, room, into)
        for index in range(int(pointer_start[row]), int(pointer_start[row + 1])):
            offset = int(pointer_offsets[index])
            if offset < 0 or offset > length - 8:
                return 1
            word = pointer_at(raw, at + offset, 8, 0)
            if word >= image[0] and word < image[1]:
                keep_word(raw, at + offset, into)
    return 0
