"""What an executable's notes say: which build it is."""

from __future__ import annotations

from stackward.binary.elf import Image
from stackward.core import StackwardError

_NOTE_GO = 4
_SHOWN = 20


def go_build_id(image: Image) -> str:
    """Return the id that `go tool buildid` prints; "" if there is none."""
    found = (data for owner, kind, data in image.notes if (owner, kind) == ("Go", _NOTE_GO))
    return next(found, b"").decode("utf-8", "replace")


def check_build_id(image: Image, expected: str) -> None:
    """Raise `build-id-differs` if `image` is known to be of another build than `expected`.

    An executable without an id, and "" for `expected`, pass: nothing is known then.
    """
    found = go_build_id(image)
    if not expected or not found or found == expected:
        return
    raise StackwardError(
        "build-id-differs",
        f"the executable's build id is {found[:_SHOWN]}..., not {expected[:_SHOWN]}...",
        "Give the very file that was running.",
    )
