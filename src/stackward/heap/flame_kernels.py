"""Kernels that merge the tree of dominators by labels, for flame graphs."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any

SIGNATURES = {"merge_dominated": "l i l q i l i l l l q q l i"}
HELPERS = ("flame_stack",)

_FLAME_SPREAD = 1000003


def flame_stack(
    above: int, label: int, table: Pointer, mask: int, parents: Pointer, labels: Pointer
) -> int:
    """Return the place in `table` of the stack `label` on `above`, or of where it is to go."""
    at = (above * _FLAME_SPREAD + label) & mask
    while table[at] >= 0 and (parents[table[at]] != above or labels[table[at]] != label):
        at = (at + 1) & mask
    return at


def merge_dominated(
    order: Pointer,
    count: int,
    parent: Pointer,
    size_bytes: Pointer,
    objects: int,
    label: Pointer,
    deepest: int,
    stack_of: Pointer,
    parents: Pointer,
    labels: Pointer,
    counts: Pointer,
    sizes: Pointer,
    table: Pointer,
    mask: int,
) -> int:
    """Give each reached node the stack of labels from the top down to it; return how many stacks.

    `order` has each node behind its dominator; `stack_of` (one for each node) takes the stack's
    row, and `parents`, `labels`, `counts`, `sizes` describe the stacks: objects and their own
    sizes.  An object of its dominator's label goes with it, as lists and trees do.  A stack of
    `deepest` labels, or any once three quarters of `table` (size mask + 1, a power of two, all -1)
    are taken, takes what is below it, too.
    """
    stacks = 0
    room = (mask + 1) // 4 * 3
    for place in range(1, count):
        node = order[place]
        above = parent[node]
        on = stack_of[above]
        row = on
        if on < 0 or labels[on] != label[node]:
            at = flame_stack(on, label[node], table, mask, parents, labels)
            if table[at] >= 0:
                row = table[at]
            elif stacks < room and (on < 0 or counts[2 * on + 1] < deepest):
                row = stacks
                stacks += 1
                table[at] = row
                parents[row] = on
                labels[row] = label[node]
                counts[2 * row] = 0
                counts[2 * row + 1] = counts[2 * on + 1] + 1 if on >= 0 else 1
                sizes[row] = 0
        stack_of[node] = row
        if row >= 0 and node < objects:
            counts[2 * row] += 1
            sizes[row] += size_bytes[node]
    return stacks
