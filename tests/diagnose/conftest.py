"""Evidence made by hand: diagnostics, emitted calls, samples."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stackward.core import Frame, Position
from stackward.diagnose.samples import AllocationSample
from stackward.emitted import EmittedCall
from stackward.escape import Diagnostic


def make_diagnostic(
    expression: str,
    *chain: tuple[str, int, int],
    verdict: str = "escapes to heap",
    cause: str = "returned",
    function: str = "F",
    chain_known: bool = True,
    package: str = "m",
) -> Diagnostic:
    """Return a diagnostic of `expression` at `chain` (file, line, column; innermost first)."""
    places = tuple(Position(*place) for place in chain)
    return Diagnostic(
        package=package,
        variant="",
        function=function,
        position=places[-1],
        expression=expression,
        verdict=verdict,
        cause=cause,
        inline_chain=places,
        chain_known=chain_known,
    )


def make_call(
    callee: str, *chain: tuple[str, str, int], pc: int = 0, type_name: str | None = None
) -> EmittedCall:
    """Return an emitted call at `chain` (function, file, line; innermost first)."""
    frames = tuple(Frame(*frame) for frame in chain)
    return EmittedCall(
        package="m",
        function=frames[-1].function,
        callee=callee,
        chain=frames,
        type_name=type_name,
        pc=pc,
    )


def make_sample(
    *groups: list[tuple[str, str, int]],
    mechanism: str = "newobject",
    objects: int = 1,
    size: int = 64,
    address: int = 0,
) -> AllocationSample:
    """Return a sample of a stack: groups of (function, file, line), leaf first."""
    return AllocationSample(
        groups=tuple(tuple(Frame(*frame) for frame in group) for group in groups),
        mechanism=mechanism,
        objects=objects,
        bytes=objects * size,
        object_size=size,
        address=address,
    )


@pytest.fixture
def diagnostic() -> Callable[..., Diagnostic]:
    """Return the maker of diagnostics."""
    return make_diagnostic


@pytest.fixture
def call() -> Callable[..., EmittedCall]:
    """Return the maker of emitted calls."""
    return make_call


@pytest.fixture
def sample() -> Callable[..., AllocationSample]:
    """Return the maker of samples."""
    return make_sample
