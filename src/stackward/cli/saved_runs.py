"""The saved run that a command takes its costs from."""

from __future__ import annotations

import os
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from stackward.core import StackwardError

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
