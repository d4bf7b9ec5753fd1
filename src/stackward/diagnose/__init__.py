"""Joins evidence: attributes samples to sites and causes.

In: what capture obtained, what the evidence rooms decoded.  Out: `RunResult` and its parts, in the
domain's own terms; reports render them.  Names load with their modules on first use.
"""

from importlib import import_module

TYPE_CHECKING = False
if TYPE_CHECKING:
    from stackward.diagnose.rank import SORTS, RankedSite, Ranking
    from stackward.diagnose.result import (
        BenchmarkResult,
        Build,
        ExplanationLine,
        IndirectCall,
        RunResult,
        Site,
        SiteAdvice,
    )
    from stackward.diagnose.run import run_benchmarks
    from stackward.diagnose.service import ProfileRequest, explain_profile

__all__ = [
    "SORTS",
    "BenchmarkResult",
    "Build",
    "ExplanationLine",
    "IndirectCall",
    "ProfileRequest",
    "RankedSite",
    "Ranking",
    "RunResult",
    "Site",
    "SiteAdvice",
    "explain_profile",
    "run_benchmarks",
]

_HOMES = {
    "rank": (
        "SORTS",
        "RankedSite",
        "Ranking",
    ),
    "result": (
        "BenchmarkResult",
        "Build",
        "ExplanationLine",
        "IndirectCall",
        "RunResult",
        "Site",
        "SiteAdvice",
    ),
    "run": ("run_benchmarks",),
    "service": (
        "ProfileRequest",
        "explain_profile",
    ),
}


def __getattr__(name: str) -> object:
    for module, names in _HOMES.items():
        if name in names:
            return getattr(import_module(f"stackward.diagnose.{module}"), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
