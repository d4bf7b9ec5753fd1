"""`stackward heap path` as a user calls it."""

from __future__ import annotations

from pathlib import Path

import pytest

from cli.heap_dumps import Capture, place_dump, valid
from stackward.cli.main import guarded

LEAF = "unknown (1024 B, no pointers)"


@pytest.fixture
def dump(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return place_dump(tmp_path, monkeypatch)


def test_a_type(dump: Path, capsys: Capture) -> None:
    assert guarded(["heap", "path", str(dump), LEAF]) == 0
    out = capsys.readouterr().out
    assert out.startswith(f"{LEAF}: 40 objects reached, 40.00kB; they retain 40.00kB")
    assert "path from a root" in out


def test_an_object(dump: Path, capsys: Capture) -> None:
    assert guarded(["heap", "path", str(dump), "0xc000000010"]) == 0
    out = " ".join(capsys.readouterr().out.split())
    assert "at 0xc000000000, which is 16 bytes into it: 320B, retains 42.19kB" in out
    assert "Shortest path from a root" in out
    assert "and 30 objects more (--top 0: all)" in out
    assert guarded(["heap", "path", str(dump), "0xc000000010", "--top", "50"]) == 0
    assert "objects more" not in capsys.readouterr().out


@pytest.mark.parametrize("wanted", [LEAF, "0xc000000000"])
def test_json_is_as_the_schema_says(dump: Path, wanted: str, capsys: Capture) -> None:
    assert guarded(["heap", "path", str(dump), wanted, "--format", "json"]) == 0
    document = valid("heap-path", capsys)
    assert (document["type"] is None) is (wanted != LEAF)
    assert (document["object"] is None) is (wanted == LEAF)


def test_markdown_and_a_file(dump: Path, tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "path.md"
    words = ["heap", "path", str(dump), LEAF, "--format", "markdown", "-o", str(target)]
    assert guarded(words) == 0
    assert target.read_text().startswith("```\n")
    assert target.read_text().endswith("\n```\n")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["heap.dump", "1024 b, no pointrs"], f"Did you mean {LEAF}"),
        (["heap.dump", "1024 B"], f"Did you mean {LEAF}"),
        (["heap.dump", "store.Session"], "heap report --top 1000` lists the types"),
        (["heap.dump", ""], "of type ''"),
        (["heap.dump", "0x10"], "no object of the heap is at 0x10"),
        (["heap.dump", "0xffffffffffffffffff"], "no object of the heap is at"),
        (["heap.dump"], "Missing argument"),
        (["heap.dump", "main.T", "--top", "-1"], "greater than or equal to 0"),
        (["no.dump", "main.T"], "there is no file no.dump"),
    ],
)
def test_what_cannot_be_answered(dump: Path, words: list[str], says: str, capsys: Capture) -> None:
    assert guarded(["heap", "path", *words]) == 2
    assert says in capsys.readouterr().err
