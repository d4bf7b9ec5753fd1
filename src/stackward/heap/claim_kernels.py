"""What a pointer word says of where it points: the second part of the loop of typing_kernels.py."""

from __future__ import annotations

from stackward.heap.fit_kernels import typed_before, typed_pair, typed_word
from stackward.heap.typing_codes import (
    AT_MODE,
    AT_STANDING,
    CODE_BUFFER,
    CODE_DIRECTORY,
    CODE_EFACE,
    CODE_FUNC,
    CODE_GROUPS,
    CODE_IFACE,
    CODE_LETTERS,
    CODE_MANY,
    CODE_POINTER,
    CODE_REFLECTED,
    CODE_SLICE,
    CODE_TEXT,
    CODE_TOLD,
    FACT_BYTE_ROW,
    FACT_DROPPED,
    FACT_FUNC_ROW,
    FACT_OBJECTS,
    FACT_PENDING,
    FACT_PENDING_LIMIT,
    FACT_REGIONS,
    FLAG_DIRECT,
    IN_OBJECT,
    PENDING_WIDTH,
    REGION_WIDTH,
    ROLE_BUFFER,
    ROLE_MANY,
    ROLE_TEXT,
    ROLE_VALUE,
    STANDING_PROPAGATED,
    TYPE_FLAGS,
    TYPE_MASK,
    TYPE_MASK_AT,
    TYPE_OTHER,
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
    "typed_claim",
    "typed_number",
    "typed_direct",
    "typed_locate",
    "typed_wait",
)

_REFLECT_INDIRECT = 1 << 7  # flagIndir in reflect/value.go


def typed_claim(
    code: int, row: int, place: int, facts: Pointer, heap: Pointers, kinds: Pointers
) -> tuple[int, int, int, bool]:
    """Return what a pointer word says of where it points: type, number, role, and if it is boxed.

    The type is -1 where it says nothing.
    """
    content = heap[0]
    is_interface = code & 15 in (CODE_EFACE, CODE_IFACE)
    if is_interface or code & 15 == CODE_REFLECTED:
        if row < 0:
            word = typed_word(content, place - 8)
            kind = code & 15 if is_interface else CODE_EFACE
            row = typed_pair(kind, word, kinds[3], kinds[4], kinds[5], facts)
        if row < 0:
            return -1, 0, ROLE_VALUE, False
        is_direct = kinds[0][row * TYPE_WIDTH + TYPE_FLAGS] & FLAG_DIRECT != 0
        if not is_interface and typed_word(content, place + 8) & _REFLECT_INDIRECT:
            is_direct = False
        if not is_direct:
            # Reflection may have made a value of a part: only an interface is boxed for sure.
            return row, 1, ROLE_VALUE, is_interface
        code = typed_direct(row, kinds)
        if code == 0:
            return -1, 0, ROLE_VALUE, False
    return typed_number(code, place, facts, heap, kinds)


def typed_number(
    code: int, place: int, facts: Pointer, heap: Pointers, kinds: Pointers
) -> tuple[int, int, int, bool]:
    """Return what `typed_claim` does, of all that is no interface."""
    content = heap[0]
    claim = code & 15
    about = code >> 4
    if claim == CODE_POINTER:
        return about, 1, ROLE_VALUE, False
    if claim == CODE_TOLD:
        return about, 1, ROLE_VALUE, True
    if claim == CODE_FUNC:
        return facts[FACT_FUNC_ROW], 1, ROLE_VALUE, False
    if claim == CODE_MANY:
        return about, 1, ROLE_MANY, False
    if claim == CODE_LETTERS:
        return facts[FACT_BYTE_ROW], 1, ROLE_TEXT, False
    if claim == CODE_SLICE:
        return about, typed_word(content, place + 16), ROLE_MANY, False
    if claim == CODE_BUFFER:
        return about, typed_word(content, place - 8), ROLE_BUFFER, False
    number = typed_word(content, place + 8)
    if claim == CODE_TEXT:
        return facts[FACT_BYTE_ROW], number, ROLE_TEXT, False
    if claim == CODE_GROUPS:
        number += 1
    elif claim == CODE_DIRECTORY and number == 0:
        # A small map has one group, and no tables.
        return kinds[0][about * TYPE_WIDTH + TYPE_OTHER], 1, ROLE_VALUE, False
    return about, number, ROLE_MANY, False


def typed_direct(row: int, kinds: Pointers) -> int:
    """Return the code of a value of type `row` that is a pointer, 0 where that is not known."""
    types, words = kinds[0], kinds[1]
    if types[row * TYPE_WIDTH + TYPE_WORDS] == 0:
        return 0
    code = int(words[types[row * TYPE_WIDTH + TYPE_WORDS_AT]])
    return code if code & 15 in (CODE_POINTER, CODE_FUNC) else 0


def typed_locate(
    value: int,
    about: int,
    number: int,
    facts: Pointer,
    heap: Pointers,
    kinds: Pointers,
    outside: Pointers,
) -> int:
    """Return the object that address `value` is in, or -1; a place elsewhere will be read."""
    address, slots = heap[1], heap[2]
    if facts[AT_MODE] != IN_OBJECT and facts[FACT_OBJECTS] > 0 and value >= address[0]:
        target = typed_before(value, address, 1, facts[FACT_OBJECTS])
        if value < address[target] + slots[target]:
            return target
    if kinds[0][about * TYPE_WIDTH + TYPE_MASK] > 0:
        typed_wait(value, about, number, facts, kinds, outside)
    return -1


def typed_wait(
    value: int, about: int, number: int, facts: Pointer, kinds: Pointers, outside: Pointers
) -> None:
    """Let the values at address `value` wait to be read, if it is in a region and was not yet."""
    types, masks = kinds[0], kinds[2]
    regions, marks, _, pending = outside
    region = typed_before(value, regions, REGION_WIDTH, facts[FACT_REGIONS])
    at = REGION_WIDTH * region
    if region < 0 or value & 7 or value + 8 > regions[at] + regions[at + 1]:
        return
    first = int(masks[types[about * TYPE_WIDTH + TYPE_MASK_AT]])
    inside = value - regions[at] + first
    if inside + 8 > regions[at + 1] or marks[regions[at + 3] + (inside >> 3)] == 2:
        return
    if facts[FACT_PENDING] == facts[FACT_PENDING_LIMIT]:
        facts[FACT_DROPPED] += 1
        return
    at = PENDING_WIDTH * facts[FACT_PENDING]
    pending[at] = value
    pending[at + 1] = about
    pending[at + 2] = number
    pending[at + 3] = min(facts[AT_STANDING], STANDING_PROPAGATED)
    facts[FACT_PENDING] += 1
