"""The goroutines of a heap dump, with what only they hold: the collector's fixpoint, offline."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from stackward.core import Caveat, Frame
from stackward.diagnose.goroutines import (
    NO,
    UNKNOWN,
    WAS_NOT_BLOCKED,
    YES,
    GoroutineReport,
    JudgedGroup,
    Look,
)
from stackward.diagnose.heap_labels import HeapLabels
from stackward.diagnose.heap_open import OpenHeap
from stackward.goroutines import Goroutine, GoroutineGroup, group_goroutines
from stackward.goroutines.groups import Key
from stackward.goroutines.own_frames import without_runtime
from stackward.goroutines.wait_reasons import NOT_BLOCKED, kind_of
from stackward.heap import leaked as fixpoint
from stackward.heap.dump import Int32s
from stackward.heap.leaked import find_leaked, waiter_layout
from stackward.heap.mark import mark
from stackward.heap.roots import GOROUTINE

FIXPOINT = "fixpoint"
# A marking for each: groups that can hold less than others are weighed by their dominators alone.
_MOST_MARKINGS = 16
_STATUS = {0: "idle", 1: "runnable", 2: "running", 3: "syscall", 6: "dead", 8: "copystack"}
_SUDOG = "runtime.sudog"
_DUMPING = "dumping heap"  # the goroutine that wrote the dump

Member = tuple[Key, bool]


def goroutines_in_heap(heap: OpenHeap) -> GoroutineReport:
    """Return the goroutines of `heap`, leaked ones told, with their bytes.

    Without its program nobody can tell what a goroutine waits for (caveat `waiters-unknown`).
    """
    found, caveats = _leaked(heap)
    goroutines = _goroutines(heap, found)
    members = _members(goroutines)
    groups = [_judged(one) for one in group_goroutines(goroutines)]
    held = _held_bytes(heap, [members[one.group.key, one.leaked == YES] for one in groups])
    judged = [
        replace(one, held_bytes=together, held_alone_bytes=alone)
        for one, (together, alone) in zip(groups, held, strict=True)
    ]
    return GoroutineReport(
        source=str(heap.path),
        form="dump",
        count=len(goroutines),
        groups=tuple(sorted((one for one in judged if not one.group.runtime), key=_order)),
        runtime_groups=tuple(one for one in judged if one.group.runtime),
        looks=(Look(source=str(heap.path), time_ns=0, count=len(goroutines)),),
        caveats=(*caveats, *heap.caveats),
    )


def _order(one: JudgedGroup) -> tuple[bool, int, int]:
    held = one.held_alone_bytes if one.held_bytes is None else one.held_bytes
    return one.leaked != YES, -(held or 0), -one.group.count


def _leaked(heap: OpenHeap) -> tuple[Int32s | None, list[Caveat]]:
    """Return the verdict on each goroutine, None where there can be none."""
    layout = None
    if heap.program is not None:
        layout = waiter_layout(heap.program.types, heap.program.by_name)
    if layout is None:
        text = (
            "what each goroutine waits for is read with the offsets in the program's own type "
            "descriptors, so that its executable is needed: give --binary"
        )
        return None, [Caveat(slug="waiters-unknown", text=text)]
    labels = [row for row, one in enumerate(heap.types.labels) if one.name == _SUDOG]
    sudogs = np.flatnonzero(np.isin(heap.types.label, labels)).astype(np.int32)
    found = find_leaked(heap.dump, heap.graph, heap.roots, layout, heap.calls, sudogs=sudogs)
    unknown = int(np.count_nonzero(found == fixpoint.UNKNOWN))
    if not unknown:
        return found, []
    text = (
        f"nothing in the dump says which lock {unknown} of the goroutines wait for (Go keeps no "
        "list of them before 1.26): they may leak"
    )
    return found, [Caveat(slug="waiters-unknown", text=text)]


def _goroutines(heap: OpenHeap, found: Int32s | None) -> list[Goroutine]:
    labels, rows = HeapLabels(heap), heap.dump.goroutines
    creators: dict[int, Frame | None] = {}
    made = []
    for row, pc in enumerate(rows.created_by_pc.tolist()):
        if pc not in creators:
            creators[pc] = labels.creator(pc)
        made.append(
            Goroutine(
                number=int(rows.id[row]),
                wait_reason=rows.wait_reason[row] or _STATUS.get(int(rows.status[row]), "waiting"),
                stack=labels.frames_of(row),
                created_by=creators[pc],
                leaked=found is not None and int(found[row]) == fixpoint.YES,
            )
        )
    return made


def _members(goroutines: list[Goroutine]) -> dict[Member, list[int]]:
    """Return the rows of the goroutines of each group."""
    found: dict[Member, list[int]] = {}
    for row, one in enumerate(goroutines):
        key = (without_runtime(one.stack), one.wait_reason, one.created_by), one.leaked
        found.setdefault(key, []).append(row)
    return found


def _judged(group: GoroutineGroup) -> JudgedGroup:
    leaked, method = UNKNOWN, None
    if group.leaked_count:
        leaked, method = YES, FIXPOINT
    elif group.wait_reason == _DUMPING or kind_of(group.wait_reason or "") == NOT_BLOCKED:
        leaked, method = NO, WAS_NOT_BLOCKED
    return JudgedGroup(group=group, leaked=leaked, method=method)


def _held_bytes(heap: OpenHeap, groups: list[list[int]]) -> list[tuple[int | None, int]]:
    """Return what would go if all goroutines of each group went, exact or None; and if each went.

    Of one goroutine its dominators say it, of several what is reached without them.
    """
    node_of = np.full(len(heap.dump.goroutines.id), -1, np.int64)
    rows = np.flatnonzero(heap.roots.kind == GOROUTINE)
    node_of[heap.roots.key[rows]] = rows
    retained = heap.dominators.retained_size_bytes[len(heap.graph) :]
    least = [int(retained[node_of[members]].sum()) for members in groups]
    ranked = sorted(range(len(groups)), key=lambda row: -least[row])
    found: list[int | None] = [None] * len(groups)
    markings = 0
    for row in ranked:
        if len(groups[row]) == 1:
            found[row] = least[row]
        elif markings < _MOST_MARKINGS:
            markings += 1
            found[row] = _without(heap, node_of[groups[row]])
    return list(zip(found, least, strict=True))


def _without(heap: OpenHeap, roots: object) -> int:
    """Return the bytes that are not reached without the roots `roots`."""
    keep = ~np.isin(heap.roots.holders(), np.asarray(roots))
    rest = mark(heap.graph, heap.roots.kept(keep), heap.calls)
    return heap.marks.reachable_bytes - rest.reachable_bytes
