"""What is read next, and the words in it: the first part of the loop of typing_kernels.py."""

from __future__ import annotations

from stackward.core.compiled import fetch_ahead
from stackward.heap.fit_kernels import typed_before, typed_pair, typed_word
from stackward.heap.typing_codes import (
    AT_CONTENT,
    AT_EDGE,
    AT_EDGE_END,
    AT_END,
    AT_FIRST,
    AT_LIMIT,
    AT_LIVE,
    AT_MARK,
    AT_MASK,
    AT_MASK_AT,
    AT_MODE,
    AT_REGION,
    AT_REGIONS_DONE,
    AT_SCANNED,
    AT_SELF,
    AT_STANDING,
    AT_START,
    AT_UNIT,
    AT_WORD,
    AT_WORDS,
    AT_WORDS_AT,
    CODE_EFACE,
    CODE_SILENT,
    FACT_HEAD,
    FACT_HIGH,
    FACT_LOW,
    FACT_OBJECTS,
    FACT_PENDING,
    FACT_REGION_WORDS,
    FACT_REGIONS,
    FACT_SCAN,
    FACT_WAITING,
    IN_CLAIM,
    IN_OBJECT,
    IN_PLACE,
    IN_REGIONS,
    IN_UNTYPED,
    PENDING_WIDTH,
    PLACE_CLAIM,
    PLACE_LIVE,
    PLACE_STANDING,
    REGION_WIDTH,
    STANDING_PROPAGATED,
    STATE_HEADED,
    STATE_STANDING,
    STATE_STEP,
    STATE_STEPS,
    STATE_WIDTH,
    TYPE_MASK,
    TYPE_MASK_AT,
    TYPE_SIZE,
    TYPE_UNIT,
    TYPE_WIDTH,
    TYPE_WORDS,
    TYPE_WORDS_AT,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any
    Pointers = tuple[Any, ...]

SIGNATURES: dict[str, str] = {}
HELPERS = (
    "typed_next",
    "typed_open_place",
    "typed_open_object",
    "typed_fetch_ahead",
    "typed_fetch_target",
    "typed_open_untyped",
    "typed_read",
    "typed_read_place",
    "typed_read_region",
    "typed_read_object",
    "typed_code",
)

_FAR = 24  # objects in the queue
_FEW = 8  # edges


def typed_next(
    facts: Pointer, heap: Pointers, kinds: Pointers, outside: Pointers, found: Pointers
) -> bool:
    """Open what is to be read next; return whether there is more.

    Places come first, as globals are surer than what follows; what has no type comes last.
    """
    facts[AT_WORD] = 0
    facts[AT_END] = 0
    if facts[FACT_PENDING] > 0:
        typed_open_place(facts, kinds, outside)
    elif facts[FACT_WAITING] > 0:
        typed_open_object(facts, heap, kinds, found)
    elif facts[FACT_SCAN] == 0:
        return False
    elif facts[AT_SCANNED] < facts[FACT_OBJECTS]:
        typed_open_untyped(facts, heap, found)
    elif facts[AT_REGIONS_DONE] == 0:
        facts[AT_REGIONS_DONE] = 1
        facts[AT_MODE] = IN_REGIONS
        facts[AT_REGION] = 0
        facts[AT_END] = facts[FACT_REGION_WORDS]
    else:
        return False
    return True


def typed_open_place(facts: Pointer, kinds: Pointers, outside: Pointers) -> None:
    """Begin to read a typed place in a segment or a frame."""
    types = kinds[0]
    regions, _, _, pending = outside
    facts[FACT_PENDING] -= 1
    at = PENDING_WIDTH * facts[FACT_PENDING]
    address = pending[at]
    number = pending[at + 2]
    facts[AT_STANDING] = pending[at + 3] & PLACE_STANDING
    if pending[at + 3] & PLACE_CLAIM:
        facts[AT_MODE] = IN_CLAIM
        facts[AT_CONTENT] = address
        facts[AT_WORDS_AT] = pending[at + 1]
        facts[AT_END] = 1
        return
    facts[AT_MODE] = IN_PLACE
    facts[AT_LIVE] = pending[at + 3] & PLACE_LIVE
    kind = TYPE_WIDTH * pending[at + 1]
    region = typed_before(address, regions, REGION_WIDTH, facts[FACT_REGIONS])
    at = REGION_WIDTH * region
    if region < 0 or address >= regions[at] + regions[at + 1] or (address - regions[at]) & 7:
        return
    inside = address - regions[at]
    limit = regions[at + 1] - inside
    unit = types[kind + TYPE_UNIT]
    per = types[kind + TYPE_MASK]
    facts[AT_LIMIT] = limit
    facts[AT_CONTENT] = regions[at + 2] + inside
    facts[AT_MARK] = regions[at + 3] + (inside >> 3)
    facts[AT_UNIT] = unit
    facts[AT_WORDS_AT] = types[kind + TYPE_WORDS_AT]
    facts[AT_MASK_AT] = types[kind + TYPE_MASK_AT]
    facts[AT_MASK] = per
    if unit > 0 and per > 0:
        most = limit // unit + 1
        number = min(number, most)
        facts[AT_END] = min(number * (types[kind + TYPE_SIZE] // unit), most) * per


def typed_open_object(facts: Pointer, heap: Pointers, kinds: Pointers, found: Pointers) -> None:
    """Begin to read the object that waits longest."""
    _, _, slots, places, pointer_first, _, edge_first, _, _ = heap
    types = kinds[0]
    rows, _, state, _, queue = found
    facts[FACT_WAITING] -= 1
    head = facts[FACT_HEAD]
    self = int(queue[head])
    typed_fetch_ahead(head, facts, heap, found)
    facts[FACT_HEAD] = head + 1 if head + 1 < facts[FACT_OBJECTS] else 0
    at = STATE_WIDTH * self
    state[at + STATE_STEP] &= STATE_HEADED | STATE_STEPS
    kind = TYPE_WIDTH * int(rows[self])
    facts[AT_MODE] = IN_OBJECT
    facts[AT_SELF] = self
    facts[AT_STANDING] = int(state[at + STATE_STANDING])
    facts[AT_UNIT] = types[kind + TYPE_UNIT]
    facts[AT_WORDS_AT] = types[kind + TYPE_WORDS_AT]
    facts[AT_WORDS] = types[kind + TYPE_WORDS]
    facts[AT_FIRST] = pointer_first[self]
    facts[AT_EDGE] = edge_first[self]
    facts[AT_EDGE_END] = edge_first[self + 1]
    facts[AT_CONTENT] = places[self]
    # A slot of 32 KiB is the only one that may be with or without a header.
    is_headed = 512 < slots[self] < 32768 or state[at + STATE_STEP] & STATE_HEADED != 0
    facts[AT_START] = 8 if is_headed else 0
    if facts[AT_UNIT] > 0 and facts[AT_WORDS] > 0:
        facts[AT_END] = pointer_first[self + 1] - pointer_first[self]


def typed_fetch_ahead(head: int, facts: Pointer, heap: Pointers, found: Pointers) -> None:
    """Have ready what will be read of the objects that wait next, in the order of its reading.

    Nearly all the time goes on waiting for memory.
    """
    content, _, slots, places, pointer_first, pointer_offset, edge_first, _, _ = heap
    edge_target, edge_offset = heap[7], heap[8]
    rows, _, state, _, queue = found
    waiting = facts[FACT_WAITING]
    last = facts[FACT_OBJECTS] - 1
    if waiting < _FAR or head + _FAR > last:
        return
    one = int(queue[head + _FAR])
    fetch_ahead(rows, one)
    fetch_ahead(state, STATE_WIDTH * one)
    fetch_ahead(slots, one)
    fetch_ahead(places, one)
    fetch_ahead(pointer_first, one)
    fetch_ahead(edge_first, one)
    one = int(queue[head + _FAR * 2 // 3])
    fetch_ahead(content, places[one] + 8)
    fetch_ahead(pointer_offset, pointer_first[one])
    fetch_ahead(edge_target, edge_first[one])
    fetch_ahead(edge_offset, edge_first[one])
    one = int(queue[head + _FAR // 3])
    for edge in range(edge_first[one], min(edge_first[one + 1], edge_first[one] + _FEW)):
        typed_fetch_target(int(edge_target[edge]), heap, found)
    one = int(queue[head + _FAR // 6])
    for edge in range(edge_first[one], min(edge_first[one + 1], edge_first[one] + _FEW)):
        fetch_ahead(pointer_offset, pointer_first[int(edge_target[edge])])


def typed_fetch_target(target: int, heap: Pointers, found: Pointers) -> None:
    """Have ready what a claim about object `target` is weighed against."""
    fetch_ahead(heap[1], target)
    fetch_ahead(heap[2], target)
    fetch_ahead(heap[4], target)
    fetch_ahead(heap[6], target)
    fetch_ahead(found[0], target)
    fetch_ahead(found[1], target)
    fetch_ahead(found[2], STATE_WIDTH * target)


def typed_open_untyped(facts: Pointer, heap: Pointers, found: Pointers) -> None:
    """Begin to look for interface values in the next object, if it has no type."""
    _, _, _, places, pointer_first, _, edge_first, _, _ = heap
    self = facts[AT_SCANNED]
    facts[AT_SCANNED] += 1
    if found[0][self] < 0 and edge_first[self + 1] > edge_first[self]:
        facts[AT_MODE] = IN_UNTYPED
        facts[AT_SELF] = self
        facts[AT_STANDING] = STANDING_PROPAGATED
        facts[AT_FIRST] = pointer_first[self]
        facts[AT_EDGE] = edge_first[self]
        facts[AT_EDGE_END] = edge_first[self + 1]
        facts[AT_CONTENT] = places[self]
        facts[AT_END] = pointer_first[self + 1] - pointer_first[self]


def typed_read(
    facts: Pointer, heap: Pointers, kinds: Pointers, outside: Pointers, found: Pointers
) -> tuple[int, int, int, int, int]:
    """Return of the next pointer word its code, its place in the content, its value, the object.

    The object is -1 where that is not known yet.  Last is the type that the word before names,
    where that is all that is known, else -1.
    """
    if facts[AT_MODE] == IN_PLACE:
        return typed_read_place(facts, heap, kinds, outside)
    if facts[AT_MODE] == IN_REGIONS:
        return typed_read_region(facts, heap, kinds, outside)
    if facts[AT_MODE] == IN_CLAIM:
        facts[AT_WORD] = 1
        return facts[AT_WORDS_AT], 0, facts[AT_CONTENT], -1, -1
    return typed_read_object(facts, heap, kinds, found)


def typed_read_place(
    facts: Pointer, heap: Pointers, kinds: Pointers, outside: Pointers
) -> tuple[int, int, int, int, int]:
    """Read the next word of a typed place; each word of a region is read once."""
    words, masks = kinds[1], kinds[2]
    marks = outside[1]
    number = facts[AT_WORD]
    facts[AT_WORD] = number + 1
    per = facts[AT_MASK]
    offset = int(masks[facts[AT_MASK_AT] + number % per])
    at = number // per * facts[AT_UNIT] + offset
    if at + 8 > facts[AT_LIMIT]:
        facts[AT_WORD] = facts[AT_END]
        return 0, 0, 0, -1, -1
    mark = facts[AT_MARK] + (at >> 3)
    if marks[mark] != 1 and (facts[AT_LIVE] != 0 or marks[mark] != 0):
        return 0, 0, 0, -1, -1
    marks[mark] = 2
    place = facts[AT_CONTENT] + at
    code = int(words[facts[AT_WORDS_AT] + (offset >> 3)])
    return code, place, typed_word(heap[0], place), -1, -1


def typed_read_region(
    facts: Pointer, heap: Pointers, kinds: Pointers, outside: Pointers
) -> tuple[int, int, int, int, int]:
    """Read the next word of all regions, if it is the second of an interface value.

    The first is no pointer to the collector, so that its bit tells it from two pointers.
    """
    content = heap[0]
    regions, marks, strengths, _ = outside
    mark = facts[AT_WORD]
    facts[AT_WORD] = mark + 1
    region = facts[AT_REGION]
    while region + 1 < facts[FACT_REGIONS] and mark >= regions[REGION_WIDTH * region + 7]:
        region += 1
    facts[AT_REGION] = region
    inside = (mark - regions[REGION_WIDTH * region + 3]) << 3
    if marks[mark] != 1 or inside < 8 or marks[mark - 1] != 0:
        return 0, 0, 0, -1, -1
    place = regions[REGION_WIDTH * region + 2] + inside
    row = typed_pair(0, typed_word(content, place - 8), kinds[3], kinds[4], kinds[5], facts)
    if row < 0:
        return 0, 0, 0, -1, -1
    marks[mark] = 2
    facts[AT_STANDING] = int(strengths[region])
    return CODE_EFACE, place, typed_word(content, place), -1, row


def typed_read_object(
    facts: Pointer, heap: Pointers, kinds: Pointers, found: Pointers
) -> tuple[int, int, int, int, int]:
    """Read the next pointer word of an object."""
    content, _, _, _, _, pointer_offset, _, edge_target, edge_offset = heap
    number = facts[AT_FIRST] + facts[AT_WORD]
    facts[AT_WORD] += 1
    offset = int(pointer_offset[number])
    place = facts[AT_CONTENT] + offset
    edge = facts[AT_EDGE]
    target = -1
    if edge < facts[AT_EDGE_END] and edge_offset[edge] == offset:
        target = int(edge_target[edge])
        facts[AT_EDGE] = edge + 1
        if edge + _FEW < facts[AT_EDGE_END]:
            typed_fetch_target(int(edge_target[edge + _FEW]), heap, found)
    code = 0
    row = -1
    if facts[AT_MODE] == IN_OBJECT:
        code = typed_code(offset, facts, kinds)
    elif target >= 0 and offset >= 8:
        is_pair = facts[AT_WORD] < 2 or pointer_offset[number - 1] != offset - 8
        if is_pair:
            word = typed_word(content, place - 8)
            row = typed_pair(0, word, kinds[3], kinds[4], kinds[5], facts)
            code = CODE_EFACE if row >= 0 else 0
    if code <= CODE_SILENT:
        return 0, 0, 0, -1, -1
    value = typed_word(content, place)
    if target < 0 and (value < facts[FACT_LOW] or value >= facts[FACT_HIGH]):
        # No edge: it is not in the heap; and the heap has no pointers to frames.
        return 0, 0, 0, -1, -1
    return code, place, value, target, row


def typed_code(offset: int, facts: Pointer, kinds: Pointers) -> int:
    """Return what the word at `offset` of the object in hand says."""
    at = offset - facts[AT_START]
    if at >= facts[AT_UNIT]:
        at = at % facts[AT_UNIT]
    if at < 0 or at >> 3 >= facts[AT_WORDS]:
        return 0
    return int(kinds[1][facts[AT_WORDS_AT] + (at >> 3)])
