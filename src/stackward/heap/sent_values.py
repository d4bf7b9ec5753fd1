"""What goroutines wait to send: the channel says of what type it is.

A goroutine that is blocked in a send has a sudog, whose `elem` is the address of the value, most
often a word of its stack that no map of live variables covers (the frame is scanned
conservatively); the channel's runtime.hchan has the type of its elements (runtime/chan.go and
runtime2.go, the same in Go 1.24 to 1.27).
"""

from __future__ import annotations

import numpy as np

from stackward.binary.types import GoType, ProgramTypes
from stackward.heap import typing_codes as k
from stackward.heap.dump import HeapDump, Int32s, Int64s
from stackward.heap.graph import Graph
from stackward.heap.pages import Calls
from stackward.heap.roots import words_at
from stackward.heap.size_classes import WORD_BYTES
from stackward.heap.type_rows import TypeRows
from stackward.heap.typed_places import Places

_SENDS = "chan send"


def find_sent(
    dump: HeapDump,
    graph: Graph,
    program: ProgramTypes | None,
    rows: TypeRows,
    row: Int32s,
    calls: Calls,
) -> Places:
    """Return the places of values that goroutines wait to send; `row` are the objects' types.

    A receiver's place holds nothing yet, and of a select nobody can tell which case it sends.
    """
    sudog, channel = _fields(program, "runtime.sudog"), _fields(program, "runtime.hchan")
    if not {"g", "c", "elem"} <= sudog.keys() or "elemtype" not in channel or program is None:
        return Places(rows=np.zeros((0, 4), np.int64))
    waiters = np.flatnonzero(row == program.by_name["runtime.sudog"])
    waiters = waiters[np.isin(_words(dump, waiters, sudog["g"], calls), _senders(dump))]
    element = _words(dump, waiters, sudog["elem"], calls)
    channels = graph.table.resolve(_words(dump, waiters, sudog["c"], calls), calls)
    known = (element > 0) & (channels >= 0)
    element, channels = element[known], channels[known]
    types = rows.find(_words(dump, channels, channel["elemtype"], calls))
    places = np.ones((len(types), 4), np.int64)
    places[:, 0], places[:, 1], places[:, 3] = element, types, k.STANDING_PROPAGATED
    return Places(rows=places[types >= 0])


def _fields(program: ProgramTypes | None, name: str) -> dict[str, int]:
    """Return the offsets of a struct's fields by name, {} where it is not there."""
    row = program.by_name.get(name, -1) if program else -1
    if program is None or row < 0:
        return {}
    one: GoType = program.types[row]
    return {field.name: field.offset_bytes for field in one.fields}


def _senders(dump: HeapDump) -> Int64s:
    """Return the addresses of the goroutines that wait to send."""
    waits = np.fromiter((one == _SENDS for one in dump.goroutines.wait_reason), np.bool_)
    found: Int64s = dump.goroutines.address[waits]
    return found


def _words(dump: HeapDump, objects: Int64s | Int32s, offset: int, calls: Calls) -> Int64s:
    """Return the word at `offset` of each object, 0 where the object is smaller."""
    fits = dump.objects.size_bytes[objects] >= offset + WORD_BYTES
    found = np.zeros(len(objects), np.int64)
    found[fits] = words_at(dump, dump.objects.content_at[objects[fits]] + offset, calls)
    return found
