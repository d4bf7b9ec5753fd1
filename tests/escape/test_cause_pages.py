"""docs/causes: a page for every slug, a slug for every page, the parts that each must have."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from stackward.escape import CAUSES, PAGES

FOLDER = Path(__file__).parents[2] / "docs" / "causes"


def test_every_slug_has_a_page_and_every_page_a_slug():
    pages = {path.stem for path in FOLDER.glob("*.md")} - {"index"}
    assert pages == set(PAGES)


def test_the_index_links_every_page():
    links = re.findall(r"\[([\w-]+)\]\(([\w-]+)\.md\)", (FOLDER / "index.md").read_text())
    assert [name for name, target in links if name != target] == []
    assert {name for name, _ in links} == set(PAGES)


@pytest.mark.parametrize("slug", PAGES)
def test_the_parts_of_a_page(slug):
    text = (FOLDER / f"{slug}.md").read_text()
    assert text.startswith(f"# {slug}\n")
    assert re.findall(r"^## (.*)$", text, re.M) == ["Why", "What to do", "When not to"]
    assert max(map(len, text.splitlines())) <= 110
    if slug in CAUSES:
        assert text.count("```go") == 2
        assert re.search(r"before \*\*[\d,]+ B/op, \d+ allocs/op\*\*", text.replace("\n", " "))
