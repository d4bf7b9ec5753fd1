"""`top` as text in a narrow terminal, markdown and JSON; test_recorded.py has pprof's own text."""

from __future__ import annotations

import json

from stackward.core import Caveat
from stackward.profile import Header, SampleType, TopReport, TopRow
from stackward.report import top as rendering

LONG = "example.com/service/internal/storage/engine.(*Compactor[...]).mergeSegments.func1"


def report(**changes: object) -> TopReport:
    header = Header("a.prof", (SampleType("alloc_space", "bytes"),), "", None, 0, 0, 0, (), "", "")
    rows = (
        TopRow(LONG, "inline", 3 << 20, 75.0, 75.0, 4 << 20, 100.0),
        TopRow("main.f|g", "", 1 << 20, 25.0, 100.0, 1 << 20, 25.0),
    )
    made = TopReport(
        header=header,
        base=None,
        binary="/srv/bin/app",
        build_id="",
        sample_type=SampleType("alloc_space", "bytes"),
        total=4 << 20,
        shown=4 << 20,
        nodes_count=2,
        dropped_count=1,
        cutoff=20971,
        rows=rows,
        caveats=(),
    )
    return made._replace(**changes)


def test_piped_text_is_not_cut() -> None:
    assert rendering.text(report()) == (
        "File: app\n"
        "Type: alloc_space\n"
        "Showing nodes accounting for 4MB, 100% of 4MB total\n"
        "Dropped 1 node (cum <= 0.02MB)\n"
        "      flat  flat%   sum%        cum   cum%\n"
        f"       3MB 75.00% 75.00%        4MB   100%  {LONG} (inline)\n"
        "       1MB 25.00%   100%        1MB 25.00%  main.f|g\n"
    )


def test_in_a_terminal_a_long_name_keeps_its_end() -> None:
    rows = rendering.text(report(), width=80).splitlines()[-2:]
    assert [len(row) for row in rows] == [80, 52]
    assert rows[0].endswith("  …[...]).mergeSegments.func1 (inline)")
    assert rendering.text(report(), width=300) == rendering.text(report())


def test_a_name_does_not_steer_the_terminal() -> None:
    row = report().rows[1]._replace(function="main.\x1b[31mf\n")
    shown = rendering.text(report(rows=(row,)))
    assert "main.\\x1b[31mf\\n\n" in shown
    assert "\x1b" not in shown


def test_markdown_is_a_table() -> None:
    shown = rendering.markdown(report(caveats=(Caveat(slug="s", text="why"),)))
    assert shown.splitlines()[5:] == [
        "| flat | flat% | sum% | cum | cum% | function |",
        "| ---: | ---: | ---: | ---: | ---: | --- |",
        f"| 3MB | 75.00% | 75.00% | 4MB | 100% | `{LONG} (inline)` |",
        "| 1MB | 25.00% | 100% | 1MB | 25.00% | `main.f\\|g` |",
        "",
        "- caveat `s`: why",
    ]


def test_json_carries_units_in_its_names() -> None:
    document = json.loads(rendering.json(report()))
    assert document["format_version"] == 1
    assert (document["profile"], document["base"]) == ("a.prof", None)
    assert (document["sample_type"], document["unit"]) == ("alloc_space", "bytes")
    assert (document["total_bytes"], document["dropped_below_bytes"]) == (4 << 20, 20971)
    assert document["rows"][0] == {
        "function": LONG,
        "inline": "inline",
        "flat_bytes": 3 << 20,
        "flat_percent": 75.0,
        "sum_percent": 75.0,
        "cum_bytes": 4 << 20,
        "cum_percent": 100.0,
    }


def test_unit_suffixes() -> None:
    units = ("bytes", "nanoseconds", "count", "k/s", "")
    assert [rendering.unit_suffix(unit) for unit in units] == [
        "bytes",
        "ns",
        "count",
        "k_s",
        "value",
    ]
