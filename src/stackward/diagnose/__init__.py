"""Joins evidence: attributes samples to sites and causes.

In: what capture obtained, what the evidence rooms decoded.  Out: `RunResult` and its parts, in the
domain's own terms; reports render them.
"""

from stackward.diagnose.rank import SORTS, RankedSite, Ranking, rank
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
    "rank",
    "run_benchmarks",
]
