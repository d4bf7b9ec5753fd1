"""What the compiler said, decoded and merged: the evidence that the join uses."""

from __future__ import annotations

import posixpath
import urllib.parse
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from stackward.capture.compiler_output import CompilerOutput
from stackward.diagnose.local_names import LocalNames
from stackward.escape import (
    Devirtualization,
    Diagnostic,
    InlineDecision,
    JsonLog,
    OtherLine,
    TextRecord,
    UnclassifiedLine,
    Wanted,
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


def compiler_evidence(
    output: CompilerOutput,
    names: LocalNames,
    *,
    heap_only: bool = True,
    files: frozenset[str] | None = None,
) -> CompilerEvidence:
    """Return the decoded evidence of `output`, with file names as `names` completes them.

    With `heap_only` what stays on the stack is left out; `files` are the base names of the source
    files that matter, all where it is None.
    """
    records = decode_text(
        names.text(output.text) if names.needed else output.chunks(),
        directory=str(output.directory),
        wanted=Wanted.PRODUCT if heap_only else Wanted.ALL,
        keep_file=None if files is None else lambda file: posixpath.basename(file) in files,
    )
    return evidence_of(records, json_logs(output.json_folders, names, files), heap_only=heap_only)


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
        if record.package.endswith(".test"):
            continue  # the program that cmd/go writes around a package's tests
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


def json_logs(
    folders: Iterable[Path], names: LocalNames, files: frozenset[str] | None = None
) -> list[JsonLog]:
    """Return the `-json` files below `folders`, decoded: those of the source `files`, or all."""
    return [
        decode_json(names.log(path.read_bytes()), name=str(path), explained_only=True)
        for folder in folders
        for path in sorted(folder.rglob("*.json"))
        if files is None or _source_name(path) in files
    ]


def _source_name(log: Path) -> str:
    """Return the base name of the source file that a log is about (cgo: of the user's own)."""
    name = urllib.parse.unquote(log.name.removesuffix(".json"), errors="surrogateescape")
    return f"{name.removesuffix('.cgo1')}.go"
