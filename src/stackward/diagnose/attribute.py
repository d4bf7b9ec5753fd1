"""Charges every sampled byte to a row: a site in the user's code with a cause, or `unmatched`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from stackward.core import Frame
from stackward.diagnose.join import DiagnosticIndex, Match
from stackward.diagnose.samples import AllocationSample
from stackward.diagnose.scope import Scope, package_of
from stackward.escape.causes import (
    LIBRARY,
    RUNTIME_INTERNAL,
    UNMATCHED,
    cause_of_mechanism,
)

# The benchmark framework's own allocations and goroutines stand below every user frame.
_FRAMEWORK = "testing."


@dataclass(frozen=True, slots=True)
class SiteKey:
    """What makes two samples one site: where, through which callee, by which mechanism."""

    place: Frame
    chain: tuple[Frame, ...]
    callee: str
    mechanism: str
    cause: str


@dataclass(slots=True)
class SiteTotals:
    """A site's sums in one profile, and the evidence of the sample that weighs most."""

    key: SiteKey
    bytes: int = 0
    objects: int = 0
    tiny_objects: int = 0  # objects in the runtime's 16-byte blocks for small pointer-free ones
    match: Match | None = None
    leaf: AllocationSample | None = None
    path: tuple[Frame, ...] = ()  # from the allocating frame out to the user's place
    leaves: dict[tuple[Frame, str], int] = field(default_factory=lambda: defaultdict(int))

    def add(self, sample: AllocationSample, path: tuple[Frame, ...], match: Match | None) -> None:
        """Add `sample`, which belongs to this site."""
        self.bytes += sample.bytes
        self.objects += sample.objects
        if sample.object_size == _TINY_BLOCK and _may_be_tiny(sample):
            self.tiny_objects += sample.objects
        if path:
            self.leaves[path[0], sample.mechanism] += sample.bytes
        if self.leaf is None or sample.bytes > self.leaf.bytes:
            self.leaf, self.path, self.match = sample, path, match

    @property
    def leaf_percent(self) -> float:
        """Return what part of the bytes was allocated in the frame where `path` begins."""
        if not self.path or self.leaf is None or not self.bytes:
            return 100.0
        return 100.0 * self.leaves[self.path[0], self.leaf.mechanism] / self.bytes


_TINY_BLOCK = 16
_WITH_POINTERS = frozenset({"convTstring"})  # 16 bytes too, but of a string: never such a block


def _may_be_tiny(sample: AllocationSample) -> bool:
    return sample.mechanism not in _WITH_POINTERS if sample.tiny is None else sample.tiny


@dataclass(frozen=True, slots=True)
class Attributor:
    """Attributes samples, given the user's scope and what the compiler said."""

    scope: Scope
    index: DiagnosticIndex

    def sites(self, samples: Iterable[AllocationSample]) -> list[SiteTotals]:
        """Return the sites of `samples`; their sums equal the samples' sums."""
        sites: dict[SiteKey, SiteTotals] = {}
        for sample in samples:
            key, path, match = self._site_of(sample)
            totals = sites.get(key)
            if totals is None:
                totals = sites[key] = SiteTotals(key)
            totals.add(sample, path, match)
        return list(sites.values())

    def _site_of(self, sample: AllocationSample) -> tuple[SiteKey, tuple[Frame, ...], Match | None]:
        frames = sample.frames
        if not frames:
            place = Frame(f"runtime.{sample.mechanism}", "", 0)
            return SiteKey(place, (), "", sample.mechanism, RUNTIME_INTERNAL), (), None
        at = next((i for i, frame in enumerate(frames) if self.scope.owns(frame)), None)
        if at is None:
            return self._without_user_frame(sample, frames)
        if at > 0:
            return self._inside_library(sample, frames, at)
        chain = sample.inline_chain
        match = self.index.match(chain, sample.mechanism)
        cause = self._cause(match, sample)
        return SiteKey(chain[0], chain, "", sample.mechanism, cause), chain, match

    def _inside_library(
        self, sample: AllocationSample, frames: Sequence[Frame], at: int
    ) -> tuple[SiteKey, tuple[Frame, ...], Match | None]:
        """Charge an allocation below the user's frame `at` to that frame's line.

        Where the library's code is inlined there, the compiler decided on the copy: its diagnostic
        says why, in the user's own terms.
        """
        place, path = frames[at], tuple(frames[: at + 1])
        callee = frames[at - 1].function
        chain = sample.inline_chain
        match = self.index.match(chain, sample.mechanism) if at < len(chain) else None
        if match is not None and match.exact:
            cause = self._cause(match, sample)
            return SiteKey(place, path, callee, sample.mechanism, cause), path, match
        cause = self._library_cause(sample, frames[:at])
        return SiteKey(place, (place,), callee, "", cause), path, None

    def _cause(self, match: Match | None, sample: AllocationSample) -> str:
        if match is not None:
            causes = {one.cause for one in match.diagnostics}
            if len(causes) == 1:
                return causes.pop()
            return match.diagnostics[0].cause
        return cause_of_mechanism(sample.mechanism) or UNMATCHED

    def _library_cause(self, sample: AllocationSample, callees: Sequence[Frame]) -> str:
        if callees[-1].function.startswith(_FRAMEWORK):
            return RUNTIME_INTERNAL
        names = tuple(frame.function for frame in callees)
        return cause_of_mechanism(sample.mechanism, names) or LIBRARY

    def _without_user_frame(
        self, sample: AllocationSample, frames: Sequence[Frame]
    ) -> tuple[SiteKey, tuple[Frame, ...], Match | None]:
        """Charge a stack with no frame of the user's (a library's own goroutine) to its root."""
        root = frames[-1]
        callee = frames[-2].function if len(frames) > 1 else ""
        ours = package_of(root.function) == "testing"
        cause = RUNTIME_INTERNAL if ours else LIBRARY
        return SiteKey(root, (root,), callee, "", cause), tuple(frames), None
