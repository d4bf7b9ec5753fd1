"""Rows of a query, as a table, Markdown and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import jsonschema

from report.heap_results import QUERY
from stackward.report.heap_query_text import (
    heap_query_json,
    heap_query_markdown,
    heap_query_text,
)
from stackward.report.schema import schemas
from stackward.report.style import PLAIN

Golden = Callable[[str, str], None]


def test_text(golden: Golden) -> None:
    golden("heap-query.txt", heap_query_text(QUERY, style=PLAIN))


def test_markdown(golden: Golden) -> None:
    golden("heap-query.md", heap_query_markdown(QUERY))


def test_no_rows() -> None:
    none = replace(QUERY, rows=(), is_cut=False)
    assert heap_query_text(none, style=PLAIN) == "type  n  share  reachable  nothing\n"
    assert heap_query_markdown(none).count("\n") == 2


def test_json() -> None:
    document = json.loads(heap_query_json(QUERY))
    jsonschema.validate(document, schemas()["heap-query"])
    assert document["rows"][0] == ["main.session", 2000, 0.123456789, True, None]
    assert document["is_cut"] is True
