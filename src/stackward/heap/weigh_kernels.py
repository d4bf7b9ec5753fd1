"""Claims weighed against objects: the third part of the loop of typing_kernels.py."""

from __future__ import annotations

from stackward.heap.fit_kernels import (
    typed_before,
    typed_contains,
    typed_fit,
    typed_known,
    typed_slot,
    typed_word,
)
from stackward.heap.typing_codes import (
    AT_STANDING,
    FACT_CLOSURES,
    FACT_CONFLICTS,
    FACT_EXACT_CONFLICTS,
    FACT_FUNC_ROW,
    FACT_HEAD,
    FACT_OBJECTS,
    FACT_WAITING,
    FLAG_CHANNEL,
    FLAG_FUNC,
    FLAG_HCHAN,
    FLAG_HIDDEN,
    FLAG_SHAPE,
    RANK_FULL,
    RANK_HINT,
    RANK_PART,
    ROLE_BUFFER,
    ROLE_MANY,
    ROLE_TINY,
    ROLE_VALUE,
    STANDING_EXACT,
    STANDING_PROPAGATED,
    STATE_HEADED,
    STATE_QUEUED,
    STATE_RANK,
    STATE_ROLE,
    STATE_STANDING,
    STATE_STEP,
    STATE_WIDTH,
    TYPE_BASE,
    TYPE_CHANNEL,
    TYPE_FLAGS,
    TYPE_OTHER,
    TYPE_SIZE,
    TYPE_WIDTH,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any
    Pointers = tuple[Any, ...]

SIGNATURES: dict[str, str] = {}
HELPERS = (
    "typed_weigh",
    "typed_closure",
    "typed_channel",
    "typed_rank",
    "typed_hint",
    "typed_is_better",
    "typed_take",
)


def typed_weigh(
    target: int,
    inner: int,
    about: int,
    number: int,
    role: int,
    is_boxed: bool,
    step: int,
    facts: Pointer,
    heap: Pointers,
    kinds: Pointers,
    found: Pointers,
) -> None:
    """Weigh the claim that object `target` has `number` values of type `about` at `inner`."""
    types = kinds[0]
    rows, _, state, _, _ = found
    at = STATE_WIDTH * target
    standing = min(facts[AT_STANDING], STANDING_PROPAGATED)
    if rows[target] == about and state[at + STATE_STANDING] >= standing and not is_boxed:
        if role == ROLE_BUFFER or (role == ROLE_MANY and state[at + STATE_ROLE] == ROLE_VALUE):
            state[at + STATE_ROLE] = role
        return
    flags = types[about * TYPE_WIDTH + TYPE_FLAGS]
    is_closure = flags & FLAG_FUNC != 0
    if is_closure:
        about = typed_closure(target, inner, about, facts, heap, kinds)
    elif flags & FLAG_HCHAN and inner == 0:
        about = typed_channel(target, about, facts, heap, kinds)
    if about < 0:
        return
    rank, count = typed_rank(target, inner, about, number, role != ROLE_VALUE, heap, kinds)
    if is_closure and rank != RANK_FULL:
        about = facts[FACT_FUNC_ROW]
        rank = RANK_FULL
        count = 1
    if rank <= RANK_HINT:
        if rank == RANK_HINT and rows[target] < 0:
            typed_hint(target, inner, about, kinds, found)
        return
    flags = types[about * TYPE_WIDTH + TYPE_FLAGS]
    pointer_first = heap[4]
    pointers = pointer_first[target + 1] - pointer_first[target]
    slot = heap[2][target]
    if pointers == 0 and slot == 16 and number * types[about * TYPE_WIDTH + TYPE_SIZE] < 16:
        # The runtime puts several small values with no pointers into one slot.
        rank = RANK_PART
        role = ROLE_TINY if role == ROLE_VALUE else role
    elif is_boxed and rank == RANK_FULL and count == 1 and flags & FLAG_HIDDEN == 0:
        # Boxed by the runtime, which says the type.
        standing = facts[AT_STANDING]
    if count > 1 and role == ROLE_VALUE:
        role = ROLE_MANY
    if typed_is_better(target, about, standing, rank, facts, types, found):
        is_headed = slot == 32768 and pointers > 0 and inner == 8
        typed_take(target, about, count, standing, rank, role, step, is_headed, facts, heap, found)


def typed_closure(
    target: int, inner: int, about: int, facts: Pointer, heap: Pointers, kinds: Pointers
) -> int:
    """Return the type of the closure at object `target`, as its code tells, -1 where it is none."""
    content, _, _, places, pointer_first, pointer_offset, _, _, _ = heap
    closures = kinds[6]
    if inner != 0:
        return -1
    word = typed_word(content, places[target])
    at = typed_before(word, closures, 2, facts[FACT_CLOSURES])
    if at >= 0 and closures[2 * at] == word:
        return int(closures[2 * at + 1])
    first = pointer_first[target]
    if pointer_first[target + 1] > first and pointer_offset[first] == 0:
        return -1
    return about


def typed_channel(target: int, about: int, facts: Pointer, heap: Pointers, kinds: Pointers) -> int:
    """Return the type of the channel at object `target`, which has its elements' itself."""
    content, _, slots, places, _, _, _, _, _ = heap
    types = kinds[0]
    offset = types[about * TYPE_WIDTH + TYPE_OTHER]
    if slots[target] < offset + 8:
        return about
    row = typed_known(typed_word(content, places[target] + offset), kinds[3], facts)
    if row < 0 or types[row * TYPE_WIDTH + TYPE_CHANNEL] < 0:
        return about
    return int(types[row * TYPE_WIDTH + TYPE_CHANNEL])


def typed_rank(
    target: int,
    inner: int,
    about: int,
    number: int,
    is_many: bool,
    heap: Pointers,
    kinds: Pointers,
) -> tuple[int, int]:
    """Return how well a claim explains object `target`, and how many values there are."""
    content, _, slots, places, pointer_first, pointer_offset, _, _, _ = heap
    types, _, masks, _, _, _, _, classes = kinds
    kind = about * TYPE_WIDTH
    slot = slots[target]
    first = pointer_first[target]
    pointers = pointer_first[target + 1] - first
    if types[kind + TYPE_FLAGS] & FLAG_FUNC:
        return RANK_FULL, 1
    if types[kind + TYPE_FLAGS] & FLAG_CHANNEL and pointers == 0:
        # Elements with no pointers are in the same slot.
        if inner != 0 or types[kind + TYPE_SIZE] > slot:
            return RANK_HINT, 1
        capacity = typed_word(content, places[target] + 8)
        if capacity < 0 or capacity > slot:
            return RANK_HINT, 1
        need = types[kind + TYPE_SIZE] + capacity * types[kind + TYPE_OTHER]
        return (RANK_FULL if typed_slot(need, 0, classes) == slot else RANK_HINT), 1
    return typed_fit(
        slot, inner, pointer_offset, first, pointers, about, number, is_many, types, masks, classes
    )


def typed_hint(target: int, inner: int, about: int, kinds: Pointers, found: Pointers) -> None:
    """Note what is known of a part of object `target`; the largest part counts."""
    types = kinds[0]
    hints = found[3]
    held = int(hints[2 * target])
    size = types[about * TYPE_WIDTH + TYPE_SIZE]
    if held < 0 or size > types[held * TYPE_WIDTH + TYPE_SIZE]:
        hints[2 * target] = about
        hints[2 * target + 1] = inner


def typed_is_better(
    target: int,
    about: int,
    standing: int,
    rank: int,
    facts: Pointer,
    types: Pointer,
    found: Pointers,
) -> bool:
    """Return whether a claim is to replace what is known; counts claims that exclude each other."""
    rows, _, state, _, _ = found
    old = int(rows[target])
    if old < 0:
        return True
    if types[old * TYPE_WIDTH + TYPE_BASE] == about:
        return False
    if types[about * TYPE_WIDTH + TYPE_BASE] == old and rank == RANK_FULL:
        # The same thing, under a name that says more.
        return True
    at = STATE_WIDTH * target
    old_standing = int(state[at + STATE_STANDING])
    old_rank = int(state[at + STATE_RANK])
    if old == about:
        return old_standing != STANDING_EXACT and (standing > old_standing or rank > old_rank)
    encloses = typed_contains(about, old, types)
    is_other = rank == RANK_FULL and not encloses and not typed_contains(old, about, types)
    if old_standing == STANDING_EXACT:
        facts[FACT_EXACT_CONFLICTS] += is_other
        return False
    better = 4 * (standing - old_standing) + rank - old_rank
    if better != 0:
        return better > 0
    # A name is never given up for a shape again, so that this comes to an end.
    was_shape = types[old * TYPE_WIDTH + TYPE_FLAGS] & FLAG_SHAPE != 0
    if was_shape != (types[about * TYPE_WIDTH + TYPE_FLAGS] & FLAG_SHAPE != 0):
        return was_shape and not typed_contains(old, about, types)
    if not encloses:
        facts[FACT_CONFLICTS] += is_other
    return encloses


def typed_take(
    target: int,
    about: int,
    count: int,
    standing: int,
    rank: int,
    role: int,
    step: int,
    is_headed: bool,
    facts: Pointer,
    heap: Pointers,
    found: Pointers,
) -> None:
    """Give object `target` its type, and let it wait to be read."""
    edge_first = heap[6]
    rows, counts, state, _, queue = found
    at = STATE_WIDTH * target
    rows[target] = about
    counts[target] = count
    bits = int(state[at + STATE_STEP]) & (STATE_QUEUED | STATE_HEADED)
    if rank == RANK_FULL:
        bits = bits & STATE_QUEUED | (STATE_HEADED if is_headed else 0)
    if bits & STATE_QUEUED == 0 and edge_first[target + 1] > edge_first[target]:
        bits |= STATE_QUEUED
        end = facts[FACT_HEAD] + facts[FACT_WAITING]
        queue[end if end < facts[FACT_OBJECTS] else end - facts[FACT_OBJECTS]] = target
        facts[FACT_WAITING] += 1
    state[at + STATE_STANDING] = standing
    state[at + STATE_RANK] = rank
    state[at + STATE_ROLE] = role
    state[at + STATE_STEP] = step | bits
