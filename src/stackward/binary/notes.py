"""What an executable's notes say: which build it is."""

from __future__ import annotations

from stackward.binary.elf import Image
from stackward.core import StackwardError

_GNU_BUILD_ID, _GO_BUILD_ID = ("GNU", 3), ("Go", 4)  # whose note, and of which kind
_SHOWN = 20


def go_build_id(image: Image) -> str:
    """Return the id that `go tool buildid` prints; "" if there is none."""
    return _note(image, _GO_BUILD_ID).decode("utf-8", "replace")


def gnu_build_id(image: Image) -> str:
    """Return the GNU build id in hexadecimal, which profiles carry; "" if there is none."""
    return _note(image, _GNU_BUILD_ID).hex()


def check_build_id(found: str, expected: str) -> None:
    """Raise `build-id-differs` if an executable with the id `found` is known to be another build.

    "" for either passes: nothing is known then.
    """
    if not expected or not found or found == expected:
        return
    raise StackwardError(
        "build-id-differs",
        f"the executable's build id is {found[:_SHOWN]}..., not {expected[:_SHOWN]}...",
        "Give the very file that was running.",
    )


def _note(image: Image, wanted: tuple[str, int]) -> bytes:
    return next((data for owner, kind, data in image.notes if (owner, kind) == wanted), b"")
