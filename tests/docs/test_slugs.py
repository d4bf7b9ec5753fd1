"""Every error and every caveat of the source has its entry in the docs, and no entry is without."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGES = {"StackwardError": "errors.md", "Caveat": "caveats.md"}


def raised(kind: str) -> dict[str, set[str]]:
    """Return the slugs that the source gives to calls of `kind`, and where."""
    found: dict[str, set[str]] = {}
    for path in sorted((ROOT / "src").rglob("*.py")):
        text = path.read_text("utf-8")
        for node in ast.walk(ast.parse(text)) if f"{kind}(" in text else ():
            if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != kind:
                continue
            named = [word.value for word in node.keywords if word.arg == "slug"]
            slug = (node.args or named)[0]
            where = f"{path.relative_to(ROOT)}:{node.lineno}"
            if isinstance(slug, ast.Attribute) and slug.attr == "slug":
                continue  # told on, with more words
            if path.name == "kept.py" and isinstance(slug, ast.Name):
                continue  # read back from what was kept of another run
            assert isinstance(slug, ast.Constant), f"{where}: the slug must stand there in full"
            assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug.value), where
            found.setdefault(slug.value, set()).add(where)
    return found


def entries(page: str) -> dict[str, str]:
    """Return the entries of a page: their text by slug, each slug once."""
    parts = re.split(r"^### `([^`]+)`\n", (ROOT / "docs" / page).read_text("utf-8"), flags=re.M)
    slugs, texts = parts[1::2], parts[2::2]
    assert len(set(slugs)) == len(slugs), "an entry stands there twice"
    return dict(zip(slugs, texts, strict=True))


@pytest.mark.parametrize("kind", PAGES)
def test_the_page_has_what_the_source_has(kind: str) -> None:
    source, page = raised(kind), entries(PAGES[kind])
    assert source, "nothing was found in the source"
    missing = {slug: sorted(places) for slug, places in source.items() if slug not in page}
    assert not missing, f"no entry in docs/{PAGES[kind]}"
    assert not page.keys() - source.keys(), f"entries of docs/{PAGES[kind]} that nothing raises"


@pytest.mark.parametrize("kind", PAGES)
def test_each_entry_says_what_happened_and_what_to_do(kind: str) -> None:
    for slug, text in entries(PAGES[kind]).items():
        happened, arrow, todo = text.partition("\n→ ")
        assert happened.strip(), slug
        assert arrow, slug
        assert todo.strip().partition("\n\n")[0].endswith("."), slug
