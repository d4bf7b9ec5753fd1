"""The loop that carries types from one object to the next, in the subset of Python Numba compiles.

An object that has a type says, word by word, what its pointers point at.  Each of these *claims* is
weighed against the object it is about: does the value fill the slot's size class, are its pointers
where the object's are?  A claim that fits gives the object its type, and the object is read in
turn.  Nothing is read that the columns do not cover: rows and places come from them, and sizes are
compared before a value is believed.

The arrays go from function to function in four tuples: `heap` (content, address, slots, places,
pointer_first, pointer_offset, edge_first, edge_target, edge_offset), `kinds` (types, words, masks,
known, itabs, itab_rows, closures, classes), `outside` (regions, marks, strengths, pending) and
`found` (rows, counts, state, hints, queue).  `facts` has single numbers, see typing_codes.
"""

from __future__ import annotations

from stackward.heap.claim_kernels import typed_claim, typed_locate
from stackward.heap.typing_codes import (
    AT_END,
    AT_REGIONS_DONE,
    AT_SCANNED,
    AT_WORD,
    CODE_EFACE,
    CODE_IFACE,
    CODE_SILENT,
    CODE_TOLD,
    FACT_CONTENT,
    STEP_INTERFACE,
    STEP_PAIR,
    STEP_POINTER,
    STEP_RUNTIME,
)
from stackward.heap.weigh_kernels import typed_weigh
from stackward.heap.word_kernels import typed_next, typed_read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any
    Pointers = tuple[Any, ...]

SIGNATURES = {
    "spread_types": "q b q q q q l q l l q l l l q l q q q b b q l q b l l",
    "note_referrers": "i q l l",
    "mix_masks": "i q q q l q",
}
HELPERS: tuple[str, ...] = ()

_SPREAD_FACTOR = 1_000_003
_SPREAD_BITS = (1 << 48) - 1


def spread_types(
    facts: Pointer,
    content: Pointer,
    address: Pointer,
    slots: Pointer,
    places: Pointer,
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
    marks: Pointer,
    strengths: Pointer,
    pending: Pointer,
    rows: Pointer,
    counts: Pointer,
    state: Pointer,
    hints: Pointer,
    queue: Pointer,
) -> int:
    """Carry types from what has one, until nothing more follows; returns the claims weighed.

    What has a type already waits in `queue` (objects) and `pending` (places in segments and
    frames: address, type, number, standing; or claims).  See typing.py for the columns.
    """
    heap = (
        content,
        address,
        slots,
        places,
        pointer_first,
        pointer_offset,
        edge_first,
        edge_target,
        edge_offset,
    )
    kinds = (types, words, masks, known, itabs, itab_rows, closures, classes)
    outside = (regions, marks, strengths, pending)
    found = (rows, counts, state, hints, queue)
    facts[AT_WORD] = facts[AT_END] = facts[AT_SCANNED] = facts[AT_REGIONS_DONE] = 0
    claims = 0
    while True:
        if facts[AT_WORD] >= facts[AT_END]:
            if not typed_next(facts, heap, kinds, outside, found):
                return claims
            continue
        code, place, value, target, row = typed_read(facts, heap, kinds, outside, found)
        if code <= CODE_SILENT or value <= 0 or place + 24 > facts[FACT_CONTENT]:
            continue
        step = STEP_PAIR
        if row < 0:
            is_interface = code & 15 in (CODE_EFACE, CODE_IFACE)
            step = STEP_INTERFACE if is_interface else STEP_POINTER
            if code & 15 == CODE_TOLD:
                step = STEP_RUNTIME
        about, number, role, is_boxed = typed_claim(code, row, place, facts, heap, kinds)
        if about < 0 or number <= 0:
            continue
        if target < 0:
            target = typed_locate(value, about, number, facts, heap, kinds, outside)
        if target >= 0:
            claims += 1
            inner = value - address[target]
            typed_weigh(
                target, inner, about, number, role, is_boxed, step, facts, heap, kinds, found
            )


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
