"""Names of functions that an object refers to by number in another package's object.

An inlining tree names an inlined function of another package as (package, symbol number); only the
other package's own archive holds the name (cmd/internal/obj/sym.go NumberSyms, Go 1.20 to 1.27).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from stackward.emitted.archive import malformed, members, object_header
from stackward.emitted.goobj import GoObject, PackageIndex, read_object

Imports = Callable[[str], bytes | None]

_ESCAPE = re.compile(r"%([0-9a-f]{2})")


def no_imports(package: str) -> None:
    """Return no archive for any package."""


@dataclass(frozen=True, slots=True)
class ForeignNames:
    """Looks names up in other archives; each archive is opened once."""

    packages: tuple[str, ...]
    imports: Imports
    unnamed: set[str] = field(default_factory=set)
    _opened: dict[str, GoObject | None] = field(default_factory=dict)

    def name(self, pkg: int, sym: int) -> str:
        """Return the function's name, `PACKAGE.?` (and note it in `unnamed`) if not to be had."""
        if not 0 < pkg < len(self.packages):
            return "?"
        package = self.packages[pkg]
        made = self.object_of(package)
        if made is not None and sym < made.count(PackageIndex.SELF):
            return made.name(sym)
        self.unnamed.add(package)
        return f"{package}.?"

    def object_of(self, package: str) -> GoObject | None:
        """Return the object of the package with that symbol prefix, None if it is not to be had."""
        if package not in self._opened:
            self._opened[package] = self._open(package)
        return self._opened[package]

    def _open(self, package: str) -> GoObject | None:
        data = self.imports(import_path(package))
        return None if data is None else first_object(data)


def import_path(prefix: str) -> str:
    """Return the import path that a symbol prefix (`gopkg.in/yaml%2ev3`) stands for."""
    return _ESCAPE.sub(lambda match: chr(int(match[1], 16)), prefix)


def first_object(data: bytes) -> GoObject:
    """Return the compiler's own object of an archive, without the names of what it refers to."""
    for member in members(data):
        header = object_header(data, member)
        if header is not None:
            return read_object(data, header, (), foreign_names=False)
    raise malformed("archive holds no Go object", len(data))
