"""`stackward heap record`, `heap snap` and `heap snippet`: options and what is said of them."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from stackward.capture import heap_snap
from stackward.capture.heap_dumps import DumpRecord
from stackward.capture.heap_snap import Handler
from stackward.cli.heap_record import _request, condition_of, signal_of
from stackward.cli.main import guarded
from stackward.core import StackwardError

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("text", "metric", "threshold", "percent"),
    [
        ("heap>80%-of-limit", "heap", None, 80.0),
        (" heap >= 80% ", "heap", None, 80.0),
        ("live>12.5%-of-limit", "live", None, 12.5),
        ("live>500MiB", "live", 500 << 20, None),
        ("rss > 1.5 GiB", "rss", 3 << 29, None),
        ("heap>1000000", "heap", 1_000_000, None),
    ],
)
def test_conditions(text: str, metric: str, threshold: int | None, percent: float | None) -> None:
    condition = condition_of(text)
    assert condition.metric == metric
    assert condition.threshold_bytes == threshold
    assert condition.limit_percent == percent
    assert condition.text == " ".join(text.split())


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["--when", "heap"], "--when 'heap' is no condition"),
        (["--when", "heap<5MiB"], "is no condition"),
        (["--when", "80%"], "is no condition"),
        (["--when", "stack>5MiB"], "'stack' is nothing that is measured (heap: objects"),
        (["--when", "heap>lots"], "'lots' is not a size"),
        (["--when", "heap>0"], "'0' is not a size"),
        (["--when", "heap>101%"], "101% of the limit is never it"),
        (["--when", "heap>0%"], "0% of the limit is never it"),
        (["--signal", "KILL"], "--signal KILL: neither USR1 nor USR2"),
        (["--at", "soon"], "--at soon is no time"),
        (["--duration", "0"], "--duration 0 is no time"),
        (["--load", "nothing-there"], "nothing-there: no such program"),
        (["-o", "/dev/null"], "it is a file"),
        (["-o", "full"], "it holds other things (mine, ...)"),
        ([], "sh is a program that is built already"),
    ],
)
def test_what_cannot_be_done(words: list[str], says: str, folder: Path, capfd: Capture) -> None:
    (folder / "full").mkdir()
    (folder / "full" / "mine").touch()
    assert guarded(["heap", "record", *words, "--", "sh", "-c", "true"]) == 2
    assert says in capfd.readouterr().err
    assert [one.name for one in folder.iterdir()] == ["full"]


def test_signals() -> None:
    assert signal_of("usr1") == signal_of("SIGUSR1") == signal.SIGUSR1
    assert signal_of("USR2") == signal.SIGUSR2
    with pytest.raises(StackwardError):
        signal_of("")


def test_what_the_options_ask_for() -> None:
    request = _request(
        when="heap>1MiB", at=["2s", "500ms"], on_signal="USR1", goroutines=True, rate=1,
        ready="up", ready_timeout="5s", load="", duration="1m", quiet=True,
    )  # fmt: skip
    assert request.at_s == (2.0, 0.5)
    assert request.duration_s == 60.0
    assert request.keep_output
    assert request.mem_profile_rate == 1
    assert request.signal_number == signal.SIGUSR1


@pytest.mark.parametrize("command", ["record", "snap", "snippet"])
def test_help_says_what_it_costs(command: str, capfd: Capture) -> None:
    assert guarded(["heap", command, "--help"]) == 0
    text = " ".join(capfd.readouterr().out.split())
    assert "0.2 s for each million objects" in text
    assert ("Two defects" in text) == (command != "snap")


RECORD = DumpRecord(
    format_version=1,
    reason="snap",
    at="2026-01-02T03:04:05.000Z",
    pid=7,
    dump="/data/rec/heap-1.dump",
    bytes=1 << 20,
    memstats={"HeapObjects": 2, "HeapAlloc": 100},
)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[int, object]]:
    """Have two programs run; return what is asked of them."""
    found: list[tuple[int, object]] = []

    def ask(handler: Handler, **how: object) -> DumpRecord:
        found.append((handler.pid, how["path"]))
        return RECORD

    handlers = (Handler(pid=7, folder=Path("/a")), Handler(pid=8, folder=Path("/b")))
    monkeypatch.setattr(heap_snap, "request_dump", ask)
    monkeypatch.setattr(heap_snap, "running_handlers", lambda: handlers)
    monkeypatch.setattr(heap_snap, "find_handler", lambda pid: Handler(pid=pid, folder=Path("/")))
    return found


def test_snap_prints_the_name(asked: list[tuple[int, object]], capfd: Capture) -> None:
    assert guarded(["heap", "snap", "7"]) == 0
    out, err = capfd.readouterr()
    assert out == "/data/rec/heap-1.dump\n"
    assert "1.00MB, 2 objects of 100B" in err
    assert guarded(["heap", "snap", "9", "-o", "x.dump", "-q"]) == 0
    assert capfd.readouterr() == ("x.dump\n", "")
    assert asked == [(7, None), (9, Path("x.dump"))]


def test_snap_without_a_number(
    asked: list[tuple[int, object]], capfd: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert guarded(["heap", "snap"]) == 2
    err = capfd.readouterr().err
    assert "2 programs write heap dumps when asked" in err
    assert "7 (/a), 8 (/b)" in err
    monkeypatch.setattr(heap_snap, "running_handlers", lambda: (Handler(pid=5, folder=Path("/")),))
    assert guarded(["heap", "snap", "-q"]) == 0
    assert asked == [(5, None)]
    monkeypatch.setattr(heap_snap, "running_handlers", lambda: ())
    assert guarded(["heap", "snap"]) == 2
    assert "heap record -- go run" in capfd.readouterr().err


def test_the_snippet(folder: Path, capfd: Capture) -> None:
    assert guarded(["heap", "snippet"]) == 0
    out = capfd.readouterr().out
    assert "package main" in out
    assert "heapDumpHandler" in out
    assert "watchHeap" not in out
    assert guarded(["heap", "snippet", "--when", "--package", "admin", "-o", "x.go"]) == 0
    text = (folder / "x.go").read_text()
    assert "package admin" in text
    assert "heapDumpHandler" not in text
    assert guarded(["heap", "snippet", "--package", "a-b"]) == 2
    assert "not a name that a Go package may have" in capfd.readouterr().err
