"""`stackward gc report` on an execution trace of each release, against what gctrace says of it."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path

import pytest

from stackward.cli.main import guarded
from stackward.gc import read_log

pytestmark = pytest.mark.live

PROGRAM = """
package main

import (
	"os"
	"runtime"
	"runtime/trace"
)

var kept [100][]byte

func main() {
	file, err := os.Create(os.Args[1])
	if err != nil {
		panic(err)
	}
	trace.Start(file)
	for i := 0; i < 3000; i++ {
		kept[i%100] = make([]byte, 20<<10)
	}
	runtime.GC()
	trace.Stop()
	file.Close()
}
"""


def test_a_trace(
    each_go: Path, go_env: dict[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "main.go").write_text(PROGRAM)
    (tmp_path / "go.mod").write_text("module traced\n\ngo 1.24\n")
    trace = tmp_path / "trace.out"
    subprocess.run([each_go, "build", "-o", "traced", "."], cwd=tmp_path, env=go_env, check=True)
    done = subprocess.run(
        [tmp_path / "traced", trace], env={**go_env, "GODEBUG": "gctrace=1"}, check=True,
        stderr=subprocess.PIPE,
    )  # fmt: skip
    truth = read_log(done.stderr, source="stderr").cycles
    assert guarded(["gc", "report", str(trace), "--go", str(each_go), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["cycles_count"] == len(truth)
    assert found["forced_count"] == 1
    for cycle, mark, live, marked in zip(
        found["cycles"], truth.mark_ns, truth.heap_live_start_bytes, truth.heap_marked_bytes,
        strict=True,
    ):  # fmt: skip
        assert cycle["line"] is None
        assert cycle["mark_ns"] == pytest.approx(mark, rel=0.2, abs=1_000_000)
        assert 0 <= cycle["heap_live_start_bytes"] - live < 1.1 * (1 << 20)
        assert cycle["heap_marked_bytes"] >= marked
    cut = tmp_path / "cut.out"
    cut.write_bytes(trace.read_bytes()[:500])
    assert guarded(["gc", "report", str(cut), "--go", str(each_go)]) == 2
    assert "cannot be read by go1." in capsys.readouterr().err
