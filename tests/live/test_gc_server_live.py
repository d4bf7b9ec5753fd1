"""`stackward gc report URL` on a Go server that serves its runtime's metrics itself."""

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
	_ "expvar"
	"fmt"
	"net"
	"net/http"
	"runtime/metrics"
	"strings"
	"time"
)

var kept [64][]byte

func page(w http.ResponseWriter, _ *http.Request) {
	var samples []metrics.Sample
	for _, one := range metrics.All() {
		samples = append(samples, metrics.Sample{Name: one.Name})
	}
	metrics.Read(samples)
	rename := strings.NewReplacer("/", "_", ":", "_", "-", "_")
	for _, one := range samples {
		name := "go" + rename.Replace(one.Name)
		switch one.Value.Kind() {
		case metrics.KindUint64:
			fmt.Fprintf(w, "%s %d\\n", name, one.Value.Uint64())
		case metrics.KindFloat64:
			fmt.Fprintf(w, "%s %g\\n", name, one.Value.Float64())
		case metrics.KindFloat64Histogram:
			sum := uint64(0)
			h := one.Value.Float64Histogram()
			for i, count := range h.Counts {
				sum += count
				fmt.Fprintf(w, "%s_bucket{le=\\"%g\\"} %d\\n", name, h.Buckets[i+1], sum)
			}
		}
	}
}

func main() {
	http.HandleFunc("/metrics", page)
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(listener.Addr())
	go func() {
		for i := 0; ; i++ {
			kept[i%64] = make([]byte, 64<<10)
			if i%16 == 0 {
				time.Sleep(time.Millisecond)
			}
		}
	}()
	http.Serve(listener, nil)
}
"""


@pytest.fixture(scope="module")
def server(
    go: Path, go_env: dict[str, str], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[str]:
    folder = tmp_path_factory.mktemp("server")
    (folder / "main.go").write_text(SERVER)
    (folder / "go.mod").write_text("module server\n\ngo 1.24\n")
    subprocess.run([go, "build", "-o", "server", "."], cwd=folder, env=go_env, check=True)
    with subprocess.Popen([folder / "server"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.kill()


@pytest.mark.parametrize("page", ["metrics", "debug/vars"])
def test_a_running_server(server: str, page: str, capsys: pytest.CaptureFixture[str]) -> None:
    address = f"http://{server}/{page}"
    options = ["--duration", "2s", "--every", "250ms", "--format", "json"]
    assert guarded(["gc", "report", address, *options]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["source"] == address
    assert found["cycles_count"] > 1
    assert found["allocated_bytes"] > 10 << 20
    assert found["peak_mapped_bytes"] > 4 << 20
    assert found["cycles"] == []
    assert [one["slug"] for one in found["caveats"]] == ["no-trace"]
    peak = found["sampled"]["peak"]
    parts = ("heap_objects", "heap_unused", "heap_free", "stacks", "metadata")
    assert peak["mapped_bytes"] == sum(peak[f"{part}_bytes"] for part in parts)
    if page == "metrics":
        assert 0 < found["gc_cpu_percent"] < 100
        assert found["sampled"]["latencies_ns"]["count"] > 0
        assert found["sampled"]["memory_limit"] == "off"
        assert found["last_heap_marked_bytes"] > 2 << 20
    else:
        assert found["recent_pauses"]["highest_ns"] > 0
