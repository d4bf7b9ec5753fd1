"""What the compiler said, decoded and merged: the evidence that the join uses."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from stackward.capture.test_binaries import CompilerOutput
from stackward.escape import (
    Devirtualization,
    Diagnostic,
    InlineDecision,
    JsonLog,
    OtherLine,
    TextRecord,
    UnclassifiedLine,
    decode_json,
    decode_text,
    merge,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class CompilerEvidence:
    """The diagnostics of one build, what it said of indirect calls, and what no rule covers."""

    diagnostics: tuple[Diagnostic, ...]
    devirtualizations: tuple[Devirtualization, ...]
    inline_decisions: tuple[InlineDecision, ...]
    unclassified: tuple[UnclassifiedLine, ...]
    others: tuple[OtherLine, ...]


def compiler_evidence(output: CompilerOutput, *, heap_only: bool = True) -> CompilerEvidence:
    """Return the decoded evidence of `output`; with `heap_only` what stays on the stack is left."""
    return evidence_of(
        decode_text(output.text, directory=str(output.directory)),
        json_logs(output.json_folders),
        heap_only=heap_only,
    )


def evidence_of(
    records: Iterable[TextRecord], logs: list[JsonLog], *, heap_only: bool
) -> CompilerEvidence:
    """Return `records` sorted by kind, the verdicts merged with `logs`."""
    devirtualizations: list[Devirtualization] = []
    decisions: list[InlineDecision] = []
    unclassified: list[UnclassifiedLine] = []
    others: list[OtherLine] = []
    verdicts: list[TextRecord] = []
    for record in records:
        if isinstance(record, Devirtualization):
            devirtualizations.append(record)
        elif isinstance(record, InlineDecision):
            decisions.append(record)
        elif isinstance(record, UnclassifiedLine):
            unclassified.append(record)
        elif isinstance(record, OtherLine):
            others.append(record)
        else:
            verdicts.append(record)
    return CompilerEvidence(
        diagnostics=tuple(merge(verdicts, logs, heap_only=heap_only, source_of=source_of)),
        devirtualizations=tuple(devirtualizations),
        inline_decisions=tuple(decisions),
        unclassified=tuple(unclassified),
        others=tuple(others),
    )


@lru_cache(maxsize=256)
def source_of(file: str) -> bytes | None:
    """Return the text of a source file, None where it cannot be read."""
    try:
        return Path(file).read_bytes()
    except OSError:
        return None


def json_logs(folders: Iterable[Path]) -> list[JsonLog]:
    """Return every `-json` file below `folders`, decoded; what cannot be read is passed over."""
    logs = []
    for folder in folders:
        for path in sorted(folder.rglob("*.json")):
            logs.append(decode_json(path.read_bytes(), name=str(path)))
    return logs
