"""`stackward heap diff` as a user calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.heap_dumps import Capture, place_dump, valid
from diagnose.heap_worlds import shop
from diagnose.test_heap_diff import at_collection
from stackward.cli.main import guarded


@pytest.fixture
def dumps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    place_dump(tmp_path, monkeypatch)
    for number, sessions in ((1, 10), (2, 40)):
        heap = at_collection(shop(sessions=sessions), number)
        (tmp_path / f"heap-{number}.dump").write_bytes(heap.build())
    return ["heap-1.dump", "heap-2.dump"]


def test_text(dumps: list[str], capsys: Capture) -> None:
    assert guarded(["heap", "diff", *dumps]) == 0
    out = capsys.readouterr().out
    assert "delta +31.41kB, +60 objects" in out
    assert "Under whom it grew" in out
    assert "Objects, one by one" in out
    assert "caveat no-binary" in out


def test_backwards(dumps: list[str], capsys: Capture) -> None:
    assert guarded(["heap", "diff", *reversed(dumps)]) == 0
    out = capsys.readouterr().out
    assert "delta -31.41kB, -60 objects" in out
    assert "caveat other-process" in out
    assert "Objects, one by one" not in out


def test_json_is_as_the_schema_says(dumps: list[str], capsys: Capture) -> None:
    assert guarded(["heap", "diff", *dumps, "--format", "json"]) == 0
    document = valid("heap-diff", capsys)
    assert isinstance(document["identity"], dict)
    assert guarded(["heap", "diff", *reversed(dumps), "--format", "json"]) == 0
    assert valid("heap-diff", capsys)["identity"] is None


def test_fewer_rows_and_markdown(dumps: list[str], capsys: Capture) -> None:
    assert guarded(["heap", "diff", *dumps, "--top", "1", "--format", "markdown"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("```\nbase")
    assert "more (--top 0: all)" in out


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["heap-1.dump"], "Missing argument 'NEW'"),
        (["heap-1.dump", "no.dump"], "there is no file no.dump"),
        (["no.dump", "heap-1.dump"], "there is no file no.dump"),
        (["heap-1.dump", "heap-2.dump", "--base-binary", "no"], "there is no file no"),
        (["heap-1.dump", "heap-2.dump", "--top", "-1"], "greater than or equal to 0"),
    ],
)
def test_what_cannot_be_compared(
    dumps: list[str], words: list[str], says: str, capsys: Capture
) -> None:
    assert guarded(["heap", "diff", *words]) == 2
    assert says in capsys.readouterr().err
