"""A log given on the command line."""

from __future__ import annotations

import sys
from pathlib import Path

from stackward.core import StackwardError


def log_bytes(source: str) -> bytes:
    """Return what is in the log `source`; - is standard input."""
    if source == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(source).read_bytes()
    except OSError as error:
        raise StackwardError(
            "log-unreadable",
            f"{source} cannot be read: {error.strerror or error}",
            "Give a file with the output of a program run with GODEBUG=gctrace=1, or - for "
            "standard input.",
        ) from error
