"""The loops that find dominators and paths, in the subset of Python that Numba compiles.

Vertices are numbered as the depth-first search meets them, the top first; most objects of a heap
are met by their only edge, so only the edges that are none of the search's tree are kept, in a
list for each vertex that they lead to.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    # NumPy arrays here, raw pointers once compiled.
    Pointer = Any

SIGNATURES = {
    "depth_first": "q l i q l i l l l l l l l l l",
    "settle_dominators": "i l l l l l l l l",
    "weigh_dominated": "i i l l q q q l l",
    "order_dominated": "i l l l l l l l",
    "list_dominated": "l l i l i",
    "sum_dominated": "l l q i i q q l l q l q",
    "count_holders": "l l i i q l q l b l l",
    "sum_outermost": "i l l q q i l l q q q",
}
HELPERS = ("least_label",)


def depth_first(
    first: Pointer,
    target: Pointer,
    objects: int,
    root_first: Pointer,
    root_target: Pointer,
    roots: int,
    number: Pointer,
    vertex: Pointer,
    parent: Pointer,
    entry: Pointer,
    source: Pointer,
    link: Pointer,
    path: Pointer,
    cursor: Pointer,
    stop: Pointer,
) -> int:
    """Number what the roots reach; return how many vertices there are, the top and roots too.

    `number` is -1 for all and `entry` too.  Vertex v is the object v, or from `objects` on a root,
    or the top, which is the last.  `parent` is the tree's.  Edge e that is not of the tree comes
    from `source[e]`, and `link[e]` is the next that leads to the same vertex, from `entry` on,
    -1 behind the last.
    """
    number[objects + roots] = 0
    vertex[0] = objects + roots
    parent[0] = 0
    count = 1
    others = 0
    for root in range(roots):
        holder = count
        number[objects + root] = holder
        vertex[holder] = objects + root
        parent[holder] = 0
        count += 1
        for k in range(root_first[root], root_first[root + 1]):
            row = root_target[k]
            seen = number[row]
            if seen >= 0:
                if parent[seen] != holder:
                    source[others] = holder
                    link[others] = entry[seen]
                    entry[seen] = others
                    others += 1
                continue
            me = count
            number[row] = me
            vertex[me] = row
            parent[me] = holder
            count += 1
            depth = 0
            at = int(first[row])
            end = int(first[row + 1])
            while True:
                if at == end:
                    if depth == 0:
                        break
                    depth -= 1
                    me = int(path[depth])
                    at = int(cursor[depth])
                    end = int(stop[depth])
                    continue
                row = target[at]
                at += 1
                seen = number[row]
                if seen < 0:
                    path[depth] = me
                    cursor[depth] = at
                    stop[depth] = end
                    depth += 1
                    number[row] = count
                    vertex[count] = row
                    parent[count] = me
                    me = count
                    count += 1
                    at = int(first[row])
                    end = int(first[row + 1])
                elif seen != me and parent[seen] != me:
                    source[others] = me
                    link[others] = entry[seen]
                    entry[seen] = others
                    others += 1
    return count


def least_label(v: int, w: int, ancestor: Pointer, label: Pointer, path: Pointer) -> int:
    """Return the least label from vertex `v` up to the last above `w`, and shorten that way."""
    depth = 0
    u = v
    while ancestor[u] > w:
        path[depth] = u
        depth += 1
        u = ancestor[u]
    least = label[u]
    upper = ancestor[u]
    while depth > 0:
        depth -= 1
        u = path[depth]
        if label[u] < least:
            least = label[u]
        else:
            label[u] = least
        ancestor[u] = upper
    return int(least)


def settle_dominators(
    count: int,
    parent: Pointer,
    entry: Pointer,
    source: Pointer,
    link: Pointer,
    semi: Pointer,
    label: Pointer,
    ancestor: Pointer,
    path: Pointer,
) -> int:
    """Make `parent`, the tree of the depth-first search, the tree of dominators.

    This is Semi-NCA (Georgiadis, Linear-Time Algorithms for Dominators, 2005): semidominators from
    the last vertex to the first, then each vertex's dominator is the nearest one above it in the
    tree that is not behind its semidominator.  `semi`, `label` and `ancestor` are copies of
    `parent`.
    """
    for w in range(count - 1, 0, -1):
        edge = entry[w]
        if edge < 0:
            continue
        least = semi[w]
        while edge >= 0:
            v = source[edge]
            edge = link[edge]
            if v > w:
                v = least_label(v, w, ancestor, label, path)
            if v < least:
                least = v
        semi[w] = least
        label[w] = least
    for w in range(1, count):
        least = semi[w]
        v = parent[w]
        while v > least:
            v = parent[v]
        parent[w] = v
    return 0


def weigh_dominated(
    count: int,
    objects: int,
    vertex: Pointer,
    dominator: Pointer,
    size: Pointer,
    weight: Pointer,
    retained: Pointer,
    inside: Pointer,
    parent: Pointer,
) -> int:
    """Sum sizes and counts up the tree: `weight` and `inside` by number.

    `retained` and `parent` get sizes and dominators by vertex; the top's parent is -1.
    """
    for w in range(count):
        v = vertex[w]
        weight[w] = size[v] if v < objects else 0
        inside[w] = 1
    for w in range(count - 1, 0, -1):
        weight[dominator[w]] += weight[w]
        inside[dominator[w]] += inside[w]
    for w in range(count):
        v = vertex[w]
        retained[v] = weight[w]
        parent[v] = vertex[dominator[w]]
    parent[vertex[0]] = -1
    return 0


def order_dominated(
    count: int,
    vertex: Pointer,
    dominator: Pointer,
    inside: Pointer,
    free: Pointer,
    order: Pointer,
    position: Pointer,
    extent: Pointer,
) -> int:
    """Put each vertex before all that it dominates, and these together.

    `order` has the vertices, `position` by vertex its place there, and `extent` by place how many
    vertices from there on the vertex dominates, itself too.
    """
    free[0] = 0
    for w in range(count):
        place = free[dominator[w]]
        free[dominator[w]] += inside[w]
        free[w] = place + 1
        v = vertex[w]
        order[place] = v
        position[v] = place
        extent[place] = inside[w]
    return 0


def list_dominated(order: Pointer, extent: Pointer, place: int, out: Pointer, room: int) -> int:
    """Return how many vertices that at `place` dominates at once; as many as fit go to `out`."""
    count = 0
    at = place + 1
    end = place + extent[place]
    while at < end:
        if count < room:
            out[count] = order[at]
        count += 1
        at += extent[at]
    return count


def sum_dominated(
    order: Pointer,
    extent: Pointer,
    places: Pointer,
    places_count: int,
    objects: int,
    size: Pointer,
    retained: Pointer,
    label: Pointer,
    contents: Pointer,
    contents_bytes: Pointer,
    children: Pointer,
    children_bytes: Pointer,
) -> int:
    """Sum by label what the nodes at `places` dominate: all objects, themselves too, and children.

    Objects count with their sizes, children with what they retain; label -1 comes first.
    """
    for k in range(places_count):
        place = places[k]
        end = place + extent[place]
        for at in range(place, end):
            v = order[at]
            if v < objects:
                contents[label[v] + 1] += 1
                contents_bytes[label[v] + 1] += size[v]
        at = place + 1
        while at < end:
            v = order[at]
            children[label[v] + 1] += 1
            children_bytes[label[v] + 1] += retained[v]
            at += extent[at]
    return 0


def count_holders(
    order: Pointer,
    extent: Pointer,
    count: int,
    objects: int,
    first: Pointer,
    target: Pointer,
    root_first: Pointer,
    root_target: Pointer,
    is_member: Pointer,
    seen: Pointer,
    held: Pointer,
) -> int:
    """Count, for each node below the top, the members that it or what it dominates refers to.

    Members themselves are passed over; they are right below the top, and `held` is by the node's
    place.  `seen` is 0 for all objects.
    """
    place = 1
    while place < count:
        end = place + extent[place]
        if is_member[order[place]] != 0:
            place = end
            continue
        for at in range(place, end):
            v = order[at]
            if v < objects:
                for k in range(first[v], first[v + 1]):
                    row = target[k]
                    if is_member[row] != 0 and seen[row] != place:
                        seen[row] = place
                        held[place] += 1
            else:
                for k in range(root_first[v - objects], root_first[v - objects + 1]):
                    row = root_target[k]
                    if is_member[row] != 0 and seen[row] != place:
                        seen[row] = place
                        held[place] += 1
        place = end
    return 0


def sum_outermost(
    count: int,
    order: Pointer,
    extent: Pointer,
    retained: Pointer,
    size: Pointer,
    objects: int,
    label: Pointer,
    covered: Pointer,
    counts: Pointer,
    shallow: Pointer,
    outermost: Pointer,
) -> int:
    """Sum by label: objects, their sizes, and what those retain that none of their label dominates.

    A negative label counts nowhere; `covered` is 0 for all.
    """
    for place in range(count):
        v = order[place]
        if v >= objects:
            continue
        kind = label[v]
        if kind < 0:
            continue
        counts[kind] += 1
        shallow[kind] += size[v]
        if place >= covered[kind]:
            outermost[kind] += retained[v]
            covered[kind] = place + extent[place]
    return 0
