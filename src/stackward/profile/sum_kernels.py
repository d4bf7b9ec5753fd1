"""The loops over all stack entries of a profile; the rules of kernels.py hold here too.

Their inputs are columns that were checked when they were read: every location, node and sample
they name exists.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any

_SPREAD = -7046029254386353131
_LONGEST_PROBE = 200


def sums(
    first_sample: int,
    samples: int,
    width: int,
    values: Pointer,
    stack_offsets: Pointer,
    stack_locations: Pointer,
    node_offsets: Pointer,
    nodes: Pointer,
    rows: Pointer,
) -> int:
    """Add up column 0 of `values` (of `width`) per node, of the samples from `first_sample` on.

    Returns the sum of absolute values; `samples` is where to stop.  A node's row is flat, cum and
    the last sample seen (-1 at first), side by side for the cache.
    """
    total = 0
    for sample in range(first_sample, samples):
        weight = values[sample * width]
        if weight == 0:
            continue
        total += abs(weight)
        first = stack_offsets[sample]
        last = stack_offsets[sample + 1]
        if first < last:
            leaf = nodes[node_offsets[stack_locations[first] + 1] - 1]
            rows[3 * leaf] += weight
        for entry in range(first, last):
            location = stack_locations[entry]
            for at in range(node_offsets[location], node_offsets[location + 1]):
                row = 3 * nodes[at]
                if rows[row + 2] != sample:
                    rows[row + 2] = sample
                    rows[row + 1] += weight
    return total


def edges(
    samples: int,
    width: int,
    values: Pointer,
    stack_offsets: Pointer,
    stack_locations: Pointer,
    node_offsets: Pointer,
    nodes: Pointer,
    kept: Pointer,
    worth: Pointer,
    table: Pointer,
    mask: int,
) -> int:
    """Add up the edges into inlined nodes, in a hash table.

    `kept` is 0 for a node left out, 1 for a kept one, 2 for one that is inlined somewhere; `worth`
    is 0 for a location with no kept node.  A row of the table is key (parent << 32 | node, at
    first -1), weight, last sample seen (-1 at first) and 1 for a call in the machine code.
    Returns the number of edges, or -1 for a full table.
    """
    count = 0
    for sample in range(samples):
        weight = values[sample * width]
        if weight == 0:
            continue
        parent = -1
        for entry in range(stack_offsets[sample + 1] - 1, stack_offsets[sample] - 1, -1):
            location = stack_locations[entry]
            if worth[location] == 0:
                continue
            first = node_offsets[location]
            for at in range(first, node_offsets[location + 1]):
                node = nodes[at]
                if kept[node] == 2 and parent >= 0 and parent != node:
                    row = edge_row(parent << 32 | node, table, mask)
                    if table[row] < 0:
                        count += 1
                        if 2 * count > mask:
                            return -1
                        table[row] = parent << 32 | node
                    if table[row + 2] != sample:
                        table[row + 2] = sample
                        table[row + 1] += weight
                        if at == first:
                            table[row + 3] = 1
                if kept[node] != 0:
                    parent = node
    return count


def edge_row(key: int, table: Pointer, mask: int) -> int:
    """Return where the row of `key` is, or where it belongs."""
    slot = ((key * _SPREAD) >> 20) & mask
    while table[4 * slot] >= 0 and table[4 * slot] != key:
        slot = (slot + 1) & mask
    return 4 * slot


def group(
    samples: int,
    offsets: Pointer,
    locations: Pointer,
    labels: Pointer,
    table: Pointer,
    mask: int,
    group_of: Pointer,
) -> int:
    """Note for every sample the first one of equal stack and labels; `table` is all -1 at first."""
    for sample in range(samples):
        mixed = labels[sample] + 1
        for entry in range(offsets[sample], offsets[sample + 1]):
            mixed = (mixed ^ locations[entry]) * _SPREAD
            mixed ^= (mixed >> 32) & 0xFFFFFFFF
        slot = mixed & mask
        probes = 0
        while table[slot] >= 0 and not are_equal(table[slot], sample, offsets, locations, labels):
            slot = (slot + 1) & mask
            probes += 1
            if probes > _LONGEST_PROBE:
                return 1
        if table[slot] < 0:
            table[slot] = sample
        group_of[sample] = table[slot]
    return 0


def are_equal(one: int, other: int, offsets: Pointer, locations: Pointer, labels: Pointer) -> bool:
    """Return whether two samples have the same stack and labels."""
    first = offsets[one]
    length = offsets[one + 1] - first
    second = offsets[other]
    if labels[one] != labels[other] or offsets[other + 1] - second != length:
        return False
    entry = 0
    while entry < length and locations[first + entry] == locations[second + entry]:
        entry += 1
    return bool(entry == length)
