"""SQL over a heap: its columns as tables of DuckDB, which reads them where they are."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from stackward.core import StackwardError
from stackward.diagnose.heap_labels import STANDINGS, HeapLabels
from stackward.diagnose.heap_names import TypeNames
from stackward.diagnose.heap_open import OpenHeap

if TYPE_CHECKING:
    from duckdb import DuckDBPyConnection, Statement

Columns = Mapping[str, npt.NDArray[Any]]
Cell = str | int | float | bool | None

TABLES = {
    "objects": "id, address, size, type, standing, reachable, retained, dominator, root",
    "types": "id, type, objects, bytes",
    "edges": "source, target, place (offset of the pointer word in the source's slot)",
    "roots": "id, kind, name, type, retained",
    "root_edges": "root, target, address (of the word)",
    "goroutines": "id, function, wait_reason, system, retained, frames",
    "frames": "goroutine, depth, function, size",
    "samples": "object, bucket",
    "buckets": "id, depth, function, file, line, size, allocs, frees",
    "finalizers": "object, type, queued",
    "memstats": "name, value",
}
_SCHEMA = """
CREATE TABLE objects (id INT, address BIGINT, size BIGINT, type TEXT, standing TEXT,
                      reachable BOOL, retained BIGINT, dominator INT, root INT);
CREATE TABLE types (id INT, type TEXT, objects BIGINT, bytes BIGINT);
CREATE TABLE edges (source INT, target INT, place INT);
CREATE TABLE roots (id INT, kind TEXT, name TEXT, type TEXT, retained BIGINT);
CREATE TABLE root_edges (root INT, target INT, address BIGINT);
CREATE TABLE goroutines (id BIGINT, function TEXT, wait_reason TEXT, system BOOL, retained BIGINT,
                         frames BIGINT);
CREATE TABLE frames (goroutine BIGINT, depth INT, function TEXT, size BIGINT);
CREATE TABLE samples (object INT, bucket INT);
CREATE TABLE buckets (id BIGINT, depth BIGINT, function TEXT, file TEXT, line BIGINT, size BIGINT,
                      allocs BIGINT, frees BIGINT);
CREATE TABLE finalizers (object INT, type TEXT, queued BOOL);
CREATE TABLE memstats (name TEXT, value UBIGINT);
-- What the others are made of: SHOW TABLES names these, too.
CREATE TABLE labels (id INT, type TEXT);
CREATE TABLE standings (id INT, standing TEXT);
CREATE TABLE object_columns (id INT, address BIGINT, size BIGINT, label INT, standing INT,
                             reachable BOOL, retained BIGINT, above INT, objects INT, roots INT);
"""
_VIEWS = """
CREATE VIEW objects AS
  SELECT o.id, o.address, o.size, l.type, s.standing, o.reachable, o.retained,
         CASE WHEN o.above BETWEEN 0 AND o.objects - 1 THEN o.above END AS dominator,
         CASE WHEN o.above BETWEEN o.objects AND o.objects + o.roots - 1
              THEN o.above - o.objects END AS root
  FROM object_columns o JOIN labels l ON l.id = o.label JOIN standings s ON s.id = o.standing;
CREATE VIEW types AS
  SELECT l.id, l.type, count(*) AS objects, sum(o.size)::BIGINT AS bytes
  FROM object_columns o JOIN labels l ON l.id = o.label GROUP BY l.id, l.type;
"""
# Nothing is written, neither what does not fit into memory: that would go into the user's folder.
_SETTINGS = (
    "SET temp_directory=''; SET memory_limit='4GB'; SET enable_external_access=false; "
    "SET lock_configuration=true"
)
_HEXADECIMAL = re.compile(r"\b0x([0-9a-f]{1,16})\b", re.IGNORECASE)
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class QueryResult:
    """The rows that a query gave; `is_cut` says that there were more than were asked for."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    is_cut: bool


def check_query(sql: str) -> None:
    """Raise what `query_heap` would, where no heap is needed to see that the query is wrong."""
    with _duckdb() as connection, _told(sql):
        import duckdb

        connection.execute(_SCHEMA)
        connection.execute(_SETTINGS)
        statements = _statements(connection, sql)
        # What follows another one may need what that makes.
        if len(statements) == 1 and statements[0].type.name == "SELECT":
            try:
                connection.execute(f"EXPLAIN {statements[0].query}")
            except duckdb.Error:
                connection.execute(sql)  # says it of the query as it was given


def query_heap(heap: OpenHeap, sql: str, *, limit: int) -> QueryResult:
    """Return the first `limit` rows (0: all) of the query `sql` over the tables of `TABLES`.

    The query reads nothing but these, and writes nothing: no file, no network.  Raises
    StackwardError: `bad-query` with DuckDB's own words, `extra-missing` where DuckDB is not
    installed.
    """
    with _duckdb() as connection:
        for name, columns in heap_tables(heap).items():
            connection.register(name, dict(columns))
        connection.execute(_VIEWS)
        connection.execute(_SETTINGS)
        with _told(sql):
            _statements(connection, sql)
            found = connection.execute(sql)
            rows = found.fetchmany(limit + 1) if limit else found.fetchall()
            names = tuple(column[0] for column in found.description or ())
    shown = rows[: limit or None]
    return QueryResult(
        columns=names,
        rows=tuple(tuple(map(_cell, row)) for row in shown),
        is_cut=len(rows) > len(shown),
    )


def _statements(connection: DuckDBPyConnection, sql: str) -> list[Statement]:
    import duckdb

    found = connection.extract_statements(sql)
    if not found:
        raise duckdb.ParserException("it is empty")
    return found


@contextmanager
def _duckdb() -> Iterator[DuckDBPyConnection]:
    try:
        import duckdb
    except ImportError as error:
        raise StackwardError(
            "extra-missing",
            "heap query needs DuckDB, which is not installed",
            "Install it: pip install 'stackward[heap]'",
        ) from error
    with duckdb.connect(":memory:") as connection:
        yield connection


@contextmanager
def _told(sql: str) -> Iterator[None]:
    """Tell of DuckDB's errors as of errors of the query `sql`."""
    import duckdb

    try:
        yield
    except duckdb.Error as error:
        words = re.sub(r"\n\n+", "\n", str(error).strip())
        is_too_large = isinstance(error, duckdb.OutOfMemoryException)
        if is_too_large:
            words = words.partition("\n")[0]  # behind it: settings that cannot be made here
        elif "Required module '" in words:  # of Python, with its traceback
            words = "a value of this type cannot be shown: cast it to VARCHAR"
        hint = _hint(sql, is_too_large)
        raise StackwardError("bad-query", f"the query cannot be run: {words}", hint) from error


def _hint(sql: str, is_too_large: bool) -> str:
    """Return what a mistaken query needs to know: columns of its tables, else which there are."""
    if is_too_large:
        return "It may take 4 GB: ask for fewer rows or columns, or for sums."
    if found := _HEXADECIMAL.search(sql):
        number = int(found[1], 16)
        return f"SQL has no hexadecimal numbers: {found[0]} is {number}."
    words = {word.lower() for word in _WORD.findall(sql)}
    named = [f"{name} has {TABLES[name]}" for name in TABLES if name in words]
    if named:
        return "\n".join(named)
    return f"Tables: {', '.join(TABLES)}. `DESCRIBE objects` tells the columns of one."


def _cell(value: object) -> Cell:
    if isinstance(value, Decimal):
        return float(value)
    return value if isinstance(value, str | int | float | bool | None) else str(value)


def heap_tables(heap: OpenHeap) -> dict[str, Columns]:
    """Return the tables' columns; objects and types become views of them."""
    names, labels = TypeNames.of(heap), HeapLabels(heap)
    return {
        "labels": {"id": _numbers(names.names), "type": _texts(names.names)},
        "standings": {"id": _numbers(STANDINGS), "standing": _texts(STANDINGS)},
        "object_columns": _objects(heap, names),
        "edges": _edges(heap),
        **_roots(heap, labels),
        **_goroutines(heap, labels),
        **_samples(heap),
        "finalizers": _finalizers(heap, labels),
        "memstats": {
            "name": _texts(heap.dump.memstats),
            "value": np.array(list(heap.dump.memstats.values()), np.uint64),
        },
    }


def _texts(values: object) -> npt.NDArray[Any]:
    found = list(values)  # type: ignore[call-overload]
    made = np.empty(len(found), object)
    made[:] = found
    return made


def _numbers(values: object) -> npt.NDArray[np.int32]:
    return np.arange(len(values), dtype=np.int32)  # type: ignore[arg-type]


def _objects(heap: OpenHeap, names: TypeNames) -> Columns:
    count = len(heap.graph)
    return {
        "id": np.arange(count, dtype=np.int32),
        "address": heap.dump.objects.address,
        "size": heap.graph.size_bytes,
        "label": names.row.astype(np.int32),
        "standing": heap.types.standing.astype(np.int32),
        "reachable": heap.marks.is_reachable()[:count],
        "retained": heap.dominators.retained_size_bytes[:count],
        "above": heap.dominators.parent[:count],
        "objects": np.broadcast_to(np.int32(count), count).copy(),
        "roots": np.broadcast_to(np.int32(len(heap.roots)), count).copy(),
    }


def _edges(heap: OpenHeap) -> Columns:
    count = len(heap.graph)
    return {
        "source": np.repeat(np.arange(count, dtype=np.int32), np.diff(heap.graph.first)),
        "target": heap.graph.target,
        "place": heap.graph.offset,
    }


def _roots(heap: OpenHeap, labels: HeapLabels) -> dict[str, Columns]:
    rows = range(len(heap.roots))
    first = len(heap.graph)
    return {
        "roots": {
            "id": np.arange(len(rows), dtype=np.int32),
            "kind": _texts(map(labels.root_kind, rows)),
            "name": _texts(map(labels.root_name, rows)),
            "type": _texts(map(labels.root_type, rows)),
            "retained": heap.dominators.retained_size_bytes[first : first + len(rows)],
        },
        "root_edges": {
            "root": heap.roots.holders(),
            "target": heap.roots.target,
            "address": heap.roots.place,
        },
    }


def _goroutines(heap: OpenHeap, labels: HeapLabels) -> dict[str, Columns]:
    dump, count = heap.dump, len(heap.dump.goroutines.id)
    retained = np.zeros(count, np.int64)
    from stackward.heap.roots import GOROUTINE

    rows = np.flatnonzero(heap.roots.kind == GOROUTINE)
    nodes = len(heap.graph) + rows
    retained[heap.roots.key[rows]] = heap.dominators.retained_size_bytes[nodes]
    frames = np.diff(dump.goroutines.frame_start)
    return {
        "goroutines": {
            "id": dump.goroutines.id,
            "function": _texts(map(labels.goroutine_function, range(count))),
            "wait_reason": _texts(dump.goroutines.wait_reason),
            "system": dump.goroutines.is_system,
            "retained": retained,
            "frames": frames,
        },
        "frames": {
            "goroutine": np.repeat(dump.goroutines.id, frames),
            "depth": dump.frames.depth,
            "function": _texts(dump.frames.function),
            "size": dump.frames.size_bytes,
        },
    }


def _samples(heap: OpenHeap) -> dict[str, Columns]:
    rows = [
        (number, depth, frame.function, frame.file, frame.line, bucket.size_bytes,
         bucket.allocs_count, bucket.frees_count)
        for number, bucket in enumerate(heap.dump.buckets)
        for depth, frame in enumerate(bucket.frames)
    ]  # fmt: skip
    columns = list(zip(*rows, strict=True)) if rows else [()] * 8
    heads = ("id", "depth", "function", "file", "line", "size", "allocs", "frees")
    buckets: dict[str, npt.NDArray[Any]] = {
        name: _texts(values) if name in ("function", "file") else np.array(values, np.int64)
        for name, values in zip(heads, columns, strict=True)
    }
    samples = heap.dump.samples
    return {"samples": {"object": samples.object, "bucket": samples.bucket}, "buckets": buckets}


def _finalizers(heap: OpenHeap, labels: HeapLabels) -> Columns:
    finalizers = heap.dump.finalizers
    rows = heap.graph.table.resolve(finalizers.object, heap.calls)
    return {
        "object": rows,
        "type": _texts(labels.label(row) if row >= 0 else None for row in rows.tolist()),
        "queued": finalizers.is_queued,
    }
