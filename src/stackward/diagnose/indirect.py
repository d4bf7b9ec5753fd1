"""Interface and function calls: which the compiler made direct, and which it could not."""

from __future__ import annotations

from collections.abc import Iterable

from stackward.diagnose.compiler import CompilerEvidence
from stackward.diagnose.result import IndirectCall
from stackward.emitted import InterfaceCall

_OUTCOMES = {
    "full": "devirtualized",
    "partial": "partial",
    "pgo": "pgo",
    "refused": "not-devirtualized",
    "pgo-refused": "not-devirtualized",
    "imprecise": "not-devirtualized",
}


def indirect_calls(evidence: CompilerEvidence) -> tuple[IndirectCall, ...]:
    """Return what the compiler said of indirect calls, each place once, in source order."""
    found = {
        IndirectCall(
            file=one.position.file,
            line=one.position.line,
            column=one.position.column,
            call=one.call,
            outcome=_OUTCOMES[one.kind],
            target=one.target,
            text=one.reason,
        )
        for one in evidence.devirtualizations
    }
    return tuple(sorted(found, key=lambda one: (one.file, one.line, one.column, one.call)))


def lost_calls(calls: Iterable[InterfaceCall]) -> tuple[IndirectCall, ...]:
    """Return the interface calls that stayed indirect in the emitted code, each place once.

    What is lost is the inlining of the callee; its arguments must be assumed to escape.
    """
    found = {
        IndirectCall(
            file=call.chain[0].file,
            line=call.chain[0].line,
            column=0,
            call=f"{call.interface_type or 'interface'}.{call.method or 'method'}",
            outcome="not-devirtualized",
            target="",
            text="called through the method table: not inlined, its arguments may escape",
        )
        for call in calls
    }
    return tuple(sorted(found, key=lambda one: (one.file, one.line, one.call)))
