"""Reads a saved run again: the document of `stackward run --format json`."""

from __future__ import annotations

import msgspec

from stackward.core import StackwardError
from stackward.report.run_json import FORMAT_VERSION, JsonRun, JsonSite


def read_run(data: bytes, *, source: str) -> JsonRun:
    """Return the run in `data`; raises `StackwardError` where it is none or of another format."""
    try:
        document = msgspec.json.decode(data, type=JsonRun)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise StackwardError(
            "saved-run-malformed",
            f"{source} is not a saved run: {error}",
            "Make one with `stackward run --save DIR`.",
        ) from error
    if document.format_version != FORMAT_VERSION:
        raise StackwardError(
            "saved-run-version",
            f"{source} has format version {document.format_version}, this reads {FORMAT_VERSION}",
            "Run `stackward run --save DIR` again with this version.",
        )
    return document


def sites_at(document: JsonRun, *places: tuple[str, int]) -> tuple[JsonSite, ...]:
    """Return the sites on those lines, or charged to them from inside a library, heaviest first."""
    found = [
        site
        for site in document.sites
        if (site.file, site.line) in places
        or any((frame.file, frame.line) in places for frame in site.inline_chain)
    ]
    return tuple(sorted(found, key=lambda site: -site.share_percent))
