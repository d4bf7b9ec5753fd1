"""Asks a server over HTTP without a proxy: what is asked is inside the user's own network."""

from __future__ import annotations

import base64
import http.client
import urllib.parse
import urllib.request
from http.client import HTTPResponse
from typing import cast


def opened(request: str | urllib.request.Request, timeout_s: float) -> HTTPResponse:
    """Return the answer, to be closed; raises what urllib and http.client raise."""
    opener = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    return cast("HTTPResponse", opener.open(request, timeout=timeout_s))


def whole_answer(
    request: str | urllib.request.Request, timeout_s: float, *, limit_bytes: int
) -> bytes:
    """Return what is answered, no more than one byte above the limit.

    Raises as `opened` does, `IncompleteRead` where the server ended before it had sent everything.
    """
    with opened(request, timeout_s) as answer:
        data = answer.read(limit_bytes + 1)
        if answer.length and len(data) <= limit_bytes:
            raise http.client.IncompleteRead(data, answer.length)
    return data


def credentials(parts: urllib.parse.SplitResult) -> dict[str, str]:
    """Return the header for the name and password in an address, none without."""
    if parts.username is None:
        return {}
    words = (urllib.parse.unquote(one or "") for one in (parts.username, parts.password))
    secret = base64.b64encode(":".join(words).encode()).decode("ascii")
    return {"Authorization": f"Basic {secret}"}


def reason_of(error: Exception) -> str:
    """Return in a few words why nothing was answered."""
    reason = getattr(error, "reason", "") or error
    return getattr(reason, "strerror", None) or str(reason) or type(error).__name__
