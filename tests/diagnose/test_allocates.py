"""Whether the emitted code allocates for a diagnostic, and the calls that none mentions."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from stackward.core import Frame, Position
from stackward.diagnose.allocates import judge
from stackward.emitted import EmittedCall
from stackward.escape import Diagnostic
from stackward.escape.model import Explanation

Diagnosed = Callable[..., Diagnostic]
Called = Callable[..., EmittedCall]
HERE = ("m.F", "a.go", 5)


def test_no_object_was_read(diagnostic: Diagnosed) -> None:
    judged = judge([diagnostic("&T{}", ("a.go", 5, 9))] * 2, None)
    assert judged.allocates == ("unknown", "unknown")
    assert judged.silent == ()


@pytest.mark.parametrize(
    ("expression", "callee", "expected"),
    [
        ("&T{}", "runtime.newobject", "yes"),
        ("&T{}", "runtime.growslice", "no"),
        ("make([]byte, n)", "runtime.makeslice", "yes"),
        ("make([]byte, n)", "runtime.mallocgc", "yes"),
        ("s + t", "runtime.concatstring2", "yes"),
        ("append(xs, 1)", "runtime.growslice", "yes"),
        ("func literal", "runtime.newproc", "yes"),
        ("v", "runtime.convT", "yes"),
        ("v", "runtime.newobject", "yes"),  # boxing may compile to newobject
        ('"constant"', "runtime.convTstring", "no"),
        ("`raw`", "runtime.newobject", "no"),
        ("3", "runtime.convT64", "no"),
        ("-1", "runtime.convT64", "no"),
        ("'x'", "runtime.convT32", "no"),
        ("nil", "runtime.convT", "no"),
        ("nilled", "runtime.convT", "yes"),
    ],
)
def test_one_diagnostic_one_call(
    expression: str, callee: str, expected: str, diagnostic: Diagnosed, call: Called
) -> None:
    one = call(callee, HERE)
    judged = judge([diagnostic(expression, ("a.go", 5, 9))], [one])
    assert judged.allocates == (expected,)
    assert judged.silent == (() if expected == "yes" else (one,))


def test_no_call_was_emitted(diagnostic: Diagnosed, call: Called) -> None:
    other = call("runtime.newobject", ("m.F", "a.go", 6))
    judged = judge([diagnostic("&T{}", ("a.go", 5, 9))], [other])
    assert (judged.allocates, judged.silent) == (("no",), (other,))


def test_as_many_calls_as_diagnostics_are_theirs(diagnostic: Diagnosed, call: Called) -> None:
    line = [diagnostic("&T{}", ("a.go", 5, column)) for column in (3, 9)]
    calls = [call("runtime.newobject", HERE, pc=pc) for pc in (16, 32)]
    assert judge(line, calls).allocates == ("yes", "yes")


def test_fewer_calls_than_diagnostics_leave_it_open(diagnostic: Diagnosed, call: Called) -> None:
    line = [diagnostic("&T{}", ("a.go", 5, column)) for column in (3, 9)]
    calls = [call("runtime.newobject", HERE, pc=16)]
    judged = judge(line, calls)
    assert (judged.allocates, judged.silent) == (("unknown", "unknown"), ())


def test_a_wrapper_s_copy_of_the_line_is_no_second_call(
    diagnostic: Diagnosed, call: Called
) -> None:
    line = [diagnostic("&T{}", ("a.go", 5, column)) for column in (3, 9)]
    calls = [call("runtime.newobject", HERE, pc=16), call("runtime.newobject", HERE, pc=32)]
    wrapper = replace(calls[1], function="(*T).F")
    assert judge(line, [calls[0], wrapper]).allocates == ("unknown", "unknown")


def test_a_boxed_literal_without_size_has_no_call(diagnostic: Diagnosed, call: Called) -> None:
    line = [
        diagnostic("&Decoder{...}", ("a.go", 5, 9)),
        diagnostic("decoder{}", ("a.go", 5, 49), cause="interface-conversion"),
    ]
    calls = [call("runtime.newobject", HERE, pc=16)]
    assert judge(line, calls).allocates == ("yes", "no")
    boxed = call("runtime.convT", HERE, pc=32)
    assert judge(line, [*calls, boxed]).allocates == ("yes", "yes")


def test_other_kinds_of_the_line_do_not_count(diagnostic: Diagnosed, call: Called) -> None:
    line = [diagnostic("&T{}", ("a.go", 5, 3)), diagnostic("s + t", ("a.go", 5, 9))]
    calls = [call("runtime.newobject", HERE, pc=16)]
    assert judge(line, calls).allocates == ("yes", "no")


def test_a_boxed_slice_literal_is_two_objects(diagnostic: Diagnosed, call: Called) -> None:
    boxed = diagnostic("Names{...}", ("a.go", 5, 3), cause="interface-conversion")
    calls = [call("runtime.newobject", HERE, pc=16), call("runtime.convTslice", HERE, pc=32)]
    assert judge([boxed], calls).silent == (calls[0],)
    array = Explanation(
        kind="escapes",
        function="F",
        expression="Names{...}",
        raw=b"  flow: {storage for Names{...}} \xe2\x86\x90 &{storage for Names{...}}:",
    )
    judged = judge([replace(boxed, explanations=(array,), objects_count=2)], calls)
    assert (judged.allocates, judged.silent) == (("yes",), ())


def test_moved_variables_may_share_an_object(diagnostic: Diagnosed, call: Called) -> None:
    line = [
        diagnostic(name, ("a.go", 5, column), verdict="moved to heap")
        for column, name in enumerate("xy", 3)
    ]
    calls = [call("runtime.newobject", HERE, pc=16)]
    assert judge(line, calls).allocates == ("yes", "yes")


def test_copies_are_judged_by_their_inline_chain(diagnostic: Diagnosed, call: Called) -> None:
    own = diagnostic("&T{}", ("a.go", 5, 9))
    copy = diagnostic("&T{}", ("a.go", 5, 9), ("b.go", 20, 3))
    inlined = call("runtime.newobject", HERE, ("m.G", "b.go", 20))
    assert judge([own, copy], [inlined]).allocates == ("no", "yes")
    assert judge([own, copy], [call("runtime.newobject", HERE)]).allocates == ("yes", "no")


def test_a_moved_parameter_is_allocated_at_the_call(diagnostic: Diagnosed, call: Called) -> None:
    moved = diagnostic("p", ("a.go", 4, 8), ("b.go", 20, 3), verdict="moved to heap")
    one = call("runtime.newobject", ("m.G", "b.go", 20))
    judged = judge([moved], [one])
    assert (judged.allocates, judged.silent) == (("yes",), ())


def test_silent_calls_are_told_once_for_a_place(call: Called) -> None:
    calls = [
        call("runtime.mapassign_fast64", HERE, pc=16),
        call("runtime.mapassign_fast64", HERE, pc=48),
        call("runtime.mapassign_fast32", HERE, pc=80),
        call("runtime.mapassign_fast64", ("m.F", "a.go", 6), pc=96),
    ]
    assert judge([], calls).silent == (calls[0], calls[2], calls[3])


EXPRESSIONS = ["&T{}", "make([]byte, n)", "s + t", "v", '"c"', "append(x, y)"]
CALLEES = ["newobject", "makeslice", "concatstring2", "convT", "growslice", "mapassign", "other"]


@given(
    st.lists(st.tuples(st.sampled_from(EXPRESSIONS), st.integers(1, 3), st.booleans()), max_size=6),
    st.lists(st.tuples(st.sampled_from(CALLEES), st.integers(1, 3), st.integers(0, 4)), max_size=6),
)
def test_invariants(
    expressions: list[tuple[str, int, bool]], callees: list[tuple[str, int, int]]
) -> None:
    diagnostics = [
        Diagnostic(
            package="m",
            variant="",
            function="F",
            position=Position("a.go", line, column),
            expression=text,
            verdict="moved to heap" if moved else "escapes to heap",
            cause="returned",
            inline_chain=(Position("a.go", line, column),),
        )
        for column, (text, line, moved) in enumerate(expressions)
    ]
    calls = [
        EmittedCall(
            package="m", function="F", callee=f"runtime.{name}",
            chain=(Frame("F", "a.go", line),), pc=pc,
        )
        for name, line, pc in callees
    ]  # fmt: skip
    judged = judge(diagnostics, calls)
    assert len(judged.allocates) == len(diagnostics)
    lines = {line for _, line, _ in callees}
    for one, answer in zip(diagnostics, judged.allocates, strict=True):
        assert answer == "no" or one.position.line in lines
    assert set(judged.silent) <= set(calls)
    # Every call is explained by a diagnostic of its line, or is told as a silent one.
    told = {(call.chain, call.callee) for call in judged.silent}
    open_lines = {
        one.position.line
        for one, answer in zip(diagnostics, judged.allocates, strict=True)
        if answer != "no"
    }
    for call in calls:
        assert (call.chain, call.callee) in told or call.chain[0].line in open_lines
    # The order of the calls decides nothing.
    assert judge(diagnostics, calls[::-1]).allocates == judged.allocates
