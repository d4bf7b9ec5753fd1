"""Who holds one object, or all objects of a type: paths from the roots."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from stackward.core import Caveat, StackwardError
from stackward.core.import_paths import without_folders
from stackward.diagnose.heap_labels import HeapLabels
from stackward.diagnose.heap_names import TypeNames, is_part_of_map, sort_nodes
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_result import PathStep
from stackward.heap.paths import MergedPaths, merge_paths, path_to
from stackward.heap.retained import set_retained_bytes

Flags = npt.NDArray[np.bool_]

_ADDRESS = re.compile(r"0x[0-9a-fA-F]+|[0-9]{8,}")
_BEYOND_ALL = 1 << 63
_MOST_SHOWN = 200
_SUGGESTED = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Referrer:
    """An object or a root that refers to the one asked for, by the place `field` in it."""

    label: str
    address: int
    field: str
    standing: str
    is_reachable: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjectPath:
    """One object: what it is, the shortest path from a root, and all that refer to it.

    `path` is () where it is not reached.  `dominators` are the objects and the root without which
    it would go, from the root on.
    """

    source: str
    label: str
    standing: str
    address: int
    offset_bytes: int  # of the address asked for, in the object
    shallow_size_bytes: int
    retained_size_bytes: int
    path: tuple[PathStep, ...]
    dominators: tuple[PathStep, ...]
    referrers: tuple[Referrer, ...]
    referrers_count: int
    refers_to: tuple[PathStep, ...]
    caveats: tuple[Caveat, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PathGroup:
    """Objects of one label behind the group `above` (-1: a group of roots).

    `members_count` of the objects asked for, with `members_bytes`, are reached through it.
    """

    above: int
    label: str
    kind: str  # object, or the root's
    objects_count: int
    members_count: int
    members_bytes: int
    ends_count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TypePaths:
    """The shortest paths to all reached objects of a type, merged by the labels on them."""

    source: str
    types: tuple[str, ...]
    objects_count: int
    shallow_size_bytes: int
    retained_size_bytes: int  # what would go if all of them went: exact
    unreachable_count: int
    groups: tuple[PathGroup, ...]
    caveats: tuple[Caveat, ...]


def asked_address(text: str) -> int | None:
    """Return the address that `text` is, None where it is a type's name."""
    return int(text, 0) if _ADDRESS.fullmatch(text) else None


def object_path(heap: OpenHeap, address: int) -> ObjectPath:
    """Return what holds the object at (or around) `address`; raises `no-such-object`."""
    row = -1
    if address < _BEYOND_ALL:
        row = int(heap.graph.table.resolve(np.array([address], np.int64), heap.calls)[0])
    if row < 0:
        raise StackwardError(
            "no-such-object",
            f"no object of the heap is at {address:#x}",
            "Give an address that `stackward heap report` or `heap query` printed for this dump.",
        )
    labels = HeapLabels(heap)
    found = path_to(heap.graph, heap.marks, row, heap.calls)
    nodes = [] if found is None else [len(heap.graph) + found.root, *found.objects.tolist()]
    sources, offsets = heap.graph.referrers(row)
    return ObjectPath(
        source=str(heap.path),
        label=labels.label(row),
        standing=labels.standing(row),
        address=int(heap.dump.objects.address[row]),
        offset_bytes=address - int(heap.dump.objects.address[row]),
        shallow_size_bytes=int(heap.graph.size_bytes[row]),
        retained_size_bytes=int(heap.dominators.retained_size_bytes[row]),
        path=_steps(labels, nodes),
        dominators=_steps(labels, _dominators(heap, row)),
        referrers=_referrers(heap, labels, row, sources, offsets),
        referrers_count=len(sources) + int(np.count_nonzero(heap.roots.target == row)),
        refers_to=_referred(heap, labels, row),
        caveats=heap.caveats,
    )


def _steps(labels: HeapLabels, nodes: list[int]) -> tuple[PathStep, ...]:
    pairs = zip(nodes, [-1, *nodes], strict=False)
    return tuple(labels.step(node, before) for node, before in pairs)


def _dominators(heap: OpenHeap, row: int) -> list[int]:
    found: list[int] = []
    node = row
    while node >= 0 and node != heap.dominators.top and len(found) < _MOST_SHOWN:
        found.append(node)
        node = int(heap.dominators.parent[node])
    return found[::-1] if len(found) > 1 else []


def _referrers(
    heap: OpenHeap, labels: HeapLabels, row: int, sources: object, offsets: object
) -> tuple[Referrer, ...]:
    rows: list[int] = np.asarray(sources).tolist()
    places: list[int] = np.asarray(offsets).tolist()
    found = []
    for root in heap.roots.holders()[heap.roots.target == row].tolist()[:_MOST_SHOWN]:
        node = len(heap.graph) + root
        found.append(
            Referrer(
                label=labels.root_name(root),
                address=0,
                field=labels.field(node, row),
                standing="exact",
                is_reachable=True,
            )
        )
    for source, offset in zip(rows[:_MOST_SHOWN], places[:_MOST_SHOWN], strict=True):
        found.append(
            Referrer(
                label=labels.label(source),
                address=int(heap.dump.objects.address[source]),
                field=labels.place(source, offset),
                standing=labels.standing(source),
                is_reachable=bool(heap.marks.parent[source] >= 0),
            )
        )
    return tuple(found[:_MOST_SHOWN])


def _referred(heap: OpenHeap, labels: HeapLabels, row: int) -> tuple[PathStep, ...]:
    edges = heap.graph.edges_of(row)
    targets = dict.fromkeys(heap.graph.target[edges].tolist())
    return tuple(labels.step(target, row) for target in list(targets)[:_MOST_SHOWN])


def type_paths(heap: OpenHeap, wanted: str) -> TypePaths:
    """Return the merged paths to the objects of type `wanted` (a name, or a part of some).

    Raises `no-such-type`, with the names that come near.
    """
    names = TypeNames.of(heap)
    chosen = _chosen(names, wanted)
    members = np.isin(names.row, np.array(chosen, np.int32))
    reached = members & heap.marks.is_reachable()
    sorts = sort_nodes(heap, HeapLabels(heap), names)
    count = len(heap.graph)
    merged = merge_paths(
        heap.graph,
        heap.marks,
        reached,
        sorts.numbers[:count],
        heap.calls,
        root_labels=sorts.numbers[count:],
    )
    return TypePaths(
        source=str(heap.path),
        types=tuple(names.names[row] for row in chosen),
        objects_count=int(np.count_nonzero(reached)),
        shallow_size_bytes=int(heap.graph.size_bytes[reached].sum()),
        retained_size_bytes=set_retained_bytes(heap.graph, heap.marks, reached, heap.calls),
        unreachable_count=int(np.count_nonzero(members)) - int(np.count_nonzero(reached)),
        groups=_groups(merged, sorts.texts, sorts.kinds),
        caveats=(*heap.caveats, *_cut(merged)),
    )


def _cut(merged: MergedPaths) -> Iterator[Caveat]:
    if merged.left_out_count:
        text = (
            f"{merged.left_out_count} of the objects are behind more different paths than are kept"
            f" apart ({len(merged):,}): they count where their path leaves those that are shown"
        )
        yield Caveat(slug="paths-cut", text=text)


def _chosen(names: TypeNames, wanted: str) -> list[int]:
    exact = [row for row, name in enumerate(names.names) if name == wanted]
    if exact:
        return exact
    # As reports print it, and with some of its folders.
    short = [row for row, name in enumerate(names.names) if without_folders(name) == wanted]
    if short:
        return short
    ends = [row for row, name in enumerate(names.names) if _is_below(name, wanted)]
    if ends:
        return ends
    hint = "`stackward heap report --top 1000` lists the types that there are."
    if near := _near(names.names, wanted):
        hint = f"Did you mean {', '.join(dict.fromkeys(map(without_folders, near)))}?"
    what = f"no object of the heap is of type {wanted or repr(wanted)}"
    raise StackwardError("no-such-type", what, hint)


def _is_below(name: str, wanted: str) -> bool:
    """Return whether `name` is `wanted` in some folder, and no map or pointer of it."""
    folders = name.removesuffix(wanted)
    return (
        len(folders) < len(name)
        and folders.endswith("/")
        and not re.search(r"[^\w./~%+-]", folders)
    )


def _near(names: Sequence[str], wanted: str) -> list[str]:
    """Return the names that come near: that have `wanted` in them, or differ in few letters.

    A pointer is no object: who asks for `*T` means the T.
    """
    plain = wanted.lstrip("*&")
    has_it = [name for name in names if plain and plain.lower() in name.lower()]
    if has_it:
        return sorted(has_it, key=len)[:_SUGGESTED]
    import difflib

    lower = {name.lower(): name for name in names}
    lasts = {name.rpartition(".")[2]: name for name in lower}
    found = [lower[one] for one in difflib.get_close_matches(plain.lower(), lower, _SUGGESTED)]
    last = plain.lower().rpartition(".")[2]
    found += [lower[lasts[one]] for one in difflib.get_close_matches(last, lasts, _SUGGESTED)]
    return list(dict.fromkeys(found))[:_SUGGESTED]


def _groups(
    merged: MergedPaths, texts: tuple[str, ...], kinds: dict[int, str]
) -> tuple[PathGroup, ...]:
    """Return the groups, those that are only parts of a map joined with the one above."""
    place: dict[int, int] = {}
    found: list[PathGroup] = []
    for row in range(len(merged)):
        above = place.get(int(merged.above[row]), -1)
        text = texts[int(merged.label[row])]
        if above >= 0 and is_part_of_map(text) and not merged.ends_count[row]:
            place[row] = above
            continue
        place[row] = len(found)
        found.append(
            PathGroup(
                above=above,
                label=text,
                kind=kinds.get(int(merged.label[row]), "object"),
                objects_count=int(merged.steps_count[row]),
                members_count=int(merged.members_count[row]),
                members_bytes=int(merged.members_bytes[row]),
                ends_count=int(merged.ends_count[row]),
            )
        )
    return tuple(found)
