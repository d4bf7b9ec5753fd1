"""What recorded logs tell of their programs."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from gctrace_lines import Line, log_of
from stackward.core import StackwardError
from stackward.gc.read import read_log
from stackward.gc.workload import estimated_gogc, workload_of

RECORDED = Path(__file__).parents[1] / "recorded" / "gc"
RELEASES = ("1.24.11", "1.25.5", "1.26.6", "1.27.3")
MIB = 1 << 20


@pytest.mark.parametrize("release", RELEASES)
@pytest.mark.parametrize("name", ["cache", "grow"])
def test_the_setting_is_found(name: str, release: str) -> None:
    """Recorded with GOGC=100, which goals and live heaps give away."""
    log = read_log((RECORDED / f"{name}-go{release}.log").read_bytes(), source=name)
    assert estimated_gogc(log) == 100


@pytest.mark.parametrize("release", RELEASES)
def test_sizes_fit_together(release: str) -> None:
    """What lived, what was allocated and where each collection began add up."""
    log = read_log((RECORDED / f"cache-go{release}.log").read_bytes(), source="log")
    found = workload_of(log)
    assert found.exact
    assert np.all(found.start_bytes <= found.end_bytes)
    assert np.all(found.live_bytes <= found.start_bytes + MIB)
    assert np.all(np.diff(found.position_bytes) >= 0)
    assert found.total_bytes >= found.position_bytes[-1]
    # The byte that the next goal gives away lies in the whole megabyte that the line prints.
    printed = log.cycles.heap_marked_bytes
    assert np.all((found.marked_bytes >= printed) & (found.marked_bytes <= printed + MIB))


def test_without_the_pacers_lines() -> None:
    """Sizes are whole megabytes, half of one is added, and it says so."""
    lines = [Line(number=n, at=f"{n / 10:.3f}", heap=(40, 44, 20), goal=40) for n in range(1, 6)]
    found = workload_of(read_log(log_of(*lines), source="log"))
    assert not found.exact
    assert found.start_bytes == pytest.approx(np.full(5, 40.5 * MIB))
    assert found.gogc_percent == 90  # (40 - 20.5) MiB over 20.5 + 1 of stacks


@pytest.mark.parametrize("count", [1, 2])
def test_too_few(count: int) -> None:
    lines = [Line(number=n, at=f"{n / 10:.3f}") for n in range(1, count + 1)]
    with pytest.raises(StackwardError, match=f"has {count} collections"):
        workload_of(read_log(log_of(*lines), source="log"))
