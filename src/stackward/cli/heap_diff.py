"""`stackward heap diff`: what grew from one dump to another, and under whom."""

from __future__ import annotations

import os
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from stackward.cli.heap_source import BinaryOption, dump_at, opened_heap
from stackward.cli.options import Format, FormatOption, OutputOption, working_folder

if TYPE_CHECKING:
    from stackward.diagnose.heap_side import HeapSide


def diff(
    base: Annotated[Path, typer.Argument(metavar="BASE", help="The earlier heap dump.")],
    new: Annotated[Path, typer.Argument(metavar="NEW", help="The later heap dump.")],
    binary: BinaryOption = None,
    base_binary: Annotated[
        Path | None,
        typer.Option(
            "--base-binary", metavar="FILE", help="The executable of BASE, where it is another."
        ),
    ] = None,
    top: Annotated[
        int, typer.Option("--top", metavar="N", min=0, help="At most N rows of a table; 0: all.")
    ] = 10,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Say what grew from one dump to another: by holder, type, site and object.

    stackward heap diff heap-1.dump heap-2.dump --binary ./server
    """
    from stackward.cli.output import style_for, write_result
    from stackward.diagnose.heap_diff import heap_diff

    dump_at(new)  # that it is not there is not said after minutes of work on the other
    first, second = _side(base, base_binary or binary), _side(new, binary)
    found = heap_diff(first, second)
    if output_format is Format.json:
        from stackward.report.heap_diff_json import heap_diff_json

        write_result(heap_diff_json(found), output)
        return
    from stackward.report.heap_diff_text import heap_diff_text
    from stackward.report.places import places_among

    style = style_for(output, os.environ)
    places = places_among(chain(first.files, second.files), str(working_folder()))
    text = heap_diff_text(found, places=places, style=style, top=top)
    write_result(f"```\n{text}```\n" if output_format is Format.markdown else text, output)


def _side(dump: Path, binary: Path | None) -> HeapSide:
    """Return what is compared of the heap in `dump`, which is closed again."""
    from stackward.diagnose.heap_side import heap_side

    return heap_side(opened_heap(dump, binary))
