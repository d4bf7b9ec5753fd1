"""Import paths in the names of types and functions: `net/http` in `map[string]*net/http.Client`."""

from __future__ import annotations

import re

# The folders, and the last element up to a dot (of `a/yaml.v3.Node` `yaml`).
IMPORT_PATH = re.compile(r"((?:[\w.~%+-]+/)+)([\w~%+-]+)")
_MAJOR = re.compile(r"v[0-9]+\Z")


def short_path(match: re.Match[str]) -> str:
    """Return a match of IMPORT_PATH without folders, but for the one before a major version."""
    folders, last = match.groups()
    if _MAJOR.match(last):
        return f"{folders[:-1].rpartition('/')[2]}/{last}"
    return str(last)


def without_folders(name: str) -> str:
    """Return a name as `%T` would print it: `map[string]*http.Client`."""
    return IMPORT_PATH.sub(short_path, name) if "/" in name else name
