"""`stackward heap scrub`: the same dump without what the program's memory says."""

from __future__ import annotations

import mmap
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.options import QuietOption
from stackward.cli.writable import not_written
from stackward.core import StackwardError

if TYPE_CHECKING:
    from stackward.core.compiled import KernelLibrary, KernelStore
    from stackward.heap.dump import HeapDump

_SLOW_FROM_BYTES = 4 << 20


def scrub(
    dump: Annotated[Path, typer.Argument(metavar="DUMP", help="A heap dump.")],
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            metavar="FILE",
            help="Where the scrubbed dump goes.  [NAME-scrubbed.dump]",
        ),
    ] = None,
    lengths: Annotated[
        bool,
        typer.Option(
            "--lengths/--no-lengths",
            help="Keep small numbers behind pointers, which may be lengths: types need them.",
        ),
    ] = True,
    quiet: QuietOption = False,
) -> None:
    """Write a copy of a dump that may leave the building: contents zeroed.

    What stays are pointers, lengths, type words, what the runtime keeps of its goroutines, names of
    functions and types, and the runtime's statistics; strings, buffers, keys and numbers go.

    stackward heap scrub heap.dump -o scrubbed.dump
    """
    from stackward.heap.library import HEAP_KERNELS
    from stackward.heap.read import open_dump, read_dump

    target = output or dump.with_name(f"{dump.name.removesuffix('.dump')}-scrubbed.dump")
    _check_target(target, dump)
    content = open_dump(str(dump))
    store = _store(HEAP_KERNELS)
    if not quiet and len(content) >= _SLOW_FROM_BYTES:
        _tell_trouble(store)
    whole = read_dump(content, source=str(dump), kernels=store)
    size = _written(whole, target, lengths)
    if not quiet:
        sys.stderr.write(
            f"stackward: {target}: {size:,} bytes, {len(whole.objects):,} objects; contents are "
            "zeroed, but for pointers, lengths and types. Names of functions, files and types are "
            "in it: look whether these may go out\n"
        )


def _check_target(target: Path, dump: Path) -> None:
    if target.exists():
        same = dump.exists() and target.samefile(dump)
        raise StackwardError(
            "output-exists",
            f"{target} {'is the dump itself' if same else 'is there already'}",
            "Name another file with -o.",
        )
    if not target.parent.is_dir():
        raise not_written(target, "its folder is not there", needed=True)


def _store(library: KernelLibrary) -> KernelStore:
    from stackward.cli.kernels import kernel_store
    from stackward.cli.output import ProgressLine

    return kernel_store(library, ProgressLine().stage)


def _tell_trouble(store: KernelStore) -> None:
    """Say why this will take long, if it will."""
    if store.kernels(compile=True) is None and store.trouble is not None:
        text = store.trouble.therefore("plain Python does the work, a hundred times slower")
        sys.stderr.write(f"stackward: {text}\n")


def _written(dump: HeapDump, target: Path, keeps_lengths: bool) -> int:
    """Write the scrubbed dump to `target`, all at once, and return its size."""
    import numpy as np

    from stackward.heap.scrub import SCRUB_KERNELS
    from stackward.heap.scrub import scrub as scrubbed

    store = _store(SCRUB_KERNELS)
    partial = target.with_name(f".{target.name}.{os.getpid()}.partial")
    try:
        # Like the dump itself nobody else may read it, until its owner decides.
        descriptor = os.open(partial, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
        with open(descriptor, "r+b") as file:
            os.posix_fallocate(file.fileno(), 0, len(dump.content))
            with mmap.mmap(file.fileno(), len(dump.content)) as memory:
                into = np.frombuffer(memory, np.uint8)
                size = scrubbed(dump, into, kernels=store, keeps_lengths=keeps_lengths)
                del into
            file.truncate(size)
        partial.replace(target)
    except OSError as error:
        raise not_written(target, error.strerror or str(error), needed=True) from error
    finally:
        partial.unlink(missing_ok=True)
    return size
