"""The loop that carries types from one object to the next, in the subset of Python Numba compiles.

An object that has a type says, word by word, what its pointers point at.  Each of these *claims* is
weighed against the object it is about: does the value fill the slot's size class, are its pointers
where the object's are?  A claim that fits gives the object its type, and the object is read in
turn.  Nothing is read that the columns do not cover: rows and places come from them, and sizes are
compared before a value is believed.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any

SIGNATURES = {
    "spread_types": "b q q q q q l q l l q l l l q l q q q l q b l l b q b q",
    "note_referrers": "i q l l",
    "mix_masks": "i q q q l q",
}
HELPERS = (
    "typed_word",
    "typed_known",
    "typed_pair",
    "typed_before",
    "typed_contains",
    "typed_slot",
    "typed_mask_fits",
    "typed_fit",
)

# What a pointer word of a value says; the rest of the code is a row of the types.
CODE_SILENT = 1  # unsafe.Pointer: nothing
CODE_POINTER = 2
CODE_SLICE = 3  # its capacity is two words on
CODE_TEXT = 4  # a string: its length is the next word
CODE_EFACE = 5  # the word before is the type
CODE_IFACE = 6  # the word before is the itab
CODE_FUNC = 7
CODE_DIRECTORY = 8  # of a map: the next word is 0 for a single group
CODE_GROUPS = 9  # of a map: the next word is their number less one
CODE_BUFFER = 10  # of a channel: its capacity is the word before
CODE_COUNTED = 11  # the next word is the number
CODE_REFLECTED = 12  # in a reflect.Value: the word before is the type, the next has flags

# Columns of a type.
TYPE_WIDTH = 12
TYPE_SIZE = 0
TYPE_UNIT = 1  # the size after which its pointers repeat: of an array's element
TYPE_WORDS_AT = 2
TYPE_WORDS = 3
TYPE_MASK_AT = 4
TYPE_MASK = 5
TYPE_FIRST = 6  # the type of what it begins with, -1 where that is no part of it
TYPE_FLAGS = 7
TYPE_OTHER = 8  # of a map's directory: the group; see the flags
TYPE_BASE = 9  # the runtime's own type, of which this one says more; -1 for others
TYPE_CHANNEL = 10  # the channel of such elements, -1 for none
FLAG_DIRECT = 1  # an interface holds the value itself
FLAG_HIDDEN = 2  # a larger type that begins with it looks the same in memory
FLAG_CHANNEL = 4  # the other column has the size of elements with no pointers
FLAG_FUNC = 8
FLAG_OPAQUE = 16  # no more than its size is known
FLAG_HCHAN = 32  # any channel; the other column is where it has its element's type

# A bit of a waiting place's standing: only its words that hold live pointers are read.
PLACE_LIVE = 8

# Columns of an object's state.
STATE_WIDTH = 4
STATE_STANDING = 0
STATE_RANK = 1
STATE_ROLE = 2
STATE_STEP = 3
# Bits in the column of steps: waits in the queue; of 32 KiB, and with a malloc header.
STATE_QUEUED, STATE_HEADED, STATE_STEPS = 0x80, 0x40, 0x3F

STANDING_UNKNOWN, STANDING_INFERRED, STANDING_PROPAGATED, STANDING_EXACT = 0, 1, 2, 3
RANK_NONE, RANK_HINT, RANK_PART, RANK_FULL = 0, 1, 2, 3
ROLE_VALUE, ROLE_MANY, ROLE_TEXT, ROLE_BUFFER, ROLE_TINY = 0, 1, 2, 3, 4
STEP_NONE, STEP_HEADER, STEP_RUNTIME, STEP_INTERFACE, STEP_POINTER, STEP_PAIR = 0, 1, 2, 3, 4, 5
STEP_ENCLOSING, STEP_SHAPE = 6, 7

# Places of the facts.
FACT_OBJECTS = 0
FACT_WAITING = 1  # objects in the queue
FACT_PENDING = 2  # places that wait
FACT_PENDING_LIMIT = 3
FACT_REGIONS = 4
FACT_ITABS = 5
FACT_KNOWN_BASE = 6
FACT_KNOWN = 7
FACT_CLOSURES = 8
FACT_FUNC_ROW = 9
FACT_BYTE_ROW = 10
FACT_SCAN = 11  # 1: look for interfaces in what has no type
FACT_CONFLICTS = 12
FACT_EXACT_CONFLICTS = 13
FACT_DROPPED = 14
FACT_REGION_WORDS = 15
FACT_CONTENT = 16
FACT_LOW = 17  # where the segments begin
FACT_HIGH = 18
FACTS = 19

_IN_OBJECT, _IN_PLACE, _IN_UNTYPED, _IN_REGIONS = 0, 1, 2, 3
_LONGEST_COMPARISON = 512
_LONGEST_CHAIN = 64
_REGION_WIDTH = 4
_PENDING_WIDTH = 4
_SPREAD_FACTOR = 1_000_003
_SPREAD_BITS = (1 << 48) - 1
_REFLECT_INDIRECT = 1 << 7  # flagIndir in reflect/value.go
_CLASS_WORDS = 4096


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
    if size <= 0 or number <= 0 or number > slot // size:
        return RANK_NONE, 0
    per = types[row * TYPE_WIDTH + TYPE_MASK]
    whole = offset == 0
    if types[row * TYPE_WIDTH + TYPE_FLAGS] & FLAG_OPAQUE:
        whole = offset == (8 if pointers > 0 and 512 < slot <= 32768 else 0)
        if whole and typed_slot(number * size, pointers, classes) == slot:
            return RANK_FULL, number
        return RANK_HINT, number
    if per == 0:
        if pointers > 0:
            return RANK_HINT, number
        need = number * size
        if offset + need > slot:
            return RANK_NONE, 0
        if whole and typed_slot(need, 0, classes) == slot:
            return RANK_FULL, number
        if slot == 16 and need < 16:
            return RANK_PART, number
        if is_many and offset % size == 0:
            return RANK_PART, slot // size
        return RANK_HINT, number
    if pointers == 0:
        return RANK_NONE, 0
    start = 0
    if 512 < slot <= 32768 and offsets[at] >= 8:
        # Behind a malloc header; a slot of 32 KiB may have none.
        start = 8
    place = offset - start
    if slot == 32768 and place < 0:
        start = 0
        place = offset
    if place < 0:
        return RANK_NONE, 0
    if place > 0 and (not is_many or place % size):
        return RANK_HINT, number
    unit = types[row * TYPE_WIDTH + TYPE_UNIT]
    mask = types[row * TYPE_WIDTH + TYPE_MASK_AT]
    if not typed_mask_fits(offsets, at, pointers, start, masks, mask, per, unit):
        return RANK_HINT, number
    per_value = per * (size // unit)
    if slot <= 512:
        found = pointers // per_value
        if pointers % per_value or found * size > slot or number > found:
            return RANK_HINT, number
        if typed_slot(found * size, 1, classes) != slot:
            return RANK_HINT, number
    else:
        # Here the pointers repeat up to the end of the slot.
        found = (slot - start) // size
        if found == 0 or pointers < found * per_value:
            return RANK_HINT, number
        if start == 0 and number > 1 and typed_slot(number * size, 1, classes) == slot:
            found = number
        if found == 1 and typed_slot(size, 1, classes) != slot:
            return RANK_HINT, number
    if place == 0 and (found == 1 or is_many):
        return RANK_FULL, found
    return RANK_PART, found


def spread_types(
    content: Pointer,
    address: Pointer,
    slots: Pointer,
    places: Pointer,
    facts: Pointer,
    pointer_first: Pointer,
    pointer_offset: Pointer,
    edge_first: Pointer,
    edge_target: Pointer,
    edge_offset: Pointer,
    types: Pointer,
    words: Pointer,
    masks: Pointer,
    known: Pointer,
    itabs: Pointer,
    itab_rows: Pointer,
    closures: Pointer,
    classes: Pointer,
    regions: Pointer,
    row_of: Pointer,
    count_of: Pointer,
    state: Pointer,
    hints: Pointer,
    queue: Pointer,
    marks: Pointer,
    pending: Pointer,
    strength_of: Pointer,
    totals: Pointer,
) -> int:
    """Carry types from what has one, until nothing more follows; returns the claims weighed.

    What has a type already waits in `queue` (objects) and `pending` (places in segments and
    frames: address, type, number, standing).  See typing.py for the columns.
    """
    objects = facts[FACT_OBJECTS]
    waiting = facts[FACT_WAITING]
    waiting_places = facts[FACT_PENDING]
    scan = 0 if facts[FACT_SCAN] else objects
    scanned_regions = 0 if facts[FACT_SCAN] else 1
    region = 0
    mode = _IN_OBJECT
    claims = 0
    j = 0
    end = 0
    self = -1
    edge = 0
    edge_end = 0
    content_base = 0
    mark_base = 0
    start = 0
    limit = 0
    standing = 0
    row = -1
    is_live = 0
    unit = 1
    words_at = 0
    words_count = 0
    mask_at = 0
    per = 0
    step = 0
    while True:
        if j >= end:
            # The next thing to read: places first, as globals are surer than what follows.
            j = 0
            end = 0
            if waiting_places > 0:
                waiting_places -= 1
                at = _PENDING_WIDTH * waiting_places
                address_of = pending[at]
                row = pending[at + 1]
                number = pending[at + 2]
                standing = pending[at + 3] & 7
                is_live = pending[at + 3] & PLACE_LIVE
                region = typed_before(address_of, regions, _REGION_WIDTH, facts[FACT_REGIONS])
                if region < 0:
                    continue
                at = _REGION_WIDTH * region
                inside = address_of - regions[at]
                limit = regions[at + 1] - inside
                if limit <= 0 or inside & 7:
                    continue
                mode = _IN_PLACE
                content_base = regions[at + 2] + inside
                mark_base = regions[at + 3] + (inside >> 3)
                at = row * TYPE_WIDTH
                unit = types[at + TYPE_UNIT]
                per = types[at + TYPE_MASK]
                words_at = types[at + TYPE_WORDS_AT]
                mask_at = types[at + TYPE_MASK_AT]
                if unit > 0 and per > 0:
                    end = min(number * (types[at + TYPE_SIZE] // unit), limit // unit + 1) * per
            elif waiting > 0:
                waiting -= 1
                self = int(queue[waiting])
                at = STATE_WIDTH * self
                state[at + STATE_STEP] &= STATE_HEADED | STATE_STEPS
                standing = int(state[at + STATE_STANDING])
                mode = _IN_OBJECT
                row = int(row_of[self])
                unit = types[row * TYPE_WIDTH + TYPE_UNIT]
                words_at = types[row * TYPE_WIDTH + TYPE_WORDS_AT]
                words_count = types[row * TYPE_WIDTH + TYPE_WORDS]
                first = pointer_first[self]
                end = pointer_first[self + 1] - first
                edge = edge_first[self]
                edge_end = edge_first[self + 1]
                content_base = places[self]
                start = 8 if 512 < slots[self] <= 32768 and end > 0 else 0
                if slots[self] == 32768 and state[at + STATE_STEP] & STATE_HEADED == 0:
                    # The only size of slot with or without a header.
                    start = 0
                if unit <= 0 or words_count == 0:
                    end = 0
            elif scan < objects:
                self = scan
                scan += 1
                if row_of[self] < 0 and edge_first[self + 1] > edge_first[self]:
                    mode = _IN_UNTYPED
                    standing = STANDING_PROPAGATED
                    first = pointer_first[self]
                    end = pointer_first[self + 1] - first
                    edge = edge_first[self]
                    edge_end = edge_first[self + 1]
                    content_base = places[self]
            elif scanned_regions == 0:
                # Last, once: a global with no type may hold interfaces; frames too.
                scanned_regions = 1
                mode = _IN_REGIONS
                region = 0
                end = facts[FACT_REGION_WORDS]
            else:
                break
            continue
        # One pointer word: what it says (code), where it is, and its value.
        target = -1
        code = 0
        step = STEP_POINTER
        if mode == _IN_PLACE:
            offset = int(masks[mask_at + j % per])
            at = j // per * unit + offset
            j += 1
            if at + 8 > limit:
                j = end
                continue
            mark = mark_base + (at >> 3)
            if marks[mark] != 1 and (is_live or marks[mark] != 0):
                continue
            marks[mark] = 2
            code = int(words[words_at + (offset >> 3)])
            place = content_base + at
            value = typed_word(content, place)
        elif mode == _IN_REGIONS:
            mark = j
            j += 1
            while region + 1 < facts[FACT_REGIONS] and mark >= regions[4 * region + 7]:
                region += 1
            inside = (mark - regions[4 * region + 3]) << 3
            if marks[mark] != 1 or inside < 8 or marks[mark - 1] != 0:
                continue
            place = regions[4 * region + 2] + inside
            standing = int(strength_of[region])
            row = typed_pair(0, typed_word(content, place - 8), known, itabs, itab_rows, facts)
            if row < 0:
                continue
            marks[mark] = 2
            code = CODE_EFACE
            step = STEP_PAIR
            value = typed_word(content, place)
        else:
            offset = int(pointer_offset[first + j])
            j += 1
            place = content_base + offset
            if edge < edge_end and edge_offset[edge] == offset:
                target = int(edge_target[edge])
                edge += 1
            if mode == _IN_OBJECT:
                at = offset - start
                if at >= unit:
                    at = at % unit
                if at < 0 or at >> 3 >= words_count:
                    continue
                code = int(words[words_at + (at >> 3)])
            elif target >= 0 and offset >= 8:
                if j >= 2 and pointer_offset[first + j - 2] == offset - 8:
                    continue
                row = typed_pair(0, typed_word(content, place - 8), known, itabs, itab_rows, facts)
                if row < 0:
                    continue
                code = CODE_EFACE
                step = STEP_PAIR
            value = typed_word(content, place)
            if target < 0 and (value < facts[FACT_LOW] or value >= facts[FACT_HIGH]):
                # No edge: it is not in the heap; and the heap has no pointers to frames.
                continue
        if code <= CODE_SILENT or value <= 0 or place + 24 > facts[FACT_CONTENT]:
            continue
        # What is at `value`: `number` values of type `row`.
        claim = code & 15
        about = code >> 4
        number = 1
        role = ROLE_VALUE
        is_boxed = False
        if claim in (CODE_EFACE, CODE_IFACE):
            if step != STEP_PAIR:
                word = typed_word(content, place - 8)
                row = typed_pair(claim, word, known, itabs, itab_rows, facts)
                if row < 0:
                    continue
            about = row
            if types[row * TYPE_WIDTH + TYPE_FLAGS] & FLAG_DIRECT:
                if types[row * TYPE_WIDTH + TYPE_WORDS] == 0:
                    continue
                code = int(words[types[row * TYPE_WIDTH + TYPE_WORDS_AT]])
                claim = code & 15
                about = code >> 4
                if claim != CODE_POINTER and claim != CODE_FUNC:
                    continue
            else:
                is_boxed = True
            if step == STEP_POINTER:
                step = STEP_INTERFACE
        if claim == CODE_REFLECTED:
            about = typed_known(typed_word(content, place - 8), known, facts)
            if about < 0:
                continue
            flags = types[about * TYPE_WIDTH + TYPE_FLAGS]
            if flags & FLAG_DIRECT and not typed_word(content, place + 8) & _REFLECT_INDIRECT:
                if types[about * TYPE_WIDTH + TYPE_WORDS] == 0:
                    continue
                code = int(words[types[about * TYPE_WIDTH + TYPE_WORDS_AT]])
                claim = code & 15
                about = code >> 4
        if claim == CODE_SLICE:
            number = typed_word(content, place + 16)
            role = ROLE_MANY
        elif claim == CODE_TEXT:
            number = typed_word(content, place + 8)
            role = ROLE_TEXT
            about = facts[FACT_BYTE_ROW]
        elif claim == CODE_COUNTED:
            number = typed_word(content, place + 8)
            role = ROLE_MANY
        elif claim == CODE_GROUPS:
            number = typed_word(content, place + 8) + 1
            role = ROLE_MANY
        elif claim == CODE_BUFFER:
            number = typed_word(content, place - 8)
            role = ROLE_BUFFER
        elif claim == CODE_DIRECTORY:
            number = typed_word(content, place + 8)
            role = ROLE_MANY
            if number == 0:
                about = types[about * TYPE_WIDTH + TYPE_OTHER]
                number = 1
                role = ROLE_VALUE
        elif claim == CODE_FUNC:
            about = facts[FACT_FUNC_ROW]
        if about < 0 or number <= 0:
            continue
        if target < 0 and mode != _IN_OBJECT and objects > 0 and value >= address[0]:
            target = typed_before(value, address, 1, objects)
            if target >= 0 and value >= address[target] + slots[target]:
                target = -1
        if target < 0:
            # Not in the heap: a variable in a segment, or in a frame.
            if types[about * TYPE_WIDTH + TYPE_MASK] == 0:
                continue
            within = typed_before(value, regions, _REGION_WIDTH, facts[FACT_REGIONS])
            at = _REGION_WIDTH * within
            if within < 0 or value >= regions[at] + regions[at + 1] or value & 7:
                continue
            mark = regions[at + 3] + ((value - regions[at]) >> 3)
            mark += masks[types[about * TYPE_WIDTH + TYPE_MASK_AT]] >> 3
            if value + 8 > regions[at] + regions[at + 1] or marks[mark] == 2:
                continue
            if waiting_places == facts[FACT_PENDING_LIMIT]:
                totals[FACT_DROPPED] += 1
                continue
            at = _PENDING_WIDTH * waiting_places
            pending[at] = value
            pending[at + 1] = about
            pending[at + 2] = number
            pending[at + 3] = min(standing, STANDING_PROPAGATED)
            waiting_places += 1
            continue
        # Weigh the claim.
        claims += 1
        at = STATE_WIDTH * target
        old = int(row_of[target])
        old_standing = int(state[at + STATE_STANDING])
        new_standing = min(standing, STANDING_PROPAGATED)
        if old == about and old_standing >= new_standing and not is_boxed:
            if role == ROLE_BUFFER or (role == ROLE_MANY and state[at + STATE_ROLE] == ROLE_VALUE):
                state[at + STATE_ROLE] = role
            continue
        slot = slots[target]
        inner = value - address[target]
        pointers_at = pointer_first[target]
        pointers = pointer_first[target + 1] - pointers_at
        is_closure = (types[about * TYPE_WIDTH + TYPE_FLAGS] & FLAG_FUNC) != 0
        if is_closure:
            # A closure: its code says what it has captured, where that is known.
            if inner != 0 or old_standing == STANDING_EXACT:
                continue
            word = typed_word(content, places[target])
            known_at = typed_before(word, closures, 2, facts[FACT_CLOSURES])
            if known_at >= 0 and closures[2 * known_at] == word:
                about = closures[2 * known_at + 1]
            elif pointers > 0 and pointer_offset[pointers_at] == 0:
                continue
        flags = types[about * TYPE_WIDTH + TYPE_FLAGS]
        if flags & FLAG_HCHAN and inner == 0:
            # A channel knows its elements.
            element_at = types[about * TYPE_WIDTH + TYPE_OTHER]
            if slot >= element_at + 8:
                word = typed_word(content, places[target] + element_at)
                row = typed_known(word, known, facts)
                if row >= 0 and types[row * TYPE_WIDTH + TYPE_CHANNEL] >= 0:
                    about = types[row * TYPE_WIDTH + TYPE_CHANNEL]
                    flags = types[about * TYPE_WIDTH + TYPE_FLAGS]
        if flags & FLAG_FUNC:
            rank = RANK_FULL
            found = 1
        elif flags & FLAG_CHANNEL and pointers == 0:
            rank = RANK_HINT
            found = 1
            need = types[about * TYPE_WIDTH + TYPE_SIZE]
            if inner == 0 and need <= slot:
                # Elements with no pointers are in the same slot.
                capacity = typed_word(content, places[target] + 8)
                need += capacity * types[about * TYPE_WIDTH + TYPE_OTHER]
                if 0 <= capacity <= slot and typed_slot(need, 0, classes) == slot:
                    rank = RANK_FULL
        else:
            rank, found = typed_fit(
                slot,
                inner,
                pointer_offset,
                pointers_at,
                pointers,
                about,
                number,
                role != ROLE_VALUE,
                types,
                masks,
                classes,
            )
        if is_closure and rank != RANK_FULL:
            about = facts[FACT_FUNC_ROW]
            rank = RANK_FULL
            found = 1
        if rank == RANK_NONE:
            continue
        if rank == RANK_HINT:
            if old < 0:
                held = int(hints[2 * target])
                size = types[about * TYPE_WIDTH + TYPE_SIZE]
                if held < 0 or size > types[held * TYPE_WIDTH + TYPE_SIZE]:
                    hints[2 * target] = about
                    hints[2 * target + 1] = inner
            continue
        if pointers == 0 and slot == 16 and number * types[about * TYPE_WIDTH + TYPE_SIZE] < 16:
            # The runtime puts several small values with no pointers into one slot.
            rank = RANK_PART
            role = ROLE_TINY if role != ROLE_TEXT else ROLE_TEXT
        elif is_boxed and rank == RANK_FULL and found == 1 and flags & FLAG_HIDDEN == 0:
            # Boxed by the runtime, which says the type.
            new_standing = standing
        if found > 1 and role == ROLE_VALUE:
            role = ROLE_MANY
        if old >= 0 and types[old * TYPE_WIDTH + TYPE_BASE] == about:
            continue
        if old >= 0 and (types[about * TYPE_WIDTH + TYPE_BASE] != old or rank != RANK_FULL):
            old_rank = int(state[at + STATE_RANK])
            is_other = (
                rank == RANK_FULL
                and old != about
                and not typed_contains(old, about, types)
                and not typed_contains(about, old, types)
            )
            better = 4 * (new_standing - old_standing) + rank - old_rank
            if old_standing == STANDING_EXACT:
                totals[FACT_EXACT_CONFLICTS] += is_other
                continue
            if old == about:
                if new_standing <= old_standing and rank <= old_rank:
                    continue
            elif better < 0:
                continue
            elif better == 0 and not typed_contains(about, old, types):
                totals[FACT_CONFLICTS] += is_other
                continue
        row_of[target] = about
        count_of[target] = found
        state[at + STATE_STANDING] = new_standing
        state[at + STATE_RANK] = rank
        state[at + STATE_ROLE] = role
        is_queued = state[at + STATE_STEP] & STATE_QUEUED
        headed = state[at + STATE_STEP] & STATE_HEADED
        if slot == 32768 and pointers > 0 and rank == RANK_FULL:
            headed = STATE_HEADED if inner == 8 else 0
        state[at + STATE_STEP] = step | headed | is_queued
        if is_queued == 0 and edge_first[target + 1] > edge_first[target]:
            state[at + STATE_STEP] = step | headed | STATE_QUEUED
            queue[waiting] = target
            waiting += 1
    return claims


def note_referrers(objects: int, edge_first: Pointer, edge_target: Pointer, edges: Pointer) -> int:
    """Note for each object the first edge that leads to it, which is -1 at first."""
    for edge in range(edge_first[objects] - 1, -1, -1):
        edges[edge_target[edge]] = edge
    return 0


def mix_masks(
    count: int,
    rows: Pointer,
    slots: Pointer,
    pointer_first: Pointer,
    pointer_offset: Pointer,
    keys: Pointer,
) -> int:
    """Write for each of the objects `rows` a number of its slot's size and pointers' places."""
    for at in range(count):
        row = rows[at]
        mixed = int(slots[row])
        for pointer in range(pointer_first[row], pointer_first[row + 1]):
            mixed = (mixed * _SPREAD_FACTOR + int(pointer_offset[pointer]) + 1) & _SPREAD_BITS
        keys[at] = mixed
    return 0
