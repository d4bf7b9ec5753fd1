"""What all commands' Markdown has in common, by their golden files."""

from __future__ import annotations

import re
from pathlib import Path

GOLDEN = Path(__file__).parent / "golden"


def test_caveats_have_one_form() -> None:
    found = [
        line
        for path in GOLDEN.glob("*.md")
        for line in path.read_text(encoding="utf-8").splitlines()
        if re.match(r"\W*caveat\b", line)
    ]
    assert len(found) > 10
    assert [line for line in found if not re.match(r"- caveat `[a-z-]+`: \S", line)] == []
