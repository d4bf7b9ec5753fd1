"""Goroutines that wait for ever: nothing that can run refers to what they wait for.

The collector's own fixpoint (runtime/mgc.go, findMaybeRunnableGoroutines, Go 1.27), on a dump of
any release: mark from all roots but the goroutines that are blocked; each of these that waits for
something marked may run after all, so that its stack is marked, too; and again until nothing is
new.  What a waiting goroutine's sudog refers to (the channel, the lock) does not count as held by
the sudog.

Beyond the collector: of what lies on a goroutine's stack it is known whether that one can run; and
waiters that the runtime keeps in no list of their goroutine (before Go 1.26 all but channels') are
found by the goroutine that their sudog names.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from stackward.binary.types import GoType
from stackward.heap.dump import HeapDump, Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.mark import mark
from stackward.heap.pages import Calls
from stackward.heap.roots import GOROUTINE, Roots, words_at
from stackward.heap.rows import ranges

Flags = npt.NDArray[np.bool_]

_WAITING = 4
_NEVER = ("select (no cases)", "chan receive (nil chan)", "chan send (nil chan)")
_ON_CHANNEL = ("chan receive", "chan send", "select")
_ON_LOCK = (
    "sync.Cond.Wait", "sync.WaitGroup.Wait", "sync.Mutex.Lock", "sync.RWMutex.RLock",
    "sync.RWMutex.Lock", "semacquire",
)  # fmt: skip
_WORD = 8
_MAIN = 1  # the main goroutine's id
_LONGEST_LIST = 1 << 20

NO, YES, UNKNOWN = 0, 1, 2


@dataclass(frozen=True, slots=True, kw_only=True)
class WaiterLayout:
    """Offsets in runtime.g and runtime.sudog, in bytes, of the release that made the program."""

    waiting: int  # of g: the first sudog
    goroutine: int  # of sudog
    next_waiter: int
    channel: int
    element: int  # what is sent, or the address of the lock's semaphore


def waiter_layout(types: Sequence[GoType], by_name: Mapping[str, int]) -> WaiterLayout | None:
    """Return the offsets by the program's own type descriptors; None where they are not there."""
    rows = [by_name.get(name, -1) for name in ("runtime.g", "runtime.sudog")]
    if min(rows) < 0:
        return None
    g, sudog = ({one.name: one.offset_bytes for one in types[row].fields} for row in rows)
    try:
        return WaiterLayout(
            waiting=g["waiting"],
            goroutine=sudog["g"],
            next_waiter=sudog["waitlink"],
            channel=sudog["c"],
            element=sudog["elem"],
        )
    except KeyError:
        return None


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class _Waits:
    """What goroutines wait for: one row for each sudog in use."""

    goroutine: Int64s
    sudog: Int32s
    target: Int64s  # the channel's address, else the semaphore's


def find_leaked(
    dump: HeapDump,
    graph: Graph,
    roots: Roots,
    layout: WaiterLayout,
    calls: Calls,
    *,
    sudogs: Int32s,
) -> Int32s:
    """Return the verdict on each goroutine; `sudogs` are the objects known to be runtime.sudog.

    It is NO (the goroutine can run, or what it waits for is held by something that can), YES
    (nothing that can run will ever wake it) or UNKNOWN (what it waits for was not found).  Main at
    rest in a `select {}` is NO, yet wakes nobody.
    Costs a marking for each round; two or three are usual.
    """
    waits = _waits(dump, graph, layout, sudogs, calls)
    candidate = _blocked(dump)
    known = np.zeros(len(candidate), np.bool_)
    known[waits.goroutine] = True
    unknown = candidate & ~known & ~_for_nothing(dump, graph, layout, calls)
    live = ~candidate | unknown
    cut = _without(graph, waits.sudog, layout)
    target = graph.table.resolve(waits.target, calls)
    on_stack = _stack_owner(dump, waits.target)
    while True:
        reached = mark(cut, _of(roots, live), calls).is_reachable()
        is_held = np.where(
            target >= 0,
            reached[np.maximum(target, 0)] if len(reached) else False,
            np.where(on_stack >= 0, live[np.maximum(on_stack, 0)], True),
        )
        woken = np.zeros(len(live), np.bool_)
        woken[waits.goroutine[is_held]] = True
        if not (woken & ~live).any():
            break
        live |= woken
    gone = ~live & ~_main_at_rest(dump)
    verdict = np.where(gone, YES, NO)
    verdict[unknown] = UNKNOWN
    return verdict.astype(np.int32)


def _in(dump: HeapDump, reasons: Sequence[str]) -> Flags:
    return np.fromiter((one in reasons for one in dump.goroutines.wait_reason), np.bool_)


def _for_nothing(dump: HeapDump, graph: Graph, layout: WaiterLayout, calls: Calls) -> Flags:
    """Return which goroutines wait for no channel at all: also a select with nil ones only."""
    rows = graph.table.resolve(dump.goroutines.address, calls)
    known = rows >= 0
    first = np.full(len(rows), -1, np.int64)
    first[known] = _words(dump, rows[known], layout.waiting, calls)
    found: Flags = _in(dump, _NEVER) | (_in(dump, ("select",)) & (first == 0))
    return found


def _main_at_rest(dump: HeapDump) -> Flags:
    """Return which goroutine is main at a `select {}`: no leak, as the runtime says, too."""
    found: Flags = (dump.goroutines.id == _MAIN) & _in(dump, _NEVER[:1])
    return found


def _blocked(dump: HeapDump) -> Flags:
    """Return which goroutines wait for a channel or a lock; the runtime's own never count."""
    rows = dump.goroutines
    reasons = _in(dump, (*_NEVER, *_ON_CHANNEL, *_ON_LOCK))
    found: Flags = reasons & (rows.status == _WAITING) & ~rows.is_system
    return found


def _waits(
    dump: HeapDump, graph: Graph, layout: WaiterLayout, sudogs: Int32s, calls: Calls
) -> _Waits:
    """Return what each goroutine waits for, by its own list and by the sudogs that name it."""
    listed_by, listed = _listed(dump, graph, layout, calls)
    owner = _goroutine_of(dump, _words(dump, sudogs, layout.goroutine, calls))
    fresh = (owner >= 0) & ~np.isin(sudogs, listed)
    goroutine = np.concatenate([listed_by, owner[fresh]])
    sudog = np.concatenate([listed, sudogs[fresh]]).astype(np.int32)
    channel = _words(dump, sudog, layout.channel, calls)
    element = _words(dump, sudog, layout.element, calls)
    on_lock = _in(dump, _ON_LOCK)[goroutine] if len(goroutine) else np.zeros(0, np.bool_)
    target = np.where(channel != 0, channel, np.where(on_lock, element, 0))
    kept = target != 0
    return _Waits(goroutine=goroutine[kept], sudog=sudog[kept], target=target[kept])


def _listed(
    dump: HeapDump, graph: Graph, layout: WaiterLayout, calls: Calls
) -> tuple[Int64s, Int32s]:
    """Return (goroutine, sudog) of the lists that begin in each runtime.g."""
    g_rows = graph.table.resolve(dump.goroutines.address, calls)
    goroutine = np.flatnonzero(g_rows >= 0)
    at = _words(dump, g_rows[goroutine], layout.waiting, calls)
    owners, found = [np.zeros(0, np.int64)], [np.zeros(0, np.int32)]
    for _ in range(_LONGEST_LIST):
        rows = graph.table.resolve(at, calls)
        goroutine, rows = goroutine[rows >= 0], rows[rows >= 0]
        if not len(rows):
            break
        owners.append(goroutine)
        found.append(rows)
        at = _words(dump, rows, layout.next_waiter, calls)
    return np.concatenate(owners), np.concatenate(found)


def _words(dump: HeapDump, rows: Int32s, offset: int, calls: Calls) -> Int64s:
    """Return the word at `offset` of each object, 0 where the object is smaller."""
    fits = dump.objects.size_bytes[rows] >= offset + _WORD
    found = np.zeros(len(rows), np.int64)
    found[fits] = words_at(dump, dump.objects.content_at[rows[fits]] + offset, calls)
    return found


def _goroutine_of(dump: HeapDump, address: Int64s) -> Int64s:
    known = dump.goroutines.address
    if not len(known):
        return np.full(len(address), -1, np.int64)
    order = np.argsort(known, kind="stable")
    at = np.minimum(np.searchsorted(known, address, sorter=order), len(known) - 1)
    return np.where(known[order[at]] == address, order[at], -1)


def _stack_owner(dump: HeapDump, address: Int64s) -> Int64s:
    """Return the goroutine on whose stack each address lies, -1 where on none."""
    frames, starts = dump.frames, dump.goroutines.frame_start
    owner = np.repeat(np.arange(len(starts) - 1), np.diff(starts))
    if not len(owner):
        return np.full(len(address), -1, np.int64)
    order = np.argsort(frames.sp, kind="stable")
    at = np.searchsorted(frames.sp, address, side="right", sorter=order) - 1
    row = order[np.maximum(at, 0)]
    inside = (at >= 0) & (address < frames.sp[row] + frames.size_bytes[row])
    return np.where(inside, owner[row], -1)


def _of(roots: Roots, live: Flags) -> Roots:
    """Return the roots without goroutines that are not live."""
    is_goroutine = roots.kind == GOROUTINE
    counts = np.ones(len(roots), np.bool_)
    counts[is_goroutine] = live[roots.key[is_goroutine]]
    return roots.kept(counts[roots.holders()])


def _without(graph: Graph, sudogs: Int32s, layout: WaiterLayout) -> Graph:
    """Return the graph without what `sudogs` say that their goroutine waits for."""
    rows = np.unique(sudogs)
    edges = ranges(graph.first[rows], graph.first[rows + 1])
    offset = graph.offset[edges]
    dropped = edges[(offset == layout.channel) | (offset == layout.element)]
    if not len(dropped):
        return graph
    gone = np.zeros(len(graph.target) + 1, np.int64)
    gone[dropped + 1] = 1
    before = np.cumsum(gone)
    keep = gone[1:] == 0
    return replace(
        graph,
        first=graph.first - before[graph.first],
        target=graph.target[keep],
        offset=graph.offset[keep],
    )
