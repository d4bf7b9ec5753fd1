"""Profile files named on a command line, as bytes."""

from __future__ import annotations

from stackward.core import StackwardError
from stackward.profile.container import FileBytes

_HINT = "Give the path of a pprof profile, such as `go test -memprofile FILE` writes."


def profile_bytes(path: str) -> bytes:
    """Return what is in the file at `path`; raises as `open_profile`."""
    with open_profile(path) as data:
        return data[:]


def open_profile(path: str) -> FileBytes:
    """Return the file at `path`, to be read as it is unpacked, and closed.

    Raises StackwardError: `profile-missing`, `profile-is-directory`, `profile-unreadable`.
    """
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
