"""Lines that store into what holds the memory, from references made by hand."""

from __future__ import annotations

import pytest

from stackward.core import Frame
from stackward.diagnose import heap_stores
from stackward.diagnose.heap_result import SourcePlace
from stackward.diagnose.heap_stores import is_into_variable, stores_into
from stackward.emitted.references import Reference

FILE = "/src/main.go"
CACHE, MAP_TYPE = 0x5000, 0x8000


def reference(
    address: int, line: int, *calls: str, function: str = "main.put", stores: bool = False
) -> Reference:
    chain = (Frame(function, FILE, line), Frame(f"outer.{function}", FILE, 1))
    return Reference(pc=0x1000 + line, address=address, chain=chain, stores=stores, calls=calls)


def found(monkeypatch: pytest.MonkeyPatch, *references: Reference) -> list[tuple[int, str]]:
    asked: list[object] = []
    monkeypatch.setattr(
        heap_stores, "references", lambda _binary, spans: asked.append(spans) or list(references)
    )
    places = stores_into(
        None,  # type: ignore[arg-type]
        variables=[(CACHE, CACHE + 8)],
        types=[(MAP_TYPE, MAP_TYPE + 1)],
    )
    assert asked == [[(CACHE, CACHE + 8), (MAP_TYPE, MAP_TYPE + 1)]]
    assert all(one.standing == "exact" and one.file == FILE for one in places)
    return [(one.line, one.text) for one in places]


def test_what_surely_grows_the_variable_makes_guesses_by_type_needless(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert found(
        monkeypatch,
        reference(CACHE, 9, stores=True),
        reference(CACHE, 3, "mapassign_faststr"),
        reference(MAP_TYPE, 7, "mapassign_faststr"),
        reference(CACHE, 5, "growslice"),
        reference(CACHE, 6, "chansend1"),
    ) == [(3, "puts into the map"), (5, "appends"), (6, "sends"), (9, "assigns")]


def test_what_puts_into_some_value_of_the_type(monkeypatch: pytest.MonkeyPatch) -> None:
    by_type = "puts into the map (some value of this type)"
    assert found(
        monkeypatch,
        reference(MAP_TYPE, 7, "mapassign_fast64"),
        reference(MAP_TYPE, 8, "newobject"),
        reference(CACHE, 9, stores=True),
    ) == [(9, "assigns"), (7, by_type)]


def test_reading_is_no_storing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(monkeypatch, reference(CACHE, 3), reference(CACHE, 4, "newobject")) == []


def test_the_first_value_comes_last(monkeypatch: pytest.MonkeyPatch) -> None:
    first = Reference(
        pc=1, address=CACHE, chain=(Frame("main.init", FILE, 2),), stores=True, calls=()
    )
    assert found(monkeypatch, first, reference(CACHE, 9, stores=True)) == [
        (9, "assigns"),
        (2, "first value"),
    ]


def test_a_line_stands_there_once(monkeypatch: pytest.MonkeyPatch) -> None:
    assert found(
        monkeypatch,
        reference(CACHE, 3, "growslice", stores=True),
        reference(CACHE, 3, "growslice"),
        reference(CACHE, 3, stores=True),
    ) == [(3, "appends")]


def test_not_too_many(monkeypatch: pytest.MonkeyPatch) -> None:
    lines = [reference(CACHE, line, "growslice") for line in range(1, 30)]
    assert len(found(monkeypatch, *lines)) == 8


def test_nothing_to_look_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(heap_stores, "references", lambda *_: pytest.fail("looked all the same"))
    assert stores_into(None, variables=[], types=[]) == ()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "is_into"),
    [
        ("puts into the map", True),
        ("assigns", True),
        ("appends (some value of this type)", False),
        ("first value", False),
    ],
)
def test_what_stores_into_the_variable_itself(text: str, is_into: bool) -> None:
    place = SourcePlace(file=FILE, line=3, text=text, function="main.put", standing="exact")
    assert is_into_variable(place) is is_into
