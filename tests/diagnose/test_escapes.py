"""Rows of diagnostics and of calls that no diagnostic mentions, filtered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from stackward.core import Position, StackwardError
from stackward.diagnose.compiler import evidence_of
from stackward.diagnose.emitted_evidence import EmittedEvidence
from stackward.diagnose.escapes import EscapeFilter, EscapeRow, _check_pattern, escape_rows
from stackward.diagnose.scope import scope_of
from stackward.emitted import EmittedCall
from stackward.escape import Diagnostic

Diagnosed = Callable[..., Diagnostic]
Called = Callable[..., EmittedCall]
NOTHING = evidence_of([], [], heap_only=True)


def rows(
    diagnostics: list[Diagnostic], calls: list[EmittedCall] | None, *scope: str
) -> list[EscapeRow]:
    return escape_rows(
        replace(NOTHING, diagnostics=tuple(diagnostics)),
        EmittedEvidence(calls=tuple(calls) if calls is not None else None),
        scope_of(scope) if scope else None,
    )


def test_rows_come_in_source_order_each_once(diagnostic: Diagnosed, call: Called) -> None:
    found = rows(
        [
            diagnostic("&b", ("b.go", 1, 1)),
            diagnostic("&a", ("a.go", 9, 2)),
            diagnostic("&a", ("a.go", 9, 2)),
            diagnostic("p", ("a.go", 9, 1), verdict="leaking param"),
        ],
        [
            call("runtime.newobject", ("m.F", "a.go", 9)),
            call("runtime.makechan", ("m.F", "a.go", 2)),
        ],
    )
    assert [(row.file, row.line, row.column, row.allocates) for row in found] == [
        ("a.go", 2, 0, "yes"),
        ("a.go", 9, 1, "no"),
        ("a.go", 9, 2, "unknown"),
        ("b.go", 1, 1, "no"),
    ]


def test_a_silent_call(call: Called) -> None:
    chain = (("m.F", "a.go", 5), ("m.G", "b.go", 7))
    (row,) = rows([], [call("runtime.mapassign_faststr", *chain, type_name="map[string]int")])
    assert (row.function, row.file, row.line, row.column) == ("m.F", "a.go", 5, 0)
    assert (row.verdict, row.cause, row.mechanism) == ("", "map-growth", "mapassign_faststr")
    assert row.inline_chain == (Position("a.go", 5), Position("b.go", 7))
    assert row.summary.startswith("calls mapassign_faststr (map[string]int): the first key makes")


def test_a_silent_call_of_no_known_cause(call: Called) -> None:
    (row,) = rows([], [call("runtime.newobject", ("m.F", "a.go", 5))])
    assert row.cause == "unclassified"
    assert row.summary == "calls newobject: the compiler says nothing about it"


def test_silent_calls_of_others_are_left_out(call: Called) -> None:
    calls = [
        call("runtime.makechan", (f"{name}.F", "a.go", 5)) for name in ("example.com/m", "lib")
    ]
    assert [row.function for row in rows([], calls, "example.com/m")] == ["example.com/m.F"]
    assert len(rows([], calls)) == 2


def test_nothing_was_read_of_the_emitted_code(diagnostic: Diagnosed) -> None:
    (row,) = rows([diagnostic("&a", ("a.go", 9, 2))], None)
    assert row.allocates == "unknown"


@pytest.mark.parametrize(
    ("wanted", "passes"),
    [
        (EscapeFilter(), True),
        (EscapeFilter(cause="returned"), True),
        (EscapeFilter(cause="returne"), False),
        (EscapeFilter(function=r"\.F$"), True),
        (EscapeFilter(function=r"^F"), False),
        (EscapeFilter(path="sub/a"), True),
        (EscapeFilter(path="b.go"), False),
        (EscapeFilter(cause="returned", function="F", path="a.go"), True),
    ],
)
def test_filters(wanted: EscapeFilter, passes: bool, diagnostic: Diagnosed) -> None:
    (row,) = rows([diagnostic("&a", ("/m/sub/a.go", 9, 2), function="T.F")], None)
    assert wanted.wants(row) is passes


def test_a_filter_that_is_no_expression() -> None:
    with pytest.raises(StackwardError) as caught:
        _check_pattern("(*T")
    assert caught.value.slug == "bad-pattern"
