"""A log given on the command line."""

from __future__ import annotations

import gzip
import sys
import zlib
from pathlib import Path

from stackward.core import StackwardError

_GZIP = b"\x1f\x8b"
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def _as_utf8(data: bytes) -> bytes:
    """Return a log that PowerShell wrote (2> makes UTF-16 of it) as others write it."""
    return data.decode("utf-16", "replace").encode() if data.startswith(_UTF16) else data


def log_bytes(source: str) -> bytes:
    """Return what is in the log `source`, unpacked where it is gzip's; - is standard input."""
    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        data = gzip.decompress(data) if data.startswith(_GZIP) else data
        return _as_utf8(data)
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or error
        raise StackwardError(
            "log-unreadable",
            f"{source} cannot be read: {reason}",
            "Give a file with the output of a program run with GODEBUG=gctrace=1, or - for "
            "standard input.",
        ) from error
