"""Fetches a profile: from a file, or from a running service's pprof endpoint."""

from __future__ import annotations

import http.client
import urllib.error
import urllib.parse
from pathlib import Path

from stackward.capture.http_answer import whole_answer
from stackward.core import StackwardError

_LIMIT_BYTES = 1 << 30
_LONGEST_S = 3600.0
_HINT = "Is the service up, and does it import net/http/pprof? Try the address with curl."


def is_url(source: str) -> bool:
    """Return whether `source` is an http or https address rather than a file."""
    return source.startswith(("http://", "https://"))


def profile_bytes(source: str, *, timeout_s: float) -> bytes:
    """Return the profile that `source` names: a file, or an http(s) address.

    A bare server address is completed to its allocs profile.  Raises `StackwardError`.
    """
    return _fetched(source, timeout_s) if is_url(source) else _read(source)


def _completed(address: str) -> str:
    parts = urllib.parse.urlsplit(address)
    path = parts.path.rstrip("/")
    if path in {"", "/debug/pprof"}:
        parts = parts._replace(path="/debug/pprof/allocs")
    return urllib.parse.urlunsplit(parts)


def _asked_seconds(address: str) -> float:
    """Return for how long the address asks the service to watch itself before it answers."""
    try:
        asked = urllib.parse.parse_qs(urllib.parse.urlsplit(address).query).get("seconds", ["0"])
        return min(max(0.0, float(asked[0])), _LONGEST_S)
    except ValueError:
        return 0.0


def _fetched(address: str, timeout_s: float) -> bytes:
    timeout_s += _asked_seconds(address)
    try:
        address = _completed(address)
        data = whole_answer(address, timeout_s, limit_bytes=_LIMIT_BYTES)
    except urllib.error.HTTPError as error:
        raise StackwardError(
            "profile-not-fetched", f"{address} answered {error.code} {error.reason}", _HINT
        ) from error
    except (OSError, ValueError, http.client.HTTPException) as error:
        reason = getattr(error, "reason", "") or error or type(error).__name__
        raise StackwardError("profile-not-fetched", f"{address}: {reason}", _HINT) from error
    if len(data) > _LIMIT_BYTES:
        raise StackwardError(
            "profile-too-large",
            f"{address} sends more than {_LIMIT_BYTES >> 20} MB",
            "Save it to a file first and give its name.",
        )
    return data


def _read(source: str) -> bytes:
    path = Path(source)
    try:
        return path.read_bytes()
    except OSError as error:
        raise StackwardError(
            "profile-unreadable",
            f"{source} cannot be read: {error.strerror or error}",
            "Give the path of a pprof heap or allocs profile, or the address of one.",
        ) from error
