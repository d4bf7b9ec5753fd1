"""What a heap holds and who holds it, ready to be written."""

from __future__ import annotations

from dataclasses import dataclass

from stackward.core import Caveat
from stackward.heap.self_check import SelfCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """The parts add up: reachable and unreachable to all, the standings to the reachable bytes.

    Of what is not reached `garbage` is held by nothing; `unknown` may be held by what a dump does
    not have: cleanups and weak pointers.
    """

    objects_count: int
    bytes: int
    reachable_count: int
    reachable_bytes: int
    unreachable_count: int
    unreachable_bytes: int
    garbage_count: int
    garbage_bytes: int
    unknown_count: int
    unknown_bytes: int
    exact_bytes: int
    propagated_bytes: int
    inferred_bytes: int
    untyped_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TypeRow:
    """The reachable objects of one type; what they retain together is counted once."""

    type: str
    standing: str
    objects_count: int
    shallow_size_bytes: int
    retained_size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PathStep:
    """A root or an object on the way from one; `field` is the place in the step before."""

    label: str
    address: int
    field: str = ""
    standing: str = ""
    retained_size_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldKind:
    """What an accumulation point holds, by type: `held_count` objects right below it."""

    label: str
    held_count: int
    retained_size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Pinned:
    """Arrays of `array_bytes` in all, of which the slices that refer to them use `used_bytes`.

    `slices_count` were looked at, of one holder.
    """

    slices_count: int
    used_bytes: int
    array_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcePlace:
    """A line of the program's source; `text` is the line itself, "" where it was not found."""

    file: str
    line: int
    text: str = ""
    function: str = ""
    standing: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class AllocationSite:
    """Where sampled objects were allocated: `objects_count` of them carry a sample."""

    function: str
    file: str
    line: int
    objects_count: int
    bytes: int
    stack: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JointHolder:
    """A root, or an object that several roots hold, that refers to `held_count` of the members.

    Of several goroutines at one place, or objects of one type, `name` says what they are, and
    `held_count` is the most that one of the `holders_count` refers to.
    """

    name: str
    kind: str
    held_count: int
    holders_count: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class LeakSuspect:
    """Something that holds much of the heap: a suspect until somebody proves it.

    `holder` is a root: that retains it all, or, with `holder_kind` `several roots`, one of those
    that reach it.  `node` is the object that retains it, None where the root itself does and for
    `group_count` nodes that do so together (then `holder` says what they are).  `held_by` says
    what holds it together, where no root alone does.  `linked_count` is the number of nodes of the
    list or tree that `node` heads, 0 where it heads none.
    """

    holder: str
    holder_kind: str  # global, goroutine, finalizer, other, several roots or object
    holder_type: str
    node: PathStep | None
    retained_size_bytes: int
    share_percent: float
    accumulation_point: PathStep
    held: tuple[HeldKind, ...]
    path: tuple[PathStep, ...]
    group_count: int = 1
    stores: tuple[SourcePlace, ...] = ()
    sites: tuple[AllocationSite, ...] = ()
    pinned: Pinned | None = None
    held_by: tuple[JointHolder, ...] = ()
    linked_count: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class LostRow:
    """Clusters of objects that are not reached, by the type of what leads them.

    `why` is `garbage`, `waits for its finalizer`, `garbage, or a cleanup's` or `garbage, or a weak
    pointer's`.
    """

    type: str
    why: str
    clusters_count: int
    objects_count: int
    bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class TreeRow:
    """Nodes of one label below the row `above` of the dominator tree (-1: at the top).

    `kind` is `object`, or the root's.
    """

    above: int
    label: str
    kind: str
    objects_count: int
    shallow_size_bytes: int
    retained_size_bytes: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RootRow:
    """A root and what would go if it let go."""

    kind: str
    name: str
    objects_count: int  # that it refers to itself
    retained_size_bytes: int
    type: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoroutineRow:
    """Goroutines at one place that wait for one reason."""

    count: int
    function: str
    wait_reason: str
    retained_size_bytes: int
    created_by: str = ""
    stack: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HeapReport:
    """Everything `heap report` says.  Rows are sorted by what they retain, the largest first."""

    source: str
    kind: str  # dump or core
    go_version: str
    goarch: str
    binary: str
    self_check: SelfCheck
    totals: Totals
    types: tuple[TypeRow, ...]
    suspects: tuple[LeakSuspect, ...]
    tree: tuple[TreeRow, ...]
    roots: tuple[RootRow, ...]
    goroutines: tuple[GoroutineRow, ...]
    sites: tuple[AllocationSite, ...]
    lost: tuple[LostRow, ...]
    memstats: dict[str, int]
    caveats: tuple[Caveat, ...]
