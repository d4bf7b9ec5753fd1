"""`stackward goroutines` as a user calls it."""

from __future__ import annotations

import gzip
import io
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from cli.heap_dumps import place_dump, recording
from http_server import QuietHandler, served
from stackward.cli.main import guarded

RECORDED = Path(__file__).parents[1] / "recorded" / "goroutines"
LEAKS = RECORDED / "go1.27.3-leak2.txt"
PLAIN = RECORDED / "go1.27.3-debug2.txt"


class Program(QuietHandler):
    """Serves recorded answers; the number of goroutines grows with each look."""

    looks = 0

    def do_GET(self) -> None:
        if self.path == "/debug/pprof/goroutineleak?debug=2":
            text = LEAKS.read_bytes()
        elif self.path == "/debug/pprof/goroutine?debug=2":
            type(self).looks += 1
            one = b"goroutine %d [chan send]:\nmain.ask.func1()\n\t/src/ask.go:9 +0x2c\n\n"
            text = b"".join(one % number for number in range(1, 5 + 3 * self.looks))
        else:
            text = b""
        self.send_response(200 if text else 404)
        self.end_headers()
        self.wfile.write(text or b"404 page not found\n")


@pytest.fixture
def program() -> Iterator[str]:
    Program.looks = 0
    with served(Program) as address:
        yield f"http://{address}"


def test_a_file(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["goroutines", str(LEAKS)]) == 0
    out, err = capsys.readouterr()
    assert "12 goroutines proven to leak" in out
    assert "main.price.func1" in out
    assert err == ""


@pytest.mark.parametrize(
    ("form", "begins"), [("json", "{"), ("markdown", "### "), ("text", "standard input")]
)
def test_standard_input(
    form: str, begins: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(LEAKS.read_bytes())))
    assert guarded(["goroutines", "-", "--format", form]) == 0
    assert capsys.readouterr().out.startswith(begins)


def test_a_pipe_is_read_once(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = Thread(target=lambda: pipe.write_bytes(LEAKS.read_bytes()), daemon=True)
    writer.start()
    assert guarded(["goroutines", str(pipe)]) == 0
    writer.join()
    assert "25 goroutines" in capsys.readouterr().out


@pytest.mark.parametrize("option", [["--base", "x"], ["--leaks"]])
def test_options_that_a_dump_leaves_nothing_for(
    option: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    dump = tmp_path / "x.heapdump"
    dump.write_bytes(b"go1.7 heap dump\n")
    assert guarded(["goroutines", str(dump), *option]) == 2
    assert f"{option[0]} cannot apply to a heap dump" in capsys.readouterr().err


def test_an_earlier_snapshot(capsys: pytest.CaptureFixture[str]) -> None:
    base = str(RECORDED / "go1.27.3-leak1.txt")
    assert guarded(["goroutines", str(PLAIN), "--base", base, "--base", str(PLAIN)]) == 0
    assert "12 > 25 > 25" in capsys.readouterr().out


def test_fewer_groups(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["goroutines", str(LEAKS), "--top", "2"]) == 0
    assert "15 more groups with 17 goroutines (--top 0: all)" in capsys.readouterr().out
    assert guarded(["goroutines", str(LEAKS), "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["groups"]) == 17


def test_into_a_file(tmp_path: Path) -> None:
    target = tmp_path / "found.json"
    assert guarded(["goroutines", str(LEAKS), "--format", "json", "-o", str(target)]) == 0
    assert json.loads(target.read_text())["leaked_count"] == 12


def test_status_where_a_leak_is_proven(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["goroutines", str(LEAKS), "--fail"]) == 1
    assert guarded(["goroutines", str(PLAIN), "--fail"]) == 0
    assert "proven" in capsys.readouterr().out


def test_a_running_program(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--interval", "10ms", "--times", "5", "--format", "json"]
    assert guarded(["goroutines", program, *options]) == 0
    out, err = capsys.readouterr()
    (group,) = json.loads(out)["groups"]
    assert group["growth"]["counts"] == [7, 10, 13, 16, 19]
    assert (group["leaked"], group["method"]) == ("unknown", "growth")
    assert group["growth"]["rate"]["per_hour"] > 0
    assert "stands still" in err


def test_leaks_of_a_running_program(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["goroutines", program, "--leaks", "--fail"]) == 1
    out, err = capsys.readouterr()
    assert "12 goroutines proven to leak" in out
    assert "WriteHeapDump kills this process" in err


def test_leaks_come_last(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    options = ["--leaks", "--interval", "10ms", "--times", "3"]
    assert guarded(["goroutines", program, *options, "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert [one["count"] for one in document["snapshots"]] == [7, 10, 25]
    assert document["leak_check"]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["x.txt"], "cannot be read: No such file"),
        (["localhost:6060"], "say http://localhost:6060"),
        (["10.0.0.7:6060/debug/pprof/"], "say http://10.0.0.7:6060/debug/pprof/"),
        (["-", "--base", "-"], "standard input can be read once only"),
        ([sys.executable], "is a program (ELF)"),
        ([sys.executable], "Give what /debug/pprof/goroutine sends"),
        ([str(RECORDED)], "Is a directory"),
        ([str(PLAIN), "--leaks"], "no goroutine in it is marked as leaked"),
        ([str(PLAIN), "--interval", "1s"], "running program's address"),
        ([str(PLAIN), "--times", "3"], "running program's address"),
        ([str(PLAIN), "--binary", "x"], "--binary cannot apply"),
        (["http://127.0.0.1:1"], "refused"),
        (["http://127.0.0.1:1/debug/pprof/heap"], "the address of another profile"),
        (["http://127.0.0.1:1", "--interval", "x"], "--interval x is no time"),
        ([str(RECORDED.parent / "profile" / "go1.27.3-heap.pb.gz")], "is a heap profile"),
        ([str(RECORDED.parent / "profile" / "go1.27.3-cpu.pb.gz")], "profile of cpu"),
    ],
)
def test_mistakes(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["goroutines", *arguments]) == 2
    assert says in " ".join(capsys.readouterr().err.split())


def test_an_address_without_profiles(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["goroutines", f"{program}/other"]) == 2
    err = capsys.readouterr().err
    assert "404" in err
    assert "net/http/pprof" in err


def test_a_recording_s_newest_heap_dump(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    place_dump(tmp_path, monkeypatch)
    folder = recording(tmp_path, "heap-1.dump", "heap-2.dump")
    assert guarded(["goroutines", str(folder)]) == 0
    out = capsys.readouterr().out
    assert "heap-2.dump" in out
    assert "main.fetch" in out
    assert guarded(["goroutines", str(tmp_path)]) == 2
    assert "Is a directory" in capsys.readouterr().err


def test_two_given_one_after_the_other(capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["goroutines", "one.txt", "with space.txt", "--top", "3"]) == 2
    assert "stackward goroutines 'with space.txt' --base one.txt." in capsys.readouterr().err


def test_a_running_program_needs_no_binary(
    program: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert guarded(["goroutines", program, "--binary", "app"]) == 2
    assert "--binary cannot apply to a running program" in capsys.readouterr().err


def test_a_packed_heap_dump(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    packed = tmp_path / "heap.dump.gz"
    packed.write_bytes(gzip.compress(b"go1.7 heap dump\n\x06"))
    assert guarded(["goroutines", str(packed)]) == 2
    assert "gunzip -k" in capsys.readouterr().err
