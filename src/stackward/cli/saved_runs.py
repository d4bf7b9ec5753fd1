"""The saved run that a command takes its costs from."""

from __future__ import annotations

import os
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from stackward.core import Caveat, StackwardError

if TYPE_CHECKING:
    from stackward.report.run_json import JsonRun
    from stackward.toolchain import Toolchain


def run_at_hand(folder: Path | None, toolchain: Toolchain) -> tuple[JsonRun, datetime] | None:
    """Return the run saved in `folder`, or the module's last one, and when that was.

    None where there is no last one, or none that this release reads; raises `StackwardError` where
    a folder was named and holds no run.
    """
    from stackward.capture.saved import last_run_folder, saved_run, saved_when
    from stackward.report.saved import read_run

    place = folder or last_run_folder(toolchain, os.environ)
    try:
        return read_run(saved_run(place), source=str(place)), saved_when(place)
    except StackwardError:
        if folder is not None:
            raise
        return None


def changed_since(document: JsonRun, when: datetime, files: Iterable[str]) -> tuple[Caveat, ...]:
    """Return doubt where one of `files` is not as it was in the run: its lines may be others."""
    from stackward.diagnose.sources import changed_files

    if document.sources:
        changed = changed_files(files, {one.file: one.sha256 for one in document.sources})
        how = "changed"
    else:  # of an earlier release, which kept no digests
        changed = tuple(file for file in dict.fromkeys(files) if _written_after(file, when))
        how = "was written"
    if not changed:
        return ()
    names = ", ".join(os.path.basename(file) for file in changed[:3])
    more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
    text = (
        f"{names}{more} {how} since the run of {when:%Y-%m-%d %H:%M}: its costs are those of the "
        "lines of that time; `stackward run` measures again"
    )
    return (Caveat(slug="source-differs", text=text),)


def _written_after(file: str, when: datetime) -> bool:
    try:
        return os.stat(file).st_mtime > when.timestamp()
    except OSError:
        return False
