"""Bytes of a profile to its columns, by the reader that is fastest for their size."""

from __future__ import annotations

from stackward.profile.columns import profile_of
from stackward.profile.proto import decode

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.profile.model import Profile


def read_profile(data: bytes | bytearray | memoryview, *, source: str) -> Profile:
    """Return the profile in `data` (profile.proto, gzipped or not) as NumPy columns.

    `source` names the input in errors.  Raises StackwardError, with the byte offset where the
    data is broken: `profile-empty`, `profile-truncated`, `profile-malformed`,
    `profile-concatenated`, `profile-too-large`, `profile-not-pprof` (which names what it is).
    """
    return profile_of(decode(data, source=source))
