"""Programs that are run to be watched: Python stands in for programs that are built already."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from stackward.capture.leaks_prepare import WatchedProgram, prepare_watched
from stackward.capture.leaks_run import watched_run
from stackward.core import StackwardError

SERVER = """
import http.server, sys
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"profile")
    def log_message(self, *_):
        pass
print("up", flush=True)
http.server.HTTPServer(("127.0.0.1", int(sys.argv[1])), Handler).serve_forever()
"""


def program(*argv: str, cwd: Path) -> WatchedProgram:
    command = (sys.executable, "-c", *argv)
    return prepare_watched(command, folder=cwd, cwd=cwd, environ=os.environ, own_endpoint=True)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def test_a_program_with_its_own_endpoint(tmp_path: Path) -> None:
    port = free_port()
    said: list[bytes] = []
    served = program(SERVER, str(port), cwd=tmp_path)
    with watched_run(
        served, folder=tmp_path, url=f"http://127.0.0.1:{port}", ready_timeout_s=30,
        on_output=said.append,
    ) as run:  # fmt: skip
        assert run.endpoint.ask("heap").data == b"profile"
        assert run.lives()
        assert run.resident_bytes() > 1 << 20
        process = run.running
    assert process.status() is not None
    assert b"up" in b"".join(said)
    assert run.resident_bytes() == -1


def test_a_program_that_ends_first(tmp_path: Path) -> None:
    broken = program("import sys; sys.exit('no config')", cwd=tmp_path)
    with (
        pytest.raises(
            StackwardError, match=r"ended first, with status 1(.|\n)*no config"
        ) as caught,
        watched_run(broken, folder=tmp_path, url="http://127.0.0.1:1", ready_timeout_s=30),
    ):
        pytest.fail("it does not answer")
    assert caught.value.slug == "never-answered"


def test_a_program_that_does_not_answer(tmp_path: Path) -> None:
    silent = program("import time; time.sleep(600)", cwd=tmp_path)
    with (
        pytest.raises(StackwardError, match=r"did not answer within 0.2 s"),
        watched_run(silent, folder=tmp_path, url="http://127.0.0.1:1", ready_timeout_s=0.2),
    ):
        pytest.fail("it does not answer")


@pytest.mark.parametrize(
    ("command", "slug"),
    [
        (["./nope"], "no-such-program"),
        ([sys.executable, "x.py"], "no-endpoint"),
        (["go", "build", "."], "not-a-program"),
    ],
)
def test_what_cannot_be_watched(command: list[str], slug: str, tmp_path: Path) -> None:
    with pytest.raises(StackwardError) as caught:
        prepare_watched(command, folder=tmp_path, cwd=tmp_path, environ=os.environ)
    assert caught.value.slug == slug
