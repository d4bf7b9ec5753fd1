"""The loops over millions of bytes, in the subset of Python that Numba compiles.

Compiled they take raw pointers and 64-bit integers (compiled.py), so nothing checks an index but
what is written here: every length read from the profile is compared with what is left before it
is used, and outputs are sized by `scan`, which counts exactly what `fill` will write.  A kernel
that meets anything unusual returns a status other than 0; the plain reader then takes over, and
words the error where there is one.

Integers are signed 64-bit and wrap, which is how int64 fields of profile.proto read anyway.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any

_SPREAD = -7046029254386353131
_LONGEST_PROBE = 200


def varint(raw: Pointer, pos: int, end: int) -> tuple[int, int]:
    """Return the varint at `pos` and the offset behind it, which is -1 where it is broken."""
    value = 0
    shift = 0
    while pos < end and shift < 70:
        byte = raw[pos] & 0xFF
        pos += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, pos
        shift += 7
    return 0, -1


def short_varint(raw: Pointer, pos: int, end: int) -> tuple[int, int]:
    """Return what `varint` returns, with no branch on the length where that is at most four.

    Lengths of location ids vary at random: mispredicted branches would take most of the time.
    """
    if end - pos < 4:
        return varint(raw, pos, end)
    word = (
        (raw[pos] & 0xFF)
        | (raw[pos + 1] & 0xFF) << 8
        | (raw[pos + 2] & 0xFF) << 16
        | (raw[pos + 3] & 0xFF) << 24
    )
    stops = ~word & 0x80808080
    if stops == 0:
        return varint(raw, pos, end)
    # The lowest stop bit, and with it all bits that belong to the number.
    lowest = stops & -stops
    word &= (lowest - 1) & 0x7F7F7F7F
    value = word & 0x7F | (word & 0x7F00) >> 1 | (word & 0x7F0000) >> 2 | (word & 0x7F000000) >> 3
    length = 1 + (lowest > 0x80) + (lowest > 0x8000) + (lowest > 0x800000)
    return value, pos + length


def field(raw: Pointer, pos: int, end: int) -> tuple[int, int, int, int]:
    """Return (key, a, b, offset behind) of the field at `pos`, see wire.field; behind is -1."""
    key, first = varint(raw, pos, end)
    if first < 0:
        return 0, 0, 0, -1
    kind = key & 7
    if kind == 0:
        value, stop = varint(raw, first, end)
        return key, value, 0, stop
    size = 0
    if kind == 2:
        size, first = varint(raw, first, end)
        if first < 0:
            return 0, 0, 0, -1
    elif kind == 1:
        size = 8
    elif kind == 5:
        size = 4
    else:
        return 0, 0, 0, -1
    if size < 0 or size > end - first:
        return 0, 0, 0, -1
    return key, first, first + size, first + size


def scan(raw: Pointer, size: int, counts: Pointer, others: Pointer, capacity: int) -> int:
    """Count, in `counts`: samples, stack entries, labels, locations, lines, functions, strings.

    Then come the other known fields, whose (key, a, b) go to `others` as far as `capacity` goes,
    and where the first sample of the second half begins, with the first three counts up to there.
    """
    pos = 0
    while pos < size:
        start = pos
        key, a, b, pos = field(raw, pos, size)
        if pos < 0:
            return 1
        if key == 0x12:
            if counts[8] == 0 and 2 * start > size:
                counts[8] = start
                for part in range(3):
                    counts[9 + part] = counts[part]
            counts[0] += 1
            if count_sample(raw, a, b, counts) != 0:
                return 1
        elif key == 0x22:
            counts[3] += 1
            if count_lines(raw, a, b, counts) != 0:
                return 1
        elif key == 0x2A:
            counts[5] += 1
        elif key == 0x32:
            counts[6] += 1
        elif key < 0x80:
            if counts[7] < capacity:
                others[3 * counts[7]] = key
                others[3 * counts[7] + 1] = a
                others[3 * counts[7] + 2] = b
            counts[7] += 1
    return 0


def count_lines(raw: Pointer, pos: int, end: int, counts: Pointer) -> int:
    """Add the lines of the location in raw[pos:end] to `counts`."""
    while pos < end:
        key, _, _, pos = field(raw, pos, end)
        if pos < 0:
            return 1
        if key == 0x22:
            counts[4] += 1
    return 0


def count_sample(raw: Pointer, pos: int, end: int, counts: Pointer) -> int:
    """Add the stack entries and labels of the sample in raw[pos:end] to `counts`."""
    entries = 0
    labels = 0
    while pos < end:
        key, a, b, pos = field(raw, pos, end)
        if pos < 0:
            return 1
        if key == 0x0A:
            for at in range(a, b):
                if (raw[at] & 0x80) == 0:
                    entries += 1
        elif key == 0x08:
            entries += 1
        elif key == 0x1A:
            labels += 1
        elif key >> 3 >= 1 and key >> 3 <= 3 and key != 0x10 and key != 0x12:
            return 1
    counts[1] += entries
    counts[2] += labels
    return 0


def read_tables(
    raw: Pointer,
    size: int,
    locations: Pointer,
    line_offsets: Pointer,
    lines: Pointer,
    functions: Pointer,
    strings: Pointer,
) -> int:
    """Write the rows of the tables, zeros at first.

    `locations`: id, mapping id, address; `lines`: function id, line, column; `functions`: id,
    name, system name, file name, start line; `strings`: where each begins and ends.
    """
    location = 0
    line = 0
    function = 0
    string = 0
    pos = 0
    while pos < size:
        key, a, b, pos = field(raw, pos, size)
        if key == 0x22:
            line = read_location(raw, a, b, locations, location, lines, line)
            location += 1
            if line < 0:
                return 1
            line_offsets[location] = line
        elif key == 0x2A:
            if read_numbers(raw, a, b, functions, 5 * function, 5) != 0:
                return 1
            function += 1
        elif key == 0x32:
            strings[2 * string] = a
            strings[2 * string + 1] = b
            string += 1
    return 0


def read_location(
    raw: Pointer,
    pos: int,
    end: int,
    locations: Pointer,
    location: int,
    lines: Pointer,
    line: int,
) -> int:
    """Write one location and its lines, from `line` on; return the line behind, or -1."""
    while pos < end:
        key, a, b, pos = field(raw, pos, end)
        number = key >> 3
        if key == 0x22:
            if read_numbers(raw, a, b, lines, 3 * line, 3) != 0:
                return -1
            line += 1
        elif number >= 1 and number <= 5:
            if (key & 7) != 0 or number == 4:
                return -1
            if number <= 3:
                locations[3 * location + number - 1] = a
    return line


def read_numbers(raw: Pointer, pos: int, end: int, row: Pointer, first: int, last: int) -> int:
    """Write the fields 1 to `last`, all numbers, of the message in raw[pos:end]."""
    while pos < end:
        key, value, _, pos = field(raw, pos, end)
        number = key >> 3
        if pos < 0:
            return 1
        if number >= 1 and number <= last:
            if (key & 7) != 0:
                return 1
            row[first + number - 1] = value
    return 0


def index_ids(
    ids: Pointer, stride: int, count: int, keys: Pointer, places: Pointer, mask: int
) -> int:
    """Fill a hash table (`places` all -1 at first) that maps ids[i * stride] to i."""
    for i in range(count):
        ident = ids[i * stride]
        slot = ((ident * _SPREAD) >> 20) & mask
        probes = 0
        while places[slot] >= 0:
            if keys[slot] == ident or probes > _LONGEST_PROBE:
                return 1
            slot = (slot + 1) & mask
            probes += 1
        if ident == 0:
            return 1
        keys[slot] = ident
        places[slot] = i
    return 0


def resolve_ids(
    ids: Pointer,
    stride: int,
    count: int,
    keys: Pointer,
    places: Pointer,
    mask: int,
    resolved: Pointer,
) -> int:
    """Write the places of ids[i * stride], all of which must be known."""
    for i in range(count):
        place = place_of(ids[i * stride], keys, places, mask)
        if place < 0:
            return 1
        resolved[i] = place
    return 0


def place_of(ident: int, keys: Pointer, places: Pointer, mask: int) -> Any:
    """Return what `index_ids` noted for `ident`, -1 where it is unknown.

    A negative mask -1 - n says that the ids run from 1 to n.
    """
    if mask < 0:
        return ident - 1 if ident >= 1 and ident < -mask else -1
    slot = ((ident * _SPREAD) >> 20) & mask
    while places[slot] >= 0:
        if keys[slot] == ident:
            return places[slot]
        slot = (slot + 1) & mask
    return -1


def fill(
    raw: Pointer,
    pos: int,
    end: int,
    sample: int,
    width: int,
    strings_count: int,
    bytes_key: int,
    keys: Pointer,
    places: Pointer,
    mask: int,
    values: Pointer,
    stack_offsets: Pointer,
    stack_locations: Pointer,
    label_offsets: Pointer,
    label_numbers: Pointer,
    label_strings: Pointer,
    label_bytes: Pointer,
) -> int:
    """Write the columns of the samples in raw[pos:end], the first of which is `sample`.

    `label_strings` is (labels, 3): key, text, unit; `label_bytes` takes the first number of the
    key `bytes_key`.  The offsets of the first sample must be there.
    """
    while pos < end:
        key, a, b, pos = field(raw, pos, end)
        if pos < 0:
            return 1
        if key != 0x12:
            continue
        last = fill_stack(raw, a, b, keys, places, mask, stack_locations, stack_offsets[sample])
        if last < 0:
            return 1
        stack_offsets[sample + 1] = last
        if fill_values(raw, a, b, width, values, sample * width) != 0:
            return 1
        last = fill_labels(
            raw, a, b, strings_count, label_numbers, label_strings, label_offsets[sample]
        )
        if last < 0:
            return 1
        label_offsets[sample + 1] = last
        label_bytes[sample] = first_number(
            label_numbers, label_strings, label_offsets[sample], last, bytes_key
        )
        sample += 1
    return 0


def fill_stack(
    raw: Pointer,
    pos: int,
    end: int,
    keys: Pointer,
    places: Pointer,
    mask: int,
    stack_locations: Pointer,
    entry: int,
) -> int:
    """Write a sample's location indices from `entry` on; return the entry behind, or -1."""
    while pos < end:
        key, a, b, pos = field(raw, pos, end)
        if key == 0x08:
            place = place_of(a, keys, places, mask)
            if place < 0:
                return -1
            stack_locations[entry] = place
            entry += 1
        elif key == 0x0A:
            while a < b:
                ident, a = short_varint(raw, a, b)
                if a < 0:
                    return -1
                place = place_of(ident, keys, places, mask)
                if place < 0:
                    return -1
                stack_locations[entry] = place
                entry += 1
    return entry


def fill_values(raw: Pointer, pos: int, end: int, width: int, values: Pointer, first: int) -> int:
    """Write a sample's values from `first` on; it must have `width` of them."""
    found = 0
    while pos < end:
        key, a, b, pos = field(raw, pos, end)
        if key == 0x10:
            if found >= width:
                return 1
            values[first + found] = a
            found += 1
        elif key == 0x12:
            while a < b:
                value, a = varint(raw, a, b)
                if a < 0 or found >= width:
                    return 1
                values[first + found] = value
                found += 1
    if found != width:
        return 1
    return 0


def fill_labels(
    raw: Pointer,
    pos: int,
    end: int,
    strings_count: int,
    label_numbers: Pointer,
    label_strings: Pointer,
    entry: int,
) -> int:
    """Write a sample's labels from `entry` on; return the entry behind, or -1."""
    while pos < end:
        key, a, b, pos = field(raw, pos, end)
        if key != 0x1A:
            continue
        label_numbers[entry] = 0
        for part in range(3):
            label_strings[3 * entry + part] = 0
        while a < b:
            part_key, value, _, a = field(raw, a, b)
            number = part_key >> 3
            if a < 0 or (number >= 1 and number <= 4 and (part_key & 7) != 0):
                return -1
            if number == 3:
                label_numbers[entry] = value
            elif number >= 1 and number <= 4:
                if value < 0 or value >= strings_count:
                    return -1
                part = number - 1 if number < 3 else 2
                label_strings[3 * entry + part] = value
        entry += 1
    return entry


def first_number(
    label_numbers: Pointer, label_strings: Pointer, first: int, last: int, key: int
) -> Any:
    """Return the first number that is labelled `key`, 0 where there is none."""
    for entry in range(first, last):
        is_text = label_strings[3 * entry + 1] != 0
        is_number = label_numbers[entry] != 0 or label_strings[3 * entry + 2] != 0
        if label_strings[3 * entry] == key and is_number and not is_text:
            return label_numbers[entry]
    return 0
