"""The JSON Schemas: committed as generated, true of what the commands print."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import jsonschema
import msgspec
import pytest

from stackward.core import Caveat
from stackward.diagnose import RunResult
from stackward.diagnose.annotate import Listing
from stackward.diagnose.escapes import EscapesResult
from stackward.diagnose.explain import Explanation
from stackward.profile import Header, SampleType, TopReport, TopRow
from stackward.report import top
from stackward.report.escapes import JsonEscapes, escapes_json
from stackward.report.explain import JsonExplanation, MeasuredCost, explain_json
from stackward.report.listing import JsonListing, listing_json
from stackward.report.run_json import JsonRun, run_document, run_json, to_text
from stackward.report.schema import schemas, write_schemas

COMMITTED = Path(__file__).parents[2] / "docs" / "schema"
SCHEMAS = schemas()


def check(command: str, text: str) -> None:
    jsonschema.validate(json.loads(text), SCHEMAS[command])


def test_the_committed_schemas_are_up_to_date(tmp_path: Path) -> None:
    write_schemas(tmp_path)
    made = {path.name: path.read_text() for path in tmp_path.iterdir()}
    committed = {path.name: path.read_text() for path in COMMITTED.iterdir()}
    assert committed == made, "run: python -m stackward.report.schema docs/schema"


@pytest.mark.parametrize("command", sorted(SCHEMAS))
def test_each_is_a_schema(command: str) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMAS[command])


def test_run(run_result: RunResult, profile_result: RunResult) -> None:
    for result in (run_result, profile_result):
        text = run_json(result)
        check("run", text)
        assert msgspec.json.decode(text, type=JsonRun) == run_document(result)


def test_a_run_gives_values_per_operation_a_profile_totals(
    run_result: RunResult, profile_result: RunResult
) -> None:
    measured = json.loads(run_json(run_result))["sites"][0]
    assert (measured["bytes_per_op"], measured["allocs_per_op"]) == (4096.0, 1.0)
    assert not {"bytes", "objects"} & measured.keys()
    explained = json.loads(run_json(profile_result))["sites"][0]
    assert (explained["bytes"], explained["objects"]) == (4096e6, 1000.0)
    assert not {"bytes_per_op", "allocs_per_op"} & explained.keys()
    assert measured.keys() | {"bytes", "objects"} >= explained.keys()


def test_escapes(escapes_result: EscapesResult) -> None:
    text = escapes_json(escapes_result)
    check("escapes", text)
    document = msgspec.json.decode(text, type=JsonEscapes)
    assert [one.allocates for one in document.diagnostics] == ["yes", "unknown", "no", "yes", "yes"]


def test_explain(explanation: Explanation, run_result: RunResult) -> None:
    sites = tuple(run_document(run_result).sites)
    cost = MeasuredCost(sites=sites, saved="just now", per_operation=True)
    for one in (cost, None):
        text = explain_json(explanation, one)
        check("explain", text)
        document = msgspec.json.decode(text, type=JsonExplanation)
        assert document.measured == (list(sites) if one else [])


def test_list(annotated: Listing) -> None:
    text = listing_json(annotated)
    check("list", text)
    assert msgspec.json.decode(text, type=JsonListing).functions[0].lines[1].flat == 4096.0


def report(unit: str = "bytes", rows: int = 1) -> TopReport:
    header = Header("a.pb.gz", (SampleType("alloc_space", unit),), "", None, 0, 0, 0, (), "", "")
    row = TopRow(
        function="main.f", inline="partial-inline", flat=3, flat_percent=75.0, sum_percent=75.0,
        cum=4, cum_percent=100.0,
    )  # fmt: skip
    return TopReport(
        header=header, base=None, binary="", build_id="", sample_type=header.sample_types[0],
        total=4, shown=3, nodes_count=2, dropped_count=1, cutoff=0, rows=(row,) * rows,
        caveats=(Caveat(slug="frames-not-dropped", text="why"),),
    )  # fmt: skip


@pytest.mark.parametrize("unit", ["bytes", "nanoseconds", "count", "widgets per µs", ""])
@pytest.mark.parametrize("rows", [0, 2])
def test_top(unit: str, rows: int) -> None:
    one = report(unit, rows)
    check("top", top.json(one))
    check("top", top.json(one._replace(base=one.header)))
    plain = one._replace(rows=tuple(row._replace(inline="") for row in one.rows))
    check("top", top.json(plain))


@pytest.mark.parametrize(
    ("command", "damage"),
    [
        ("run", {"format_version": 2}),
        ("run", {"sites": [{}]}),
        ("top", {"rows": [{"function": "f"}]}),
        ("top", {"total_bytes": 1.5}),
        ("top", {"another": 1}),
    ],
)
def test_what_is_no_such_document_is_refused(
    command: str, damage: dict, run_result: RunResult
) -> None:
    text = run_json(run_result) if command == "run" else top.json(report())
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**json.loads(text), **damage}, SCHEMAS[command])


def test_names_of_bytes_that_are_no_utf_8_still_make_a_document(run_result: RunResult) -> None:
    site = replace(run_result.sites[0], file="/src/\udcff.go", expression='"œ"')
    result = replace(run_result, sites=(site,))
    document = msgspec.json.decode(run_json(result).encode(), type=JsonRun)
    assert (document.sites[0].file, document.sites[0].expression) == ("/src/\\xff.go", '"œ"')
    other = msgspec.structs.replace(document.sites[0], file="/src/\udcff.go")
    assert document == msgspec.structs.replace(
        run_document(result), sites=[msgspec.structs.replace(other, file="/src/\\xff.go")]
    )


def test_json_text_is_two_spaces_deep() -> None:
    assert to_text({"a": 1}) == '{\n  "a": 1\n}\n'
