"""On a terminal: one progress line, colours, the terminal's width, and Ctrl-C from its keyboard."""

from __future__ import annotations

import fcntl
import os
import pty
import re
import struct
import subprocess
import termios
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.live

Make = Callable[..., Path]
Env = dict[str, str]

BENCH = (
    'package m\n\nimport (\n\t"testing"\n\t"time"\n)\n\nvar sink any\n\n'
    "func BenchmarkX(b *testing.B) {\n\tfor b.Loop() {\n\t\tsink = make([]byte, 64)\n\t}\n}\n\n"
    "func BenchmarkZSleeps(b *testing.B) {\n\ttime.Sleep(time.Hour)\n}\n"
)
CODES = re.compile(rb"\x1b\[[0-9;]*[A-Za-z]")


@pytest.fixture
def terminal(command: str, go_env: Env, tmp_path: Path) -> Callable[..., tuple[int, bytes]]:
    """Return a function that runs the command on a terminal; returns its status and output.

    `keys` are typed as soon as the output has `when` in it.
    """

    def run(
        *words: str,
        cwd: Path,
        columns: int = 80,
        env: Env | None = None,
        keys: bytes = b"",
        when: bytes = b"",
    ) -> tuple[int, bytes]:
        (tmp_path / "tmp").mkdir(exist_ok=True)
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))

        def take_terminal() -> None:
            os.setsid()
            fcntl.ioctl(0, termios.TIOCSCTTY, 0)

        child = subprocess.Popen(
            [command, *words],
            cwd=cwd,
            env={**go_env, "TERM": "xterm", "TMPDIR": str(tmp_path / "tmp"), **(env or {})},
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            preexec_fn=take_terminal,
        )
        os.close(theirs)
        output = b""
        while True:
            try:
                chunk = os.read(ours, 65536)
            except OSError:  # the other end is closed
                break
            if not chunk:
                break
            output += chunk
            if keys and when in output:
                os.write(ours, keys)
                keys = b""
        os.close(ours)
        status = child.wait(60)
        assert list((tmp_path / "tmp").iterdir()) == []
        return status, output

    return run


RUN = ("run", "--benchtime", "100x", "--bench", "X$")


def test_colours_width_and_progress(
    terminal: Callable[..., tuple[int, bytes]], module: Make
) -> None:
    status, output = terminal(*RUN, cwd=module({"m_test.go": BENCH}))
    assert status == 0
    assert b"\r\x1b[K" in output, "the progress line is rewritten"
    result = output.rpartition(b"\r\x1b[K")[2]
    assert b"\x1b[1m" in result
    assert b"m_test.go:12" in result
    assert b"stackward: " not in output, "no plain progress on a terminal"
    for line in CODES.sub(b"", result).decode().splitlines():
        assert len(line) <= 80, line
    for piece in CODES.sub(b"", output.partition(b"example.com")[0]).decode().split("\r"):
        assert len(piece) <= 80, piece


def test_a_wide_and_a_narrow_terminal(
    terminal: Callable[..., tuple[int, bytes]], module: Make
) -> None:
    folder = module({"m_test.go": BENCH})
    for columns in (80, 160):
        status, output = terminal("escapes", "--tests", "-v", cwd=folder, columns=columns)
        assert status == 0
        result = CODES.sub(b"", output.rpartition(b"\r\x1b[K")[2]).decode()
        assert max(map(len, result.splitlines())) <= columns


@pytest.mark.parametrize("env", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_no_colours_where_they_are_not_wanted(
    terminal: Callable[..., tuple[int, bytes]], module: Make, env: Env
) -> None:
    status, output = terminal(*RUN, "-q", cwd=module({"m_test.go": BENCH}), env=env)
    assert status == 0
    assert b"\x1b[" not in output


def test_ctrl_c_from_the_keyboard(terminal: Callable[..., tuple[int, bytes]], module: Make) -> None:
    """The terminal interrupts the foreground processes; the benchmarks are not among them."""
    folder = module({"m_test.go": BENCH})
    status, output = terminal("run", cwd=folder, keys=b"\x03", when=b"example.com/m")
    assert status == 130
    assert output.rstrip().endswith(b"stackward: interrupted; nothing is left behind")
    assert b"Traceback" not in output
