"""The text decoder: every form by hand, every recorded release, cuts and mutations."""

from __future__ import annotations

import re
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from stackward.core import Position
from stackward.escape import (
    DecodeCounts,
    Devirtualization,
    EscapeDiagnostic,
    InlineDecision,
    OtherLine,
    Remark,
    UnclassifiedLine,
    Wanted,
    decode_text,
)


def decode(text, **options):
    return list(decode_text(text.encode() if isinstance(text, str) else text, **options))


def one(text, **options):
    (record,) = decode(text, **options)
    return record


@pytest.mark.parametrize(
    ("line", "expression", "verdict"),
    [
        ("moved to heap: x", "x", "moved to heap"),
        ("new(int) escapes to heap", "new(int)", "escapes to heap"),
        ('"a: b escapes to heap" escapes to heap', '"a: b escapes to heap"', "escapes to heap"),
        ("append escapes to heap", "append", "escapes to heap"),
        ("append does not escape", "append", "does not escape"),
        ("... argument does not escape", "... argument", "does not escape"),
        ("b does not escape", "b", "does not escape"),
        ("leaking param: p", "p", "leaking param"),
        ("leaking param content: p", "p", "leaking param content"),
        (
            "leaking param: p to result ~r0 level=-1",
            "p",
            "leaking param: p to result ~r0 level=-1",
        ),
    ],
)
def test_verdict_forms(line, expression, verdict):
    record = one(f"# example.com/m\n./a.go:3:5: {line}\n")
    assert isinstance(record, EscapeDiagnostic)
    assert (record.expression, record.verdict) == (expression, verdict)
    assert record.position == Position("./a.go", 3, 5)
    assert record.package == "example.com/m"


@pytest.mark.parametrize(
    ("line", "kind", "function", "reason", "cost"),
    [
        ("can inline (*T).M", "can-inline", "(*T).M", "", None),
        ("can inline F with cost 9 as: func() { f(1) }", "can-inline", "F", "", 9),
        ("can inline F[go.shape.int] with cost 3 as: x", "can-inline", "F[go.shape.int]", "", 3),
        ("cannot inline F: no function body", "cannot-inline", "F", "no function body", None),
        (
            "cannot inline F: function too complex: cost 81 exceeds budget 80",
            "cannot-inline",
            "F",
            "function too complex: cost 81 exceeds budget 80",
            None,
        ),
        ("inlining call to strings.(*B).W", "inlining-call", "strings.(*B).W", "", None),
        ("inlining call to F with score -12", "inlining-call", "F", "", None),
        ("cannot inline F into G: repeated recursive cycle", "recursive-cycle", "F", "", None),
        (
            "function F considered 'big'; reducing max cost of inlinees",
            "big-function",
            "F",
            "big",
            None,
        ),
    ],
)
def test_inlining_forms(line, kind, function, reason, cost):
    record = one(f"a.go:1: {line}\n")
    assert isinstance(record, InlineDecision)
    assert (record.kind, record.function) == (kind, function)
    assert (record.reason, record.cost) == (reason, cost)


@pytest.mark.parametrize(
    ("line", "kind", "call", "target", "reason"),
    [
        ("devirtualizing w.Write to *buffer", "full", "w.Write", "*buffer", ""),
        ("partially devirtualizing x.M to I", "partial", "x.M", "I", ""),
        ("cannot devirtualize i.Add(v): shaped receiver T", "refused", "i.Add(v)", "", "shaped"),
        ("cannot devirtualize f(x): shaped interface I", "refused", "f(x)", "", "shaped"),
        ("PGO devirtualizing interface call w.Write to (*b).Write", "pgo", "w.Write", "(*b)", ""),
        ("PGO devirtualizing function call f to g", "pgo", "f", "g", ""),
        ("should not PGO devirtualize f: no function body", "pgo-refused", "f", "", "no function"),
        ("imprecise interface call", "imprecise", "", "", ""),
    ],
)
def test_devirtualization_forms(line, kind, call, target, reason):
    record = one(f"/m/a.go:9:2: {line}\n")
    assert isinstance(record, Devirtualization)
    assert (record.kind, record.call) == (kind, call)
    assert record.target.startswith(target)
    assert record.reason.startswith(reason)


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("zero-copy string->[]byte conversion", "zero-copy-conversion"),
        ("(*T).m ignoring self-assignment in b.v = b.v[1:2]", "self-assignment"),
        ("F capturing by ref: n (addr=false assign=true width=8)", "capture"),
        ("F capturing by value: n (addr=false assign=false width=16)", "capture"),
        ("assuming p is unsafe uintptr", "uintptr-parameter"),
        ("marking p as escaping uintptr", "uintptr-parameter"),
        ("marking p as escaping ...uintptr", "uintptr-parameter"),
        ("index bounds check elided", "bounds-check-elided"),
        ("m.total will be kept alive", "kept-alive"),
        ("function result will be kept alive", "kept-alive"),
        ("function results will be kept alive", "kept-alive"),
        ("function arg will be kept alive", "kept-alive"),
        ("dereference will be kept alive", "kept-alive"),
        ("expr will be kept alive", "kept-alive"),
        ("expr is unknown to bloop pass", "kept-alive"),
        ("skip inlining within testing.B.loop for for loop", "kept-alive"),
        ("heap closure, captured vars = [n]", "debug"),
        ("closure converted to global", "debug"),
        ("heap-allocated defer", "debug"),
        ("append: len-only update (in local slice)", "debug"),
        ("loop variable i now per-iteration, heap-allocated", "debug"),
        ("mutates param: p derefs=0", "debug"),
        ("p does not escape, mutate, or call", "debug"),
        ("rewriting OCONVIFACE value from x (int) to 1 (int)", "debug"),
        ("L looping label", "loop-depth"),
    ],
)
def test_remark_forms(line, kind):
    record = one(f"/m/a.go:9:2: {line}\n")
    assert isinstance(record, Remark)
    assert (record.kind, record.text) == (kind, line)


EXPLAINED = """\
# example.com/m [example.com/m.test]
./a.go:4:7: &T{...} escapes to heap in New:
./a.go:4:7:   flow: p ← &{storage for &T{...}}:
./a.go:4:7:     from &T{...} (spill) at ./a.go:4:7
./a.go:4:7:     from p := &T{...} (assign) at ./a.go:4:4
./a.go:4:7:   flow: ~r0 ← p:
./a.go:4:7:     from return p (return) at ./a.go:5:2
./a.go:4:7: &T{...} escapes to heap
"""


def test_header_and_verdict_are_one_record():
    record = one(EXPLAINED, directory="/home/me/m")
    assert (record.package, record.variant) == ("example.com/m", "example.com/m.test")
    assert (record.function, record.verdict) == ("New", "escapes to heap")
    assert record.position == Position("/home/me/m/a.go", 4, 7)
    assert record.objects_count == 1
    (explanation,) = record.explanations
    assert explanation.reasons == ("spill", "assign", "return")
    flows = [step for step in explanation.steps if step.kind == "flow"]
    assert [(flow.destination, flow.operators, flow.source) for flow in flows] == [
        ("p", "&", "{storage for &T{...}}"),
        ("~r0", "", "p"),
    ]
    assert explanation.steps[-1].position == Position("/home/me/m/a.go", 5, 2)


def test_two_explanations_of_one_object_are_alternatives():
    block = EXPLAINED.partition("\n")[2].rpartition("./a.go:4:7: &T")[0]
    record = one(f"# m\n{block}{block}./a.go:4:7: &T{{...}} escapes to heap\n")
    assert (record.objects_count, len(record.explanations)) == (1, 2)


def test_a_repeated_verdict_counts_another_object():
    lines = EXPLAINED + EXPLAINED.partition("\n")[2]
    assert one(lines).objects_count == 2


def test_copies_in_two_functions_are_two_records():
    other = EXPLAINED.partition("\n")[2].replace("in New", "in Other")
    assert [record.function for record in decode(EXPLAINED + other)] == ["New", "Other"]


def test_the_verdict_of_append_finds_its_explanation():
    record = one(
        "a.go:1:9: append(s, v) escapes to heap in F:\n"
        "a.go:1:9:   flow: ~r0 ← &{storage for append(s, v)}:\n"
        "a.go:1:9:     from append(s, v) (spill) at a.go:1:9\n"
        "a.go:1:9: append escapes to heap\n"
    )
    assert (record.expression, record.function) == ("append", "F")
    assert record.explanations[0].expression == "append(s, v)"


def test_a_boxed_append_is_told_from_the_append():
    both = decode(
        "a.go:1:9: append(s, v) escapes to heap in F:\n"
        "a.go:1:9:   flow: x ← &{storage for append(s, v)}:\n"
        "a.go:1:9:     from append(s, v) (spill) at a.go:1:9\n"
        "a.go:1:9: append(s, v) escapes to heap in F:\n"
        "a.go:1:9:   flow: {storage for append(s, v)} ← &{storage for append(s, v)}:\n"
        "a.go:1:9:     from append(s, v) (spill) at a.go:1:9\n"
        "a.go:1:9: append(s, v) escapes to heap\n"
        "a.go:1:9: append escapes to heap\n"
    )
    assert [record.expression for record in both] == ["append(s, v)", "append"]
    assert [record.explanations[0].steps[0].destination for record in both] == [
        "x",
        "{storage for append(s, v)}",
    ]


def test_a_literal_that_replaced_a_variable_finds_its_explanation():
    record = one(
        "a.go:1:9: make([]int, n) escapes to heap in F:\n"
        "a.go:1:9:   flow: ~r0 ← &{storage for make([]int, n)}:\n"
        "a.go:1:9:     from make([]int, n) (spill) at a.go:1:9\n"
        "a.go:1:9: make([]int, 16) escapes to heap\n"
    )
    assert (record.expression, record.function) == ("make([]int, 16)", "F")
    assert record.explanations[0].expression == "make([]int, n)"


def test_the_hidden_closure_of_a_go_statement_is_kept():
    record = one(
        "a.go:1:9: can inline F.gowrap1 with cost 5 as: func() { f() }\n"
        "a.go:1:9: func literal escapes to heap in F:\n"
        "a.go:1:9:   flow: {heap} ← &{storage for func literal}:\n"
        "a.go:1:9:     from func literal (spill) at a.go:1:9\n"
        "a.go:1:9: func literal does not escape\n",
        wanted=Wanted.HEAP,
    )
    assert (record.expression, record.verdict_printed) == ("func literal", False)


def test_a_variable_without_position():
    record = one(
        "<unknown line number>: #next escapes to heap in F:\n"
        "<unknown line number>:   flow: {storage for func literal} ← &#next:\n"
        "<unknown line number>:     from #next (captured by a closure) at a.go:7:5\n"
        "moved to heap: #next\n"
    )
    assert (record.expression, record.function) == ("#next", "F")
    assert record.position == Position("", 0, 0)


def test_positions_without_column_and_with_the_physical_place():
    assert one("x.y:7: new(T) escapes to heap\n").position == Position("x.y", 7, 0)
    bracketed = one("x.y:7[/m/a.go:3:4]: new(T) escapes to heap\n")
    assert bracketed.position == Position("x.y", 7, 0)


def test_names_that_are_no_paths_are_not_resolved():
    text = "_testmain.go:4:1: x escapes to heap\n<autogenerated>:1: y escapes to heap\n"
    files = [record.position.file for record in decode(text, directory="/m")]
    assert files == ["_testmain.go", "<autogenerated>"]


def test_bytes_that_are_no_utf8_survive():
    record = one(b"/m/\xff.go:4:1: x escapes to heap\n")
    assert record.position.file.encode("utf-8", "surrogateescape") == b"/m/\xff.go"


def test_lines_of_others_are_kept_and_counted():
    counts = DecodeCounts()
    records = decode(
        "go: downloading example.com/x v1.0.0\n"
        "# example.com/m\n"
        './a.go:3:8: "fmt" imported and not used\n'
        "# example.com/n\n"
        "./b.go:3:8: new(T) escapes to heap\n"
        "note: something\n"
        "./b.go:4:1: stack frame too large (>1GB): 2000 MB locals + 0 MB args\n"
        "./b.go:5:1: a message of a later release\n",
        counts=counts,
    )
    assert [type(record) for record in records] == [
        OtherLine,
        OtherLine,
        OtherLine,
        OtherLine,
        UnclassifiedLine,
        EscapeDiagnostic,
    ]
    assert [record.line_number for record in records[:5]] == [1, 3, 6, 7, 8]
    assert (counts.other_count, counts.unclassified_count) == (4, 1)
    assert (counts.lines_count, counts.truncated) == (8, False)
    assert counts.packages == {("example.com/m", ""), ("example.com/n", "")}


def test_a_cut_text_says_so():
    counts = DecodeCounts()
    decode("# m\n./a.go:1:1: new(T) escapes to he", counts=counts)
    assert counts.truncated


def test_keep_file_drops_other_files():
    text = "/m/a.go:1:1: x escapes to heap\n/m/b.go:1: y escapes to heap\n"
    kept = decode(text, keep_file=lambda name: name == "/m/b.go")
    assert [record.expression for record in kept] == ["y"]


def test_every_recorded_line_is_known(recording, decoded):
    records, counts = decoded(recording)
    others = [record for record in records if isinstance(record, OtherLine | UnclassifiedLine)]
    if recording.startswith("broken"):
        assert counts.other_count == 2
    else:
        assert others == []
    assert counts.packages


VERDICT = re.compile(
    rb"^(?:\S+: )?(?:moved to heap: .*|leaking param.*|.* escapes to heap|.* does not escape)$",
    re.M,
)


def test_every_recorded_verdict_is_counted_once(recording, decoded, text):
    records, _ = decoded(recording)
    printed = sum(
        record.objects_count
        for record in records
        if isinstance(record, EscapeDiagnostic) and record.verdict_printed
    )
    assert printed == len(VERDICT.findall(text(recording)))


def test_every_heap_verdict_is_explained(recording, decoded):
    records, _ = decoded(recording, wanted=Wanted.HEAP)
    heap = [record for record in records if isinstance(record, EscapeDiagnostic)]
    if "-m1-" in recording:
        return
    assert [record for record in heap if not record.explanations] == []
    if "-go1.24." not in recording:
        assert [record for record in heap if not record.function] == []


def test_the_filter_only_drops(recording, decoded):
    everything, _ = decoded(recording)
    product, counts = decoded(recording, wanted=Wanted.PRODUCT)
    wanted = [
        record
        for record in everything
        if isinstance(record, Devirtualization | OtherLine)
        or (isinstance(record, EscapeDiagnostic) and record.escapes)
    ]
    key = repr
    assert sorted(map(key, product)) == sorted(map(key, wanted))
    assert counts.unclassified_count == 0


def test_where_a_parameter_leaks_to():
    header = "a.go:1:9: parameter p leaks to {storage for func literal} for G[go.shape.struct {}]"
    record = one(f"{header} with derefs=2:\na.go:1:9: leaking param content: p\n")
    assert record.function == "G[go.shape.struct {}]"
    (explanation,) = record.explanations
    assert (explanation.destination, explanation.derefs) == ("{storage for func literal}", 2)
    older = "a.go:1:9: parameter p leaks to {storage for func literal} with derefs=0:\n"
    record = one(f"{older}a.go:1:9: leaking param: p\n")
    assert (record.function, record.explanations[0].expression) == ("", "p")


def test_releases_name_functions(version, decoded):
    records, _ = decoded(f"verdicts-{version}", wanted=Wanted.HEAP)
    moved = {
        record.function
        for record in records
        if isinstance(record, EscapeDiagnostic) and record.expression == "x"
    }
    assert {"moved", "twiceOnOneLine", "nested", "moved2"} <= moved


SAMPLE = (
    EXPLAINED.encode() + b"./a.go:9:1: devirtualizing w.Write to *T\n./a.go:9:2: x does not esc"
)


@given(cuts=st.lists(st.integers(0, len(SAMPLE)), max_size=6))
def test_chunks_may_be_cut_anywhere(cuts):
    places = [0, *sorted(cuts), len(SAMPLE)]
    chunks = [SAMPLE[a:b] for a, b in pairwise(places)]
    assert list(decode_text(iter(chunks))) == list(decode_text(SAMPLE))


@given(end=st.integers(0, len(SAMPLE)))
def test_truncation_never_raises(end):
    counts = DecodeCounts()
    list(decode_text(SAMPLE[:end], counts=counts))
    assert counts.truncated == (end > 0 and SAMPLE[end - 1 : end] != b"\n")


@settings(max_examples=300)
@given(
    changes=st.lists(
        st.tuples(st.integers(0, len(SAMPLE) - 1), st.integers(0, 255)), min_size=1, max_size=12
    )
)
def test_mutation_never_raises(changes):
    data = bytearray(SAMPLE)
    for index, byte in changes:
        data[index] = byte
    for record in decode_text(bytes(data), directory="/m"):
        if isinstance(record, EscapeDiagnostic):
            assert all(explanation.steps is not None for explanation in record.explanations)


@given(data=st.binary(max_size=400))
def test_any_bytes_decode(data):
    counts = DecodeCounts()
    list(decode_text(data, counts=counts))
    assert counts.bytes_count == len(data)
