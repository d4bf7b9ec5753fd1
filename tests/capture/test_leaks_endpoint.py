"""A running program's pprof endpoint: its address, and what it may answer."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from http_server import QuietHandler, served
from stackward.capture.leaks_endpoint import endpoint_at
from stackward.core import StackwardError


@pytest.mark.parametrize(
    ("address", "base", "profile", "query"),
    [
        ("http://host:6060", "http://host:6060/debug/pprof", "", ""),
        ("http://host:6060/", "http://host:6060/debug/pprof", "", ""),
        ("http://host/debug/pprof/", "http://host/debug/pprof", "", ""),
        ("https://host/internal/pprof", "https://host/internal/pprof", "", ""),
        ("http://host/debug/pprof/goroutine?debug=1", "http://host/debug/pprof", "goroutine",
         "debug=1"),
        ("http://me:secret@host/debug/pprof/heap", "http://host/debug/pprof", "heap", ""),
        ("http://host:1/?x=y", "http://host:1/debug/pprof", "", ""),
    ],
)  # fmt: skip
def test_addresses(address: str, base: str, profile: str, query: str) -> None:
    found = endpoint_at(address)
    assert (found.base, found.profile, found.query) == (base, profile, query)
    assert ("Authorization" in found.headers) == ("secret" in address)


@pytest.mark.parametrize("address", ["http://host:x/", "http:///debug", "http://[::1/"])
def test_no_addresses(address: str) -> None:
    with pytest.raises(StackwardError) as caught:
        endpoint_at(address)
    assert caught.value.slug == "endpoint-not-reached"


class Server(QuietHandler):
    """Answers by the profile's name."""

    def do_GET(self) -> None:
        name = self.path.rpartition("/")[2]
        allowed = self.headers.get("Authorization") == "Basic bWU6c2VjcmV0"
        answers = {
            "heap?gc=1": (200, b"heap"),
            "goroutineleak": (404, b"Unknown profile\n"),
            "mutex": (404, b"404 page not found\n"),
            "block": (500, b"oh\n"),
            "around": (302, b""),
            "allocs": (200 if allowed else 401, b"allocs"),
        }
        status, text = answers.get(name, (200, b"cut"))
        self.send_response(status)
        if status == 302:
            self.send_header("Location", self.path)
        self.send_header("Content-Length", str(len(text) + (100 if text == b"cut" else 0)))
        self.end_headers()
        self.wfile.write(text)


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with served(Server) as address:
        yield address


def test_an_answer(server: str) -> None:
    answer = endpoint_at(f"http://{server}").ask("heap", "gc=1")
    assert answer.data == b"heap"
    assert answer.time_ns > 1.6e18
    assert endpoint_at(f"http://me:secret@{server}").ask("allocs").data == b"allocs"


@pytest.mark.parametrize(
    ("profile", "slug", "hint"),
    [
        ("goroutineleak", "no-such-profile", "Go 1.27"),
        ("mutex", "endpoint-refused", "net/http/pprof"),
        ("block", "endpoint-refused", "curl"),
        ("allocs", "endpoint-refused", "NAME:PASSWORD"),
        ("threadcreate", "endpoint-not-reached", "is the program still up"),
        ("around", "endpoint-refused", "curl"),
    ],
)
def test_no_answer(server: str, profile: str, slug: str, hint: str) -> None:
    with pytest.raises(StackwardError) as caught:
        endpoint_at(f"http://me:wrong@{server}").ask(profile)
    assert caught.value.slug == slug
    assert hint.lower() in caught.value.hint.lower()
    assert "wrong" not in caught.value.message
    assert "\n" not in caught.value.message


def test_an_answer_that_is_cut_short(server: str) -> None:
    with pytest.raises(StackwardError, match="the answer ends after 3 of 103 bytes"):
        endpoint_at(f"http://{server}").ask("threadcreate")


def test_no_tls(server: str) -> None:
    with pytest.raises(StackwardError, match="does not speak TLS") as caught:
        endpoint_at(f"https://{server}").ask("heap")
    assert "http://" in caught.value.hint


def test_nobody_there() -> None:
    with pytest.raises(StackwardError, match="refused") as caught:
        endpoint_at("http://127.0.0.1:1").ask("heap")
    assert caught.value.slug == "endpoint-not-reached"
