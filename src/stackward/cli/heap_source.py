"""Which heap a command is to look into: a dump, a recording's newest, and the program's binary."""

from __future__ import annotations

import os
from collections.abc import Iterable
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.diagnose.heap_open import OpenHeap
    from stackward.report.places import Places

BinaryOption = Annotated[
    Path | None,
    typer.Option(
        "--binary",
        metavar="FILE",
        help="The executable that wrote the dump, found by itself beside a recorded one; that the "
        "core is of.",
    ),
]


def opened_heap(path: Path, binary: Path | None) -> OpenHeap:
    """Return the heap in the dump `path`, or in the newest dump of the recording's folder."""
    from stackward.capture.cache_folder import cache_folder
    from stackward.capture.heap_dumps import binary_beside, build_id_beside
    from stackward.cli.output import ProgressLine
    from stackward.diagnose.heap_open import open_heap

    dump = dump_at(path)
    if binary is not None and not binary.is_file():
        what = f"{binary} is a folder" if binary.is_dir() else f"there is no file {binary}"
        raise StackwardError("binary-missing", what, "Give the program's executable.")
    line = ProgressLine()
    try:
        return open_heap(
            dump,
            binary=binary or binary_beside(dump),
            caches=cache_folder(os.environ),
            tell=line.show,
            tell_compiling=line.stage,
            build_id=build_id_beside(dump),
        )
    finally:
        line.clear()


def places_of(*heaps: OpenHeap, files: Iterable[str] = ()) -> Places:
    """Return how `files` and those that `heaps` name are shortened for the user."""
    from stackward.cli.options import working_folder
    from stackward.diagnose.heap_sites import sampled_files
    from stackward.report.places import places_among

    sampled = (sampled_files(heap.dump) for heap in heaps)
    return places_among(chain(files, *sampled), str(working_folder()))


def dump_at(path: Path) -> Path:
    """Return the dump `path`, or the newest of the recording's folder `path`."""
    if path.is_dir():
        return newest_dump(path)
    if path.parts and path.parts[0] in ("http:", "https:"):
        raise StackwardError(
            "heap-missing",
            f"{path.parts[0]}//{'/'.join(path.parts[1:])} is an address, and no program serves "
            "heap dumps by itself",
            "`stackward heap snippet` prints the lines of Go for it; `stackward leaks URL` and "
            "`stackward goroutines URL` ask a running program as it is.",
        )
    if not path.exists():
        raise StackwardError(
            "heap-missing",
            f"there is no file {path}",
            "Give the path of a heap dump, or of a core.",
        )
    return path


def newest_dump(folder: Path) -> Path:
    """Return the newest dump of the recording in `folder`."""
    from stackward.capture.heap_dumps import dumps_of, heap_recording_in

    heap_recording_in(folder)
    written = [folder / Path(one.dump).name for one in dumps_of(folder) if one.dump]
    there = [path for path in written if path.is_file()]
    if not there:
        raise StackwardError(
            "no-dump",
            f"{folder} has no heap dump",
            "Ask the running program for one with `stackward heap snap PID`, or record with "
            "--when or --duration.",
        )
    return there[-1]
