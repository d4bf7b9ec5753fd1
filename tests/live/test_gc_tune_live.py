"""`stackward gc tune` on real programs: small ones, so that noise may decide what is better."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from stackward.report.schema import schemas

pytestmark = pytest.mark.live

Make = Callable[..., Path]
Run = Callable[..., "subprocess.CompletedProcess[str]"]
MIB = 1 << 20
ANY = {"improved", "within-noise", "default-is-best"}

# 20 MiB stay, 800 MiB go, and each is looked at: the collector has something to do.
STEADY = """package main

import "math/rand/v2"

type entry struct {
	key  uint64
	text []byte
	next *entry
}

func fresh(random *rand.Rand) *entry {
	one := &entry{key: random.Uint64(), text: make([]byte, 100+random.IntN(200))}
	for i := range one.text {
		one.text[i] = byte(i)
	}
	return one
}

func main() {
	random := rand.New(rand.NewPCG(1, 2))
	keep := make([]*entry, 80_000)
	for i := range keep {
		keep[i] = fresh(random)
	}
	for range 3_000_000 {
		keep[random.IntN(len(keep))] = fresh(random)
	}
}
"""


@pytest.fixture
def tune(stackward: Run, go: Path, go_env: dict[str, str]) -> Callable[..., dict[str, Any]]:
    """Return a function that tunes a command and returns its JSON, which is as its schema says."""

    def run(*words: str | Path, cwd: Path, **env: str) -> dict[str, Any]:
        options = ("--go", go, "--format", "json", "--runs", "2")
        done = stackward(
            "gc", "tune", *options, *words, cwd=cwd, env={**go_env, **env}, timeout=200
        )
        assert done.returncode == 0, done.stderr
        found: dict[str, Any] = json.loads(done.stdout)
        jsonschema.validate(found, schemas()["gc-tune"])
        return found

    return run


Tune = Callable[..., dict[str, Any]]


def test_there_is_room(tune: Tune, module: Make) -> None:
    """Twice as much as it takes: a higher GOGC costs less, and keeps within the budget."""
    folder = module({"main.go": STEADY})
    found = tune("--memory-budget", "200MiB", "--", "go", "run", ".", cwd=folder)
    assert found["verdict"] in ANY
    assert found["calibrated_at_gogc_percent"][0] == 50
    tried = found["tried"]
    assert tried is not None
    assert tried["gogc_percent"] is None or tried["gogc_percent"] > 100
    predicted = found["predicted"]
    assert predicted["new"]["gc_cpu_ns"]["value"] < predicted["base"]["gc_cpu_ns"]["value"]
    base, new = found["measured"]["base"], found["measured"]["new"]
    assert len(base) == len(new) == 2
    for one in (*base, *new):
        assert one["peak_resident_bytes"] > 20 * MIB
        assert {"p50", "p99"} <= one["latency_ns"].keys()
    count = [sum(one["collections_count"] for one in group) for group in (base, new)]
    assert count[1] < count[0]
    recommended = found["recommendation"]
    assert recommended in (tried, {"gogc_percent": 100, "memory_limit_bytes": None})


def test_an_impossible_budget(tune: Tune, module: Make) -> None:
    folder = module({"main.go": STEADY})
    found = tune("--memory-budget", "12MiB", "--", "go", "run", ".", cwd=folder)
    assert found["verdict"] == "budget-infeasible"
    assert found["recommendation"] is None
    assert found["environment"] == []
    needs = found["needs"]
    assert 15 * MIB < needs["live_bytes"] < 40 * MIB
    least = needs["least_budget_bytes"]
    assert 18 * MIB < least["low"] <= least["value"] <= least["high"] < 120 * MIB
    assert found["measured"] == {"base": [], "new": []}


def test_what_is_printed(stackward: Run, go: Path, module: Make, tmp_path: Path) -> None:
    folder = module({"main.go": STEADY})
    options = ("--go", go, "--runs", "1", "--memory-budget", "200MiB", "--keep", tmp_path / "kept")
    done = stackward("gc", "tune", *options, "--", "go", "run", ".", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert "GC CPU" in done.stdout
    assert "memory: 200Mi" in done.stdout
    assert "calibrate: GOGC=50" in done.stderr
    kept = {one.name for one in (tmp_path / "kept").iterdir()}
    assert {"calibration-gogc-50", "base-1", "new-1"} <= kept


def test_no_collection(tune: Tune, module: Make) -> None:
    folder = module({"main.go": "package main\n\nfunc main() {}\n"})
    found = tune("--memory-budget", "64MiB", "--", "go", "run", ".", cwd=folder)
    assert found["verdict"] == "default-is-best"
    assert "no collection" in found["verdict_text"]


def cgroup_top() -> tuple[Path, str]:
    """Return where a group with a memory limit can be made, and its file; skip where it cannot."""
    first, second = Path("/sys/fs/cgroup/memory"), Path("/sys/fs/cgroup")
    with contextlib.suppress(OSError):
        if "memory" in (second / "cgroup.subtree_control").read_text().split():
            return second, "memory.max"
    if (first / "memory.limit_in_bytes").exists():
        return first, "memory.limit_in_bytes"
    pytest.skip("no cgroup here hands the memory controller on to those inside it")


@pytest.fixture
def container() -> Iterator[Path]:
    """Make a cgroup that may take 320 MiB, and remove it again; skip where we may not."""
    top, limit = cgroup_top()
    group = top / f"stackward-test-{os.getpid()}"
    try:
        group.mkdir()
    except OSError as error:
        pytest.skip(f"no cgroup can be made: {error.strerror}")
    try:
        (group / limit).write_text(str(320 * MIB))
    except OSError as error:
        group.rmdir()
        pytest.skip(f"no memory limit can be set: {error.strerror}")
    yield group
    for _ in range(100):  # its processes have ended, and are gone soon
        try:
            group.rmdir()
        except OSError:
            time.sleep(0.05)
        else:
            return
    pytest.fail(f"{group} is still in use")


def test_the_containers_own_limit_is_the_budget(
    command: str, go: Path, go_env: dict[str, str], module: Make, container: Path, tmp_path: Path
) -> None:
    """A real limit, with ourselves in the container: nothing in it is killed."""
    folder = module({"main.go": STEADY})
    program = tmp_path / "program"
    subprocess.run([go, "build", "-o", program, "."], cwd=folder, env=go_env, check=True)
    enter = f'echo $$ > {container}/cgroup.procs && exec "$@"'
    words = ("gc", "tune", "--go", go, "--format", "json", "--runs", "1", "--", program)
    done = subprocess.run(
        ["/bin/sh", "-c", enter, "sh", command, *map(str, words)],
        cwd=folder, env=go_env, capture_output=True, text=True, timeout=200, check=False,
    )  # fmt: skip
    if done.returncode != 0 and "cgroup.procs" in done.stderr:
        pytest.skip(f"no process can be put into a cgroup: {done.stderr}")
    assert done.returncode == 0, done.stderr
    found = json.loads(done.stdout)
    budget = found["budget"]
    assert budget["source"] == "cgroup"
    assert 160 * MIB < budget["bytes"] < 300 * MIB
    slugs = {one["slug"] for one in found["caveats"]}
    assert "container-shared" in slugs
    assert "prediction-broke-budget" not in slugs
    limit = found["tried"]["memory_limit_bytes"]
    assert limit is None or limit < budget["bytes"]
    for one in (*found["measured"]["base"], *found["measured"]["new"]):
        assert one["peak_resident_bytes"] < budget["bytes"]


FAILS = """package main

import "os"

func main() {
	os.Stderr.WriteString("no such table\\n")
	os.Exit(3)
}
"""


def test_a_program_that_fails(stackward: Run, go: Path, module: Make) -> None:
    folder = module({"main.go": FAILS})
    words = ("--go", go, "--memory-budget", "64MiB", "--", "go", "run", ".")
    done = stackward("gc", "tune", *words, cwd=folder)
    assert done.returncode == 2
    assert "status 3 at GOGC=50" in done.stderr
    assert "no such table" in done.stderr


@pytest.mark.parametrize(
    ("calls", "names"),
    [
        ("debug.SetGCPercent(70)", ["GOGC"]),
        ("debug.SetMemoryLimit(150 << 20)", ["GOMEMLIMIT"]),
        ("debug.SetGCPercent(70)\n\tdebug.SetMemoryLimit(150 << 20)", None),
    ],
)
def test_a_program_that_sets_itself(
    tune: Tune, stackward: Run, go: Path, module: Make, calls: str, names: list[str] | None
) -> None:
    text = STEADY.replace(
        'import "math/rand/v2"', 'import (\n\t"math/rand/v2"\n\t"runtime/debug"\n)'
    )
    folder = module({"main.go": text.replace("func main() {", f"func main() {{\n\t{calls}")})
    words = ("--memory-budget", "200MiB", "--", "go", "run", ".")
    if names is None:
        done = stackward("gc", "tune", "--go", go, *words, cwd=folder)
        assert done.returncode == 2
        assert "counts for nothing" in done.stderr
        return
    found = tune(*words, cwd=folder)
    assert found["set_by_program"] == names
    assert "program-sets-itself" in {one["slug"] for one in found["caveats"]}
    assert not any(line.startswith(names[0]) for line in found["environment"])


CGO = """package main

/*
#include <stdlib.h>
#include <string.h>
static void *take(size_t n) { void *p = malloc(n); memset(p, 1, n); return p; }
*/
import "C"

var keep [2000][]byte

func main() {
	p := C.take(150 << 20)
	for i := range 40_000 {
		keep[i*7919%2000] = make([]byte, 10_000)
	}
	C.free(p)
}
"""


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
def test_memory_that_is_not_gos(tune: Tune, module: Make) -> None:
    folder = module({"main.go": CGO})
    words = ("--memory-budget", "120MiB", "--", "go", "run", ".")
    found = tune(*words, cwd=folder, CGO_ENABLED="1")
    assert found["verdict"] == "budget-infeasible"
    assert found["needs"]["not_go_bytes"] > 120 * MIB


SERVER = """package main

import (
	"fmt"
	"net/http"
	"os"
)

var count int

func main() {
	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		count++
		w.Write(make([]byte, 1<<20))
	})
	http.HandleFunc("/metrics", func(w http.ResponseWriter, r *http.Request) {
		for _, bound := range []string{"0.1", "+Inf"} {
			fmt.Fprintf(w, "http_duration_seconds_bucket{le=%q} %d\\n", bound, count)
		}
	})
	http.ListenAndServe(os.Args[1], nil)
}
"""
LOAD = """import sys, urllib.request
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
for _ in range(300):
    opener.open(sys.argv[1]).read()
print("p99=7.5ms")
"""


@pytest.fixture
def address() -> str:
    """Return an address that nobody listens to."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{one.getsockname()[1]}"


@pytest.mark.parametrize("by", ["pattern", "histogram"])
def test_a_server_under_load(
    tune: Tune, module: Make, tmp_path: Path, address: str, by: str
) -> None:
    load = tmp_path / "load.py"
    load.write_text(LOAD)
    url = f"http://{address}/"
    latency = r"p99=(?P<p99>\S+)" if by == "pattern" else f"{url}metrics"
    # From a lower GOGC than the default, so that something is better and verified.
    found = tune(
        "--memory-budget", "300MiB", "--ready", url, "--load", f"{sys.executable} {load} {url}",
        "--latency", latency, "--objective", "latency",
        "--", "go", "run", ".", address, cwd=module({"main.go": SERVER}), GOGC="25",
    )  # fmt: skip
    assert found["objective"] == "latency"
    assert found["base"] == {"gogc_percent": 25, "memory_limit_bytes": None}
    runs = [*found["measured"]["base"], *found["measured"]["new"]]
    if by == "pattern":
        assert found["latency_source"] == "output of the load generator"
        assert all(one["latency_ns"] == {"p99": 7_500_000} for one in runs)
    else:
        assert found["latency_source"] == "histogram http_duration_seconds"
        assert all(one["latency_ns"]["p50"] <= 100_000_000 for one in runs)


def test_interrupted(
    command: str, go: Path, go_env: dict[str, str], module: Make, tmp_path: Path
) -> None:
    """Ctrl-C: the program is ended, and what was kept is named."""
    folder = module({"main.go": "package main\n\nfunc main() { select {} }\n"})
    kept = tmp_path / "kept"
    running = subprocess.Popen(
        [command, "gc", "tune", "--go", go, "--memory-budget", "64MiB", "--keep", kept, "--",
         "go", "run", "."],
        cwd=folder, env=go_env, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    log = kept / "calibration-gogc-50" / "resident.tsv"
    end = time.monotonic() + 300
    while not (log.exists() and log.stat().st_size > 40) and time.monotonic() < end:
        time.sleep(0.05)
    running.send_signal(signal.SIGINT)
    _, said = running.communicate(timeout=60)
    assert running.returncode == 130
    assert f"kept in {kept}" in said
    assert "interrupted" in said
    document = json.loads((kept / "calibration-gogc-50" / "recording.json").read_text())
    assert document["ended_by"] == "interrupt"
