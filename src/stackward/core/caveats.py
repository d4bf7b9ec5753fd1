"""Doubt as data: a result carries the reasons why it may be less than exact."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Caveat:
    """One reason for doubt; `slug` is stable (docs/caveats.md), `text` is for the reader."""

    slug: str
    text: str
