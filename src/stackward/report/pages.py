"""The documentation pages that ship with the package."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

from stackward.core import StackwardError


def cause_page(slug: str) -> str:
    """Return the page of the cause `slug` as Markdown."""
    shipped = resources.files("stackward").joinpath("docs", "causes", f"{slug}.md")
    if shipped.is_file():
        return shipped.read_text("utf-8")
    # In a source checkout the pages stand beside src/.
    path = Path(__file__).resolve().parents[3] / "docs" / "causes" / f"{slug}.md"
    if path.is_file():
        return path.read_text("utf-8")
    raise StackwardError(
        "no-page", f"the page of cause {slug} is not installed", "Reinstall stackward."
    )
