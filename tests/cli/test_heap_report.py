"""`stackward heap report` as a user calls it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from cli.heap_dumps import Capture, place_dump, recording, valid
from diagnose.heap_worlds import SESSIONS
from stackward.cli.main import guarded
from stackward.profile import read_profile, top


@pytest.fixture
def dump(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    return place_dump(tmp_path, monkeypatch)


def test_text(dump: Path, capsys: Capture) -> None:
    assert guarded(["heap", "report", str(dump)]) == 0
    out, err = capsys.readouterr()
    assert "the runtime's own count to the byte" in out
    assert "goroutines at main.fetch [chan send] together keep" in out
    assert "caveat no-binary" in out
    assert err == ""


def test_json_is_as_the_schema_says(dump: Path, capsys: Capture) -> None:
    assert guarded(["heap", "report", str(dump), "--format", "json"]) == 0
    document = valid("heap-report", capsys)
    assert document["binary"] is None
    check, totals = document["self_check"], document["totals"]
    assert isinstance(check, dict)
    assert isinstance(totals, dict)
    assert check["objects_count"] == check["objects_count_expected"] == totals["objects_count"]
    assert check["bytes"] == check["bytes_expected"] == totals["bytes"]
    assert document["unreachable_bytes"] == totals["unreachable_bytes"]


def test_markdown(dump: Path, capsys: Capture) -> None:
    assert guarded(["heap", "report", str(dump), "--format", "markdown"]) == 0
    out = capsys.readouterr().out
    assert out.startswith("### ")
    assert "| `main.fetch` | chan send | 3 |" in out


def test_fewer_types(dump: Path, capsys: Capture) -> None:
    assert guarded(["heap", "report", str(dump), "--top", "2"]) == 0
    assert "types more (--top 0: all)" in capsys.readouterr().out


@pytest.mark.parametrize(("percent", "suspects"), [("100", 0), ("50", 1), ("10", 2), ("0.1", 2)])
def test_suspects_from(dump: Path, percent: str, suspects: int, capsys: Capture) -> None:
    words = ["heap", "report", str(dump), "--suspects-from", percent, "--format", "json"]
    assert guarded(words) == 0
    assert len(json.loads(capsys.readouterr().out)["suspects"]) == suspects


def test_pprof(dump: Path, tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "retained.pb.gz"
    assert guarded(["heap", "report", str(dump), "--pprof", str(target), "--format", "json"]) == 0
    totals = json.loads(capsys.readouterr().out)["totals"]
    profile = read_profile(target.read_bytes(), source="retained.pb.gz")
    found = top(profile, sample_type="inuse_space")
    assert found.total == totals["reachable_bytes"]
    rows = {row.function: row.cum for row in found.rows}
    assert rows["unknown (1024 B, no pointers)"] == SESSIONS * 1024


def test_into_a_file(dump: Path, tmp_path: Path, capsys: Capture) -> None:
    target = tmp_path / "report.txt"
    assert guarded(["heap", "report", str(dump), "-o", str(target)]) == 0
    assert capsys.readouterr().out == ""
    assert "Suspects" in target.read_text()


def test_a_recording_s_newest_dump(dump: Path, tmp_path: Path, capsys: Capture) -> None:
    folder = recording(tmp_path, "heap-1.dump", "heap-2.dump")
    assert guarded(["heap", "report", str(folder)]) == 0
    assert "heap-recording/heap-2.dump" in capsys.readouterr().out
    (folder / "heap-2.dump").unlink()
    assert guarded(["heap", "report", str(folder)]) == 0
    assert "heap-recording/heap-1.dump" in capsys.readouterr().out
    (folder / "heap-1.dump").unlink()
    assert guarded(["heap", "report", str(folder)]) == 2
    assert "has no heap dump" in capsys.readouterr().err


PROFILE = b"\x1f\x8b\x08\0\0\0\0\0\0\x03"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["no.dump"], "there is no file no.dump"),
        (["."], "is no recording of heap dumps: No such file or directory"),
        (["other.txt"], "is text, not a Go heap dump"),
        (["empty.dump"], "empty"),
        (["heap.dump", "--binary", "no"], "there is no file no"),
        (["heap.dump", "--binary", "."], ". is a folder"),
        (["http://localhost:6060"], "http://localhost:6060 is an address"),
        (["heap.dump", "--binary", "other.txt"], "other.txt: the file is not an executable"),
        (["heap.dump", "--binary", sys.executable], "no Go build information"),
        (["heap.dump", "--pprof", "no/where"], "cannot write no/where"),
        (["heap.dump", "-o", "no/where"], "cannot write no/where"),
        (["heap.dump", "-o", "heap.dump"], "a heap dump is there, which would be lost"),
        (["heap.dump", "--pprof", "heap.dump"], "a heap dump is there, which would be lost"),
        (["cut.dump"], "cut.dump is cut short at byte 5000"),
    ],
)
def test_what_cannot_be_read(
    dump: Path, tmp_path: Path, words: list[str], says: str, capsys: Capture
) -> None:
    (tmp_path / "other.txt").write_text("hello\n")
    (tmp_path / "empty.dump").touch()
    (tmp_path / "cut.dump").write_bytes(dump.read_bytes()[:5000])
    assert guarded(["heap", "report", *words]) == 2
    out, err = capsys.readouterr()
    assert says in err
    assert out == ""
    assert "Traceback" not in err
    assert err.count("\n") >= 2, "a message, and what to do"


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ([], "Missing argument 'DUMP'"),
        (["heap.dump", "more.dump"], "more.dump"),
        (["heap.dump", "--top", "-1"], "greater than or equal to 0"),
        (["heap.dump", "--top", "few"], "--top"),
        (["heap.dump", "--suspects-from", "0"], "greater than or equal to 0.1"),
        (["heap.dump", "--suspects-from", "101"], "less than or equal to 100"),
        (["heap.dump", "--format", "html"], "html"),
    ],
)
def test_wrong_arguments(dump: Path, words: list[str], says: str, capsys: Capture) -> None:
    assert guarded(["heap", "report", *words]) == 2
    assert says in capsys.readouterr().err


def test_a_reader_that_stops_reading(dump: Path) -> None:
    """As `| head -1` does."""
    script = "import sys; from stackward.cli.main import main; sys.argv = sys.argv[1:]; main()"
    command = [sys.executable, "-c", script, "stackward", "heap", "report", str(dump)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    assert b"Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait(60)
