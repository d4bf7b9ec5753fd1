"""Interface and function calls: which the compiler made direct, and which it could not."""

from __future__ import annotations

from stackward.diagnose.compiler import CompilerEvidence
from stackward.diagnose.result import IndirectCall

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
