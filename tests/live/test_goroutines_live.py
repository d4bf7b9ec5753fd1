"""`stackward goroutines` on running Go programs whose goroutines are known."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from stackward.cli.main import guarded

pytestmark = pytest.mark.live

SERVER = """
package main

import (
	"fmt"
	"net"
	"net/http"
	_ "net/http/pprof"
	"sync"
	"time"
)

var events = make(chan int)
var kept int

// ask leaves a sender behind: nobody receives.
func ask() {
	answers := make(chan int)
	go func() { answers <- kept * 2 }()
}

func main() {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	for range 30 {
		go func() {
			for range events {
			}
		}()
	}
	var lock sync.Mutex
	lock.Lock()
	go func() { lock.Lock() }()
	for range 20 {
		ask()
	}
	fmt.Println(listener.Addr())
	go http.Serve(listener, nil)
	for {
		time.Sleep(5 * time.Millisecond)
		ask()
		lock.TryLock()
	}
}
"""


@pytest.fixture(scope="module")
def servers(
    go_env: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[dict[Path, str]]:
    """Return the addresses of running servers by the toolchain that built them; see `server`."""
    yield from _servers(go_env, tmp_path_factory.mktemp("servers"))


def _servers(env: dict[str, str], folder: Path) -> Iterator[dict[Path, str]]:
    running: list[subprocess.Popen[str]] = []

    class Addresses(dict[Path, str]):
        def __missing__(self, go: Path) -> str:
            target = folder / str(len(self))
            target.mkdir()
            (target / "main.go").write_text(SERVER)
            (target / "go.mod").write_text("module server\n\ngo 1.24\n")
            subprocess.run([go, "build", "-o", "server", "."], cwd=target, env=env, check=True)
            process = subprocess.Popen([target / "server"], stdout=subprocess.PIPE, text=True)
            running.append(process)
            assert process.stdout is not None
            self[go] = f"http://{process.stdout.readline().strip()}"
            return self[go]

    yield Addresses()
    for one in running:
        one.kill()
        one.wait()


def found(capsys: pytest.CaptureFixture[str], *arguments: str) -> dict[str, object]:
    assert guarded(["goroutines", *arguments, "--format", "json"]) == 0
    document: dict[str, object] = json.loads(capsys.readouterr().out)
    return document


def by_function(document: dict[str, object]) -> dict[str, dict[str, object]]:
    groups = document["groups"]
    assert isinstance(groups, list)
    return {one["function"]: one for one in groups}


def test_groups_and_growth(
    servers: dict[Path, str], each_go: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    document = found(capsys, servers[each_go], "--interval", "200ms", "--times", "6")
    groups = by_function(document)
    leaking = groups["main.ask.func1"]
    assert leaking["wait_reason"] == "chan send"
    assert (leaking["leaked"], leaking["method"]) == ("unknown", "growth")
    growth = leaking["growth"]
    assert isinstance(growth, dict)
    assert growth["counts"] == sorted(growth["counts"])
    assert growth["sureness"] == "sure"
    assert growth["rate"]["low"] > 0
    # Some 200 a second; a busy machine makes fewer.
    assert 3600 < growth["rate"]["per_hour"] < 300 * 3600
    pool = groups["main.main.func1"]
    assert (pool["count"], pool["wait_reason"], pool["method"]) == (30, "chan receive", None)
    created = pool["created_by"]
    assert isinstance(created, dict)
    assert created["function"] == "main.main"
    assert groups["main.main.func2"]["wait_reason"] == "sync.Mutex.Lock"
    stack = groups["main.main.func2"]["stack"]
    assert isinstance(stack, list)
    assert stack[-1]["function"] == "main.main.func2"


def test_all_forms_tell_the_same(
    servers: dict[Path, str], each_go: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    address = servers[each_go]
    whole = by_function(found(capsys, address))
    for query in ("debug=0", "debug=1"):
        groups = by_function(found(capsys, f"{address}/debug/pprof/goroutine?{query}"))
        assert groups["main.main.func1"]["count"] == 30
        assert groups.keys() >= {"main.ask.func1", "main.main.func2"}
        if query == "debug=0":
            for name in ("main.ask.func1", "main.main.func1", "main.main.func2"):
                assert groups[name]["wait_reason"] == whole[name]["wait_reason"]
                assert groups[name]["wait_reason_standing"] == "inferred"


def test_the_runtime_s_own_check(
    servers: dict[Path, str], each_go: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Last: what it finds stays marked.  Go before 1.27 has none."""
    version = (each_go.parent.parent / "VERSION").read_text().split()[0]
    if not version.startswith("go1.27"):
        assert guarded(["goroutines", servers[each_go], "--leaks"]) == 2
        assert "Go 1.27" in capsys.readouterr().err
        return
    document = found(capsys, servers[each_go], "--leaks")
    assert document["leak_check"]
    all_groups = document["groups"]
    assert isinstance(all_groups, list)
    # Those that began to wait after the check are not marked.
    proven = [one for one in all_groups if one["leaked"] == "yes"]
    assert [one["function"] for one in proven] == ["main.ask.func1"]
    assert (proven[0]["method"], proven[0]["count"] >= 20) == ("goroutineleak", True)
    assert document["leaked_count"] == proven[0]["count"]
    # A global reaches its channel.
    assert by_function(document)["main.main.func1"]["leaked"] == "unknown"
