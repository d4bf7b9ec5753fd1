"""What goroutines wait to send, or where to receive it: the memory that their sudogs refer to.

A sudog (runtime/runtime2.go) has the channel and, without a type, the place of the value: most
often on the waiting goroutine's stack, where no variable is known to lie.  The channel has the
type of its elements.  A sudog that nobody waits with refers to no channel (runtime/proc.go,
releaseSudog); one that waits for a lock neither.
"""

from __future__ import annotations

import numpy as np

from stackward.binary.types import ProgramTypes
from stackward.heap import typing_codes as k
from stackward.heap.dump import HeapDump, Int64s
from stackward.heap.graph import Graph
from stackward.heap.pages import Calls
from stackward.heap.roots import words_at
from stackward.heap.size_classes import WORD_BYTES
from stackward.heap.type_layout import TypeLayout
from stackward.heap.type_rows import TypeRows
from stackward.heap.typed_places import Places


def find_waiting(
    dump: HeapDump,
    graph: Graph,
    program: ProgramTypes,
    layout: TypeLayout,
    rows: TypeRows,
    sudogs: Int64s,
    calls: Calls,
) -> Places:
    """Return what the objects `sudogs`, which are runtime.sudog, say of where values are."""
    channel_at, element_at = _offset(program, "c"), _offset(program, "elem")
    hchan = program.by_name.get("runtime.hchan", -1)
    if min(channel_at, element_at, hchan) < 0 or not len(sudogs):
        return Places(rows=np.zeros((0, 4), np.int64))
    objects = dump.objects
    sudogs = sudogs[objects.size_bytes[sudogs] >= max(channel_at, element_at) + WORD_BYTES]
    at = objects.content_at[sudogs]
    channel, element = (words_at(dump, at + offset, calls) for offset in (channel_at, element_at))
    owner = graph.table.resolve(channel, calls)
    known = (owner >= 0) & (element > 0)
    known &= objects.address[owner] == channel
    known &= objects.size_bytes[owner] >= layout.columns[hchan, k.TYPE_SIZE]
    owner, element = owner[known], element[known]
    kind_at = objects.content_at[owner] + layout.columns[hchan, k.TYPE_OTHER]
    kind = rows.find(words_at(dump, kind_at, calls))
    found = np.ones((len(kind), 4), np.int64)
    found[:, 0], found[:, 1] = element, k.CODE_POINTER | kind << 4
    found[:, 3] = k.STANDING_PROPAGATED | k.PLACE_CLAIM
    return Places(rows=found[kind >= 0])


def _offset(program: ProgramTypes, name: str) -> int:
    """Return the offset of an address in runtime.sudog, -1 where it is not there.

    Since Go 1.26 it is kept twice, once for the collector, which does not always see it.
    """
    row = program.by_name.get("runtime.sudog", -1)
    for field in program.types[row].fields if row >= 0 else ():
        if field.name == name:
            return field.offset_bytes + program.types[field.type].size_bytes - WORD_BYTES
    return -1
