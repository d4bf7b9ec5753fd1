"""The mechanism that a profile hides, told by the machine code."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stackward.diagnose.code import EmittedCode
from stackward.diagnose.samples import AllocationSample
from stackward.profile import Mapping


class Binary:
    """A program with one call: it returns to 0x401020."""

    def linked_address(self, address: int, *, start: int, offset: int) -> int:
        return address - start + offset

    def call_target(self, return_pc: int) -> str | None:
        return "runtime.growslice" if return_pc == 0x401020 else None


MAPPINGS = (
    Mapping(1, 0x10_0000, 0x20_0000, 0x40_0000, "program", "", True),
    Mapping(2, 0x70_0000, 0x80_0000, 0, "libc", "", False),
)


@pytest.mark.parametrize(
    ("mechanism", "address", "expected"),
    [
        ("", 0x10_101F, "growslice"),
        ("", 0x10_1020, ""),  # another instruction
        ("", 0x90_0000, ""),  # outside of every mapping
        ("", 0, ""),
        ("makeslice", 0x10_101F, "makeslice"),
    ],
)
def test_told(
    mechanism: str, address: int, expected: str, sample: Callable[..., AllocationSample]
) -> None:
    code = EmittedCode(Binary(), MAPPINGS)  # type: ignore[arg-type]
    one = sample([("m.F", "a.go", 5)], mechanism=mechanism, address=address)
    assert code.told(one).mechanism == expected
