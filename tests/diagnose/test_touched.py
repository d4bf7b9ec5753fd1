"""Which files' compiler output a run reads, where there is much of it."""

from __future__ import annotations

from stackward.core import Frame
from stackward.diagnose.run import _touched
from stackward.diagnose.samples import AllocationSample


def sample(*files: str) -> AllocationSample:
    group = tuple(Frame("m.F", file, 1) for file in files)
    return AllocationSample(
        groups=(group, (Frame("m.G", "/m/outside.go", 2),)), mechanism="newobject",
        objects=1, bytes=8, object_size=8, address=0,
    )  # fmt: skip


def test_files_inlined_around_an_allocation() -> None:
    taken = [[sample("/m/a.go", "/m/b.go")], [sample("/n/a.go", "")]]
    assert _touched(taken) == {"a.go", "b.go"}


def test_a_line_directive_needs_every_log() -> None:
    assert _touched([[sample("/m/a.go")], [sample("/m/grammar.y")]]) is None
