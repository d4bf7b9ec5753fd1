"""SQL over a heap."""

from __future__ import annotations

import builtins
from pathlib import Path

import pytest

from diagnose.heap_worlds import (
    DATA_BYTES,
    PAGE_BYTES,
    SESSION_BYTES,
    SESSIONS,
    opened,
    shop,
    shop_types,
)
from heap.dumps import DumpBuilder
from stackward.core import StackwardError
from stackward.diagnose import heap_query
from stackward.diagnose.heap_open import OpenHeap
from stackward.diagnose.heap_query import (
    _SCHEMA,
    _SETTINGS,
    TABLES,
    Cell,
    check_query,
    query_heap,
)

duckdb = pytest.importorskip("duckdb")


@pytest.fixture
def heap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> OpenHeap:
    made = shop()
    made.finalizer(made.object(64, pointers={0: made.object(16)}))
    return opened(made, shop_types(), tmp_path, monkeypatch)


def asked(heap: OpenHeap, sql: str) -> list[tuple[Cell, ...]]:
    return list(query_heap(heap, sql, limit=1000).rows)


def columns_of(text: str) -> tuple[str, ...]:
    """Return the names in what is said of a table, without the words in brackets."""
    return tuple(one.split(" (")[0].strip() for one in text.split(", "))


@pytest.mark.parametrize("table", TABLES)
def test_each_table_has_the_columns_that_are_said(heap: OpenHeap, table: str) -> None:
    assert query_heap(heap, f"SELECT * FROM {table}", limit=1).columns == columns_of(TABLES[table])


def test_objects(heap: OpenHeap) -> None:
    rows = asked(
        heap,
        "SELECT type, standing, count(*), sum(size)::BIGINT, bool_and(reachable) FROM objects "
        "WHERE type = 'main.session' GROUP BY ALL",
    )
    assert rows == [("main.session", "propagated", SESSIONS, SESSIONS * SESSION_BYTES, True)]
    (row,) = asked(heap, "SELECT count(*), sum(size)::BIGINT FROM objects WHERE NOT reachable")
    assert row == (heap.marks.unreachable_count, heap.marks.unreachable_bytes)
    assert asked(heap, "SELECT sum(objects)::BIGINT, sum(bytes)::BIGINT FROM types") == [
        (len(heap.graph), int(heap.graph.size_bytes.sum()))
    ]


def test_dominators_and_roots(heap: OpenHeap) -> None:
    rows = asked(
        heap,
        "SELECT r.kind, r.name, o.type, o.retained FROM objects o JOIN roots r ON o.root = r.id "
        "WHERE r.kind = 'global'",
    )
    cache = 8 * SESSIONS + SESSIONS * (SESSION_BYTES + DATA_BYTES)
    assert rows == [("global", "main.sessions", "[]*main.session", cache)]
    above = asked(
        heap,
        "SELECT DISTINCT a.type FROM objects o JOIN objects a ON o.dominator = a.id "
        "WHERE o.type = 'main.session'",
    )
    assert above == [("[]*main.session",)]
    both = asked(
        heap, "SELECT count(*) FROM objects WHERE dominator IS NOT NULL AND root IS NOT NULL"
    )
    assert both == [(0,)]
    # What nothing reaches has neither.
    lost = "SELECT count(*) FROM objects WHERE NOT reachable AND (dominator > 0 OR root >= 0)"
    assert asked(heap, lost) == [(0,)]


def test_edges(heap: OpenHeap) -> None:
    rows = asked(
        heap,
        "SELECT s.type, e.place, count(*) FROM edges e JOIN objects s ON e.source = s.id "
        "JOIN objects t ON e.target = t.id WHERE t.type = '[]uint8' GROUP BY ALL",
    )
    assert rows == [("main.session", 8, SESSIONS)]
    assert asked(heap, "SELECT count(*) FROM edges") == [(len(heap.graph.target),)]
    assert asked(
        heap, "SELECT address FROM root_edges JOIN roots ON id = root WHERE kind = 'global'"
    ) == [(0x700000,)]


def test_goroutines_and_frames(heap: OpenHeap) -> None:
    rows = asked(
        heap,
        "SELECT function, wait_reason, count(*), sum(retained)::BIGINT, any_value(frames) "
        "FROM goroutines GROUP BY ALL ORDER BY 3 DESC",
    )
    assert rows[0] == ("main.fetch", "chan send", 3, 3 * (PAGE_BYTES + 440), 2)
    frames = asked(heap, "SELECT depth, function FROM frames WHERE goroutine = 20 ORDER BY depth")
    assert frames == [(0, "runtime.gopark"), (1, "main.fetch")]


def test_samples_finalizers_statistics(heap: OpenHeap) -> None:
    rows = asked(
        heap,
        "SELECT function, line, count(*) FROM samples s JOIN buckets b ON s.bucket = b.id "
        "WHERE depth = 0 GROUP BY ALL",
    )
    assert rows == [("main.login", 12, SESSIONS // 4)]
    assert asked(heap, "SELECT queued, count(*) FROM finalizers GROUP BY 1") == [(False, 1)]
    found = asked(heap, "SELECT value FROM memstats WHERE name = 'HeapObjects'")
    assert found == [(len(heap.graph),)]


def test_a_heap_with_nothing_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heap = opened(DumpBuilder(), None, tmp_path, monkeypatch)
    for table in TABLES:
        found = query_heap(heap, f"SELECT * FROM {table}", limit=10)
        assert found.rows == () or table == "memstats"
        assert found.columns == columns_of(TABLES[table])


def test_no_more_rows_than_were_asked_for(heap: OpenHeap) -> None:
    sql = "SELECT id FROM objects ORDER BY id"
    count = len(heap.graph)
    assert query_heap(heap, sql, limit=3).rows == ((0,), (1,), (2,))
    assert query_heap(heap, sql, limit=count - 1).is_cut
    everything = query_heap(heap, sql, limit=0)
    assert (len(everything.rows), everything.is_cut) == (count, False)
    assert not query_heap(heap, sql, limit=count).is_cut


def test_values_of_other_kinds_are_texts(heap: OpenHeap) -> None:
    rows = asked(
        heap, "SELECT NULL, true, 1.5, 'x', 12345678901234567890, [1, 2], DATE '2026-01-02'"
    )
    assert rows == [(None, True, 1.5, "x", 12345678901234567890, "[1, 2]", "2026-01-02")]


@pytest.mark.parametrize(
    "sql",
    [
        "SELECT * FROM read_csv('/etc/passwd')",
        "SELECT * FROM '/etc/passwd'",
        "COPY (SELECT 1) TO '/tmp/stackward-query-out'",
        "ATTACH '/tmp/stackward-query.db' AS other",
        "INSTALL httpfs",
        "LOAD httpfs",
        "SET enable_external_access = true",
        "SET lock_configuration = false",
        "EXPORT DATABASE '/tmp/stackward-query-out'",
    ],
)
def test_a_query_reads_and_writes_nothing_else(heap: OpenHeap, sql: str) -> None:
    with pytest.raises(StackwardError) as raised:
        query_heap(heap, sql, limit=1)
    assert raised.value.slug == "bad-query"
    assert not Path("/tmp/stackward-query-out").exists()
    assert not Path("/tmp/stackward-query.db").exists()


@pytest.mark.parametrize(
    ("sql", "says", "hint"),
    [
        ("SELEC 1", "SELEC", "Tables: objects, types, edges,"),
        ("SELECT nothing FROM objects", "nothing", "objects has id, address, size, type,"),
        ("SELECT * FROM object", 'Did you mean "objects"', "Tables: objects, types, edges,"),
        ("SELECT function FROM Roots r", "function", "roots has id, kind, name"),
        (
            "SELECT e.from FROM objects o JOIN edges e ON o.id = e.source",
            "from",
            "objects has id, address, size, type, standing, reachable, retained, dominator, root\n"
            "edges has source, target, place",
        ),
        ("SELECT type, bytes FROM types GROUP BY type", "bytes", "types has id, type, objects"),
        ("SELECT id FROM objects WHERE address = 0xc000012340", "xc0", "0xc000012340 is 824633"),
        ("SELECT count(* FROM objects", "syntax error", "objects has"),
        ("SELECT nothing(1)", "nothing", "DESCRIBE objects"),
        ("DELETE FROM objects", "delete", "objects has"),
        ("SELECT 1/'x'", "x", "Tables: objects"),
        ("", "empty", "Tables: objects"),
        ("   -- nothing but a comment", "empty", "Tables: objects"),
        ("SELECT 1;;SELEC 2", "SELEC", "Tables: objects"),
    ],
)
def test_mistakes_are_told_in_duckdb_s_words(
    heap: OpenHeap, sql: str, says: str, hint: str
) -> None:
    with pytest.raises(StackwardError) as raised:
        query_heap(heap, sql, limit=1)
    assert raised.value.slug == "bad-query"
    assert says in raised.value.message
    assert hint in raised.value.hint


@pytest.mark.parametrize(
    ("sql", "is_wrong"),
    [
        ("SELEC 1", True),
        ("SELECT typ FROM objects", True),
        ("SELECT * FROM object", True),
        ("SELECT e.from FROM edges e", True),
        ("SELECT * FROM '/etc/passwd'", True),
        ("", True),
        ("SELECT * FROM objects ORDER BY retained DESC LIMIT 3", False),
        ("SELECT chr(65 + id % 9) FROM types", False),
        ("WITH big AS (FROM objects WHERE size > 1000) SELECT count(*) FROM big", False),
        ("SHOW TABLES", False),
        ("DESCRIBE objects", False),
        ("SUMMARIZE types", False),
        ("EXPLAIN SELECT * FROM edges", False),
        ("CREATE TABLE mine AS SELECT 1 AS x; SELECT x FROM mine", False),
        ("SELECT type FROM labels JOIN object_columns o ON o.label = labels.id", False),
    ],
)
def test_mistakes_are_seen_without_a_heap(heap: OpenHeap, sql: str, is_wrong: bool) -> None:
    if is_wrong:
        with pytest.raises(StackwardError) as raised:
            check_query(sql)
        assert raised.value.slug == "bad-query"
    else:
        check_query(sql)
        assert query_heap(heap, sql, limit=1).columns


def test_checks_know_the_columns_kinds(heap: OpenHeap) -> None:
    """A check must refuse nothing that can be asked: functions depend on the kinds."""
    sql = (
        "SELECT table_name, column_name, data_type FROM duckdb_columns() "
        "WHERE NOT internal ORDER BY ALL"
    )
    real = set(query_heap(heap, sql, limit=0).rows)
    with duckdb.connect(":memory:") as connection:
        connection.execute(_SCHEMA)
        checked = connection.execute(sql).fetchall()
    assert real == set(checked)


def test_what_takes_too_much_memory_is_refused(
    heap: OpenHeap, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is spilled into the folder where the user is."""
    monkeypatch.setattr(heap_query, "_SETTINGS", _SETTINGS.replace("4GB", "20MB"))
    monkeypatch.chdir(tmp_path)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(StackwardError) as raised:
        query_heap(heap, "FROM range(3_000_000) a ORDER BY 1 DESC", limit=1)
    assert "Out of Memory" in raised.value.message
    assert "4 GB" in raised.value.hint
    assert sorted(tmp_path.rglob("*")) == before


def test_without_duckdb(heap: OpenHeap, monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def missing(name: str, *rest: object) -> object:
        if name == "duckdb":
            raise ImportError(name)
        return real(name, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(StackwardError) as raised:
        query_heap(heap, "SELECT 1", limit=1)
    assert raised.value.slug == "extra-missing"
    assert "pip install 'stackward[heap]'" in raised.value.hint
