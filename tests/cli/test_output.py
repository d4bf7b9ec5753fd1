"""Where results go, how they look there, and the progress line."""

from __future__ import annotations

import os
import re
import sys
from pathlib import Path

import pytest

from stackward.capture import Event
from stackward.cli import output
from stackward.cli.output import ProgressLine, places_for, style_for, write_result
from stackward.core import StackwardError
from stackward.toolchain import GoFlags, Release, Toolchain


def terminal(monkeypatch: pytest.MonkeyPatch, columns: int) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setenv("COLUMNS", str(columns))


def test_style_where_the_output_is_no_terminal() -> None:
    style = style_for(None, {})
    assert (style.color, style.width) == (False, 100)


@pytest.mark.parametrize(
    ("environ", "color"),
    [({}, True), ({"NO_COLOR": "1"}, False), ({"TERM": "dumb"}, False), ({"TERM": "xterm"}, True)],
)
def test_style_on_a_terminal(
    environ: dict[str, str], color: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal(monkeypatch, 132)
    style = style_for(None, environ)
    assert (style.color, style.width) == (color, 132)
    assert style_for(Path("file"), environ) == style_for(Path("file"), {"NO_COLOR": ""})
    terminal(monkeypatch, 20)
    assert style_for(None, environ).width == 60


def test_printed(capsys: pytest.CaptureFixture[str]) -> None:
    write_result("œ\n", None)
    assert capsys.readouterr().out == "œ\n"


def test_written_to_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")
    write_result("/src/\udcff.go\n", target)
    assert target.read_bytes() == b"/src/\xff.go\n"
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]
    assert capsys.readouterr().out == ""


def test_written_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real/out.txt")
    write_result("x", tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real/out.txt").read_text() == "x"


def test_written_to_what_is_no_file(tmp_path: Path) -> None:
    write_result("x", Path(os.devnull))
    assert not Path(os.devnull).is_file()
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reader = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    write_result("x", pipe)
    assert os.read(reader, 9) == b"x"
    os.close(reader)
    assert pipe.is_fifo()


@pytest.mark.parametrize("place", ["none/out.txt", "file/out.txt", "folder"])
def test_a_file_that_cannot_be_written(
    place: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(StackwardError) as caught:
        write_result("x", tmp_path / place)
    assert caught.value.slug == "output-not-written"
    assert capsys.readouterr().out == "x"
    assert "on standard output instead" in caught.value.hint
    assert sorted(tmp_path.rglob("*")) == before


def test_a_full_disk_leaves_the_old_result(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "out.txt"
    target.write_text("old")

    def full(self: Path, *_arguments: object, **_options: object) -> None:
        self.touch()
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr(Path, "write_text", full)
    with pytest.raises(StackwardError) as caught:
        write_result("new", target)
    assert "No space left" in caught.value.message
    assert [path.name for path in tmp_path.iterdir()] == ["out.txt"]
    assert target.read_bytes() == b"old"


def test_progress_in_a_log_file_is_a_line_a_stage(capsys: pytest.CaptureFixture[str]) -> None:
    line = ProgressLine()
    for text in ("list", "list", "build", "list"):
        line.stage(text)
        line.show(f"{text} detail")
    line.clear()
    assert capsys.readouterr().err == "stackward: list\nstackward: build\nstackward: list\n"


def test_progress_on_a_terminal_is_one_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal(monkeypatch, 40)
    line = ProgressLine()
    line.stage("build")
    line.show("x" * 100)
    line.clear()
    err = capsys.readouterr().err
    assert "\n" not in err
    first, second, last = err.removeprefix("\r\x1b[K").split("\r\x1b[K")
    assert re.fullmatch(r" *\d+\.\ds  build", first)
    assert len(second) == 39
    assert last == ""


def test_steps_are_stages_but_for_each_benchmark(capsys: pytest.CaptureFixture[str]) -> None:
    line = ProgressLine()
    for event in (
        Event(stage="list", text="listing packages"),
        Event(stage="run", text="example.com/m", done=0, total=2),
        Event(stage="run", text="BenchmarkX-8", done=0, total=2),
    ):
        line.event(event)
    assert capsys.readouterr().err == (
        "stackward: list: listing packages\nstackward: run: example.com/m\n"
    )


def test_a_benchmark_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    terminal(monkeypatch, 80)
    ProgressLine().event(Event(stage="run", text="BenchmarkX-8", done=0, total=2))
    assert "BenchmarkX-8  (package 1 of 2)" in capsys.readouterr().err


def test_quiet_is_quiet(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for live in (False, True):
        if live:
            terminal(monkeypatch, 40)
        line = ProgressLine(quiet=True)
        line.stage("build")
        line.clear()
    assert capsys.readouterr().err == ""


def test_places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")
    monkeypatch.chdir(tmp_path / "link")
    toolchain = Toolchain(
        go=Path("/go/bin/go"), origin="PATH", goroot=Path("/go"), release=Release(1, 27, 3),
        env={"GOMODCACHE": "/mod"}, process_env={}, goflags=GoFlags(),
    )  # fmt: skip
    places = places_for(toolchain)
    assert (places.folder, places.goroot, places.module_cache) == (
        str(tmp_path / "real"), "/go", "/mod",
    )  # fmt: skip
    assert places_for(toolchain, folder=Path("/x")).folder == "/x"
    assert output.working_folder() == tmp_path / "real"
