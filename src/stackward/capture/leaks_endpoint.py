"""A running program's pprof endpoint: what is asked of it, and what it answers."""

from __future__ import annotations

import http.client
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from stackward.capture.http_answer import credentials, reason_of, whole_answer
from stackward.core import StackwardError

_LIMIT_BYTES = 1 << 30
_TIMEOUT_S = 60.0
_PROFILES = ("goroutine", "goroutineleak", "heap", "allocs", "block", "mutex", "threadcreate")
_IMPORT = 'import _ "net/http/pprof", and serve http.DefaultServeMux or those handlers'


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came, and when it was asked for (Unix time)."""

    data: bytes
    time_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Endpoint:
    """Where a program serves its profiles.

    `base` is the address up to and with `/debug/pprof`, without a name and password: these are in
    `headers`.  `profile` and `query` are what the user's address names, empty where it names only
    the server.
    """

    base: str
    headers: Mapping[str, str] = field(default_factory=dict)
    profile: str = ""
    query: str = ""
    fetch: Callable[[str, Mapping[str, str], float], bytes] | None = None

    def address(self, profile: str, query: str = "") -> str:
        """Return the address of a profile, as it may be printed."""
        return f"{self.base}/{profile}" + (f"?{query}" if query else "")

    def ask(self, profile: str, query: str = "", *, timeout_s: float = _TIMEOUT_S) -> Answer:
        """Return what the endpoint sends for `profile`.

        Raises `StackwardError`: `endpoint-not-reached`, `endpoint-refused` (also `no-such-profile`
        where it knows no profile of that name), `endpoint-too-large`.
        """
        get = self.fetch or _fetched
        at_ns = time.time_ns()
        data = get(self.address(profile, query), self.headers, timeout_s)
        return Answer(data=data, time_ns=at_ns)


def endpoint_at(address: str) -> Endpoint:
    """Return the endpoint that `address` names: a server, its pprof page, or one profile of it.

    Raises `StackwardError` (`endpoint-not-reached`) where it is no address.
    """
    try:
        parts = urllib.parse.urlsplit(address)
        parts.port  # noqa: B018  it raises where it is no number
    except ValueError as error:
        raise _unreached(address, str(error)) from error
    if not parts.hostname:
        raise _unreached(address, "it names no host")
    path, profile = parts.path.rstrip("/"), ""
    folder, _, last = path.rpartition("/")
    if last in _PROFILES:
        path, profile = folder, last
    elif not path:
        path = "/debug/pprof"
    host = parts.netloc.rpartition("@")[2]
    return Endpoint(
        base=urllib.parse.urlunsplit((parts.scheme, host, path, "", "")),
        headers=credentials(parts),
        profile=profile,
        query=parts.query if profile else "",
    )


def _unreached(address: str, why: str) -> StackwardError:
    return StackwardError(
        "endpoint-not-reached",
        f"{address}: {why}",
        "Is the program up, and does it serve its profiles there? Give an address such as "
        f"http://localhost:6060; a program without one needs: {_IMPORT}.",
    )


def _without_answer(address: str, error: Exception) -> StackwardError:
    if isinstance(error, http.client.IncompleteRead):
        whole = len(error.partial) + (error.expected or 0)
        return StackwardError(
            "endpoint-not-reached",
            f"{address}: the answer ends after {len(error.partial):,} of {whole:,} bytes",
            "Is the program still up? Ask again.",
        )
    if "WRONG_VERSION_NUMBER" in reason_of(error):
        return StackwardError(
            "endpoint-not-reached",
            f"{address}: what answers there does not speak TLS",
            "Say http:// in place of https://.",
        )
    return _unreached(address, reason_of(error))


def _fetched(address: str, headers: Mapping[str, str], timeout_s: float) -> bytes:
    try:
        request = urllib.request.Request(address, headers=dict(headers))
        data = whole_answer(request, timeout_s, limit_bytes=_LIMIT_BYTES)
    except urllib.error.HTTPError as error:
        raise _refused(address, error) from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        raise _without_answer(address, error) from error
    if len(data) > _LIMIT_BYTES:
        raise StackwardError(
            "endpoint-too-large",
            f"{address} sends more than {_LIMIT_BYTES >> 20} MiB",
            "Save it to a file first and give its name.",
        )
    return data


def _refused(address: str, error: urllib.error.HTTPError) -> StackwardError:
    said = error.read(200).split(b"\n")[0].strip().decode("utf-8", "replace")
    if error.code == 404 and said == "Unknown profile":
        return StackwardError(
            "no-such-profile",
            f"{address}: the program has no such profile",
            "The goroutineleak profile is there since Go 1.27, and in Go 1.26 where the program "
            "was built with GOEXPERIMENT=goroutineleakprofile.",
        )
    hints = {
        401: "Give a name and password in the address: http://NAME:PASSWORD@host/debug/pprof/.",
        403: "Give a name and password in the address: http://NAME:PASSWORD@host/debug/pprof/.",
        404: f"Profiles are usually at /debug/pprof/ of a port of their own; the program needs: "
        f"{_IMPORT}.",
    }
    # Python words an endless redirection in several lines.
    reason = " ".join(str(error.reason).split("\n")[0].split())
    return StackwardError(
        "endpoint-refused",
        f"{address} answered {error.code} {reason}",
        hints.get(error.code, "Try the address with curl."),
    )
