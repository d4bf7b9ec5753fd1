"""Function and file names as pprof shows them.

pprof passes every name through its C++ demangler's clean-up (internal/symbolizer/symbolizer.go,
internal/report/source.go); on Go names this matters for generics and for paths.  Real C++ and
Rust symbols (`_Z`, `_R`) are left mangled here.
"""

from __future__ import annotations

import posixpath

_WORKING_DIRECTORY = "/proc/self/cwd/"


def shown_function(name: str, system_name: str) -> str:
    """Return the name that pprof prints for a function of the profile."""
    if name and system_name != name:
        return name
    if not _looks_like_cplusplus(system_name):
        return system_name
    return _without(_without(system_name, "(", ")"), "<", ">")


def _looks_like_cplusplus(name: str) -> bool:
    if ".<" in name or "])." in name:
        return False
    return "[" in name or "<" in name or "::" in name or "]" in name or ">" in name


def _without(name: str, opening: str, closing: str) -> str:
    """Return `name` less each outermost opening..closing part, up to the first unmatched one."""
    if opening not in name and closing not in name:
        return name
    kept: list[str] = []
    depth = first = start = 0
    for at, char in enumerate(name):
        if char == opening:
            depth += 1
            if depth == 1:
                first = at
        elif char == closing:
            depth -= 1
            if depth < 0:
                break
            if depth == 0:
                kept.append(name[start:first])
                start = at + 1
    return "".join(kept) + name[start:]


def shown_file(path: str) -> str:
    """Return the file name that pprof shows for `path`, "" for none."""
    for prefix in (_WORKING_DIRECTORY + "./", _WORKING_DIRECTORY):
        if path.startswith(prefix):
            path = path[len(prefix) :]
            break
    return posixpath.normpath(path).replace("//", "/", 1) if path else ""
