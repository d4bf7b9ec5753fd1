"""What the emitted code says of a sample: the runtime function that it calls."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace

from stackward.diagnose.samples import AllocationSample, mechanism_of
from stackward.emitted import EmittedCall, GoBinary
from stackward.profile import Mapping


def told_by_objects(
    samples: Iterable[AllocationSample], calls: Iterable[EmittedCall]
) -> list[AllocationSample]:
    """Return `samples` with the mechanisms that the profile hides, as object files built here tell.

    Where all calls of a line (with the lines that it was inlined into) are of one mechanism.
    """
    places: dict[tuple[tuple[str, int], ...], set[str]] = defaultdict(set)
    for call in calls:
        places[tuple((one.file, one.line) for one in call.chain)].add(mechanism_of(call.callee))

    def told(sample: AllocationSample) -> AllocationSample:
        chain = tuple((one.file, one.line) for one in sample.inline_chain)
        found = places.get(chain, set()) if not sample.mechanism else set()
        return replace(sample, mechanism=next(iter(found))) if len(found) == 1 else sample

    return [told(sample) for sample in samples]


class EmittedCode:
    """The code of the program that a profile is from."""

    def __init__(self, binary: GoBinary, mappings: Sequence[Mapping]) -> None:
        self._binary = binary
        self._mappings = mappings

    def told(self, sample: AllocationSample) -> AllocationSample:
        """Return `sample` with the mechanism that the profile hides, where the code shows it."""
        if sample.mechanism:
            return sample
        target = self.callee(sample)
        return replace(sample, mechanism=mechanism_of(target)) if target else sample

    def callee(self, sample: AllocationSample) -> str | None:
        """Return the function that the sample's innermost user frame called, None if not known."""
        place = self._place(sample.address)
        # A location's address is the return address less 1.
        return self._binary.call_target(place + 1) if place is not None else None

    def _place(self, address: int) -> int | None:
        for mapping in self._mappings:
            if address and mapping.start <= address < mapping.limit:
                return self._binary.linked_address(
                    address, start=mapping.start, offset=mapping.offset
                )
        return None
