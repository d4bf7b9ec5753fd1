"""What the collector marks from: variables, goroutines, finalizers."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from stackward.binary.types import Variable
from stackward.heap.dump import HeapDump, Int32s, Int64s
from stackward.heap.graph import Graph, content_bytes
from stackward.heap.pages import Calls
from stackward.heap.rows import ranges, starts_of
from stackward.heap.stacks import stack_words
from stackward.heap.variable_places import StaticValues, VariablePlaces

GLOBAL, GOROUTINE, FINALIZER, OTHER = 0, 1, 2, 3

# How a root refers to an object.
BY_WORD = 0  # a pointer word, at `place`
BY_STACK = 1  # a word of a frame that was scanned as the collector scans conservatively
BY_SELF = 2  # the goroutine's runtime.g
BY_CONTEXT = 3  # the goroutine's closure (sched.ctxt)
BY_DEFER = 4  # a deferred call's closure, or its record
BY_PANIC = 5  # a panic's value
BY_FUNCTION = 6  # the finalizer's function
BY_FINALIZER = 7  # a word, at `place`, of the object that will be finalized
BY_QUEUE = 8  # the object whose finalizer is about to run
BY_RECORD = 9  # another root record
BY_TEMPORARY = 10  # a word, at `place`, of a static temporary that only the variable refers to

_NAMED = 1 << 62


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Roots:
    """What the collector marks from; one row for each named holder.

    `kind` is one of GLOBAL, GOROUTINE, FINALIZER, OTHER.  `key` says which: of a global the row in
    the variables given (or the address of its word where no name is known: see `is_named`), of a
    goroutine, a finalizer or another root its row in the dump.  Row r refers to the objects
    `target[first[r]:first[r + 1]]`, by the word at `place` (the address of the word that holds the
    pointer, in a segment, a stack or a finalizer's object; 0 where it is no word of these), `how`
    is one of the BY_ constants.  Every goroutine has a row.  Pointers at a goroutine's runtime.g
    that are not its own root's are left out, as in the graph.

    `subject` is, for a finalizer, the object that it is for, else -1.
    """

    kind: Int32s
    key: Int64s
    is_named: npt.NDArray[np.bool_]
    first: Int64s
    target: Int32s
    place: Int64s
    how: Int32s
    subject: Int32s

    def __len__(self) -> int:
        return len(self.kind)

    def holders(self) -> Int32s:
        """Return the row of each target's root."""
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.first))

    def kept(self, keep: npt.NDArray[np.bool_]) -> Roots:
        """Return the same rows with only the targets that `keep` says."""
        counts = np.bincount(self.holders()[keep], minlength=len(self))
        return replace(
            self,
            first=starts_of(counts),
            target=self.target[keep],
            place=self.place[keep],
            how=self.how[keep],
        )


class _Part(NamedTuple):
    """Roots of one kind and what they refer to: `holder` is a row of `key`."""

    kind: int
    key: Int64s
    is_named: npt.NDArray[np.bool_]
    subject: Int32s
    holder: npt.NDArray[np.int64]
    target: Int32s
    place: Int64s
    how: Int32s


def find_roots(
    dump: HeapDump,
    graph: Graph,
    calls: Calls,
    variables: Sequence[Variable] = (),
    slide: int = 0,
    values: StaticValues | None = None,
) -> Roots:
    """Return the roots of `dump`, pointers in variables under the variable's name.

    `variables` are as linked, in any order; `slide` is how far the program was loaded from there;
    `values` says where values lie that are known without a symbol.
    A static temporary (the value behind `var x = &T{...}`) goes with the one variable that refers
    to it: by its symbol, or, as most have none, in what is pointed at (one word of it, or, where
    it is one of `values`, all).
    """
    parts = [
        _globals(dump, graph, calls, VariablePlaces(variables, slide, values)),
        _goroutines(dump, graph, calls),
        _finalizers(dump, graph, calls),
        _others(dump, graph, calls),
    ]
    roots = _joined(parts)
    is_g = np.zeros(len(graph), np.bool_)
    is_g[roots.target[roots.how == BY_SELF]] = True
    return roots.kept((roots.how == BY_SELF) | ~is_g[roots.target])


def _joined(parts: list[_Part]) -> Roots:
    starts = np.cumsum([0, *(len(part.key) for part in parts)])
    holder = np.concatenate([part.holder + s for part, s in zip(parts, starts, strict=False)])
    order = np.argsort(holder, kind="stable")
    count = int(starts[-1])
    return Roots(
        kind=np.concatenate([np.full(len(part.key), part.kind, np.int32) for part in parts]),
        key=np.concatenate([part.key for part in parts]),
        is_named=np.concatenate([part.is_named for part in parts]),
        subject=np.concatenate([part.subject for part in parts]),
        first=starts_of(np.bincount(holder, minlength=count)),
        target=np.concatenate([part.target for part in parts])[order],
        place=np.concatenate([part.place for part in parts])[order],
        how=np.concatenate([part.how for part in parts])[order],
    )


def _globals(dump: HeapDump, graph: Graph, calls: Calls, places: VariablePlaces) -> _Part:
    place, value = segment_words(dump, calls)
    owner = places.holders(place, value)
    how = np.where(places.owners(place) == owner, BY_WORD, BY_TEMPORARY)
    target = graph.table.resolve(value, calls)
    held = target >= 0
    place, owner, target, how = place[held], owner[held], target[held], how[held]
    # Rows of variables are made negative, addresses are not: both kinds in ascending order.
    keys, holder = np.unique(np.where(owner >= 0, owner - _NAMED, place), return_inverse=True)
    is_named = keys < 0
    return _Part(
        kind=GLOBAL,
        key=np.where(is_named, keys + _NAMED, keys),
        is_named=is_named,
        subject=np.full(len(keys), -1, np.int32),
        holder=holder,
        target=target,
        place=place,
        how=how.astype(np.int32),
    )


def segment_words(dump: HeapDump, calls: Calls) -> tuple[Int64s, Int64s]:
    """Return the places of the pointer words of data and bss, and what each word is."""
    place = _joined_or_empty([s.address + s.pointer_offsets for s in dump.segments])
    at = _joined_or_empty([s.content_at + s.pointer_offsets for s in dump.segments])
    return place, words_at(dump, at, calls)


def _joined_or_empty(arrays: list[Int64s]) -> Int64s:
    return np.concatenate([np.zeros(0, np.int64), *arrays])


def words_at(dump: HeapDump, at: Int64s, calls: Calls) -> Int64s:
    """Return the pointers at the places `at` of the dump's content, 0 where there is none."""
    content, params = content_bytes(dump), dump.params
    out = np.empty(len(at), np.int64)
    calls.call(
        "read_words",
        content,
        len(content),
        np.ascontiguousarray(at, np.int64),
        len(at),
        params.pointer_bytes,
        int(params.is_big_endian),
        out,
    )
    return out


def _goroutines(dump: HeapDump, graph: Graph, calls: Calls) -> _Part:
    goroutines = dump.goroutines
    count = len(goroutines.address)
    each = np.arange(count)
    words = stack_words(dump, lambda at: words_at(dump, at, calls), _direct_words(dump))
    holder = np.concatenate([each, words.goroutine])
    value = np.concatenate([goroutines.address, words.value])
    how = np.concatenate([np.full(count, BY_SELF, np.int32), words.how])
    place = np.concatenate([np.zeros(count, np.int64), words.place])
    target = graph.table.resolve(value, calls)
    held = target >= 0
    return _Part(
        kind=GOROUTINE,
        key=each,
        is_named=np.ones(count, np.bool_),
        subject=np.full(count, -1, np.int32),
        holder=holder[held],
        target=target[held],
        place=place[held],
        how=how[held],
    )


def _direct_words(dump: HeapDump) -> tuple[Int64s, Int64s, Int32s]:
    """Return (goroutine, value, how) of what a goroutine refers to beside its stack."""
    goroutines, defers, panics = dump.goroutines, dump.defers, dump.panics
    each = np.arange(len(goroutines.address))
    rows = [each]
    values = [goroutines.context]
    hows = [np.full(len(each), BY_CONTEXT, np.int32)]
    for column, records, how in (
        (0, defers, BY_DEFER),
        (4, defers, BY_DEFER),
        (6, defers, BY_DEFER),
        (0, panics, BY_PANIC),
        (3, panics, BY_PANIC),
    ):
        row = _rows_of(goroutines.address, records[:, 1])
        known = row >= 0
        rows.append(row[known])
        values.append(records[known, column])
        hows.append(np.full(np.count_nonzero(known), how, np.int32))
    return np.concatenate(rows), np.concatenate(values), np.concatenate(hows)


def _rows_of(address: Int64s, wanted: Int64s) -> Int64s:
    """Return the row of each wanted address, -1 where there is none."""
    if not len(address):
        return np.full(len(wanted), -1, np.int64)
    order = np.argsort(address, kind="stable")
    at = np.minimum(np.searchsorted(address, wanted, sorter=order), len(address) - 1)
    rows: Int64s = np.asarray(order[at], np.int64)
    rows[address[rows] != wanted] = -1
    return rows


def _finalizers(dump: HeapDump, graph: Graph, calls: Calls) -> _Part:
    """Return what finalizers hold: their function, and all that their object refers to.

    The object itself is held where its finalizer is about to run.
    """
    finalizers = dump.finalizers
    each = np.arange(len(finalizers.object))
    subject = graph.table.resolve(finalizers.object, calls)
    function = graph.table.resolve(finalizers.function, calls)
    queued = each[finalizers.is_queued & (subject >= 0)]
    waiting = each[~finalizers.is_queued & (subject >= 0)]
    first, last = graph.first[subject[waiting]], graph.first[subject[waiting] + 1]
    edges = ranges(first, last)
    words = np.repeat(waiting, last - first)
    called = each[function >= 0]
    return _Part(
        kind=FINALIZER,
        key=each,
        is_named=np.ones(len(each), np.bool_),
        subject=subject,
        holder=np.concatenate([called, queued, words]),
        target=np.concatenate([function[called], subject[queued], graph.target[edges]]),
        place=np.concatenate(
            [
                np.zeros(len(called) + len(queued), np.int64),
                dump.objects.address[subject[words]] + graph.offset[edges],
            ]
        ),
        how=np.repeat(
            np.array([BY_FUNCTION, BY_QUEUE, BY_FINALIZER], np.int32),
            [len(called), len(queued), len(words)],
        ),
    )


def _others(dump: HeapDump, graph: Graph, calls: Calls) -> _Part:
    address = np.array([address for _, address in dump.other_roots], np.int64)
    target = graph.table.resolve(address, calls)
    holder = np.flatnonzero(target >= 0)
    return _Part(
        kind=OTHER,
        key=np.arange(len(address)),
        is_named=np.ones(len(address), np.bool_),
        subject=np.full(len(address), -1, np.int32),
        holder=holder,
        target=target[holder],
        place=np.zeros(len(holder), np.int64),
        how=np.full(len(holder), BY_RECORD, np.int32),
    )
