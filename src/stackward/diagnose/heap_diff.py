"""What grew from one heap dump to another, and under whom."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from stackward.core import Caveat
from stackward.diagnose.heap_side import HeapSide, HeldPaths, ReachedObjects
from stackward.heap.dump import HeapDump, Int32s, Int64s, Params

Flags = npt.NDArray[np.bool_]

# A path is shown where it keeps this much of its growth from going on to one below it.
_OWN_RATIO = 0.3
_MOST_PATHS = 1000
_STRETCH = 1 << 18
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

    `paths` are the thousand that grew most of `paths_count`.  `identity` is None where the dumps
    are not of one process.
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
    paths_count: int
    identity: Identity | None
    caveats: tuple[Caveat, ...]


def heap_diff(base: HeapSide, new: HeapSide) -> HeapDiff:
    """Return what changed from `base` to `new`."""
    same = is_same_process(base, new)
    caveats = [*base.caveats, *(one for one in new.caveats if one not in base.caveats)]
    caveats += _process_caveats(same)
    paths, paths_count = _path_changes(base.paths, new.paths)
    return HeapDiff(
        base=str(base.path),
        new=str(new.path),
        reachable_base=base.reachable_bytes,
        reachable_new=new.reachable_bytes,
        objects_count_base=base.objects_count,
        objects_count_new=new.objects_count,
        types=_type_changes(base, new),
        sites=_site_changes(base, new),
        paths=paths,
        paths_count=paths_count,
        identity=None if same is False else _identity(base, new),
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


def is_same_process(base: HeapDump | HeapSide, new: HeapDump | HeapSide) -> bool | None:
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


def _type_changes(base: HeapSide, new: HeapSide) -> tuple[Change, ...]:
    found: dict[str, list[int]] = {}
    for place, side in enumerate((base, new)):
        sums = side.type_sums
        for row in np.flatnonzero(sums.objects_count).tolist():
            values = found.setdefault(side.type_names[row], [0] * 6)
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


def _site_changes(base: HeapSide, new: HeapSide) -> tuple[Change, ...]:
    found: dict[str, list[int]] = {}
    for place, side in enumerate((base, new)):
        for site in side.sites:
            name = f"{site.function} {site.file}:{site.line}"
            values = found.setdefault(name, [0] * 6)
            values[place] += site.objects_count
            values[2 + place] += site.bytes
    rows = [_change(name, values) for name, values in found.items()]
    return tuple(sorted(rows, key=lambda one: (-one.delta_bytes, one.name)))


def _path_changes(base: HeldPaths, new: HeldPaths) -> tuple[tuple[PathChange, ...], int]:
    """Return the paths at which growth comes together: not those that only lead to one below.

    At most `_MOST_PATHS` of them; also, how many there are.
    """
    in_both = _rows_in(base, new)
    count = len(base) + int(np.count_nonzero(in_both >= len(base)))
    retained, objects = (np.zeros((2, count), np.int64) for _ in range(2))
    row_in_new = np.full(count, -1)
    row_in_new[in_both] = np.arange(len(new))
    for side, (paths, rows) in enumerate(((base, np.arange(len(base))), (new, in_both))):
        retained[side, rows] = paths.retained_bytes
        objects[side, rows] = paths.objects_count
    above = np.concatenate([base.above, np.full(count - len(base), -1)])
    above[in_both] = np.where(new.above >= 0, in_both[new.above], -1)
    chosen = _where_growth_ends(above, retained[1] - retained[0])
    changes = [
        PathChange(
            labels=_labels(new, int(row_in_new[path])),  # what grew is in the new heap
            retained_base=int(retained[0, path]),
            retained_new=int(retained[1, path]),
            objects_count_base=int(objects[0, path]),
            objects_count_new=int(objects[1, path]),
        )
        for path in chosen[:_MOST_PATHS].tolist()
    ]
    return tuple(sorted(changes, key=lambda one: (-one.delta_retained, one.labels))), len(chosen)


def _where_growth_ends(above: Int64s, growth: Int64s) -> Int64s:
    """Return the rows whose growth does not go on to a single one below, the largest first."""
    most_below = np.zeros(len(growth), np.int64)
    np.maximum.at(most_below, above[above >= 0], growth[above >= 0])
    chosen = np.flatnonzero((growth > 0) & (growth - most_below >= _OWN_RATIO * growth))
    return chosen[np.argsort(-growth[chosen], kind="stable")]


def _rows_in(base: HeldPaths, new: HeldPaths) -> Int64s:
    """Return the row in `base` of each path of `new`; those that are not there get rows behind."""
    texts = {text: row for row, text in enumerate(base.texts)}
    text_of = [texts.get(text, -1) for text in new.texts]
    keys = zip(base.above.tolist(), base.text.tolist(), strict=True)
    known = {key: row for row, key in enumerate(keys)}
    found: list[int] = []
    behind = len(base)
    for above, text in zip(new.above.tolist(), new.text.tolist(), strict=True):
        row = known.get((found[above] if above >= 0 else -1, text_of[text]))
        if row is None:
            row = behind
            behind += 1
        found.append(row)
    return np.array(found, np.int64)


def _labels(paths: HeldPaths, row: int) -> tuple[str, ...]:
    found = []
    while row >= 0:
        found.append(paths.texts[paths.text[row]])
        row = int(paths.above[row])
    return tuple(reversed(found))


def _identity(base: HeapSide, new: HeapSide) -> Identity:
    """Return which objects survived: those with an equal in `base`.

    Stretch by stretch, so that what is looked at lies in the processor's cache.
    """
    of_base = _rows_of(base, new)
    counts, sizes = (np.zeros(len(new.type_names), np.int64) for _ in range(2))
    survived_count = survived_bytes = 0
    for first in range(0, len(new.objects), _STRETCH):
        stretch = slice(first, first + _STRETCH)
        size, kind = new.objects.size_bytes[stretch], new.objects.type[stretch]
        survived = _survived(base.objects, new.objects.address[stretch], size, of_base[kind])
        survived_count += int(np.count_nonzero(survived))
        survived_bytes += int(size[survived].sum())
        counts += np.bincount(kind[~survived], minlength=len(counts))
        sizes += np.bincount(kind[~survived], weights=size[~survived], minlength=len(sizes)).astype(
            np.int64
        )
    changes = [
        _change(new.type_names[k], [0, int(counts[k]), 0, int(sizes[k]), 0, 0])
        for k in np.flatnonzero(counts).tolist()
    ]
    return Identity(
        survived_count=survived_count,
        survived_bytes=survived_bytes,
        new_count=len(new.objects) - survived_count,
        new_bytes=new.reachable_bytes - survived_bytes,
        gone_count=len(base.objects) - survived_count,
        gone_bytes=base.reachable_bytes - survived_bytes,
        new_types=tuple(sorted(changes, key=lambda one: (-one.bytes_new, one.name))),
    )


def _survived(base: ReachedObjects, address: Int64s, size: Int64s, kind: Int32s) -> Flags:
    """Return which of the objects at `address` (ascending) are in `base`, of that size and type."""
    begin, end = np.searchsorted(base.address, [address[0], address[-1] + 1]).tolist()
    if begin == end:
        return np.zeros(len(address), np.bool_)
    place = begin + np.minimum(np.searchsorted(base.address[begin:end], address), end - begin - 1)
    return np.asarray(
        (base.address[place] == address)
        & (base.size_bytes[place] == size)
        & (base.type[place] == kind)
    )


def _rows_of(base: HeapSide, new: HeapSide) -> Int32s:
    """Return the row in `base` of each type's name in `new`, -1 where it is not there."""
    rows = {name: row for row, name in enumerate(base.type_names)}
    return np.array([rows.get(name, -1) for name in new.type_names] or [-1], np.int32)
