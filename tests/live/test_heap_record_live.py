"""Heap dumps of real programs: each way to ask for one, and what is in the way of one."""

from __future__ import annotations

import contextlib
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.request
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stackward.capture import heap_record
from stackward.capture.heap_dumps import DumpRecord, binary_beside, dump_record, dumps_of
from stackward.capture.heap_once import record_dump
from stackward.capture.heap_prepare import go_build_id, prepare_heap
from stackward.capture.heap_snap import Handler, find_handler, running_handlers
from stackward.cli.heap_record import condition_of
from stackward.demo import LEAKS_LESSONS, LeakLesson, module_files
from stackward.demo.leaks_lessons import READY

pytestmark = pytest.mark.live

Make = Callable[..., Path]
Run = Callable[..., "subprocess.CompletedProcess[str]"]
Env = dict[str, str]

# 8 MiB are kept; what it declares is named as what the handler imports, in an old version of Go's
# language.
KEEPER = """package main

import (
	"fmt"
	"os"
	"strings"
	"time"
)

var pprof, metrics, syscall, min = 1, 2, 3, 4

var kept [][]byte

func main() {
	for i := 0; i < 8; i++ {
		kept = append(kept, make([]byte, 1<<20))
	}
	for _, one := range os.Environ() {
		if strings.HasPrefix(one, "STACKWARD_HEAP") || strings.HasPrefix(one, "GODEBUG") {
			fmt.Println("left over", one)
		}
	}
	fmt.Println("ready", len(os.Args), pprof+metrics+syscall+min)
	time.Sleep(time.Minute)
}
"""
TEST = """package main

import (
	"testing"
	"time"
)

func TestSoak(t *testing.T) {
	kept = append(kept, make([]byte, 5<<20))
	println("soaking")
	time.Sleep(time.Minute)
}
"""
FILES = {"main.go": KEEPER, "main_test.go": TEST}


@pytest.fixture
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where the recording goes: outside the folders that are not to change."""
    return tmp_path_factory.mktemp("recorded") / "recording"


@pytest.fixture
def record(stackward: Run, go_env: Env, target: Path) -> Callable[..., str]:
    """Return a function that records a command and returns what was said of it."""

    def run(*command: str | Path, cwd: Path, options: tuple[str, ...] = (), **env: str) -> str:
        words = ("heap", "record", "-o", target, *options, "--", *command)
        done = stackward(*words, cwd=cwd, env={**go_env, **env}, timeout=120)
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    return run


Record = Callable[..., str]


def check_whole(path: Path, at_least: int) -> DumpRecord:
    """The dump is one to its end, and what stands beside it is of it."""
    data = path.read_bytes()
    assert data.startswith(b"go1.7 heap dump\n")
    assert data.endswith(b"\0")
    record = dump_record(path)
    assert record is not None
    assert (record.bytes, record.dump) == (len(data), str(path))
    assert len(data) > record.memstats["HeapAlloc"] > at_least
    assert record.stopped_ns > 0
    assert path.stat().st_mode & 0o777 == 0o600
    assert not list(path.parent.glob(".*"))
    return record


def test_go_run(each_go: Path, record: Record, module: Make, target: Path) -> None:
    folder = module(FILES, go="1.17")
    options = ("--ready", "ready", "--at", "0s", "--goroutines", "--duration", "50ms")
    options += ("--memprofilerate", "1")
    said = record(each_go, "run", ".", "-x", cwd=folder, options=options)
    assert "ready 2 10" in said
    assert "left over" not in said
    first, last = dumps_of(target)
    assert (first.reason, last.reason) == ("at", "end")
    for one in (first, last):
        assert check_whole(Path(one.dump), 8 << 20).mem_profile_rate == 1
    version = (each_go.parent.parent / "VERSION").read_text().split()[0]
    assert first.go_version == version
    binary = binary_beside(Path(first.dump))
    assert binary is not None
    tool = subprocess.run([each_go, "tool", "buildid", binary], capture_output=True, check=True)
    assert first.build_id == go_build_id(binary) == tool.stdout.decode().strip()
    stacks = Path(first.goroutines).read_text()
    assert "goroutine 1 [sleep" in stacks
    assert "main.main()" in stacks
    assert f"stackward heap diff {first.dump} {last.dump}" in said


def test_go_test(each_go: Path, record: Record, module: Make, target: Path) -> None:
    options = ("--ready", "soaking", "--load", "true")
    record(each_go, "test", "-run", "Soak", ".", cwd=module(FILES), options=options)
    (dump,) = dumps_of(target)
    assert check_whole(Path(dump.dump), 5 << 20).mem_profile_rate == 512 << 10
    assert b"TestSoak" in Path(dump.dump).read_bytes()  # in the stack of its sample


def test_what_was_built_for_a_recording_is_recorded_again(
    go: Path, record: Record, module: Make, target: Path, stackward: Run, tmp_path: Path
) -> None:
    folder = module(FILES)
    options = ("--ready", "ready", "--load", "true")
    record(go, "run", ".", cwd=folder, options=options)
    program = target / "bin" / "m"
    again = tmp_path / "again"
    done = stackward("heap", "record", "-o", again, *options, "--", program, cwd=folder)
    assert done.returncode == 0, done.stderr
    check_whole(again / "heap-1.dump", 8 << 20)


GROWS = """package main

import "time"

var kept [][]byte

func main() {
	for i := 0; i < 100; i++ {
		kept = append(kept, make([]byte, 1<<20))
		if i < 48 {
			time.Sleep(5 * time.Millisecond)
		}
	}
	time.Sleep(time.Minute)
}
"""


def until_there_is_a_dump(target: Path) -> tuple[str, str, str]:
    """Return a load that ends soon after the first dump was tried."""
    waits = f"for i in $(seq 1000); do [ -s {target}/dumps.jsonl ] && break; sleep 0.05; done"
    return "sh", "-c", f"{waits}; sleep 0.3"


def test_a_dump_by_itself_before_the_limit(
    each_go: Path, record: Record, module: Make, target: Path
) -> None:
    """Once, though it stays above; the limit is the environment's."""
    options = ("--when", "live > 50%-of-limit", "--load", shlex.join(until_there_is_a_dump(target)))
    folder = module({"main.go": GROWS})
    record(each_go, "run", ".", cwd=folder, options=options, GOMEMLIMIT="64MiB", GOGC="50")
    first, last = dumps_of(target)
    assert (first.reason, last.reason) == ("when", "end")
    assert (first.limit_bytes, first.limit_kind) == (64 << 20, "GOMEMLIMIT")
    assert first.condition_bytes == 32 << 20
    check_whole(Path(first.dump), 32 << 20)


def test_a_limit_that_the_program_sets_itself(
    go: Path, record: Record, module: Make, target: Path
) -> None:
    files = {
        "main.go": GROWS.replace('import "time"', 'import (\n"runtime/debug"\n"time"\n)').replace(
            "\tfor", "\tdebug.SetMemoryLimit(40 << 20)\n\tfor", 1
        )
    }
    options = ("--when", "heap>80%-of-limit", "--load", shlex.join(until_there_is_a_dump(target)))
    record(go, "run", ".", cwd=module(files), options=options)
    first = dumps_of(target)[0]
    assert (first.reason, first.condition_bytes) == ("when", 32 << 20)


def test_a_dump_below_the_containers_limit(
    go: Path, module: Make, target: Path, go_env: Env, tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """The lower one of the limits counts; a folder in memory is looked at for it."""
    monkeypatch.setattr(heap_record, "memory_limit_bytes", lambda: 64 << 20)
    folder = module({"main.go": GROWS})
    program = prepare_heap(
        (str(go), "run", "."),
        folder=tmp_path, cwd=folder, environ={**go_env, "GOMEMLIMIT": "1GiB"},
    )  # fmt: skip

    def recorded(target: Path) -> heap_record.HeapRecording:
        request = heap_record.HeapRequest(
            environment={},
            load=until_there_is_a_dump(target),
            condition=condition_of("heap>50%-of-limit"),
        )
        return heap_record.record_heap(program, request, target)

    first = recorded(target).dumps[0]
    assert (first.reason, first.error) == ("when", "")
    assert (first.limit_bytes, first.limit_kind) == (64 << 20, "container")
    assert first.condition_bytes == 32 << 20
    memory = Path("/dev/shm")
    if memory.is_dir() and os.access(memory, os.W_OK) and "tmpfs" in mount_of(memory):
        inside = Path(tempfile.mkdtemp(dir=memory)) / "rec"
        try:
            recording = recorded(inside)
        finally:
            shutil.rmtree(inside.parent)
        assert "is in memory" in recording.dumps[0].error


def mount_of(path: Path) -> str:
    """Return the line of what is mounted at `path`."""
    lines = Path("/proc/mounts").read_text().splitlines()
    return next((line for line in lines if line.split()[1] == str(path)), "")


def test_a_condition_that_never_holds(go: Path, record: Record, module: Make, target: Path) -> None:
    files = {"main.go": "package main\n\nfunc main() { println(1) }\n"}
    said = record(go, "run", ".", cwd=module(files), options=("--when", "rss>1TiB"))
    assert "condition-not-met" in said or "no-handler" in said
    assert not target.exists()


LEAKS = """package main

import (
	"io"
	"os"
	"runtime/pprof"
	"time"
)

func main() {
	go func() { <-make(chan int) }()
	time.Sleep(50 * time.Millisecond)
	pprof.Lookup("goroutineleak").WriteTo(io.Discard, 1)
	println("ready")
	time.Sleep(time.Second)
	os.Exit(7)
}
"""


def test_no_dump_after_a_goroutineleak_profile(
    each_go: Path, record: Record, module: Make, target: Path
) -> None:
    """The runtime would end the process; it goes on instead."""
    version = (each_go.parent.parent / "VERSION").read_text().split()[0]
    if int(version.split(".")[1]) < 27:
        pytest.skip("the profile is an experiment before Go 1.27")
    options = ("--ready", "ready", "--at", "0s")
    said = record(each_go, "run", ".", cwd=module({"main.go": LEAKS}), options=options)
    assert "a goroutineleak profile has found leaks in this process" in " ".join(said.split())
    assert "ended by itself with status 7" in said


@pytest.fixture
def recorder(
    command: str, go_env: Env, target: Path, tmp_path: Path
) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Return a function that records in the background until the program is ready."""
    children: list[subprocess.Popen[str]] = []

    def start(go: Path, folder: Path, *options: str) -> subprocess.Popen[str]:
        temporary = tmp_path / "tmp"
        temporary.mkdir()
        words = [command, "heap", "record", "-o", str(target), *options, "--", str(go), "run", "."]
        child = subprocess.Popen(
            words,
            cwd=folder,
            env={**go_env, "TMPDIR": str(temporary)},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        children.append(child)
        assert child.stdout is not None
        assert child.stdout.readline().startswith("ready")
        return child

    yield start
    for child in children:
        child.kill()
        child.communicate()
    for handler in running_handlers():
        if handler.folder == target:
            os.kill(handler.pid, signal.SIGKILL)


def wait_for(what: Callable[[], bool], seconds: float = 60) -> None:
    end = time.monotonic() + seconds
    while not what():
        assert time.monotonic() < end
        time.sleep(0.02)


def test_asked_from_another_process(
    go: Path,
    recorder: Callable[..., subprocess.Popen[str]],
    stackward: Run,
    module: Make,
    target: Path,
    tmp_path: Path,
) -> None:
    child = recorder(go, module(FILES), "--signal", "USR2")
    handler = find_handler(child.pid)  # that of the program which it runs
    assert handler == Handler(pid=handler.pid, folder=target)
    assert handler.pid != child.pid
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()

    done = stackward("heap", "snap", str(handler.pid), cwd=elsewhere)
    assert (done.returncode, done.stdout) == (0, f"{target}/heap-1.dump\n"), done.stderr
    check_whole(target / "heap-1.dump", 8 << 20)
    words = ("-o", "mine.dump", "--goroutines")
    writes = ("mine.dump", "mine.json", "mine.goroutines.txt")
    done = stackward("heap", "snap", str(child.pid), *words, cwd=elsewhere, writes=writes)
    assert (done.returncode, done.stdout) == (0, "mine.dump\n"), done.stderr
    check_whole(elsewhere / "mine.dump", 8 << 20)
    os.kill(handler.pid, signal.SIGUSR2)
    wait_for(lambda: len(dumps_of(target)) == 3)
    assert dumps_of(target)[2].reason == "signal"

    gone = tmp_path / "gone"
    refused = {"/dev/null": "no regular file", str(gone / "x"): f"cannot write into {gone}"}
    if os.getuid() != 0:
        (tmp_path / "closed").mkdir(mode=0o500)
        refused[str(tmp_path / "closed" / "x")] = "permission denied"
    for name, says in refused.items():
        done = stackward("heap", "snap", str(handler.pid), "-o", name, cwd=elsewhere)
        assert done.returncode == 2
        assert says in done.stderr
    assert handler.alive()

    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=60)
    assert child.returncode == 130
    assert "heap-2.dump (a signal came)" in err
    assert "3 heap dumps" in err  # and no last one
    assert not handler.alive()
    done = stackward("heap", "snap", str(handler.pid), cwd=elsewhere)
    assert f"there is no process {handler.pid}" in done.stderr
    assert list((tmp_path / "tmp").iterdir()) == []


def test_an_interrupt_takes_a_last_dump(
    each_go: Path,
    recorder: Callable[..., subprocess.Popen[str]],
    module: Make,
    target: Path,
    tmp_path: Path,
) -> None:
    loaded = tmp_path / "loaded"
    load = shlex.join(["sh", "-c", f"touch {loaded}; sleep 60"])
    child = recorder(each_go, module(FILES), "--load", load)
    wait_for(loaded.exists)  # the program's words may be passed on before all is set up
    child.send_signal(signal.SIGTERM)
    _, err = child.communicate(timeout=60)
    assert child.returncode == 130
    assert len(dumps_of(target)) == 1, err
    (dump,) = dumps_of(target)
    assert dump.reason == "end"
    check_whole(target / "heap-1.dump", 8 << 20)


SMALL_DISK = """
mount -t tmpfs -o size=6m none "$1"
cd "$2"
shift 2
exec "$@"
"""


def test_a_disk_that_is_too_small(
    go: Path, command: str, go_env: Env, module: Make, target: Path, tmp_path: Path
) -> None:
    """The program is told before anything is written, and goes on."""
    disk = tmp_path / "disk"
    disk.mkdir()
    words = ["unshare", "-Urm", "sh", "-c", SMALL_DISK, "sh", str(disk), str(module(FILES))]
    probe = subprocess.run([*words, "true"], capture_output=True, check=False)
    if probe.returncode != 0:
        pytest.skip("no disk can be mounted here")
    done = subprocess.run(
        [
            *words, command, "heap", "record", "-o", str(disk / "rec"), "--ready", "ready",
            "--load", "true", "--", str(go), "run", ".",
        ],
        env=go_env, capture_output=True, text=True, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert f"and {disk}/rec has " in done.stderr
    assert " MiB free" in done.stderr


def test_a_file_size_that_is_limited(
    go: Path, command: str, go_env: Env, module: Make, target: Path
) -> None:
    program = module(FILES) / "program"
    code = (
        "import os, resource, sys\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (4 << 20, 4 << 20))\n"
        "os.execv(sys.argv[1], sys.argv[1:])\n"
    )
    words = ["--ready", "ready", "--load", "true", "--", str(go), "run", "."]
    built = [command, "heap", "record", "-o", str(target), *words]
    subprocess.run(built, cwd=program.parent, env=go_env, capture_output=True, check=True)
    again = [command, "heap", "record", "-o", str(target) + "-2", *words[:-3]]
    limited = [sys.executable, "-c", code, *again, str(target / "bin" / "m")]
    done = subprocess.run(
        limited, cwd=program.parent, env=go_env, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "write files above 4 MiB (ulimit -f)" in " ".join(done.stderr.split())


SERVICE = """package main

import (
	"net"
	"net/http"
	"os"
)

var kept [][]byte

func main() {
	for i := 0; i < 8; i++ {
		kept = append(kept, make([]byte, 1<<20))
	}
	go watchHeap(os.Args[2], 0.5)
	mux := http.NewServeMux()
	mux.Handle("/debug/heapdump", heapDumpHandler(os.Args[1]))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	println(listener.Addr().String())
	http.Serve(listener, mux)
}
"""


@contextlib.contextmanager
def service(program: Path, *arguments: Path, **env: str) -> Iterator[str]:
    """Yield the address of a service that runs."""
    child = subprocess.Popen(
        [program, *arguments], stderr=subprocess.PIPE, env={**os.environ, **env}, text=True
    )
    try:
        assert child.stderr is not None
        yield f"http://{child.stderr.readline().strip()}/debug/heapdump"
    finally:
        child.kill()
        child.communicate()


def ask(address: str, method: str = "POST") -> tuple[int, str]:
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with opener.open(urllib.request.Request(address, method=method), timeout=30) as answer:
            return answer.status, answer.read().decode().strip()
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode().strip()


def test_the_snippet(
    each_go: Path, stackward: Run, go_env: Env, module: Make, tmp_path: Path
) -> None:
    """It is formatted, vetted, built and called; both its parts write whole dumps."""
    folder = module({"main.go": SERVICE})
    done = stackward(
        "heap", "snippet", "--http", "--when", "-o", "heapdump.go",
        cwd=folder, writes=("heapdump.go",),
    )  # fmt: skip
    assert done.returncode == 0
    formatter = each_go.parent / "gofmt"
    said = subprocess.run(
        [formatter, "-l", "heapdump.go"], cwd=folder, capture_output=True, check=True
    )
    assert said.stdout == b""
    program = tmp_path / "service"
    for words in (["vet", "."], ["build", "-o", str(program), "."]):
        done = subprocess.run(
            [each_go, *words], cwd=folder, env=go_env, capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, done.stderr
    asked, watched = tmp_path / "asked", tmp_path / "watched"
    asked.mkdir()
    watched.mkdir()
    with service(program, asked, watched, GOMEMLIMIT="14MiB") as address:
        assert ask(address, "GET")[0] == 405
        wait_for(lambda: any(watched.glob("*.dump")))  # nothing else may be writing
        wait_for(lambda: ask(address)[0] == 200)
        status, name = ask(address)
        assert status == 200
        assert ask(address.replace(str(asked), "x"))[0] == 200
        shutil.rmtree(asked)
        status, trouble = ask(address)
        assert (status, "no such file" in trouble) == (503, True)
    (dump,) = watched.iterdir()
    assert dump.read_bytes()[:16] == b"go1.7 heap dump\n"
    assert dump.read_bytes()[-1:] == b"\0"
    assert dump.stat().st_size > 8 << 20
    assert name.startswith(str(asked))


@pytest.fixture(scope="session")
def leaks_module(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the module of the programs that leak."""
    folder = tmp_path_factory.mktemp("leaks").resolve() / "module"
    for name, content in module_files("leaks_module").items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def test_the_programs_that_leak_are_vetted(each_go: Path, leaks_module: Path, go_env: Env) -> None:
    done = subprocess.run(
        [each_go, "vet", "./..."],
        cwd=leaks_module, env=go_env, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("lesson", LEAKS_LESSONS, ids=lambda lesson: lesson.program)
def test_a_program_that_leaks_holds_what_is_said(
    go: Path, leaks_module: Path, go_env: Env, target: Path, lesson: LeakLesson
) -> None:
    """As much as the truth says is alive; who holds it is for the report's tests."""
    command = (str(go), "run", f"./{lesson.program}")
    dump = record_dump(command, target, cwd=leaks_module, environ=go_env, ready=READY)
    record = check_whole(dump, lesson.truth.held_bytes)
    assert record.memstats["HeapAlloc"] < lesson.truth.held_bytes * 1.2 + (1 << 20)
    assert record.goroutines_count >= lesson.truth.blocked_count
