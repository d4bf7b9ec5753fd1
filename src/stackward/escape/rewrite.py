"""Signatures rewritten for advice: append-style, by value, filled by the callee.

These are words for a reader, made from one line of source; they edit nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_SIGNATURE = re.compile(
    r"^func (?P<receiver>\([^()]*\) )?(?P<name>\w+)(?P<types>\[[^\]]*\])?"
    r"\((?P<parameters>.*?)\) ?(?P<results>\([^()]*\)|[^()]*)$"
)
_MAKE = re.compile(r"make\(\[\](.+?), ")


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureChange:
    """A signature before and after."""

    before: str
    after: str


def appending_signature(signature: str) -> SignatureChange | None:
    """Return how a function that returns a new slice would append to the caller's instead."""
    match = _SIGNATURE.match(signature)
    if match is None:
        return None
    results = _results(match["results"])
    name = match["name"]
    if not results or not results[0].startswith("[]") or name.lower().startswith("append"):
        return None
    # MarshalBinary and MarshalText have the sisters AppendBinary and AppendText since Go 1.24.
    name = re.sub(r"^Marshal(?=[A-Z])", "", name)
    new_name = f"Append{name}" if name[:1].isupper() else f"append{name[:1].upper()}{name[1:]}"
    parameters = f"dst {results[0]}" + (f", {match['parameters']}" if match["parameters"] else "")
    return _changed(signature, match, new_name, parameters, match["results"])


def by_value_signature(signature: str) -> SignatureChange | None:
    """Return how a function that returns a pointer would return a copy."""
    match = _SIGNATURE.match(signature)
    if match is None:
        return None
    results = _results(match["results"])
    if not results or not results[0].startswith("*"):
        return None
    after = match["results"].replace(results[0], results[0][1:], 1)
    return _changed(signature, match, match["name"], match["parameters"], after)


def filling_signature(signature: str) -> SignatureChange | None:
    """Return how a function that returns a pointer would fill the caller's object."""
    match = _SIGNATURE.match(signature)
    if match is None:
        return None
    results = _results(match["results"])
    if not results or not results[0].startswith("*"):
        return None
    parameters = f"dst {results[0]}" + (f", {match['parameters']}" if match["parameters"] else "")
    rest = results[1:]
    after = "" if not rest else rest[0] if len(rest) == 1 else f"({', '.join(rest)})"
    return _changed(signature, match, match["name"], parameters, after)


def results_of(signature: str) -> str:
    """Return the results of `signature` as they are written, empty where it cannot be read."""
    match = _SIGNATURE.match(signature)
    return match["results"] if match else ""


def slice_element(expression: str) -> str:
    """Return the element type of the first `make([]T, ...)`, empty where there is none."""
    match = _MAKE.search(expression)
    return match[1] if match else ""


def _changed(
    signature: str, match: re.Match[str], name: str, parameters: str, results: str
) -> SignatureChange:
    after = f"func {match['receiver'] or ''}{name}{match['types'] or ''}({parameters}) {results}"
    return SignatureChange(before=signature, after=after.strip())


def _results(text: str) -> list[str]:
    """Return the types of the results, without names; none where a type holds a comma."""
    inside = text.strip().removeprefix("(").removesuffix(")")
    if not inside or "func" in inside or "map[" in inside or "struct" in inside:
        return []
    return [part.strip().rpartition(" ")[2] for part in inside.split(",")]
