"""JSON Schemas of every command's JSON: `python -m stackward.report.schema docs/schema`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any  # a schema is JSON of any shape

import msgspec

from stackward.report.escapes import JsonEscapes
from stackward.report.explain import JsonExplanation
from stackward.report.gc_json import JsonGcReport
from stackward.report.gc_model_json import JsonGcModel
from stackward.report.gc_tune_json import JsonGcTune
from stackward.report.goroutines_json import JsonGoroutines
from stackward.report.heap_diff_json import JsonHeapDiff
from stackward.report.heap_json import JsonHeapReport
from stackward.report.heap_path_json import JsonHeapPath
from stackward.report.heap_query_text import JsonHeapQuery
from stackward.report.leaks_json import JsonLeaks
from stackward.report.listing import JsonListing
from stackward.report.run_json import FORMAT_VERSION, JsonCaveat, JsonRun, to_text

Schema = dict[str, Any]

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_DOCUMENTS: dict[str, type[msgspec.Struct]] = {
    "run": JsonRun,
    "escapes": JsonEscapes,
    "explain": JsonExplanation,
    "list": JsonListing,
    "gc-model": JsonGcModel,
    "gc-tune": JsonGcTune,
    "gc-report": JsonGcReport,
    "goroutines": JsonGoroutines,
    "heap-report": JsonHeapReport,
    "heap-path": JsonHeapPath,
    "heap-diff": JsonHeapDiff,
    "heap-query": JsonHeapQuery,
    "leaks": JsonLeaks,
}


def schemas() -> dict[str, Schema]:
    """Return the schema of each command's JSON document, by command."""
    found = {command: _schema(command, document) for command, document in _DOCUMENTS.items()}
    return {**found, "top": _top()}


def _schema(command: str, document: type[msgspec.Struct]) -> Schema:
    made = msgspec.json.schema(document)
    made["$defs"][document.__name__]["properties"]["format_version"] = {"const": FORMAT_VERSION}
    return {
        "$schema": _DIALECT,
        "title": f"stackward {command.replace('-', ' ')} --format json",
        **made,
    }


def _top() -> Schema:
    """Return the schema of `stackward top`, whose values carry their unit in the field's name.

    No struct of that report exists: it is written without loading msgspec.
    """
    percent = {"type": "number"}
    row = _object(
        {
            "function": {"type": "string"},
            "inline": {"enum": ["inline", "partial-inline", None]},
            "flat_percent": percent,
            "sum_percent": percent,
            "cum_percent": percent,
        },
        united=("flat", "cum"),
    )
    caveats = msgspec.json.schema(list[JsonCaveat])
    document = _object(
        {
            "format_version": {"const": FORMAT_VERSION},
            "tool_version": {"type": "string"},
            "profile": {"type": "string"},
            "base": {"type": ["string", "null"]},
            "sample_type": {"type": "string"},
            "unit": {"type": "string"},
            "nodes_count": {"type": "integer"},
            "dropped_nodes_count": {"type": "integer"},
            "rows": {"type": "array", "items": row},
            "caveats": {key: caveats[key] for key in ("type", "items")},
        },
        united=("total", "shown", "dropped_below"),
    )
    head = {"$schema": _DIALECT, "title": "stackward top --format json"}
    return {**head, **document, "$defs": caveats["$defs"]}


def _object(properties: Schema, *, united: tuple[str, ...]) -> Schema:
    """Return an object of `properties` and of one integer for each of `united`: `flat_bytes`."""
    return {
        "type": "object",
        "properties": properties,
        "patternProperties": {f"^{name}_(?!percent$)": {"type": "integer"} for name in united},
        "required": list(properties),
        "additionalProperties": False,
        "minProperties": len(properties) + len(united),
    }


def write_schemas(folder: Path) -> None:
    """Write each schema into `folder` as COMMAND.json."""
    folder.mkdir(parents=True, exist_ok=True)
    for command, schema in schemas().items():
        (folder / f"{command}.json").write_text(to_text(schema), encoding="utf-8")


if __name__ == "__main__":
    write_schemas(Path(sys.argv[1]))
