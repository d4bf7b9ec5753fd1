"""Go's spellings of one function's name, brought to one form."""

from __future__ import annotations

import re

_INNERMOST = re.compile(r"\[[^\[\]]*\]")
# 8 bytes in base64 between two marks (cmd/internal/obj/objfile.go of Go 1.27).
_CLONE_HASH = re.compile(r"#[A-Za-z0-9+/]{11}=#")


def canonical_function(name: str) -> str:
    """Return `name` as pprof prints it: type arguments as `[...]`, no hash of an inlined copy.

    The linker writes `Gen[go.shape.int]`, the compiler's diagnostics `Gen[go.shape...]`, pprof
    `Gen[...]`.  A method of a generic type may have type arguments of its own since Go 1.27.
    """
    found = name.count("[")
    while found:
        name, found = _INNERMOST.subn("\0", name)
    name = name.replace("\0", "[...]")
    return _CLONE_HASH.sub("", name) if "#" in name else name
