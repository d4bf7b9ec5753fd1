"""Finds and drives the real Go toolchain; the only room that starts processes.

In: a folder, an environment, the user's choice of Go.  Out: a `Toolchain`, package lists, finished
processes as bytes.  What those bytes mean is for the evidence rooms.
"""

from stackward.toolchain.background import Running, Sink, background, keeps_writes_apart
from stackward.toolchain.find import Toolchain, embedded_go, find_go, open_toolchain
from stackward.toolchain.goflags import GoFlags, parse_goflags, quoted
from stackward.toolchain.packages import Module, Package, list_packages
from stackward.toolchain.process import (
    Completed,
    interrupts_wait,
    run,
    terminate_as_interrupt,
)
from stackward.toolchain.release import NEWEST_TESTED, OLDEST, Release, parse_release
from stackward.toolchain.workspace import temporary_folder

__all__ = [
    "NEWEST_TESTED",
    "OLDEST",
    "Completed",
    "GoFlags",
    "Module",
    "Package",
    "Release",
    "Running",
    "Sink",
    "Toolchain",
    "background",
    "embedded_go",
    "find_go",
    "interrupts_wait",
    "keeps_writes_apart",
    "list_packages",
    "open_toolchain",
    "parse_goflags",
    "parse_release",
    "quoted",
    "run",
    "temporary_folder",
    "terminate_as_interrupt",
]
