"""The loops that follow and merge paths from roots, in the subset of Python that Numba compiles."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any

SIGNATURES = {
    "trace_path": "q l l l i i l l i",
    "sum_paths": "l i l i b q l q",
    "merge_paths": "l i l i b l q l l l l l l q l l l l i i",
}
HELPERS = ("path_group",)

_SPREAD_PATHS = -7046029254386353131


def trace_path(
    first: Pointer,
    target: Pointer,
    offset: Pointer,
    parent: Pointer,
    objects: int,
    row: int,
    rows: Pointer,
    offsets: Pointer,
    room: int,
) -> int:
    """Return how many objects are on the path to object `row`, from the root's on.

    Where there is room for all, `rows` gets them and `offsets` the place of the pointer to each in
    the one before, -1 for the first.
    """
    count = 1
    at = row
    while parent[at] < objects:
        at = parent[at]
        count += 1
    if count > room:
        return count
    at = row
    for step in range(count - 1, -1, -1):
        rows[step] = at
        offsets[step] = -1
        before = parent[at]
        if before < objects:
            for k in range(first[before], first[before + 1]):
                if target[k] == at:
                    offsets[step] = offset[k]
                    break
            at = before
    return count


def sum_paths(
    order: Pointer,
    count: int,
    parent: Pointer,
    objects: int,
    is_member: Pointer,
    size: Pointer,
    through: Pointer,
    through_bytes: Pointer,
) -> int:
    """Count, for each object, the members (and their bytes) whose path goes through it.

    `order` has what is reached, nearest to the roots first; both sums are 0 for all.
    """
    for k in range(count - 1, -1, -1):
        v = order[k]
        if is_member[v] != 0:
            through[v] += 1
            through_bytes[v] += size[v]
        elif through[v] == 0:
            continue
        above = parent[v]
        if above < objects:
            through[above] += through[v]
            through_bytes[above] += through_bytes[v]
    return 0


def path_group(
    above: int, label: int, above_of: Pointer, label_of: Pointer, table: Pointer, mask: int
) -> int:
    """Return the slot of `table` that has the group of `label` below group `above`, or is free."""
    slot = ((int(above) * 31 + int(label)) * _SPREAD_PATHS >> 20) & mask
    while table[slot] >= 0:
        group = table[slot]
        if above_of[group] == above and label_of[group] == label:
            break
        slot = (slot + 1) & mask
    return int(slot)


def merge_paths(
    order: Pointer,
    count: int,
    parent: Pointer,
    objects: int,
    is_member: Pointer,
    through: Pointer,
    through_bytes: Pointer,
    label: Pointer,
    root_label: Pointer,
    group: Pointer,
    above_of: Pointer,
    label_of: Pointer,
    members: Pointer,
    members_bytes: Pointer,
    ends: Pointer,
    steps: Pointer,
    example: Pointer,
    table: Pointer,
    mask: int,
    room: int,
) -> int:
    """Merge paths by label; return how many groups there are, `room` at most.

    Groups of roots are below -1, with -2 - label for a label.  An object whose label is that of the
    object before it stays in its group.  `group` is -1 for all objects, and so is `table`; what has
    no room is in no group, and neither is what comes behind it.
    """
    groups = 0
    for k in range(count):
        v = order[k]
        if through[v] == 0:
            continue
        before = parent[v]
        if before < objects:
            above = group[before]
            if above < 0:
                continue
        else:
            kind = -2 - root_label[before - objects]
            slot = path_group(-1, kind, above_of, label_of, table, mask)
            above = table[slot]
            if above < 0:
                if groups == room:
                    continue
                above = groups
                groups += 1
                table[slot] = above
                above_of[above] = -1
                label_of[above] = kind
                example[above] = before
            members[above] += through[v]
            members_bytes[above] += through_bytes[v]
        if label[v] >= 0 and label_of[above] == label[v]:
            mine = above
        else:
            slot = path_group(above, label[v], above_of, label_of, table, mask)
            mine = table[slot]
            if mine < 0:
                if groups == room:
                    continue
                mine = groups
                groups += 1
                table[slot] = mine
                above_of[mine] = above
                label_of[mine] = label[v]
                example[mine] = v
            members[mine] += through[v]
            members_bytes[mine] += through_bytes[v]
        group[v] = mine
        steps[mine] += 1
        if is_member[v] != 0:
            ends[mine] += 1
    return groups
