"""Whose code a frame is: the user's own, or a library's."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from stackward.core import Frame

_TYPE_ARGUMENTS = re.compile(r"\[.*\]")
_ESCAPED = re.compile(r"%([0-9a-f]{2})")


@lru_cache(maxsize=65536)
def package_of(function: str) -> str:
    """Return the import path in a function's symbol name; `main` for a main package.

    The linker escapes a dot in the last element of a path (`gopkg.in/yaml%2ev3.Unmarshal`).
    """
    bare = _TYPE_ARGUMENTS.sub("", function)
    slash = bare.rfind("/")
    dot = bare.find(".", slash + 1)
    path = bare[:dot] if dot >= 0 else bare
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), path) if "%" in path else path


def is_cgo_glue(frame: Frame) -> bool:
    """Return whether `frame` is in what cgo wrote into the user's package (C.GoString, ...)."""
    return frame.file.endswith("_cgo_gotypes.go")


@dataclass(frozen=True, slots=True)
class Scope:
    """The packages that count as the user's own."""

    packages: frozenset[str]
    main_is_own: bool = True

    def owns(self, frame: Frame) -> bool:
        """Return whether `frame` is in the user's code (test packages too)."""
        if is_cgo_glue(frame):
            return False
        package = package_of(frame.function)
        if package == "main":
            return self.main_is_own
        return package in self.packages or package.removesuffix("_test") in self.packages


def scope_of(packages: Iterable[str]) -> Scope:
    """Return the scope of `packages`, import paths."""
    return Scope(frozenset(packages))
