"""A log given on the command line."""

from __future__ import annotations

import gzip
import sys
import zlib
from pathlib import Path

from stackward.core import StackwardError

_GZIP = b"\x1f\x8b"


def log_bytes(source: str) -> bytes:
    """Return what is in the log `source`, unpacked where it is gzip's; - is standard input."""
    try:
        data = sys.stdin.buffer.read() if source == "-" else Path(source).read_bytes()
        return gzip.decompress(data) if data.startswith(_GZIP) else data
    except (OSError, EOFError, zlib.error) as error:
        reason = getattr(error, "strerror", None) or error
        raise StackwardError(
            "log-unreadable",
            f"{source} cannot be read: {reason}",
            "Give a file with the output of a program run with GODEBUG=gctrace=1, or - for "
            "standard input.",
        ) from error
