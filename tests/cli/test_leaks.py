"""`stackward leaks` as a user calls it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from http_server import QuietHandler, served
from leak_profiles import Place, Use, goroutine_profile, heap_profile, memstats
from stackward.cli.main import guarded

CACHE: Place = ("main.put", "/src/shop/cache.go", 31)
SEND: Place = ("main.ask.func1", "/src/shop/ask.go", 30)


class Program(QuietHandler):
    """A program whose heap grows with each look at it."""

    looks = 0

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        number = self.looks
        if name in ("heap", "heap?gc=1"):
            type(self).looks += 1
            use = Use(stack=[CACHE], size=1 << 20, live=10 * number, allocated=10 * number)
            text = heap_profile([use])
        elif name == "heap?debug=1":
            ends = [(100 + one) * 10**9 for one in range(number + 2)]
            text = memstats(collections=len(ends), ends_ns=ends)
        else:
            text = goroutine_profile({(SEND,): 5 + 20 * number})
        self.send_response(200 if "/debug/pprof/" in self.path else 404)
        self.end_headers()
        self.wfile.write(text)


@pytest.fixture
def program() -> Iterator[str]:
    Program.looks = 0
    with served(Program) as address:
        yield f"http://{address}"


OPTIONS = ["--interval", "50ms", "--duration", "400ms"]


def test_a_running_program(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["leaks", program, *OPTIONS]) == 0
    out, err = capsys.readouterr()
    assert "1. suspect: +35.16TB/h" not in out  # times are the program's, not ours
    assert "1. suspect: +35.16GB/h (+35.16GB to +35.16GB)" in out
    assert "allocated in main.put " in out
    assert "/src/shop/cache.go:31" in out
    assert "goroutines\n     waiting in main.ask.func1" in out
    assert "stackward heap snippet" in out
    assert f"stackward goroutines {program}/debug/pprof --leaks" in " ".join(out.split())
    assert err == f"stackward: watch: {program}/debug/pprof; Ctrl-C ends it with a report\n"


def test_json_and_status(program: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "leaks.json"
    options = ["--gc", "--fail", "--format", "json", "-o", str(target)]
    assert guarded(["leaks", *OPTIONS, *options, program]) == 1
    document = json.loads(target.read_text())
    assert document["suspects_count"] == 2
    assert document["sites"][0]["function"] == "main.put"
    assert document["sites"][0]["rate"]["per_hour"] == pytest.approx(10 * 3600 << 20)
    assert len(document["next_steps"]) == 2
    assert capsys.readouterr().out == ""


def test_markdown(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["leaks", program, *OPTIONS, "--format", "markdown"]) == 0
    assert "| `main.put " in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["http://127.0.0.1:1"], "refused"),
        (["http://127.0.0.1:1", "http://127.0.0.1:2"], "one program is watched at a time"),
        (["http://127.0.0.1:1", "--url", "http://127.0.0.1:2"], "one program is watched"),
        (["http://127.0.0.1:1", "--interval", "x"], "--interval x is no time"),
        (["http://127.0.0.1:1", "--interval", "10s", "--duration", "5s"], "does not fit"),
        (["http://127.0.0.1:1", "--interval", "1ms"], "does not fit"),
        (["--", "./nope"], "no such program"),
        (["127.0.0.1:6060"], "If it is a program's address, say http://127.0.0.1:6060"),
        ([":6060"], "say http://localhost:6060"),
        (["--", "true"], "nothing is known of where it serves its profiles"),
        (["--url", "http://127.0.0.1:1", "--", "false"], "ended first, with status 1"),
        (["--", "go", "vet"], "runs no program of yours"),
    ],
)
def test_mistakes(arguments: list[str], says: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["leaks", *arguments]) == 2
    assert says in " ".join(capsys.readouterr().err.split())


def test_an_address_without_profiles(program: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert guarded(["leaks", f"{program}/other", *OPTIONS]) == 2
    assert "404" in capsys.readouterr().err
