"""Looks at a running server again and again: its page of metrics, or its expvar page."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable
from dataclasses import dataclass

from stackward.capture.http_answer import credentials, reason_of, whole_answer
from stackward.core import Caveat, StackwardError
from stackward.gc.expvar import read_expvar
from stackward.gc.prometheus import read_prometheus
from stackward.gc.scrape import Scrape, Scraped, scraped

_LIMIT_BYTES = 64 << 20
_LONGEST_ANSWER_S = 10.0
_FAILURES = 3  # one after the other; then the server is taken for gone
# OpenMetrics is asked for last: not all clients write it, and all read the plain text.
_ACCEPT = "text/plain;version=0.0.4;q=0.9, application/json;q=0.5, */*;q=0.1"

Fetch = Callable[[str, float], bytes]


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """Where the time comes from; `now_s` is Unix time."""

    monotonic_ns: Callable[[], int] = time.monotonic_ns
    now_s: Callable[[], float] = time.time
    sleep: Callable[[float], None] = time.sleep


def shown_address(address: str) -> str:
    """Return the address as it may be printed: without a password in it."""
    parts = urllib.parse.urlsplit(address)
    return urllib.parse.urlunsplit(parts._replace(netloc=parts.netloc.rpartition("@")[2]))


def sample_server(
    address: str,
    *,
    duration_s: float,
    every_s: float,
    fetch: Fetch | None = None,
    clock: Clock | None = None,
    on_look: Callable[[int], None] | None = None,
) -> Scraped:
    """Return what the server at `address` says of its runtime for `duration_s`.

    A bare address is completed to /metrics; /debug/vars is read as expvar's page.  A server that
    stops answering, and Ctrl-C, end the sampling; what was got by then is returned, where it is
    two looks or more.  `on_look` gets the number of looks so far.  Raises `StackwardError` where
    the first look fails.
    """
    clock = clock or Clock()
    get = fetch or fetched
    address = _completed(address)
    scrapes = [_look(address, get, clock)]
    begun = scrapes[0].at_ns
    trouble: list[str] = []
    for number in range(1, max(1, round(duration_s / every_s)) + 1):
        try:
            clock.sleep(max(0.0, number * every_s - (clock.monotonic_ns() - begun) / 1e9))
            scrapes.append(_look(address, get, clock))
            trouble.clear()
            if on_look is not None:
                on_look(len(scrapes))
        except StackwardError as error:
            trouble.append(error.message)
            if len(trouble) >= _FAILURES:
                break
        except KeyboardInterrupt:
            if len(scrapes) < 2:
                raise
            trouble = ["interrupted"]
            break
    found = scraped(scrapes)
    return found if not trouble else _cut_short(found, len(scrapes), trouble[-1])


def _cut_short(found: Scraped, count: int, trouble: str) -> Scraped:
    text = f"sampling ended early, after {count} samples: {trouble}"
    caveat = Caveat(slug="sampling-ended-early", text=text)
    return Scraped(samples=found.samples, pauses=found.pauses, caveats=(*found.caveats, caveat))


def _completed(address: str) -> str:
    try:
        parts = urllib.parse.urlsplit(address)
        parts.port  # noqa: B018  it raises where it is no number
    except ValueError as error:
        raise StackwardError(
            "metrics-not-fetched",
            f"{address}: {error}",
            "Give an address such as http://host:8080.",
        ) from error
    if "/debug/pprof" in parts.path:
        raise StackwardError(
            "not-metrics",
            f"{shown_address(address)} is the address of a profile",
            "Give that of its metrics, usually /metrics, or /debug/vars; `stackward top` reads "
            "profiles.",
        )
    if parts.path.rstrip("/") == "":
        parts = parts._replace(path="/metrics")
    return urllib.parse.urlunsplit(parts)


def _look(address: str, fetch: Fetch, clock: Clock) -> Scrape:
    at_ns, now_s = clock.monotonic_ns(), clock.now_s()
    shown = shown_address(address)
    data = fetch(address, _LONGEST_ANSWER_S)
    if data.lstrip()[:1] == b"{":
        return read_expvar(data, source=shown, at_ns=at_ns)
    return read_prometheus(data, source=shown, at_ns=at_ns, now_s=now_s)


def fetched(address: str, timeout_s: float) -> bytes:
    """Return what the server at `address` answers.  Raises `StackwardError`."""
    shown = shown_address(address)
    try:
        data = whole_answer(_request(address), timeout_s, limit_bytes=_LIMIT_BYTES)
    except urllib.error.HTTPError as error:
        raise StackwardError(
            "metrics-not-fetched",
            f"{shown} answered {error.code} {error.reason}",
            _hint_for(error.code),
        ) from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise StackwardError(
            "metrics-not-fetched",
            f"{shown}: {reason_of(error)}",
            "Is the server up, and does it serve its metrics there? Try the address with curl.",
        ) from error
    if len(data) > _LIMIT_BYTES:
        raise StackwardError(
            "not-metrics",
            f"{shown} sends more than {_LIMIT_BYTES >> 20} MB",
            "Give the address of the program's own metrics.",
        )
    return data


def _request(address: str) -> urllib.request.Request:
    """Return the request; a name and password in the address become a header."""
    parts = urllib.parse.urlsplit(address)
    if parts.username is not None:
        address = shown_address(address)
    return urllib.request.Request(address, headers={"Accept": _ACCEPT, **credentials(parts)})


def _hint_for(status: int) -> str:
    if status in (401, 403):
        return "Give a name and password in the address: http://NAME:PASSWORD@host/metrics."
    if status == 404:
        return "Metrics are usually at /metrics or /debug/vars: give the whole address."
    return "Try the address with curl."
