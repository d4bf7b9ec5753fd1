"""Opening a core: with its program, without it, and what is damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from heap.cores import FrameShape, Process, core_of
from heap.test_core_read import FUNCTION, small
from stackward.core import StackwardError
from stackward.diagnose.goroutines_read import is_heap_dump
from stackward.diagnose.heap_core import needs_binary
from stackward.diagnose.heap_open import open_heap
from stackward.emitted.stack_maps import FrameShape as EmittedShape
from stackward.heap.core_file import read_core_file


def slug_of(path: Path) -> StackwardError:
    with pytest.raises(StackwardError) as caught:
        open_heap(path, binary=None, caches=path.parent, tell=lambda _: None)
    return caught.value


def test_a_core_without_its_program(tmp_path: Path) -> None:
    process = Process()
    small(process)
    process.finish()
    path = tmp_path / "core.1"
    path.write_bytes(process.core())
    error = slug_of(path)
    assert error.slug == "core-needs-binary"
    assert "--binary /srv/program" in error.hint
    assert is_heap_dump(path.read_bytes()[:64])
    path.write_bytes(process.core()[:5000])
    assert slug_of(path).slug == "core-truncated"


def test_the_program_may_have_no_path() -> None:
    error = needs_binary(read_core_file(core_of([(0x1000, b"x" * 8)], entry=1), source="a.core"))
    assert "It is of program. " in error.hint
    assert error.hint.endswith("--binary PROGRAM")


def test_shapes_have_what_the_reader_asks_for() -> None:
    """The rooms of heap and of code do not know each other: this is where they meet."""
    ours = FrameShape(entry=FUNCTION, name="main.f", frame_bytes=8)
    theirs = EmittedShape(
        entry=1,
        name="main.f",
        frame_bytes=8,
        locals=(),
        arguments=(),
        argument_bytes=0,
        is_top=False,
    )
    for name in vars(ours):
        assert type(getattr(theirs, name)) is type(getattr(ours, name)), name
