"""Names of types and functions without the folders of their import paths, where that is unique."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import TypeVar, cast

from stackward.core.import_paths import IMPORT_PATH, short_path

Result = TypeVar("Result")

# The fields of results that hold names of types, functions and variables, and no files.
_NAMES = frozenset(
    ("field", "function", "holder", "holder_type", "label", "labels", "name", "type", "types")
)
_ALONE = re.compile(r"(?<![\w./~%+-])([A-Za-z_]\w*)\.")  # a package without folders


def short_named(result: Result, *, keep: frozenset[str] = frozenset()) -> Result:
    """Return `result`, a dataclass, with short names: `json.Decoder` for `encoding/json.Decoder`.

    Packages that would get the same name keep their paths.  The fields `keep` stay as they are.
    """
    paths: dict[str, set[str]] = {}
    for text in _texts(result, keep):
        for match in IMPORT_PATH.finditer(text):
            paths.setdefault(short_path(match), set()).add(match[0])
        for match in _ALONE.finditer(text):
            paths.setdefault(match[1], set()).add(match[1])
    unique = {short for short, found in paths.items() if len(found) == 1}

    def shortened(text: str) -> str:
        return IMPORT_PATH.sub(
            lambda match: s if (s := short_path(match)) in unique else match[0], text
        )

    def renamed(value: object, is_name: bool) -> object:
        if isinstance(value, str):
            return shortened(value) if is_name and "/" in value else value
        if isinstance(value, tuple):
            return tuple(renamed(one, is_name) for one in value)
        if is_dataclass(value) and not isinstance(value, type):
            changes = {
                field.name: renamed(getattr(value, field.name), field.name in _NAMES)
                for field in fields(value)
                if field.name not in keep
            }
            return replace(value, **changes)
        return value

    return cast("Result", renamed(result, False))


def _texts(value: object, keep: frozenset[str], is_name: bool = False) -> Iterator[str]:
    """Yield the names in `value`."""
    if isinstance(value, str):
        if is_name:
            yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _texts(one, keep, is_name)
    elif is_dataclass(value):
        for field in fields(value):
            if field.name not in keep:
                yield from _texts(getattr(value, field.name), keep, field.name in _NAMES)
