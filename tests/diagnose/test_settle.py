"""The emitted calls tell what a literal of a type that is declared elsewhere makes."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from stackward.core import Frame
from stackward.diagnose.join import DiagnosticIndex
from stackward.diagnose.settle import is_open, settled
from stackward.emitted import EmittedCall
from stackward.escape import Diagnostic

Diagnosed = Callable[..., Diagnostic]
Called = Callable[..., EmittedCall]
HERE = ("m.F", "a.go", 5)


def far(diagnostic: Diagnosed, text: str = "far.Type{...}", column: int = 9) -> Diagnostic:
    return diagnostic(text, ("a.go", 5, column), cause="stored-global")


@pytest.mark.parametrize(
    ("callees", "expected"),
    [
        (["convT"], "interface-conversion"),
        (["convTstring"], "interface-conversion"),
        (["makemap_small", "mapassign_faststr"], "map-create"),
        (["newobject"], "stored-global"),
        (["newobject", "convT"], "stored-global"),  # which of them is its own is not known
        (["makemap_small", "convT"], "stored-global"),
        ([], "stored-global"),
    ],
)
def test_one_literal_on_the_line(
    callees: list[str], expected: str, diagnostic: Diagnosed, call: Called
) -> None:
    calls = [call(f"runtime.{name}", HERE, pc=pc) for pc, name in enumerate(callees)]
    (found,) = settled([far(diagnostic)], calls)
    assert found.cause == expected
    assert settled([found], None) == (found,)


def test_a_call_that_names_the_type_is_its_own(diagnostic: Diagnosed, call: Called) -> None:
    line = [far(diagnostic), far(diagnostic, "far.Other{...}", 30)]
    calls = [
        call("runtime.convT", HERE, pc=1, type_name="example.com/far.Type"),
        call("runtime.newobject", HERE, pc=2, type_name="[2]string"),
    ]
    assert [one.cause for one in settled(line, calls)] == ["interface-conversion", "stored-global"]


def test_a_make_of_a_named_type(diagnostic: Diagnosed, call: Called) -> None:
    one = far(diagnostic, "make(far.Type, n)")
    assert is_open(one)
    assert settled([one], [call("runtime.makemap", HERE)])[0].cause == "map-create"
    assert settled([one], [call("runtime.makeslice", HERE)])[0].cause == "stored-global"


def test_what_is_known_stays(diagnostic: Diagnosed, call: Called) -> None:
    known = diagnostic("&T{...}", ("a.go", 5, 9), cause="returned")
    assert settled([known], [call("runtime.convT", HERE)]) == (known,)
    assert not is_open(known)


@pytest.mark.parametrize(
    ("mechanism", "cause"),
    [("convT", "interface-conversion"), ("makemap_small", "map-create"),
     ("newobject", "stored-global"), ("", "stored-global")],
)  # fmt: skip
def test_the_mechanism_of_a_sample_tells(mechanism: str, cause: str, diagnostic: Diagnosed) -> None:
    index = DiagnosticIndex([far(diagnostic)])
    chain = (Frame(*HERE),)
    match = index.match(chain, mechanism)
    assert match is not None
    assert match.exact
    assert [one.cause for one in match.diagnostics] == [cause]
    # One object for each diagnostic, so that what is told of it may be kept by identity.
    assert index.match(chain, mechanism).diagnostics[0] is match.diagnostics[0]  # type: ignore[union-attr]
