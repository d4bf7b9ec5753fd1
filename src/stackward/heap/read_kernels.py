"""The loops that read a heap dump, in the subset of Python that Numba compiles.

Compiled they take raw pointers and 64-bit integers (core/compiled.py), so nothing checks an index
but what is written here: every number read from the file is compared with what is left of it
before it is used, also the second time, as a mapped file may change in between.

Objects are read in runs: the slots of one size in one 8 KiB page, in ascending order, as the
runtime writes them.  `walk` notes where each run begins and what it holds; the runs are then
sorted, and `fill_objects` writes each run's objects to their final rows.  Sorting 90,000 pages is
nothing, sorting 11 million objects is.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays (or a memoryview) here, raw pointers once compiled.
    Pointer = Any

SIGNATURES = {
    "walk": "b i i i q q q i q i",
    "fill_objects": "b i q i i q q q q l",
    "read_rows": "b i q i q i q",
    "read_fields": "b i q i i q q",
    "read_stacks": "b i q i i q",
    "intern_names": "b q i q i l q",
}
HELPERS = (
    "dump_varint",
    "written_bytes",
    "skip_fields",
    "skip_bytes",
    "skip_stack",
    "skip_record",
    "is_name",
    "name_hash",
)

# What is wrong with a record; `walk` and the helpers return these, positions being positive.
ENDS, LONG_VARINT, TOO_LONG, BAD_FIELD, BAD_OBJECT, HUGE, UNKNOWN_TAG = -1, -2, -3, -4, -5, -6, -7
# `walk` stops for more room.
RUNS_FULL, PLACES_FULL = 1, 2

# Parts of a record in a row of the grammar (16 numbers a tag: how many parts, then the parts).
NUMBER, BYTES, FIELDS, STACK = 1, 2, 3, 4
GRAMMAR_WIDTH = 320
LAST_TAG = 17

# Columns of a run: where it begins in the file, the first slot's address, the slots' size, the
# address behind the last, then slots and pointers by zone of the page (see phantoms.py).
RUN_WIDTH = 10
PAGE_BYTES = 8192
TAIL_BYTES = 128
LARGEST_SLOT_WITH_TAIL = 512

# One write(2) moves no more, and the runtime asks for one write for each object.
LARGEST_WRITE = 0x7FFFF000
_ALL_BITS_OF_COUNT = 0xFFFFFFFF

_LOWEST_INTEGER = -9223372036854775808
_LONGEST_NAME_PROBE = 64


def dump_varint(raw: Pointer, pos: int, end: int) -> tuple[int, int]:
    """Return the varint at `pos` (as int64) and the offset behind it, negative where broken."""
    value = 0
    shift = 0
    while pos < end:
        byte = raw[pos] & 0xFF
        pos += 1
        if shift == 63:
            if byte > 1:
                return 0, LONG_VARINT
            if byte == 1:
                value |= _LOWEST_INTEGER
            return value, pos
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, pos
        shift += 7
    return 0, ENDS


def written_bytes(length: int) -> int:
    """Return how many of an object's `length` bytes the runtime writes on amd64.

    It gives write(2) the length's lower 32 bits (runtime/sys_linux_amd64.s), and is content with
    what that writes.
    """
    return min(length & _ALL_BITS_OF_COUNT, LARGEST_WRITE)


def skip_fields(raw: Pointer, pos: int, end: int) -> tuple[int, int]:
    """Return the number of pointer fields at `pos` and the offset behind their end."""
    count = 0
    while True:
        kind, pos = dump_varint(raw, pos, end)
        if pos < 0 or kind == 0:
            return count, pos
        if kind < 0 or kind > 3:
            return 0, BAD_FIELD
        _, pos = dump_varint(raw, pos, end)
        if pos < 0:
            return 0, pos
        count += 1


def skip_stack(raw: Pointer, pos: int, end: int, depth: int) -> int:
    """Return the offset behind the `depth` frames (function, file, line) at `pos`."""
    if depth < 0 or depth > end - pos:
        return TOO_LONG
    for _ in range(depth):
        pos = skip_bytes(raw, pos, end)
        if pos >= 0:
            pos = skip_bytes(raw, pos, end)
        if pos >= 0:
            _, pos = dump_varint(raw, pos, end)
        if pos < 0:
            return pos
    return pos


def skip_bytes(raw: Pointer, pos: int, end: int) -> int:
    """Return the offset behind the bytes whose length is at `pos`."""
    size, pos = dump_varint(raw, pos, end)
    if pos < 0:
        return pos
    if size >= LARGEST_WRITE:
        return HUGE
    if size < 0 or size > end - pos:
        return TOO_LONG
    return pos + size


def skip_record(raw: Pointer, pos: int, end: int, grammar: Pointer, tag: int) -> int:
    """Return the offset behind the record whose body begins at `pos`, negative where broken."""
    if tag < 0 or tag > LAST_TAG:
        return UNKNOWN_TAG
    row = tag * GRAMMAR_WIDTH
    parts = int(grammar[row])
    if parts == 0:
        return UNKNOWN_TAG
    for index in range(row + 1, row + 1 + parts):
        part = int(grammar[index])
        if part == BYTES:
            pos = skip_bytes(raw, pos, end)
        elif part == FIELDS:
            _, pos = skip_fields(raw, pos, end)
        else:
            count, pos = dump_varint(raw, pos, end)
            if part == STACK and pos >= 0:
                pos = skip_stack(raw, pos, end, count)
        if pos < 0:
            return pos
    return pos


def walk(
    raw: Pointer,
    size: int,
    first_address: int,
    last_address: int,
    state: Pointer,
    grammar: Pointer,
    runs: Pointer,
    runs_capacity: int,
    places: Pointer,
    places_capacity: int,
) -> int:
    """Check every record from state[0] on, note runs of objects and places of other records.

    Returns 0 behind the last record, RUNS_FULL or PLACES_FULL where there is no room (call again
    with more), or what is wrong.  `state`: where the record begins that was looked at last, rows
    of `runs`, rows of `places`, the address behind the last object of the open run, its size (0
    where none is open), the last record's tag, whether objects without pointers may be of more
    than LARGEST_WRITE.  A row of `places` is a tag and where the body is.
    """
    pos = int(state[0])
    run = int(state[1])
    place = int(state[2])
    stop = int(state[3])
    open_size = int(state[4])
    status = 0
    tag = 1
    while True:
        begin = pos
        tag, pos = dump_varint(raw, pos, size)
        if pos < 0:
            status = pos
            tag = -1
            break
        if tag == 1:
            address, pos = dump_varint(raw, pos, size)
            if pos < 0:
                status = pos
                break
            length, pos = dump_varint(raw, pos, size)
            if pos < 0:
                status = pos
                break
            if length < 8 or address < first_address or address > last_address - length:
                status = BAD_OBJECT
                break
            written = written_bytes(length)
            if written < length and state[6] == 0:
                status = HUGE
                break
            if written > size - pos:
                status = TOO_LONG
                break
            pos += written
            fields = 0
            offset = -8
            while True:
                kind, pos = dump_varint(raw, pos, size)
                if pos < 0 or kind == 0:
                    break
                before = offset
                offset, pos = dump_varint(raw, pos, size)
                if pos < 0:
                    break
                fields += 1
                if kind < 0 or kind > 3 or offset <= before or offset & 7 or offset > length - 8:
                    pos = BAD_FIELD
                    break
            if pos < 0:
                status = pos
                break
            if written < length and fields > 0:
                status = HUGE
                break
            if length != open_size or address < stop or (address ^ (stop - length)) >= PAGE_BYTES:
                if run == runs_capacity:
                    status = RUNS_FULL
                    break
                row = run * RUN_WIDTH
                runs[row] = begin
                runs[row + 1] = address
                runs[row + 2] = length
                for column in range(4, RUN_WIDTH):
                    runs[row + column] = 0
                run += 1
                open_size = length
            row = run * RUN_WIDTH - RUN_WIDTH
            stop = address + length
            runs[row + 3] = stop
            zone = 4
            if length <= LARGEST_SLOT_WITH_TAIL:
                within = (address & (PAGE_BYTES - 1)) + length
                zone += (within > PAGE_BYTES - 2 * TAIL_BYTES) + (within > PAGE_BYTES - TAIL_BYTES)
            runs[row + zone] += 1
            runs[row + zone + 3] += fields
        elif tag == 0:
            begin = pos
            break
        else:
            if place == places_capacity:
                status = PLACES_FULL
                break
            places[2 * place] = tag
            places[2 * place + 1] = pos
            pos = skip_record(raw, pos, size, grammar, tag)
            if pos < 0:
                status = pos
                break
            place += 1
            open_size = 0
    state[0] = begin
    state[1] = run
    state[2] = place
    state[3] = stop
    state[4] = open_size
    state[5] = tag
    return status


def fill_objects(
    raw: Pointer,
    size: int,
    runs: Pointer,
    first_run: int,
    last_run: int,
    address: Pointer,
    slot_size: Pointer,
    content_at: Pointer,
    pointer_start: Pointer,
    pointer_offsets: Pointer,
) -> int:
    """Write the objects of `runs`; return 0, or 1 where the file is no longer what it was.

    A run's row: place in the file, slots to keep, first row to write, first pointer, last pointer.
    """
    for run in range(first_run, last_run):
        pos = int(runs[5 * run])
        first_row = int(runs[5 * run + 2])
        pointer = int(runs[5 * run + 3])
        last_pointer = int(runs[5 * run + 4])
        for row in range(first_row, first_row + int(runs[5 * run + 1])):
            tag, pos = dump_varint(raw, pos, size)
            if pos < 0 or tag != 1:
                return 1
            slot, pos = dump_varint(raw, pos, size)
            if pos < 0:
                return 1
            length, pos = dump_varint(raw, pos, size)
            written = written_bytes(length)
            if pos < 0 or length < 8 or written > size - pos:
                return 1
            address[row] = slot
            slot_size[row] = length
            content_at[row] = pos
            pointer_start[row] = pointer
            pos += written
            while True:
                kind, pos = dump_varint(raw, pos, size)
                if pos < 0:
                    return 1
                if kind == 0:
                    break
                offset, pos = dump_varint(raw, pos, size)
                if pos < 0 or offset < 0 or offset > length - 8 or pointer == last_pointer:
                    return 1
                pointer_offsets[pointer] = offset
                pointer += 1
        if pointer != last_pointer:
            return 1
    return 0


def read_rows(
    raw: Pointer,
    size: int,
    places: Pointer,
    count: int,
    grammar: Pointer,
    tag: int,
    out: Pointer,
) -> int:
    """Write the numbers of the `count` records of `tag` whose bodies begin at `places`.

    A number is one column; of bytes the place and the length, of fields and stacks the place and
    the count, of statistics the place and 0.
    """
    row = tag * GRAMMAR_WIDTH
    parts = int(grammar[row])
    column = 0
    for index in range(count):
        pos = int(places[index])
        for part_at in range(row + 1, row + 1 + parts):
            part = int(grammar[part_at])
            begin = pos
            if part == FIELDS:
                number, pos = skip_fields(raw, pos, size)
            else:
                number, pos = dump_varint(raw, pos, size)
            if pos < 0:
                return pos
            if part == NUMBER:
                out[column] = number
                column += 1
                continue
            if part == FIELDS:
                out[column] = begin
            else:
                out[column] = pos
            out[column + 1] = number
            column += 2
            if part == BYTES:
                if number < 0 or number > size - pos:
                    return TOO_LONG
                pos += number
            elif part == STACK:
                pos = skip_stack(raw, pos, size, number)
                if pos < 0:
                    return pos
    return 0


def read_fields(
    raw: Pointer,
    size: int,
    rows: Pointer,
    count: int,
    total: int,
    start: Pointer,
    offsets: Pointer,
) -> int:
    """Write the offsets of the pointer fields of `count` rows: place, fields, size described.

    Returns how many are left out as they are not within the size, or what is wrong.  Row i gets
    offsets[start[i]:start[i + 1]]; there is room for `total`.
    """
    written = 0
    left_out = 0
    start[0] = 0
    for row in range(count):
        pos = int(rows[3 * row])
        last = int(rows[3 * row + 2]) - 8
        for _ in range(int(rows[3 * row + 1])):
            kind, pos = dump_varint(raw, pos, size)
            if pos < 0 or kind == 0:
                return BAD_FIELD
            offset, pos = dump_varint(raw, pos, size)
            if pos < 0:
                return pos
            if offset < 0 or offset > last:
                left_out += 1
            elif written == total:
                return BAD_FIELD
            else:
                offsets[written] = offset
                written += 1
        start[row + 1] = written
    return left_out


def read_stacks(
    raw: Pointer, size: int, rows: Pointer, count: int, total: int, out: Pointer
) -> int:
    """Write the frames of `count` stacks (rows of place, depth), five numbers each.

    The function's name (place, length), the file's name (place, length) and the line.
    """
    frame = 0
    for row in range(count):
        pos = int(rows[2 * row])
        for _ in range(int(rows[2 * row + 1])):
            if frame == total:
                return TOO_LONG
            for column in range(0, 4, 2):
                length, pos = dump_varint(raw, pos, size)
                if pos < 0:
                    return pos
                if length < 0 or length > size - pos:
                    return TOO_LONG
                out[5 * frame + column] = pos
                out[5 * frame + column + 1] = length
                pos += length
            line, pos = dump_varint(raw, pos, size)
            if pos < 0:
                return pos
            out[5 * frame + 4] = line
            frame += 1
    return 0


def is_name(raw: Pointer, names: Pointer, row: int, at: int, length: int) -> int:
    """Return whether the name of `row` is that of `length` bytes at `at`."""
    if names[2 * row + 1] != length:
        return 0
    other = int(names[2 * row])
    for index in range(length):
        if raw[other + index] != raw[at + index]:
            return 0
    return 1


def name_hash(raw: Pointer, at: int, length: int) -> int:
    """Return a hash of the bytes at `at`, of 32 bits (FNV)."""
    value = 2166136261
    for index in range(at, at + length):
        value = ((value ^ (raw[index] & 0xFF)) * 16777619) & 0xFFFFFFFF
    return value


def intern_names(
    raw: Pointer,
    names: Pointer,
    count: int,
    table: Pointer,
    mask: int,
    number: Pointer,
    first: Pointer,
) -> int:
    """Number the names (rows of place, length) so that equal ones share a number; return how many.

    `first` gets the row where each number was met first; `table` is -1 everywhere at first.  After
    long probing a name may get a number of its own though it is not new.
    """
    found = 0
    for row in range(count):
        at = int(names[2 * row])
        length = int(names[2 * row + 1])
        slot = name_hash(raw, at, length) & mask
        for _ in range(_LONGEST_NAME_PROBE):
            if table[slot] < 0 or is_name(raw, names, int(first[table[slot]]), at, length):
                break
            slot = (slot + 1) & mask
        known = int(table[slot])
        if known < 0 or not is_name(raw, names, int(first[known]), at, length):
            known = found
            table[slot] = found
            first[found] = row
            found += 1
        number[row] = known
    return found
