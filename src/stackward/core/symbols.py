"""Go's spellings of one function's name, brought to one form."""

from __future__ import annotations

import re

_TYPE_ARGUMENTS = re.compile(r"\[[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*\]")
_CLONE_HASH = re.compile(r"#[0-9A-Fa-f]+#?|#HASH=[^#]*#|#hash=[^#]*#")


def canonical_function(name: str) -> str:
    """Return `name` as pprof prints it: type arguments as `[...]`, no clone suffix.

    The linker writes `Gen[go.shape.int]`, the compiler's diagnostics `Gen[go.shape...]`, pprof
    `Gen[...]`; a closure cloned by inlining carries a `#hash=` suffix.
    """
    if "[" in name:
        name = _TYPE_ARGUMENTS.sub("[...]", name)
    return _CLONE_HASH.sub("", name) if "#" in name else name
