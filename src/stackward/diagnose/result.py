"""What `stackward run` found: the domain records that reports render."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from stackward.core import Caveat, Frame

Standing = Literal["exact", "propagated", "inferred"]
Measure = Literal["per_op", "total", "rate", "inuse"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ExplanationLine:
    """One line of the reason path: plain words, and the place they are about."""

    text: str
    file: str = ""
    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SiteAdvice:
    """One line that names the edit, and the docs page behind it."""

    summary: str
    docs_slug: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Site:
    """One allocation site of one benchmark (or of a whole profile): what it cost, and why.

    `bytes` and `objects` are per operation or totals, as the result's `measure` says.  `function`,
    `file`, `line` are the user's own place; `inline_chain` leads from the allocating frame out to
    it (innermost first); where the site stands for several ways, this is the heaviest and
    `chain_percent` the part of the bytes allocated where it begins.  `verdict` and `expression` are
    the compiler's words; `candidates` holds the expressions of the line that the profile, having no
    columns, cannot tell apart.
    """

    benchmark: str
    package: str
    function: str
    file: str
    line: int
    column: int | None
    inline_chain: tuple[Frame, ...]
    bytes: float
    objects: float
    share_percent: float
    cause: str
    mechanism: str
    verdict: str
    expression: str
    explanation: tuple[ExplanationLine, ...]
    advice: SiteAdvice | None
    standing: Standing
    objects_standing: Standing = "exact"
    candidates: tuple[str, ...] = ()
    chain_percent: float = 100.0
    benchmark_package: str = ""  # two packages may have benchmarks of one name


@dataclass(frozen=True, slots=True, kw_only=True)
class BenchmarkResult:
    """One leaf benchmark: what Go reports, what the sampled round allocated, what was attributed.

    `bytes_per_op` and `allocs_per_op` are -benchmem's values before it rounds them down.
    """

    name: str
    package: str
    iterations: int
    ns_per_op: float | None
    bytes_per_op: float
    allocs_per_op: float
    sites_bytes_per_op: float
    sites_allocs_per_op: float
    attributed_bytes_percent: float
    attributed_allocs_percent: float
    unmatched_bytes_percent: float
    method: str

    @property
    def attributed_percent(self) -> float:
        """Return the share that has a cause, of bytes or of objects, whichever is less."""
        return min(self.attributed_bytes_percent, self.attributed_allocs_percent)

    @property
    def closes(self) -> bool:
        """Return whether the sum over sites equals -benchmem within max(1%, 0.5 alloc)."""
        return _close(self.bytes_per_op, self.sites_bytes_per_op, 8.0) and _close(
            self.allocs_per_op, self.sites_allocs_per_op, 0.5
        )


def _close(reported: float, summed: float, slack: float) -> bool:
    return abs(reported - summed) <= max(slack, 0.01 * reported)


@dataclass(frozen=True, slots=True, kw_only=True)
class Build:
    """The settings that the answer depends on."""

    version: str
    goos: str
    goarch: str
    pgo: str
    tags: str
    experiments: str
    goamd64: str = ""
    revision: str = ""
    race: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class IndirectCall:
    """An interface or function call in the user's code: made direct by the compiler, or not."""

    file: str
    line: int
    column: int
    call: str
    outcome: str  # devirtualized, partial, pgo, not-devirtualized
    target: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceDigest:
    """The content of a source file when the run was made; empty where that is not sure."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class RunResult:
    """Everything `stackward run` reports."""

    build: Build
    measure: Measure
    packages: tuple[str, ...]
    benchmarks: tuple[BenchmarkResult, ...]
    sites: tuple[Site, ...]
    caveats: tuple[Caveat, ...]
    indirect_calls: tuple[IndirectCall, ...] = ()
    diagnostics_count: int = 0
    unclassified_count: int = 0
    source: str = ""  # the profile's name, when one was explained
    sources: tuple[SourceDigest, ...] = ()
