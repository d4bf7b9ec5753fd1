"""Reads percentiles of latency from what load generators print.

Of wrk, wrk2, bombardier, hey, oha, vegeta (text and JSON), ab, k6 and fortio; of anything else by a
regular expression.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from stackward.core import StackwardError

_UNITS = {
    "ns": 1.0, "us": 1e3, "µs": 1e3, "μs": 1e3, "ms": 1e6, "s": 1e9, "sec": 1e9, "secs": 1e9,
    "m": 60e9, "min": 60e9, "h": 3600e9,
}  # fmt: skip
_NUMBER = r"\d{1,15}(?:\.\d{1,15})?(?:[eE][-+]?\d{1,2})?"
_UNIT = r"(?:ns|us|µs|μs|ms|secs|sec|s|min|m|h)"
_PART = re.compile(rf"({_NUMBER})\s*({_UNIT})")
_TIME = rf"(?:{_NUMBER}\s*{_UNIT})(?:{_NUMBER}{_UNIT})*"
_LONGEST_NS = 1e15
_LARGEST_BYTES = 4 << 20  # the end of the output: the sums come last


@dataclass(frozen=True, slots=True, kw_only=True)
class LatencyText:
    """What a load generator said: its name, and percentiles (`p99`) in ns."""

    tool: str
    latency_ns: tuple[tuple[str, int], ...]


def read_latencies(text: bytes) -> LatencyText | None:
    """Return the percentiles in the output `text`, None where no tool is recognised."""
    plain = text[-_LARGEST_BYTES:].decode("utf-8", "replace").replace("\r", "")
    for tool, reader in _READERS.items():
        found = _sorted(reader(plain))
        if found:
            return LatencyText(tool=tool, latency_ns=found)
    return None


def read_by_pattern(text: bytes, pattern: str) -> LatencyText | None:
    """Return what the last match of `pattern` captures; None where nothing matches.

    Groups named p50, p99_9 ... are percentiles; else the first group is `latency`.  A number
    without a unit counts as milliseconds.
    """
    compiled = checked_pattern(pattern)
    plain = text[-_LARGEST_BYTES:].decode("utf-8", "replace").replace("\r", "")
    matches = list(compiled.finditer(plain))
    if not matches:
        return None
    last = matches[-1]  # sums come last
    named = last.groupdict() or {"latency": last[1]}
    times = ((name.replace("_", "."), _time_ns(word or "")) for name, word in named.items())
    found = tuple((name, round(ns)) for name, ns in times if ns is not None)
    return LatencyText(tool="pattern", latency_ns=found) if found else None


def checked_pattern(pattern: str) -> re.Pattern[str]:
    """Return the compiled pattern; raises `StackwardError` (`bad-latency-pattern`)."""
    try:
        compiled = re.compile(pattern, re.MULTILINE)
    except re.error as error:
        raise StackwardError(
            "bad-latency-pattern",
            f"--latency {pattern}: {error}",
            r"Give a regular expression such as 'p99: (\S+)', or a URL.",
        ) from error
    if not compiled.groups:
        raise StackwardError(
            "bad-latency-pattern",
            f"--latency {pattern}: it has no group",
            r"Put what is the latency in parentheses: 'p99: (\S+)'.",
        )
    return compiled


def _time_ns(word: str) -> float | None:
    word = word.strip().rstrip(",;")
    parts = _PART.findall(word)
    if parts and re.fullmatch(rf"\s*{_TIME}\s*", word):
        total = sum(float(number) * _UNITS[unit] for number, unit in parts)
    elif re.fullmatch(_NUMBER, word):
        total = float(word) * 1e6
    else:
        return None
    return total if total <= _LONGEST_NS else None


Pairs = Iterator[tuple[float, float]]  # percent, ns


def _sorted(pairs: Pairs) -> tuple[tuple[str, int], ...]:
    """Return the percentiles in order; the last one said counts."""
    found = {percent: ns for percent, ns in pairs if 0 <= percent <= 100 and ns <= _LONGEST_NS}
    return tuple((_name(percent), round(found[percent])) for percent in sorted(found))


def _name(percent: float) -> str:
    return "max" if percent == 100 else f"p{percent:g}"


_PERCENT = r"(\d{1,3}(?:\.\d{1,6})?)%"
_WRK_HEAD = re.compile(r"^ *Latency Distribution.*$", re.MULTILINE)
_WRK_ROW = re.compile(rf"\s*{_PERCENT}\s+({_TIME})\s*")
_BOMBARDIER = re.compile(r"^Statistics +Avg +Stdev +Max$", re.MULTILINE)
_HEY_HEAD = re.compile(r"^ *Latency distribution:$", re.MULTILINE)
_OHA_HEAD = re.compile(r"^ *Response time distribution:$", re.MULTILINE)
_HEY_ROW = re.compile(rf"\s*{_PERCENT}%? in ({_NUMBER} ?{_UNIT})\s*")


def _rows(text: str, head: re.Pattern[str], row: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Yield the rows that follow each line `head`, up to the first that is none."""
    for begin in head.finditer(text):
        for line in text[begin.end() + 1 :].split("\n"):
            found = row.fullmatch(line)
            if found is None:
                break
            yield found


def _timed(rows: Iterator[re.Match[str]]) -> Pairs:
    for row in rows:
        yield float(row[1]), _time_ns(row[2]) or 0.0


def _wrk(text: str) -> Pairs:
    return _timed(_rows(text, _WRK_HEAD, _WRK_ROW))


def _bombardier(text: str) -> Pairs:
    return _wrk(text) if _BOMBARDIER.search(text) else iter(())


def _hey(text: str) -> Pairs:
    return _timed(_rows(text, _HEY_HEAD, _HEY_ROW))


def _oha(text: str) -> Pairs:
    return _timed(_rows(text, _OHA_HEAD, _HEY_ROW))


_VEGETA = re.compile(r"^Latencies +\[([^\]\n]{1,200})\] +([^\n]{1,400})$", re.MULTILINE)


def _vegeta(text: str) -> Pairs:
    for line in _VEGETA.finditer(text):
        names = [word.strip() for word in line[1].split(",")]
        times = [_time_ns(word) for word in line[2].split(",")]
        for name, ns in zip(names, times, strict=False):
            percent = 100.0 if name == "max" else _percent(name)
            if percent is not None and ns is not None:
                yield percent, ns


def _percent(word: str) -> float | None:
    return float(word) if re.fullmatch(r"\d{1,3}(?:\.\d{1,4})?", word) else None


def _vegeta_json(text: str) -> Pairs:
    for line in text.split("\n"):
        if not (line.startswith("{") and '"latencies"' in line):
            continue
        try:
            found = json.loads(line)["latencies"]
        except (ValueError, KeyError, TypeError, RecursionError):
            continue
        for name, ns in found.items() if isinstance(found, dict) else ():
            percent = 100.0 if name == "max" else _percent(name.removesuffix("th"))
            if percent is not None and isinstance(ns, int | float) and ns >= 0:
                yield percent, float(ns)


_AB_HEAD = re.compile(
    r"^Percentage of the requests served within a certain time \(ms\)$", re.MULTILINE
)
_AB_ROW = re.compile(r" *(\d{1,3})% +(\d{1,12})(?: \(longest request\))?")


def _ab(text: str) -> Pairs:
    for row in _rows(text, _AB_HEAD, _AB_ROW):
        yield float(row[1]), float(row[2]) * 1e6


_K6_LINE = re.compile(r"^ *(?:[✓✗] )?http_req_duration\.*: ([^\n]{1,400})$", re.MULTILINE)
_K6_PART = re.compile(rf"(med|max|p\(\d{{1,3}}(?:\.\d{{1,4}})?\))=({_TIME})")


def _k6(text: str) -> Pairs:
    for line in _K6_LINE.finditer(text):
        for name, time in _K6_PART.findall(line[1]):
            percent = {"med": 50.0, "max": 100.0}.get(name) or _percent(name[2:-1])
            ns = _time_ns(time)
            if percent is not None and ns is not None:
                yield percent, ns


_FORTIO = re.compile(rf"^# target (\d{{1,3}}(?:\.\d{{1,4}})?)% ({_NUMBER})$", re.MULTILINE)


def _fortio(text: str) -> Pairs:
    for row in _FORTIO.finditer(text):
        yield float(row[1]), float(row[2]) * 1e9


_READERS: dict[str, Callable[[str], Pairs]] = {
    "bombardier": _bombardier,
    "wrk": _wrk,
    "hey": _hey,
    "oha": _oha,
    "vegeta": _vegeta,
    "vegeta's JSON": _vegeta_json,
    "ab": _ab,
    "k6": _k6,
    "fortio": _fortio,
}
