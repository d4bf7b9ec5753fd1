"""`stackward demo gc` on real Go: each program shows what its lesson says."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

pytestmark = pytest.mark.live

Run = Callable[..., "subprocess.CompletedProcess[str]"]


@pytest.mark.parametrize(
    ("program", "says"),
    [
        ("keeper", ("live-heap-grows", "a leak suspect", "HeapReleased")),
        ("hotbuffer", ("sync.Pool", "From the pool it is")),
        ("tightlimit", ("GOMEMLIMIT=64MiB", "limit-below-live-heap")),
        ("asking", ("explicit-collections", "collections were asked for, at a goal of")),
        ("knobs", ("settings-changed", "GOGC 400 -> 100")),
        ("burst", ("goal-overshot",)),
    ],
)
def test_program(
    program: str, says: tuple[str, ...], go: Path, stackward: Run, tmp_path: Path
) -> None:
    done = stackward("demo", "gc", program, "--go", go, cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    for text in says:
        assert text in " ".join(done.stdout.split()), done.stdout


def test_kept(go: Path, stackward: Run, tmp_path: Path) -> None:
    """The programs stay where they were asked for, and the trace that was recorded."""
    done = stackward(
        "demo", "gc", "asking", "--keep", "try", "--go", go, cwd=tmp_path, writes=("try",)
    )
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "try" / "keeper" / "main.go").exists()


def test_no_such_program(go: Path, stackward: Run, tmp_path: Path) -> None:
    done = stackward("demo", "gc", "nothing", "--go", go, cwd=tmp_path)
    assert done.returncode == 2
    assert "there is no demonstration 'nothing'" in done.stderr
