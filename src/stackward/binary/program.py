"""What a binary says of its types and variables, put together from all that it holds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from stackward.binary.buildinfo import BuildInfo, read_build_info
from stackward.binary.closures import closure_types
from stackward.binary.descriptors import Descriptor, Descriptors
from stackward.binary.dwarf import Variables
from stackward.binary.dwarf_types import DwarfTypes
from stackward.binary.elf import Content, Image, read_image
from stackward.binary.frames import Frames
from stackward.binary.moduledata import NEWEST_RELEASE, minor_release, read_module_data
from stackward.binary.notes import go_build_id
from stackward.binary.symbols import read_symbols
from stackward.binary.tables import LazyRows, type_table
from stackward.binary.type_names import TypeNames
from stackward.binary.types import Field, GoType, Kind, ProgramTypes
from stackward.binary.variables import variable_table
from stackward.core import Caveat, StackwardError

_GROUPS = {"swiss": "map.group", "buckets": "map.bucket"}


def read_program_types(
    content: Content, *, want_locals: bool = True, addresses: Iterable[int] = ()
) -> ProgramTypes:
    """Return the types and variables of the executable in `content`.

    Without `want_locals` the variables in frames, the larger part of the work, are left out.
    `addresses`: linked addresses that a dump takes for descriptors; those that are get rows too.
    Raises `unsupported-binary`, `not-a-go-binary` or `malformed-binary`.
    """
    image = read_image(content)
    info = read_build_info(image)
    try:
        made = _read(image, info.go_version, want_locals, addresses)
        return replace(made, caveats=(*made.caveats, *_build_caveats(info)))
    except StackwardError as error:
        if minor_release(info.go_version) <= NEWEST_RELEASE:
            raise
        raise StackwardError(
            "unsupported-binary",
            f"the executable was built by {info.go_version}, newer than what is understood:"
            f" {error.message}",
            f"Build it with Go 1.{NEWEST_RELEASE}, or look for a newer stackward.",
        ) from error


def _read(
    image: Image, go_version: str, want_locals: bool, addresses: Iterable[int]
) -> ProgramTypes:
    module = read_module_data(image, go_version)
    descriptors = Descriptors(image, module, go_version)
    descriptors.read_all()
    for address in addresses:
        descriptors.try_close(address)
    types = go_types(descriptors)
    by_address = {made.address: row for row, made in enumerate(types)}
    symbols = read_symbols(image)
    reader = Variables(image, want_locals=want_locals)
    raw = reader.read()
    rows = DwarfTypes(reader.info, reader.abbreviations, types, by_address, module.types)
    variables = variable_table(symbols, module, raw, rows, types)
    frames = Frames(raw, rows)
    closures = closure_types(raw, rows, types)
    rows.finish()
    table = type_table(types)
    has_dwarf = bool(raw.functions or raw.globals)
    return ProgramTypes(
        build_id=go_build_id(image),
        go_version=go_version,
        goarch=image.goarch,
        types=table,
        variables=variables,
        locals=frames.table(types),
        closures=closures,
        data_address=module.data,
        bss_address=module.bss,
        types_start=module.types,
        types_end=module.types_end,
        has_dwarf=has_dwarf,
        has_symbols=len(symbols) > 0,
        map_layout="buckets" if descriptors.map_layout == "buckets" else "swiss",
        caveats=_caveats(has_dwarf, len(symbols) > 0, raw.skipped_units, rows.broken_count),
        by_address=LazyRows(table.rows_by_address),
        by_name=LazyRows(table.rows_by_name),
    )


def go_types(descriptors: Descriptors) -> list[GoType]:
    """Return the descriptors as types, in the order of their addresses."""
    known = descriptors.known
    order = sorted(known)
    rows = {address: row for row, address in enumerate(order)}
    names = TypeNames(known)
    found = [_go_type(known[address], rows, names.of(address)) for address in order]
    # A map's groups have no name at run time but that of an unnamed struct.
    kind = _GROUPS["buckets" if descriptors.map_layout == "buckets" else "swiss"]
    for made in found[:]:
        if made.group >= 0 and made.key >= 0 and made.element >= 0:
            name = f"{kind}[{found[made.key].name}]{found[made.element].name}"
            found[made.group] = replace(found[made.group], name=name)
    return found


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
            Field(name=name.text, offset_bytes=offset, type=rows.get(kind, -1))
            for name, kind, offset in made.fields
        ),
        methods_count=len(made.methods),
        is_direct=made.is_direct,
    )


def _build_caveats(info: BuildInfo) -> Iterator[Caveat]:
    if info.setting("-asan") == "true":
        text = (
            "the executable was built with -asan, which puts red zones behind objects: their sizes"
            " are not those of their types, and many have none here"
        )
        yield Caveat(slug="asan-build", text=text)


def _caveats(
    has_debug_info: bool, has_symbols: bool, skipped_units: int, broken_types: int
) -> tuple[Caveat, ...]:
    if skipped_units or broken_types:
        text = (
            f"{skipped_units} compilation units and {broken_types} types of the debugging"
            " information cannot be read: variables or their types are missing"
        )
        return (Caveat(slug="debug-info-incomplete", text=text),)
    if has_debug_info:
        return ()
    if has_symbols:
        text = "the executable was linked with -w: its variables have names but no types"
        return (Caveat(slug="no-debug-info", text=text),)
    text = "the executable is stripped (-s -w): its variables have neither names nor types"
    return (Caveat(slug="stripped-binary", text=text),)
