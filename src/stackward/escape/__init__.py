"""Escape room: what the Go compiler says about heap allocation, and why.

Input: bytes of `go build -gcflags=-m=2` (standard error) and of the `-json=0,DIR` files.
Output: records (`model`), merged `Diagnostic`s, their cause, plain words and advice.

    text.decode_text(source, *, directory=None, wanted=Wanted.ALL, keep_file=None, counts=None)
        -> Iterator[TextRecord]          source: bytes or an iterable of bytes chunks
    json_log.decode_json(data, *, name="") -> JsonLog       one file of the -json folder
    merge.merge(records, logs=()) -> list[Diagnostic]
    causes.cause_of(diagnostic fields) -> slug; causes.cause_of_mechanism(function, callees) -> slug
    words.explain(diagnostic) -> Words(summary, sentences)
    advice.advise(Situation(...)) -> Advice(summary, docs_slug)
"""

from stackward.escape.flow import FlowStep
from stackward.escape.model import (
    Devirtualization,
    Diagnostic,
    EscapeDiagnostic,
    Explanation,
    InlineDecision,
    OtherLine,
    Remark,
    Step,
    TextRecord,
    UnclassifiedLine,
)

__all__ = [
    "Devirtualization",
    "Diagnostic",
    "EscapeDiagnostic",
    "Explanation",
    "FlowStep",
    "InlineDecision",
    "OtherLine",
    "Remark",
    "Step",
    "TextRecord",
    "UnclassifiedLine",
]
