"""The results of `stackward heap path` as JSON (format_version 1)."""

from __future__ import annotations

import msgspec

from stackward import __version__
from stackward.diagnose.heap_path import ObjectPath, TypePaths
from stackward.report.heap_json import JsonPathStep
from stackward.report.run_json import FORMAT_VERSION, JsonCaveat, converted, to_text


class JsonReferrer(msgspec.Struct, frozen=True, kw_only=True):
    """Something that refers to the object; a root's `address` is 0."""

    label: str
    address: int
    field: str
    standing: str
    is_reachable: bool


class JsonHeldObject(msgspec.Struct, frozen=True, kw_only=True):
    """One object; `path` is empty where it is not reached."""

    label: str
    standing: str
    address: int
    offset_bytes: int
    shallow_size_bytes: int
    retained_size_bytes: int
    path: list[JsonPathStep]
    dominators: list[JsonPathStep]
    referrers: list[JsonReferrer]
    referrers_count: int
    refers_to: list[JsonPathStep]


class JsonPathGroup(msgspec.Struct, frozen=True, kw_only=True):
    """Objects of one label behind the group `above` (-1: a group of roots)."""

    above: int
    label: str
    kind: str
    objects_count: int
    members_count: int
    members_bytes: int
    ends_count: int


class JsonHeldType(msgspec.Struct, frozen=True, kw_only=True):
    """All reached objects of a type; what they retain is what would go if all of them went."""

    types: list[str]
    objects_count: int
    shallow_size_bytes: int
    retained_size_bytes: int
    unreachable_count: int
    groups: list[JsonPathGroup]


class JsonHeapPath(msgspec.Struct, frozen=True, kw_only=True):
    """The document: one of `object` and `type` is there."""

    format_version: int
    tool_version: str
    source: str
    object: JsonHeldObject | None
    type: JsonHeldType | None
    caveats: list[JsonCaveat]


def heap_path_json(found: ObjectPath | TypePaths) -> str:
    """Return the document as indented JSON."""
    is_object = isinstance(found, ObjectPath)
    return to_text(
        JsonHeapPath(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            source=found.source,
            object=converted(found, JsonHeldObject) if is_object else None,
            type=None if is_object else converted(found, JsonHeldType),
            caveats=[converted(one, JsonCaveat) for one in found.caveats],
        )
    )
