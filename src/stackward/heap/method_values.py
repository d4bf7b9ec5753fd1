"""The closures of method values: `f := value.Method` captures the receiver.

The compiler names the function `package.(*Type).Method-fm`, and the closure's type is a struct of
the code and the receiver R (cmd/compile/internal/walk/closure.go).  DWARF does not describe it.
"""

from __future__ import annotations

import re

from stackward.binary.types import ProgramTypes

_SUFFIX = "-fm"
_BY_POINTER = re.compile(r"(.*)\.\(\*([^()]+)\)\.[^.]+-fm")
_BY_VALUE = re.compile(r"(.*)\.([^.()]+)\.[^.]+-fm")


def method_values(program: ProgramTypes) -> dict[int, int]:
    """Return, by the linked address of its code, the type of each method value's closure."""
    table, found = program.locals, {}
    for at, name in enumerate(table.functions.all()):
        if name.endswith(_SUFFIX):
            row = program.by_name.get(f"struct {{ F uintptr; R {_receiver(name)} }}", -1)
            if row >= 0:
                found[int(table.function_low_pc[at])] = row
    return found


def _receiver(name: str) -> str:
    match = _BY_POINTER.fullmatch(name)
    if match:
        return f"*{match[1]}.{match[2]}"
    match = _BY_VALUE.fullmatch(name)
    return f"{match[1]}.{match[2]}" if match else ""
