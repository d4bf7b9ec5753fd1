"""`stackward leaks` on programs with a site and goroutines that grow at a known rate."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.live

Stackward = Callable[..., "subprocess.CompletedProcess[str]"]

# Every 2 ms: 64 KiB that stay, 64 KiB that do not, and every 20 ms a goroutine that stays.
PROGRAM = """
package main

import (
	"bytes"
	"fmt"
	"os"
	"time"
)

type page struct{ text *bytes.Buffer }

var pages []page
var scratch []byte

func keep() {
	one := page{text: new(bytes.Buffer)}
	one.text.Grow(64 << 10)
	pages = append(pages, one)
}

func drop() { scratch = make([]byte, 64<<10) }

func wait() {
	never := make(chan int)
	go func() { <-never }()
}

func main() {
	fmt.Println("started with", os.Args[1:])
	began := time.Now()
	for i := 1; time.Since(began) < LASTS; i++ {
		keep()
		drop()
		if i%10 == 0 {
			wait()
		}
		time.Sleep(time.Until(began.Add(time.Duration(i) * 2 * time.Millisecond)))
	}
}
"""
_BYTES_PER_HOUR = 500 * (64 << 10) * 3600


@pytest.mark.parametrize("collect", [False, True])
def test_a_program_that_is_built(
    collect: bool,
    each_go: Path,
    module: Callable[[dict[str, str]], Path],
    stackward: Stackward,
) -> None:
    """An endpoint is built in, the site and the goroutines are found, nothing is left behind."""
    folder = module({"cmd/shop/main.go": PROGRAM.replace("LASTS", "time.Hour")})
    options = ["--interval", "250ms", "--duration", "3s", "--format", "json"]
    if collect:
        options += ["--gc"]
    command = ["--", str(each_go), "run", "./cmd/shop", "-x", "y"]
    done = stackward("leaks", *options, *command, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "started with [-x y]" in done.stderr
    found = json.loads(done.stdout)
    sites = {one["function"]: one for one in found["sites"]}
    # The list of pages grows now and then, and is a site of its own where it is sampled.
    (grown,) = [
        one
        for one in found["sites"]
        if one["function"] == "main.keep" and one["chain"][0]["function"].startswith("bytes.")
    ]
    assert grown["chain"][-1]["file"].endswith("cmd/shop/main.go")
    # A busy machine makes fewer, and never more: they are due by the clock.
    assert 0.1 * _BYTES_PER_HOUR < grown["rate"]["per_hour"] < 1.5 * _BYTES_PER_HOUR
    assert not sites.get("main.drop", {}).get("suspect", False)
    (waiting,) = [one for one in found["goroutines"] if one["function"] == "main.wait.func1"]
    assert waiting["counts"][-1] > waiting["counts"][0]
    assert waiting["wait_reason"] == "chan receive"
    assert found["resident_bytes"]["values"][0] > 1 << 20
    assert not any("stackwardLeaks" in json.dumps(one) for one in found["sites"])
    assert "heap record -- " in found["next_steps"][0]
    if collect:
        assert grown["suspect"]
        assert grown["rate"]["low"] > 0
        assert len(found["heap_times_ns"]) == 13


def test_a_program_that_ends_before(
    go: Path, module: Callable[[dict[str, str]], Path], stackward: Stackward
) -> None:
    folder = module({"main.go": PROGRAM.replace("LASTS", "2*time.Second")})
    options = ["--interval", "250ms", "--duration", "10m", "--gc"]
    done = stackward("leaks", *options, "--", str(go), "run", ".", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "watching ended early" in done.stdout
    assert "the program ended" in done.stdout
    assert "allocated in main.keep main.go:" in done.stdout


def test_a_benchmark(
    go: Path, module: Callable[[dict[str, str]], Path], stackward: Stackward
) -> None:
    test = """
package shop

import ("testing"; "time")

var kept [][]byte

func BenchmarkKeep(b *testing.B) {
	for i := 0; i < b.N; i++ {
		kept = append(kept, make([]byte, 64<<10))
		time.Sleep(2 * time.Millisecond)
	}
}
"""
    folder = module({"shop_test.go": test})
    options = ["--interval", "200ms", "--duration", "2s", "--gc"]
    command = ["--", str(go), "test", "-bench", ".", "-benchtime", "1m", "."]
    done = stackward("leaks", *options, *command, cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "BenchmarkKeep shop_test.go:10" in done.stdout
