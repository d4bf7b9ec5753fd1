"""`stackward heap report`: who holds the memory of a dump."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.heap_source import BinaryOption, opened_heap
from stackward.cli.options import Format, FormatOption, OutputOption
from stackward.cli.writable import checked_output

if TYPE_CHECKING:
    from stackward.diagnose.heap_open import OpenHeap


def report(
    dump: Annotated[
        Path, typer.Argument(metavar="DUMP", help="A heap dump, a core, or a recording's folder.")
    ],
    binary: BinaryOption = None,
    top: Annotated[
        int, typer.Option("--top", metavar="N", min=0, help="At most N types; 0: all.")
    ] = 15,
    suspects_from: Annotated[
        float,
        typer.Option(
            "--suspects-from",
            metavar="PERCENT",
            min=0.1,
            max=100.0,
            help="Share of the heap from which a holder is a suspect.",
        ),
    ] = 10.0,
    pprof: Annotated[
        Path | None,
        typer.Option(
            "--pprof",
            metavar="FILE",
            help="Write retained sizes as a pprof profile, too.",
            callback=lambda value: checked_output(value, option="--pprof"),
        ),
    ] = None,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Say who holds the memory: suspects, types, roots, goroutines.

    stackward heap report heap.dump --binary ./server

    stackward heap report heap-recording

    stackward heap report heap.dump --binary ./server --pprof retained.pb.gz
    """
    from stackward.cli.output import style_for, write_result
    from stackward.diagnose.heap_report import heap_report

    heap = opened_heap(dump, binary)
    if pprof is not None:
        _write_pprof(heap, pprof)
    found = heap_report(heap, least_ratio=suspects_from / 100.0)
    if output_format is Format.json:
        from stackward.report.heap_json import heap_json

        write_result(heap_json(found), output)
    elif output_format is Format.markdown:
        from stackward.report.heap_markdown import heap_markdown

        write_result(heap_markdown(found, top=top), output)
    else:
        from stackward.cli.heap_source import places_of
        from stackward.report.heap_text import heap_text

        stores = (place.file for one in found.suspects for place in one.stores)
        style, places = style_for(output, os.environ), places_of(heap, files=stores)
        write_result(heap_text(found, places=places, style=style, top=top), output)


def _write_pprof(heap: OpenHeap, path: Path) -> None:
    from stackward import __version__
    from stackward.cli.output import write_bytes
    from stackward.diagnose.heap_stacks import held_stacks
    from stackward.report.heap_pprof import heap_pprof

    comments = (f"retained sizes of {heap.path}, by stackward {__version__}: cum is what is held",)
    write_bytes(heap_pprof(held_stacks(heap), comments=comments), path, option="--pprof")
