"""Decodes Prometheus's text format (0.0.4, 1.0.0) and OpenMetrics: names, labels, values.

go_gc_duration_seconds{quantile="0.5"} 3.2e-05
go_sched_latencies_seconds_bucket{le="+Inf"} 134 # {trace_id="a"} 0.5 1.7e9
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

_QUOTED = rb'"(?:[^"\\\n]|\\.)*+"'
_LINE = re.compile(
    rb"[ \t]*+(?P<name>[a-zA-Z_:][\w:.]*+)?[ \t]*+"
    rb"(?:\{(?P<labels>(?:[^\"}\n]|" + _QUOTED + rb")*+)\})?[ \t]*+"
    rb"(?P<value>[-+.\w]++)(?P<rest>[ \t].*+)?",
)
_LABEL = re.compile(
    rb"(?:(?P<key>[\w.:]+|" + _QUOTED + rb")[ \t]*=[ \t]*)?(?P<text>" + _QUOTED + rb")"
)
_ESCAPE = re.compile(rb"\\(.)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Point:
    """One value of one metric, with its labels."""

    labels: Mapping[str, str]
    value: float


def read_exposition(data: bytes) -> dict[str, list[Point]]:
    """Return the points of each metric by name, in order; lines of no known form are left out.

    Timestamps and exemplars are left out, too.
    """
    found: dict[str, list[Point]] = {}
    for line in data.split(b"\n"):
        if line.lstrip().startswith(b"#"):
            continue
        if (match := _LINE.fullmatch(line.rstrip(b"\r \t"))) is None:
            continue
        name, labels = _labels(match["labels"] or b"")
        name = match["name"].decode() if match["name"] else name
        value = _number(match["value"])
        if name and value is not None:
            found.setdefault(name, []).append(Point(labels, value))
    return found


def _labels(text: bytes) -> tuple[str, dict[str, str]]:
    """Return the labels; a quoted text without a key is the metric's name (Prometheus 3)."""
    name, labels = "", {}
    for match in _LABEL.finditer(text):
        if match["key"] is None:
            name = _plain(match["text"])
        else:
            labels[_plain(match["key"])] = _plain(match["text"])
    return name, labels


def _plain(text: bytes) -> str:
    if text.startswith(b'"'):
        text = _ESCAPE.sub(lambda found: b"\n" if found[1] == b"n" else found[1], text[1:-1])
    return text.decode("utf-8", "replace")


def _number(text: bytes) -> float | None:
    if b"_" in text:  # Python's own form, not this format's
        return None
    try:
        return float(text)
    except ValueError:
        return None
