"""`stackward gc record` on real programs: each way to give one, each way that one can end."""

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

import pytest

from stackward.capture import recording_in
from stackward.gc.recording import Recording

pytestmark = pytest.mark.live

Make = Callable[..., Path]
Run = Callable[..., "subprocess.CompletedProcess[str]"]
Env = dict[str, str]

# 8 MiB stay, 400 MiB go; what it declares is named as what the sampler imports.
STEADY = """package main

import "fmt"

var metrics, time, os, strconv = 1, 2, 3, 4

func min(a, b int) int { return a }

var keep [2048][]byte

func main() {
	for i := 0; i < 100_000; i++ {
		keep[(i*7919)%len(keep)] = make([]byte, 4096)
	}
	fmt.Println("done", version, helper(), min(metrics, time+os+strconv))
}
"""
HELPER = """package main

var version = "none"

func helper() int { return 7 }
"""
BENCH = """package main

import "testing"

var sink []byte

func BenchmarkMake(b *testing.B) {
	for i := 0; i < b.N; i++ {
		sink = make([]byte, 100_000)
	}
}
"""
STEADY_FILES = {"main.go": STEADY, "helper.go": HELPER, "main_test.go": BENCH}


def main_of(body: str, *imports: str) -> dict[str, str]:
    """Return a program with this body of its main function."""
    lines = "".join(f'\t"{name}"\n' for name in imports)
    return {"main.go": f"package main\n\nimport (\n{lines})\n\nfunc main() {{\n{body}\n}}\n"}


@pytest.fixture
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the recording goes: outside the folders that are not to change."""
    return tmp_path_factory.mktemp("recorded") / "recording"


@pytest.fixture
def record(stackward: Run, go_env: Env, target: Path) -> Callable[..., Recording]:
    """Return a function that records a command and returns the recording."""

    def run(
        *command: str | Path, cwd: Path, options: tuple[str, ...] = (), **env: str
    ) -> Recording:
        words = ("gc", "record", "-o", target, *options, "--", *command)
        done = stackward(*words, cwd=cwd, env={**go_env, **env}, timeout=200)
        assert done.returncode == 0, done.stderr
        assert f"stackward gc report {target}" in done.stderr or "no collection" in done.stderr
        return recording_in(target)

    return run


Record = Callable[..., Recording]


def slugs(recording: Recording) -> set[str]:
    return {one.slug for one in recording.caveats}


def stdout(target: Path) -> str:
    return (target / "stdout.log").read_text()


def check_sampled(recording: Recording) -> None:
    """The trace and the samples are of one program and agree."""
    assert recording.log is not None
    assert recording.samples is not None
    samples, cycles = recording.samples, recording.log.cycles
    assert not {"no-samples", "samples-damaged", "several-processes"} & slugs(recording)
    assert cycles.number.tolist() == list(range(1, len(cycles) + 1))
    assert samples["cycles_count"][-1] <= cycles.number[-1]
    assert (samples.mapped_bytes > 0).all()
    for name in samples.columns:
        assert (samples[name] >= 0).all(), name
    assert samples.time_ns[0] < 2_000_000_000
    assert samples.time_ns[-1] <= (recording.document.elapsed_ns or 0) + 50_000_000
    pauses = samples.histograms["/sched/pauses/total/gc:seconds"]
    assert pauses.counts[-1].sum() > 0
    assert len(samples.histograms) == 3


def test_go_run(each_go: Path, record: Record, module: Make, target: Path) -> None:
    folder = module(STEADY_FILES)
    recording = record(each_go, "run", "-ldflags", "-X main.version=v1 -s -w", ".", cwd=folder)
    check_sampled(recording)
    assert stdout(target) == "done v1 7 1\n"
    document = recording.document
    assert (document.mode, document.package) == ("built", "example.com/m")
    assert document.ended_by == "program"
    assert "sizes-rounded" not in slugs(recording)
    assert recording.resident_peak_bytes > 0
    version = (each_go.parent.parent / "VERSION").read_text().split()[0]
    assert document.go_version == version


PRINTER = """
	line := ": 0.010+1.0+0.002 ms clock, 0.020+0.10/0.50/0.30+0.004 ms cpu, 4->5->2 MB, " +
		"4 MB goal, 1 MB stacks, 0 MB globals, 2 P\\n"
	for i := 1; i <= 2000; i++ {
		sink = append(sink, make([]byte, 1<<16))
		sink = sink[max(0, len(sink)-100):]
		fmt.Fprintf(os.Stderr, "gc %d @%d.%03ds 1%%%s", i, i/1000, i%1000, line)
	}
}

var sink [][]byte

func init() {"""


def test_lines_that_the_program_prints_itself(
    each_go: Path, record: Record, module: Make, target: Path
) -> None:
    """Two thousand of them, among the few of its own collections."""
    recording = record(each_go, "run", ".", cwd=module(main_of(PRINTER, "fmt", "os")))
    check_sampled(recording)
    assert recording.log is not None
    assert len(recording.log.cycles) < 1000
    assert (target / "stderr.log").read_bytes().count(b"\n") == 2000


def test_files_by_name(each_go: Path, record: Record, module: Make) -> None:
    """Only what is named is built, the sampler with it."""
    folder = module(STEADY_FILES)
    check_sampled(record(each_go, "run", "main.go", "./helper.go", cwd=folder))
    check_sampled(record(each_go, "run", "module/main.go", "module/helper.go", cwd=folder.parent))


def test_a_folder_by_a_symbolic_link(each_go: Path, record: Record, module: Make) -> None:
    folder = module(STEADY_FILES)
    link = folder.parent / "link"
    link.symlink_to(folder)
    check_sampled(record(each_go, "run", ".", cwd=link, PWD=str(link)))
    check_sampled(record(each_go, "run", "main.go", "helper.go", cwd=link, PWD=str(link)))
    check_sampled(record(each_go, "run", "-C", link, ".", cwd=folder.parent))


def test_a_benchmark(each_go: Path, record: Record, module: Make, target: Path) -> None:
    folder = module(STEADY_FILES)
    words = ("test", "-run", "^$", "-bench", "Make", "-benchtime", "5000x", "-count=2")
    check_sampled(record(each_go, *words, cwd=folder))
    assert stdout(target).count("BenchmarkMake") == 2


def test_a_program_as_it_is(
    each_go: Path, record: Record, module: Make, go_env: Env, tmp_path: Path
) -> None:
    folder = module(STEADY_FILES)
    program = tmp_path / "steady"
    subprocess.run([each_go, "build", "-o", program, "."], cwd=folder, env=go_env, check=True)
    recording = record(program, cwd=tmp_path)
    assert recording.log is not None
    assert slugs(recording) == {"no-samples"}
    assert recording.document.mode == "as-given"
    assert recording.document.go_version is not None
    assert recording.document.go_version.startswith("go1.")


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
def test_the_race_detector(go: Path, record: Record, module: Make) -> None:
    check_sampled(record(go, "run", "-race", ".", cwd=module(STEADY_FILES), CGO_ENABLED="1"))


def test_the_users_own_overlay_tags_and_vendoring(
    go: Path, record: Record, module: Make, tmp_path: Path, target: Path
) -> None:
    files = {
        **STEADY_FILES,
        "helper.go": "//go:build wanted\n\n" + HELPER.replace("package main", "package main\n\n"
        'import _ "example.com/dep"'),
        "go.mod": "module example.com/m\n\ngo 1.24\n\nrequire example.com/dep v1.0.0\n",
        "vendor/modules.txt": "# example.com/dep v1.0.0\n## explicit\nexample.com/dep\n",
        "vendor/example.com/dep/dep.go": "package dep\n",
    }  # fmt: skip
    folder = module(files)
    (tmp_path / "other.go").write_text(files["helper.go"].replace("return 7", "return 8"))
    overlay = tmp_path / "users.json"
    overlay.write_text(json.dumps({"Replace": {"helper.go": str(tmp_path / "other.go")}}))
    words = ("run", "-tags", "wanted", "-mod=vendor")
    recording = record(go, *words, ".", cwd=folder, GOFLAGS=f"-overlay={overlay}")
    check_sampled(recording)
    assert stdout(target) == "done none 8 1\n"
    recording = record(go, *words, f"-overlay={overlay}", ".", cwd=folder)
    assert stdout(target) == "done none 8 1\n"


def test_no_collection(each_go: Path, record: Record, module: Make) -> None:
    folder = module(main_of("\ttime.Sleep(200 * time.Millisecond)", "time"))
    recording = record(each_go, "run", ".", cwd=folder)
    assert recording.log is None
    assert "no-collection" in slugs(recording)
    assert recording.samples is not None
    assert len(recording.samples) > 1


def test_ends_at_once(each_go: Path, record: Record, module: Make, stackward: Run) -> None:
    recording = record(each_go, "run", ".", cwd=module(main_of("\tprintln()")))
    assert recording.log is None
    assert recording.document.exit_status == 0
    done = stackward("gc", "report", recording.source, cwd=Path(recording.source))
    assert "no collection" in done.stdout + done.stderr


def test_collection_switched_off(go: Path, record: Record, module: Make) -> None:
    body = """	for range 3000 {
		sink = make([]byte, 100_000)
	}
	time.Sleep(300 * time.Millisecond)"""
    files = main_of(body, "time")
    folder = module({"main.go": files["main.go"] + "\nvar sink []byte\n"})
    recording = record(go, "run", ".", cwd=folder, GOGC="off")
    assert recording.log is None
    assert recording.document.environment["GOGC"] == "off"
    (text,) = (one.text for one in recording.caveats if one.slug == "no-collection")
    assert "GOGC=off" in text
    assert recording.samples is not None
    assert recording.samples.mapped_bytes.max() > 250 << 20


@pytest.mark.parametrize(
    ("body", "status"),
    [('panic("broken")', 2), ("os.Exit(3)", 3), ("syscall.Kill(os.Getpid(), 9)\nselect {}", -9)],
)
def test_a_crash_is_a_recording(
    go: Path, record: Record, module: Make, target: Path, body: str, status: int
) -> None:
    garbage = (
        "\tvar sink []byte\n\tfor range 300 {\n\t\tsink = make([]byte, 1<<20)\n\t}\n\t_ = sink\n"
    )
    folder = module(main_of(f"{garbage}\t_, _ = os.Getpid, syscall.Kill\n{body}", "os", "syscall"))
    recording = record(go, "run", ".", cwd=folder)
    assert recording.document.exit_status == status
    assert "program-failed" in slugs(recording)
    assert recording.log is not None
    said = (target / "stderr.log").read_text()
    assert ("panic: broken" in said) == (status == 2)


def test_settings_that_the_program_changes_itself(
    each_go: Path, record: Record, module: Make
) -> None:
    body = """	var sink []byte
	work := func() {
		for end := time.Now().Add(300 * time.Millisecond); time.Now().Before(end); {
			sink = make([]byte, 1<<16)
		}
	}
	work()
	debug.SetGCPercent(50)
	debug.SetMemoryLimit(64 << 20)
	runtime.GOMAXPROCS(1)
	work()
	debug.SetGCPercent(-1)
	work()
	_ = sink"""
    folder = module(main_of(body, "runtime", "runtime/debug", "time"))
    recording = record(each_go, "run", ".", cwd=folder, GOMAXPROCS="2")
    check_sampled(recording)
    assert recording.samples is not None
    gogc = set(recording.samples["gogc_percent"].tolist())
    assert {100, 50} <= gogc
    assert max(gogc) > 1 << 60
    assert 64 << 20 in recording.samples["memory_limit_bytes"]
    assert set(recording.samples["processors"].tolist()) == {1, 2}
    assert recording.log is not None
    assert set(recording.log.cycles.processors.tolist()) == {1, 2}


NOISY = """	var sink [][]byte
	go func() {
		for i := 0; ; i++ {
			os.Stderr.WriteString(`{"gc 5":"pacer: on","n":` + strconv.Itoa(i) + "}\\n")
		}
	}()
	for i := range 300_000 {
		sink = append(sink, make([]byte, 1000))
		if i%10_000 == 0 {
			sink = nil
		}
	}
	os.Exit(0)"""


def test_logs_written_between_the_runtimes_words(
    each_go: Path, record: Record, module: Make, target: Path
) -> None:
    """A goroutine that writes all the time: every line of both comes out whole."""
    folder = module(main_of(NOISY, "os", "strconv"))
    recording = record(each_go, "run", ".", cwd=folder, options=("-q",))
    assert recording.log is not None
    assert not {"lines-broken", "cycles-missing"} & slugs(recording)
    lines = (target / "stderr.log").read_bytes().split(b"\n")
    for number, line in enumerate(lines[:-1]):
        assert json.loads(line)["n"] == number


CGO = """package main

/*
#include <stdlib.h>
#include <string.h>
static void *take(size_t n) { void *p = malloc(n); memset(p, 1, n); return p; }
*/
import "C"
import "time"

var sink []byte

func main() {
	p := C.take(150 << 20)
	for i := 0; i < 500; i++ {
		sink = make([]byte, 100_000)
		time.Sleep(time.Millisecond)
	}
	C.free(p)
}
"""


@pytest.mark.skipif(shutil.which("cc") is None, reason="no C compiler")
def test_memory_that_is_not_gos(go: Path, record: Record, module: Make) -> None:
    """What C has allocated is resident, and not among what Go has mapped."""
    recording = record(go, "run", ".", cwd=module({"main.go": CGO}), CGO_ENABLED="1")
    check_sampled(recording)
    assert recording.samples is not None
    assert recording.samples.mapped_bytes.max() < 60 << 20
    assert recording.samples.resident_bytes.max() > 150 << 20
    assert recording.resident_peak_bytes > 150 << 20


SERVER = """	http.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		w.Write(make([]byte, 1<<20))
	})
	stop := make(chan os.Signal, 1)
	signal.Notify(stop, syscall.SIGTERM)
	time.Sleep(300 * time.Millisecond)
	go http.ListenAndServe(os.Args[1], nil)
	log.Print("listening")
	<-stop
	log.Print("bye")"""
SERVER_IMPORTS = ("log", "net/http", "os", "os/signal", "syscall", "time")
LOAD = """import sys, urllib.request
opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
for _ in range(int(sys.argv[2])):
    assert len(opener.open(sys.argv[1]).read()) == 1 << 20
print("hits", sys.argv[2])
"""


@pytest.fixture
def address() -> str:
    """Return an address that nobody listens to."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return f"127.0.0.1:{one.getsockname()[1]}"


@pytest.mark.parametrize("by", ["address", "text"])
def test_a_server_under_load(
    each_go: Path, record: Record, module: Make, tmp_path: Path, address: str, by: str, target: Path
) -> None:
    load = tmp_path / "load.py"
    load.write_text(LOAD)
    folder = module(main_of(SERVER, *SERVER_IMPORTS))
    url = f"http://{address}/"
    options = (
        "--ready", url if by == "address" else "listening", "--warmup", "50ms",
        "--load", f"{sys.executable} {load} {url} 60",
    )  # fmt: skip
    recording = record(each_go, "run", ".", address, cwd=folder, options=options)
    check_sampled(recording)
    document = recording.document
    assert document.ended_by == "load"
    assert document.exit_status == 0
    assert document.load is not None
    assert document.load.exit_status == 0
    assert (document.ready_ns or 0) > 200_000_000
    assert document.measured_from_ns is not None
    assert document.measured_from_ns >= (document.ready_ns or 0) + 50_000_000
    assert "bye" in (target / "stderr.log").read_text()
    assert (target / "load.log").read_text() == "hits 60\n"


def test_a_server_for_a_time(
    go: Path, record: Record, module: Make, tmp_path: Path, address: str
) -> None:
    folder = module(main_of(SERVER, *SERVER_IMPORTS))
    options = ("--ready", f"http://{address}/", "--duration", "300ms")
    recording = record(go, "run", ".", address, cwd=folder, options=options)
    assert recording.document.ended_by == "duration"
    assert not {"program-failed"} & slugs(recording)


def test_never_ready(
    go: Path, stackward: Run, go_env: Env, module: Make, target: Path, address: str
) -> None:
    folder = module(main_of('\tprintln("cannot bind")\n\tselect {}'))
    options = ("--ready", f"http://{address}/", "--ready-timeout", "500ms")
    done = stackward("gc", "record", "-o", target, *options, "--", go, "run", ".", cwd=folder)
    assert done.returncode == 2
    assert "was not ready within 0.5 s" in done.stderr
    assert "cannot bind" in done.stderr
    assert recording_in(target).document.ended_by == "not-ready"


def test_what_does_not_build(go: Path, stackward: Run, module: Make, target: Path) -> None:
    folder = module({"main.go": "package main\n\nfunc main() { nothing() }\n"})
    done = stackward("gc", "record", "-o", target, "--", go, "run", ".", cwd=folder)
    assert done.returncode == 2
    assert "undefined: nothing" in done.stderr
    assert not target.exists()


def test_the_default_folder(go: Path, stackward: Run, module: Make) -> None:
    folder = module(STEADY_FILES)
    writes = ("gc-recording",)
    done = stackward("gc", "record", "--", go, "run", ".", cwd=folder, writes=writes)
    assert done.returncode == 0
    assert done.stdout == "done none 7 1\n"
    assert "stackward gc report gc-recording" in done.stderr
    report = stackward("gc", "report", "gc-recording", cwd=folder)
    assert report.returncode == 0, report.stderr


def test_what_the_program_starts_is_not_traced(
    each_go: Path, stackward: Run, module: Make, tmp_path: Path
) -> None:
    """Its lines would come in pieces between the program's own; it finds its GODEBUG as it was."""
    body = """
	var sink []byte
	fmt.Println("GODEBUG", os.Getenv("GODEBUG"))
	if len(os.Args) == 1 {
		child := exec.Command(os.Args[0], "child")
		child.Stdout, child.Stderr = os.Stdout, os.Stderr
		if err := child.Start(); err != nil {
			panic(err)
		}
		defer child.Wait()
	}
	for i := 0; i < 5000; i++ {
		sink = make([]byte, 50_000)
	}
	_ = sink"""
    folder = module(main_of(body, "fmt", "os", "os/exec"))
    target = tmp_path / "rec"
    done = stackward("gc", "record", "-o", target, "--", each_go, "run", ".", cwd=folder)
    assert done.returncode == 0, done.stderr
    assert done.stdout == "GODEBUG \nGODEBUG \n"
    recording = recording_in(target)
    assert (target / "stderr.log").read_bytes() == b""
    assert "several-processes" not in [one.slug for one in recording.caveats]
    assert recording.log is not None


@pytest.fixture
def leftovers() -> Iterator[Callable[[str], dict[int, str]]]:
    """Return a function that finds the processes with a mark in their environment."""
    marks: list[str] = []

    def find(mark: str) -> dict[int, str]:
        marks.append(mark)
        found = {}
        for folder in Path("/proc").iterdir():
            with contextlib.suppress(OSError):
                if folder.name.isdigit() and mark.encode() in (folder / "environ").read_bytes():
                    found[int(folder.name)] = (folder / "cmdline").read_bytes().decode()
        return found

    yield find
    for mark in tuple(marks):
        for number in find(mark):
            with contextlib.suppress(OSError):
                os.kill(number, signal.SIGKILL)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_an_interrupt_keeps_what_was_recorded(
    each_go: Path,
    command: str,
    go_env: Env,
    module: Make,
    tmp_path: Path,
    number: signal.Signals,
    leftovers: Callable[[str], dict[int, str]],
    target: Path,
) -> None:
    body = """	exec.Command("sleep", "1001").Start()
	var sink []byte
	for i := 0; ; i++ {
		sink = make([]byte, 100_000)
		if i == 1000 {
			println("going")
		}
	}
	_ = sink"""
    folder = module(main_of(body, "os/exec"))
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    mark = f"STACKWARD_TEST_{os.urandom(8).hex()}"
    child = subprocess.Popen(
        [command, "gc", "record", "-o", target, "--", each_go, "run", "."],
        cwd=folder,
        env={**go_env, "TMPDIR": str(temporary), mark: "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    end = time.monotonic() + 120
    log = target / "gc.log"
    while not (log.exists() and log.stat().st_size > 2000) and time.monotonic() < end:
        assert child.poll() is None, child.communicate()
        time.sleep(0.02)
    os.kill(child.pid, number)
    _, err = child.communicate(timeout=60)
    assert child.returncode == 130, err
    assert "Traceback" not in err
    assert str(target) in err
    assert err.endswith("stackward: interrupted; what was recorded until then is kept, as above\n")
    assert "nothing is left behind" not in err
    assert list(temporary.iterdir()) == []
    assert leftovers(mark) == {}
    recording = recording_in(target)
    assert recording.document.ended_by == "interrupt"
    assert recording.log is not None
    assert recording.samples is not None


def test_a_killed_recorder_leaves_a_readable_recording(
    go: Path,
    command: str,
    go_env: Env,
    module: Make,
    tmp_path: Path,
    leftovers: Callable[[str], dict[int, str]],
    target: Path,
) -> None:
    body = "\tvar sink []byte\n\tfor {\n\t\tsink = make([]byte, 100_000)\n\t}\n\t_ = sink"
    folder = module(main_of(body))
    mark = f"STACKWARD_TEST_{os.urandom(8).hex()}"
    child = subprocess.Popen(
        [command, "gc", "record", "-q", "-o", target, "--", go, "run", "."],
        cwd=folder,
        env={**go_env, "TMPDIR": str(tmp_path), mark: "1"},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    end = time.monotonic() + 120
    log = target / "gc.log"
    while not (log.exists() and log.stat().st_size > 2000) and time.monotonic() < end:
        time.sleep(0.02)
    child.kill()
    child.wait()
    leftovers(mark)
    recording = recording_in(target)
    assert "recording-unfinished" in slugs(recording)
    assert recording.log is not None
