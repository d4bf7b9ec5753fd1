"""Advice names the edit for the case at hand."""

from __future__ import annotations

from dataclasses import replace

import pytest

from stackward.core import Position
from stackward.escape import PAGES, Diagnostic, Situation, advise, situation_of
from stackward.escape.scopes import Declaration, target_at


def advice_of(diagnosed, source_of, function, expression=None, name="causes-go1.27.3"):
    (found,) = [
        each
        for each in diagnosed(name)
        if each.function == function and expression in (None, each.expression)
    ]
    return advise(situation_of(found, source_of=source_of))


@pytest.mark.parametrize(
    ("function", "expression", "parts"),
    [
        (
            "returnedSlice",
            None,
            [
                "change `func returnedSlice(n int) []int` into "
                "`func appendReturnedSlice(dst []int, n int) []int`"
            ],
        ),
        ("returned", None, ["`func returned() point`", "`func returned(dst *point)`"]),
        ("storedGlobal", None, ["`globalPoint`", "line 38"]),
        ("storedField", None, ["`n.next`", "value instead of a pointer"]),
        ("storedInMap", None, ["`registry`", "values instead of pointers"]),
        ("storedThroughPointer", None, ["`pp`"]),
        ("deferInLoop", None, ["loop at line 65", "function of its own"]),
        (
            "appendReturned",
            "append",
            ["before the loop at line 132", "line 131 becomes `s := make([]int, 0, n)`"],
        ),
        ("interfaceArgument", None, ["`consumeAny`", "type parameter"]),
        ("fieldBoxed", "p.x", ["strconv", "`p.x`"]),
        ("formatted", '"n"', ["nothing to do", "constant"]),
        ("methodValuePassed", "list", ["slices.SortFunc"]),
        ("dynamicCall", None, ["`w.Write`", "`buf`"]),
        ("callMethodArgument", None, ["`(*handler).take`"]),
        ("tooLarge", None, ["`big`", "128 KiB"]),
        ("loopVariable", None, ["`v`", "loop at line 170"]),
        ("methodValue", None, ["`p.method`"]),
        ("wrapsError", None, ["`fmt.Errorf`", "package variable"]),
        ("bytesConversion", None, ["append(buf[:0], s...)"]),
        ("runesConversion", None, ["range over the string"]),
    ],
)
def test_the_edit(function, expression, parts, diagnosed, source_of):
    advice = advice_of(diagnosed, source_of, function, expression)
    for part in parts:
        assert part in advice.summary
    assert advice.docs_slug in PAGES


def test_every_cause_has_advice_without_facts():
    for cause in PAGES:
        advice = advise(Situation(cause=cause))
        assert advice.docs_slug == cause
        assert advice.summary
        assert "``" not in advice.summary
    assert advise(Situation(cause="of a later version")).docs_slug == "unclassified"


def test_mechanisms_without_diagnostic():
    at = Situation(cause="library", library="strings.Repeat")
    assert advise(at).summary.startswith("`strings.Repeat` allocates")
    at = Situation(cause="runtime-internal", mechanism="acquireSudog")
    assert "`acquireSudog`" in advise(at).summary
    at = Situation(cause="string-concat", statement="s += part", loop_line=3)
    assert "loop at line 3" in advise(at).summary


@pytest.mark.parametrize(
    ("situation", "part"),
    [
        ({"cause": "map-create", "function": "init"}, "when the program starts"),
        ({"cause": "stored-in-heap", "function": "map.init.0"}, "when the program starts"),
        ({"cause": "interface-conversion", "callee": "append"}, "one concrete type"),
        (
            {"cause": "string-conversion", "expression": '([]byte)("a b")'},
            '`var x = ([]byte)("a b")`',
        ),
        (
            {"cause": "call-argument", "callee": "handle", "expression": "func literal"},
            "make the closure once",
        ),
        (
            {"cause": "loop-variable", "verdict": "escapes to heap", "expression": "new(T)"},
            "make `new(T)` once, before the loop",
        ),
        (
            {
                "cause": "returned",
                "expression": "make([]byte, 8)",
                "signature": "func (d *D) MarshalBinary() ([]byte, error)",
            },
            "func (d *D) AppendBinary(dst []byte) ([]byte, error)",
        ),
    ],
)
def test_cases_found_in_public_modules(situation, part):
    assert part in advise(Situation(**situation)).summary


def test_library_code_is_not_the_readers_to_edit(diagnosed, source_of):
    advice = advice_of(diagnosed, source_of, "standardLibraryArgument", "&errors.joinError{...}")
    assert advice.summary.startswith("`errors/join.go:30` allocates")


def test_what_is_own_is_told_by_the_caller(diagnosed, source_of):
    (found,) = [
        each for each in diagnosed("causes-go1.27.3") if each.expression == "&errors.joinError{...}"
    ]
    assert situation_of(found, is_own=lambda file: True).library == ""
    assert situation_of(found, is_own=lambda file: "/src/mod/" in file).library == (
        "errors/join.go:30"
    )


def test_a_result_of_interface_type():
    at = Situation(
        cause="returned",
        expression="&T{...}",
        signature="func New() *T",
        reasons=("spill", "interface-converted", "return"),
    )
    assert "interface type" in advise(at).summary


@pytest.mark.parametrize(
    ("made", "detail", "parts", "sizes"),
    [
        ("m := map[int]string{}", "growth", ["line 3", "`m := make(map[int]string, n)`"], True),
        ("m := make(Labels)", "growth", ["`m := make(Labels, n)`"], True),
        ("", "growth", ["make `m` with its final size (`make(map[K]V, n)`)"], True),
        ("m := make(map[string]int, 2)", "growth", ["room for at line 3"], False),
        ('m := map[string]int{"a": 1}', "growth", ["room for at line 3"], False),
        ("m := map[string]int{", "growth", ["room for at line 3"], False),
        ("m := make(map[string]int, 2)", "first-group", ["up to 8 does not avoid"], False),
        ("m := map[int]string{}", "first-group", ["up to 8 does not avoid"], False),
        ("m := make(map[string]big)", "large-entry", ["their index in the map"], False),
        ("m := map[int]string{}", "", ["for more than 8 keys make `m`"], True),
        ("m := make(map[int]string, n)", "", ["use one map again"], False),
    ],
)
def test_a_map_is_sized_only_where_that_helps(made, detail, parts, sizes):
    at = Situation(
        cause="map-growth",
        mechanism="mapassign_faststr",
        detail=detail,
        target=Declaration(name="m", text=made, line=3 if made else 0),
    )
    summary = advise(at).summary
    for part in parts:
        assert part in summary
    assert ("make(" in summary) == sizes


@pytest.mark.parametrize(
    ("situation", "part"),
    [
        ({"mechanism": "stringtoslicebyte"}, "io.WriteString"),
        ({"mechanism": "stringtoslicebyte", "statement": "return []byte(s)"}, "append(dst, s...)"),
        ({"expression": "([]byte)(s)", "statement": "return []byte(s)"}, "append(dst, s...)"),
        ({"mechanism": "stringtoslicerune"}, "range over the string"),
        ({"mechanism": "intstring", "expression": "string(r)"}, "utf8.AppendRune"),
        ({"mechanism": "slicebytetostring"}, "a lookup `m[string(b)]`"),
        (
            {"expression": "string(k)", "reasons": ("spill", "key of map put")},
            "look it up first (`p, ok := m[string(b)]`",
        ),
    ],
)
def test_a_conversion_is_told_by_its_direction(situation, part):
    summary = advise(Situation(cause="string-conversion", **situation)).summary
    assert part in summary
    assert ("`string(b) == s`" in summary) == ("a lookup" in part)


def test_an_error_with_data_stays_an_object():
    at = {"cause": "returned", "reasons": ("spill", "interface-converted", "return")}
    error = Situation(expression="&E{...}", signature="func F(n int) (int, error)", **at)
    assert "only where this path is hot" in advise(error).summary
    empty = Situation(expression="&E{}", signature="func F() error", **at)
    assert "`var errX = &E{}`" in advise(empty).summary
    # An object that somebody fills may not be shared.
    other = Situation(expression="&buf{}", signature="func F(err error) io.Writer", **at)
    assert "package variable" not in advise(other).summary
    assert not any("concrete type" in advise(one).summary for one in (error, empty, other))


@pytest.mark.parametrize(
    ("situation", "pointer"),
    [
        ({"expression": "&T{...}", "assignment": "n.next = &T{...}"}, True),
        ({"expression": "new(T)", "assignment": "n.next = new(T)"}, True),
        ({"expression": "v", "verdict": "moved to heap", "assignment": "n.next = &v"}, True),
        ({"expression": "&T{...}", "callee": "append"}, True),
        ({"expression": "v", "verdict": "moved to heap", "callee": "append"}, True),
        (
            {
                "expression": "a",
                "verdict": "moved to heap",
                "callee": "append",
                "reasons": ("address-of", "slice", "call parameter"),
            },
            False,
        ),
        ({"expression": "&T{...}", "assignment": "m[k] = &T{...}"}, True),
        ({"expression": "b", "verdict": "moved to heap", "assignment": "scan.b = b[:]"}, False),
        ({"expression": "([]byte)(s)", "assignment": "scan.b = ([]byte)(s)"}, False),
        ({"expression": "append", "assignment": "scan.b = append(b, c)"}, False),
        ({"expression": "string(b)", "assignment": "scan.s = string(b)"}, False),
        ({"expression": "func literal", "callee": "append"}, False),
        ({"expression": "func literal", "assignment": "fs[i] = func literal"}, False),
        ({"expression": "make([]int, n)", "callee": "append"}, False),
        (
            {
                "expression": "&E{...}",
                "assignment": "x.err = &E{...}",
                "reasons": ("spill", "interface-converted", "assign"),
            },
            False,
        ),
    ],
)
def test_values_instead_of_pointers_only_where_there_is_a_pointer(situation, pointer):
    summary = advise(Situation(cause="stored-in-heap", **situation)).summary
    assert ("pointer" in summary) == pointer


def test_rows_of_a_slice_that_was_just_made_share_one_array():
    at = {
        "cause": "stored-in-heap",
        "expression": "make([]int, n)",
        "assignment": "g[i] = make([]int, n)",
    }
    made = Declaration(name="g", text="g := make([][]int, n)", line=3)
    summary = advise(Situation(target=made, **at)).summary
    assert "`all := make([]int, rows*m)`" in summary
    assert "already has" not in summary
    kept = advise(Situation(target=Declaration(name="g"), **at)).summary
    assert "the array that `g[i]` already has" in kept
    listed = Declaration(name="g", text="g := map[int][]int{}", line=3)
    assert "one array for all elements of `g`" in advise(Situation(target=listed, **at)).summary


def test_a_slice_that_is_stored_by_other_code_may_have_a_new_holder():
    at = Situation(
        cause="stored-in-heap",
        expression="make([]byte, 4000)",
        assignment="in.bytes = buf",
        statement="buf := make([]byte, chunk)",
    )
    assert "already has" not in advise(at).summary
    assert "`make([]byte, 4000)`" in advise(at).summary


def test_a_function_that_appends_grows_the_callers_slice():
    source = (
        b"package m\n\nfunc Encode(records []uint64) []byte {\n\tvar out []byte\n"
        b"\tfor _, r := range records {\n\t\tout = binary.LittleEndian.AppendUint64(out, r)\n"
        b"\t\tout = append(out, 1)\n\t}\n\treturn out\n}\n"
    )
    at = Situation(
        cause="append-growth",
        library="encoding/binary.littleEndian.AppendUint64",
        loop_line=5,
        target=target_at(source, 6),
    )
    assert "line 4 becomes `out := make([]byte, 0, n)`" in advise(at).summary
    assert "AppendUint64` allocates" in advise(replace(at, cause="library")).summary


@pytest.mark.parametrize("cause", ["library", "append-growth", "returned"])
@pytest.mark.parametrize(
    ("library", "part"),
    [
        ("sync.(*Pool).Get", "the pool was empty"),
        ("sync.(*Pool).Put", "nothing to edit"),
        ("strings.(*Builder).WriteString", "`sb.Grow(n)` before the loop at line 7"),
        ("bytes.(*Buffer).WriteByte", "`Reset`"),
        ("sort.Slice", "slices.SortFunc"),
        ("container/heap.Push", "concrete elements"),
        ("strconv.Itoa", "strconv.AppendInt"),
        ("strings.Repeat", "`strings.Repeat` allocates"),
    ],
)
def test_well_known_calls_of_the_standard_library(cause, library, part):
    at = Situation(cause=cause, library=library, statement="sb.WriteString(x)", loop_line=7)
    assert part in advise(at).summary


def test_the_runtime_s_own_work_is_not_the_reader_s():
    for at in (
        Situation(cause="runtime-internal", mechanism="systemstack"),
        Situation(cause="runtime-internal", library="testing.(*M).Run"),
        Situation(cause="runtime-internal"),
    ):
        assert advise(at).summary.startswith("nothing to edit")


OUTPUT = b"""package p

func (rb *buf) Compose(dst []byte) []byte {
	for _, x := range rb.in {
		rb.out = append(rb.out, x)
		dst = append(dst, x)
	}
	return append(dst, 0)
}

func BenchmarkCompose(b *testing.B) {
	for b.Loop() {
		use(new(buf).Compose(nil))
	}
}
"""


def growth(line, *outer, cause="append-growth", expression="append", **more):
    """Return the advice for an append that stands at `line`, inlined into `outer` places."""
    chain = tuple(Position("/m/a.go", each, 2) for each in (line, *outer))
    diagnostic = Diagnostic(
        package="m",
        variant="",
        function="F",
        position=chain[-1],
        expression=expression,
        verdict="escapes to heap",
        cause=cause,
        inline_chain=chain,
    )
    return advise(situation_of(diagnostic, source_of=lambda file: OUTPUT, **more)).summary


@pytest.mark.parametrize(("line", "name"), [(5, "rb.out"), (6, "dst")])
def test_a_slice_that_may_hold_output_is_grown_and_not_replaced(line, name):
    summary = growth(line)
    assert f"before the loop at line 4: `{name} = slices.Grow({name}, n)`" in summary
    assert "make(" not in summary
    assert "make(" not in growth(8)


def test_the_loop_is_the_one_around_the_expression_not_around_the_inlined_call():
    assert growth(5, 13) == growth(5)
    assert "loop" not in growth(13)


def test_what_is_returned_into_a_package_variable_is_edited_where_it_is_returned():
    at = {"cause": "stored-global", "assignment": "err = ~r0"}
    error = Situation(
        expression="&E{...}",
        statement="return &E{n}",
        signature="func Fail(n int) error",
        reasons=("spill", "interface-converted", "assign"),
        **at,
    )
    assert "only where this path is hot" in advise(error).summary
    stored = Situation(expression="&E{...}", statement="err = &E{n}", reasons=error.reasons, **at)
    assert "set its fields" not in advise(stored).summary


def test_the_new_function_of_a_pool():
    at = Situation(
        cause="returned",
        expression="new(scan)",
        statement="var pool = sync.Pool{New: func() any { return new(scan) }}",
        reasons=("spill", "interface-converted", "return"),
    )
    assert advise(at).summary.startswith("the pool was empty")


def test_the_signature_is_that_of_the_function_that_was_inlined():
    diagnostic = Diagnostic(
        package="m",
        variant="",
        function="BenchmarkCompose",
        position=Position("/m/a.go", 13, 2),
        expression="append",
        verdict="escapes to heap",
        cause="returned",
        inline_chain=(Position("/m/a.go", 8, 2), Position("/m/a.go", 13, 2)),
        declared=Position("/m/a.go", 11, 6),
    )
    found = situation_of(diagnostic, source_of=lambda file: OUTPUT)
    assert found.signature == "func (rb *buf) Compose(dst []byte) []byte"


def test_the_place_of_the_reader_wins():
    assert "line 5" in growth(99, cause="interface-conversion", place=Position("/m/a.go", 5))
    assert "line 5" in growth(5, 13, cause="interface-conversion", expression="x")
    others = growth(5, 13, cause="interface-conversion", is_own=lambda file: False)
    assert "line 13" in others


def test_every_recorded_diagnostic_has_advice(recording, diagnosed, source_of):
    for diagnostic in diagnosed(recording):
        summary = advise(situation_of(diagnostic, source_of=source_of)).summary
        assert summary
        assert "\n" not in summary
        assert "``" not in summary
