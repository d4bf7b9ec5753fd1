"""Profiles named on a command line, by a path or an address, as bytes."""

from __future__ import annotations

import contextlib

from stackward.core import StackwardError
from stackward.profile.container import FileBytes

TYPE_CHECKING = False
if TYPE_CHECKING:
    from contextlib import AbstractContextManager

_TIMEOUT_S = 60.0
_HINT = "Give the path of a pprof profile, such as `go test -memprofile FILE` writes."


def profile_bytes(path: str) -> bytes:
    """Return what is in the file at `path`, or at that address; raises as `open_profile`."""
    with open_profile(path) as data:
        return data[:]


def is_address(path: str) -> bool:
    """Return whether `path` is an http or https address rather than a file."""
    return path.startswith(("http://", "https://"))


def open_profile(path: str) -> AbstractContextManager[FileBytes | bytes]:
    """Return the file at `path`, to be read as it is unpacked, and closed; or what is fetched.

    Raises StackwardError: `profile-missing`, `profile-is-directory`, `profile-unreadable`,
    `profile-not-fetched`.
    """
    if is_address(path):
        # Only now: a file is read before the network's modules would have loaded.
        from stackward.capture import live

        return contextlib.nullcontext(live.profile_bytes(path, timeout_s=_TIMEOUT_S))
    try:
        return FileBytes(open(path, "rb"))
    except FileNotFoundError:
        hint = _HINT
        if "://" in path:
            hint = f"Fetch it first: curl -o FILE {path}"
        raise StackwardError("profile-missing", f"there is no file {path}", hint) from None
    except IsADirectoryError:
        message = f"{path} is a directory"
        raise StackwardError("profile-is-directory", message, "Name one profile in it.") from None
    except OSError as err:
        message = f"{path} cannot be read: {err.strerror or err}"
        raise StackwardError("profile-unreadable", message, _HINT) from None
