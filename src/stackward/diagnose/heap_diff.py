"""What grew from one heap dump to another, and under whom."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from stackward.core import Caveat
from stackward.diagnose.heap_labels import HeapLabels
from stackward.diagnose.heap_names import TypeNames, is_part_of_map, sort_nodes
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_report import allocation_sites
from stackward.heap.dump import HeapDump, Params
from stackward.heap.flame import merge_dominators
from stackward.heap.retained import sum_labels

# A path is shown where it keeps this much of its growth from going on to one below it.
_OWN_RATIO = 0.3
_PAUSES = 256
# Where no base is drawn by lot (before Go 1.27) the first arena is at a multiple of this.
_USUAL_ARENAS = 1 << 32


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """Counts and sizes of one thing in both heaps."""

    name: str
    objects_count_base: int
    objects_count_new: int
    bytes_base: int
    bytes_new: int
    retained_base: int = 0
    retained_new: int = 0

    @property
    def delta_bytes(self) -> int:
        """Return by how much the own sizes grew."""
        return self.bytes_new - self.bytes_base

    @property
    def delta_retained(self) -> int:
        """Return by how much what is retained grew."""
        return self.retained_new - self.retained_base


@dataclass(frozen=True, slots=True, kw_only=True)
class PathChange:
    """What a way down the dominator tree retained; `labels` go from the root down."""

    labels: tuple[str, ...]
    retained_base: int
    retained_new: int
    objects_count_base: int
    objects_count_new: int

    @property
    def delta_retained(self) -> int:
        """Return by how much it grew."""
        return self.retained_new - self.retained_base


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """Objects of one process by address, size and type: those that are in both heaps, and others.

    Go's collector does not move objects; one that was freed and another of its kind in its place
    count as one that survived.
    """

    survived_count: int
    survived_bytes: int
    new_count: int
    new_bytes: int
    gone_count: int
    gone_bytes: int
    new_types: tuple[Change, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeapDiff:
    """What changed in what is reached; the largest growth comes first everywhere.

    `identity` is None where the dumps are not of one process.
    """

    base: str
    new: str
    reachable_base: int
    reachable_new: int
    objects_count_base: int
    objects_count_new: int
    types: tuple[Change, ...]
    sites: tuple[Change, ...]
    paths: tuple[PathChange, ...]
    identity: Identity | None
    caveats: tuple[Caveat, ...]


def heap_diff(base: OpenHeap, new: OpenHeap) -> HeapDiff:
    """Return what changed from `base` to `new`."""
    names = TypeNames.of(base), TypeNames.of(new)
    same = is_same_process(base.dump, new.dump)
    caveats = [*base.caveats, *(one for one in new.caveats if one not in base.caveats)]
    caveats += _process_caveats(same)
    return HeapDiff(
        base=str(base.path),
        new=str(new.path),
        reachable_base=base.marks.reachable_bytes,
        reachable_new=new.marks.reachable_bytes,
        objects_count_base=base.marks.reachable_count,
        objects_count_new=new.marks.reachable_count,
        types=_type_changes((base, names[0]), (new, names[1])),
        sites=_site_changes(base, new),
        paths=_path_changes(base, new),
        identity=(None if same is False else _identity((base, names[0]), (new, names[1]))),
        caveats=tuple(caveats),
    )


def _process_caveats(same: bool | None) -> list[Caveat]:
    if same is False:
        text = (
            "the dumps are not of one process, the first before the second: objects cannot be "
            "compared one by one"
        )
        return [Caveat(slug="other-process", text=text)]
    if same is None:
        text = (
            "nothing excludes that the dumps are of one process, but nothing proves it: which "
            "objects survived holds only if they are"
        )
        return [Caveat(slug="process-unproven", text=text)]
    return []


_GROWING = {"NumGC", "Mallocs", "TotalAlloc", "LastGC"}


def is_same_process(base: HeapDump, new: HeapDump) -> bool | None:
    """Return whether `new` is a later dump of the process of `base`; None if nothing proves it.

    Counters and arenas only grow, and the runtime keeps the last 256 pauses: those that both have
    are equal.  From Go 1.27 on each process has its heap at an address drawn by lot.  A core has
    few counters, that of a program without DWARF none of these.
    """
    first, last = base.memstats, new.memstats
    if not first or not last or not _may_grow_to(base.params, new.params):
        return False
    both = first.keys() & last.keys()
    if any(last[name] < first[name] for name in _GROWING & both):
        return False
    earlier, later = (h.get("NumGC", 0) if "NumGC" in both else 0 for h in (first, last))
    kept = range(max(earlier - _PAUSES, later - _PAUSES, 0), earlier)
    places = [number % _PAUSES for number in kept]
    if not np.array_equal(base.pause_ns[places], new.pause_ns[places]):
        return False
    start = base.params.arena_start
    by_lot = start == new.params.arena_start and start % _USUAL_ARENAS != 0
    return True if places or by_lot else None


def _may_grow_to(base: Params, new: Params) -> bool:
    """Return whether a process of `base` can have `new` later: arenas are never given back."""
    grown = replace(base, arena_start=new.arena_start, arena_end=new.arena_end)
    return grown == new and new.arena_start <= base.arena_start and base.arena_end <= new.arena_end


Named = tuple[OpenHeap, TypeNames]


def _type_changes(base: Named, new: Named) -> tuple[Change, ...]:
    found: dict[str, list[int]] = {}
    for place, (heap, names) in enumerate((base, new)):
        sums = sum_labels(heap.graph, heap.dominators, names.row, len(names.names), heap.calls)
        for row in np.flatnonzero(sums.objects_count).tolist():
            values = found.setdefault(names.names[row], [0] * 6)
            values[place] = int(sums.objects_count[row])
            values[2 + place] = int(sums.shallow_size_bytes[row])
            values[4 + place] = int(sums.outermost_retained_bytes[row])
    rows = [_change(name, values) for name, values in found.items()]
    return tuple(sorted(rows, key=lambda one: (-one.delta_bytes, -one.delta_retained, one.name)))


def _change(name: str, values: list[int]) -> Change:
    return Change(
        name=name,
        objects_count_base=values[0],
        objects_count_new=values[1],
        bytes_base=values[2],
        bytes_new=values[3],
        retained_base=values[4],
        retained_new=values[5],
    )


def _site_changes(base: OpenHeap, new: OpenHeap) -> tuple[Change, ...]:
    found: dict[str, list[int]] = {}
    for place, heap in enumerate((base, new)):
        for site in allocation_sites(heap, heap.marks.is_reachable()):
            name = f"{site.function} {site.file}:{site.line}"
            values = found.setdefault(name, [0] * 6)
            values[place] += site.objects_count
            values[2 + place] += site.bytes
    rows = [_change(name, values) for name, values in found.items()]
    return tuple(sorted(rows, key=lambda one: (-one.delta_bytes, one.name)))


Held = dict[tuple[str, ...], list[int]]


def _path_changes(base: OpenHeap, new: OpenHeap) -> tuple[PathChange, ...]:
    """Return the paths at which growth comes together: not those that only lead to one below."""
    held: Held = {}
    for place, heap in enumerate((base, new)):
        for labels, (size, count) in _held(heap).items():
            values = held.setdefault(labels, [0, 0, 0, 0])
            values[place] += size
            values[2 + place] += count
    growth = {labels: values[1] - values[0] for labels, values in held.items()}
    most_below: dict[tuple[str, ...], int] = {}
    for labels, delta in growth.items():
        above = labels[:-1]
        most_below[above] = max(most_below.get(above, 0), delta)
    rows = [
        PathChange(
            labels=labels,
            retained_base=values[0],
            retained_new=values[1],
            objects_count_base=values[2],
            objects_count_new=values[3],
        )
        for labels, values in held.items()
        if growth[labels] > 0
        and growth[labels] - most_below.get(labels, 0) >= _OWN_RATIO * growth[labels]
    ]
    return tuple(sorted(rows, key=lambda one: (-one.delta_retained, one.labels)))


def _held(heap: OpenHeap) -> dict[tuple[str, ...], tuple[int, int]]:
    """Return (retained bytes, objects of the last label) of each way down the dominator tree."""
    sorts = sort_nodes(heap, HeapLabels(heap), TypeNames.of(heap))
    stacks = merge_dominators(heap.graph, heap.dominators, sorts.numbers, heap.calls)
    above = stacks.above.tolist()
    retained = stacks.bytes.tolist()
    for row in range(len(stacks) - 1, -1, -1):
        if above[row] >= 0:
            retained[above[row]] += retained[row]
    found: dict[tuple[str, ...], tuple[int, int]] = {}
    paths: list[tuple[str, ...]] = []
    for row, label in enumerate(stacks.label.tolist()):
        kind = sorts.kinds.get(label, "")
        before = paths[above[row]] if above[row] >= 0 else ()
        if before and is_part_of_map(sorts.texts[label]):
            paths.append(before)
            continue
        text = f"{kind} {sorts.texts[label]}" if kind else sorts.texts[label]
        if not before and not kind:
            before = ("(several roots)",)
        paths.append((*before, text))
        size, count = found.get(paths[-1], (0, 0))
        found[paths[-1]] = (size + retained[row], count + int(stacks.objects_count[row]))
    return found


def _identity(base: Named, new: Named) -> Identity:
    """Return which objects survived; both heaps' objects are in order of address."""
    sides = []
    for heap, names in (base, new):
        reached = heap.marks.is_reachable()
        sides.append(
            (heap.dump.objects.address[reached], heap.graph.size_bytes[reached], names.row[reached])
        )
    (address, size, row), (address_new, size_new, row_new) = sides
    place = np.minimum(np.searchsorted(address, address_new), max(len(address) - 1, 0))
    of_base = _rows_of(base[1], new[1])
    survived = np.zeros(len(address_new), np.bool_)
    if len(address):
        survived = (
            (address[place] == address_new)
            & (size[place] == size_new)
            & (row[place] == of_base[row_new])
        )
    gone_bytes = int(size.sum()) - int(size_new[survived].sum())
    fresh = ~survived
    counts = np.bincount(row_new[fresh], minlength=len(new[1].names))
    sizes = np.bincount(row_new[fresh], weights=size_new[fresh], minlength=len(new[1].names))
    changes = [
        _change(new[1].names[k], [0, int(counts[k]), 0, int(sizes[k]), 0, 0])
        for k in np.flatnonzero(counts).tolist()
    ]
    return Identity(
        survived_count=int(np.count_nonzero(survived)),
        survived_bytes=int(size_new[survived].sum()),
        new_count=int(np.count_nonzero(fresh)),
        new_bytes=int(size_new[fresh].sum()),
        gone_count=len(address) - int(np.count_nonzero(survived)),
        gone_bytes=gone_bytes,
        new_types=tuple(sorted(changes, key=lambda one: (-one.bytes_new, one.name))),
    )


def _rows_of(base: TypeNames, new: TypeNames) -> np.ndarray[tuple[int], np.dtype[np.int32]]:
    """Return the row in `base` of each name of `new`, -1 where it is not there."""
    rows = {name: row for row, name in enumerate(base.names)}
    return np.array([rows.get(name, -1) for name in new.names] or [-1], np.int32)
