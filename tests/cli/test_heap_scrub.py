"""`stackward heap scrub` on a recorded dump."""

from __future__ import annotations

import gzip
import os
import sys
from pathlib import Path

import pytest

from stackward.cli import heap_scrub
from stackward.cli.main import guarded
from stackward.heap.read import read_dump

RECORDED = Path(__file__).parents[1] / "recorded" / "heap" / "go1.27.3.dump.gz"


@pytest.fixture
def dump(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "server.dump"
    path.write_bytes(gzip.decompress(RECORDED.read_bytes()))
    return path


def test_a_scrubbed_copy_beside_the_dump(dump: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = dump.read_bytes()
    assert guarded(["heap", "scrub", str(dump)]) == 0
    target = dump.with_name("server-scrubbed.dump")
    content = target.read_bytes()
    whole, scrubbed = (read_dump(one, source="x") for one in (before, content))
    assert len(scrubbed.objects) == len(whole.objects)
    assert b"a label root" in before
    assert b"a label root" not in content
    assert os.stat(target).st_mode & 0o077 == 0
    assert dump.read_bytes() == before
    said = capsys.readouterr()
    assert said.out == ""
    assert f"{len(whole.objects):,} objects" in said.err
    assert [one.name for one in dump.parent.iterdir() if "partial" in one.name] == []


def test_without_kernels_it_says_why_it_is_slow(
    dump: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "llvmlite", None)
    monkeypatch.setattr(heap_scrub, "_SLOW_FROM_BYTES", 10)
    assert guarded(["heap", "scrub", str(dump), "-q"]) == 0
    assert capsys.readouterr().err == ""
    assert guarded(["heap", "scrub", str(dump), "-o", "another.dump"]) == 0
    assert capsys.readouterr().err.splitlines()[0] == (
        "stackward: llvmlite is not installed, so that plain Python does the work, a hundred "
        "times slower: pip install 'stackward[fast]'"
    )


def test_nothing_is_overwritten(dump: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["heap", "scrub", str(dump), "-o", str(dump)]) == 2
    assert "is the dump itself" in capsys.readouterr().err
    other = dump.with_name("there.dump")
    other.write_bytes(b"mine")
    assert guarded(["heap", "scrub", str(dump), "-o", str(other)]) == 2
    assert "is there already" in capsys.readouterr().err
    assert other.read_bytes() == b"mine"


def test_a_folder_that_is_not_there(dump: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["heap", "scrub", str(dump), "-o", "nowhere/x.dump"]) == 2
    assert "folder is not there" in capsys.readouterr().err


def test_no_dump(dump: Path, capsys: pytest.CaptureFixture[str]) -> None:
    dump.write_bytes(b"hello")
    assert guarded(["heap", "scrub", str(dump)]) == 2
    assert "not a Go heap dump" in capsys.readouterr().err
    assert not dump.with_name("server-scrubbed.dump").exists()
