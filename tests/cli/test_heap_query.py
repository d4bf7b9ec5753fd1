"""`stackward heap query` as a user calls it."""

from __future__ import annotations

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
    assert "| 48 | 40 |  | a\\|b |" in out
    assert "There are more rows: --limit N." in out
    assert guarded(["heap", "query", str(dump), SQL, "--limit", "1"]) == 0
    assert "there are more rows: --limit N" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["heap.dump"], "Missing argument 'SQL'"),
        (["heap.dump", "SELECT x FROM objects"], '"x"'),
        (["heap.dump", "SELECT x FROM objects"], "Tables: objects(id, address, size"),
        (["heap.dump", ""], "it is empty"),
        (["heap.dump", SQL, "--limit", "0"], "greater than or equal to 1"),
        (["no.dump", SQL], "there is no file no.dump"),
        (["heap.dump", "SELECT * FROM '/etc/passwd'"], "cannot be run"),
    ],
)
def test_what_cannot_be_asked(dump: Path, words: list[str], says: str, capsys: Capture) -> None:
    assert guarded(["heap", "query", *words]) == 2
    assert says in capsys.readouterr().err
