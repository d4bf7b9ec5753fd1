"""Escape room: what the Go compiler says about heap allocation, and why.

Input: bytes of `go build -gcflags=-m=2` (standard error) and of the `-json=0,DIR` files.
Output: records of each, `Diagnostic`s merged of both, with cause, plain words and advice.  Pure:
nothing is opened or started here.

    records = decode_text(text, directory=where_go_ran, wanted=Wanted.PRODUCT)
    logs = [decode_json(data) for data in files]
    for diagnostic in merge(records, logs, source_of=read_file):
        explain(diagnostic), advise(situation_of(diagnostic, source_of=read_file))
"""

from stackward.escape.advice import Advice, Situation, advise, situation_of
from stackward.escape.causes import CAUSES, PAGES, cause_of_mechanism
from stackward.escape.flow import FlowStep
from stackward.escape.json_log import JsonLog, decode_json, package_of_folder
from stackward.escape.merge import merge
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
from stackward.escape.text import DecodeCounts, Wanted, decode_text
from stackward.escape.words import Words, explain

__all__ = [
    "CAUSES",
    "PAGES",
    "Advice",
    "DecodeCounts",
    "Devirtualization",
    "Diagnostic",
    "EscapeDiagnostic",
    "Explanation",
    "FlowStep",
    "InlineDecision",
    "JsonLog",
    "OtherLine",
    "Remark",
    "Situation",
    "Step",
    "TextRecord",
    "UnclassifiedLine",
    "Wanted",
    "Words",
    "advise",
    "cause_of_mechanism",
    "decode_json",
    "decode_text",
    "explain",
    "merge",
    "package_of_folder",
    "situation_of",
]
