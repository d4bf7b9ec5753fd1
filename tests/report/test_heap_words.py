"""Suspects in words."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stackward.diagnose.heap_result import JointHolder, LeakSuspect, PathStep
from stackward.report.heap_words import joint_text, suspect_text

POINT = PathStep(label="main.page", address=0, field="", standing="exact", retained_size_bytes=1)
SEVERAL = LeakSuspect(
    holder="main.serve [select]",
    holder_kind="goroutine",
    holder_type="",
    node=None,
    retained_size_bytes=2048,
    share_percent=50.0,
    accumulation_point=POINT,
    held=(),
    path=(),
    group_count=40,
)


@pytest.mark.parametrize(
    ("holder", "text"),
    [
        (("main.cache", "global", 7, 1), "global main.cache, which refers to 7"),
        (("main.pool", "object", 7, 1), "main.pool, which refers to 7"),
        (("main.node", "object", 1, 500), "500 main.node, which refer to 1 each"),
        (("main.node", "object", 3, 500), "500 main.node, which refer to up to 3 each"),
        (
            ("main.serve [select]", "goroutine", 1, 2),
            "2 goroutines at main.serve [select], which refer to 1 each",
        ),
    ],
)
def test_what_holds_together(holder: tuple[str, str, int, int], text: str) -> None:
    name, kind, held, holders = holder
    one = JointHolder(name=name, kind=kind, held_count=held, holders_count=holders)
    assert joint_text(one) == text


def test_many_roots_of_one_sort() -> None:
    rest = "together keep 2.00kB alive, 50.0% of the reached heap."
    assert suspect_text(SEVERAL) == f"40 goroutines at main.serve [select] {rest}"
    closing = replace(SEVERAL, holder="finalizer main.close of main.conn", holder_kind="finalizer")
    assert suspect_text(closing) == f"40 finalizers main.close of main.conn {rest}"
