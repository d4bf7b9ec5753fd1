"""The goroutines of a heap dump, with what only they hold: the collector's fixpoint, offline."""

from __future__ import annotations

from pathlib import Path

from stackward.core import StackwardError
from stackward.diagnose.goroutines import GoroutineReport


def goroutines_in_dump(path: Path, *, binary: Path | None = None) -> GoroutineReport:
    """Return the goroutines of the heap dump at `path`, leaked ones told, with their bytes.

    `binary` is the program that wrote it.  Raises `StackwardError`.
    """
    raise StackwardError(
        "goroutines-in-dump",
        f"{path} is a heap dump, and goroutines in dumps cannot be read yet",
        "Give the goroutine profile of the same program (/debug/pprof/goroutine?debug=2); "
        "`stackward heap report` reads the dump.",
    )
