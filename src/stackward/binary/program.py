"""What a binary says of its types and variables, put together from all that it holds."""

from __future__ import annotations

import numpy as np

from stackward.binary.buildinfo import read_build_info
from stackward.binary.descriptors import Descriptor, Descriptors
from stackward.binary.elf import Content, Image, read_image
from stackward.binary.moduledata import ModuleData, read_module_data
from stackward.binary.symbols import Symbols, read_symbols
from stackward.binary.tables import (
    LazyRows,
    VariableTable,
    no_locals,
    texts_of,
    type_table,
)
from stackward.binary.type_names import TypeNames
from stackward.binary.types import Field, GoType, Kind, ProgramTypes

_NOTE_GO = 4


def read_program_types(content: Content, *, want_locals: bool = True) -> ProgramTypes:
    """Return the types and variables of the executable in `content`.

    Without `want_locals` the variables in frames, the larger part of the work, are left out.
    Raises `unsupported-binary`, `not-a-go-binary` or `malformed-binary`.
    """
    image = read_image(content)
    info = read_build_info(image)
    module = read_module_data(image, info.go_version)
    descriptors = Descriptors(image, module, info.go_version)
    descriptors.read_all()
    types = type_table(go_types(descriptors.known))
    symbols = read_symbols(image)
    variables = _variables(symbols, module)
    return ProgramTypes(
        build_id=go_build_id(image),
        go_version=info.go_version,
        goarch=image.goarch,
        types=types,
        variables=variables,
        locals=no_locals(),
        data_address=module.data,
        bss_address=module.bss,
        types_start=module.types,
        types_end=module.types_end,
        has_dwarf=False,
        has_symbols=len(symbols) > 0,
        map_layout="buckets" if descriptors.map_layout == "buckets" else "swiss",
        by_address=LazyRows(types.rows_by_address),
        by_name=LazyRows(types.rows_by_name),
    )


def go_build_id(image: Image) -> str:
    """Return the id that `go tool buildid` prints; "" if there is none."""
    found = (data for owner, kind, data in image.notes if (owner, kind) == ("Go", _NOTE_GO))
    return next(found, b"").decode("utf-8", "replace")


def go_types(known: dict[int, Descriptor]) -> list[GoType]:
    """Return the descriptors as types, in the order of their addresses."""
    order = sorted(known)
    rows = {address: row for row, address in enumerate(order)}
    names = TypeNames(known)
    return [_go_type(known[address], rows, names.of(address)) for address in order]


def _go_type(made: Descriptor, rows: dict[int, int], name: str) -> GoType:
    return GoType(
        name=name,
        kind=Kind(made.kind),
        size_bytes=made.size_bytes,
        pointer_bytes=made.pointer_bytes,
        address=made.address,
        element=rows.get(made.element, -1),
        key=rows.get(made.key, -1),
        group=rows.get(made.group, -1),
        length=made.length,
        fields=tuple(
            Field(name=name.text, offset_bytes=offset, type=rows[kind])
            for name, kind, offset in made.fields
        ),
        methods_count=len(made.methods),
        is_direct=made.is_direct,
    )


def _variables(symbols: Symbols, module: ModuleData) -> VariableTable:
    """Return the variables that the symbol table names, in address order."""
    rows = symbols.objects(
        (module.data, module.data_end),
        (module.bss, module.bss_end),
        (module.noptrdata, module.noptrdata_end),
        (module.noptrbss, module.noptrbss_end),
    )
    rows = rows[np.argsort(symbols.rows["value"][rows], kind="stable")]
    return VariableTable(
        address=symbols.rows["value"][rows].astype(np.int64),
        size_bytes=symbols.rows["size"][rows].astype(np.int64),
        type=np.full(len(rows), -1, np.int32),
        names=texts_of(symbols.name(row) for row in rows.tolist()),
    )
