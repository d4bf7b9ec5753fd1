"""Ctrl-C, and other signals that end a program, at every stage: nothing is left behind."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.live

Make = Callable[..., Path]
Env = dict[str, str]
Listing = Callable[[Path], dict[str, str]]

BENCH = """package m

import (
	"os/exec"
	"testing"
	"time"
)

func BenchmarkX(b *testing.B) {
	%s
	exec.Command("sleep", "1001").Start()
	time.Sleep(time.Hour)
}
"""
# A go command that hangs in one of its subcommands, with a child as the compiler would be.
HANGING_GO = """#!/bin/sh
if [ "$1" = "$STACKWARD_TEST_HANGS" ]; then
	sleep 1002 &
	wait
fi
exec "$STACKWARD_TEST_GO_COMMAND" "$@"
"""


def marked(mark: str) -> dict[int, str]:
    """Return the processes that have `mark` in their environment."""
    found = {}
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if folder.name.isdigit() and mark.encode() in (folder / "environ").read_bytes():
                words = (folder / "cmdline").read_bytes().replace(b"\0", b" ")
                found[int(folder.name)] = words.decode("utf-8", "replace").strip()
    return found


def wait_for(what: Callable[[], bool], seconds: float = 120) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if what():
            return True
        time.sleep(0.02)
    return False


class Started:
    """A command that hangs by now, and what to look at once it has been interrupted."""

    def __init__(self, child: subprocess.Popen[str], mark: str, temporary: Path) -> None:
        self.child, self.mark, self.temporary = child, mark, temporary

    def hangs(self, word: str) -> bool:
        def there() -> bool:
            return self.child.poll() is not None or any(
                text.startswith(word) for text in marked(self.mark).values()
            )

        return wait_for(there) and self.child.poll() is None

    def check_end(self, numbers: tuple[int, ...]) -> None:
        for number in numbers:
            os.kill(self.child.pid, number)  # the command alone, not its group
            time.sleep(0.05)
        out, err = self.child.communicate(timeout=30)
        assert self.child.returncode == 130, err
        assert out == ""
        assert err.rstrip().endswith("stackward: interrupted; nothing is left behind")
        assert "Traceback" not in err
        assert "Exception ignored" not in err
        assert list(self.temporary.iterdir()) == []
        assert wait_for(lambda: marked(self.mark) == {}, 1), marked(self.mark)


Start = Callable[..., Started]


@pytest.fixture
def start(command: str, go: Path, go_env: Env, tmp_path: Path) -> Iterator[Start]:
    """Return a function that starts the command with a go that hangs in one subcommand."""
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    hanging = tmp_path / "go"
    hanging.write_text(HANGING_GO)
    hanging.chmod(0o755)
    started: list[Started] = []

    def run(*words: str, cwd: Path, hangs: str = "", env: Env | None = None) -> Started:
        mark = f"STACKWARD_TEST_{os.urandom(8).hex()}"
        own = {
            mark: "1",
            "TMPDIR": str(temporary),
            "XDG_CACHE_HOME": str(tmp_path / "cache"),
            "STACKWARD_TEST_HANGS": hangs,
            "STACKWARD_TEST_GO_COMMAND": str(go),
        }
        child = subprocess.Popen(
            [command, *words, "--go", str(hanging)],
            cwd=cwd,
            env={**go_env, **own, **(env or {})},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        started.append(Started(child, mark, temporary))
        return started[-1]

    yield run
    for one in started:
        for number in marked(one.mark):
            with contextlib.suppress(OSError):
                os.kill(number, signal.SIGKILL)


ONCE = ((signal.SIGINT,), (signal.SIGTERM,), (signal.SIGHUP,))
TWICE = ((signal.SIGINT, signal.SIGINT), (signal.SIGTERM, signal.SIGINT, signal.SIGINT))


@pytest.mark.parametrize("hangs", ["env", "list", "test"])
@pytest.mark.parametrize(
    "numbers", [*ONCE, *TWICE], ids=lambda numbers: "-".join(n.name for n in numbers)
)
def test_while_go_lists_and_builds(
    start: Start, module: Make, listing: Listing, hangs: str, numbers: tuple[int, ...]
) -> None:
    folder = module({"m_test.go": BENCH % ""})
    before = listing(folder)
    started = start("run", cwd=folder, hangs=hangs)
    assert started.hangs("sleep 1002"), started.child.communicate()
    started.check_end(numbers)
    assert listing(folder) == before


@pytest.mark.parametrize(
    "numbers", [*ONCE, *TWICE], ids=lambda numbers: "-".join(n.name for n in numbers)
)
def test_while_benchmarks_run(start: Start, module: Make, numbers: tuple[int, ...]) -> None:
    started = start("run", cwd=module({"m_test.go": BENCH % ""}))
    assert started.hangs("sleep 1001"), started.child.communicate()
    started.check_end(numbers)


def test_while_a_benchmark_runs_that_does_not_want_to_end(start: Start, module: Make) -> None:
    """It ignores what can be ignored, and so does its child: both are killed after a while."""
    text = BENCH % "signal.Ignore(syscall.SIGTERM, syscall.SIGINT, syscall.SIGQUIT)"
    text = text.replace('"testing"', '"os/signal"\n\t"syscall"\n\t"testing"')
    text = text.replace(
        '"sleep", "1001"', '"sh", "-c", "trap : TERM INT; while true; do sleep 1001; done"'
    )
    started = start("run", cwd=module({"m_test.go": text}))
    assert started.hangs("sleep 1001"), started.child.communicate()
    started.check_end((signal.SIGINT,))


@pytest.mark.parametrize("variable", ["", "GOTMPDIR"])
def test_while_the_real_compiler_works(
    start: Start, module: Make, tmp_path: Path, variable: str
) -> None:
    """With an empty build cache: dozens of compilers run one after the other."""
    env = {"GOCACHE": str(tmp_path / "go-build")}
    if variable:
        (tmp_path / "other").mkdir()
        env[variable] = str(tmp_path / "other")
    started = start("run", cwd=module({"m_test.go": BENCH % ""}), env=env)

    def compiles() -> bool:
        return any("/compile " in text for text in marked(started.mark).values())

    assert wait_for(compiles), started.child.communicate()
    started.check_end((signal.SIGINT,))
    assert not variable or list((tmp_path / "other").iterdir()) == []


@pytest.mark.parametrize(
    "words", [("escapes",), ("explain", "m_test.go:9"), ("list", "X"), ("demo",), ("doctor",)]
)
def test_other_commands(start: Start, module: Make, words: tuple[str, ...]) -> None:
    started = start(*words, cwd=module({"m_test.go": BENCH % ""}), hangs="env")
    assert started.hangs("sleep 1002"), started.child.communicate()
    started.check_end((signal.SIGINT,))


@pytest.mark.parametrize("words", [("escapes", "--tests"), ("explain", "m_test.go:9"), ("demo",)])
def test_other_commands_while_they_list(start: Start, module: Make, words: tuple[str, ...]) -> None:
    started = start(*words, cwd=module({"m_test.go": BENCH % ""}), hangs="list")
    assert started.hangs("sleep 1002"), started.child.communicate()
    started.check_end((signal.SIGINT,))
