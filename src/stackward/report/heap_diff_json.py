"""The result of `stackward heap diff` as JSON (format_version 1)."""

from __future__ import annotations

import msgspec

from stackward import __version__
from stackward.diagnose.heap_diff import HeapDiff
from stackward.report.run_json import FORMAT_VERSION, JsonCaveat, converted, to_text


class JsonChange(msgspec.Struct, frozen=True, kw_only=True):
    """A type or an allocation site in both heaps; sites have no retained sizes (0)."""

    name: str
    objects_count_base: int
    objects_count_new: int
    bytes_base: int
    bytes_new: int
    delta_bytes: int
    retained_base: int
    retained_new: int
    delta_retained: int


class JsonPathChange(msgspec.Struct, frozen=True, kw_only=True):
    """A way down the dominator tree, from the root."""

    labels: list[str]
    retained_base: int
    retained_new: int
    delta_retained: int
    objects_count_base: int
    objects_count_new: int


class JsonIdentity(msgspec.Struct, frozen=True, kw_only=True):
    """Objects of one process by address, size and type."""

    survived_count: int
    survived_bytes: int
    new_count: int
    new_bytes: int
    gone_count: int
    gone_bytes: int
    new_types: list[JsonChange]


class JsonHeapDiff(msgspec.Struct, frozen=True, kw_only=True):
    """The document; `identity` is `null` where the dumps are not of one process.

    `paths` are the thousand that grew most of `paths_count`.
    """

    format_version: int
    tool_version: str
    base: str
    new: str
    reachable_base: int
    reachable_new: int
    objects_count_base: int
    objects_count_new: int
    paths: list[JsonPathChange]
    paths_count: int
    types: list[JsonChange]
    sites: list[JsonChange]
    identity: JsonIdentity | None
    caveats: list[JsonCaveat]


def heap_diff_json(diff: HeapDiff) -> str:
    """Return the document as indented JSON."""
    return to_text(
        JsonHeapDiff(
            format_version=FORMAT_VERSION,
            tool_version=__version__,
            base=diff.base,
            new=diff.new,
            reachable_base=diff.reachable_base,
            reachable_new=diff.reachable_new,
            objects_count_base=diff.objects_count_base,
            objects_count_new=diff.objects_count_new,
            paths=[converted(one, JsonPathChange) for one in diff.paths],
            paths_count=diff.paths_count,
            types=[converted(one, JsonChange) for one in diff.types],
            sites=[converted(one, JsonChange) for one in diff.sites],
            identity=None if diff.identity is None else converted(diff.identity, JsonIdentity),
            caveats=[converted(one, JsonCaveat) for one in diff.caveats],
        )
    )
