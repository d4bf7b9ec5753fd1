"""Does a value explain an object?  Its size class and its pointers decide.

In the subset of Python that Numba compiles; see typing_kernels.
"""

from __future__ import annotations

from stackward.heap.typing_codes import (
    CODE_EFACE,
    CODE_IFACE,
    FACT_ITABS,
    FACT_KNOWN,
    FACT_KNOWN_BASE,
    FLAG_OPAQUE,
    RANK_FULL,
    RANK_HINT,
    RANK_NONE,
    RANK_PART,
    TYPE_FIRST,
    TYPE_FLAGS,
    TYPE_MASK,
    TYPE_MASK_AT,
    TYPE_POINTERS,
    TYPE_SIZE,
    TYPE_UNIT,
    TYPE_WIDTH,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any

SIGNATURES: dict[str, str] = {}
HELPERS = (
    "typed_word",
    "typed_known",
    "typed_before",
    "typed_pair",
    "typed_contains",
    "typed_slot",
    "typed_mask_fits",
    "typed_fit",
    "typed_fit_plain",
    "typed_fit_pointers",
)

_LONGEST_COMPARISON = 512
_LONGEST_CHAIN = 64


def typed_word(raw: Pointer, at: int) -> int:
    """Return the eight bytes at raw[at] as an integer."""
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
    # Neither an address nor a count has the highest bit.
    return low | high << 32 if int(raw[at + 7] & 0xFF) < 0x80 else -1


def typed_known(word: int, known: Pointer, facts: Pointer) -> int:
    """Return the row of the type whose descriptor is at address `word`, -1 for none."""
    at = word - facts[FACT_KNOWN_BASE]
    if at < 0 or at & 7 or at >> 3 >= facts[FACT_KNOWN]:
        return -1
    return int(known[at >> 3])


def typed_before(value: int, rows: Pointer, width: int, count: int) -> int:
    """Return the last of `count` ascending rows that is not above `value`, -1 for none."""
    low = 0
    high = count
    while low < high:
        middle = (low + high) >> 1
        if rows[middle * width] <= value:
            low = middle + 1
        else:
            high = middle
    return low - 1


def typed_pair(
    code: int, word: int, known: Pointer, itabs: Pointer, itab_rows: Pointer, facts: Pointer
) -> int:
    """Return the type that the first word of an interface value names, -1 for none.

    `code` is CODE_EFACE or CODE_IFACE, 0 where either may be.
    """
    if word <= 0:
        return -1
    found = -1
    if code != CODE_IFACE:
        found = typed_known(word, known, facts)
    if found < 0 and code != CODE_EFACE:
        at = typed_before(word, itabs, 1, facts[FACT_ITABS])
        if at >= 0 and itabs[at] == word:
            found = int(itab_rows[at])
    return found


def typed_contains(outer: int, inner: int, types: Pointer) -> bool:
    """Return whether a value of `outer` begins with one of `inner`."""
    for _ in range(_LONGEST_CHAIN):
        outer = types[outer * TYPE_WIDTH + TYPE_FIRST]
        if outer < 0:
            return False
        if outer == inner:
            return True
    return False


def typed_slot(size: int, pointers: int, classes: Pointer) -> int:
    """Return the size of the slot that the runtime takes for `size` bytes."""
    if pointers > 0 and size > 512:
        if size > 32760:
            return (size + 8191) & ~8191
        size += 8
    if size > 32768:
        return (size + 8191) & ~8191
    if pointers == 0 and size < 16:
        return 16
    return int(classes[(size + 7) >> 3])


def typed_mask_fits(
    offsets: Pointer,
    at: int,
    count: int,
    start: int,
    masks: Pointer,
    mask: int,
    per: int,
    unit: int,
) -> bool:
    """Return whether the pointers of an object are those of values in a row.

    Only so many are compared: as many at the beginning, and the last.
    """
    shift = start
    k = 0
    for j in range(min(count, _LONGEST_COMPARISON)):
        if offsets[at + j] != shift + masks[mask + k]:
            return False
        k += 1
        if k == per:
            k = 0
            shift += unit
    if count <= _LONGEST_COMPARISON:
        return True
    j = count - 1
    return bool(offsets[at + j] == start + j // per * unit + masks[mask + j % per])


def typed_fit(
    slot: int,
    offset: int,
    offsets: Pointer,
    at: int,
    pointers: int,
    row: int,
    number: int,
    is_many: bool,
    types: Pointer,
    masks: Pointer,
    classes: Pointer,
) -> tuple[int, int]:
    """Return how well `number` values of type `row` at `offset` explain an object, and how many.

    The object's slot is `slot` bytes; its `pointers` pointer words are at offsets[at:].
    """
    size = types[row * TYPE_WIDTH + TYPE_SIZE]
    if size <= 0 or number <= 0 or number > slot or number * size > slot:
        return RANK_NONE, 0
    if types[row * TYPE_WIDTH + TYPE_FLAGS] & FLAG_OPAQUE:
        whole = offset == (8 if pointers > 0 and 512 < slot <= 32768 else 0)
        if whole and typed_slot(number * size, pointers, classes) == slot:
            return RANK_FULL, number
        return RANK_HINT, number
    if types[row * TYPE_WIDTH + TYPE_MASK] == 0:
        return typed_fit_plain(slot, offset, pointers, size, number, is_many, classes)
    if pointers == 0:
        return RANK_NONE, 0
    start = 8 if 512 < slot <= 32768 and offsets[at] >= 8 else 0
    if slot == 32768 and offset < 8:
        # Of all slots this one may be without a malloc header.
        start = 0
    if offset < start:
        return RANK_NONE, 0
    return typed_fit_pointers(
        slot,
        start,
        offset - start,
        offsets,
        at,
        pointers,
        row,
        number,
        is_many,
        types,
        masks,
        classes,
    )


def typed_fit_plain(
    slot: int,
    offset: int,
    pointers: int,
    size: int,
    number: int,
    is_many: bool,
    classes: Pointer,
) -> tuple[int, int]:
    """Return what `typed_fit` does, of values with no pointers."""
    if pointers > 0:
        return RANK_HINT, number
    need = number * size
    if offset + need > slot:
        return RANK_NONE, 0
    if offset == 0 and typed_slot(need, 0, classes) == slot:
        return RANK_FULL, number
    if slot == 16 and need < 16:
        return RANK_PART, number
    if is_many and offset % size == 0:
        return RANK_PART, slot // size
    return RANK_HINT, number


def typed_fit_pointers(
    slot: int,
    start: int,
    place: int,
    offsets: Pointer,
    at: int,
    pointers: int,
    row: int,
    number: int,
    is_many: bool,
    types: Pointer,
    masks: Pointer,
    classes: Pointer,
) -> tuple[int, int]:
    """Return what `typed_fit` does, of values with pointers at `place` behind the header."""
    kind = row * TYPE_WIDTH
    size = types[kind + TYPE_SIZE]
    if place > 0 and (not is_many or place % size):
        return RANK_HINT, number
    unit = types[kind + TYPE_UNIT]
    per = types[kind + TYPE_MASK]
    mask = types[kind + TYPE_MASK_AT]
    if not typed_mask_fits(offsets, at, pointers, start, masks, mask, per, unit):
        return RANK_HINT, number
    per_value = types[kind + TYPE_POINTERS]
    if slot <= 512:
        # Divisions cost more than all else here.
        found = 1 if pointers == per_value else pointers // per_value
        fits = found * per_value == pointers and number <= found and found * size <= slot
        if not fits or typed_slot(found * size, 1, classes) != slot:
            return RANK_HINT, number
    else:
        # Here the pointers repeat up to the end of the slot.
        found = (slot - start) // size
        if start == 0 and number > 1 and typed_slot(number * size, 1, classes) == slot:
            found = number
        if pointers < found * per_value:
            return RANK_HINT, number
        if found == 1 and typed_slot(size, 1, classes) != slot:
            return RANK_HINT, number
    if place == 0 and (found == 1 or is_many):
        return RANK_FULL, found
    return RANK_PART, found
