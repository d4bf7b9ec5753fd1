"""Bytes of a profile to its columns, by the reader that is fastest for their size."""

from __future__ import annotations

from stackward.profile.container import unpack
from stackward.profile.proto import decode_raw

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.core.compiled import KernelStore
    from stackward.profile.container import Packed
    from stackward.profile.model import Profile
    from stackward.profile.records import Decoded

# Below the first the plain reader is faster than loading the kernels; below the second, faster
# than compiling them.  Measured: see docs/performance.md.
KERNELS_FROM_BYTES = 2 << 20
COMPILE_FROM_BYTES = 16 << 20


def read_profile(data: Packed, *, source: str, kernels: KernelStore | None = None) -> Profile:
    """Return the profile in `data` (profile.proto, gzipped or not) as NumPy columns.

    `source` names the input in errors; with `kernels` a large profile is read by compiled code,
    with the same result.  Raises StackwardError, with the byte offset where the data is broken:
    `profile-empty`, `profile-truncated`, `profile-malformed`, `profile-concatenated`,
    `profile-too-large`, `profile-not-pprof` (which names what it is).
    """
    read = read_either(data, source=source, kernels=kernels)
    from stackward.profile.columns import columns_of

    return columns_of(read)


def read_either(
    data: Packed, *, source: str, kernels: KernelStore | None = None
) -> Profile | Decoded:
    """Return the profile in the form that its reader makes; see `read_profile`."""
    raw = _unpacked(data, source, kernels)
    del data
    if kernels is not None and len(raw) >= KERNELS_FROM_BYTES:
        loaded = kernels.kernels(compile=len(raw) >= COMPILE_FROM_BYTES)
        if loaded is not None:
            from stackward.profile.fast import read_fast

            profile = read_fast(raw, loaded, source=source)
            if profile is not None:
                return profile
    return decode_raw(raw, source=source)


def _unpacked(data: Packed, source: str, kernels: KernelStore | None) -> bytes | bytearray:
    """Return the unpacked profile; where it is sure to be large, load the kernels meanwhile."""
    if kernels is None or len(data) < KERNELS_FROM_BYTES:
        return unpack(data, source=source)
    from stackward.profile.halves import at_once

    def load() -> bytes | bytearray:
        if kernels.kernels(compile=False):
            import numpy  # noqa: F401
        return b""

    # Inflating lets go of Python's lock.
    return at_once(lambda: unpack(data, source=source), load)[0]
