"""`stackward heap diff`: what grew from one dump to another, and under whom."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from stackward.cli.heap_source import BinaryOption, opened_heap, places_of
from stackward.cli.options import Format, FormatOption, OutputOption


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
        int, typer.Option("--top", metavar="N", min=1, help="How many rows to show.")
    ] = 10,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Say what grew from one dump to another: by holder, type, site and object.

    stackward heap diff heap-1.dump heap-2.dump --binary ./server
    """
    from stackward.cli.output import style_for, write_result
    from stackward.diagnose.heap_diff import heap_diff

    first, second = opened_heap(base, base_binary or binary), opened_heap(new, binary)
    found = heap_diff(first, second)
    if output_format is Format.json:
        from stackward.report.heap_diff_json import heap_diff_json

        write_result(heap_diff_json(found), output)
        return
    from stackward.report.heap_diff_text import heap_diff_text

    style, places = style_for(output, os.environ), places_of(first, second)
    text = heap_diff_text(found, places=places, style=style, top=top)
    write_result(f"```\n{text}```\n" if output_format is Format.markdown else text, output)
