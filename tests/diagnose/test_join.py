"""Which diagnostic explains an allocation: by inline chain, by what it compiles to."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stackward.core import Frame
from stackward.diagnose.join import DiagnosticIndex, expression_kind
from stackward.escape import Diagnostic

Make = Callable[..., Diagnostic]
HERE = ("a.go", 5, 9)


def at(*frames: tuple[str, str, int]) -> tuple[Frame, ...]:
    return tuple(Frame(*frame) for frame in frames)


F5 = at(("m.F", "a.go", 5))


def names(match: object) -> list[str]:
    return [one.expression for one in match.diagnostics]  # type: ignore[attr-defined]


def test_the_conversion_of_a_constant_string_is_a_new_array(diagnostic: Make) -> None:
    index = DiagnosticIndex([diagnostic('([]byte)("constant")', HERE)])
    assert names(index.match(F5, "newobject")) == ['([]byte)("constant")']
    assert names(index.match(F5, "stringtoslicebyte")) == ['([]byte)("constant")']
    assert index.match(F5, "growslice") is None


@pytest.mark.parametrize(
    ("expression", "kind"),
    [
        ("&T{...}", "new"),
        ("new(T)", "new"),
        ("func literal", "new"),
        ("... argument", "new"),
        ("[]int{...}", "new"),
        ("[...]string{...}", "new"),
        ("[]map[string]*T{...}", "new"),
        ("make([]byte, n)", "make-slice"),
        ("make(Buffer, n)", "make-named"),
        ("Names{...}", "literal"),
        ("([]byte)(s)", "string-conversion"),
        ("([]rune)(s)", "string-conversion"),
        ("make(map[string]int)", "make-map"),
        ("map[string]int{...}", "make-map"),
        ("make(chan int, 3)", "make-channel"),
        ("make(<-chan int)", "make-channel"),
        ("append(xs, 1)", "append"),
        ("append", "append"),
        ("string(b)", "string-conversion"),
        ("[]byte(s)", "string-conversion"),
        ("[]rune(s)", "string-conversion"),
        ('"a" + s', "concat"),
        ("x", "box"),
        ("t.Method", "box"),
        ("~r0", "box"),
    ],
)
def test_kinds(expression: str, kind: str, diagnostic: Make) -> None:
    assert expression_kind(diagnostic(expression, HERE)) == kind


@pytest.mark.parametrize(
    ("expression", "cause", "kind"),
    [
        ("Labels{...}", "map-create", "make-map"),
        ("make(Labels, n)", "map-create", "make-map"),
        ("url.Values{}", "map-create", "make-map"),
        ("T{...}", "interface-conversion", "boxed-value"),
        ("Set[go.shape.string]{}", "returned", "literal"),
        ("f(T{...})", "interface-conversion", "box"),
        ("make(chan int, 3)", "returned", "make-channel"),
    ],
)
def test_the_cause_tells_what_a_named_type_is(
    expression: str, cause: str, kind: str, diagnostic: Make
) -> None:
    assert expression_kind(diagnostic(expression, HERE, cause=cause)) == kind


def test_a_moved_variable_is_a_kind_of_its_own(diagnostic: Make) -> None:
    assert expression_kind(diagnostic("make", HERE, verdict="moved to heap")) == "moved"


def test_an_exact_chain_wins(diagnostic: Make) -> None:
    outer, inner = ("b.go", 20, 3), ("a.go", 5, 9)
    own = diagnostic("&T{}", inner)
    copy = diagnostic("&T{}", inner, outer, cause="stored-global")
    index = DiagnosticIndex([own, copy])
    inlined = index.match(at(("m.F", "a.go", 5), ("m.G", "b.go", 20)), "newobject")
    assert inlined is not None
    assert (inlined.diagnostics, inlined.exact) == ((copy,), True)
    alone = index.match(F5, "newobject")
    assert alone is not None
    assert (alone.diagnostics, alone.exact) == ((own,), True)


def test_the_callee_s_own_diagnostic_serves_a_copy_without_one(diagnostic: Make) -> None:
    index = DiagnosticIndex([diagnostic("&T{}", HERE)])
    found = index.match(at(("m.F", "a.go", 5), ("m.G", "b.go", 99)), "newobject")
    assert found is not None
    assert (names(found), found.exact) == (["&T{}"], False)


def test_a_moved_parameter_is_charged_to_the_call_without_the_callee(diagnostic: Make) -> None:
    moved = diagnostic("p", ("a.go", 4, 8), ("b.go", 20, 3), verdict="moved to heap")
    found = DiagnosticIndex([moved]).match(at(("m.G", "b.go", 20)), "newobject")
    assert found is not None
    assert (names(found), found.exact) == (["p"], True)


def test_text_without_json_knows_the_outermost_line_only(diagnostic: Make) -> None:
    text = diagnostic("&T{}", ("b.go", 20, 3), chain_known=False)
    chain = at(("m.F", "a.go", 5), ("m.G", "b.go", 20))
    found = DiagnosticIndex([text]).match(chain, "newobject")
    assert found is not None
    assert not found.exact
    known = diagnostic("&T{}", ("b.go", 20, 3))
    assert DiagnosticIndex([known]).match(chain, "newobject") is None


@pytest.mark.parametrize(
    ("mechanism", "expected"),
    [
        ("newobject", ["&T{}", "x"]),  # x is moved to the heap
        ("growslice", ["append(xs, s)"]),
        ("growsliceNoAlias", ["append(xs, s)"]),
        ("makeslice", ["make([]byte, n)"]),
        ("mallocgc", ["make([]byte, n)"]),  # make followed by copy
        ("concatstring2", ["s + t"]),
        ("slicebytetostring", ["string(b)"]),
        ("convT64", ["v"]),
        ("makemap_small", ["make(map[int]int)"]),
        ("mapassign_fast64", ["make(map[int]int)"]),
        ("makechan", ["make(chan int)"]),
        ("newproc", ["&T{}"]),
        ("gopanic", None),
    ],
)
def test_several_on_one_line_are_told_apart_by_the_mechanism(
    mechanism: str, expected: list[str] | None, diagnostic: Make
) -> None:
    expressions = ["&T{}", "append(xs, s)", "make([]byte, n)", "s + t", "string(b)", "v",
                   "make(map[int]int)", "make(chan int)"]  # fmt: skip
    line = [diagnostic(text, ("a.go", 5, column)) for column, text in enumerate(expressions, 1)]
    line.append(diagnostic("x", ("a.go", 5, 40), verdict="moved to heap"))
    found = DiagnosticIndex(line).match(F5, mechanism)
    assert (names(found) if found else None) == expected


def test_several_that_nothing_tells_apart_are_all_candidates(diagnostic: Make) -> None:
    line = [diagnostic(text, ("a.go", 5, column)) for column, text in enumerate(["&a", "&b"], 1)]
    found = DiagnosticIndex(line).match(F5, "newobject")
    assert found is not None
    assert names(found) == ["&a", "&b"]


def test_a_hidden_mechanism_takes_every_candidate_once(diagnostic: Make) -> None:
    line = [diagnostic("&a", HERE), diagnostic("&a", HERE), diagnostic("s + t", ("a.go", 5, 1))]
    found = DiagnosticIndex(line).match(F5, "")
    assert found is not None
    assert names(found) == ["&a", "s + t"]


def test_what_may_be_serves_where_nothing_surely_is(diagnostic: Make) -> None:
    """A boxed value whose text does not show it: newobject may be its compiled form."""
    line = [diagnostic("v", HERE), diagnostic("s + t", ("a.go", 5, 1))]
    found = DiagnosticIndex(line).match(F5, "newobject")
    assert found is not None
    assert names(found) == ["v"]


@pytest.mark.parametrize("verdict", ["does not escape", "leaking param", "leaking param content"])
def test_what_stays_on_the_stack_explains_nothing(verdict: str, diagnostic: Make) -> None:
    index = DiagnosticIndex([diagnostic("&T{}", HERE, verdict=verdict)])
    assert index.match(F5, "newobject") is None


def test_the_physical_function_decides_between_equal_places(diagnostic: Make) -> None:
    line = [
        diagnostic("&a", HERE, function="F"),
        diagnostic("&b", ("a.go", 5, 20), function="F.func1"),
    ]
    index = DiagnosticIndex(line)
    loose = at(("m.F.func1", "a.go", 5), ("example.com/m.F.func1", "c.go", 1))
    found = index.match(loose, "newobject")
    assert found is not None
    assert names(found) == ["&b"]


def test_no_diagnostic_there(diagnostic: Make) -> None:
    index = DiagnosticIndex([diagnostic("&T{}", HERE)])
    assert index.match(at(("m.F", "a.go", 6)), "newobject") is None
    assert index.match(at(("m.F", "b.go", 5)), "newobject") is None
