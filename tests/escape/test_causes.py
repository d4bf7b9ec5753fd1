"""Causes: every reason of the compiler from its own output, every cause, every entry point."""

from __future__ import annotations

import pytest

from stackward.escape import CAUSES, PAGES, EscapeDiagnostic, cause_of_mechanism, decode_text, merge
from stackward.escape.causes import REASON_CAUSES

# The compiler's source has notes for these on paths that end nowhere: a map read, a receive and an
# unknown callee's own value never lead to an object of the function.  No output shows them.
NEVER_PRINTED = {"assign-pair-mapr", "assign-pair-receive", "callee operand"}
ONLY_BEFORE_125 = {"non-constant size"}
# Go 1.24 puts every slice of unknown size on the heap at once, so that one has no other reason.
ONLY_SINCE_125 = {"zero-sized element", "reflect.Header.Data"}


def test_the_compiler_has_38_reasons():
    assert len(REASON_CAUSES.keys() - ONLY_BEFORE_125) == 38
    assert set(REASON_CAUSES.values()) <= set(CAUSES)


def reasons_in(decoded, version):
    found = set()
    for name in ("reasons", "reasons-386", "reasons-checkptr"):
        for record in decoded(f"{name}-{version}")[0]:
            if isinstance(record, EscapeDiagnostic):
                for explanation in record.explanations:
                    found |= set(explanation.reasons)
    return found


def test_every_reason_comes_from_a_real_compiler(version, decoded):
    absent = ONLY_SINCE_125 if version.startswith("go1.24") else ONLY_BEFORE_125
    assert reasons_in(decoded, version) == REASON_CAUSES.keys() - NEVER_PRINTED - absent


def test_no_reason_is_unknown(recording, decoded):
    reasons = set()
    for record in decoded(recording)[0]:
        if isinstance(record, EscapeDiagnostic):
            for explanation in record.explanations:
                reasons |= set(explanation.reasons)
    assert reasons <= REASON_CAUSES.keys()


# What each function of the recorded program `reasons` is named after, and the cause it makes.
BY_REASON = {
    "addressOf": "stored-global",
    "indirection": "returned",
    "dot": "stored-global",
    "dotOfPointer": "stored-in-heap",
    "fixedArrayIndexOf": "stored-global",
    "slice": "stored-global",
    "interfaceConverted": "interface-conversion",
    "sliceToArray": "stored-global",
    "arrayLiteralElement": "stored-global",
    "sliceLiteralElement": "stored-in-heap",
    "structLiteralElement": "stored-in-heap",
    "mapLiteralKey": "stored-in-heap",
    "mapLiteralValue": "stored-in-heap",
    "spill": "returned",
    "callParameter": "call-argument",
    "appendeeSlice": "stored-in-heap",
    "appendedSlice": "stored-in-heap",
    "copiedSlice": "stored-in-heap",
    "uintptrEscapes": "call-argument",
    "keyOfMapPut": "stored-in-heap",
    "send": "sent-on-channel",
    "sendInStruct": "pointer-in-sent-value",
    "assign": "stored-global",
    "assignPair": "stored-global",
    "assignPairDotType": "stored-global",
    "assignPairReceive": "returned",
    "returned": "returned",
    "rangeArray": "stored-global",
    "rangeDeref": "stored-global",
    "switchCase": "stored-global",
    "capturedByClosure": "stored-global",
    "reference": "captured-by-closure",
    "unsafeConversion": "stored-global",
    "tooLarge": "too-large",
    "tooLargeNew": "too-large",
    "tooLargeMake": "too-large",
    "zeroSizedElement": "dynamic-size",
    "cycle": "stored-in-heap",
}


@pytest.mark.parametrize("function", BY_REASON)
def test_the_cause_of_every_reason(version, function, diagnosed):
    expected = BY_REASON[function]
    found = [each for each in diagnosed(f"reasons-{version}") if each.function == function]
    assert found, "no diagnostic"
    moved = [each for each in found if each.verdict == "moved to heap"]
    assert (moved or found)[0].cause == expected


def test_alignment_is_a_matter_of_size(version, diagnosed):
    aligned = [
        each for each in diagnosed(f"reasons-386-{version}") if each.function == "tooAligned"
    ]
    assert [each.cause for each in aligned] == ["too-large"]
    assert aligned[0].reasons[-1] == "too aligned for stack"


def test_pointer_checks_move_what_they_check(version, diagnosed):
    checked = [
        each
        for each in diagnosed(f"reasons-checkptr-{version}")
        if each.reasons[-1:] == ("conversion to unsafe.Pointer",)
    ]
    assert checked
    assert {each.cause for each in checked if each.verdict == "moved to heap"} == {
        "runtime-internal"
    }


# Each function of the recorded program `causes`: its diagnostics, as `expression: cause`.
BY_CAUSE = {
    "returned": {"p": "returned"},
    "returnedNamed": {"&point{...}": "returned"},
    "returnedSlice": {"make([]int, 8)": "returned"},
    "storedGlobal": {"&point{...}": "stored-global"},
    "storedField": {"&node{}": "stored-in-heap"},
    "storedThroughPointer": {"&point{}": "stored-in-heap"},
    "storedInMap": {"&point{}": "stored-in-heap"},
    "storedInSlice": {"&point{}": "stored-in-heap"},
    "sentOnChannel": {"&point{}": "sent-on-channel"},
    "pointerInSentValue": {"&point{}": "pointer-in-sent-value"},
    "capturedByClosure": {"n": "captured-by-closure", "func literal": "returned"},
    "capturedAndStored": {"n": "captured-by-closure", "func literal": "stored-global"},
    "goroutine": {"total": "goroutine", "func literal": "goroutine"},
    "goroutineCall": {"func literal": "goroutine"},
    "goroutineMethod": {"func literal": "goroutine"},
    "deferInLoop": {"func literal": "defer-in-loop"},
    "deferClosureInLoop": {"func literal": "defer-in-loop"},
    "interfaceConversion": {"p": "interface-conversion"},
    "interfaceArgument": {"p": "interface-conversion"},
    "interfaceReturned": {"p": "interface-conversion"},
    "formatted": {'"n"': "interface-conversion", "n": "interface-conversion"},
    "dynamicCall": {"buf": "dynamic-call"},
    "dynamicFunction": {"p": "dynamic-call"},
    "dynamicField": {"p": "dynamic-call"},
    "callArgument": {"p": "call-argument"},
    "callMethodArgument": {"p": "call-argument"},
    "tooLarge": {"big": "too-large"},
    "sliceLiteral": {"[]int{...}": "slice-literal"},
    "variadic": {"... argument": "slice-literal"},
    "mapCreate": {"make(map[int]int, n)": "map-create"},
    "mapLiteral": {"map[string]int{...}": "map-create"},
    "stringConcat": {"a + b": "string-concat"},
    "stringConversion": {"string(b)": "string-conversion"},
    "bytesConversion": {"([]byte)(s)": "string-conversion"},
    "runesConversion": {"([]rune)(s)": "string-conversion"},
    "loopVariable": {"v": "loop-variable"},
    "storedInHeapVariable": {"x": "stored-in-heap", "p": "returned"},
    "methodValue": {"p.method": "method-value"},
    "reflection": {"p": "reflection"},
    "panics": {"point{...}": "interface-conversion"},
    "closureDynamic": {"total": "captured-by-closure", "func literal": "dynamic-call"},
    "fieldBoxed": {"p.x": "interface-conversion", "p.y": "interface-conversion"},
}


@pytest.mark.parametrize("function", BY_CAUSE)
def test_the_cause_of_every_case(version, function, diagnosed):
    found = {
        each.expression: each.cause
        for each in diagnosed(f"causes-{version}")
        if each.function == function
    }
    # Go 1.24 does not name closures: what stands in one is told of the function around it.
    assert BY_CAUSE[function].items() <= found.items()
    assert version.startswith("go1.24") or found == BY_CAUSE[function]


def test_appends_and_sizes_of_the_releases(diagnosed):
    def causes_of(version, function):
        found = diagnosed(f"causes-{version}")
        return [each.cause for each in found if each.function == function]

    assert causes_of("go1.27.3", "appendReturned") == ["append-growth"]
    assert causes_of("go1.24.11", "appendReturned") == []
    assert causes_of("go1.24.11", "dynamicSize") == ["dynamic-size"]
    assert causes_of("go1.27.3", "dynamicSize") == []


def test_nothing_recorded_is_unclassified(recording, diagnosed):
    if "-m1-" in recording:
        return
    assert [each for each in diagnosed(recording) if each.cause not in CAUSES] == []


def test_level_1_has_no_path_to_classify(version, diagnosed):
    causes = {each.cause for each in diagnosed(f"verdicts-m1-{version}", with_json=False)}
    assert causes <= {"unclassified", "append-growth", "interface-conversion", "string-conversion"}


def test_without_source_the_likelier_cause_is_taken(diagnosed):
    causes = {
        each.function: each.cause
        for each in diagnosed("causes-go1.27.3", with_source=False)
        if each.expression in ("v", "&point{...}", "func literal")
    }
    assert causes["returnedNamed"] == "returned"
    assert causes["loopVariable"] == "returned"
    assert causes["deferInLoop"] == "defer-in-loop"
    assert causes["goroutine"] == "goroutine"


def test_a_reason_of_a_later_release_is_unclassified():
    text = (
        "a.go:1:9: new(T) escapes to heap in F:\n"
        "a.go:1:9:   flow: {heap} ← &{storage for new(T)}:\n"
        "a.go:1:9:     from new(T) (a new reason) at a.go:1:9\n"
        "a.go:1:9: new(T) escapes to heap\n"
    )
    assert [each.cause for each in merge(decode_text(text.encode()))] == ["unclassified"]


@pytest.mark.parametrize(
    ("line", "expression", "cause"),
    [
        ("{heap} ← {temp}", "fmt.Println(x)", "call-argument"),
        ("{heap} ← p", "w.Write(p)", "dynamic-call"),
        ("{heap} ← p", "atomic.StorePointer(&x.v, p)", "stored-in-heap"),
        ("{heap} ← p", "reflect.ValueOf(p)", "reflection"),
        ("{heap} ← p", "C.twice(p)", "cgo"),
        ("{heap} ← p", "append(list, p)", "stored-in-heap"),
        ("{heap} ← p", "(*T).Method(t, p)", "call-argument"),
        ("{heap} ← p", "(func(T) T)(&.dict[0])(p)", "dynamic-call"),
    ],
)
def test_what_the_object_is_passed_to(line, expression, cause):
    text = (
        "a.go:1:9: can inline F with cost 5 as: func() {}\n"
        "a.go:1:9: new(T) escapes to heap in F:\n"
        "a.go:1:9:   flow: p ← &{storage for new(T)}:\n"
        "a.go:1:9:     from new(T) (spill) at a.go:1:9\n"
        f"a.go:1:9:   flow: {line}:\n"
        f"a.go:1:9:     from {expression} (call parameter) at a.go:1:9\n"
        "a.go:1:9:   flow: {heap} ← *{temp}:\n"
        "a.go:1:9: new(T) escapes to heap\n"
    )
    assert [each.cause for each in merge(decode_text(text.encode()))] == [cause]


@pytest.mark.parametrize(
    ("function", "cause"),
    [
        ("runtime.growslice", "append-growth"),
        ("growsliceBuf", "append-growth"),
        ("runtime.moveSliceNoScan", "append-growth"),
        ("runtime.makeslice", "dynamic-size"),
        ("runtime.makeslicecopy", "dynamic-size"),
        ("runtime.slicebytetostring", "string-conversion"),
        ("runtime.stringtoslicebyte", "string-conversion"),
        ("runtime.stringtoslicerune", "string-conversion"),
        ("runtime.slicerunetostring", "string-conversion"),
        ("runtime.intstring", "string-conversion"),
        ("runtime.concatstring2", "string-concat"),
        ("runtime.concatstrings", "string-concat"),
        ("runtime.concatbyte3", "string-concat"),
        ("runtime.convT", "interface-conversion"),
        ("runtime.convTstring", "interface-conversion"),
        ("runtime.convTnoptr", "interface-conversion"),
        ("runtime.makemap_small", "map-create"),
        ("runtime.makemap64", "map-create"),
        ("runtime.mapassign", "map-growth"),
        ("runtime.mapassign_fast64ptr", "map-growth"),
        ("internal/runtime/maps.(*Map).growToTable", "map-growth"),
        ("internal/runtime/maps.NewMap", "map-create"),
        ("runtime.makechan", "channel-create"),
        ("runtime.newproc", "goroutine"),
        ("runtime.newproc1", "goroutine"),
        ("runtime.deferproc", "defer-in-loop"),
        ("runtime.gostring", "cgo"),
        ("reflect.unsafe_New", "reflection"),
        ("runtime.acquireSudog", "runtime-internal"),
        ("runtime.newobject", None),
        ("runtime.mallocgc", None),
        ("runtime.mallocgcSmallScanNoHeaderSC3", None),
        ("", None),
    ],
)
def test_mechanisms(function, cause):
    assert cause_of_mechanism(function) == cause


def test_mechanisms_inside_dependencies():
    assert cause_of_mechanism("runtime.growslice", ("strings.(*Builder).Grow",)) == "library"
    assert cause_of_mechanism("", ("errors.New",)) == "library"
    assert cause_of_mechanism("", ("reflect.unsafe_New", "reflect.New")) == "reflection"
    assert cause_of_mechanism("runtime.gostring", ("main._Cfunc_GoString",)) == "cgo"


def test_slugs_are_unique():
    assert len(set(PAGES)) == len(PAGES) == 28
