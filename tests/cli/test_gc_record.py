"""`stackward gc record` as a user calls it, with a shell in place of a Go program."""

from __future__ import annotations

from pathlib import Path

import pytest

from gctrace_lines import Line
from stackward.cli.main import guarded

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


SH = ("--", "/bin/sh", "-c")


def test_a_program(folder: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    script = f"printf out; echo '{Line()}' >&2; printf own >&2; exit 3"
    assert guarded(["gc", "record", *SH, script]) == 0
    out, err = capfdbinary.readouterr()
    assert out == b"out"
    assert b"own./gc-recording: " in err
    assert b"1 collection" in err
    assert b"program-failed: the program ended by itself with status 3" in err
    assert b"next: stackward gc report gc-recording\n" in err
    assert (folder / "gc-recording" / "gc.log").read_text() == f"{Line()}\n"
    assert guarded(["gc", "report", "gc-recording"]) == 0
    assert b"collections" in capfdbinary.readouterr().out


def test_quiet(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    assert guarded(["gc", "record", "-q", "-o", "x", *SH, "echo out; echo own >&2"]) == 0
    out, err = capfdbinary.readouterr()
    assert out == b""
    assert err.startswith(b"./x: ")
    assert Path("x/stdout.log").read_text() == "out\n"


def test_the_programs_own_options_are_its_own(capfd: Capture) -> None:
    """Also without --, and where ours have the same names."""
    assert guarded(["gc", "record", "-q", "/bin/sh", "-c", "echo $0 $1", "-o", "--load"]) == 0
    assert Path("gc-recording/stdout.log").read_text() == "-o --load\n"


def test_no_collection_to_report_on(capfd: Capture) -> None:
    assert guarded(["gc", "record", "-q", *SH, "true"]) == 0
    assert guarded(["gc", "report", "gc-recording"]) == 2
    assert "had no collection" in capfd.readouterr().err


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--duration", "soon", *SH, "true"], "--duration soon is no time"),
        (["--duration", "0", *SH, "true"], "--duration 0 is no time"),
        (["--warmup", "-1s", *SH, "true"], "--warmup -1s is no time"),
        (["--load", "'open", *SH, "true"], "No closing quotation"),
        (["--load", "nothing-there -x", *SH, "true"], "nothing-there: no such program"),
        (["--load", " ", *SH, "true"], "names no command"),
        (["-o", "/dev/null", *SH, "true"], "it is a file"),
        (["-o", "full", *SH, "true"], "it holds other things (mine, ...)"),
        (["--", "./nothing-there"], "./nothing-there: no such program"),
        (["--", "./mine.txt"], "it may not be executed"),
        (["--", "go", "build"], "go build runs no program of yours"),
    ],
)
def test_what_cannot_be_done(words: list[str], says: str, folder: Path, capfd: Capture) -> None:
    (folder / "full").mkdir()
    (folder / "full" / "mine").touch()
    (folder / "mine.txt").touch()
    assert guarded(["gc", "record", *words]) == 2
    assert says in capfd.readouterr().err
    assert not (folder / "gc-recording").exists()
