"""`stackward heap query` as a user calls it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from cli.heap_dumps import Capture, place_dump, valid
from stackward.cli.main import guarded

pytest.importorskip("duckdb")

SQL = (
    "SELECT size, count(*) AS n, NULL AS nothing, 'a|b' AS text FROM objects GROUP BY 1 ORDER BY 1"
)


@pytest.fixture
def dump(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return place_dump(tmp_path, monkeypatch)


def test_text(dump: Path, capsys: Capture) -> None:
    assert guarded(["heap", "query", str(dump), SQL]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["size", "n", "nothing", "text"]
    assert [line.split()[:2] for line in lines[1:]] == [
        ["48", "40"], ["320", "1"], ["440", "3"], ["1024", "40"], ["4096", "4"],
    ]  # fmt: skip


def test_json_is_as_the_schema_says(dump: Path, capsys: Capture) -> None:
    assert guarded(["heap", "query", str(dump), SQL, "--limit", "2", "--format", "json"]) == 0
    document = valid("heap-query", capsys)
    assert document["columns"] == ["size", "n", "nothing", "text"]
    assert document["rows"] == [[48, 40, None, "a|b"], [320, 1, None, "a|b"]]
    assert document["is_cut"] is True


def test_markdown_and_the_limit(dump: Path, capsys: Capture) -> None:
    assert guarded(["heap", "query", str(dump), SQL, "--limit", "1", "--format", "markdown"]) == 0
    out = capsys.readouterr().out
    assert "| 48 | 40 | NULL | a\\|b |" in out
    assert "There are more rows: --limit 0 prints all." in out
    assert guarded(["heap", "query", str(dump), SQL, "--limit", "1"]) == 0
    assert "there are more rows: --limit 0 prints all" in capsys.readouterr().out


def test_csv_and_all_rows(dump: Path, capsys: Capture) -> None:
    words = ["heap", "query", str(dump), SQL, "--format", "csv"]
    assert guarded([*words, "--limit", "1"]) == 0
    said = capsys.readouterr()
    assert said.out == "size,n,nothing,text\n48,40,,a|b\n"
    assert "there are more rows" in said.err
    assert guarded([*words, "--limit", "0"]) == 0
    said = capsys.readouterr()
    assert len(said.out.splitlines()) == 6
    assert "more rows" not in said.err


def test_on_a_terminal_it_fits(
    dump: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    wide = ["heap", "query", str(dump), "SELECT repeat('main.x', 30) AS name, 1 AS n"]
    assert guarded(wide) == 0
    assert "main.x" * 30 in capsys.readouterr().out, "what is piped is whole"
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setenv("NO_COLOR", "1")
    assert guarded(wide) == 0
    lines = capsys.readouterr().out.splitlines()
    assert max(map(len, lines)) == 80
    assert "texts are shortened" in lines[-1]


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["heap.dump"], "Missing argument 'SQL'"),
        (["heap.dump", "SELECT x FROM objects"], '"x"'),
        (["heap.dump", "SELECT x FROM objects"], "objects has id, address, size"),
        (["no.dump", "SELECT x FROM objects"], "the query cannot be run"),
        (["heap.dump", SQL, "--format", "xml"], "not one of text, json, markdown, csv"),
        (["heap.dump", ""], "it is empty"),
        (["heap.dump", SQL, "--limit", "-1"], "greater than or equal to 0"),
        (["no.dump", SQL], "there is no file no.dump"),
        (["heap.dump", "SELECT * FROM '/etc/passwd'"], "cannot be run"),
    ],
)
def test_what_cannot_be_asked(dump: Path, words: list[str], says: str, capsys: Capture) -> None:
    assert guarded(["heap", "query", *words]) == 2
    assert says in capsys.readouterr().err


def test_a_value_that_needs_another_module(
    dump: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.setitem(sys.modules, "pytz", None)  # DuckDB's, for times with a zone
    assert guarded(["heap", "query", str(dump), "SELECT now()"]) == 2
    err = capsys.readouterr().err
    assert "cast it to VARCHAR" in err
    assert "Traceback" not in err
