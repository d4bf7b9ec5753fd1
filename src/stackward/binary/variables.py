"""Package-level variables: names and sizes by the symbol table, types by DWARF."""

from __future__ import annotations

import numpy as np

from stackward.binary.dwarf import RawVariables
from stackward.binary.dwarf_types import DwarfTypes
from stackward.binary.moduledata import ModuleData
from stackward.binary.symbols import Symbols
from stackward.binary.tables import VariableTable, texts_of
from stackward.binary.types import GoType, Variable


def variable_table(
    symbols: Symbols,
    module: ModuleData,
    raw: RawVariables,
    rows: DwarfTypes,
    types: list[GoType],
) -> VariableTable:
    """Return the variables in address order; `types` grows by what only DWARF knows."""
    typed: dict[int, list[Variable]] = {}
    for name, address, kind in raw.globals:
        row = rows.row(kind)
        size = types[row].size_bytes if row >= 0 else 0
        made = Variable(name=name, address=address, size_bytes=size, type=row)
        typed.setdefault(address, []).append(made)
    found = [_with_type(made, typed.get(made.address, [])) for made in _named(symbols, module)]
    known = {(made.address, made.name) for made in found}
    for candidates in typed.values():
        found += [made for made in candidates if (made.address, made.name) not in known]
    return _table(sorted(found, key=lambda made: (made.address, made.name)))


def _named(symbols: Symbols, module: ModuleData) -> list[Variable]:
    """Return the variables that the symbol table names."""
    rows = symbols.objects(
        (module.data, module.data_end),
        (module.bss, module.bss_end),
        (module.noptrdata, module.noptrdata_end),
        (module.noptrbss, module.noptrbss_end),
    )
    chosen = symbols.rows[rows]
    at = zip(rows.tolist(), chosen["value"].tolist(), chosen["size"].tolist(), strict=True)
    return [
        Variable(name=symbols.name(row), address=address, size_bytes=size)
        for row, address, size in at
    ]


def _with_type(made: Variable, candidates: list[Variable]) -> Variable:
    """Return `made` with the type that DWARF gives for its name, or for what lies there whole."""
    for other in candidates:
        if other.name == made.name or other.size_bytes == made.size_bytes:
            return Variable(
                name=made.name, address=made.address, size_bytes=made.size_bytes, type=other.type
            )
    return made


def _table(found: list[Variable]) -> VariableTable:
    return VariableTable(
        address=np.array([made.address for made in found], np.int64),
        size_bytes=np.array([made.size_bytes for made in found], np.int64),
        type=np.array([made.type for made in found], np.int32),
        names=texts_of(made.name for made in found),
    )
