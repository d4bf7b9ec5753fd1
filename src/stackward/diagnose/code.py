"""What the machine code at a sample's address says: the runtime function that it calls."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from stackward.diagnose.samples import AllocationSample, mechanism_of
from stackward.emitted import GoBinary
from stackward.profile import Mapping


class EmittedCode:
    """The code of the program that a profile is from."""

    def __init__(self, binary: GoBinary, mappings: Sequence[Mapping]) -> None:
        self._binary = binary
        self._mappings = mappings

    def told(self, sample: AllocationSample) -> AllocationSample:
        """Return `sample` with the mechanism that the profile hides, where the code shows it."""
        if sample.mechanism:
            return sample
        place = self._place(sample.address)
        # A location's address is the return address less 1.
        target = self._binary.call_target(place + 1) if place is not None else None
        return replace(sample, mechanism=mechanism_of(target)) if target else sample

    def _place(self, address: int) -> int | None:
        for mapping in self._mappings:
            if address and mapping.start <= address < mapping.limit:
                return self._binary.linked_address(
                    address, start=mapping.start, offset=mapping.offset
                )
        return None
