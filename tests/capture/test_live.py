"""Profiles from files and from a service's endpoint."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from stackward.capture import live
from stackward.capture.live import is_url, profile_bytes
from stackward.core import StackwardError

Serve = Callable[[bytes], str]


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Return a function that answers one connection with the given bytes; it returns the address.

    What was asked is in `requests`.
    """
    listeners: list[socket.socket] = []

    def start(answer: bytes) -> str:
        listener = socket.create_server(("127.0.0.1", 0))
        listeners.append(listener)

        def run() -> None:
            connection, _ = listener.accept()
            with connection:
                start.requests.append(connection.recv(4096))  # type: ignore[attr-defined]
                if answer == b"silence":
                    connection.recv(1)
                else:
                    connection.sendall(answer)

        threading.Thread(target=run, daemon=True).start()
        return f"http://127.0.0.1:{listener.getsockname()[1]}"

    start.requests = []  # type: ignore[attr-defined]
    yield start
    for listener in listeners:
        listener.close()


def answer(body: bytes, status: str = "200 OK", length: int | None = None) -> bytes:
    size = len(body) if length is None else length
    return f"HTTP/1.1 {status}\r\nContent-Length: {size}\r\n\r\n".encode() + body


def slug_of(source: str, timeout_s: float = 5) -> tuple[str, str]:
    with pytest.raises(StackwardError) as caught:
        profile_bytes(source, timeout_s=timeout_s)
    assert caught.value.hint
    return caught.value.slug, caught.value.message


def test_what_is_an_address() -> None:
    assert is_url("http://localhost:6060")
    assert is_url("https://x/y")
    assert not is_url("http.pb.gz")


@pytest.mark.parametrize(
    ("path", "asked"),
    [
        ("", b"/debug/pprof/allocs"),
        ("/", b"/debug/pprof/allocs"),
        ("/debug/pprof/", b"/debug/pprof/allocs"),
        ("/debug/pprof/heap", b"/debug/pprof/heap"),
        ("/debug/pprof/heap?gc=1", b"/debug/pprof/heap?gc=1"),
        ("?seconds=5", b"/debug/pprof/allocs?seconds=5"),
        ("/behind/a/prefix", b"/behind/a/prefix"),
    ],
)
def test_addresses_are_completed(serve: Serve, path: str, asked: bytes) -> None:
    assert profile_bytes(serve(answer(b"profile")) + path, timeout_s=5) == b"profile"
    assert serve.requests[0].split()[1] == asked  # type: ignore[attr-defined]


def test_a_proxy_is_not_asked(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    assert profile_bytes(serve(answer(b"x")), timeout_s=5) == b"x"


def test_a_refusal(serve: Serve) -> None:
    slug, message = slug_of(serve(answer(b"no", "404 Not Found")))
    assert slug == "profile-not-fetched"
    assert "answered 404 Not Found" in message


@pytest.mark.parametrize(
    "said",
    [
        b"",  # hangs up
        b"not http at all\r\n\r\n",
        answer(b"half", length=100),  # cut short
        b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    ],
)
def test_an_answer_that_is_none(serve: Serve, said: bytes) -> None:
    slug, message = slug_of(serve(said))
    assert slug == "profile-not-fetched"
    assert not message.endswith(": ")


def test_nobody_listens_there() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert slug_of(f"http://127.0.0.1:{port}")[0] == "profile-not-fetched"


def test_a_service_that_says_nothing(serve: Serve) -> None:
    slug, message = slug_of(serve(b"silence"), timeout_s=0.2)
    assert slug == "profile-not-fetched"
    assert "timed out" in message


@pytest.mark.parametrize("address", ["http://[::1", "http://", "http://a b/", "http://x:port/"])
def test_an_address_that_is_none(address: str) -> None:
    assert slug_of(address)[0] == "profile-not-fetched"


def test_an_answer_without_end(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(live, "_LIMIT_BYTES", 10)
    assert profile_bytes(serve(answer(b"x" * 10)), timeout_s=5) == b"x" * 10
    assert slug_of(serve(answer(b"x" * 11)))[0] == "profile-too-large"


def test_files(tmp_path: Path) -> None:
    (tmp_path / "heap").write_bytes(b"profile")
    assert profile_bytes(str(tmp_path / "heap"), timeout_s=1) == b"profile"
    for source in (tmp_path / "none", tmp_path):
        slug, message = slug_of(str(source))
        assert slug == "profile-unreadable"
        assert str(source) in message
