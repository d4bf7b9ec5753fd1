"""The command line of `stackward top`, run as its own process where the process matters."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from stackward.cli.main import guarded
from stackward.cli.top import Request, quick

RECORDED = Path(__file__).parents[1] / "recorded" / "profile"
HEAP = str(RECORDED / "go1.27.3-heap.pb.gz")
HEAP_LATER = str(RECORDED / "go1.27.3-heap2.pb.gz")
CPU = str(RECORDED / "go1.27.3-cpu.pb.gz")


def run(*arguments: str, **environ: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "stackward.cli.main", "top", *arguments]
    return subprocess.run(
        command, capture_output=True, text=True, env={**os.environ, "TZ": "UTC", **environ}
    )


def recorded(name: str, section: str) -> str:
    """Return what pprof printed for the arguments `section`."""
    text = (RECORDED / name).read_text()
    return text.split(f"$ {section}\n")[1].split("\n$ ")[0].rstrip("\n") + "\n"


def test_the_rows_of_pprof() -> None:
    done = run(HEAP)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == recorded("go1.27.3-heap.top.txt", "-top")


def test_every_option_reaches_the_report() -> None:
    done = run("--sort", "cum", "--sample-type=alloc_objects", "--base", HEAP, HEAP_LATER)
    section = "-top -cum -sample_index=alloc_objects -base go1.27.3-heap.pb.gz"
    assert done.stdout == recorded("go1.27.3-heap2.top.txt", section)
    limited = run(HEAP, "--top", "5")
    assert limited.stdout == recorded("go1.27.3-heap.top.txt", "-top -nodecount=5")


def test_cpu_profiles_are_read_too() -> None:
    assert run(CPU).stdout == recorded("go1.27.3-cpu.top.txt", "-top")


def test_the_plain_forms_and_typer_say_the_same(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["top", HEAP, "--format", "json"]) == 0
    plain = capsys.readouterr().out
    # An unusual spelling that only Typer takes.
    assert quick(["--", HEAP]) is None
    assert guarded(["top", "--format", "json", "--", HEAP]) == 0
    assert capsys.readouterr().out == plain
    assert json.loads(plain)["rows"][0]["function"]


def test_results_can_go_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "with space" / "top.md"
    target.parent.mkdir()
    assert guarded(["top", HEAP, "--format=markdown", "-o", str(target)]) == 0
    assert capsys.readouterr().out == ""
    assert target.read_text().startswith("- File: shop\n")
    assert guarded(["top", HEAP, "-o", str(tmp_path / "absent" / "x")]) == 2


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["no/such/file"], "there is no file no/such/file"),
        (["ftp://example.com/debug/pprof/heap"], "curl -o FILE ftp://example.com"),
        (["."], ". is a directory"),
        ([__file__], "is text, not a pprof profile"),
        ([sys.executable], "is a program (ELF)"),
        ([HEAP, "--sample-type", "cpu"], "has no sample type 'cpu'"),
        ([HEAP, "--base", CPU], "no sample type in common"),
    ],
)
def test_bad_input_is_one_clear_message(arguments: list[str], words: str) -> None:
    done = run(*arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert words in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stderr.startswith("stackward: ")


def test_damaged_files_are_named(tmp_path: Path) -> None:
    whole = Path(HEAP).read_bytes()
    for name, content in (
        ("empty", b""),
        ("cut", whole[:2000]),
        ("bomb", gzip.compress(bytes(100 << 20))),
    ):
        path = tmp_path / name
        path.write_bytes(content)
        done = run(str(path))
        assert (done.returncode, done.stdout) == (2, "")
        assert str(path) in done.stderr
        assert "Traceback" not in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ["--help"],
        [],
        [HEAP, HEAP],
        [HEAP, "--sort", "name"],
        [HEAP, "--top", "-1"],
        [HEAP, "--top", "x"],
        [HEAP, "--format", "xml"],
        [HEAP, "--base"],
        [HEAP, "--base", "--sort"],
        [HEAP, "--unknown"],
        [HEAP, "--sort=flat", "--sort=cum"],
    ],
)
def test_all_but_plain_forms_are_left_to_typer(arguments: list[str]) -> None:
    assert quick(arguments) is None


def test_plain_forms(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[Request] = []
    monkeypatch.setattr("stackward.cli.top.show", asked.append)
    assert quick(["p", "--top=3", "-o", "out", "--format", "markdown", "--sort", "cum"]) == 0
    assert asked == [Request("p", None, None, "cum", 3, "markdown", "out")]


def test_nothing_heavy_is_imported_for_a_small_profile() -> None:
    heavy = {"numpy", "typer", "click", "rich", "numba", "llvmlite", "msgspec", "subprocess"}
    script = (
        "import sys\nfrom stackward.cli.main import guarded\n"
        f"status = guarded(['top', {HEAP!r}])\n"
        f"print(status, sorted({heavy!r} & set(sys.modules)), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.stderr == "0 []\n"


def test_a_profile_may_come_through_a_pipe() -> None:
    script = f"cat {HEAP} | {sys.executable} -m stackward.cli.main top /dev/stdin"
    environ = {**os.environ, "TZ": "UTC"}
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True, env=environ)
    assert (done.stdout, done.stderr) == (recorded("go1.27.3-heap.top.txt", "-top"), "")


def test_a_reader_that_goes_away_is_no_error() -> None:
    script = f"{sys.executable} -m stackward.cli.main top {HEAP} | head -n 1"
    done = subprocess.run(["sh", "-c", script], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("File: shop\n", "")
