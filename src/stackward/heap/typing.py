"""What type is each object of?  From the surest evidence to the least, each labelled.

The runtime's own words come first (malloc headers, finalizers), then what typed memory says of what
it points at, then interface values in memory that has no type.  A later step never overrides a
surer one.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from stackward.binary.types import ProgramTypes
from stackward.core import Caveat
from stackward.heap import typing_codes as k
from stackward.heap.dump import Bytes, HeapDump, Int32s, Int64s
from stackward.heap.enclosing import Enclosed, Enclosing
from stackward.heap.graph import Graph, content_bytes
from stackward.heap.headers import Told, read_told
from stackward.heap.pages import Calls
from stackward.heap.shapes import find_alike
from stackward.heap.size_classes import class_table
from stackward.heap.type_labels import Label, label_objects
from stackward.heap.type_layout import TypeLayout, lay_out, opaque_layout
from stackward.heap.type_rows import TypeRows, program_rows, record_rows
from stackward.heap.typed_places import Places, find_places, find_regions
from stackward.heap.typed_records import find_claims
from stackward.heap.typed_waiters import find_waiting

UNKNOWN, INFERRED, PROPAGATED, EXACT = 0, 1, 2, 3

_NOTHING = np.zeros(0, np.int64)
_NO_PLACES = Places(rows=np.zeros((0, 4), np.int64))
_MORE_PLACES = 1 << 16  # that are found on the way
_MOST_ROUNDS = 4

__all__ = ["EXACT", "INFERRED", "PROPAGATED", "UNKNOWN", "Label", "ObjectTypes", "type_objects"]


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class ObjectTypes:
    """The types of a heap's objects; one row each.

    `label` is a row of `labels`, `count` how many such values the slot holds (of a backing array;
    where it is not known, what there is room for), `standing` one of UNKNOWN, INFERRED, PROPAGATED
    and EXACT, `step` one of the STEP_ constants of typing_kernels: how the type was found.

    `conflicts_count` is the number of times that two claims of one standing excluded each other,
    `exact_conflicts_count` those against what the runtime says, `mismatched_headers_count` the
    malloc headers that are not of the given binary.
    """

    label: Int32s
    count: Int64s
    standing: Bytes
    step: Bytes
    labels: tuple[Label, ...]
    claims_count: int
    conflicts_count: int
    exact_conflicts_count: int
    mismatched_headers_count: int
    caveats: tuple[Caveat, ...] = ()

    def __len__(self) -> int:
        return len(self.label)


def type_objects(
    dump: HeapDump,
    graph: Graph,
    program: ProgramTypes | None,
    calls: Calls,
    slide: int = 0,
) -> ObjectTypes:
    """Return the type of each object of `dump`.

    `program` is of the executable that wrote the dump, `slide` how far it was loaded from where it
    was linked.  Without it, only types that are in interface tables have names.  Costs about 0.2 s
    for a million objects with compiled kernels.
    """
    return _Typing(dump, graph, program, calls, slide).types()


class _Typing:
    """The columns that the steps share."""

    def __init__(
        self, dump: HeapDump, graph: Graph, program: ProgramTypes | None, calls: Calls, slide: int
    ) -> None:
        self._dump, self._graph, self._calls = dump, graph, calls
        self._program, self._slide = program, slide
        self._regions = find_regions(dump)
        self._places = _NO_PLACES
        if program is None:
            sizes = dump.types.size_bytes
            # A type of one word may be a pointer, which an interface holds as it is.
            self._layout: TypeLayout = opaque_layout(sizes, (sizes == 8).tolist())
            self._rows: TypeRows = record_rows(dump)
        else:
            layout = lay_out(program, calls)
            self._places, self._layout = find_places(dump, program, layout, slide)
            self._rows = program_rows(dump, program, slide)
        claims = find_claims(dump, program, self._layout, self._rows)
        self._places = Places(rows=np.concatenate([self._places.rows, claims.rows]))
        count = len(dump.objects)
        self._row = np.full(count, -1, np.int32)
        self._count = np.zeros(count, np.int64)
        self._state = np.zeros((count, k.STATE_WIDTH), np.uint8)
        self._hints = np.full((count, 2), -1, np.int32)
        self._facts = np.zeros(k.FACTS, np.int64)

    def types(self) -> ObjectTypes:
        """Take the steps in order."""
        told = self._told()
        waiting = told.object[np.diff(self._graph.first)[told.object] > 0]
        claims = self._spread(waiting, self._places, scan=False)
        claims += self._spread(_NOTHING, self._waiting(), scan=True)
        for _ in range(_MOST_ROUNDS):
            found = self._enclose()
            if not len(found):
                break
            claims += self._spread(found, _NO_PLACES, scan=False)
        # Least sure last: each round may tell the type of what is found in the next.
        claims += self._spread(self._infer(), _NO_PLACES, scan=False)
        claims += self._spread(self._guess(), _NO_PLACES, scan=False)
        labels = label_objects(
            self._dump,
            self._layout,
            self._program,
            self._row,
            self._state[:, k.STATE_ROLE],
            self._calls,
            self._slide,
        )
        return ObjectTypes(
            label=labels.label,
            count=self._count,
            standing=self._state[:, k.STATE_STANDING].copy(),
            step=self._state[:, k.STATE_STEP] & np.uint8(k.STATE_STEPS),
            labels=labels.labels,
            claims_count=claims,
            conflicts_count=int(self._facts[k.FACT_CONFLICTS]),
            exact_conflicts_count=int(self._facts[k.FACT_EXACT_CONFLICTS]),
            mismatched_headers_count=told.mismatched_count,
            caveats=tuple(self._caveats(told)),
        )

    def _caveats(self, told: Told) -> Iterator[Caveat]:
        if told.mismatched_count:
            yield Caveat(
                slug="heap-headers-differ",
                text=f"{told.mismatched_count} objects contradict the type that is stored before "
                "them: is the executable of another build?",
            )
        if self._facts[k.FACT_DROPPED]:
            yield Caveat(
                slug="heap-types-limited",
                text="not all variables in frames and static memory were followed: there are too "
                "many",
            )
        if self._program is not None and self._program.map_layout != "swiss":
            yield Caveat(
                slug="heap-types-opaque",
                text="the program keeps maps as Go did before 1.24; their contents are not "
                "followed",
            )

    def _told(self) -> Told:
        row = self._program.by_name.get("runtime.g", -1) if self._program else -1
        told = read_told(self._dump, self._graph, self._layout, self._rows, row, self._calls)
        at = told.object
        self._row[at] = told.type
        self._count[at] = told.count
        self._state[at, k.STATE_STANDING] = told.standing
        is_exact = told.standing == k.STANDING_EXACT
        self._state[at, k.STATE_RANK] = np.where(is_exact, k.RANK_FULL, k.RANK_PART)
        self._state[at, k.STATE_ROLE] = np.where(told.count > 1, k.ROLE_MANY, k.ROLE_VALUE)
        headed = (told.step == k.STEP_HEADER) & (self._dump.objects.size_bytes[at] == 1 << 15)
        self._state[at, k.STATE_STEP] = told.step | headed * np.uint8(k.STATE_HEADED)
        return told

    def _waiting(self) -> Places:
        """Return the places of what goroutines wait to send or receive."""
        row = self._program.by_name.get("runtime.sudog", -1) if self._program else -1
        if self._program is None or row < 0:
            return _NO_PLACES
        sudogs = np.flatnonzero(self._row == row)
        sudogs = sudogs[self._state[sudogs, k.STATE_STANDING] >= k.STANDING_PROPAGATED]
        return find_waiting(
            self._dump, self._graph, self._program, self._layout, self._rows, sudogs, self._calls
        )

    def _closures(self) -> Int64s:
        """Return the addresses of closures' code, ascending, each with the type of a closure."""
        if self._program is None:
            return np.zeros((0, 2), np.int64)
        pairs = sorted((code + self._slide, row) for code, row in self._program.closures.items())
        return np.array(pairs, np.int64).reshape(-1, 2)

    def _enclose(self) -> Int64s:
        """Type the objects that are known by a part only; returns them."""
        hinted = np.flatnonzero((self._row < 0) & (self._hints[:, 0] >= 0))
        hinted = hinted[self._hints[hinted, 0] < self._layout.own_first]
        finder = self._enclosing()
        if finder is None or not len(hinted):
            return np.zeros(0, np.int64)
        return self._take(finder.by_part(hinted, self._hints[hinted]), k.STEP_ENCLOSING)

    def _guess(self) -> Int64s:
        """Type the objects that have the pointers of one type only; returns them."""
        finder, unknown = self._enclosing(), np.flatnonzero(self._row < 0)
        if finder is None or not len(unknown):
            return np.zeros(0, np.int64)
        return self._take(finder.by_shape(unknown), k.STEP_SHAPE)

    def _enclosing(self) -> Enclosing | None:
        if self._program is None:
            return None
        return Enclosing(self._dump, self._program.types, self._layout, self._calls)

    def _take(self, found: Enclosed, step: int) -> Int64s:
        at = found.object
        self._row[at], self._count[at] = found.type, found.count
        self._state[at, k.STATE_STANDING] = found.standing
        self._state[at, k.STATE_RANK] = k.RANK_PART
        self._state[at, k.STATE_ROLE] = np.where(found.count > 1, k.ROLE_MANY, k.ROLE_VALUE)
        self._state[at, k.STATE_STEP] = step
        return at

    def _infer(self) -> Int64s:
        """Type the objects that look like others; returns them."""
        state = self._state
        alike = find_alike(
            self._dump,
            self._graph,
            self._row,
            self._count,
            state[:, k.STATE_ROLE],
            self._layout.columns[:, k.TYPE_UNIT],
            self._calls,
        )
        at, model = alike.object, alike.model
        self._row[at], self._count[at] = self._row[model], self._count[model]
        state[at, k.STATE_STANDING] = k.STANDING_INFERRED
        state[at, k.STATE_RANK] = k.RANK_PART
        state[at, k.STATE_ROLE] = state[model, k.STATE_ROLE]
        state[at, k.STATE_STEP] = k.STEP_SHAPE
        return at

    def _spread(self, waiting: Int64s, places: Places, *, scan: bool) -> int:
        """Let types spread from the objects `waiting` and from typed places."""
        if not len(waiting) and not len(places) and not scan:
            return 0
        objects, graph = self._dump.objects, self._graph
        queue = np.empty(len(objects) + 1, np.int32)
        queue[: len(waiting)] = waiting
        self._state[waiting, k.STATE_STEP] |= np.uint8(k.STATE_QUEUED)
        content = content_bytes(self._dump)
        pending = np.zeros((len(places) + _MORE_PLACES, 4), np.int64)
        pending[: len(places)] = places.rows
        facts = self._facts
        facts[k.FACT_OBJECTS] = len(objects)
        facts[k.FACT_HEAD], facts[k.FACT_WAITING] = 0, len(waiting)
        facts[k.FACT_PENDING] = len(places)
        facts[k.FACT_PENDING_LIMIT] = len(pending)
        facts[k.FACT_REGIONS] = len(self._regions.rows) - 1
        facts[k.FACT_ITABS] = len(self._rows.itab)
        facts[k.FACT_KNOWN_BASE] = self._rows.base
        facts[k.FACT_KNOWN] = len(self._rows.table)
        closures = self._closures()
        facts[k.FACT_CLOSURES] = len(closures)
        facts[k.FACT_FUNC_ROW] = self._layout.func_row
        facts[k.FACT_BYTE_ROW] = self._layout.byte_row
        facts[k.FACT_SCAN] = int(scan)
        facts[k.FACT_REGION_WORDS] = len(self._regions.marks) - 1
        facts[k.FACT_CONTENT] = len(content)
        facts[k.FACT_LOW] = min((s.address for s in self._dump.segments), default=0)
        ends = (s.address + s.size_bytes for s in self._dump.segments)
        facts[k.FACT_HIGH] = max(ends, default=0)
        return self._calls.call(
            "spread_types",
            facts,
            content,
            objects.address,
            objects.size_bytes,
            objects.content_at,
            objects.pointer_start,
            _at_least_one(objects.pointer_offsets),
            graph.first,
            _at_least_one(graph.target),
            _at_least_one(graph.offset),
            np.ascontiguousarray(self._layout.columns).reshape(-1),
            self._layout.words,
            self._layout.masks,
            self._rows.table,
            np.append(self._rows.itab, 0),
            np.append(self._rows.itab_type, np.int32(0)),
            np.append(closures, np.zeros((1, 2), np.int64)),
            class_table(),
            self._regions.rows.reshape(-1),
            self._regions.marks,
            self._regions.standing,
            pending.reshape(-1),
            self._row,
            self._count,
            self._state.reshape(-1),
            self._hints.reshape(-1),
            queue,
        )


def _at_least_one(column: Int32s) -> Int32s:
    return column if len(column) else np.zeros(1, np.int32)
