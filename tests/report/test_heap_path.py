"""Paths to objects and types, in text and JSON."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import jsonschema
import pytest

from report.heap_results import GLOBAL, OBJECT, TYPE
from stackward.diagnose.heap_path import ObjectPath, TypePaths
from stackward.report.heap_path_json import heap_path_json
from stackward.report.heap_path_text import object_path_text, type_paths_text
from stackward.report.schema import schemas
from stackward.report.style import PLAIN, Style

Golden = Callable[[str, str], None]
Fits = Callable[[str, int], None]


def test_an_object(golden: Golden, fits: Fits) -> None:
    text = object_path_text(OBJECT, style=PLAIN, top=2)
    fits(text, 80)
    golden("heap-path-object.txt", text)


def test_dominators_that_are_not_the_path() -> None:
    text = object_path_text(replace(OBJECT, dominators=(GLOBAL,)), style=PLAIN)
    assert "It would go if any of these went\n  main.sessions  5.00MB\n\n" in text


def test_an_object_that_nothing_reaches(golden: Golden) -> None:
    lost = replace(OBJECT, path=(), dominators=(), referrers=(), referrers_count=0, refers_to=())
    golden("heap-path-lost.txt", object_path_text(lost, style=PLAIN))


@pytest.mark.parametrize("width", [60, 80, 120])
def test_a_type(width: int, golden: Golden, fits: Fits) -> None:
    text = type_paths_text(TYPE, style=Style(width=width))
    fits(text, width)
    if width == 80:
        golden("heap-path-type.txt", text)


def test_a_type_that_nothing_reaches() -> None:
    none = replace(TYPE, objects_count=0, shallow_size_bytes=0, retained_size_bytes=0, groups=())
    text = " ".join(type_paths_text(none, style=PLAIN).split())
    assert "0 objects reached, 0B; they retain 0B" in text
    assert "path from a root" not in text
    assert "3 objects more not reached" in text


@pytest.mark.parametrize("found", [OBJECT, TYPE])
def test_json(found: ObjectPath | TypePaths) -> None:
    document = json.loads(heap_path_json(found))
    jsonschema.validate(document, schemas()["heap-path"])
    assert (document["object"] is None) is (found is TYPE)
    held = document["object"] or document["type"]
    assert held["retained_size_bytes"] == found.retained_size_bytes
