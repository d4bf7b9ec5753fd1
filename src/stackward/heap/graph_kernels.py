"""The loops that make a heap's graph and mark it, in the subset of Python that Numba compiles.

An address is resolved as the collector does it: by the page it is in, and within the page by the
size of its slots.  A page table has, for each 64 MiB arena that holds objects, 8,192 entries, one
for each page of 8 KiB: the last object that begins at or before the page.  Objects are rows in
ascending order of address, so that an object holds no address behind the next one's beginning.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any

SIGNATURES = {
    "note_arenas": "q q i i l i",
    "fill_pages": "q i i l i l",
    "resolve_words": "q i q q q l l l",
    "read_words": "b i q i i i q",
    "fill_edges": "b i i i q q q l l q q l i b q l l l l l i",
    "seed_marks": "l l i l l i",
    "spread_marks": "q l l l i i",
    "note_held": "q l l i b",
    "claim_unmarked": "q l i b l l l l",
}
HELPERS = ("pointer_at", "object_at", "claim_from")

ARENA_SHIFT = 26
PAGE_SHIFT = 13
ARENA_PAGES = 1 << (ARENA_SHIFT - PAGE_SHIFT)


def pointer_at(raw: Pointer, at: int, width: int, is_big: int) -> int:
    """Return the pointer of `width` bytes at raw[at]."""
    if width == 8 and is_big == 0:
        low = (
            int(raw[at] & 0xFF)
            | int(raw[at + 1] & 0xFF) << 8
            | int(raw[at + 2] & 0xFF) << 16
            | int(raw[at + 3] & 0xFF) << 24
        )
        high = (
            int(raw[at + 4] & 0xFF)
            | int(raw[at + 5] & 0xFF) << 8
            | int(raw[at + 6] & 0xFF) << 16
            | int(raw[at + 7] & 0x7F) << 24
        )
        # No address has the highest bit; a word that has it is none.
        return low | high << 32 if int(raw[at + 7] & 0xFF) < 0x80 else 0
    value = 0
    for k in range(width):
        place = at + k if is_big else at + width - 1 - k
        part = int(raw[place] & 0xFF)
        if k == 0 and width == 8 and part > 0x7F:
            return 0
        value = value << 8 | part
    return value


def object_at(
    p: int, address: Pointer, size: Pointer, bounds: Pointer, arenas: Pointer, pages: Pointer
) -> int:
    """Return the row of the object that holds address `p`, -1 where there is none.

    `bounds` has the lowest address of the table and the first behind it.
    """
    low = bounds[0]
    if p < low or p >= bounds[1]:
        return -1
    base = arenas[(p - low) >> ARENA_SHIFT]
    if base < 0:
        return -1
    page = base + (((p - low) >> PAGE_SHIFT) & (ARENA_PAGES - 1))
    least = pages[page]
    most = pages[page + 1]
    if least < 0:
        least = 0
    if most < least or p < address[least]:
        return -1
    slot = size[least]
    if slot > 0 and most > least:
        # Slots of a page are of one size: with none free, the first guess is right.
        guess = least + (p - address[least]) // slot
        if guess > most:
            guess = most
        if address[guess] > p:
            most = guess - 1
        elif p < address[guess] + size[guess]:
            return int(guess)
        else:
            least = guess
    while least < most:
        middle = (least + most + 1) >> 1
        if address[middle] > p:
            most = middle - 1
        else:
            least = middle
    return int(least) if p < address[least] + size[least] else -1


def note_arenas(
    address: Pointer, size: Pointer, count: int, low: int, arenas: Pointer, arenas_count: int
) -> int:
    """Set `arenas` to 0 for each arena that holds a part of an object; the rest stays -1."""
    for row in range(count):
        arena = (address[row] - low) >> ARENA_SHIFT
        last = (address[row] + size[row] - 1 - low) >> ARENA_SHIFT
        while arena <= last and arena < arenas_count:
            arenas[arena] = 0
            arena += 1
    return 0


def fill_pages(
    address: Pointer, count: int, low: int, arenas: Pointer, arenas_count: int, pages: Pointer
) -> int:
    """Fill `arenas` (the place of its first page) and `pages`; return how many pages there are."""
    page = 0
    row = -1
    for arena in range(arenas_count):
        if arenas[arena] < 0:
            continue
        arenas[arena] = page
        start = low + (arena << ARENA_SHIFT)
        for _ in range(ARENA_PAGES):
            while row + 1 < count and address[row + 1] <= start:
                row += 1
            pages[page] = row
            page += 1
            start += 1 << PAGE_SHIFT
    pages[page] = count - 1
    return page


def resolve_words(
    words: Pointer,
    words_count: int,
    address: Pointer,
    size: Pointer,
    bounds: Pointer,
    arenas: Pointer,
    pages: Pointer,
    rows: Pointer,
) -> int:
    """Fill `rows` with the object that each word points into, -1 where there is none."""
    for k in range(words_count):
        rows[k] = object_at(words[k], address, size, bounds, arenas, pages)
    return 0


def read_words(
    raw: Pointer, raw_size: int, places: Pointer, count: int, width: int, is_big: int, out: Pointer
) -> int:
    """Fill `out` with the pointers at `places` of `raw`, 0 where one is not all in it."""
    for k in range(count):
        at = places[k]
        if at < 0 or at > raw_size - width:
            out[k] = 0
        else:
            out[k] = pointer_at(raw, at, width, is_big)
    return 0


def fill_edges(
    raw: Pointer,
    raw_size: int,
    width: int,
    is_big: int,
    address: Pointer,
    size: Pointer,
    bounds: Pointer,
    arenas: Pointer,
    pages: Pointer,
    content_at: Pointer,
    pointer_start: Pointer,
    pointer_offsets: Pointer,
    count: int,
    is_apart: Pointer,
    first: Pointer,
    target: Pointer,
    offset: Pointer,
    apart_source: Pointer,
    apart_target: Pointer,
    apart_offset: Pointer,
    apart_capacity: int,
) -> int:
    """Fill the edges; return how many point at objects that are apart, which are no edges.

    Those go to the `apart` arrays as far as their capacity goes.
    """
    edge = 0
    apart = 0
    for row in range(count):
        first[row] = edge
        begin = content_at[row]
        room = min(size[row], raw_size - begin) - width
        for k in range(pointer_start[row], pointer_start[row + 1]):
            place = pointer_offsets[k]
            if place < 0 or place > room:
                continue
            p = pointer_at(raw, begin + place, width, is_big)
            if p == 0:
                continue
            other = object_at(p, address, size, bounds, arenas, pages)
            if other < 0:
                continue
            if is_apart[other] != 0:
                if apart < apart_capacity:
                    apart_source[apart] = row
                    apart_target[apart] = other
                    apart_offset[apart] = place
                apart += 1
            else:
                target[edge] = other
                offset[edge] = place
                edge += 1
    first[count] = edge
    return apart


def seed_marks(
    targets: Pointer,
    holders: Pointer,
    count: int,
    parent: Pointer,
    queue: Pointer,
    queued: int,
) -> int:
    """Queue the objects that roots refer to, with their root as parent; return the queue's end."""
    for k in range(count):
        row = targets[k]
        if parent[row] < 0:
            parent[row] = holders[k]
            queue[queued] = row
            queued += 1
    return queued


def spread_marks(
    first: Pointer, target: Pointer, parent: Pointer, queue: Pointer, begin: int, queued: int
) -> int:
    """Mark, breadth first, what the queue's objects from `begin` on reach; return its end."""
    while begin < queued:
        row = queue[begin]
        begin += 1
        for k in range(first[row], first[row + 1]):
            other = target[k]
            if parent[other] < 0:
                parent[other] = row
                queue[queued] = other
                queued += 1
    return queued


def note_held(first: Pointer, target: Pointer, parent: Pointer, count: int, held: Pointer) -> int:
    """Set `held` for what an unmarked object other than itself refers to."""
    for row in range(count):
        if parent[row] < 0:
            for k in range(first[row], first[row + 1]):
                if target[k] != row:
                    held[target[k]] = 1
    return 0


def claim_unmarked(
    first: Pointer,
    target: Pointer,
    count: int,
    held: Pointer,
    owner: Pointer,
    queue: Pointer,
    candidates: Pointer,
    heads: Pointer,
) -> int:
    """Give each unmarked object to a head that reaches it; return how many heads there are.

    `owner` is -1 for unmarked objects, which get their head's place in `heads`, and -2 for marked
    ones.  Candidates are those that no unmarked object refers to, then any that is not reached from
    one before.  No candidate reaches a later one, but a later may reach an earlier, by a circle:
    so the last is a head, and of the others each that no later head reaches.
    """
    number = 0
    for turn in range(2):
        for row in range(count):
            if owner[row] == -1 and (turn == 1 or held[row] == 0):
                candidates[number] = row
                number += 1
                claim_from(first, target, row, owner, -1, -3, queue)
    found = 0
    for place in range(number - 1, -1, -1):
        row = candidates[place]
        if owner[row] == -3:
            heads[found] = row
            claim_from(first, target, row, owner, -3, found, queue)
            found += 1
    return found


def claim_from(
    first: Pointer,
    target: Pointer,
    row: int,
    owner: Pointer,
    before: int,
    after: int,
    queue: Pointer,
) -> int:
    """Make `after` of all owners that are `before` and reached from `row`; return how many."""
    owner[row] = after
    queue[0] = row
    begin = 0
    queued = 1
    while begin < queued:
        at = queue[begin]
        begin += 1
        for k in range(first[at], first[at + 1]):
            other = target[k]
            if owner[other] == before:
                owner[other] = after
                queue[queued] = other
                queued += 1
    return queued
