"""`stackward heap path`: who holds one object, or all objects of a type."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Annotated

import typer

from stackward.cli.heap_source import BinaryOption, opened_heap
from stackward.cli.options import Format, FormatOption, OutputOption


def path(
    dump: Annotated[
        Path, typer.Argument(metavar="DUMP", help="A heap dump, a core, or a recording's folder.")
    ],
    wanted: Annotated[
        str,
        typer.Argument(
            metavar="TYPE|ADDRESS", help="A type as `heap report` names it, or 0x... of an object."
        ),
    ],
    binary: BinaryOption = None,
    top: Annotated[
        int, typer.Option("--top", metavar="N", min=0, help="At most N places; 0: all.")
    ] = 10,
    output_format: FormatOption = Format.text,
    output: OutputOption = None,
) -> None:
    """Say who holds an object, or all objects of a type.

    stackward heap path heap.dump main.Session --binary ./server

    stackward heap path heap.dump 0xc000123400 --binary ./server
    """
    from stackward.cli.output import style_for, write_result
    from stackward.diagnose.heap_path import asked_address, object_path, type_paths

    heap = opened_heap(dump, binary)
    address = asked_address(wanted)
    found = type_paths(heap, wanted) if address is None else object_path(heap, address)
    if output_format is Format.json:
        from stackward.report.heap_path_json import heap_path_json

        write_result(heap_path_json(found), output)
        return
    from stackward.diagnose.heap_path import ObjectPath
    from stackward.report.heap_path_text import object_path_text, type_paths_text

    style = style_for(output, os.environ)
    if isinstance(found, ObjectPath):
        text = object_path_text(found, style=style, top=top)
    else:
        text = type_paths_text(found, style=style)
    write_result(f"```\n{text}```\n" if output_format is Format.markdown else text, output)
