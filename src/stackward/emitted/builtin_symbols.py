"""The runtime symbols that objects refer to by number instead of by name.

Source: GOROOT/src/cmd/internal/goobj/builtinlist.go, a generated Go file whose entries are in
numeric order; every release has its own list, and objects do not carry it.
"""

from __future__ import annotations

import re

from stackward.core import StackwardError

_ENTRY = re.compile(r'^\s*\{"([^"\s]+)", \d+\},?\s*$', re.MULTILINE)


def parse_builtins(text: str) -> tuple[str, ...]:
    """Return the symbol names of builtinlist.go in numeric order.

    Raises `no-builtin-symbols` when `text` holds none: without the list the calls of newobject,
    growslice and most others cannot be named.
    """
    names = tuple(_ENTRY.findall(text))
    if not names:
        raise StackwardError(
            "no-builtin-symbols",
            "builtinlist.go of this Go release lists no runtime symbols",
            "Use a complete GOROOT: src/cmd/internal/goobj/builtinlist.go names the calls.",
        )
    return names
