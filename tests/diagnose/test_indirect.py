"""Interface calls, made direct or lost."""

from __future__ import annotations

from stackward.core import Frame, Position
from stackward.diagnose.compiler import evidence_of
from stackward.diagnose.indirect import indirect_calls, lost_calls
from stackward.emitted import InterfaceCall
from stackward.escape import Devirtualization


def said(kind: str, line: int, target: str = "", reason: str = "") -> Devirtualization:
    return Devirtualization(
        kind=kind, package="m", variant="", position=Position("a.go", line, 3), call="w.Write",
        target=target, reason=reason,
    )  # type: ignore[arg-type]  # fmt: skip


def test_what_the_compiler_said_each_place_once() -> None:
    records = [
        said("refused", 9, reason="because"),
        said("full", 5, "*T"),
        said("full", 5, "*T"),
        said("partial", 6, "*T"),
        said("pgo", 7, "*T"),
        said("pgo-refused", 8),
        said("imprecise", 4),
    ]
    found = indirect_calls(evidence_of(records, [], heap_only=True))
    assert [(one.line, one.outcome, one.target, one.text) for one in found] == [
        (4, "not-devirtualized", "", ""),
        (5, "devirtualized", "*T", ""),
        (6, "partial", "*T", ""),
        (7, "pgo", "*T", ""),
        (8, "not-devirtualized", "", ""),
        (9, "not-devirtualized", "", "because"),
    ]


def test_what_stayed_indirect_in_the_code() -> None:
    def call(kind: str | None, method: str | None, line: int, pc: int) -> InterfaceCall:
        return InterfaceCall(
            package="m", function="m.F", chain=(Frame("m.F", "a.go", line),), interface_type=kind,
            method=method, method_index=0, pc=pc,
        )  # fmt: skip

    calls = [call("io.Writer", "Write", 5, 1), call("io.Writer", "Write", 5, 9),
             call(None, None, 2, 3)]  # fmt: skip
    found = lost_calls(calls)
    assert [(one.line, one.call) for one in found] == [
        (2, "interface.method"),
        (5, "io.Writer.Write"),
    ]
    assert {one.outcome for one in found} == {"not-devirtualized"}
