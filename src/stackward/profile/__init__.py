"""Any pprof profile, read fast and summed the way pprof sums it.

In: the bytes of a profile.proto, gzipped or not.  Out: NumPy columns (`read_profile`), pprof's
`-top` rows (`top`) and its `-list` costs (`lines`).  Names load with their modules on first use,
and NumPy, Numba and llvmlite only where needed: a small profile is summed before they would load.
"""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.profile.library import PROFILE_KERNELS
    from stackward.profile.listing import FunctionLines, ListReport, lines
    from stackward.profile.model import Profile, require_memory_profile
    from stackward.profile.proto import decode
    from stackward.profile.ranking import Sort, TopReport, TopRow, top
    from stackward.profile.read import read_profile
    from stackward.profile.records import Decoded, Header, Mapping, SampleType, Strings

__all__ = [
    "PROFILE_KERNELS",
    "Decoded",
    "FunctionLines",
    "Header",
    "ListReport",
    "Mapping",
    "Profile",
    "SampleType",
    "Sort",
    "Strings",
    "TopReport",
    "TopRow",
    "decode",
    "lines",
    "read_profile",
    "require_memory_profile",
    "top",
]

_HOMES = {
    "library": ("PROFILE_KERNELS",),
    "proto": ("decode",),
    "listing": ("FunctionLines", "ListReport", "lines"),
    "model": ("Profile", "require_memory_profile"),
    "read": ("read_profile",),
    "records": ("Decoded", "Header", "Mapping", "SampleType", "Strings"),
    "ranking": ("Sort", "TopReport", "TopRow", "top"),
}


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"stackward.profile.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
