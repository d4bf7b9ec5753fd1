"""Rows of a query, as a table, Markdown and JSON."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from dataclasses import replace

import jsonschema
import pytest

from report.heap_results import QUERY
from stackward.diagnose.heap_query import QueryResult
from stackward.report.heap_query_text import (
    heap_query_csv,
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
    assert heap_query_text(none, style=PLAIN) == "type  n  share  reachable  nothing\nno rows\n"
    assert heap_query_markdown(none).count("\n") == 2


@pytest.mark.parametrize("width", [60, 80, 120])
def test_text_fits_a_terminal(width: int, golden: Golden, fits: Callable[[str, int], None]) -> None:
    text = heap_query_text(QUERY, style=PLAIN, width=width)
    fits(text, width)
    if width == 80:
        golden("heap-query-80.txt", text)


def test_rows_are_blocks_where_columns_cannot_fit(golden: Golden) -> None:
    wide = replace(
        QUERY,
        columns=tuple(f"{name}{k}" for k in range(4) for name in QUERY.columns),
        rows=tuple(row * 4 for row in QUERY.rows),
    )
    text = heap_query_text(wide, style=PLAIN, width=80)
    assert max(map(len, text.splitlines())) <= 80
    golden("heap-query-blocks.txt", text)
    # Whole where nobody looks at columns.
    assert "row 1" not in heap_query_text(wide, style=PLAIN)


def test_texts_of_several_lines_and_control_characters() -> None:
    odd = QueryResult(columns=("plan", "n"), rows=(("a\nb\x1b[31m", 1),), is_cut=False)
    assert heap_query_text(odd, style=PLAIN, width=80) == (
        "row 1\nplan  a\n      b\\x1b[31m\nn     1\n"
    )


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (12.0, "12"), (243.8269, "243.827"), (118784.51, "118785"), (1234567890.25, "1234567890"),
        (0.106496, "0.106496"), (1e-9, "1e-09"), (1e20, "1e+20"), (0.0, "0"), (-1.5, "-1.5"),
        (float("nan"), "nan"), (float("inf"), "inf"), (999999.9, "1000000"),
    ],
)  # fmt: skip
def test_numbers(value: float, text: str) -> None:
    one = QueryResult(columns=("x",), rows=((value,),), is_cut=False)
    assert heap_query_text(one, style=PLAIN).split() == ["x", text]


def test_csv() -> None:
    found = QueryResult(
        columns=("type", "a b", 'sum("x")'),
        rows=((None, "", 1.5), ('say "x", y', " a\nb", 12345678901234567890), ("é", True, 1e-9)),
        is_cut=True,
    )
    text = heap_query_csv(found)
    assert text == (
        'type,a b,"sum(""x"")"\n,"",1.5\n"say ""x"", y"," a\nb",12345678901234567890\n'
        "é,true,1e-09\n"
    )
    rows = list(csv.reader(io.StringIO(text)))
    assert rows[2] == ['say "x", y', " a\nb", "12345678901234567890"]


def test_json() -> None:
    document = json.loads(heap_query_json(QUERY))
    jsonschema.validate(document, schemas()["heap-query"])
    assert document["rows"][0] == ["main.session", 2000, 0.123456789, True, None]
    assert document["is_cut"] is True
