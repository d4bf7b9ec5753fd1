"""Looking at a server again and again, with answers and a clock made by hand; and a real socket."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from http_server import QuietHandler, served
from stackward.capture.gc_server import Clock, fetched, sample_server, shown_address
from stackward.core import StackwardError

RECORDED = Path(__file__).parents[1] / "recorded" / "gc"
PAGES = [
    (RECORDED / f"client_golang1.25.0-go1.27.3-default-{number}.txt").read_bytes()
    for number in (1, 2)
]
GONE = StackwardError("metrics-not-fetched", "it is gone", "")


class Ticks:
    """A clock that only sleeping moves on."""

    def __init__(self) -> None:
        self.now_ns = 0

    def sleep(self, seconds: float) -> None:
        self.now_ns += round(seconds * 1e9)

    @property
    def clock(self) -> Clock:
        return Clock(monotonic_ns=lambda: self.now_ns, now_s=lambda: 0.0, sleep=self.sleep)


def answers(*said: bytes | BaseException) -> Callable[[str, float], bytes]:
    """Return a function that gives `said` one after the other, the last again and again."""
    left = list(said)

    def fetch(address: str, _timeout_s: float) -> bytes:
        assert address == "http://host/metrics"
        now = left.pop(0) if len(left) > 1 else left[0]
        if isinstance(now, BaseException):
            raise now
        return now

    return fetch


def sampled(*said: bytes | BaseException) -> tuple[int, list[str]]:
    found = sample_server(
        "http://host/", duration_s=5, every_s=1, fetch=answers(*said), clock=Ticks().clock
    )
    return len(found.samples), [one.slug for one in found.caveats]


def test_once_a_second() -> None:
    found = sample_server(
        "http://host", duration_s=2, every_s=0.5, fetch=answers(*PAGES), clock=Ticks().clock
    )
    assert found.samples.time_ns.tolist() == [0, 5e8, 10e8, 15e8, 20e8]
    assert found.caveats == ()


def test_one_answer_that_is_missing_is_no_matter() -> None:
    assert sampled(PAGES[0], GONE, PAGES[1]) == (5, [])


def test_a_server_that_stops_answering() -> None:
    assert sampled(PAGES[0], PAGES[1], GONE) == (2, ["sampling-ended-early"])


def test_ctrl_c_keeps_what_was_got() -> None:
    assert sampled(PAGES[0], PAGES[1], KeyboardInterrupt()) == (2, ["sampling-ended-early"])
    with pytest.raises(KeyboardInterrupt):
        sampled(PAGES[0], KeyboardInterrupt())


def test_the_first_look_must_succeed() -> None:
    with pytest.raises(StackwardError, match="it is gone"):
        sampled(GONE)


@pytest.mark.parametrize(
    ("address", "slug"),
    [
        ("http://host/debug/pprof/heap", "not-metrics"),
        ("http://host:99999/", "metrics-not-fetched"),
        ("http://[::1/", "metrics-not-fetched"),
    ],
)
def test_addresses(address: str, slug: str) -> None:
    with pytest.raises(StackwardError) as caught:
        sample_server(address, duration_s=1, every_s=1, fetch=answers(b""))
    assert caught.value.slug == slug


def test_a_password_is_not_shown() -> None:
    assert shown_address("http://me:secret@host:8080/x?y=1") == "http://host:8080/x?y=1"


class Server(QuietHandler):
    """Answers by the path."""

    def do_GET(self) -> None:
        if self.path == "/moved":
            self.send_response(302)
            self.send_header("Location", "/metrics")
            self.end_headers()
            return
        allowed = self.headers.get("Authorization") == "Basic bWU6c2VjcmV0"
        if self.path == "/private" and not allowed:
            self.send_error(401)
            return
        known = self.path in ("/metrics", "/private", "/cut")
        self.send_response(200 if known else 404)
        if self.path == "/cut":
            self.send_header("Content-Length", str(len(PAGES[0]) + 100))
        self.end_headers()
        self.wfile.write(PAGES[0] if known else b"not here")


@pytest.fixture
def server() -> Iterator[str]:
    with served(Server) as address:
        yield address


def test_a_real_server(server: str) -> None:
    assert fetched(f"http://{server}/metrics", 10) == PAGES[0]
    assert fetched(f"http://{server}/moved", 10) == PAGES[0]
    assert fetched(f"http://me:secret@{server}/private", 10) == PAGES[0]
    with pytest.raises(StackwardError, match="404") as caught:
        fetched(f"http://{server}/other", 10)
    assert "/debug/vars" in caught.value.hint
    with pytest.raises(StackwardError, match="401") as caught:
        fetched(f"http://me:wrong@{server}/private", 10)
    assert "NAME:PASSWORD" in caught.value.hint
    assert "wrong" not in caught.value.message


def test_an_answer_that_is_cut_is_no_answer(server: str) -> None:
    """Half a page would be counters of 0."""
    with pytest.raises(StackwardError) as caught:
        fetched(f"http://{server}/cut", 10)
    assert caught.value.slug == "metrics-not-fetched"


def test_no_server() -> None:
    with pytest.raises(StackwardError, match="refused"):
        fetched("http://127.0.0.1:1/metrics", 10)
