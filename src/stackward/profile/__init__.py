"""Any pprof profile, read fast and summed the way pprof sums it.

In: the bytes of a profile.proto, gzipped or not.  Out: NumPy columns (`read_profile`), pprof's
`-top` rows (`top`) and its `-list` costs (`lines`).  NumPy, Numba and llvmlite are imported only
by what needs them, so that a small profile is summed before they would have loaded.
"""

from stackward.profile.decode import Decoded, decode
from stackward.profile.model import (
    Header,
    Mapping,
    Profile,
    SampleType,
    Strings,
    require_memory_profile,
)
from stackward.profile.read import read_profile
from stackward.profile.top import Sort, TopReport, TopRow, top

__all__ = [
    "Decoded",
    "Header",
    "Mapping",
    "Profile",
    "SampleType",
    "Sort",
    "Strings",
    "TopReport",
    "TopRow",
    "decode",
    "read_profile",
    "require_memory_profile",
    "top",
]
