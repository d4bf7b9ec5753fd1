"""Whatever happens: one message on standard error, an exit status, no traceback."""

from __future__ import annotations

import errno
import importlib.metadata
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from stackward import __version__
from stackward.cli import main
from stackward.cli.interrupt import Kept
from stackward.cli.main import guarded
from stackward.core import StackwardError

ROOT = Path(__file__).parents[2]
COMMANDS = ("run", "escapes", "explain", "list", "top", "demo", "doctor")
Ends = Callable[[BaseException], int]


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> Ends:
    """Return a function that gives the exit status of a command that ends with an exception."""

    def run(end: BaseException) -> int:
        def dispatch(_arguments: list[str]) -> int:
            raise end

        monkeypatch.setattr(main, "_dispatch", dispatch)
        return guarded(["run"])

    return run


def test_what_the_user_can_act_on(ends: Ends, capsys: pytest.CaptureFixture[str]) -> None:
    assert ends(StackwardError("slug", "it broke", "mend it\nor leave it")) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err == "stackward: it broke\n  mend it\n  or leave it\n"


def test_an_interrupt(ends: Ends, capsys: pytest.CaptureFixture[str]) -> None:
    assert ends(KeyboardInterrupt()) == 130
    assert capsys.readouterr().err == "\nstackward: interrupted; nothing is left behind\n"
    assert ends(Kept("half of it is kept")) == 130
    assert capsys.readouterr().err == "\nstackward: interrupted; half of it is kept\n"


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (
            OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), "/tmp/x"),
            "No space left on device (/tmp/x)",
        ),
        (PermissionError(errno.EACCES, "Permission denied"), "Permission denied"),
        (MemoryError(), "out of memory"),
        (RuntimeError("can't start new thread"), "out of memory"),
    ],
)
def test_trouble_of_the_system(
    end: BaseException, words: str, ends: Ends, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ends(end) == 2
    err = capsys.readouterr().err
    assert words in err
    assert err.count("\n") >= 2  # what to do, too


def test_a_defect_has_no_traceback(
    ends: Ends, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("STACKWARD_DEBUG", raising=False)
    assert ends(ValueError("surprise")) == 2
    err = capsys.readouterr().err
    assert "internal error: ValueError: surprise" in err
    assert "Traceback" not in err
    monkeypatch.setenv("STACKWARD_DEBUG", "1")
    with pytest.raises(ValueError, match="surprise"):
        ends(ValueError("surprise"))


def status_of(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = guarded(arguments)
    out, err = capsys.readouterr()
    return status, out, err


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_every_command_has_help(
    command: str, flag: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = status_of([command, flag], capsys)
    assert (status, err) == (0, "")
    assert f"stackward {command}" in out
    assert "--help" in out
    assert max(map(len, out.splitlines())) <= 80


def test_the_help_of_all_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = status_of(["--help"], capsys)
    assert status == 0
    for command in COMMANDS:
        assert f"\n  {command} " in out


def test_the_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert status_of(["--version"], capsys)[:2] == (0, f"stackward {__version__}\n")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["nothing"], "No such command"),
        (["run", "--nonsense"], "No such option"),
        (["run", "--format", "yaml"], "yaml"),
        (["run", "--top", "-1"], "--top"),
        (["run", "--timeout", "-1"], "--timeout"),
        (["run", "--sort", "x"], "--sort"),
        (["run", "--benchtime", "soon"], "--benchtime soon"),
        (["run", "--benchtime", "0s"], "--benchtime 0s"),
        (["run", "--cause", "magic"], "--cause magic: no such cause"),
        (["run", "--pgo", "/nowhere.pgo"], "--pgo /nowhere.pgo"),
        (["escapes", "--cause", "magic"], "--cause magic: no such cause"),
        (["explain"], "no place given"),
        (["explain", "here"], "here is not FILE:LINE"),
        (["explain", "--cause", "magic"], "no such cause"),
        (["list"], "FUNCTION"),
        (["list", "x", "--format", "markdown"], "no Markdown form"),
        (["top"], "PROFILE"),
        (["top", "/nowhere"], "/nowhere"),
        (["doctor", "--go", "/nowhere/go", "--nonsense"], "No such option"),
    ],
)
def test_a_command_line_that_cannot_be_obeyed(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, err = status_of(arguments, capsys)
    assert (status, out) == (2, "")
    assert words in err
    assert "Traceback" not in err
    assert len(err.strip().splitlines()) >= 2


@pytest.fixture
def no_go(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a folder with a Go file, where there is no Go toolchain, on PATH or embedded."""

    def missing(_name: str) -> object:
        raise importlib.metadata.PackageNotFoundError

    monkeypatch.setattr(importlib.metadata, "distribution", missing)
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.go").write_text("package a\n")
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [["run"], ["escapes"], ["explain", "a.go:1"], ["list", "x"], ["demo"], ["run", "-q"]],
)
def test_without_go(arguments: list[str], no_go: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = status_of(arguments, capsys)
    assert (status, out) == (2, "")
    assert "no Go toolchain found" in err
    assert "pip install 'stackward[go]'" in err
    assert [path.name for path in no_go.iterdir()] == ["a.go"]


def test_doctor_without_go_says_what_is_missing(
    no_go: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, out, _ = status_of(["doctor"], capsys)
    assert status == 2
    assert "broken" in out
    assert "no Go toolchain found" in out
    assert "pip install 'stackward[go]'" in out


def test_a_cause_s_page_needs_no_go(no_go: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = status_of(["explain", "--cause", "returned"], capsys)
    assert (status, err) == (0, "")
    assert out.startswith("# ")


def command(*arguments: str, **options: object) -> subprocess.Popen[str]:
    """Start the command as a user does."""
    return subprocess.Popen(
        [sys.executable, "-m", "stackward.cli.main", *arguments],
        stderr=subprocess.PIPE, text=True, cwd=ROOT, **options,  # type: ignore[call-overload]
    )  # fmt: skip


def test_a_reader_that_has_gone_is_no_failure() -> None:
    reader, writer = os.pipe()
    process = command("explain", "--cause", "returned", stdout=writer)
    os.close(writer)
    os.close(reader)
    assert process.communicate(timeout=30)[1] == ""
    assert process.returncode == 0


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="a device of Linux's own")
def test_a_full_disk_is_said() -> None:
    with open("/dev/full", "w") as full:
        process = command("explain", "--cause", "returned", stdout=full)
        _, err = process.communicate(timeout=30)
    assert process.returncode == 2
    assert "No space left on device" in err
    assert "Traceback" not in err


def test_letters_that_the_output_cannot_hold_are_escaped() -> None:
    process = command(
        "explain", "--cause", "interface-conversion", stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
    )  # fmt: skip
    out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (0, "")
    assert out.isascii()


def test_the_package_runs_as_a_module() -> None:
    """Where the folder of scripts is not on PATH."""
    done = subprocess.run(
        [sys.executable, "-m", "stackward", "--version"], capture_output=True, text=True
    )
    assert (done.returncode, done.stdout.strip()) == (0, f"stackward {__version__}")
    done = subprocess.run(
        [sys.executable, "-m", "stackward", "nonsense"], capture_output=True, text=True
    )
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
